"""Attachments: sealed files named by keyed hash, so that a name does not tell what is in it.

The database has each blob's random key; a blob is deleted by forgetting that key. Its content is
bound to its row by the key, which is used for this file alone, and is checked against its SHA-256
when it comes from outside.
"""

from __future__ import annotations

import hmac
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, cast

import zstandard

from liaison.core.errors import Reason, Refused
from liaison.store import files, layout, packing
from liaison.store.connection import Connection
from liaison.store.frames import one_frame
from liaison.store.keys import VaultKeys
from liaison.store.sealed_file import KEY_BYTES, SealedReader, Sealing, seal
from sync.crypto.beside import Beside
from sync.crypto.hashing import Sha256
from sync.crypto.random import token
from sync.errors import Reason as SyncReason

_BUFFER = 1 << 20
_NAME_BYTES = 20


class BlobStore:
    """The attachments of one vault; satisfies `core.ports.Blobs`."""

    def __init__(self, db: Connection, folder: Path, keys: VaultKeys) -> None:
        self._db = db
        self._folder = folder / layout.BLOBS
        self._name_key = keys.key("blob")
        self._context = b"liaison/blob/v1\0" + keys.vault

    def add(self, source: BinaryIO) -> tuple[bytes, int]:
        """Keep a stream's bytes; returns (SHA-256, length). Streams; memory stays small."""
        content = _Hashed(packing.pieces_of(source))
        key = token(KEY_BYTES)
        with files.aside(self._folder) as (path, file):
            packed = seal(packing.pack(iter(content)), file, key=key, context=self._context)
            self._keep(path, file, (content.sha256, key, content.length, packed))
        return content.sha256, content.length

    def add_packed(self, source: BinaryIO, *, sha256: bytes, packed: int) -> None:
        """Keep bytes that come as `open_packed` gave them; refuses if the hash differs.

        They are sealed as they pass on to be unpacked and hashed, and are not read again.

        Raises:
            Refused: sync's BUNDLE_DAMAGED; nothing is kept.
        """
        if self.has(sha256):
            _drain(source, packed)
            return
        key = token(KEY_BYTES)
        with files.aside(self._folder) as (path, file), Beside() as beside:
            sealing = Sealing(file, key=key, context=self._context)
            pieces = one_frame(packing.pieces_of(source, packed))
            frame = _Passing(pieces, lambda piece: beside.call(sealing.write, piece))
            content = _Hashed(packing.pieces_of(packing.unpack(cast("BinaryIO", frame))))
            try:
                for _ in content:
                    pass
                while frame.read():
                    pass  # the end of the frame, which has no content
            except (ValueError, zstandard.ZstdError) as error:
                raise Refused(SyncReason.BUNDLE_DAMAGED) from error
            beside.wait()
            if sealing.finish() != packed or content.sha256 != sha256:
                raise Refused(SyncReason.BUNDLE_DAMAGED)
            self._keep(path, file, (sha256, key, content.length, packed))

    def has(self, sha256: bytes) -> bool:
        """Whether the bytes are here."""
        row = self._db.one("SELECT name FROM blobs WHERE sha256 = ?", (sha256,))
        return row is not None and self._path(row[0]).is_file()

    def length(self, sha256: bytes) -> int:
        """Length in bytes of the content."""
        row = self._db.one("SELECT bytes FROM blobs WHERE sha256 = ?", (sha256,))
        if row is None:
            raise Refused(Reason.ATTACHMENT_NOT_HERE)
        return int(row[0])

    def open(self, sha256: bytes) -> BinaryIO:
        """The content."""
        packed, _ = self.open_packed(sha256)
        return packing.unpack(packed)

    def open_packed(self, sha256: bytes) -> tuple[BinaryIO, int]:
        """The content as one zstd frame (in raw blocks if it does not compress), and its length."""
        row = self._db.one("SELECT name, key, packed FROM blobs WHERE sha256 = ?", (sha256,))
        if row is None:
            raise Refused(Reason.ATTACHMENT_NOT_HERE)
        try:
            file = self._path(row[0]).open("rb")
        except FileNotFoundError as error:
            raise Refused(Reason.ATTACHMENT_NOT_HERE) from error
        return self._reader(file, row[1]), int(row[2])

    def known(self) -> list[bytes]:
        """The SHA-256 of each blob."""
        return [sha256 for (sha256,) in self._db.all("SELECT sha256 FROM blobs ORDER BY sha256")]

    def paths(self) -> list[Path]:
        """The files of all blobs."""
        return [self._path(name) for (name,) in self._db.all("SELECT name FROM blobs")]

    def sweep(self) -> int:
        """Remove files that no row names: what a crash or an undone transaction left."""
        known = set(self.paths())
        swept = 0
        for path in self._folder.rglob("*"):
            if path.is_file() and path not in known:
                path.unlink()
                swept += 1
        return swept

    def _reader(self, file: BinaryIO, key: bytes) -> BinaryIO:
        raw = SealedReader(file, key=key, context=self._context)
        return io.BufferedReader(raw, _BUFFER)

    def _path(self, name: str) -> Path:
        return self._folder / name[:2] / name

    def _keep(self, path: Path, file: BinaryIO, row: tuple[bytes, bytes, int, int]) -> None:
        """Give a finished file its name and its row; a file that is here already is kept instead."""
        sha256, key, length, packed = row
        if self.has(sha256):
            file.close()
            path.unlink()
            return
        files.flush(file)
        file.close()
        digest = hmac.digest(self._name_key, sha256, "sha256")
        name = digest[:_NAME_BYTES].hex()
        final = self._path(name)
        with files.refusing():
            final.parent.mkdir(mode=0o700, exist_ok=True)
        with self._db.joined():
            self._db.on_undo(lambda: final.unlink(missing_ok=True))
            files.settle(path, final)
            self._db.write(
                "INSERT OR REPLACE INTO blobs (sha256, name, key, bytes, packed)"
                " VALUES (?, ?, ?, ?, ?)",
                (sha256, name, key, length, packed),
            )


class _Passing:
    """Pieces to read from; each is told as it is read."""

    def __init__(self, pieces: Iterator[bytes], told: Callable[[bytes], None]) -> None:
        self._pieces = pieces
        self._told = told

    def read(self, _size: int = packing.PIECE, /) -> bytes:
        """The next piece, which is no longer than a reader of frames asks for."""
        piece = next(self._pieces, b"")
        self._told(piece)
        return piece


class _Hashed:
    """Pieces as they pass, hashed and counted."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._hash = Sha256()
        self.length = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self._hash.update(piece)
            self.length += len(piece)
            yield piece

    @property
    def sha256(self) -> bytes:
        return self._hash.digest()


def _drain(source: BinaryIO, length: int) -> None:
    """Read past bytes that are not needed."""
    for _ in packing.pieces_of(source, length):
        pass
