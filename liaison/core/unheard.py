"""Whether something was never said to a reader: a receipt, or a question, that no bundle may have brought."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from liaison.core.exchanged import InboxState
from liaison.core.mailbox import Mailbox, ReceivedBundle, SentBundle
from liaison.core.receipts import ACKNOWLEDGED, LEFT, RECEIVED, REFUSED
from liaison.core.values import DeviceId
from liaison.core.wants import Wanted

_DELIVERED = frozenset({ACKNOWLEDGED, REFUSED, RECEIVED, LEFT})


def is_news(receipts: Iterable[ReceivedBundle], sent: Sequence[SentBundle]) -> bool:
    """Whether one of the receipts was in no bundle that may have arrived."""
    delivered = [bundle for bundle in sent if bundle.state in _DELIVERED]
    decided = {told for bundle in delivered for told in bundle.receipts}
    told = decided.union(*(bundle.announced for bundle in delivered))
    return any(one.bundle not in (told if _waits(one) else decided) for one in receipts)


def is_unasked(mailbox: Mailbox, reader: DeviceId, wants: Sequence[Wanted]) -> bool:
    """Whether one of these questions was in no bundle that may have arrived."""
    told = [want.told.get(reader) for want in wants]
    delivered = in_state(mailbox, reader, filter(None, told), _DELIVERED)
    return any(stream not in delivered for stream in told)


def in_state(
    mailbox: Mailbox, reader: DeviceId, streams: Iterable[int], states: Collection[str]
) -> set[int]:
    """Of a reader's bundles with these numbers the numbers of those in such a state."""
    return {one.stream for one in mailbox.numbered(reader, streams) if one.state in states}


def _waits(received: ReceivedBundle) -> bool:
    return received.state == InboxState.WAITING.value
