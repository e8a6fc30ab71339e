"""What the first run does off the GUI thread."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from liaison.core import recovery
from liaison.core.door import Door, Owner
from liaison.core.errors import Reason, Refused
from liaison.core.records import missions
from liaison.core.recovery import USUAL_SPLIT
from liaison.core.sample.entering import Entering
from liaison.core.sample.region import sites
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
    clock = min(site.owner.exercise or "" for site in sites(region))
    today = datetime.fromtimestamp(now_ms / 1000, UTC).date()
    practised = missions.in_force(datetime.fromisoformat(clock).date())
    codes = dict.fromkeys((*practised, *missions.in_force(today)))
    return Known(tuple(codes), known_sites(region), clock)


def make_vault(
    door: Door, path: str, passphrase: str, owner: Owner
) -> tuple[Workspace, tuple[tuple[str, ...], ...]]:
    """Make a vault; returns it open, with the words of a kit that it will have once it is kept."""
    workspace = door.create(path, passphrase, owner)
    return workspace, make_kit(workspace, split=False)


def make_kit(workspace: Workspace, *, split: bool) -> tuple[tuple[str, ...], ...]:
    """A new recovery kit: its 24 words, or those of each of its shares. It counts once it is kept."""
    texts = workspace.keeping.draw_kit(USUAL_SPLIT if split else None)
    return tuple(tuple(text.split()) for text in texts)


def save_kit(workspace: Workspace, path: str, pages: Sequence[str]) -> tuple[str, ...]:
    """Write the kit drawn last to `path`, or each share of it to a file of its own beside it.

    Once the device has them the kit is in force, and the one before it no more. Returns where
    they are. They are for this user alone.

    Raises:
        Refused: FILE_UNWRITABLE; FILE_EXISTS for shares, whose names nobody was asked about.
    """
    if len(pages) == 1:
        _write(path, pages[0], may_exist=True)
        workspace.keeping.keep_kit()
        return (path,)
    count = range(1, len(pages) + 1)
    paths = tuple(recovery.share_name(path, number, USUAL_SPLIT) for number in count)
    for one in paths:
        if Path(one).exists():
            raise Refused(Reason.FILE_EXISTS, path=one)
    try:
        for one, page in zip(paths, pages, strict=True):
            _write(one, page, may_exist=False)
        workspace.keeping.keep_kit()
    except Refused:
        for one in paths:  # or the next try would stop at what this one left
            Path(one).unlink(missing_ok=True)
        raise
    return paths


def _write(path: str, page: str, *, may_exist: bool) -> None:
    try:
        Path(path).touch(mode=0o600, exist_ok=may_exist)
        with Path(path).open("wb") as file:
            file.write(page.encode())
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise Refused(Reason.FILE_UNWRITABLE, path=path, why=error.strerror or "") from error


def enter_sample(workspace: Workspace, door: Door) -> int:
    """Enter the sample entries of this vault's site; returns how many.

    Entries name parties, which in a region of several vaults come from the hub; one that stands
    alone enters them first.
    """
    region = sites(door.sample())
    own = workspace.identity.site
    entries = [one for site in region if site.owner.site == own for one in site.records]
    hub = [one for site in region if site.owner.is_hub for one in site.records]
    parties = [one for one in hub if one.type == "PARTY" and one not in entries]
    entering = Entering()
    for one in [*parties, *entries]:
        entering.enter(workspace.records, one)
    entering.finish()
    return len(entries)
