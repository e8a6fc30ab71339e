"""The system calls by which a file becomes durable on a stick, one method a step.

They stand apart from the order in which `FolderCarrier` takes them, because each of them can fail
or lie on its own, and tests put a failing one in its place.
"""

from __future__ import annotations

import contextlib
import errno
import mmap
import os
import shutil
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from sync.carriers.base import COPY_BYTES

if sys.platform == "darwin":
    import fcntl

# Windows has none of the first three, and needs the last.
_NO_FOLLOW: int = getattr(os, "O_NOFOLLOW", 0)
_NO_WAIT: int = getattr(os, "O_NONBLOCK", 0)
_DIRECT: int = getattr(os, "O_DIRECT", 0)
_BINARY: int = getattr(os, "O_BINARY", 0)

_NO_HARD_LINKS = {
    errno.EPERM,
    errno.EOPNOTSUPP,
    errno.ENOSYS,
    errno.EACCES,
    errno.EMLINK,
    errno.ENOSPC,  # a second name may need what is used up, where a new one does not
}
_NO_FOLDER_SYNC = {errno.EINVAL, errno.EOPNOTSUPP, errno.ENOSYS, errno.EACCES, errno.EBADF}


class Disk:
    """The real disk. Errors are the system's own `OSError`."""

    def free(self, folder: Path) -> int:
        """Bytes that may still be written there."""
        return shutil.disk_usage(folder).free

    def open(self, path: Path) -> int:
        """Open a regular file for reading; links, pipes and devices are refused as absent.

        Without O_NONBLOCK, opening a pipe that somebody left on a stick would wait for ever.
        """
        fd = os.open(path, os.O_RDONLY | _NO_FOLLOW | _NO_WAIT | _BINARY)
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            os.close(fd)
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        return fd

    def create(self, path: Path) -> int:
        """Create a file that must not exist, readable by its owner alone where that means anything."""
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW | _BINARY, 0o600)

    def write(self, fd: int, data: bytes) -> None:
        """Write all of it."""
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(fd, rest) :]

    def settle(self, fd: int) -> None:
        """Wait until the device has the bytes, and let go of the cached copy of them."""
        os.fsync(fd)
        if sys.platform == "darwin":
            # There, fsync stops at the device's own cache; network shares know nothing else.
            with contextlib.suppress(OSError):
                fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
        if hasattr(os, "POSIX_FADV_DONTNEED"):
            os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED)

    def read_back(self, path: Path) -> Iterator[memoryview]:
        """The file's bytes as the device has them: around the cache where the system can.

        A stick of false capacity answers writes and keeps nothing; only this tells. Each part is
        good until the next but one is asked for.
        """
        fd = _open_direct(path)
        try:
            # Direct reads need a page-aligned buffer, which an anonymous map is.
            view, other = (memoryview(mmap.mmap(-1, COPY_BYTES)) for _ in range(2))
            # Beyond the end, at an odd offset, some systems refuse a direct read: never ask for it.
            left = os.fstat(fd).st_size
            while left > 0 and (count := _read_into(fd, view)):
                left -= count
                yield view[:count]
                view, other = other, view
        finally:
            os.close(fd)

    def link(self, existing: Path, other: Path) -> None:
        """Give a file a second name; FileExistsError if something has it already."""
        os.link(existing, other)

    def publish(self, temporary: Path, final: Path) -> None:
        """Give the file its name; FileExistsError if something has it already.

        A hard link refuses atomically. FAT has none, so there a look comes before the rename;
        names are random, so what could slip in between is a file of nobody's.
        """
        try:
            self.link(temporary, final)
        except OSError as error:
            if error.errno not in _NO_HARD_LINKS:
                raise
        else:
            with contextlib.suppress(OSError):  # a spare name of a proven file does no harm
                temporary.unlink()
            return
        if os.path.lexists(final):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
        temporary.rename(final)

    def sync_folder(self, folder: Path) -> None:
        """Make the name durable too. FAT and Windows refuse this, and then it is not needed there."""
        try:
            fd = os.open(folder, os.O_RDONLY)
        except PermissionError:  # Windows opens no folders
            return
        try:
            os.fsync(fd)
        except OSError as error:
            if error.errno not in _NO_FOLDER_SYNC:
                raise
        finally:
            os.close(fd)


def _open_direct(path: Path) -> int:
    flags = os.O_RDONLY | _NO_FOLLOW | _BINARY
    if _DIRECT:
        try:
            return os.open(path, flags | _DIRECT)
        except OSError as error:
            if error.errno != errno.EINVAL:  # some file systems cannot: dropped cache must do
                raise
    return os.open(path, flags)


def _read_into(fd: int, view: memoryview) -> int:
    if hasattr(os, "readv"):
        return os.readv(fd, [view])
    data = os.read(fd, len(view))
    view[: len(data)] = data
    return len(data)
