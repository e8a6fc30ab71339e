"""Letterheads and papers with something changed in one of their parts."""

from __future__ import annotations

import zipfile
from io import BytesIO

from liaison.documents.packing import pack

BODY = "word/document.xml"
TOP = "word/header1.xml"
FOOT = "word/footer1.xml"
TYPES = "[Content_Types].xml"


def parts(container: bytes) -> dict[str, bytes]:
    """Every part of a container."""
    with zipfile.ZipFile(BytesIO(container)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def altered(container: bytes, part: str, old: str, new: str) -> bytes:
    """The container with every `old` in one part replaced; it must be there."""
    every = parts(container)
    assert old.encode() in every[part], part
    every[part] = every[part].replace(old.encode(), new.encode())
    return pack(every.items())


def added(container: bytes, part: str, content: bytes) -> bytes:
    """The container with one part more, or another content of one."""
    return pack({**parts(container), part: content}.items())
