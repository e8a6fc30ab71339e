"""Addresses of places on servers: what may stand in them, and that no secret does."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlsplit

from typing_extensions import override

from liaison.core.errors import Reason, Refused

ENCRYPTED = ("webdavs", "sftp", "s3")
PLAIN = ("webdav", "s3+http")
"""Without encryption of the line: only to a server on this machine, such as the end of a tunnel."""

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)://")
"""Two letters at least before the colon: C:\\ is a folder."""
_HOST = re.compile(r"[A-Za-z0-9._:-]{1,253}")
_REGION = re.compile(r"[a-z0-9-]{1,40}")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a place is; as text it is printed, kept beside what lay there, and told in reports.

    Attributes:
        scheme: one of `ENCRYPTED` or `PLAIN`.
        host: a name in small letters, or a number.
        port: None for the scheme's own.
        path: without escapes, without a slash at its end; for S3 `/bucket/prefix`.
        region: for S3, as the server calls itself; "" for the usual.
    """

    scheme: str
    host: str
    port: int | None
    path: str
    region: str = ""

    @override
    def __str__(self) -> str:
        query = f"?region={self.region}" if self.region else ""
        return f"{self.scheme}://{self.server}{self.quoted}{query}"

    @property
    def server(self) -> str:
        """Host and port as URLs have them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    @property
    def quoted(self) -> str:
        """The path as URLs have it."""
        return quote(self.path, safe="/~")


def is_address(location: str) -> bool:
    """Whether this names a server; anything else is a folder."""
    return _SCHEME.match(location) is not None


def parse_address(text: str) -> Address:
    """Read what somebody typed.

    Raises:
        Refused: EXCHANGE_LOCATION for a kind that is not built in; ADDRESS_SECRET when a name or
            password stands in it; ADDRESS_PLAIN for an open line to another machine;
            ADDRESS_MALFORMED for anything else that is wrong.
    """
    scheme = _SCHEME.match(text)
    kind = scheme[1].lower() if scheme else ""
    if kind not in {*ENCRYPTED, *PLAIN}:
        allowed = "webdavs://, sftp://, s3://"
        raise Refused(Reason.EXCHANGE_LOCATION, kind=f"{kind}://", allowed=allowed)
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise Refused(Reason.ADDRESS_MALFORMED) from error
    if parts.username is not None or parts.password is not None:
        raise Refused(Reason.ADDRESS_SECRET)
    host = (parts.hostname or "").lower()
    path = _path(parts.path)
    if not _HOST.fullmatch(host) or parts.fragment or (kind in {"s3", "s3+http"} and not path):
        raise Refused(Reason.ADDRESS_MALFORMED)
    if kind in PLAIN and not _is_here(host):
        raise Refused(Reason.ADDRESS_PLAIN, kind=f"{kind}://")
    return Address(kind, host, port, path, _region(parts, kind))


def _path(quoted: str) -> str:
    """Every name in it a plain one: what a server may read as "further up" or as a line's end is none."""
    path = unquote(quoted).rstrip("/")
    names = path.split("/")[1:]
    if any(not name or name in {".", ".."} or not name.isprintable() for name in names):
        raise Refused(Reason.ADDRESS_MALFORMED)
    return path


def _region(parts: SplitResult, kind: str) -> str:
    asked = dict(parse_qsl(parts.query, keep_blank_values=True))
    region = asked.pop("region", "")
    if asked or (region and not (kind.startswith("s3") and _REGION.fullmatch(region))):
        raise Refused(Reason.ADDRESS_MALFORMED)
    return region


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
