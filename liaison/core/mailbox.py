"""The books on bundles: what was sealed for whom, what came from whom, what is acknowledged.

The rows that core keeps, and the port by which it asks the vault for them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from sync.model.ids import BundleId, DeviceId, RecordId

Sha256 = bytes
"""32 bytes that name an attachment's content; a name of its own where a field is called `bytes`."""


@dataclass(frozen=True, slots=True)
class SentBundle:
    """A bundle that was sealed for a contact."""

    contact: DeviceId
    stream: int
    bundle: bytes
    name: str
    sha256: bytes
    bytes: int
    position: int
    """Changes up to this log position were in it or in an earlier acknowledged one."""
    attachments: tuple[Sha256, ...]
    records: tuple[RecordId, ...]
    receipts: tuple[BundleId, ...]
    """Ids of received bundles whose receipt it carries."""
    at_ms: int
    location: str = ""
    state: str = "packed"
    """packed, left (verified on a carrier), acknowledged, refused"""
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class ReceivedBundle:
    """A bundle that came and was verified."""

    bundle: bytes
    sender: DeviceId
    stream: int
    sha256: bytes
    bytes: int
    at_ms: int
    state: str
    """waiting, accepted, refused"""
    refusal: str = ""
    needs_receipt: bool = True
    changes: int = 0
    attachments: int = 0
    new: int = 0
    changed: int = 0
    held: int = 0
    clashes: int = 0


class Mailbox(Protocol):
    """Outbox and inbox: what was sealed for whom, what came from whom, what is acknowledged."""

    def next_stream(self, contact: DeviceId) -> int:
        """The number of the next bundle for this contact, from 1."""
        ...

    def put_sent(self, sent: SentBundle) -> None:
        """Insert or replace by (contact, stream)."""
        ...

    def sent(self, contact: DeviceId) -> list[SentBundle]:
        """All bundles for one contact, oldest first."""
        ...

    def put_received(self, received: ReceivedBundle) -> None:
        """Insert or replace by bundle id."""
        ...

    def received(self, bundle: bytes) -> ReceivedBundle | None:
        """One received bundle."""
        ...

    def all_received(self) -> list[ReceivedBundle]:
        """All, newest first."""
        ...

    def note_seen(self, location: str, name: str, size: int, outcome: str) -> None:
        """Remember a carrier file that need not be read again (see `core.visit`)."""
        ...

    def seen(self, location: str) -> dict[tuple[str, int], str]:
        """What was remembered of one carrier."""
        ...
