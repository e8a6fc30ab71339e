"""Who has a record, and which of its states: what is known of each contact, and since when.

What is known only grows. A contact's state is the most that any bundle with the record came to, so
receipts may arrive late, twice or in any order and never take it back; how many changes the contact
lacks is said beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from liaison.core import receipts
from liaison.core.change_log import Logged
from liaison.core.closing import positions
from liaison.core.ledger_rows import LedgerQuery, Sending
from liaison.core.mailbox import SentBundle, complete
from liaison.core.ports import Store
from liaison.core.values import Contact, DeviceId, RecordId


class Holding(StrEnum):
    """How far a record came to a contact, from the least to the most."""

    DUE = "due"
    """It leaves with the next bundle."""
    PACKED = "packed"
    """Sealed, and on no carrier yet."""
    HANDED_OVER = "handed_over"
    """It lies, or lay, on a carrier."""
    RECEIVED = "received"
    """It waits in the contact's inbox."""
    REFUSED = "refused"
    THEIRS = "theirs"
    """The contact wrote it or sent it to us."""
    ACCEPTED = "accepted"


OF_BUNDLE = {
    receipts.PACKED: Holding.PACKED,
    receipts.LEFT: Holding.HANDED_OVER,
    receipts.RECEIVED: Holding.RECEIVED,
    receipts.REFUSED: Holding.REFUSED,
    receipts.ACKNOWLEDGED: Holding.ACCEPTED,
}
RANK = {state: rank for rank, state in enumerate(Holding)}
HAVE = frozenset({Holding.THEIRS, Holding.ACCEPTED})
"""States in which the contact has the record in its vault."""
_ANSWERED = frozenset({Holding.RECEIVED, Holding.REFUSED, Holding.ACCEPTED})


@dataclass(frozen=True, slots=True)
class Step:
    """What became of a record in one bundle.

    Attributes:
        state: how far it came.
        at_ms: since when: the reader's word where there is one, else the sealing.
        location: the carrier, "" where it was left on none.
        why: what the reader said with a refusal.
    """

    state: Holding
    at_ms: int | None = None
    location: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """What a contact has of a record.

    Attributes:
        contact: who.
        step: the most that is known.
        behind: how many changes of the record it lacks, as far as we know; None if it has none.
        newer: what became of the newest bundle with more of the record, if there was one since.
    """

    contact: Contact
    step: Step
    behind: int | None = None
    newer: Step | None = None


def standing(sendings: Iterable[Sending], *, theirs: bool) -> tuple[Step, Step | None]:
    """What is known of one record and one contact, and what is under way beyond that. Pure.

    Args:
        sendings: the bundles that took the record there, in any order.
        theirs: whether the contact wrote it, or sent it to us.
    """
    known = sorted(sendings, key=_by_state)
    best = known[-1] if known else None
    if best is None or (theirs and RANK[OF_BUNDLE[best.state]] < RANK[Holding.THEIRS]):
        newest = max(known, key=_by_stream, default=None)
        return Step(Holding.THEIRS if theirs else Holding.DUE), _step(newest) if newest else None
    later = [one for one in known if _by_stream(one) > _by_stream(best) and _adds(one, best)]
    return _step(best), _step(max(later, key=_by_stream)) if later else None


def _adds(later: Sending, best: Sending) -> bool:
    return not _is_had(best) or later.released.position > best.released.position


def _is_had(bundle: SentBundle | Sending) -> bool:
    return bundle.state == receipts.ACKNOWLEDGED


def _by_stream(sending: Sending) -> int:
    return sending.released.stream


def _by_state(sending: Sending) -> tuple[int, int]:
    return RANK[OF_BUNDLE[sending.state]], sending.released.stream


def _step(sending: Sending) -> Step:
    state = OF_BUNDLE[sending.state]
    at_ms = sending.answered_ms if state in _ANSWERED else None
    return Step(
        state,
        sending.sealed_ms if at_ms is None else at_ms,
        sending.location,
        sending.why if state is Holding.REFUSED else "",
    )


def holders(store: Store, record: RecordId, *, besides: str) -> dict[DeviceId, Contact]:
    """Contacts for whom a bundle with a record was sealed, or who wrote to it.

    Args:
        store: the open vault.
        record: which record.
        besides: a mission whose own devices are left out.
    """
    sent = {one.released.contact for one in store.ledger.sendings(LedgerQuery(record=record))}
    for author, source in store.log.origins(record):
        sent |= {author, source} if source else {author}
    return {
        one.device: one
        for one in store.contacts.all()
        if one.device in sent and one.mission != besides
    }


class Holdings:
    """Answers for records of this vault.

    Args:
        store: the open vault.
        behind: how many changes a contact lacks beyond a position (`core.delta`).
    """

    def __init__(
        self,
        store: Store,
        *,
        behind: Callable[[Contact, RecordId, int], int],
    ) -> None:
        self._store = store
        self._behind = behind

    def who(self, record: RecordId, *, goes_to: Iterable[Contact] = ()) -> list[Held]:
        """Every contact that has the record, that it is on the way to, or that gets it next; by name.

        Args:
            record: which record.
            goes_to: whom the next bundle brings it to (`RecordQueries.reach`).
        """
        sent: dict[DeviceId, list[Sending]] = {}
        for sending in self._store.ledger.sendings(LedgerQuery(record=record)):
            sent.setdefault(sending.released.contact, []).append(sending)
        changes = self._store.log.of_record(record)
        due = {contact.device for contact in goes_to}
        found = []
        for contact in self._store.contacts.all():
            theirs = self._is_theirs(contact, changes)
            if theirs or contact.device in sent or contact.device in due:
                sendings = sent.get(contact.device, ())
                found.append(self._held(contact, record, sendings, theirs=theirs))
        return found

    def _held(
        self, contact: Contact, record: RecordId, sendings: Sequence[Sending], *, theirs: bool
    ) -> Held:
        step, newer = standing(sendings, theirs=theirs)
        if step.state not in HAVE:
            return Held(contact, step, newer=newer)
        mailbox = self._store.mailbox
        counted = positions(
            mailbox,
            contact.device,
            (one.released.stream for one in sendings),
            counted=complete(filter(_is_had, mailbox.open_for(contact.device))),
        )
        accepted = [one for one in sendings if _is_had(one) and one.released.stream in counted]
        reached = max((one.released.position for one in accepted), default=0)
        return Held(contact, step, self._behind(contact, record, reached), newer)

    def _is_theirs(self, contact: Contact, changes: Sequence[Logged]) -> bool:
        if any(contact.device in (one.source, one.signed.change.author) for one in changes):
            return True
        borne = self._store.log.borne_by(contact.device, after=0)
        return any(one.position in borne for one in changes)
