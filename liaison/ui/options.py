"""How the window is asked to start, and how it asks to be started again after a lock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from liaison.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Options:
    """Options of the window; whoever reads the command line fills them in.

    Attributes:
        vault: the folder to unlock; "" for the latest.
        locked: the program locked itself and comes back.
        screen: the screen to return to.
        record: the record to return to, its id in hexadecimal.
        language: "en", "fr", "ar"; "" for the desktop's.
        theme: light, dark, or the desktop's.
    """

    vault: str = ""
    locked: bool = False
    screen: str = ""
    record: str = ""
    language: str = ""
    theme: Theme = Theme.SYSTEM

    def arguments(self) -> list[str]:
        """The command line that `of` reads back: no secrets, nothing about people."""
        named = {
            "--vault": self.vault,
            "--screen": self.screen,
            "--record": self.record,
            "--language": self.language,
            "--theme": self.theme.value,
        }
        given = [part for name, value in named.items() if value for part in (name, value)]
        return ["--locked", *given] if self.locked else given

    @classmethod
    def of(cls, arguments: Sequence[str]) -> Options:
        """Read what `arguments` wrote; unknown parts are ignored."""
        named = dict(pairwise(arguments))
        theme = named.get("--theme", "")
        return cls(
            vault=named.get("--vault", ""),
            locked="--locked" in arguments,
            screen=named.get("--screen", ""),
            record=named.get("--record", ""),
            language=named.get("--language", ""),
            theme=Theme(theme) if theme in set(Theme) else Theme.SYSTEM,
        )
