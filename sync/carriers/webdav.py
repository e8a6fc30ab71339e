"""A WebDAV collection (RFC 4918) as a carrier: Apache, Nextcloud, or any server that can MOVE.

A file is sent to a name of ours aside, read back, and moved to its final name with `Overwrite: F`,
which the server refuses where something has that name already (RFC 4918, 9.9.3).
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import BinaryIO
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

import httpx

from sync.carriers import web
from sync.carriers.base import MOST_ENTRIES, BlobName, Found, Listing, left_by_us
from sync.carriers.login import Login
from sync.carriers.proving import announced, copy_within, ours_among, require_same
from sync.errors import Reason, Refused

_WHAT = (
    b'<?xml version="1.0" encoding="utf-8"?>'
    b'<propfind xmlns="DAV:"><prop><resourcetype/><getcontentlength/></prop></propfind>'
)
_LONGEST_SIZE = 18
"""Digits of a length that is believed."""


class WebDavCarrier:
    """One visit to one collection.

    Args:
        url: `https://host/path/`; plain http is for servers on this machine.
        login: for Basic authentication, over TLS or to this machine; without a user, as nobody.
        ca: see `Web`.
    """

    def __init__(self, url: str, login: Login, *, ca: str = "") -> None:
        self._url = url if url.endswith("/") else url + "/"
        auth = httpx.BasicAuth(login.user, login.secret) if login.user else None
        self._web = web.Web(self._url, auth=auth, ca=ca)

    def list(self) -> Listing:
        """See `Carrier.list`."""
        return ours_among(self._entries())

    def fetch(self, name: BlobName, sink: BinaryIO, *, limit: int) -> int:
        """See `Carrier.fetch`."""
        return copy_within(self._read(name.text), sink, limit=limit)

    def put_new(self, name: BlobName, source: BinaryIO, *, sha256: bytes, length: int) -> None:
        """See `Carrier.put_new`: send aside → read back → move where nothing is → look again."""
        if name.text in self._entries():
            raise Refused(Reason.CARRIER_EXISTS, name=name.text)
        try:
            self._send(name, source, sha256=sha256, length=length)
            require_same(self._read(name.aside), sha256=sha256, length=length)
            self._move(name)
        except BaseException:
            # The line may be gone by now; then the next visit tidies up.
            with contextlib.suppress(Refused):
                self._web.ask("DELETE", name.aside)
            raise
        if Found(name, length) not in self.list():
            raise Refused(Reason.CARRIER_READ_BACK, name=name.text)

    def delete(self, name: BlobName) -> None:
        """See `Carrier.delete`."""
        entries = self._entries()
        for text in {name.text, name.aside} & entries.keys():
            self._remove(text)

    def discard_unfinished(self, is_ours: Callable[[BlobName], bool]) -> None:
        """See `Carrier.discard_unfinished`."""
        for text in left_by_us(self._entries(), is_ours):
            self._remove(text)

    def close(self) -> None:
        """See `Carrier.close`."""
        self._web.close()

    def _entries(self) -> dict[str, int]:
        """Files of this collection by their names, with their lengths; never those of another."""
        answer = self._web.ask(
            "PROPFIND", "", headers={"Depth": "1", "Content-Type": "application/xml"}, content=_WHAT
        )
        if answer.status in {web.NOT_FOUND, web.CONFLICT}:
            raise Refused(Reason.CARRIER_MISSING)
        if answer.status != web.MULTI_STATUS:
            raise self._web.refusal(answer.status, writing=False)
        here, is_there, entries = unquote(urlsplit(self._url).path), False, dict[str, int]()
        for response in answer.xml().iterfind("{DAV:}response"):
            path, size = _path(response), _size(response)
            if path == here and size is None:
                is_there = True
            elif path.startswith(here) and size is not None:
                entries.setdefault(path.removeprefix(here), size)
            if len(entries) > MOST_ENTRIES:
                raise Refused(Reason.CARRIER_FAILED, detail="size")
        if not is_there:
            raise Refused(Reason.CARRIER_MISSING)  # something else has this address
        return entries

    def _read(self, text: str) -> Iterator[bytes]:
        with self._web.read(text) as (status, parts):
            if status == web.OK:
                yield from parts
                return
        if status != web.NOT_FOUND:
            raise self._web.refusal(status, writing=False)
        self._entries()  # raises if the place is gone, and not just this file
        raise Refused(Reason.CARRIER_VANISHED, name=text)

    def _send(self, name: BlobName, source: BinaryIO, *, sha256: bytes, length: int) -> None:
        answer = self._web.ask(
            "PUT",
            name.aside,
            headers={"Content-Length": str(length), "Content-Type": "application/octet-stream"},
            content=announced(source, sha256=sha256, length=length),
        )
        if answer.status not in {web.OK, web.CREATED, web.NO_CONTENT}:
            raise self._web.refusal(answer.status, writing=True)

    def _move(self, name: BlobName) -> None:
        headers = {"Destination": self._url + name.text, "Overwrite": "F"}
        answer = self._web.ask("MOVE", name.aside, headers=headers)
        if answer.status == web.PRECONDITION_FAILED:
            raise Refused(Reason.CARRIER_EXISTS, name=name.text)
        if answer.status not in {web.CREATED, web.NO_CONTENT}:
            raise self._web.refusal(answer.status, writing=True)

    def _remove(self, text: str) -> None:
        answer = self._web.ask("DELETE", text)
        if answer.status not in {web.OK, web.NO_CONTENT, web.NOT_FOUND}:
            raise self._web.refusal(answer.status, writing=True)


def _path(response: Element) -> str:
    try:
        return unquote(urlsplit(response.findtext("{DAV:}href") or "").path)
    except ValueError:  # half an IPv6 address, for one
        return ""


def _size(response: Element) -> int | None:
    """A file's length; None of a collection, and of what has no length that can be believed."""
    if response.find(".//{DAV:}collection") is not None:
        return None
    text = (response.findtext(".//{DAV:}getcontentlength") or "").strip()
    is_number = text.isascii() and text.isdigit() and len(text) <= _LONGEST_SIZE
    return int(text) if is_number else None
