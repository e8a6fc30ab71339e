"""What the exchange screen shows: places, what would leave, what came, what the last visit did.

No Qt here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from liaison.core.errors import Reason, Refused
from liaison.core.events import Progress
from liaison.core.exchanged import Arrival, ExchangeReport, InboxItem, InboxState, Rehearsal
from liaison.core.forecast import Forecast
from liaison.core.values import Contact, DeviceId, Trust
from liaison.core.visit_report import Unfinished
from liaison.ui.screens.exchange.places import Place

LOOKED_INTO_BYTES = 8 << 20
"""A waiting bundle beyond this is looked into only when asked: all of it has to be read for that."""
REPAIR_SHARE = 8
"""Repair data take an eighth of what they repair (`sync/repair/FORMAT.md`)."""


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
