"""What a contact is called, and what has one device at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.folding import plain
from liaison.core.values import Contact, Trust
from sync.model.ids import DeviceId

_LEAST_HEX = 6
"""How much of a device's id in hexadecimal names it."""
_SHORT_HEX = 12
"""How much of it is shown: 48 bits, which no two cards of one vault share by chance."""


def office(contact: Contact) -> tuple[str, str, str]:
    """What has one device at a time."""
    return contact.mission, contact.site, contact.role


def is_called(contact: Contact, name: str) -> bool:
    """Whether a contact is called SITE, ROLE@SITE (any case, with or without accents), or by its id."""
    role, _, site = name.strip().rpartition("@")
    if plain(contact.site) == plain(site) and plain(role) in ("", plain(contact.role)):
        return True
    return len(name) >= _LEAST_HEX and contact.device.hex().startswith(name.lower())


def short_id(contact: Contact) -> str:
    """The beginning of a device's id, as people read and type it."""
    return contact.device.hex()[:_SHORT_HEX]


def told_apart(contacts: Sequence[Contact]) -> dict[DeviceId, str]:
    """What names each of these and none of the others: ROLE@SITE, or the short id where names are equal."""
    count = Counter(plain(one.name) for one in contacts)
    return {
        one.device: one.name if count[plain(one.name)] == 1 else short_id(one) for one in contacts
    }


def only(name: str, found: Sequence[Contact]) -> Contact:
    """The one that was found under a name.

    Raises:
        Refused: CONTACT_UNKNOWN; CONTACT_AMBIGUOUS with the `candidates`.
    """
    if not found:
        raise Refused(Reason.CONTACT_UNKNOWN, name=name)
    if len(found) > 1:
        called = told_apart(found)
        said = sorted(_described(one, called[one.device]) for one in found)
        raise Refused(Reason.CONTACT_AMBIGUOUS, name=name, candidates=", ".join(said))
    return found[0]


def _described(contact: Contact, called: str) -> str:
    """A contact among others; where only its id tells it apart, with what it is."""
    if called == contact.name:
        return called
    if contact.trust is Trust.UNVERIFIED:
        state = "new, unverified"
    elif contact.trust is Trust.VERIFIED and contact.verified_ms is not None:
        state = f"verified since {dtg.write(contact.verified_ms)}"
    else:
        state = contact.trust.value
    return f"{called} ({contact.mission}, {state})"
