"""The notes that a product is made from: those of its period, cut to its reader."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from liaison.core.geo.grid import reference
from liaison.core.geo.position import Position
from liaison.core.papers.one_line import ended
from liaison.core.papers.tongues import Said, Tongues
from liaison.core.papers.words import NONE, moment
from liaison.core.picture.events import lead
from liaison.core.products.asked import Frame
from liaison.core.products.guards import in_numbers_only
from liaison.core.reader import Read, Reader
from liaison.core.records import warning_rules
from liaison.core.records.picture_views import Product
from liaison.core.records.views import Envelope, Note, Spot
from liaison.core.translatable import QT_TRANSLATE_NOOP

NOTE = "NOTE"
NOT_RELEASED = QT_TRANSLATE_NOOP("Paper", "Nothing released to this reader.")
_NOTHING = QT_TRANSLATE_NOOP("Paper", "Nothing to report.")
_LATE_MS = 7 * 86_400_000
"""How long after it happened something may be entered and still stand in the next report."""
_CALLED = {
    "incident": "incidents",
    "displacement": "displacements",
    "contact": "contacts",
    "warning": "warnings",
}


@dataclass(frozen=True, slots=True)
class Told:
    """A note that may stand in a product.

    Attributes:
        note: it.
        in_numbers_only: whether it may be counted and no more, see `guards`.
        also: the other notes of its event that its reader may have, where it stands for all of them.
    """

    note: Read[Note]
    in_numbers_only: bool
    also: tuple[Told, ...] = ()

    @property
    def it(self) -> Note:
        """What it says."""
        return self.note.it

    @property
    def refs(self) -> str:
        """Its reference, and those of the other notes of its event."""
        return ", ".join(one.note.row.ref for one in (self, *self.also))


def called(note: Note) -> str:
    """What a note is counted as where it is left out."""
    return _CALLED.get(note.kind, "notes")


def is_draft(note: Note) -> bool:
    """Whether it is a warning that nobody was given: no product tells of it, or that it was left out."""
    return note.kind == warning_rules.KIND and note.state == warning_rules.DRAFT


def let_through(notes: Iterable[Read[Note]], frame: Frame) -> list[Told]:
    """Those that the reader may have, oldest first; the others are counted."""
    passed = [one for one in notes if frame.cut.lets(one.id, called(one.it))]
    passed.sort(key=lambda one: (one.row.at_ms, one.row.ref))
    sources = frame.cut.sources
    return [Told(one, in_numbers_only(one.it, sources[one.id].terms)) for one in passed]


def once(told: Iterable[Told], frame: Frame) -> list[Told]:
    """Each event by one note, oldest first: by ours where we have one, for it has our sections."""
    by_id = {one.note.id: one for one in told}
    found = []
    for rows in frame.events.gathered(one.note.row for one in by_id.values()):
        first = lead([row for row in rows if row.owner == frame.here.mission] or rows)
        also = tuple(by_id[row.id] for row in rows if row.id != first.id)
        found.append(replace(by_id[first.id], also=also))
    return sorted(found, key=lambda one: (one.note.row.at_ms, one.note.row.ref))


def of_period(reader: Reader, frame: Frame, earlier: Sequence[Read[Product]]) -> list[Told]:
    """What happened in the period, and what happened shortly before and was entered late.

    Args:
        reader: of the vault.
        frame: the product.
        earlier: the reports that its reader got; what stands in them is no news.
    """
    told = {one.record for report in earlier for one in report.it.sources.values()}
    recent = reader.all(NOTE, Note, since_ms=frame.asked.since_ms - _LATE_MS)
    found = [
        one
        for one in recent
        if not one.it.took_over
        and not is_draft(one.it)
        and (
            frame.covers(one.row.at_ms)
            or (
                one.row.at_ms < frame.asked.since_ms
                and one.id.hex() not in told
                and _is_late(one, frame, earlier)
            )
        )
    ]
    return let_through(found, frame)


def _is_late(one: Read[Note], frame: Frame, earlier: Iterable[Read[Product]]) -> bool:
    """Whether something from before the period was entered in it, or after the report of its time.

    A report may be frozen before its period is over, and what is entered until then is of the next.
    """
    created = one.it.created or 0
    return frame.covers(created) or (
        created < frame.asked.until_ms
        and any(
            (report.it.period.from_ or 0) <= one.row.at_ms < (report.it.period.to or 0)
            and (report.it.created or 0) <= created
            for report in earlier
        )
    )


def nothing(frame: Frame, *what: str) -> str:
    """What an empty section says: that there is nothing, or nothing for this reader.

    Args:
        frame: the product.
        what: what the section is made from, as `Cut.left` counts it.
    """
    return frame.words(NOT_RELEASED if frame.cut.is_short_of(*what) else _NOTHING)


def sentences(*parts: str) -> str:
    """What was typed into several fields, each on a line that ends."""
    return "\n".join(ended(part.strip()) for part in parts if part.strip())


def grid(place: Spot | None) -> str:
    """The square that a place was given by, or the kilometre around a point that somebody typed.

    Not that around the middle of a town: it would be taken for where the thing happened.
    """
    if place is None or place.mgrs:
        return place.mgrs if place else ""
    if place.id or place.lat is None or place.lon is None:
        return ""
    return reference(Position(place.lat, place.lon))


def titles(record: Envelope, frame: Frame) -> list[Said]:
    """What a record is called in each language asked for that it has."""
    return Tongues(frame.asked.langs, record.lang, "").act(record)


def title(record: Envelope, frame: Frame) -> str:
    """The same on one line."""
    return " / ".join(said for _, said in titles(record, frame))


def when(told: Told, frame: Frame) -> str:
    """When it happened, on the clock of its place, or else of ours."""
    place = told.it.place
    return moment(told.note.row.at_ms, (place.tz if place else "") or frame.tz)


def where(place: Spot | None) -> str:
    """The name of a place."""
    return place.name if place else NONE
