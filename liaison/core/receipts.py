"""What became of our bundles, as their readers say in bundles of theirs.

Receipts come in any order, are repeated and may be lost (D-013), so a bundle's state only ever moves
up one line: packed, left on a carrier, received by its reader and undecided, refused, acknowledged.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from liaison.core.mailbox import ReceivedBundle, SentBundle
from liaison.core.ports import Store
from liaison.core.values import DeviceId, InboxState
from sync.bundle.manifest import REASON_LENGTH, Receipt, Verdict
from sync.model.ids import BundleId

PACKED, LEFT, RECEIVED, REFUSED, ACKNOWLEDGED = (
    "packed",
    "left",
    "received",
    "refused",
    "acknowledged",
)
"""States of a bundle that we sealed."""

ORDER = (PACKED, LEFT, RECEIVED, REFUSED, ACKNOWLEDGED)
"""From the least to the most that can be known."""

_STATES = {
    Verdict.RECEIVED: RECEIVED,
    Verdict.REFUSED: REFUSED,
    Verdict.ACCEPTED: ACKNOWLEDGED,
}
_VERDICTS = {
    InboxState.WAITING: Verdict.RECEIVED,
    InboxState.REFUSED: Verdict.REFUSED,
    InboxState.ACCEPTED: Verdict.ACCEPTED,
}


def answered(sent: SentBundle, receipt: Receipt, *, at_ms: int) -> SentBundle:
    """A bundle after a receipt for it; the same if that says no more than was known. Pure."""
    state = _STATES[receipt.state]
    if ORDER.index(state) <= ORDER.index(sent.state):
        return sent
    return replace(sent, state=state, refusal=receipt.reason, answered_ms=at_ms)


def apply_receipts(
    store: Store, sender: DeviceId, receipts: Iterable[Receipt], *, at_ms: int
) -> list[SentBundle]:
    """Note a reader's answers to bundles that were sealed for them, and for nobody else.

    Returns the bundles whose refusal is news. What an acknowledged bundle told the reader need not be told again.
    """
    answers = {receipt.bundle: receipt for receipt in receipts}
    turned_down = []
    for sent in store.mailbox.sent(sender) if answers else ():
        answer = answers.get(BundleId(sent.bundle))
        news = sent if answer is None else answered(sent, answer, at_ms=at_ms)
        if news is sent:
            continue
        store.mailbox.put_sent(news)
        if news.state == ACKNOWLEDGED:
            _settle(store, sender, sent, at_ms)
        elif news.state == REFUSED:
            turned_down.append(news)
    return turned_down


def receipt_for(received: ReceivedBundle) -> Receipt:
    """What to tell the sender of a bundle; of one that waits, only that it came."""
    verdict = _VERDICTS[InboxState(received.state)]
    reason = received.refusal[:REASON_LENGTH] if verdict is not Verdict.RECEIVED else ""
    return Receipt(BundleId(received.bundle), verdict, reason)


def is_decided(receipt: Receipt) -> bool:
    """Whether it tells what its reader made of the bundle, and not only that it came."""
    return receipt.state is not Verdict.RECEIVED


def _settle(store: Store, sender: DeviceId, sent: SentBundle, at_ms: int) -> None:
    contact, card = store.contacts.get(sender), store.contacts.card(sender)
    if contact is not None and card is not None:
        store.contacts.put(replace(contact, acked_ms=at_ms), card)
    for bundle in sent.receipts:
        told = store.mailbox.received(bundle)
        if told is not None and told.needs_receipt:
            store.mailbox.put_received(replace(told, needs_receipt=False))
