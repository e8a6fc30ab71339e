"""What every carrier can do, and the one door for the names found on it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO, Protocol

from sync.errors import Reason, Refused

COPY_BYTES = 1 << 20
"""How much is moved at a time: large enough for a stick, small enough for any laptop."""

CONNECT_SECONDS = 20
"""How long a server may take to answer at all: a satellite's delay many times over."""
STALL_SECONDS = 60
"""How long a thin line may be silent before it counts as broken; a slow one may take all day."""
MOST_ENTRIES = 100_000
"""How many files a server may list before it is not believed."""

SUFFIX = ".AGE"
UNFINISHED = ".TMP"
"""How the name of a file ends that is not proven yet."""
REPAIR_SUFFIX = ".FEC"
"""Of repair data (`sync/repair/FORMAT.md`), which lie beside the bundle of the same stem."""
STEM_LENGTH = 8
STEM_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

_NAME = re.compile(rf"[{STEM_LETTERS}]{{{STEM_LENGTH}}}(\{SUFFIX}|\{REPAIR_SUFFIX})")


@dataclass(frozen=True, slots=True, order=True)
class BlobName:
    """An 8.3 name such as `7KQ2M0XR.AGE`: the same on FAT, exFAT, NTFS, HFS+ and any object store.

    Eight letters cannot spell a reserved device name (CON, PRN, AUX, NUL, COM1…, LPT1… are shorter),
    and there is no separator, dot or space that any system would read as something else.
    """

    text: str

    @classmethod
    def parse(cls, untrusted: str) -> BlobName:
        """The only way from a name found outside to one that is used.

        Case is folded, because some readers of FAT show short names in lower case.

        Raises:
            Refused: CARRIER_NAME, without repeating the name.
        """
        # ASCII first: upper() would turn a dotless i (U+0131) or a long s (U+017F) into ours.
        if not untrusted.isascii() or _NAME.fullmatch(untrusted.upper()) is None:
            raise Refused(Reason.CARRIER_NAME)
        return cls(untrusted.upper())

    @classmethod
    def of_unfinished(cls, untrusted: str) -> BlobName | None:
        """The bundle that a file of this name is an unfinished one of; None for other files."""
        stem, dot, ending = untrusted.rpartition(".")
        if (dot + ending).upper() != UNFINISHED:
            return None
        with suppress(Refused):
            return cls.parse(stem + SUFFIX)
        return None

    @property
    def stem(self) -> str:
        """What a bundle and its repair data have in common."""
        return self.text[:STEM_LENGTH]

    @property
    def is_repair(self) -> bool:
        """Whether this names repair data, and no bundle."""
        return self.text.endswith(REPAIR_SUFFIX)

    @property
    def repair(self) -> BlobName:
        """What the repair data of this bundle are called."""
        return BlobName(self.stem + REPAIR_SUFFIX)

    @property
    def aside(self) -> str:
        """Where a file lies until it is proven.

        Made from the final name, so that the next attempt with that name finds what a pulled stick
        or a dropped line cut short, and no attempt takes another device's unfinished file for its own.
        A bundle and its repair data share it: they are left one after the other.
        """
        return self.stem + UNFINISHED


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A file that lies on a carrier and has one of our names; `bytes` is what the carrier says."""

    name: BlobName
    bytes: int


Listing = list[Found]


def left_by_us(texts: Iterable[str], is_ours: Callable[[BlobName], bool]) -> list[str]:
    """Of the names on a server those of unfinished files that we left; one spelled otherwise is not ours."""
    return [
        text
        for text in texts
        if (name := BlobName.of_unfinished(text)) and name.aside == text and is_ours(name)
    ]


class Carrier(Protocol):
    """A place to leave bundles at and take bundles from.

    Every method may raise `Refused` with CARRIER_MISSING (there is no such place), CARRIER_VANISHED
    (it went away, or this file did), CARRIER_READ_ONLY, CARRIER_FULL (`needed`, `free` in bytes),
    CARRIER_TOO_MANY (`free`: there is room, and for no more files) or CARRIER_FAILED (`detail`: the system's name for the fault).
    A server (`host`) adds CARRIER_UNREACHABLE, CARRIER_DROPPED (the line broke), CARRIER_CREDENTIALS,
    CARRIER_CERTIFICATE, CARRIER_REDIRECTED, CARRIER_HOST_KEY and CARRIER_HOST_KEY_CHANGED (`fingerprint`).
    """

    def list(self) -> Listing:
        """The bundles that lie here and their repair data, by name. Whatever else lies here is not ours to mention."""
        ...

    def fetch(self, name: BlobName, sink: BinaryIO, *, limit: int) -> int:
        """Copy a file's bytes to `sink`; returns how many.

        Raises:
            Refused: BUNDLE_TOO_LARGE before reading past `limit` bytes.
        """
        ...

    def put_new(self, name: BlobName, source: BinaryIO, *, sha256: bytes, length: int) -> None:
        """Leave a file under a name that nothing has yet; returns when it was read back from there.

        Nothing incomplete ever lies under that name: a failure or a pulled stick leaves it unused,
        or, if only the last look failed, leaves the whole file there.

        Raises:
            Refused: CARRIER_EXISTS; CARRIER_READ_BACK when what lies there is not what was given.
        """
        ...

    def delete(self, name: BlobName) -> None:
        """Remove a file, and what an unfinished `put_new` of that name left; absent is fine."""
        ...

    def discard_unfinished(self, is_ours: Callable[[BlobName], bool]) -> None:
        """Remove what a `put_new` left that was killed, or whose stick was pulled.

        Args:
            is_ours: says of the bundle of which something lies here unfinished whether the asker gave it its
                name; only what the asker left is removed, and nobody may be leaving it meanwhile.
        """
        ...

    def close(self) -> None:
        """Let go of the line, if there is one; the next call would take it up again."""
        ...
