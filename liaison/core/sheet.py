"""A record as it stands, ready to be shown: from the merged document, from its past, or from a draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from msgspec import structs

from liaison.core.dtg import is_moment
from liaison.core.geo import grid
from liaison.core.geo.position import Position
from liaison.core.permissions import OWNERS_ONLY
from liaison.core.records.envelope import ATTACH, CREATED, KIND, TITLE
from liaison.core.records.registry import Registry
from liaison.core.showing import Attachment
from liaison.core.tables import END_OF_PROSE
from liaison.core.values import RecordId, RecordRow, Value
from sync.journal.document import Document

_UNSEARCHED = OWNERS_ONLY - {"ref"} | {"state", "lang", "when_prec", "place_prec"}
"""First parts of paths that say how a record is handled, or the same in every one."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What shows of one record.

    Attributes:
        values: by path; nulls and removed items are gone.
        texts: long texts by path.
        clashes: how many fields and texts want a look.
        revised_ms: when the newest change was written.
        revision: how deep its history is; 0 for a draft of a new record.
    """

    record: RecordId
    type: str
    values: Mapping[str, Value]
    texts: Mapping[str, str]
    clashes: int = 0
    deleted: bool = False
    revised_ms: int = 0
    revision: int = 0

    def text(self, path: str) -> str:
        """A value that is text, else ""."""
        value = self.values.get(path)
        return value if isinstance(value, str) else ""

    def overlaid(self, writes: Mapping[str, Value], texts: Mapping[str, str]) -> Sheet:
        """With unsigned edits laid over it."""
        values = dict(self.values)
        for path, value in writes.items():
            for below in [one for one in values if one == path or one.startswith(path + "/")]:
                del values[below]
            if value is not None:
                values[path] = value
        return replace(self, values=values, texts={**self.texts, **texts})


def sheet_of(document: Document, *, revised_ms: int) -> Sheet:
    """What shows of a merged document."""
    return Sheet(
        record=document.record,
        type=document.type,
        values=document.shown(),
        texts=document.texts,
        clashes=len(document.clashes()) + len(document.marked_texts()),
        deleted=document.deleted,
        revised_ms=revised_ms,
        revision=document.depth,
    )


def row_of(sheet: Sheet, types: Registry) -> RecordRow:
    """The record as lists show it."""
    known = types.known(sheet.type)
    place = _place(sheet.values)
    position = position_of(place)
    happened = sheet.values.get(known.happened) if known and known.happened else None
    created = sheet.values.get(CREATED)
    written = created if is_moment(created) else sheet.revised_ms
    return RecordRow(
        id=sheet.record,
        ref=sheet.text("ref"),
        type=sheet.type,
        kind=sheet.text(KIND),
        title=sheet.text(TITLE),
        state=sheet.text("state"),
        owner=sheet.text("owner"),
        site=sheet.text("site"),
        author_role=sheet.text("author_role"),
        at_ms=happened if is_moment(happened) else written,
        revised_ms=sheet.revised_ms,
        place=_part(place, "name"),
        code=sheet.text("code"),
        grade=sheet.text("grade"),
        cls=sheet.text("cls") or "U",
        summary=known.summarize(sheet.values) if known else "",
        clashes=sheet.clashes,
        attachments=len(attached(sheet.values)),
        lat=position.lat if position else None,
        lon=position.lon if position else None,
        deleted=sheet.deleted,
        for_parent=sheet.values.get("for_parent") is True,
    )


def bare(row: RecordRow) -> RecordRow:
    """Of a record that was recalled what tells it from others, and nothing of what it says."""
    return structs.replace(
        row,
        title="",
        place="",
        code="",
        grade="",
        summary="",
        clashes=0,
        attachments=0,
        lat=None,
        lon=None,
        for_parent=False,
        aside=True,
    )


def search_words(sheet: Sheet) -> str:
    """What search finds the record by: title and long texts, then the other words in it.

    Hits are shown by the first, where `END_OF_PROSE` ends them.
    """
    if sheet.deleted:
        return ""
    prose = [sheet.text(TITLE), *(text for _, text in sorted(sheet.texts.items()))]
    words: list[str] = []
    for path, value in sorted(sheet.values.items()):
        if path == TITLE or path.partition("/")[0] in _UNSEARCHED:
            continue
        if isinstance(value, str):
            words.append(value)
        elif value is True:
            words.append(path.rpartition("/")[2] if "/" in path else "")
        elif isinstance(value, Mapping):
            words.append(_part(value, "name"))
    others = [word for word in dict.fromkeys(words) if word and word not in prose]
    ends = [END_OF_PROSE] if others else []
    return "\n".join(word for word in (*prose, *ends, *others) if word)


def attached(values: Mapping[str, Value]) -> list[Attachment]:
    """The attachments that a record names, by name; whether they are here is not yet known."""
    start = ATTACH + "/"
    items = sorted({path.split("/")[1] for path in values if path.startswith(start)})
    found = []
    for item in items:
        sha256 = values.get(f"{start}{item}/sha256")
        size = values.get(f"{start}{item}/bytes")
        name, media = values.get(f"{start}{item}/name"), values.get(f"{start}{item}/media")
        if isinstance(sha256, bytes) and isinstance(size, int):
            found.append(
                Attachment(
                    id=item,
                    name=name if isinstance(name, str) else item,
                    sha256=sha256,
                    bytes=size,
                    media=media if isinstance(media, str) else "",
                    here=False,
                )
            )
    return sorted(found, key=lambda one: (one.name, one.id))


def _place(values: Mapping[str, Value]) -> Mapping[str, Value]:
    """Where it happened; where it comes from, for a movement; the record's own position, for a place."""
    for path in ("place", "from"):
        value = values.get(path)
        if isinstance(value, Mapping):
            return value
    return {path: values.get(path) for path in ("lat", "lon", "mgrs")}


def position_of(place: Mapping[str, Value]) -> Position | None:
    """Where a PLACE value lies: its point, or the middle of its grid square; None off the globe."""
    lat, lon = _degrees(place, "lat"), _degrees(place, "lon")
    if lat is not None and lon is not None:
        point = Position(lat, lon)
        return point if point.is_real else None
    found = grid.square(_part(place, "mgrs"))
    return found.centre if found else None


def _part(value: Mapping[str, Value], name: str) -> str:
    part = value.get(name)
    return part if isinstance(part, str) else ""


def _degrees(value: Mapping[str, Value], name: str) -> float | None:
    part = value.get(name)
    return float(part) if isinstance(part, (int, float)) and not isinstance(part, bool) else None
