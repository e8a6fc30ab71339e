"""Which device stands for a role: the one whose card was handed over last, once its code was compared.

A role has one device at a time. A card handed over for a mission, site and role whose device is
known already is a *changed* card: until somebody compares codes again, bundles go to neither of
the two (security 2.12); once verified, the new device stands for the role and the old one gets
nothing more. Cards that merely came along in a colleague's bundle never cause this.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from liaison.core.contact_names import office
from liaison.core.ports import Settings
from liaison.core.tables import ContactTable
from liaison.core.values import Contact, Trust
from sync.model.ids import DeviceId

_SUCCESSORS = "contacts.successors"
"""Setting: device → the device whose card was handed over for the same role later."""

_SETTLED = frozenset({Trust.VERIFIED})
_SUCCEEDING = _SETTLED | {Trust.UNVERIFIED}


class Succession:
    """Remembers which card came in whose place."""

    def __init__(self, contacts: ContactTable, settings: Settings) -> None:
        self._contacts = contacts
        self._settings = settings

    def note(self, fresh: Contact) -> None:
        """A card was handed over: verified devices of the same role may have been replaced by it."""
        successors = self._successors()
        for other in self._contacts.all():
            is_older = other.device != fresh.device and successors.get(fresh.device) != other.device
            if office(other) == office(fresh) and is_older and other.trust is Trust.VERIFIED:
                successors[other.device] = fresh.device
        self._settings.put(_SUCCESSORS, dict(successors))

    def is_successor(self, contact: Contact) -> bool:
        """Whether its card was handed over for a role whose device was known."""
        return contact.device in self._successors().values()

    def is_replaced(self, contact: Contact) -> bool:
        """Whether another card was handed over for its role; one that was revoked replaces nobody."""
        return self._is_replaced(contact, self._successors(), by=_SUCCEEDING)

    def unsettled(self, named: Iterable[Contact]) -> list[Contact]:
        """Without those that a verified device took the place of."""
        successors = self._successors()
        return [one for one in named if not self._is_replaced(one, successors, by=_SETTLED)]

    def standing(self, named: list[Contact]) -> list[Contact]:
        """Of several with one name, those that stand for it now."""
        if len(named) <= 1:
            return named
        successors = self._successors()
        current = [one for one in named if not self._is_replaced(one, successors, by=_SUCCEEDING)]
        active = [contact for contact in current if contact.trust is not Trust.REVOKED] or current
        trusted = {office(contact) for contact in active if contact.trust is Trust.VERIFIED}
        return [
            contact
            for contact in active
            if contact.trust is Trust.VERIFIED or office(contact) not in trusted
        ]

    def _is_replaced(
        self, contact: Contact, successors: Mapping[DeviceId, DeviceId], *, by: Collection[Trust]
    ) -> bool:
        later = successors.get(contact.device)
        after = None if later is None else self._contacts.get(later)
        return after is not None and after.trust in by

    def _successors(self) -> dict[DeviceId, DeviceId]:
        kept = self._settings.get(_SUCCESSORS)
        if not isinstance(kept, Mapping):
            return {}
        return {DeviceId(bytes(old)): DeviceId(bytes(new)) for old, new in kept.items()}
