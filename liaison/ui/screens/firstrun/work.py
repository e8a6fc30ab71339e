"""What the first run does off the GUI thread."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from liaison.core import recovery, sample
from liaison.core.door import Door, Owner
from liaison.core.errors import Reason, Refused
from liaison.core.records import missions
from liaison.core.recovery import USUAL_SPLIT
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
) -> tuple[Workspace, tuple[tuple[str, ...], ...]]:
    """Make a vault with a recovery slot; returns it open, with the words of its kit."""
    workspace = door.create(path, passphrase, owner)
    return workspace, make_kit(workspace, split=False)


def make_kit(workspace: Workspace, *, split: bool) -> tuple[tuple[str, ...], ...]:
    """A recovery kit in place of any before: its 24 words, or those of each of its shares."""
    keeping = workspace.keeping
    texts = keeping.recovery_shares(USUAL_SPLIT) if split else [keeping.recovery_words()]
    return tuple(tuple(text.split()) for text in texts)


def save_kit(path: str, pages: Sequence[str]) -> tuple[str, ...]:
    """Write a page to `path`, or each of several to a file of its own beside it.

    Returns where they are. They are for this user alone.

    Raises:
        Refused: FILE_UNWRITABLE; FILE_EXISTS for shares, whose names nobody was asked about.
    """
    if len(pages) == 1:
        _write(path, pages[0], may_exist=True)
        return (path,)
    count = range(1, len(pages) + 1)
    paths = tuple(recovery.share_name(path, number, USUAL_SPLIT) for number in count)
    for one in paths:
        if Path(one).exists():
            raise Refused(Reason.FILE_EXISTS, path=one)
    try:
        for one, page in zip(paths, pages, strict=True):
            _write(one, page, may_exist=False)
    except Refused:
        for one in paths:  # or the next try would stop at what this one left
            Path(one).unlink(missing_ok=True)
        raise
    return paths


def _write(path: str, page: str, *, may_exist: bool) -> None:
    try:
        Path(path).touch(mode=0o600, exist_ok=may_exist)
        Path(path).write_text(page, encoding="utf-8")
    except OSError as error:
        raise Refused(Reason.FILE_UNWRITABLE, path=path, why=error.strerror or "") from error


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
