"""AWS Signature Version 4, as every S3-compatible server understands it.

Written from Amazon's "Authenticating Requests (AWS Signature Version 4)", whose examples are tested.
The payload's SHA-256 is signed, so that a server refuses bytes that the line changed.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from urllib.parse import parse_qsl, quote

import httpx
from typing_extensions import override

from sync.carriers.login import Login

PAYLOAD = "x-amz-content-sha256"
EMPTY = hashlib.sha256(b"").hexdigest()
_ALGORITHM = "AWS4-HMAC-SHA256"
_SAFE = "-_.~"
_MS = 1000
_UNSIGNED = {
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "user-agent",
}
"""What a proxy may change on the way, and what no signature needs."""


class SigV4(httpx.Auth):
    """Signs each request with an access key; the secret never travels.

    Args:
        login: the access key's id and its secret.
        region: as the server calls itself.
        now_ms: milliseconds since 1970; servers refuse a clock that is 15 minutes off.
    """

    def __init__(self, login: Login, *, region: str, now_ms: Callable[[], int]) -> None:
        self._login = login
        self._region = region
        self._now_ms = now_ms

    @override
    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Adds the date, the payload's digest where the caller gave none, and the signature."""
        stamp = datetime.fromtimestamp(self._now_ms() / _MS, UTC).strftime("%Y%m%dT%H%M%SZ")
        request.headers["x-amz-date"] = stamp
        request.headers.setdefault(PAYLOAD, EMPTY)
        signed = {
            name.lower(): " ".join(value.split())
            for name, value in request.headers.items()
            if name.lower() not in _UNSIGNED
        }
        names = ";".join(sorted(signed))
        scope = f"{stamp[:8]}/{self._region}/s3/aws4_request"
        said = _canonical(request, signed, names)
        text = "\n".join([_ALGORITHM, stamp, scope, hashlib.sha256(said.encode()).hexdigest()])
        signature = hmac.digest(self._key(scope), text.encode(), "sha256").hex()
        request.headers["Authorization"] = (
            f"{_ALGORITHM} Credential={self._login.user}/{scope},"
            f"SignedHeaders={names},Signature={signature}"
        )
        yield request

    def _key(self, scope: str) -> bytes:
        key = f"AWS4{self._login.secret}".encode()
        for part in scope.split("/"):
            key = hmac.digest(key, part.encode(), "sha256")
        return key


def _canonical(request: httpx.Request, signed: dict[str, str], names: str) -> str:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    pairs = sorted(
        (quote(name, safe=_SAFE), quote(value, safe=_SAFE))
        for name, value in parse_qsl(query, keep_blank_values=True)
    )
    headers = "".join(f"{name}:{signed[name]}\n" for name in sorted(signed))
    asked = "&".join(f"{name}={value}" for name, value in pairs)
    return "\n".join([request.method, path, asked, headers, names, signed[PAYLOAD]])
