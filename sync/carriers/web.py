"""The one door to servers that speak HTTP: WebDAV and S3 go through it, by the same rules.

The address alone says who is spoken to: no redirect is followed, no proxy, netrc or variable of the
environment is looked at, and no answer is larger than what was asked for can be. Certificates are
always verified: against the authorities that Mozilla trusts, or against those of the place alone.
"""

from __future__ import annotations

import contextlib
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

import certifi
import httpx
from defusedxml.ElementTree import fromstring

from sync.carriers.base import CONNECT_SECONDS, COPY_BYTES, STALL_SECONDS
from sync.errors import Reason, Refused

ANSWER_BYTES = 16 << 20
"""The largest listing that is read: some 40,000 files of a talkative WebDAV server."""

OK, CREATED, NO_CONTENT, MULTI_STATUS = 200, 201, 204, 207
UNAUTHORIZED, FORBIDDEN, NOT_FOUND, CONFLICT, PRECONDITION_FAILED = 401, 403, 404, 409, 412
_REDIRECTS = range(300, 400)
_FULL = {413, 507}

Body = Iterator[bytes] | bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer, of at most `ANSWER_BYTES`."""

    status: int
    body: bytes

    def xml(self) -> Element:
        """The body as XML without entities or external parts.

        Raises:
            Refused: CARRIER_FAILED.
        """
        try:
            root: Element = fromstring(self.body, forbid_dtd=True)
        except (ValueError, SyntaxError) as error:  # a forbidden part; no XML
            raise Refused(Reason.CARRIER_FAILED, detail="XML") from error
        return root


class Web:
    """Requests to one server.

    Attributes:
        host: as people name it.

    Args:
        base: the address of the place, `http(s)://…/`; the caller has refused plain http elsewhere.
        auth: signs or names the user in every request.
        ca: certificates (PEM) of the only authorities that count here; "" for those of the world.

    Raises:
        Refused: CARRIER_AUTHORITY when `ca` holds no certificate.
    """

    def __init__(self, base: str, *, auth: httpx.Auth | None, ca: str) -> None:
        self.host = httpx.URL(base).host
        self._client = httpx.Client(
            base_url=base,
            auth=auth,
            verify=_trust(ca),
            timeout=httpx.Timeout(STALL_SECONDS, connect=CONNECT_SECONDS),
            headers={"Accept-Encoding": "identity", "User-Agent": "liaison"},
            follow_redirects=False,
            trust_env=False,
        )

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def ask(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = None,
        content: Body | None = None,
    ) -> Answer:
        """Send a request and read the whole answer, whatever its status but a redirect."""
        with self._send(method, path, headers, content) as response:
            body = b"".join(_at_most(response, ANSWER_BYTES))
            return Answer(response.status_code, body)

    @contextlib.contextmanager
    def read(
        self, path: str, *, headers: Mapping[str, str] | None = None
    ) -> Iterator[tuple[int, Iterator[bytes]]]:
        """Get a file: the status, and the bytes as they come; a short file is a dropped line."""
        with self._send("GET", path, headers, None) as response:
            yield response.status_code, response.iter_raw(COPY_BYTES)

    def refusal(self, status: int, *, writing: bool, detail: str = "") -> Refused:
        """What a status means that nobody asked for."""
        if status == UNAUTHORIZED or (status == FORBIDDEN and not writing):
            return Refused(Reason.CARRIER_CREDENTIALS, host=self.host)
        if status == FORBIDDEN:
            return Refused(Reason.CARRIER_READ_ONLY)
        if status in _FULL:
            return Refused(Reason.CARRIER_FULL)
        return Refused(Reason.CARRIER_FAILED, detail=detail or f"HTTP {status}")

    @contextlib.contextmanager
    def _send(
        self, method: str, path: str, headers: Mapping[str, str] | None, content: Body | None
    ) -> Iterator[httpx.Response]:
        with (
            self._refusing(),
            self._client.stream(method, path, headers=headers, content=content) as response,
        ):
            if response.status_code in _REDIRECTS:
                raise Refused(Reason.CARRIER_REDIRECTED, host=self.host)
            yield response

    @contextlib.contextmanager
    def _refusing(self) -> Iterator[None]:
        """Only what the line does is the line's; what a source or sink raises comes through."""
        try:
            yield
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            certificate = _certificate_fault(error)
            if certificate:
                raise Refused(
                    Reason.CARRIER_CERTIFICATE, host=self.host, detail=certificate
                ) from error
            raise Refused(Reason.CARRIER_UNREACHABLE, host=self.host) from error
        except httpx.TransportError as error:
            raise Refused(Reason.CARRIER_DROPPED, host=self.host) from error


def _trust(ca: str) -> ssl.SSLContext:
    """A context of our own: `ssl.create_default_context` would look at the environment."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        if ca:
            context.load_verify_locations(cadata=ca)
        else:
            context.load_verify_locations(cafile=certifi.where())
    except (ssl.SSLError, ValueError) as error:
        raise Refused(Reason.CARRIER_AUTHORITY) from error
    return context


def _certificate_fault(error: BaseException) -> str:
    """What OpenSSL says of a certificate, if that is what ended the connection."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return str(cause.verify_message)
        cause = cause.__cause__ or cause.__context__
    return ""


def _at_most(response: httpx.Response, limit: int) -> Iterator[bytes]:
    for part in response.iter_raw(COPY_BYTES):
        limit -= len(part)
        if limit < 0:
            raise Refused(Reason.CARRIER_FAILED, detail="size")
        yield part
