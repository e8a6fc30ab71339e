"""A vault that was copied learns of it from others: they answer bundles that it never sealed.

Whoever met both copies stopped their device (`core.forks`) and leaves it nothing but receipts, sealed
for its card, so that either copy reads of the other's bundles. No word of anybody is believed for
that: a bundle is booked before it leaves, so one that is not in the books left another vault.
"""

from __future__ import annotations

from collections.abc import Iterable

from liaison.core.ports import Store
from liaison.core.values import DeviceId
from sync.bundle.manifest import Receipt
from sync.model.ids import BundleId

_KEY = "contacts.copied"
"""Setting: the device of ours that a copy has too; a renewed vault is another."""


def note_copied(store: Store, receipts: Iterable[Receipt], own: DeviceId) -> None:
    """Remember if one of these answers a bundle that this vault did not seal."""
    answered = {receipt.bundle for receipt in receipts}
    if answered - {BundleId(one.bundle) for one in store.mailbox.sealed(answered)}:
        store.settings.put(_KEY, bytes(own))


def is_copied(store: Store, own: DeviceId) -> bool:
    """Whether that was seen of this device."""
    return store.settings.get(_KEY) == own
