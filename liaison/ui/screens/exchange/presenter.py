"""What the exchange screen shows: places, what would leave, what came, what the last visit did.

No Qt here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from enum import StrEnum

from liaison.core.carriers import KnownCarrier
from liaison.core.errors import Reason, Refused
from liaison.core.events import Progress
from liaison.core.forecast import Forecast
from liaison.core.parcels import URGENT_KINDS
from liaison.core.values import (
    Arrival,
    Contact,
    DeviceId,
    ExchangeReport,
    InboxItem,
    InboxState,
    Kept,
    RecordRow,
    Rehearsal,
    Trust,
    Withheld,
)
from liaison.core.visit_report import Unfinished

REFERENCE_TYPES = frozenset({"PARTY", "PLACE"})


@dataclass(frozen=True, slots=True)
class Place:
    """A carrier as a card shows it.

    Attributes:
        name: what people call it: the stick's label, or the folder's name.
        free_bytes: room left, or None while it is not there.
        is_removable: it appeared by itself and leaves with the courier.
        server: how it is set up, if it is a place on a server.
        was_pulled: it went away during a visit, which goes on when it is there again.
    """

    path: str
    name: str
    file_system: str = ""
    free_bytes: int | None = None
    is_removable: bool = False
    is_read_only: bool = False
    server: KnownCarrier | None = None
    was_pulled: bool = False

    @property
    def is_there(self) -> bool:
        """Whether it can be visited now; whether a server answers, only a visit tells."""
        return self.free_bytes is not None or self.server is not None


class Section(StrEnum):
    """The two halves of a rehearsal."""

    LEAVES = "leaves"
    STAYS = "stays"


LOOKED_INTO_BYTES = 8 << 20
"""A waiting bundle beyond this is looked into only when asked: all of it has to be read for that."""
REPAIR_SHARE = 8
"""Repair data take an eighth of what they repair (`sync/repair/FORMAT.md`)."""
MOST_OF_A_REASON = 3
"""Records that stay for one reason and are shown one by one; more are a count that unfolds."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a rehearsal; the rows that head a section or a reason have no record.

    Attributes:
        kept: heads the records that stay for one reason.
        is_open: whether they are shown below.
        more: how many further ones are counted and not listed.
    """

    section: Section
    row: RecordRow | None = None
    withheld: Withheld | None = None
    attachments: int = 0
    kept: Kept | None = None
    is_open: bool = False
    more: int = 0


@dataclass(frozen=True, slots=True)
class ExchangeState:
    """Everything the view paints."""

    places: tuple[Place, ...] = ()
    chosen: str = ""
    contacts: tuple[Contact, ...] = ()
    reader: DeviceId | None = None
    rehearsal: Rehearsal | None = None
    unrehearsed: Refused | None = None
    """Why the chosen contact cannot be sent to."""
    inbox: tuple[InboxItem, ...] = ()
    unfolded: frozenset[str] = frozenset()
    """Reasons whose records are shown one by one."""
    contents: Mapping[bytes, tuple[Arrival, ...]] = field(default_factory=dict)
    """What waiting items would bring, as far as it was looked at."""
    opened: frozenset[bytes] = frozenset()
    """Items of which all records are shown."""
    looking: bytes | None = None
    """The item that is looked through, record by record."""
    refusing: bytes | None = None
    """The inbox item for which a reason is being asked."""
    forecasts: Mapping[str, Forecast | Refused] = field(default_factory=dict)
    """What a visit to a place would find and leave, or why it cannot even be looked at."""
    repairs: frozenset[str] = frozenset()
    """Places at which repair data are left beside bundles."""
    notice: Reason | None = None
    """What has to be known before anything is sealed."""
    running: bool = False
    progress: Progress | None = None
    report: ExchangeReport | None = None
    problem: Refused | None = None

    @property
    def place(self) -> Place | None:
        """The chosen carrier."""
        return next((place for place in self.places if place.path == self.chosen), None)

    @property
    def waiting(self) -> tuple[InboxItem, ...]:
        """What the inbox asks about; what brings something comes first."""
        waiting = [item for item in self.inbox if item.state is InboxState.WAITING]
        return tuple(sorted(waiting, key=lambda item: not (item.new or item.changed or item.held)))

    @property
    def aside(self) -> tuple[InboxItem, ...]:
        """What stopped the program that read it, and waits to be tried again."""
        return tuple(item for item in self.inbox if item.state is InboxState.ASIDE)

    @property
    def looked_at(self) -> InboxItem | None:
        """The item that is looked through, while it waits."""
        return next((item for item in self.waiting if item.id == self.looking), None)

    @property
    def readers(self) -> tuple[Contact, ...]:
        """Contacts whom a rehearsal can be made for."""
        return tuple(one for one in self.contacts if one.trust is not Trust.REVOKED)

    @property
    def contact(self) -> Contact | None:
        """Whose rehearsal is shown."""
        return next((one for one in self.contacts if one.device == self.reader), None)

    @property
    def can_exchange(self) -> bool:
        """Whether the big button works."""
        return not self.running and self.place is not None and self.place.is_there


def on_servers(known: Sequence[KnownCarrier]) -> tuple[Place, ...]:
    """Places on servers, as cards show them."""
    return tuple(
        Place(one.address, one.name, file_system=kind_of(one.address), server=one) for one in known
    )


def kind_of(address: str) -> str:
    """What people call the kind of a server."""
    kinds = {"webdav": "WebDAV", "sftp": "SFTP", "s3": "S3"}
    return next(word for scheme, word in kinds.items() if address.startswith(scheme))


def fingerprint(problem: Refused) -> str:
    """The key that a server showed and that a person has to compare; "" if that is not the problem."""
    is_key = problem.reason.value in {"carrier.host_key", "carrier.host_key_changed"}
    return str(problem.params.get("fingerprint", "")) if is_key else ""


def is_first_key(problem: Refused) -> bool:
    """Whether a server is only met for the first time, and nothing is wrong yet."""
    return problem.reason.value == "carrier.host_key"


def placed(state: ExchangeState, places: Sequence[Place]) -> ExchangeState:
    """The carriers were looked at again; a stick that appeared is chosen by itself."""
    known = {place.path for place in state.places if place.is_there}
    new = [place for place in places if place.is_removable and place.path not in known]
    shown = (*_pulled(state, places), *places)
    there = [place.path for place in shown]
    chosen = state.chosen if state.chosen in there else next(iter(there), "")
    if new and not state.running:
        chosen = new[0].path
    ahead = {path: one for path, one in state.forecasts.items() if path in there}
    return replace(state, places=shown, chosen=chosen, forecasts=ahead)


def _pulled(state: ExchangeState, places: Sequence[Place]) -> list[Place]:
    """The stick that went away during a visit: what it was is known until it is there again."""
    place, report = state.place, state.report
    is_open = state.running or (report is not None and not report.finished)
    if place is None or not place.is_removable or not is_open:
        return []
    if any(one.path == place.path for one in places):
        return []
    return [replace(place, free_bytes=None, was_pulled=True)]


def looked_ahead(state: ExchangeState, path: str, found: Forecast | Refused) -> ExchangeState:
    """What a visit to a place would do is known, or why it cannot be told."""
    return replace(state, forecasts={**state.forecasts, path: found})


def repairing(state: ExchangeState, path: str, *, wanted: bool) -> ExchangeState:
    """Repair data are left at a place from now on, or no longer."""
    repairs = state.repairs | {path} if wanted else state.repairs - {path}
    return replace(state, repairs=repairs)


def room_needed(state: ExchangeState, place: Place) -> int:
    """About how many bytes a visit would leave at a place; 0 while that is not known."""
    found = state.forecasts.get(place.path)
    if not isinstance(found, Forecast):
        return 0
    return (
        found.owed.bytes * (REPAIR_SHARE + 1) // REPAIR_SHARE
        if place.path in state.repairs
        else found.owed.bytes
    )


def chosen(state: ExchangeState, path: str) -> ExchangeState:
    """The user picked a carrier."""
    return replace(state, chosen=path, problem=None)


def met(state: ExchangeState, contacts: Sequence[Contact]) -> ExchangeState:
    """The contacts are known; the first that can be sent to is looked at."""
    everyone = tuple(contacts)
    known = {contact.device for contact in everyone}
    sendable = [one.device for one in everyone if one.trust is Trust.VERIFIED]
    first = next(iter(sendable), next((one.device for one in everyone), None))
    reader = state.reader if state.reader in known else first
    return replace(state, contacts=everyone, reader=reader)


def addressed(state: ExchangeState, reader: DeviceId) -> ExchangeState:
    """Another contact's rehearsal is wanted."""
    return replace(state, reader=reader, rehearsal=None, unrehearsed=None)


def rehearsed(state: ExchangeState, rehearsal: Rehearsal) -> ExchangeState:
    """A rehearsal came; one for a contact that is no longer looked at is dropped."""
    if rehearsal.contact.device != state.reader:
        return state
    return replace(state, rehearsal=rehearsal, unrehearsed=None)


def folded(state: ExchangeState, reason: str) -> ExchangeState:
    """Show the records that stay for a reason, or their count alone again."""
    return replace(state, unfolded=state.unfolded ^ {reason})


def not_rehearsed(state: ExchangeState, problem: Refused) -> ExchangeState:
    """Nothing can be sent to this contact."""
    return replace(state, rehearsal=None, unrehearsed=problem)


def triaged(state: ExchangeState, inbox: Sequence[InboxItem]) -> ExchangeState:
    """The inbox was read again."""
    waiting = {item.id for item in inbox if item.state is InboxState.WAITING}
    unchanged = {item.id for item in inbox if item in state.inbox}
    known = {id_: brought for id_, brought in state.contents.items() if id_ in waiting & unchanged}
    return replace(state, inbox=tuple(inbox), refusing=None, contents=known)


def unseen(state: ExchangeState) -> list[bytes]:
    """Waiting items to look into without being asked: small ones, and one that is looked through."""
    return [
        item.id
        for item in state.waiting
        if item.id not in state.contents
        and (item.bytes <= LOOKED_INTO_BYTES or item.id == state.looking)
    ]


def looked_into(state: ExchangeState, item: bytes, brought: Sequence[Arrival]) -> ExchangeState:
    """What an item would bring is known."""
    return replace(state, contents={**state.contents, item: tuple(brought)})


def opened(state: ExchangeState, item: bytes) -> ExchangeState:
    """Show all records of an item, or the first ones alone again."""
    return replace(state, opened=state.opened ^ {item})


def looking(state: ExchangeState, item: bytes | None) -> ExchangeState:
    """One item is looked through, or none any more."""
    return replace(state, looking=item, problem=None)


def refusing(state: ExchangeState, item: bytes | None) -> ExchangeState:
    """A reason is asked for one item, or no longer."""
    return replace(state, refusing=item)


def started(state: ExchangeState) -> ExchangeState:
    """The visit begins."""
    return replace(state, running=True, progress=None, report=None, problem=None)


def advanced(state: ExchangeState, progress: Progress) -> ExchangeState:
    """The visit goes on."""
    return replace(state, progress=progress)


def ended(state: ExchangeState, report: ExchangeReport) -> ExchangeState:
    """The visit is over, and everything on the carrier is verified."""
    return replace(state, running=False, progress=None, report=report)


def failed(state: ExchangeState, problem: Refused) -> ExchangeState:
    """The visit ended before its time; what it did until then is done, and is told."""
    kept = None if problem.reason == Reason.CANCELLED else problem
    report = problem.report if isinstance(problem, Unfinished) else None
    return replace(state, running=False, progress=None, problem=kept, report=report)


def troubled(state: ExchangeState, problem: Refused | None) -> ExchangeState:
    """Something beside the visit was refused, or that is settled."""
    return replace(state, problem=problem)


def lines(rehearsal: Rehearsal, unfolded: AbstractSet[str] = frozenset()) -> tuple[Line, ...]:
    """A rehearsal as rows: what leaves, then what stays and why; empty halves have no head."""
    leaves = [
        Line(Section.LEAVES, one.row, attachments=one.attachments)
        for one in sorted(rehearsal.leaves, key=lambda one: _weight(one.row))
    ]
    stays = [line for kept in rehearsal.kept for line in _kept(kept, rehearsal, unfolded)]
    found: list[Line] = []
    for section, rows in ((Section.LEAVES, leaves), (Section.STAYS, stays)):
        if rows:
            found += [Line(section), *rows]
    return tuple(found)


def _kept(kept: Kept, rehearsal: Rehearsal, unfolded: AbstractSet[str]) -> list[Line]:
    """The records that stay for one reason, or if they are many, their count before them."""
    rows = [
        Line(Section.STAYS, row, withheld)
        for row, withheld in sorted(rehearsal.stays, key=lambda one: _weight(one[0]))
        if (withheld.reason, withheld.params) == (kept.reason, kept.params)
    ]
    more = kept.records - len(rows)
    if kept.records <= MOST_OF_A_REASON and not more:
        return rows
    is_open = kept.reason in unfolded
    head = Line(Section.STAYS, kept=kept, is_open=is_open)
    rest = [Line(Section.STAYS, more=more)] if more else []
    return [head, *rows, *rest] if is_open else [head]


def _weight(row: RecordRow) -> tuple[bool, bool, int]:
    """What does not wait first, the newest on top; then what people wrote, then missions and places."""
    return row.type in REFERENCE_TYPES, row.kind not in URGENT_KINDS, -row.at_ms
