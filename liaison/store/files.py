"""Writing a file so that a reader finds the old one or the new one, whole, and nothing between.

Aside → mode set before content → flushed to the device → renamed over → folder flushed.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from liaison.core.errors import Reason, Refused
from sync.crypto.random import token

_REASONS = {
    errno.ENOSPC: Reason.VAULT_FULL,
    errno.EDQUOT: Reason.VAULT_FULL,
    errno.EFBIG: Reason.VAULT_FULL,
    errno.EROFS: Reason.VAULT_READ_ONLY,
    errno.EACCES: Reason.VAULT_READ_ONLY,
}

PRIVATE = 0o600
ASIDE = ".tmp"
"""How the names of unfinished files end; whoever finds one may remove it."""


_ROOM_BYTES = 1 << 20
"""What a vault needs to go on for a while; less is a full disk."""


def is_full(folder: Path) -> bool:
    """Whether hardly anything more can be written into a folder, tried out."""
    try:
        with aside(folder) as (path, file):
            write(file, bytes(_ROOM_BYTES))
            flush(file)
            file.close()
            path.unlink()
    except Refused as refused:
        return refused.reason is Reason.VAULT_FULL
    except OSError:
        return False
    return False


def reason_of(error: OSError) -> Reason | None:
    """Why a write into the vault's folder failed: VAULT_FULL, VAULT_READ_ONLY, or neither."""
    return _REASONS.get(error.errno or 0)


@contextmanager
def refusing() -> Iterator[None]:
    """Say by a reason why a write into the vault's folder failed, where there is a reason.

    Raises:
        Refused: VAULT_FULL, VAULT_READ_ONLY.
    """
    try:
        yield
    except OSError as error:
        reason = reason_of(error)
        if reason is None:
            raise
        raise Refused(reason) from error


def write(file: BinaryIO, content: bytes) -> None:
    """Write; raises what `refusing` does."""
    with refusing():
        file.write(content)


def flush(file: BinaryIO) -> None:
    """Hand what was written to the device, and have the device keep it (F_FULLFSYNC on macOS).

    Some file systems only find out now that they are full; raises what `refusing` does.
    """
    with refusing():
        file.flush()
        _sync(file)


def _sync(file: BinaryIO) -> None:
    if sys.platform == "darwin":
        import fcntl  # noqa: PLC0415  (not on Windows)

        fcntl.fcntl(file.fileno(), fcntl.F_FULLFSYNC)
    else:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Make a rename last. Windows and FAT refuse to flush a folder, and do not need it."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # FAT and some network file systems: no such notion
            os.fsync(handle)
    finally:
        os.close(handle)


def create(path: Path) -> BinaryIO:
    """A new file that this user alone can read, before there is anything in it to read.

    Raises:
        FileExistsError: something bears the name already.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE)
    return os.fdopen(handle, "w+b")


@contextmanager
def aside(folder: Path) -> Iterator[tuple[Path, BinaryIO]]:
    """A new file in `folder` under a name of its own, gone after an exception."""
    path = folder / (token(8).hex() + ASIDE)
    with refusing():
        file = create(path)
    try:
        yield path, file
    except BaseException:
        with suppress(OSError):  # what could not be written cannot be written now either
            file.close()
        path.unlink(missing_ok=True)
        raise
    file.close()


def settle(path: Path, final: Path) -> None:
    """Give a finished and flushed file its name, replacing what bore it."""
    with refusing():
        path.replace(final)
    flush_folder(final.parent)


def replace_bytes(final: Path, content: bytes) -> None:
    """Write a whole small file."""
    with aside(final.parent) as (path, file):
        write(file, content)
        flush(file)
        file.close()
        settle(path, final)


def sweep(folder: Path) -> None:
    """Remove the unfinished files that a crash left in a folder."""
    for path in folder.glob(f"*{ASIDE}"):
        if path.is_file():
            path.unlink()


def name_new(path: Path, final: Path) -> None:
    """Give a finished file its name; never replaces.

    Raises:
        FileExistsError: something bears the name already.
    """
    if sys.platform == "win32":
        path.rename(final)
        return
    try:
        os.link(path, final)
    except FileExistsError:
        raise
    except OSError:  # no hard links on FAT: look, then rename
        if final.exists():
            raise FileExistsError(final) from None
        path.replace(final)
    else:
        path.unlink()
    flush_folder(final.parent)
