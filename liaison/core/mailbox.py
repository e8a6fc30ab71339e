"""The books on bundles: what was sealed for whom, what came from whom, what is acknowledged.

The rows that core keeps, and the port by which it asks the vault for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from sync.exchange.plan import Load
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
    load: Load
    """What it carries. Which records those are stands in the ledger, row by row (`core.ledger_rows`)."""
    attachments: tuple[Sha256, ...]
    receipts: tuple[BundleId, ...]
    """Ids of received bundles that it says were accepted or refused."""
    at_ms: int
    location: str = ""
    state: str = "packed"
    """See `core.receipts`: packed, left, received, refused, acknowledged."""
    refusal: str = ""
    follows: int = 0
    """The number of the part before it; 0 if it is none, or the first."""
    upto: int = 0
    """How long our log was when it was sealed."""
    announced: tuple[BundleId, ...] = ()
    """Ids of received bundles that it says wait for a decision."""
    answered_ms: int | None = None
    """When the reader's latest word on it came."""
    closed: bool = False
    """Nothing is reckoned from it any more: what it brought was brought by later ones, too (`core.closing`).

    One that is closed and acknowledged counts, as all parts before it do.
    """

    @property
    def is_unfinished(self) -> bool:
        """Whether more parts were to follow it when it was sealed."""
        return 0 < self.position < self.upto


def complete(bundles: Iterable[SentBundle]) -> list[SentBundle]:
    """Those that count: a part brings its reader up to nothing while one before it is missing."""
    streams, found = {0}, []
    for bundle in sorted(bundles, key=lambda one: one.stream):
        if bundle.follows in streams:
            streams.add(bundle.stream)
            found.append(bundle)
    return found


def parts_up_to(last: SentBundle, bundles: Iterable[SentBundle]) -> list[SentBundle]:
    """A bundle and the parts before it, as far as they are among these, first part first."""
    known = {bundle.stream: bundle for bundle in bundles}
    found = [last]
    while found[-1].follows in known:
        found.append(known[found[-1].follows])
    return found[::-1]


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
    """See `core.exchanged.InboxState`."""
    refusal: str = ""
    needs_receipt: bool = True
    changes: int = 0
    attachments: int = 0
    new: int = 0
    changed: int = 0
    held: int = 0
    clashes: int = 0
    taken: int = 0
    """Records that were taken of it while others went on waiting."""
    at_once: tuple[RecordId, ...] = ()
    """Records that counted when it came (`core.at_once`), and those that it ended (`core.standing`)."""
    is_whole: bool = False
    """It makes good every bundle of its sender before it, as records do that do not follow on others."""
    reader: DeviceId | None = None
    """Which device we were then: a renewed vault is a new one, and its contacts count anew."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """The number of a bundle that came, for whom it was, and whether it was whole."""

    stream: int
    reader: DeviceId | None
    is_whole: bool


class Mailbox(Protocol):
    """Outbox and inbox: what was sealed for whom, what came from whom, what is acknowledged."""

    def next_stream(self, contact: DeviceId) -> int:
        """The number of the next bundle for this contact, from 1."""
        ...

    def put_sent(self, sent: SentBundle) -> None:
        """Insert or replace by (contact, stream)."""
        ...

    def sent(self, contact: DeviceId) -> list[SentBundle]:
        """All bundles for one contact that there ever were, oldest first; a visit asks for `open_for`."""
        ...

    def open_for(self, contact: DeviceId) -> list[SentBundle]:
        """Those of one contact that are not closed, oldest first."""
        ...

    def numbered(self, contact: DeviceId, streams: Iterable[int]) -> list[SentBundle]:
        """Those of one contact that have one of these numbers, oldest first."""
        ...

    def named(self, names: Iterable[str]) -> list[SentBundle]:
        """Those whose files have one of these names, for whomever they are, oldest first."""
        ...

    def sealed(self, bundles: Iterable[bytes]) -> list[SentBundle]:
        """Those that have one of these ids, for whomever they are, oldest first."""
        ...

    def close(self, contact: DeviceId, streams: Iterable[int]) -> None:
        """See `SentBundle.closed`."""
        ...

    def last_left(self, location: str) -> int | None:
        """When a bundle was last left at a place; None for never."""
        ...

    def brought(self, contact: DeviceId, attachments: Iterable[Sha256]) -> Mapping[Sha256, int]:
        """The number of the last acknowledged bundle with each of these attachments, of those that had one."""
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

    def unanswered(self, sender: DeviceId, *, limit: int) -> list[ReceivedBundle]:
        """Bundles of one sender that need a receipt: those decided on first, then the newest first."""
        ...

    def latest(self, sender: DeviceId, *, limit: int) -> list[ReceivedBundle]:
        """Bundles of one sender, the newest first."""
        ...

    def acknowledged_up_to(self) -> Mapping[DeviceId, int]:
        """By contact, when the newest bundle was sealed that it acknowledged and that was whole.

        Whole are bundles that bring their reader up to a position.
        """
        ...

    def under_way(self) -> Mapping[DeviceId, int]:
        """By contact, how many bundles with something in them lie on carriers or in its inbox.

        Those that a later acknowledged one made good are left out.
        """
        ...

    def streams(self) -> Mapping[DeviceId, Sequence[Arrived]]:
        """By sender, what came from it, for whichever device we were."""
        ...

    def has_any_for(self, reader: DeviceId) -> bool:
        """Whether anything came that was sealed for this device of ours."""
        ...

    def is_repeated(self, received: ReceivedBundle) -> bool:
        """Whether another bundle of its sender came with its number, both for the same device of ours."""
        ...

    def repeated(self, sender: DeviceId) -> int | None:
        """A number that two bundles of one sender have, both for the same device of ours.

        No device numbers two bundles alike: this is what two copies of its vault do.
        """
        ...

    def in_state(self, state: str) -> list[ReceivedBundle]:
        """Those received bundles that are in a state."""
        ...

    def drop_received(self, bundle: bytes) -> None:
        """Forget that a bundle came."""
        ...

    def refuse_records(self, bundle: bytes, records: Iterable[RecordId], reason: str) -> None:
        """Note why records of a bundle, ours or a contact's, were refused by its reader."""
        ...

    def refused_records(self, bundle: bytes) -> dict[RecordId, str]:
        """Which records of a bundle its reader refused, and why."""
        ...

    def note_seen(self, location: str, name: str, size: int, outcome: str) -> None:
        """Remember a carrier file that need not be read again (see `core.visit`)."""
        ...

    def refusals(self, contact: DeviceId) -> list[tuple[int, RecordId, str]]:
        """What a contact refused of bundles that it took: their number, the record and why, newest first."""
        ...

    def seen(self, location: str, names: Iterable[str]) -> dict[tuple[str, int], str]:
        """What was remembered of files of these names on one carrier, by name and length."""
        ...
