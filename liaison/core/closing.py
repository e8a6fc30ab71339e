"""Which of our bundles still matter: a visit reckons with those alone, however many there ever were.

A bundle is closed once a later one made good whatever it brought. What a closed one brought is asked for
by record or attachment (`LedgerTable.carriers`, `Mailbox.brought`), and its file by its name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from liaison.core.mailbox import Mailbox, SentBundle, complete, parts_up_to
from liaison.core.ports import Store
from liaison.core.receipts import ACKNOWLEDGED
from liaison.core.values import DeviceId, RecordId
from sync.exchange.plan import Load


def close_made_good(mailbox: Mailbox, contact: DeviceId) -> None:
    """Close what was sealed before the bundle that brought its reader furthest; to be called after receipts.

    Attachments are made good by no other bundle, and what reached further by none that reached less far. A part of which one
    before it is missing stays open: closed and acknowledged is what counts.
    """
    sent = mailbox.open_for(contact)
    counted = complete(one for one in sent if one.state == ACKNOWLEDGED)
    best = max(counted, key=lambda one: (one.position, one.stream), default=None)
    if best is None or not best.position:
        return
    first, counts = parts_up_to(best, counted)[0].stream, {one.stream for one in counted}
    mailbox.close(
        contact,
        [
            one.stream
            for one in sent
            if one.stream < first and one.position <= best.position and _may_close(one, counts)
        ],
    )


def _may_close(bundle: SentBundle, counts: Iterable[int]) -> bool:
    if bundle.state == ACKNOWLEDGED:
        return bundle.stream in counts
    return bundle.load is not Load.ATTACHMENTS


def close_answers(mailbox: Mailbox, left: SentBundle) -> None:
    """Close mere answers from before a bundle that lies on a carrier now and answers, too.

    Nobody acknowledges an answer, and each tells what is not known to have been heard.
    """
    if left.receipts or left.announced:
        mailbox.close(
            left.contact,
            [
                one.stream
                for one in mailbox.open_for(left.contact)
                if one.load is Load.RECEIPTS and one.stream < left.stream
            ],
        )


def positions(
    mailbox: Mailbox, contact: DeviceId, streams: Iterable[int], *, counted: Iterable[SentBundle]
) -> Mapping[int, int]:
    """Of these bundles those that count, by number, with the position up to which they brought their reader.

    Args:
        mailbox: the books.
        contact: the reader.
        streams: numbers of bundles.
        counted: the open ones that count.
    """
    found = {one.stream: one.position for one in counted}
    closed = mailbox.numbered(contact, set(streams) - found.keys())
    return found | {
        one.stream: one.position for one in closed if one.closed and one.state == ACKNOWLEDGED
    }


def had(
    store: Store, contact: DeviceId, counted: Sequence[SentBundle], records: Iterable[RecordId]
) -> dict[RecordId, int]:
    """Up to which position a reader has each of these records, of those that any bundle brought.

    Args:
        store: the open vault.
        contact: the reader.
        counted: the open bundles that the reader has, or will have; without any, none is closed that counts.
        records: which.
    """
    carriers = store.ledger.carriers(contact, records) if counted else {}
    streams = {stream for found in carriers.values() for stream in found}
    reached = positions(store.mailbox, contact, streams, counted=counted)
    return {
        record: max((reached.get(stream, 0) for stream in found), default=0)
        for record, found in carriers.items()
    }
