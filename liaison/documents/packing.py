"""ZIP containers with equal bytes for equal parts: no clock and no machine shows in them."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from io import BytesIO

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time a ZIP can hold."""


def pack(parts: Iterable[tuple[str, bytes]], *, stored: frozenset[str] = frozenset()) -> bytes:
    """A container of named parts in the order given; `stored` are not compressed."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as container:
        for name, content in parts:
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.create_system = 3  # else the platform shows
            entry.external_attr = 0o600 << 16
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            container.writestr(entry, content)
    return out.getvalue()


def repack(container: bytes) -> bytes:
    """Our own container with its parts in a steady order: that of OPC (ISO 29500-2, 10.2.4) first.

    Raises:
        ValueError: for two parts of one name.
    """
    with zipfile.ZipFile(BytesIO(container)) as source:
        if len(set(source.namelist())) < len(source.namelist()):
            raise ValueError("two parts of one name")
        names = sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name))
        return pack((name, source.read(name)) for name in names)
