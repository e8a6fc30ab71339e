"""The frozen values that `Workspace` gives to the screens and to the command line.

Ids are raw bytes; `ref` is what people say aloud (SITE-TYPE-yymmdd-nn). All times are milliseconds
since 1970-01-01T00:00Z and are labels: no rule ever compares them to decide who is right.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from liaison.core.geo.position import Box
from sync.model.ids import ChangeId, DeviceId, RecordId

__all__ = [
    "Arrival",
    "ArrivalKind",
    "ChangeId",
    "Contact",
    "DeviceId",
    "ExchangeReport",
    "Identity",
    "Imposed",
    "InboxItem",
    "InboxState",
    "Kept",
    "Leaving",
    "Reach",
    "RecordId",
    "RecordQuery",
    "RecordRow",
    "RefusedFile",
    "Rehearsal",
    "SealedFile",
    "Sighting",
    "Trust",
    "TurnedDown",
    "Twin",
    "Value",
    "Vouched",
    "Withheld",
    "Word",
]

Value = None | bool | int | float | str | bytes | Sequence["Value"] | Mapping[str, "Value"]


@dataclass(frozen=True, slots=True)
class Identity:
    """Who this vault is: a device of a mission, at a site, in a role."""

    device: DeviceId
    mission: str
    site: str
    role: str
    exercise: str | None = None
    """ISO date-time that an Exercise vault uses for its clock, or None for a real vault."""


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One record as lists show it, and as the store indexes it."""

    id: RecordId
    ref: str
    type: str
    kind: str
    title: str
    state: str
    owner: str
    """The owning mission."""
    site: str
    author_role: str
    at_ms: int
    """When the thing happened (a note's `when`), else when it was written."""
    revised_ms: int
    place: str = ""
    code: str = ""
    grade: str = ""
    cls: str = "U"
    summary: str = ""
    """One muted line under the title."""
    clashes: int = 0
    attachments: int = 0
    lat: float | None = None
    lon: float | None = None
    deleted: bool = False
    hidden: bool = False
    for_parent: bool = False
    held: bool = False
    """All of it is held, because its author's mission revoked the device."""
    aside: bool = False
    """Its owner recalled it from us: nothing of it shows but what tells it from others."""


class Sighting(NamedTuple):
    """As much of a row with a position as a map needs: twenty thousand of them at once."""

    id: RecordId
    kind: str
    grade: str
    at_ms: int
    lat: float
    lon: float


@dataclass(frozen=True, slots=True)
class RecordQuery:
    """Which rows; every filter that is set must hold. Newest first."""

    types: Sequence[str] = ()
    kinds: Sequence[str] = ()
    owner: str = ""
    place: str = ""
    since_ms: int | None = None
    until_ms: int | None = None
    """The last moment that still counts."""
    within: Box | None = None
    """Only what has a position, and has it there."""
    changed_since_position: int | None = None
    for_parent: bool | None = None
    clashing: bool | None = None
    hidden: bool = False
    """Whether hidden ones are found too."""
    aside: bool = False
    """True: those that were put aside, and no others."""
    limit: int = 0
    """0 means all."""
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Withheld:
    """Why one record does not go to one reader; `reason` is a code worded by `core.wording`."""

    record: RecordId
    reason: str
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reach:
    """Beside a record's release bar: which contacts get it, and which do not and why.

    Attributes:
        goes_to: contacts whom the next bundle brings it to, as it stands now.
        stays_from: contacts whom no bundle does.
        has: contacts who have it as it stands now: they said so, or it came from them.
        recalled: contacts who had it of us and may not any more: it is recalled from them, or will be
            with the next exchange, because it is marked higher than they may hold.
        guards: what holds it back from every other mission, see `core.release`.
        named: words in it that look as if they told of a person; they hold nothing back.
    """

    goes_to: tuple[Contact, ...]
    stays_from: tuple[tuple[Contact, Withheld], ...]
    has: tuple[Contact, ...] = ()
    recalled: tuple[Contact, ...] = ()
    guards: tuple[Withheld, ...] = ()
    named: tuple[str, ...] = ()


class Trust(StrEnum):
    """How far a contact's card is trusted."""

    UNVERIFIED = "unverified"
    VERIFIED = "verified"
    FORKED = "forked"
    REVOKED = "revoked"


class Vouched(StrEnum):
    """What a contact's verification rests on."""

    NOBODY = ""
    CODE = "code"
    """Two people compared the short code."""
    HAND = "hand"
    """The card, or the QR code of it, came from its owner's own hand."""
    INTRODUCED = "introduced"


@dataclass(frozen=True, slots=True)
class Contact:
    """A device we know by its card."""

    device: DeviceId
    mission: str
    site: str
    role: str
    trust: Trust
    exercise: bool
    heard_ms: int | None = None
    sent_ms: int | None = None
    acked_ms: int | None = None
    is_hub: bool = False
    verified_ms: int | None = None
    """When it became verified."""
    verified_by: Vouched = Vouched.NOBODY
    introducer: DeviceId | None = None
    """The custodian who introduced it, where that is what verified it."""
    is_custodian: bool = False
    """Whether it introduces colleagues of its mission."""
    wrong_codes: int = 0
    """How often a code was typed that does not agree."""

    @property
    def name(self) -> str:
        """ROLE@SITE, which the command line takes; SITE alone where it is unambiguous."""
        return f"{self.role}@{self.site}"


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
