"""The whole vault as one sealed file, and back.

    magic ‖ u16 length of the key slots ‖ key slots (as `keys.cbor`) ‖ 32 bytes of salt ‖
    sealed file of: ( u16 length of a name ‖ name ‖ u64 length ‖ bytes )… ‖ u16 zero

The seal's key is made from the vault's backup key and the salt; its context is the SHA-256 of all
that stands before it. So a backup opens with the vault's passphrase of that day, or its recovery
words, and with nothing else. The bytes within are the vault's own encrypted files.
"""

from __future__ import annotations

import hashlib
import io
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from liaison.core.errors import Reason, Refused
from liaison.store import check, files, keyslots, layout, packing, schema, state
from liaison.store.blobs import BlobStore
from liaison.store.connection import Connection
from liaison.store.keys import VaultKeys, derive
from liaison.store.keyslots import KeySlots
from liaison.store.sealed_file import SealedReader, seal
from sync.crypto.random import token

MAGIC = b"LIAISON-BACKUP-1"
_SALT_BYTES = 32
_BUFFER = 1 << 20
_BLOB_NAME = re.compile(r"blobs/[0-9a-f]{2}/[0-9a-f]{40}")

Unlock = Callable[[KeySlots], VaultKeys]
"""Gets a vault's keys from its slots; raises VAULT_PASSPHRASE."""


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands in the clear."""

    slots: KeySlots
    salt: bytes
    raw: bytes

    @classmethod
    def make(cls, slots: KeySlots) -> _Head:
        content, salt = slots.encode(), token(_SALT_BYTES)
        return cls(slots, salt, MAGIC + len(content).to_bytes(2, "big") + content + salt)

    @classmethod
    def read(cls, file: BinaryIO) -> _Head:
        start = file.read(len(MAGIC) + 2)
        content = file.read(int.from_bytes(start[len(MAGIC) :], "big"))
        salt = file.read(_SALT_BYTES)
        if not start.startswith(MAGIC) or len(salt) != _SALT_BYTES:
            raise Refused(Reason.BACKUP_MALFORMED)
        try:
            slots = KeySlots.parse(content)
        except Refused as refused:
            raise Refused(Reason.BACKUP_MALFORMED) from refused
        return cls(slots, salt, start + content + salt)

    def key(self, keys: VaultKeys) -> bytes:
        return derive(keys.key("backup"), b"liaison/v1/backup-file", salt=self.salt)

    @property
    def context(self) -> bytes:
        return b"liaison/backup/v1\0" + hashlib.sha256(self.raw).digest()


def write(db: Connection, blobs: BlobStore, *, keys: VaultKeys, folder: Path, target: Path) -> int:
    """Write a backup, read it back whole, and give it its name; returns its length in bytes.

    Raises:
        Refused: FILE_EXISTS, FILE_UNWRITABLE; VAULT_DAMAGED if the vault's pages are.
    """
    if target.exists():
        raise Refused(Reason.FILE_EXISTS, path=str(target))
    head = _Head.make(keyslots.read(folder))
    copy = layout.scratch_path(folder, f"{token(8).hex()}{files.ASIDE}")
    try:
        files.create(copy).close()
        db.execute("VACUUM INTO ?", (str(copy),))
        named = [(layout.DATABASE, copy)]
        named += [(path.relative_to(folder).as_posix(), path) for path in blobs.paths()]
        return _write_file(head, head.key(keys), named, target)
    except OSError as error:
        raise Refused(Reason.FILE_UNWRITABLE, path=str(target)) from error
    finally:
        copy.unlink(missing_ok=True)


def _write_file(head: _Head, key: bytes, named: list[tuple[str, Path]], target: Path) -> int:
    try:
        return _write_verified(head, key, named, target)
    except FileExistsError as error:
        raise Refused(Reason.FILE_EXISTS, path=str(target)) from error
    except Refused as refused:
        if refused.reason in {Reason.VAULT_FULL, Reason.VAULT_READ_ONLY}:  # the target's, not ours
            raise Refused(Reason.FILE_UNWRITABLE, path=str(target)) from refused
        raise


def _write_verified(head: _Head, key: bytes, named: list[tuple[str, Path]], target: Path) -> int:
    with files.aside(target.parent) as (path, file):
        file.write(head.raw)
        seal(_stream(named), file, key=key, context=head.context)
        files.flush(file)
        length = file.tell()
        file.seek(len(head.raw))
        with io.BufferedReader(SealedReader(file, key=key, context=head.context), _BUFFER) as back:
            for _ in packing.pieces_of(back):
                pass
        files.name_new(path, target)
    return length


def _stream(named: list[tuple[str, Path]]) -> Iterator[bytes]:
    for name, path in named:
        with path.open("rb") as file:
            length = path.stat().st_size
            yield len(name).to_bytes(2, "big") + name.encode() + length.to_bytes(8, "big")
            yield from packing.pieces_of(file, length)
    yield bytes(2)


def restore(source: Path, target: Path, *, unlock: Unlock) -> VaultKeys:
    """Put a backup into place as a vault of its own; nothing is in place until all was verified.

    Raises:
        Refused: FILE_UNREADABLE, BACKUP_MALFORMED, VAULT_PASSPHRASE, VAULT_EXISTS, FILE_UNWRITABLE.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise Refused(Reason.VAULT_EXISTS)
    try:
        file = source.open("rb")
    except OSError as error:
        raise Refused(Reason.FILE_UNREADABLE, path=str(source)) from error
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = target.parent / f".{token(8).hex()}{files.ASIDE}"
    with file:
        head = _Head.read(file)
        keys = unlock(head.slots)
        try:
            layout.make(folder)
            _unpack(file, folder, head, head.key(keys))
            keyslots.write(folder, head.slots)
            _make_its_own(folder, keys)
            if target.exists():
                target.rmdir()
            files.settle(folder, target)
        except OSError as error:
            raise Refused(Reason.FILE_UNWRITABLE, path=str(target)) from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    return keys


def _unpack(file: BinaryIO, folder: Path, head: _Head, key: bytes) -> None:
    raw = SealedReader(file, key=key, context=head.context, reason=Reason.BACKUP_MALFORMED)
    stream = io.BufferedReader(raw, _BUFFER)
    while name_length := int.from_bytes(stream.read(2), "big"):
        name = stream.read(name_length).decode("ascii", "replace")
        length = int.from_bytes(stream.read(8), "big")
        if name != layout.DATABASE and not _BLOB_NAME.fullmatch(name):
            raise Refused(Reason.BACKUP_MALFORMED)
        path = folder / name
        path.parent.mkdir(mode=0o700, exist_ok=True)
        with files.create(path) as out:
            for piece in packing.pieces_of(stream, length):
                files.write(out, piece)
            files.flush(out)
            if out.tell() != length:
                raise Refused(Reason.BACKUP_MALFORMED)
    if stream.read(1):
        raise Refused(Reason.BACKUP_MALFORMED)


def _make_its_own(folder: Path, keys: VaultKeys) -> None:
    """Read back the pages that came, see that the attachments are there, and part this copy from its origin.

    The seal vouches for what was backed up, so what is checked is what the disk has of it. How the
    pages fit together is for `check`: a vault with a broken index is better than none.
    """
    try:
        db = Connection(folder / layout.DATABASE, keys.key("database"))
    except Refused as refused:
        raise Refused(Reason.BACKUP_MALFORMED) from refused
    try:
        schema.bring_up_to_date(db)
        if any(check.unauthentic(db)) or not all(
            path.is_file() for path in BlobStore(db, folder, keys).paths()
        ):
            raise Refused(Reason.BACKUP_MALFORMED)
        state.renew(db)
    finally:
        db.close()
