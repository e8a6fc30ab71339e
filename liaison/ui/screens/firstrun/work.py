"""What the first run does off the GUI thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from liaison.core import sample
from liaison.core.door import Door, Owner
from liaison.core.errors import Reason, Refused
from liaison.core.records import missions
from liaison.core.sites import Site, known_sites

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Known:
    """What need not be asked."""

    missions: tuple[str, ...]
    sites: Mapping[str, Site]
    exercise_clock: str


def known(door: Door, now_ms: int) -> Known:
    """The missions that exist today or on the exercise's day, and the sites they run."""
    region = door.sample()
    clock = min(site.owner.exercise or "" for site in sample.sites(region))
    today = datetime.fromtimestamp(now_ms / 1000, UTC).date()
    practised = missions.in_force(datetime.fromisoformat(clock).date())
    codes = dict.fromkeys((*practised, *missions.in_force(today)))
    return Known(tuple(codes), known_sites(region), clock)


def make_vault(
    door: Door, path: str, passphrase: str, owner: Owner
) -> tuple[Workspace, tuple[str, ...]]:
    """Make a vault with a recovery slot; returns it open, with the words."""
    workspace = door.create(path, passphrase, owner)
    return workspace, tuple(workspace.keeping.recovery_words().split())


def save_kit(path: str, title: str, words: Sequence[str]) -> None:
    """Write the recovery words as text.

    Raises:
        Refused: FILE_UNWRITABLE.
    """
    lines = [title, ""] + [f"{number:2}. {word}" for number, word in enumerate(words, start=1)]
    try:
        Path(path).write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as error:
        raise Refused(Reason.FILE_UNWRITABLE, path=path) from error


def enter_sample(workspace: Workspace, door: Door) -> int:
    """Enter the sample entries of this vault's site; returns how many."""
    own = workspace.identity.site
    entered = 0
    for site in sample.sites(door.sample()):
        if site.owner.site == own:
            for record in site.records:
                workspace.records.add(
                    record.type, record.kind, writes=record.writes, texts=record.texts
                )
                entered += 1
    return entered
