"""Records as `Workspace` shows them to the faces: whole, found, clashing, and change by change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from liaison.core.values import ChangeId, DeviceId, RecordId, RecordRow, Value


@dataclass(frozen=True, slots=True)
class Hit:
    """One search result; the snippet marks found words between U+0002 and U+0003."""

    row: RecordRow
    snippet: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that belongs to a record."""

    id: str
    name: str
    sha256: bytes
    bytes: int
    media: str
    here: bool
    asked: bool = False
    """It is not here, and those from whom the record came are asked for it."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of several values that were written apart to one field."""

    change: ChangeId
    value: Value
    mission: str
    site: str
    role: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that two people wrote without having seen each other, or a paragraph likewise."""

    record: RecordId
    path: str
    alternatives: tuple[Alternative, ...]
    is_text: bool = False
    """True: a long text was merged where both edited one paragraph; it wants a look."""
    paragraphs: tuple[str, ...] = ()
    """Those paragraphs, as they stand."""


@dataclass(frozen=True, slots=True)
class RecordView:
    """A whole record as it stands, nested, with what the faces show beside it.

    `values` maps each path to the value shown; `tree` is the same nested by the path's parts.
    """

    row: RecordRow
    values: Mapping[str, Value]
    tree: Mapping[str, Value]
    texts: Mapping[str, str]
    attachments: tuple[Attachment, ...]
    clashes: tuple[Clash, ...]
    editable: bool
    """Whether this device's mission may write to it."""
    owned: bool
    """Whether this device's mission owns it, and so decides its release."""
    revision: int
    heads: tuple[ChangeId, ...]
    titles: Mapping[str, str] = field(default_factory=dict)
    """Ref and title of the records that it names, by id in hexadecimal; of those that are here."""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One change as a sentence's parts."""

    change: ChangeId
    author: DeviceId
    mission: str
    site: str
    role: str
    at_ms: int
    writes: Mapping[str, Value]
    texts: tuple[str, ...]
    """Paths of the long texts that it edited."""
    first: bool
