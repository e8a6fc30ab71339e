"""A bundle that came damaged, made good from the repair data that lie beside it.

Both are copied into the scratch, and what comes out goes through the same door as any bundle: repair
data are as untrusted as what they lie beside, and prove nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from liaison.core.errors import Refused
from liaison.core.ports import Files, Store
from sync.errors import Reason
from sync.repair.reader import repair

Copy = Callable[[BinaryIO], object]
"""Writes a file into a sink."""

DAMAGED, DATA = "damaged.age", "damaged.fec"
"""Scratch names of the one bundle that is being mended, and of its repair data."""

_SIGNS = {
    Reason.BUNDLE_DAMAGED,
    Reason.BUNDLE_TRUNCATED,
    Reason.BUNDLE_TRAILING,
    Reason.BUNDLE_NOT_ONE,
    Reason.BUNDLE_FUTURE,
    Reason.BUNDLE_MALFORMED,
    Reason.BUNDLE_TOO_LARGE,
}
"""What damage of a bundle, or of its header, can look like."""
_MOST_FOREIGN_BYTES = 1 << 20
"""A bundle for others may be ours with a damaged header; in larger ones the header is a speck."""


def may_help(refusal: Refused, size: int) -> bool:
    """Whether a refused file of that many bytes may be a damaged bundle for us."""
    is_small = size <= _MOST_FOREIGN_BYTES
    return refusal.reason in _SIGNS or (refusal.reason is Reason.BUNDLE_NOT_FOR_US and is_small)


def beside(path: str) -> str:
    """Where the repair data of a bundle lie: in capitals or not, as its own name is."""
    return path[:-3] + ("fec" if path.endswith("age") else "FEC")


@contextmanager
def mending(store: Store, files: Files, bundle: Copy, data: Copy) -> Iterator[Copy]:
    """Copy a damaged bundle and its repair data; gives what writes the bundle as it was.

    Raises:
        Refused: what the place refused; REPAIR_TOO_LARGE; VAULT_FULL. From what is given, what
            `sync.repair.reader.repair` refuses.
    """
    paths = [store.scratch(name) for name in (DATA, DAMAGED)]
    try:
        for path, copy in zip(paths, (data, bundle), strict=True):
            with files.create(path) as sink:
                copy(sink)
        with files.read(paths[0]) as help_, files.read(paths[1]) as damaged:
            yield lambda sink: repair(damaged, help_, sink)
    finally:
        for path in paths:
            files.remove(path)
