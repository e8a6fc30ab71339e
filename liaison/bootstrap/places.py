"""Which kind of place a location names."""

from __future__ import annotations

import re
from pathlib import Path

from liaison.core.errors import Reason, Refused
from liaison.core.locations import require_text
from sync.carriers.base import Carrier
from sync.carriers.folder import FolderCarrier
from sync.errors import Reason as SyncReason

_ADDRESS = re.compile(r"^([a-z][a-z0-9+.-]+)://", re.IGNORECASE)
"""Two letters at least before the colon: C:\\ is a folder."""


class Places:
    """Opens carriers; satisfies `core.ports.Carriers`."""

    def open(self, location: str) -> Carrier:
        """The folder of this path.

        Raises:
            Refused: EXCHANGE_LOCATION for an address of a kind that is not built in;
                CARRIER_MISSING for no location at all, which would mean the folder one happens to
                be in, and for the home of somebody who does not exist; FILE_NAME for a name that
                the vault cannot remember.
        """
        require_text(location)
        address = _ADDRESS.match(location)
        if address:
            raise Refused(Reason.EXCHANGE_LOCATION, kind=address[1].lower(), allowed="a folder")
        if not location:
            raise Refused(SyncReason.CARRIER_MISSING)
        try:
            return FolderCarrier(Path(location).expanduser())
        except RuntimeError as error:
            raise Refused(SyncReason.CARRIER_MISSING) from error
