"""The places on servers that the user set up, with what opens them; all of it inside the vault.

Nothing is ever connected to that does not stand here. Folders need no entry: who can reach one, may.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace

from msgspec import convert, to_builtins

from liaison.core.access import Access
from liaison.core.addresses import is_address, parse_address
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.locations import require_text
from liaison.core.ports import Carriers, Settings
from sync.exchange.driver import Carrier

__all__ = ["Carrier", "CarrierBook", "KnownCarrier"]

_SETTING = "carriers"
_FINGERPRINT = re.compile(r"SHA256:[A-Za-z0-9+/]{43}")
"""A SHA-256 in base64 without padding, as ssh-keygen prints it (OpenSSH 6.8 and later)."""
_CHANGED = Changed(topics=frozenset({"carriers"}))


@dataclass(frozen=True, slots=True)
class KnownCarrier:
    """A place on a server.

    Attributes:
        address: without any secret; what the vault calls it everywhere.
        name: what people call it.
        access: what opens it.
        reached_ms: when it was last visited to the end; 0 never.
        failed_ms: since when visits fail; 0 if the last one did not.
        failure: the reason's code.
    """

    address: str
    name: str
    access: Access
    reached_ms: int = 0
    failed_ms: int = 0
    failure: str = ""


class CarrierBook:
    """What the carrier commands and the exchange screen do with places.

    Args:
        settings: where they are kept, encrypted like all of the vault.
        carriers: the way to them.
        now_ms: the vault's clock.
    """

    def __init__(self, settings: Settings, carriers: Carriers, now_ms: Callable[[], int]) -> None:
        self._settings = settings
        self._carriers = carriers
        self._now_ms = now_ms

    def all(self) -> list[KnownCarrier]:
        """Every place, by name."""
        return sorted(self._kept().values(), key=lambda one: (one.name.casefold(), one.address))

    def add(self, address: str, access: Access, *, name: str = "") -> Changed:
        """Keep a place; of one that is kept already, what is not given stays. Nothing is asked there.

        Raises:
            Refused: what is wrong with the address, key or certificates; CARRIER_FINGERPRINT;
                CARRIER_NAMED when another place is called so.
        """
        if access.host_key and not _FINGERPRINT.fullmatch(access.host_key):
            raise Refused(Reason.CARRIER_FINGERPRINT, given=access.host_key)
        where, kept = parse_address(address), self._kept()
        former = kept.get(str(where)) or KnownCarrier(str(where), where.host, Access())
        joined = access.over(former.access)
        one = replace(former, name=name.strip() or former.name, access=joined)
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
        """What the vault calls a place: the address of one that is kept, or else the path of a folder.

        A kept place's name goes before a folder of that name, which has a path: ./NAME.

        Raises:
            Refused: CARRIER_UNKNOWN for an address that is not kept; what is wrong with an address.
        """
        is_kept = is_address(location) or any(one.name == location for one in self.all())
        return self.find(location).address if is_kept else location

    def open(self, location: str) -> Carrier:
        """The way to a folder, or to a place that stands here.

        Raises:
            Refused: CARRIER_UNKNOWN; FILE_NAME for a path that the vault cannot remember.
        """
        require_text(location)
        if not is_address(location):
            return self._carriers.open(location, None)
        kept = self.find(location)
        return self._carriers.open(kept.address, kept.access)

    def check(self, location: str) -> int:
        """Go there and look: how many bundles lie there.

        Raises:
            Refused: what stands in the way, such as CARRIER_HOST_KEY.
        """
        with closing(self.open(self.find(location).address)) as carrier:
            return len(carrier.list())

    def note(self, location: str, failure: str = "") -> None:
        """Remember how a visit ended: well, or by a reason's code. Folders are not kept here."""
        kept = self._kept()
        if (one := kept.get(location)) is None:
            return
        now = self._now_ms()
        if failure:
            one = replace(one, failed_ms=one.failed_ms or now, failure=failure)
        else:
            one = replace(one, reached_ms=now, failed_ms=0, failure="")
        self._keep({**kept, location: one})

    def _kept(self) -> dict[str, KnownCarrier]:
        rows = self._settings.get(_SETTING)
        return convert(rows or {}, dict[str, KnownCarrier])

    def _keep(self, kept: Mapping[str, KnownCarrier]) -> Changed:
        self._settings.put(_SETTING, to_builtins(kept) or None)
        return _CHANGED
