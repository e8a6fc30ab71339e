"""Which clock our own site keeps: as its party's record says, else as somebody said here, else as listed."""

from __future__ import annotations

from liaison.core import dtg
from liaison.core.desk import Desk
from liaison.core.parties import Parties
from liaison.core.preferences import ZONE


def own_zone(desk: Desk, parties: Parties, listed: str) -> str:
    """The zone of our site; "" where nobody named one that there is.

    Records come from others too, who may name any: such a one stops no clock.

    Args:
        desk: of the vault.
        parties: what records say of sites.
        listed: what the list of sites says, or "".
    """
    kept = desk.store.settings.get(ZONE)
    said = (parties.tz_of(desk.identity.site), kept, listed)
    return next((tz for tz in said if isinstance(tz, str) and tz and dtg.known_zone(tz) == tz), "")
