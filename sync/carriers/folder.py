"""A folder as a carrier: a stick, a network share, or what Syncthing or Nextcloud keep in step.

Invariants: a final name appears only over bytes that were read back from the device and hashed;
nothing is ever replaced; files that are not ours are neither read, renamed nor removed; and nothing
is created in a folder except by `put_new`, nor is the folder itself.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from sync.carriers.base import COPY_BYTES, BlobName, Found, Listing
from sync.carriers.disk import Disk
from sync.crypto.hashing import Sha256
from sync.errors import Reason, Refused

_FULL = {errno.ENOSPC, errno.EDQUOT}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_GONE = {errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ESTALE, errno.ENOTCONN, errno.ENOTDIR}


class FolderCarrier:
    """One visit to one folder.

    The folder is remembered at first sight: when a stick is pulled, its mount point often stays
    behind as an empty folder of the laptop's own disk, and nothing may be written to that.
    """

    def __init__(self, root: Path, *, disk: Disk | None = None) -> None:
        self._root = root
        self._disk = disk or Disk()
        self._seen: tuple[int, int] | None = None

    def list(self) -> Listing:
        """See `Carrier.list`; of two names that differ only in case, the one in capitals counts."""
        with self._refusing():
            return [Found(name, size) for name, (_, size) in sorted(self._here().items())]

    def fetch(self, name: BlobName, sink: BinaryIO, *, limit: int) -> int:
        """See `Carrier.fetch`. What `sink` raises is the caller's and comes through as it is."""
        copied = 0
        for part in self._read(name, limit=limit):
            sink.write(part)
            copied += len(part)
        return copied

    def put_new(self, name: BlobName, source: BinaryIO, *, sha256: bytes, length: int) -> None:
        """See `Carrier.put_new`: aside → fsync → read back → name it → fsync → look again."""
        with self._refusing(needed=length):
            self._require_unused(name)
            self._discard_unfinished(name)
            self._require_space(length)
        aside = self._unfinished(name)
        try:
            self._write(aside, source, needed=length)
            with self._refusing(needed=length):
                self._compare(aside, sha256=sha256, length=length)
                self._require_same_folder()
            with self._refusing(needed=0, naming=True):
                self._publish(aside, name)
        except BaseException:
            # The stick may be gone by now; then so is what lay aside.
            with contextlib.suppress(OSError):
                aside.unlink()
            raise
        with self._refusing(needed=length):
            self._disk.sync_folder(self._root)
        if Found(name, length) not in self.list():
            raise Refused(Reason.CARRIER_READ_BACK, name=name.text)

    def delete(self, name: BlobName) -> None:
        """See `Carrier.delete`."""
        with self._refusing(needed=0):
            path = self._locate(name)
            if path is not None:
                path.unlink(missing_ok=True)
            self._discard_unfinished(name)
            self._disk.sync_folder(self._root)

    def discard_unfinished(self, is_ours: Callable[[BlobName], bool]) -> None:
        """See `Carrier.discard_unfinished`. Links, pipes and folders of such a name are not ours."""
        with self._refusing(needed=0):
            self._require_same_folder()
            with os.scandir(self._root) as entries:
                found = [
                    (name, entry.path)
                    for entry in entries
                    if (name := BlobName.of_unfinished(entry.name))
                    and entry.is_file(follow_symlinks=False)
                ]
            for name, path in found:
                if is_ours(name):
                    Path(path).unlink(missing_ok=True)

    def close(self) -> None:
        """See `Carrier.close`; a folder has no line."""

    def _read(self, name: BlobName, *, limit: int) -> Iterator[bytes]:
        with self._refusing():
            path = self._locate(name)
            if path is None:
                raise Refused(Reason.CARRIER_VANISHED, name=name.text)
            left = limit
            with os.fdopen(self._disk.open(path), "rb") as source:
                while part := source.read(min(COPY_BYTES, left + 1)):
                    left -= len(part)
                    if left < 0:
                        raise Refused(Reason.BUNDLE_TOO_LARGE, limit=limit)
                    yield part

    def _locate(self, name: BlobName) -> Path | None:
        """The file of that name: in capitals at once, in other letters by a look at all."""
        self._require_same_folder()
        exact = self._root / name.text
        if os.path.lexists(exact):
            return exact if exact.is_file() and not exact.is_symlink() else None
        return self._here().get(name, (None, 0))[0]

    def _require_unused(self, name: BlobName) -> None:
        if self._locate(name) is not None or os.path.lexists(self._root / name.text):
            raise Refused(Reason.CARRIER_EXISTS, name=name.text)

    def _here(self) -> dict[BlobName, tuple[Path, int]]:
        """Regular files with our kind of name. Links, pipes, devices and folders are not bundles."""
        self._require_same_folder()
        here: dict[BlobName, tuple[Path, int]] = {}
        with os.scandir(self._root) as entries:
            for entry in sorted(entries, key=lambda entry: entry.name):  # capitals come first
                with contextlib.suppress(Refused, FileNotFoundError):
                    name = BlobName.parse(entry.name)
                    if entry.is_file(follow_symlinks=False):
                        size = entry.stat(follow_symlinks=False).st_size
                        here.setdefault(name, (self._root / entry.name, size))
        return here

    def _require_same_folder(self) -> None:
        try:
            status = self._root.stat()
        except OSError as error:
            raise Refused(self._absent()) from error
        if not self._root.is_dir():
            raise Refused(self._absent())
        if self._seen is None:
            self._seen = (status.st_dev, status.st_ino)
        elif self._seen != (status.st_dev, status.st_ino):
            raise Refused(Reason.CARRIER_VANISHED)

    def _absent(self) -> Reason:
        return Reason.CARRIER_MISSING if self._seen is None else Reason.CARRIER_VANISHED

    def _require_space(self, needed: int) -> None:
        free = self._disk.free(self._root)
        if free < needed:
            raise Refused(Reason.CARRIER_FULL, needed=needed, free=free)

    def _unfinished(self, name: BlobName) -> Path:
        return self._root / name.aside

    def _discard_unfinished(self, name: BlobName) -> None:
        self._unfinished(name).unlink(missing_ok=True)

    def _write(self, path: Path, source: BinaryIO, *, needed: int) -> None:
        """Copy aside; only the carrier's own faults are the carrier's, not those of `source`."""
        with self._refusing(needed=needed, naming=True):
            fd = self._disk.create(path)
        try:
            while part := source.read(COPY_BYTES):
                with self._refusing(needed=needed):
                    self._disk.write(fd, part)
            with self._refusing(needed=needed):
                self._disk.settle(fd)
        finally:
            with self._refusing(needed=needed):  # a place that went away does not even close
                os.close(fd)

    def _compare(self, path: Path, *, sha256: bytes, length: int) -> None:
        digest, count = Sha256(), 0
        for part in self._disk.read_back(path):
            digest.update(part)
            count += len(part)
        if count != length or digest.digest() != sha256:
            raise Refused(Reason.CARRIER_READ_BACK)

    def _publish(self, aside: Path, name: BlobName) -> None:
        try:
            self._disk.publish(aside, self._root / name.text)
        except FileExistsError as error:
            raise Refused(Reason.CARRIER_EXISTS, name=name.text) from error

    @contextlib.contextmanager
    def _refusing(self, *, needed: int | None = None, naming: bool = False) -> Iterator[None]:
        """Turn what the system says into what a person can act on.

        Args:
            needed: how many bytes are still to be written, if any may be.
            naming: a name is made, which some file systems have fewer of than bytes.
        """
        try:
            yield
        except OSError as error:
            raise self._refusal(error, needed, naming=naming) from error

    def _refusal(self, error: OSError, needed: int | None, *, naming: bool) -> Refused:
        try:
            self._require_same_folder()
        except Refused as absent:
            return absent
        if error.errno in _GONE:
            return Refused(Reason.CARRIER_VANISHED)
        if needed is not None and error.errno in _FULL:
            return self._full(needed, naming=naming)
        if needed is not None and error.errno in _READ_ONLY:
            return Refused(Reason.CARRIER_READ_ONLY)
        return Refused(Reason.CARRIER_FAILED, detail=errno.errorcode.get(error.errno or 0, "?"))

    def _full(self, needed: int, *, naming: bool) -> Refused:
        free = self._free_or_none()
        if naming and free >= max(needed, 1):
            return Refused(Reason.CARRIER_TOO_MANY, free=free)
        return Refused(Reason.CARRIER_FULL, needed=needed, free=free)

    def _free_or_none(self) -> int:
        try:
            return self._disk.free(self._root)
        except OSError:
            return 0
