"""Files on this machine; satisfies `core.ports.Files`."""

from __future__ import annotations

import errno
import io
import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, cast

from typing_extensions import Buffer, override

from liaison.core.errors import Reason, Refused

_STANDARD = "-"
_OWNER_ONLY = 0o600
_REASONS = {
    errno.ENOSPC: Reason.VAULT_FULL,
    errno.EDQUOT: Reason.VAULT_FULL,
    errno.EFBIG: Reason.VAULT_FULL,
    errno.EROFS: Reason.VAULT_READ_ONLY,
}
"""What the vault's own disk means by refusing a write into its scratch."""


class LocalFiles:
    """Opens what a person pointed at, and sealed files under names of our own."""

    def read(self, path: str) -> BinaryIO:
        """Open a regular file; "-" is standard input.

        A FIFO or a device would make us wait for ever, so nothing else is opened.

        Raises:
            Refused: FILE_UNREADABLE.
        """
        if path == _STANDARD:
            return sys.stdin.buffer
        try:
            if not Path(path).is_file():
                raise Refused(Reason.FILE_UNREADABLE, path=path, why="not a regular file")
            return Path(path).open("rb")
        except OSError as error:
            raise Refused(Reason.FILE_UNREADABLE, path=path, why=error.strerror or "") from error

    def create(self, path: str) -> BinaryIO:
        """Open for writing, for this user alone; what an interrupted attempt left is replaced."""
        try:
            handle = os.open(
                path,
                os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0),
                _OWNER_ONLY,
            )
        except OSError as error:
            raise _refusal(error, path) from error
        return cast("BinaryIO", io.BufferedWriter(_Scratch(handle, path)))

    def room(self, path: str) -> int:
        """How many bytes may still be written where `path` is."""
        return shutil.disk_usage(Path(path).parent).free

    def is_folder(self, path: str) -> bool:
        """Whether a folder is there."""
        return os.path.isdir(os.path.expanduser(path))  # noqa: PTH111, PTH112  (never raises)

    def is_mount(self, path: str) -> bool:
        """Whether a folder is the root of a file system of its own; links are followed."""
        return os.path.ismount(os.path.realpath(os.path.expanduser(path)))  # noqa: PTH111

    def rename(self, path: str, to: str) -> None:
        """Give a finished file its lasting name, once the device has its bytes."""
        with Path(path).open("rb+") as file:
            os.fsync(file.fileno())
        Path(path).replace(to)

    def remove(self, path: str) -> None:
        """Remove; absent is fine."""
        with suppress(FileNotFoundError):
            Path(path).unlink()


class _Scratch(io.FileIO):
    """A file in the vault whose writes are refused by name, so that nobody blames the stick."""

    def __init__(self, handle: int, path: str) -> None:
        super().__init__(handle, "wb")
        self._path = path

    @override
    def write(self, data: Buffer, /) -> int:
        try:
            return super().write(data)
        except OSError as error:
            raise _refusal(error, self._path) from error


def _refusal(error: OSError, path: str) -> Refused:
    reason = _REASONS.get(error.errno or 0)
    if reason is not None:
        return Refused(reason)
    return Refused(Reason.FILE_UNWRITABLE, path=path, why=error.strerror or "")
