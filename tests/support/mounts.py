"""Small file systems of our own: to be full, read-only, or pulled out in the middle of a write."""

from __future__ import annotations

import ctypes
import errno
import os
from contextlib import suppress
from pathlib import Path

import pytest

_READ_ONLY = 1
_REMOUNT = 32
_DETACH = 2


class Stick:
    """A file system in memory, mounted on an empty folder.

    Where the machine lets nobody mount, the test is skipped and says so.
    """

    def __init__(self, folder: Path, *, size_kib: int = 256, files: int = 0) -> None:
        self.folder = folder
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._mount(f"size={size_kib}k" + (f",nr_inodes={files + 1}" if files else ""), 0)

    def make_read_only(self) -> None:
        """As with the switch on its side."""
        self._mount("", _REMOUNT | _READ_ONLY)

    def fill(self) -> Path:
        """Leave no byte free; returns the file that took them all."""
        filler = self.folder / "filler"
        with filler.open("wb", buffering=0) as file:
            for size in (1 << 16, 1):
                with suppress(OSError):
                    while True:
                        file.write(bytes(size))
        return filler

    def take_no_more_files(self) -> None:
        """There is room for bytes, and none for another name."""
        names = 1 + sum(1 for _ in self.folder.rglob("*"))  # the folder itself is one
        self._mount(f"nr_inodes={names}", _REMOUNT)

    def make_writable(self) -> None:
        """The switch is moved back."""
        self._mount("", 32)

    def pull(self) -> None:
        """Take it away, whatever is still open there; the empty folder below it stays."""
        self._libc.umount2(os.fsencode(self.folder), _DETACH)

    def _mount(self, options: str, flags: int) -> None:
        target = os.fsencode(self.folder)
        if self._libc.mount(b"tmpfs", target, b"tmpfs", flags, options.encode()) == 0:
            return
        fault = ctypes.get_errno()
        if fault in (errno.EPERM, errno.EACCES, errno.ENOSYS):
            pytest.skip("this machine lets nobody mount: real sticks are not tested here")
        raise OSError(fault, os.strerror(fault))
