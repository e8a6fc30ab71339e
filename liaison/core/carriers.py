"""The places on servers that the user set up, with what opens them; all of it inside the vault.

Nothing is ever connected to that does not stand here. Folders need no entry: who can reach one, may.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from liaison.core.access import Access
from liaison.core.addresses import is_address, parse_address
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.locations import require_text
from liaison.core.ports import Carriers, Settings
from sync.exchange.driver import Carrier

_SETTING = "carriers"
_CHANGED = Changed(topics=frozenset({"carriers"}))


@dataclass(frozen=True, slots=True)
class KnownCarrier:
    """A place on a server.

    Attributes:
        address: without any secret; what the vault calls it everywhere.
        name: what people call it.
        access: what opens it.
    """

    address: str
    name: str
    access: Access


class CarrierBook:
    """What the carrier commands and the exchange screen do with places.

    Args:
        settings: where they are kept, encrypted like all of the vault.
        carriers: the way to them.
    """

    def __init__(self, settings: Settings, carriers: Carriers) -> None:
        self._settings = settings
        self._carriers = carriers

    def all(self) -> list[KnownCarrier]:
        """Every place, by name."""
        return sorted(self._kept().values(), key=lambda one: (one.name.casefold(), one.address))

    def add(self, address: str, access: Access, *, name: str = "") -> Changed:
        """Keep a place; of one that is kept already, what is not given stays. Nothing is asked there.

        Raises:
            Refused: what is wrong with the address, key or certificates; CARRIER_NAMED when
                another place is called so.
        """
        where, kept = parse_address(address), self._kept()
        former = kept.get(str(where), KnownCarrier(str(where), where.host, Access()))
        one = KnownCarrier(former.address, name.strip() or former.name, access.over(former.access))
        if any(name.strip() == other.name for other in kept.values() if other != former):
            raise Refused(Reason.CARRIER_NAMED, name=one.name)
        self._carriers.open(one.address, one.access).close()  # says what cannot be read
        return self._keep({**kept, one.address: one})

    def remove(self, location: str) -> Changed:
        """Forget a place and what opened it; what lies there stays.

        Raises:
            Refused: CARRIER_UNKNOWN.
        """
        kept = self._kept()
        del kept[self.find(location).address]
        return self._keep(kept)

    def find(self, location: str) -> KnownCarrier:
        """A place by its address or name.

        Raises:
            Refused: CARRIER_UNKNOWN; what is wrong with an address.
        """
        kept = self._kept()
        if is_address(location):
            found = kept.get(str(parse_address(location)))
        else:
            found = next((one for one in kept.values() if one.name == location), None)
        if found is None:
            raise Refused(Reason.CARRIER_UNKNOWN, name=location)
        return found

    def resolve(self, location: str) -> str:
        """What the vault calls a place: the address of one on a server, the path of a folder."""
        return self.find(location).address if is_address(location) else location

    def open(self, location: str) -> Carrier:
        """The way to a folder, or to a place that stands here.

        Raises:
            Refused: CARRIER_UNKNOWN; FILE_NAME for a path that the vault cannot remember.
        """
        require_text(location)
        access = self.find(location).access if is_address(location) else None
        return self._carriers.open(self.resolve(location), access)

    def check(self, location: str) -> int:
        """Go there and look: how many bundles lie there.

        Raises:
            Refused: what stands in the way, such as CARRIER_HOST_KEY.
        """
        found = location if is_address(location) else self.find(location).address
        carrier = self.open(found)
        try:
            return len(carrier.list())
        finally:
            carrier.close()

    def _kept(self) -> dict[str, KnownCarrier]:
        stored = self._settings.get(_SETTING)
        rows = stored.items() if isinstance(stored, Mapping) else ()
        return {
            str(address): KnownCarrier(
                str(address),
                str(row["name"]),
                Access(**{str(k): str(v) for k, v in row["access"].items()}),
            )
            for address, row in rows
        }

    def _keep(self, kept: Mapping[str, KnownCarrier]) -> Changed:
        rows = {
            one.address: {"name": one.name, "access": asdict(one.access)} for one in kept.values()
        }
        self._settings.put(_SETTING, rows or None)
        return _CHANGED
