"""What the screen of warnings asks of the vault, on the vault's lane."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.issuing.message import Message
from liaison.core.issuing.overview import WarningRow
from liaison.core.records.audiences import MSN, OWN
from liaison.core.values import RecordId, Withheld
from liaison.ui.screens.warnings import presenter

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Shown:
    """One warning, with what stands in its way and whom a paper of it can be cut to."""

    row: WarningRow
    stays: tuple[tuple[str, Withheld], ...]
    readers: tuple[str, ...]


def look(workspace: Workspace) -> tuple[WarningRow, ...]:
    """All warnings."""
    return tuple(workspace.warning_list.all())


def waiting(workspace: Workspace) -> int:
    """How many want something of us: the badge while nobody has opened the screen."""
    return presenter.waiting(look(workspace))


def show(workspace: Workspace, record: RecordId) -> Shown | None:
    """One of them; None for one that is gone."""
    try:
        row = workspace.warning_list.row(record)
    except Refused as refused:
        if refused.reason is Reason.RECORD_UNKNOWN:
            return None
        raise
    release = {code for code, is_set in row.warning.it.release.items() if is_set}
    outward = sorted(release - {OWN, MSN})
    readers = (*outward, MSN) if row.is_ours else (MSN,)
    stays = tuple(workspace.issuing.stays(record)) if row.is_ours else ()
    return Shown(row, stays, readers)


def text(workspace: Workspace, record: RecordId, audience: str, lang: str) -> Message:
    """The warning for the radio."""
    return workspace.warning_papers.message(record, audience=audience, lang=lang)


def copy(workspace: Workspace, record: RecordId, audience: str, lang: str) -> Message:
    """The same, which leaves."""
    return workspace.warning_papers.tell(record, audience=audience, lang=lang)


def follow_up(workspace: Workspace, record: RecordId, *, final: bool) -> RecordId:
    """A draft of what is new about it."""
    return workspace.issuing.follow_up(record, final=final)


def acknowledge(workspace: Workspace, record: RecordId, action: str) -> Changed:
    """That our office noted it."""
    made = workspace.warnings.acknowledge(record, action=action)
    return Changed(frozenset({made, record}))


Command = Callable[["Workspace"], Changed]
"""What changes something."""
