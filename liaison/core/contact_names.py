"""What a contact is called, and what has one device at a time."""

from __future__ import annotations

from liaison.core.folding import plain
from liaison.core.values import Contact

_LEAST_HEX = 6
"""How much of a device's id in hexadecimal names it."""


def office(contact: Contact) -> tuple[str, str, str]:
    """What has one device at a time."""
    return contact.mission, contact.site, contact.role


def is_called(contact: Contact, name: str) -> bool:
    """Whether a contact is called SITE, ROLE@SITE (any case, with or without accents), or by its id."""
    role, _, site = name.strip().rpartition("@")
    if plain(contact.site) == plain(site) and plain(role) in ("", plain(contact.role)):
        return True
    return len(name) >= _LEAST_HEX and contact.device.hex().startswith(name.lower())
