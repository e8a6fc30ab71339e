"""What a record says of a file that belongs to it: a name, a media type, a length and a hash.

The name is a label. No path, media type or ending from outside is ever used to open or store
anything (security 2.11); the bytes are found by their hash.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

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
