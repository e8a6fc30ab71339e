"""What core asks of the world. Adapters in `store` and `system` satisfy these by shape.

Everything that reads or writes the vault runs on one thread, inside `Store.transaction()` when it
writes: log, view, outbox and inbox commit together or not at all.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import date
from typing import BinaryIO, Protocol

from liaison.core.access import Access
from liaison.core.change_log import ChangeLog
from liaison.core.ledger_rows import LedgerTable
from liaison.core.mailbox import Mailbox
from liaison.core.tables import (
    ContactTable,
    DraftTable,
    JudgementTable,
    RecallTable,
    RecordTable,
    StandingTable,
    TermsTable,
)
from sync.exchange.driver import Carrier


class Holidays(Protocol):
    """Public holidays of countries; sites add and drop days of their own."""

    def name(self, country: str, day: date) -> str:
        """The holiday that a country (ISO, two letters) keeps on `day`, or ""."""
        ...


class Clock(Protocol):
    """Time as a label."""

    def now_ms(self) -> int:
        """Milliseconds since 1970-01-01T00:00Z."""
        ...


class Blobs(Protocol):
    """Attachments, each encrypted under its own key, named by keyed hash."""

    def add(self, source: BinaryIO) -> tuple[bytes, int]:
        """Keep a stream's bytes; returns (SHA-256, length). Streams; memory stays small."""
        ...

    def add_packed(self, source: BinaryIO, *, sha256: bytes, packed: int) -> None:
        """Keep bytes that come as `open_packed` gave them; refuses if the hash differs."""
        ...

    def has(self, sha256: bytes) -> bool:
        """Whether the bytes are here."""
        ...

    def length(self, sha256: bytes) -> int:
        """Length in bytes of the content."""
        ...

    def open(self, sha256: bytes) -> BinaryIO:
        """The content."""
        ...

    def open_packed(self, sha256: bytes) -> tuple[BinaryIO, int]:
        """The content as one zstd frame (level 0 frame if it does not compress), and its length."""
        ...


class Settings(Protocol):
    """Small values of this vault: strings, numbers, lists, maps (CBOR)."""

    def get(self, name: str) -> object | None:
        """A setting, or None."""
        ...

    def put(self, name: str, value: object) -> None:
        """Set it; None removes it."""
        ...


class Store(Protocol):
    """An open vault."""

    @property
    def log(self) -> ChangeLog:
        """The changes."""
        ...

    @property
    def records(self) -> RecordTable:
        """The view."""
        ...

    @property
    def terms(self) -> TermsTable:
        """Records by the terms of their release."""
        ...

    @property
    def standing(self) -> StandingTable:
        """The verdict on devices."""
        ...

    @property
    def recalls(self) -> RecallTable:
        """What recalls say."""
        ...

    @property
    def judgements(self) -> JudgementTable:
        """Which notes tell of one event."""
        ...

    @property
    def drafts(self) -> DraftTable:
        """Unsigned edits."""
        ...

    @property
    def contacts(self) -> ContactTable:
        """Cards."""
        ...

    @property
    def mailbox(self) -> Mailbox:
        """Outbox and inbox."""
        ...

    @property
    def ledger(self) -> LedgerTable:
        """What left, record by record."""
        ...

    @property
    def blobs(self) -> Blobs:
        """Attachments."""
        ...

    @property
    def settings(self) -> Settings:
        """Small values."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """All writes inside commit together and are on disk when it ends; nests by joining.

        After an exception inside, everything is undone; after a failure of the database itself
        the connection is closed and every later call raises VAULT_DAMAGED / VAULT_FULL.
        """
        ...

    def scratch(self, name: str) -> str:
        """A path inside the vault for a sealed file of our own naming (inbox/outbox)."""
        ...

    def close(self) -> None:
        """Checkpoint and close."""
        ...


class Carriers(Protocol):
    """The way to the places where bundles lie."""

    def open(self, location: str, access: Access | None = None) -> Carrier:
        """The place that the user named: a folder's path, or an address and what opens it.

        Nothing is connected to before the carrier's first call.

        Raises:
            Refused: what is wrong with the address, the key or the certificates.
        """
        ...


class Files(Protocol):
    """Sealed files: in the vault's scratch under names of our own, and where the user points."""

    def read(self, path: str) -> BinaryIO:
        """Open an existing regular file; "-" is standard input.

        Raises:
            Refused: FILE_UNREADABLE.
        """
        ...

    def create(self, path: str) -> BinaryIO:
        """Open a file for writing, replacing what an interrupted attempt left there.

        Raises:
            Refused: FILE_UNWRITABLE; from its writes VAULT_FULL, VAULT_READ_ONLY.
        """
        ...

    def room(self, path: str) -> int:
        """How many bytes may still be written where `path` is."""
        ...

    def is_folder(self, path: str) -> bool:
        """Whether a folder is there."""
        ...

    def is_mount(self, path: str) -> bool:
        """Whether a folder is the root of a file system of its own, as a stick's is."""
        ...

    def rename(self, path: str, to: str) -> None:
        """Give a finished file its lasting name, replacing an equal one."""
        ...

    def remove(self, path: str) -> None:
        """Remove a file; absent is fine."""
        ...
