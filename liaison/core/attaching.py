"""What a record says of a file that belongs to it: a name, a media type, a length and a hash.

The name is a label. No path, media type or ending from outside is ever used to open or store
anything (security 2.11); the bytes are found by their hash.
"""

from __future__ import annotations

import io
import os
import re
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from typing import BinaryIO

from typing_extensions import Buffer, override

from liaison.core.errors import Reason, Refused
from liaison.core.parcels import LARGEST_BYTES, MIB
from liaison.core.records.envelope import ATTACH
from liaison.core.values import Value
from sync.crypto.random import token

_ITEM_BYTES = 8
_LONGEST_NAME = 120
_SEPARATORS = re.compile(r"[/\\]+")

_MEDIA = {
    ".csv": "text/csv",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".gif": "image/gif",
    ".heic": "image/heic",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".m4a": "audio/mp4",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".txt": "text/plain",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_ANY = "application/octet-stream"


def fitting(source: BinaryIO, *, name: str, most: int = LARGEST_BYTES) -> BinaryIO:
    """The file as it is, as long as it fits into a bundle: what never could leave is not taken in.

    A file that knows its size is refused at once, a stream where it passes the limit.

    Args:
        source: at the position from where it will be read.
        name: said in the refusal.
        most: bytes.

    Raises:
        Refused: ATTACHMENT_TOO_LARGE, here or on reading.
    """
    with suppress(OSError):  # it has no end to go to; then reading shows how long it is
        begin = source.tell()
        size = source.seek(0, os.SEEK_END) - begin
        source.seek(begin)
        _require_fitting(size, name, most)
    return io.BufferedReader(_Fitting(source, name, most), MIB)


def _require_fitting(size: int, name: str, most: int) -> None:
    if size > most:
        raise Refused(Reason.ATTACHMENT_TOO_LARGE, name=plain_name(name), limit_mib=most // MIB)


class _Fitting(io.RawIOBase):
    """A stream that refuses to give more than fits."""

    def __init__(self, source: BinaryIO, name: str, most: int) -> None:
        self._source = source
        self._name = name
        self._most = most
        self._given = 0

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: Buffer, /) -> int:
        with memoryview(buffer) as room:
            piece = self._source.read(min(len(room), self._most - self._given + 1))
            self._given += len(piece)
            _require_fitting(self._given, self._name, self._most)
            room[: len(piece)] = piece
        return len(piece)


def attachment_writes(name: str, sha256: bytes, size: int) -> tuple[str, Mapping[str, Value]]:
    """A new item id, and the writes that put the file into a record."""
    item = token(_ITEM_BYTES).hex()
    kept = plain_name(name)
    start = f"{ATTACH}/{item}"
    return item, {
        f"{start}/name": kept,
        f"{start}/sha256": sha256,
        f"{start}/bytes": size,
        f"{start}/media": media_of(kept),
    }


def plain_name(name: str) -> str:
    """The last part of a name, composed, without control or direction marks, and not too long."""
    last = _SEPARATORS.split(unicodedata.normalize("NFC", name))[-1]
    kept = "".join(letter for letter in last if unicodedata.category(letter)[0] != "C").strip()
    if len(kept) <= _LONGEST_NAME:
        return kept or "file"
    stem, dot, ending = kept.rpartition(".")
    room = _LONGEST_NAME - len(ending) - len(dot)
    return f"{stem[:room]}{dot}{ending}" if 0 < room < _LONGEST_NAME else kept[:_LONGEST_NAME]


def media_of(name: str) -> str:
    """What the ending suggests; a hint for icons, never a reason to open anything."""
    _, dot, ending = name.rpartition(".")
    return _MEDIA.get(f"{dot}{ending}".lower(), _ANY)
