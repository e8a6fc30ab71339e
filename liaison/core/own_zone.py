"""Which clock our own site keeps: as its party's record says, else as somebody said here, else as listed."""

from __future__ import annotations

from liaison.core.desk import Desk
from liaison.core.parties import Parties
from liaison.core.preferences import ZONE


def own_zone(desk: Desk, parties: Parties, listed: str) -> str:
    """The zone of our site; "" where nobody said.

    Args:
        desk: of the vault.
        parties: what records say of sites.
        listed: what the list of sites says, or "".
    """
    kept = desk.store.settings.get(ZONE)
    return parties.tz_of(desk.identity.site) or (kept if isinstance(kept, str) else "") or listed
