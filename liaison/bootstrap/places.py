"""Which kind of carrier a location needs, and what that is given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from liaison.core.access import Access
from liaison.core.addresses import Address, is_address, parse_address
from liaison.core.errors import Reason
from liaison.store.layout import lies_in_vault
from sync.carriers.base import Carrier
from sync.carriers.folder import FolderCarrier
from sync.carriers.login import Login
from sync.errors import Reason as SyncReason
from sync.errors import Refused

SSH_PORT = 22
_USUAL_REGION = "us-east-1"


class Places:
    """Opens carriers; satisfies `core.ports.Carriers`. Each kind is loaded when it is first met.

    Args:
        now_ms: the machine's clock, also in an exercise: servers compare it with theirs.
    """

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms

    def open(self, location: str, access: Access | None = None) -> Carrier:
        """The folder of this path, or the place at this address; nothing is connected to yet.

        Raises:
            Refused: CARRIER_MISSING for no location at all, which would mean the folder one happens
                to be in, and for the home of somebody who does not exist; what is wrong with an
                address, a key or a certificate; EXCHANGE_VAULT for the folder of a vault.
        """
        if is_address(location):
            return self._on_server(parse_address(location), access or Access())
        if not location:
            raise Refused(SyncReason.CARRIER_MISSING)
        try:
            folder = Path(location).expanduser()
        except RuntimeError as error:
            raise Refused(SyncReason.CARRIER_MISSING) from error
        if lies_in_vault(folder.resolve()):
            raise Refused(Reason.EXCHANGE_VAULT, path=location)
        return FolderCarrier(folder)

    def _on_server(self, address: Address, access: Access) -> Carrier:
        login = Login(access.user, access.secret, access.key)
        match address.scheme:
            case "sftp":
                return _sftp(address, login, access)
            case "s3" | "s3+http":
                return self._s3(address, login, access)
            case _:
                return _webdav(address, login, access)

    def _s3(self, address: Address, login: Login, access: Access) -> Carrier:
        from sync.carriers.s3 import Bucket, S3Carrier  # noqa: PLC0415  (no start waits for it)

        scheme = "https" if address.scheme == "s3" else "http"
        name, _, prefix = address.path.removeprefix("/").partition("/")
        region = address.region or _USUAL_REGION
        bucket = Bucket(f"{scheme}://{address.server}", name, prefix, region)
        return S3Carrier(bucket, login, ca=access.authority, now_ms=self._now_ms)


def _webdav(address: Address, login: Login, access: Access) -> Carrier:
    from sync.carriers.webdav import WebDavCarrier  # noqa: PLC0415  (no start waits for it)

    scheme = "https" if address.scheme == "webdavs" else "http"
    url = f"{scheme}://{address.server}{address.quoted}/"
    return WebDavCarrier(url, login, ca=access.authority)


def _sftp(address: Address, login: Login, access: Access) -> Carrier:
    from sync.carriers.sftp import SftpCarrier  # noqa: PLC0415  (no start waits for it)

    home, path = "/~/", address.path or "/"
    folder = "." if path == "/~" else path.removeprefix(home)
    server = (address.host, address.port or SSH_PORT)
    return SftpCarrier(server, folder, login, host_key=access.host_key)
