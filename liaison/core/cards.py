"""The cards that changes are checked against."""

from __future__ import annotations

from liaison.core.device import Device
from liaison.core.tables import ContactTable, StandingTable
from liaison.core.values import Contact, DeviceId, Trust
from sync.crypto.card import Card

_COUNTING = frozenset({Trust.VERIFIED, Trust.FORKED})
"""Whose changes count. Those of a device that forked do too, or the order of arrival would decide
which of its changes are in; nothing more is taken from it, because its bundles are refused. So do,
for admission, those of a device that its own mission revoked: up to where is for `core.standing`."""


class Cards:
    """Verified cards by device; parsed once, because a card's own signatures take a while to check."""

    def __init__(self, contacts: ContactTable, standing: StandingTable, own: Device) -> None:
        self._contacts = contacts
        self._standing = standing
        self._own = {card.device: card for card in (own.card, *own.former)}
        self._parsed: dict[DeviceId, Card] = {}

    def verified(self, device: DeviceId) -> Card | None:
        """The card of a device whose changes count, our own too; None for any other."""
        if device in self._own:
            return self._own[device]
        contact = self._contacts.get(device)
        if contact is None or not self._counts(contact):
            return None
        if device not in self._parsed:  # an id is the hash of its card: it never changes
            encoded = self._contacts.card(device)
            if encoded is None:
                return None
            self._parsed[device] = Card.parse(encoded)
        return self._parsed[device]

    def _counts(self, contact: Contact) -> bool:
        if contact.trust is Trust.REVOKED:
            return self._standing.is_stopped(contact.device)
        return contact.trust in _COUNTING
