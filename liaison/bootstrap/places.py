"""Which kind of place a location names."""

from __future__ import annotations

import re
from pathlib import Path

from liaison.core.errors import Reason, Refused
from sync.carriers.base import Carrier
from sync.carriers.folder import FolderCarrier

_ADDRESS = re.compile(r"^([a-z][a-z0-9+.-]+)://", re.IGNORECASE)
"""Two letters at least before the colon: C:\\ is a folder."""


class Places:
    """Opens carriers; satisfies `core.ports.Carriers`."""

    def open(self, location: str) -> Carrier:
        """The folder of this path.

        Raises:
            Refused: EXCHANGE_LOCATION for an address of a kind that is not built in.
        """
        address = _ADDRESS.match(location)
        if address:
            raise Refused(Reason.EXCHANGE_LOCATION, kind=address[1].lower(), allowed="a folder")
        return FolderCarrier(Path(location).expanduser())
