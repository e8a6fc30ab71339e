"""A bucket of any S3-compatible object store as a carrier.

A file is created with `If-None-Match: *`, which a server refuses where the key exists. Some servers
do not know that header and would replace, so a look comes before it; names are random, and what
could slip in between is a file of nobody's. An object appears whole or not at all, so nothing is
ever left unfinished.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO
from urllib.parse import quote
from xml.etree.ElementTree import Element

from sync.carriers import web
from sync.carriers.base import MOST_ENTRIES, BlobName, Found, Listing
from sync.carriers.login import Login
from sync.carriers.proving import announced, copy_within, require_same
from sync.carriers.sigv4 import PAYLOAD, SigV4
from sync.errors import Reason, Refused

_SAFE = "-_.~"
_CODE = re.compile(r"[A-Za-z]{1,60}")
_KEY_REFUSED = {"InvalidAccessKeyId", "SignatureDoesNotMatch"}
_FULL = re.compile(r"Quota|StorageFull|EntityTooLarge")
_LONGEST_SIZE = 18


@dataclass(frozen=True, slots=True)
class Bucket:
    """A bucket, or one prefix in it.

    Attributes:
        endpoint: `https://host[:port]`; plain http is for servers on this machine.
        name: its name; it stands in the path, as every server takes it.
        prefix: "" or a folder in it, without a slash at either end.
        region: as the server calls itself; most do not mind.
    """

    endpoint: str
    name: str
    prefix: str = ""
    region: str = "us-east-1"


class S3Carrier:
    """One visit to one bucket.

    Args:
        bucket: where.
        login: the access key.
        ca: see `Web`.
        now_ms: milliseconds since 1970, for the signature.
    """

    def __init__(
        self, bucket: Bucket, login: Login, *, ca: str = "", now_ms: Callable[[], int]
    ) -> None:
        self._bucket = "/" + quote(bucket.name, safe=_SAFE)
        self._prefix = f"{bucket.prefix}/" if bucket.prefix else ""
        auth = SigV4(login, region=bucket.region, now_ms=now_ms)
        self._web = web.Web(bucket.endpoint, auth=auth, ca=ca)

    def list(self) -> Listing:
        """See `Carrier.list`."""
        found: dict[BlobName, Found] = {}
        for entry in self._entries():
            with contextlib.suppress(Refused):
                text = (entry.findtext("{*}Key") or "").removeprefix(self._prefix)
                name, size = BlobName.parse(text), _text(entry, "Size")
                if name.text == text and size.isascii() and size.isdigit():
                    found.setdefault(name, Found(name, int(size[:_LONGEST_SIZE])))
        return sorted(found.values())

    def fetch(self, name: BlobName, sink: BinaryIO, *, limit: int) -> int:
        """See `Carrier.fetch`."""
        return copy_within(self._read(name), sink, limit=limit)

    def put_new(self, name: BlobName, source: BinaryIO, *, sha256: bytes, length: int) -> None:
        """See `Carrier.put_new`: look → create where nothing is → read back → look again."""
        self._require_unused(name)
        try:
            self._create(name, source, sha256=sha256, length=length)
            require_same(self._read(name), sha256=sha256, length=length)
        except BaseException as error:
            if not (isinstance(error, Refused) and error.reason is Reason.CARRIER_EXISTS):
                # Nothing had this name, so what has it now is ours: a careless server keeps halves.
                with contextlib.suppress(Refused):
                    self.delete(name)
            raise
        if Found(name, length) not in self.list():
            raise Refused(Reason.CARRIER_READ_BACK, name=name.text)

    def delete(self, name: BlobName) -> None:
        """See `Carrier.delete`."""
        answer = self._web.ask("DELETE", self._path(name))
        if answer.status not in {web.OK, web.NO_CONTENT}:
            refusal = self._refusal(answer, writing=True)
            if refusal.reason is not Reason.CARRIER_VANISHED:
                raise refusal

    def discard_unfinished(self, is_ours: Callable[[BlobName], bool]) -> None:
        """See `Carrier.discard_unfinished`; here nothing is, but the place must be there."""
        del is_ours
        next(self._pages(), None)

    def close(self) -> None:
        """See `Carrier.close`."""
        self._web.close()

    def _entries(self) -> Iterator[Element]:
        count = 0
        for page in self._pages():
            for entry in page.iterfind("{*}Contents"):
                count += 1
                yield entry
            if count > MOST_ENTRIES:
                raise Refused(Reason.CARRIER_FAILED, detail="size")

    def _pages(self) -> Iterator[Element]:
        """A listing in pages of a thousand; one that leads nowhere new is the last."""
        token, known = "", set[str]()
        while token not in known:
            known.add(token)
            asked = {"delimiter": "/", "list-type": "2", "prefix": self._prefix}
            if token:
                asked["continuation-token"] = token
            query = "&".join(f"{name}={quote(asked[name], safe=_SAFE)}" for name in sorted(asked))
            answer = self._web.ask("GET", f"{self._bucket}?{query}")
            if answer.status != web.OK:
                raise self._refusal(answer, writing=False)
            page = answer.xml()
            yield page
            token = _text(page, "NextContinuationToken")

    def _require_unused(self, name: BlobName) -> None:
        status = self._web.ask("HEAD", self._path(name)).status
        if status == web.OK:
            raise Refused(Reason.CARRIER_EXISTS, name=name.text)
        if status != web.NOT_FOUND:
            raise self._web.refusal(status, writing=False)

    def _create(self, name: BlobName, source: BinaryIO, *, sha256: bytes, length: int) -> None:
        answer = self._web.ask(
            "PUT",
            self._path(name),
            headers={"Content-Length": str(length), "If-None-Match": "*", PAYLOAD: sha256.hex()},
            content=announced(source, sha256=sha256, length=length),
        )
        if answer.status in {web.PRECONDITION_FAILED, web.CONFLICT}:
            raise Refused(Reason.CARRIER_EXISTS, name=name.text)
        if answer.status != web.OK:
            raise self._refusal(answer, writing=True)

    def _read(self, name: BlobName) -> Iterator[bytes]:
        with self._web.read(self._path(name)) as (status, parts):
            if status == web.OK:
                yield from parts
                return
        if status != web.NOT_FOUND:
            raise self._web.refusal(status, writing=False)
        next(self._pages(), None)  # raises if the bucket is gone, and not just this object
        raise Refused(Reason.CARRIER_VANISHED, name=name.text)

    def _path(self, name: BlobName) -> str:
        return f"{self._bucket}/{quote(self._prefix, safe=_SAFE + '/')}{name.text}"

    def _refusal(self, answer: web.Answer, *, writing: bool) -> Refused:
        """S3 says in a word of its own what the status leaves open."""
        code = ""
        with contextlib.suppress(Refused):
            code = _text(answer.xml(), "Code")
        if answer.status == web.NOT_FOUND:
            is_object = code == "NoSuchKey"
            return Refused(Reason.CARRIER_VANISHED if is_object else Reason.CARRIER_MISSING)
        if code in _KEY_REFUSED:
            return self._web.refusal(web.UNAUTHORIZED, writing=writing)
        if _FULL.search(code):
            return Refused(Reason.CARRIER_FULL)
        if code == "AccessDenied" or not _CODE.fullmatch(code):
            return self._web.refusal(answer.status, writing=writing)
        return Refused(Reason.CARRIER_FAILED, detail=code)


def _text(element: Element, name: str) -> str:
    """The words of a child, whatever its namespace: not every server gives one."""
    return (element.findtext(f"{{*}}{name}") or "").strip()
