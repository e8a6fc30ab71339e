"""What became of our bundles, as their readers say in bundles of theirs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from liaison.core.mailbox import ReceivedBundle, SentBundle
from liaison.core.ports import Store
from liaison.core.values import DeviceId, InboxState
from sync.bundle.manifest import REASON_LENGTH, Receipt, Verdict
from sync.model.ids import BundleId

PACKED, LEFT, ACKNOWLEDGED, REFUSED = "packed", "left", "acknowledged", "refused"
"""States of a bundle that we sealed."""


def apply_receipts(
    store: Store, sender: DeviceId, receipts: Iterable[Receipt], *, at_ms: int
) -> list[SentBundle]:
    """Note a reader's answers to bundles that were sealed for them, and for nobody else.

    Returns the bundles whose refusal is news. An acknowledgement is final; what an acknowledged bundle told the reader need not be told again.
    """
    answers = {receipt.bundle: receipt for receipt in receipts}
    turned_down = []
    for sent in store.mailbox.sent(sender) if answers else ():
        answer = answers.get(BundleId(sent.bundle))
        if answer is None or sent.state == ACKNOWLEDGED:
            continue
        accepted = answer.state is Verdict.ACCEPTED
        state = ACKNOWLEDGED if accepted else REFUSED
        answered = replace(sent, state=state, refusal=answer.reason)
        store.mailbox.put_sent(answered)
        if accepted:
            _settle(store, sender, sent, at_ms)
        elif sent.state != REFUSED:
            turned_down.append(answered)
    return turned_down


def receipt_for(received: ReceivedBundle) -> Receipt:
    """What to tell the sender of a bundle that was decided on."""
    accepted = received.state == InboxState.ACCEPTED.value
    verdict = Verdict.ACCEPTED if accepted else Verdict.REFUSED
    return Receipt(BundleId(received.bundle), verdict, received.refusal[:REASON_LENGTH])


def _settle(store: Store, sender: DeviceId, sent: SentBundle, at_ms: int) -> None:
    contact, card = store.contacts.get(sender), store.contacts.card(sender)
    if contact is not None and card is not None:
        store.contacts.put(replace(contact, acked_ms=at_ms), card)
    for bundle in sent.receipts:
        told = store.mailbox.received(bundle)
        if told is not None and told.needs_receipt:
            store.mailbox.put_received(replace(told, needs_receipt=False))
