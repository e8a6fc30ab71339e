"""Files on this machine; satisfies `core.ports.Files`."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from liaison.core.errors import Reason, Refused

_STANDARD = "-"
_OWNER_ONLY = 0o600


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
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _OWNER_ONLY)
        except OSError as error:
            raise Refused(Reason.FILE_UNWRITABLE, path=path, why=error.strerror or "") from error
        return os.fdopen(handle, "wb")

    def rename(self, path: str, to: str) -> None:
        """Give a finished file its lasting name, once the device has its bytes."""
        with Path(path).open("rb+") as file:
            os.fsync(file.fileno())
        Path(path).replace(to)

    def remove(self, path: str) -> None:
        """Remove; absent is fine."""
        with suppress(FileNotFoundError):
            Path(path).unlink()
