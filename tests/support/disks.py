"""Disks that fail or lie at a chosen place: stand-ins for our own port `sync.carriers.disk.Disk`."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from typing_extensions import override

from sync.carriers.disk import Disk


class FailingDisk(Disk):
    """Writes `after` bytes of a file, then fails so for ever; or fails at one named step.

    Args:
        fault: the errno to fail with.
        after: bytes that are still written; None never fails while writing.
        step: "open", "create", "settle", "read_back", "publish" or "sync_folder".
    """

    def __init__(self, fault: int, *, after: int | None = None, step: str = "") -> None:
        self._fault = fault
        self._left = after
        self._step = step

    def _fail_at(self, step: str) -> None:
        if step == self._step:
            raise OSError(self._fault, os.strerror(self._fault))

    @override
    def open(self, path: Path) -> int:
        self._fail_at("open")
        return super().open(path)

    @override
    def create(self, path: Path) -> int:
        self._fail_at("create")
        return super().create(path)

    @override
    def write(self, fd: int, data: bytes) -> None:
        if self._left is None:
            super().write(fd, data)
            return
        super().write(fd, data[: self._left])
        if len(data) > self._left:
            raise OSError(self._fault, os.strerror(self._fault))
        self._left -= len(data)

    @override
    def settle(self, fd: int) -> None:
        self._fail_at("settle")
        super().settle(fd)

    @override
    def read_back(self, path: Path) -> Iterator[memoryview]:
        self._fail_at("read_back")
        return super().read_back(path)

    @override
    def publish(self, temporary: Path, final: Path) -> None:
        self._fail_at("publish")
        super().publish(temporary, final)

    @override
    def sync_folder(self, folder: Path) -> None:
        self._fail_at("sync_folder")
        super().sync_folder(folder)


class YankedDisk(Disk):
    """Writes `after` bytes in all; then the stick is pulled out, and nothing helps any more."""

    def __init__(self, after: int, pull: Callable[[], None]) -> None:
        self._left = after
        self._pull: Callable[[], None] | None = pull

    @override
    def write(self, fd: int, data: bytes) -> None:
        super().write(fd, data[: max(0, self._left)])
        self._left -= len(data)
        if self._left <= 0 and self._pull is not None:
            self._pull()
            self._pull = None


class ForgetfulDisk(Disk):
    """Takes every write and keeps zeros: a stick of false capacity."""

    @override
    def write(self, fd: int, data: bytes) -> None:
        super().write(fd, bytes(len(data)))


class LinklessDisk(Disk):
    """Has no hard links, as FAT has none."""

    @override
    def link(self, existing: Path, other: Path) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))
