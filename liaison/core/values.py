"""The frozen values that `Workspace` gives to the screens and to the command line.

Ids are raw bytes; `ref` is what people say aloud (SITE-TYPE-yymmdd-nn). All times are milliseconds
since 1970-01-01T00:00Z and are labels: no rule ever compares them to decide who is right.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

import msgspec

from liaison.core.geo.position import Box
from sync.model.ids import ChangeId, DeviceId, RecordId

__all__ = [
    "ChangeId",
    "Contact",
    "DeviceId",
    "Identity",
    "Reach",
    "RecordId",
    "RecordQuery",
    "RecordRow",
    "Sighting",
    "Trust",
    "Value",
    "Vouched",
    "Withheld",
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


class RecordRow(msgspec.Struct, frozen=True):
    """One record as lists show it, and as the store indexes it.

    A struct, and not a data class, because lists make thousands at once: in a twentieth of the time.
    """

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
