"""The frozen values that tell of an exchange: what leaves, what stays and why, what came and what it did.

Beside `values`, which has those of records and contacts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from liaison.core.values import Contact, RecordId, RecordRow, Withheld


@dataclass(frozen=True, slots=True)
class Leaving:
    """One record in a rehearsal or a sealed bundle; of a deleted one, its deletion is what leaves."""

    row: RecordRow
    changes: int
    attachments: int


@dataclass(frozen=True, slots=True)
class Kept:
    """How many records stay for one reason; `reason` and `params` are those of `Withheld`."""

    reason: str
    params: Mapping[str, str | int]
    records: int


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """Exactly what the next exchange would send one contact, and what stays and why."""

    contact: Contact
    leaves: tuple[Leaving, ...]
    stays: tuple[tuple[RecordRow, Withheld], ...]
    """Records that stay: all of them, or if they are too many, those that changed lately."""
    bytes: int
    """Estimated size of the sealed bundles."""
    attachment_bytes: int
    kept: tuple[Kept, ...] = ()
    """Why records stay and how many: all of them, whatever is listed."""
    unasked: int = 0
    """Attachments so large that they leave only when their reader asks for them."""
    unasked_bytes: int = 0

    @property
    def unlisted(self) -> int:
        """How many records stay that `stays` does not name."""
        return sum(one.records for one in self.kept) - len(self.stays)


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A bundle that was written; `path` is where, `name` its 8.3 name."""

    name: str
    path: str
    bytes: int
    contact: Contact
    changes: int
    attachments: int


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """A file on the carrier that was not taken, left where it lies."""

    name: str
    reason: str
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TurnedDown:
    """A bundle of ours that its reader refused, or records of one.

    Attributes:
        contact: the reader.
        sent_ms: when it was sealed.
        why: the reader's words.
        records: what was in it, or what of it was refused.
        in_part: whether the rest of it was taken.
    """

    contact: Contact
    sent_ms: int
    why: str
    records: tuple[RecordId, ...]
    in_part: bool = False


class InboxState(StrEnum):
    """Where an incoming bundle stands."""

    TRYING = "trying"
    """Being read right now; found so when a vault is opened, Liaison ended meanwhile."""
    TRYING_AGAIN = "trying_again"
    """The same, after Liaison ended once."""
    WAITING = "waiting"
    ASIDE = "set_aside"
    """It stopped the program that read it, and waits for somebody to say that it be tried again."""
    ACCEPTED = "accepted"
    REFUSED = "refused"


class Word(StrEnum):
    """What an owner said of a record of its own, or of the device that wrote it."""

    RECALLED = "recalled"
    RETURNED = "returned"
    """A recall was withdrawn."""
    NARROWED = "narrowed"
    """It goes to fewer, or is marked higher."""
    HELD = "held"
    """It counted here, and does not any more: the device that wrote it was revoked."""


@dataclass(frozen=True, slots=True)
class Imposed:
    """An owner's word that counted when its bundle came, see `core.at_once`.

    Attributes:
        record: what it is about.
        ref: of that record; "" if it is not here.
        word: what was said.
        why: by the owner, of a recall.
    """

    record: RecordId
    ref: str
    word: Word
    why: str = ""


@dataclass(frozen=True, slots=True)
class InboxItem:
    """A verified bundle in the inbox, previewed."""

    id: bytes
    sender: Contact
    stream: int
    received_ms: int
    changes: int
    attachments: int
    new: int
    changed: int
    held: int
    clashes: int
    state: InboxState
    bytes: int
    imposed: tuple[Imposed, ...] = ()
    """What counted without waiting for anybody."""


class ArrivalKind(StrEnum):
    """What accepting a bundle does to a record."""

    NEW = "new"
    CHANGED = "changed"
    HELD = "held"
    """Nothing yet: its changes wait, or do not count."""


@dataclass(frozen=True, slots=True)
class Twin:
    """A record that may tell of the same event as another.

    Attributes:
        row: the record.
        tz: the zone of its place; "" if it names none.
        km: how far the two places are from each other; None if they have one name and no position.
        clock_slip: the two times differ by as much as the clocks of the two places do.
    """

    row: RecordRow
    tz: str = ""
    km: float | None = None
    clock_slip: bool = False


@dataclass(frozen=True, slots=True)
class Arrival:
    """One record in a bundle that waits, as it would stand.

    Attributes:
        record: its id.
        kind: what accepting does to it.
        row: how it would stand; None for one of which nothing counts yet.
        title: what it is called, by its sender.
        type: its type.
        clashes: how many more values would have to be settled.
        reason: why some of its changes would wait, as a code; "" if none do.
        tz: the zone of its place, for the clock that people there read; "" if it names none.
        twins: records of others that may tell of the same event.
    """

    record: RecordId
    kind: ArrivalKind
    row: RecordRow | None
    title: str
    type: str
    clashes: int = 0
    reason: str = ""
    tz: str = ""
    twins: tuple[Twin, ...] = ()


@dataclass(frozen=True, slots=True)
class ExchangeReport:
    """What one visit to a carrier did."""

    location: str
    received: tuple[InboxItem, ...]
    sent: tuple[SealedFile, ...]
    left: tuple[str, ...]
    """Names of bundles that lie there and are not for us, or wait for others."""
    refused: tuple[RefusedFile, ...]
    changed: frozenset[RecordId] = frozenset()
    forked: tuple[Contact, ...] = ()
    """Contacts that are stopped now because two histories came from their device."""
    nothing_here: bool = False
    """The place held no bundle at all, or none for us."""
    turned_down: tuple[TurnedDown, ...] = ()
    """Bundles of ours whose refusal was heard of now."""
    unsent: int = 0
    """Bundles that should lie there and could not, or for thrift's sake should not, be left."""
    unsent_to: tuple[Contact, ...] = ()
    """For whom those are."""
    answers: int = 0
    """Bundles that brought receipts and nothing else."""
    unread: int = 0
    """Files there that nobody looked into yet, for thrift's sake."""
    carried: int = 0
    """Sealed bundles for others that were taken along."""
    delivered: int = 0
    """Sealed bundles for others that were brought here."""
    uncarried: int = 0
    """Sealed bundles for others that stay, because as much as may be is carried already."""
    finished: bool = True
    """Whether the visit came to its end."""
    mended: tuple[str, ...] = ()
    """Names of files that were damaged, and made good from their repair data."""
