"""What became of our bundles, as their readers say in bundles of theirs.

Receipts come in any order, are repeated and may be lost (D-013), so a bundle's state only ever moves
up one line: packed, left on a carrier, received by its reader and undecided, refused, acknowledged.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from liaison.core.exchanged import InboxState
from liaison.core.mailbox import ReceivedBundle, SentBundle
from liaison.core.ports import Store
from liaison.core.records.envelope import attachments_named
from liaison.core.values import DeviceId, RecordId
from sync.bundle.manifest import REASON_LENGTH, Receipt, Verdict
from sync.model.ids import BundleId

ORDER = PACKED, LEFT, RECEIVED, REFUSED, ACKNOWLEDGED = (
    "packed",
    "left",
    "received",
    "refused",
    "acknowledged",
)
"""States of a bundle that we sealed, from the least to the most that can be known."""

_STATES = {
    Verdict.RECEIVED: RECEIVED,
    Verdict.REFUSED: REFUSED,
    Verdict.ACCEPTED: ACKNOWLEDGED,
}
_VERDICTS = {
    InboxState.TRYING: Verdict.RECEIVED,
    InboxState.TRYING_AGAIN: Verdict.RECEIVED,
    InboxState.WAITING: Verdict.RECEIVED,
    InboxState.ASIDE: Verdict.REFUSED,
    InboxState.REFUSED: Verdict.REFUSED,
    InboxState.ACCEPTED: Verdict.ACCEPTED,
}


@dataclass(frozen=True, slots=True)
class Declined:
    """What a reader would not take: a whole bundle, or some records of one that it took.

    Attributes:
        sent: the bundle.
        why: what its reader said with it.
        records: which records.
    """

    sent: SentBundle
    why: str
    records: tuple[RecordId, ...]


def answered(sent: SentBundle, receipt: Receipt, *, at_ms: int) -> SentBundle:
    """A bundle after a receipt for it; the same if that says no more than was known. Pure."""
    state = _STATES[receipt.state]
    if ORDER.index(state) <= ORDER.index(sent.state):
        return sent
    return replace(sent, state=state, refusal=receipt.reason, answered_ms=at_ms, closed=False)


def apply_receipts(
    store: Store, sender: DeviceId, receipts: Iterable[Receipt], *, at_ms: int
) -> list[Declined]:
    """Note a reader's answers to bundles that were sealed for them, and for nobody else.

    Returns what was refused and is news. What an acknowledged bundle told the reader need not be told again.
    """
    answers = {receipt.bundle: receipt for receipt in receipts}
    turned_down: list[Declined] = []
    for sent in store.mailbox.sealed(answers):
        answer = answers[BundleId(sent.bundle)]
        news = answered(sent, answer, at_ms=at_ms) if sent.contact == sender else sent
        if news is sent:
            continue
        if news.state == ACKNOWLEDGED and answer.records:
            news, refused = _without_refused(store, news, answer)
            turned_down += refused
        store.mailbox.put_sent(news)
        if news.state == ACKNOWLEDGED:
            _settle(store, sender, sent, at_ms)
        elif news.state == REFUSED:
            turned_down.append(declined(store, news))
    return turned_down


def receipt_for(received: ReceivedBundle, refused: Mapping[RecordId, str]) -> Receipt:
    """What to tell the sender of a bundle; of one that waits, only that it came.

    Args:
        received: the bundle.
        refused: which of its records were not taken in, and why.
    """
    verdict = _VERDICTS[InboxState(received.state)]
    reason = received.refusal[:REASON_LENGTH] if verdict is not Verdict.RECEIVED else ""
    records = tuple(refused.items()) if verdict is Verdict.ACCEPTED else ()
    return Receipt(BundleId(received.bundle), verdict, reason, records)


def is_decided(receipt: Receipt) -> bool:
    """Whether it tells what its reader made of the bundle, and not only that it came."""
    return receipt.state is not Verdict.RECEIVED


def withdraw_receipt(store: Store, received: ReceivedBundle) -> None:
    """Whatever was answered to a bundle does not hold any more: the next decision is news again."""
    for sent in store.mailbox.sent(received.sender):
        if received.bundle in sent.receipts:
            left = tuple(one for one in sent.receipts if one != received.bundle)
            store.mailbox.put_sent(replace(sent, receipts=left))


def _without_refused(
    store: Store, sent: SentBundle, answer: Receipt
) -> tuple[SentBundle, list[Declined]]:
    """The bundle as its reader has it, and what was refused of it, reason by reason.

    What was refused was not brought: when it changes it goes again, whole and with its attachments.
    """
    said = dict(answer.records)
    carriers = store.ledger.carriers(sent.contact, said)
    refused = {one: why for one, why in said.items() if sent.stream in carriers.get(one, ())}
    attached = {
        sha256
        for record in refused
        for logged in store.log.of_record(record)
        for sha256 in attachments_named(logged.signed.change.writes)
    }
    kept = replace(
        sent,
        attachments=tuple(sha256 for sha256 in sent.attachments if sha256 not in attached),
    )
    news = _by_reason(kept, refused)
    for one in news:
        store.mailbox.refuse_records(sent.bundle, one.records, one.why)
    return kept, news


def declined(store: Store, sent: SentBundle) -> Declined:
    """A bundle that its reader refused as a whole."""
    records = store.ledger.of_bundle(sent.contact, sent.stream)
    return Declined(sent, sent.refusal, tuple(records))


def still_refused(store: Store, contact: DeviceId) -> list[Declined]:
    """What a reader refused in part and no later bundle brought, newest first, as `apply_receipts` gives it."""
    refused: dict[int, dict[RecordId, str]] = {}
    last: dict[RecordId, int] = {}
    for stream, record, why in store.mailbox.refusals(contact):
        if last.setdefault(record, stream) == stream:
            refused.setdefault(stream, {})[record] = why
    carriers = store.ledger.carriers(contact, last)
    later = {one for streams in carriers.values() for one in streams}
    sent = {one.stream: one for one in store.mailbox.numbered(contact, {*refused, *later})}

    def is_made_good(record: RecordId) -> bool:
        return any(
            stream > last[record] and sent[stream].state == ACKNOWLEDGED
            for stream in carriers.get(record, ())
        )

    return [
        one
        for stream, whys in refused.items()
        for one in _by_reason(
            sent[stream], {record: why for record, why in whys.items() if not is_made_good(record)}
        )
    ]


def _by_reason(sent: SentBundle, refused: Mapping[RecordId, str]) -> list[Declined]:
    """What a reader refused of a bundle, apart for each reason."""
    reasons: dict[str, list[RecordId]] = {}
    for record, why in refused.items():
        reasons.setdefault(why, []).append(record)
    return [Declined(sent, why, tuple(records)) for why, records in reasons.items()]


def _settle(store: Store, sender: DeviceId, sent: SentBundle, at_ms: int) -> None:
    contact, card = store.contacts.get(sender), store.contacts.card(sender)
    if contact is not None and card is not None:
        store.contacts.put(replace(contact, acked_ms=at_ms), card)
    for bundle in sent.receipts:
        told = store.mailbox.received(bundle)
        if told is not None and told.needs_receipt:
            store.mailbox.put_received(replace(told, needs_receipt=False))
