"""What stands in the editors and what the vault holds of it, while both change.

Somebody types; an exchange may merge somebody else's lines into the same text meanwhile. The two are
woven together from what both began from. For an answer of the vault, that is what the vault held
when it was read: a save that has not ended yet is not in it, and what it carries counts as typed.
For a save, it is what the saves before it carry, for the vault's lane is ordered. No Qt here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from liaison.core.weave import Begun, weave


@dataclass(slots=True)
class _Text:
    """One long text.

    Attributes:
        base: what both the editor and the vault hold, as far as the vault has answered; None while
            no editor has shown it.
        answered: what the vault said last.
        under_way: what the saves that have not ended carry, the earliest first.
    """

    base: str | None = None
    answered: str = ""
    under_way: list[str] = field(default_factory=list)


class Texts:
    """The long texts of one record, by path. Told of everything in the order of the vault's lane."""

    def __init__(self) -> None:
        self._texts: dict[str, _Text] = {}

    def is_shown(self, path: str) -> bool:
        """Whether an editor has shown it, as the vault held it by then."""
        return path in self._texts and self._texts[path].base is not None

    def latest(self, path: str, stands: str) -> str:
        """What an editor shows first, under what is not saved: what it held last, else what stands."""
        text = self._of(path)
        if text.base is None:
            text.base = text.answered = stands
        return text.base

    def arrived(self, path: str, shown: str, stands: str) -> str:
        """What an editor that shows `shown` has to show, now that the vault says `stands`.

        An answer that is shown once more, as when somebody comes back to a tab, is older than what
        was saved since.
        """
        text, base = self._of(path), self.latest(path, stands)
        if stands == text.answered != base:
            return shown
        text.base = text.answered = stands
        text.under_way = [weave(base, one, stands) for one in text.under_way]
        return weave(base, shown, stands)

    def saving(self, texts: Mapping[str, str]) -> dict[str, Begun]:
        """These texts are on their way into the vault; returns what each was begun from.

        One that no editor has shown was begun from nothing: it replaces what stands.
        """
        begun = {}
        for path, typed in texts.items():
            text = self._of(path)
            if text.base is not None:
                begun[path] = (text.base, *text.under_way)
            text.under_way.append(typed)
        return begun

    def kept(self, texts: Mapping[str, str]) -> None:
        """The earliest of the saves under way is in the vault."""
        for path in texts:
            text = self._of(path)
            text.base = text.under_way.pop(0)

    def lost(self, texts: Mapping[str, str]) -> None:
        """The earliest of the saves under way did not reach the vault: it will be tried again."""
        for path in texts:
            self._of(path).under_way.pop(0)

    def _of(self, path: str) -> _Text:
        return self._texts.setdefault(path, _Text())
