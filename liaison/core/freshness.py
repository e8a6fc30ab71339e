"""How fresh each contact's picture is, and ours of it: facts to show, and never a reason to refuse."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from liaison.core.contacts import Contacts
from liaison.core.mailbox import Arrived
from liaison.core.ports import Store
from liaison.core.values import Contact, DeviceId

Gap = tuple[int, int]
"""The first and the last of bundle numbers that are missing in a row."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One contact.

    Attributes:
        contact: who, with when it was last heard and sent to.
        missing: numbers of its bundles that have not come, and that nothing since made good.
        up_to_ms: when the newest whole bundle was sealed that it took: what we wrote and released
            to it by then, it has. None if it never took one.
        records: how many records it lacks, as they stand now.
        bundles: how many bundles with something in them wait for it on carriers or in its inbox.
    """

    contact: Contact
    missing: tuple[Gap, ...] = ()
    up_to_ms: int | None = None
    records: int = 0
    bundles: int = 0


def missing(arrived: Iterable[Arrived]) -> tuple[Gap, ...]:
    """Which numbers of one sender's bundles for this device have not come and matter. Pure.

    A bundle of records carries all that was not acknowledged when it was sealed, so once one has
    come, nothing before it is missing: what was superseded, taken back or lost on the way is in it.
    Before the first one that came, nothing is known; a renewed device goes on counting where the
    one before it stopped. So a gap is what lies beyond both: bundles that something behind them
    (pictures, a warning that went ahead, receipts) has overtaken.
    """
    came = list(arrived)
    seen = sorted({one.stream for one in came})
    base = max((one.stream for one in came if one.is_whole), default=seen[0] if seen else 0)
    later = [base, *(stream for stream in seen if stream > base)]
    return tuple(
        (one + 1, following - 1)
        for one, following in itertools.pairwise(later)
        if following > one + 1
    )


class Freshness:
    """Looks at every contact.

    Args:
        store: the open vault.
        contacts: who is known, and who is sent to.
        own: this device.
        lacking: how many records each of these readers would get with the next bundles.
    """

    def __init__(
        self,
        store: Store,
        *,
        contacts: Contacts,
        own: DeviceId,
        lacking: Callable[[Sequence[Contact]], Mapping[DeviceId, int]],
    ) -> None:
        self._store = store
        self._contacts = contacts
        self._own = own
        self._lacking = lacking

    def all(self) -> list[Picture]:
        """Every contact, by mission, site and role."""
        mailbox = self._store.mailbox
        up_to, under_way = mailbox.acknowledged_up_to(), mailbox.under_way()
        streams = mailbox.streams()
        lacking = self._lacking(self._contacts.readers())
        return [
            Picture(
                contact,
                missing=missing(self._ours(streams.get(contact.device, ()))),
                up_to_ms=up_to.get(contact.device),
                records=lacking.get(contact.device, 0),
                bundles=under_way.get(contact.device, 0),
            )
            for contact in self._contacts.all()
        ]

    def _ours(self, arrived: Sequence[Arrived]) -> list[Arrived]:
        return [one for one in arrived if one.reader in (None, self._own)]
