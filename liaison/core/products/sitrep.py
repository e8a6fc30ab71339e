"""The situation report of 24 hours, or of any period, out of notes (domain section 5; R1, R17).

Every section stands in every report, also with nothing to report: its reader should not have to guess
whether nothing happened or nobody looked. Fact and comment are apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from liaison.core import dtg
from liaison.core.papers.words import moment
from liaison.core.picture.ratings import Ratings
from liaison.core.products import gathering, phrases
from liaison.core.products import sitrep_tables as tables
from liaison.core.products.asked import Frame, Made
from liaison.core.products.gathering import NOTE, Told
from liaison.core.products.guards import is_aggregate
from liaison.core.products.numbers import Numbers
from liaison.core.products.sitrep_sheet import Sheet, spoken_with
from liaison.core.reader import Reader
from liaison.core.records import warning_rules
from liaison.core.records.views import Note
from liaison.core.reports.report import Block, Heading, Paragraph, Table, Tone
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.warnings import Addressed, Warnings

_T = TypeVar("_T")

_WARNING = warning_rules.KIND
KIND, FLASH = "sitrep", "flash"
_TITLE = QT_TRANSLATE_NOOP("Paper", "Situation report")
_CALLED = QT_TRANSLATE_NOOP("Paper", "SITREP {number}")
_SUMMARY = QT_TRANSLATE_NOOP("Paper", "Summary")
_POLITICAL = QT_TRANSLATE_NOOP("Paper", "Political")
_SECURITY = QT_TRANSLATE_NOOP("Paper", "Security")
_INCIDENTS = QT_TRANSLATE_NOOP("Paper", "Incidents")
_MOVEMENTS = QT_TRANSLATE_NOOP("Paper", "Movements and patrols")
_OTHER = QT_TRANSLATE_NOOP("Paper", "Other security matters")
_RATINGS = QT_TRANSLATE_NOOP("Paper", "Security rating")
_BORDER = QT_TRANSLATE_NOOP("Paper", "Cross-border and sister missions")
_PROTECTION = QT_TRANSLATE_NOOP("Paper", "Protection and human rights")
_DISPLACEMENT = QT_TRANSLATE_NOOP("Paper", "Displacement and humanitarian")
_CIVIL = QT_TRANSLATE_NOOP("Paper", "Civil affairs")
_HOST = QT_TRANSLATE_NOOP("Paper", "Host authority relations and obstruction")
_SUPPORT = QT_TRANSLATE_NOOP("Paper", "Support and air")
_MEDIA = QT_TRANSLATE_NOOP("Paper", "Media and lines")
_PLANNED = QT_TRANSLATE_NOOP("Paper", "Planned, next 24 hours")
_COMMENT = QT_TRANSLATE_NOOP("Paper", "Comment")
_ANNEX = QT_TRANSLATE_NOOP("Paper", "Annex: FLASH reports of the period")

_UNPLACED = QT_TRANSLATE_NOOP("Paper", "Not placed in any section: {n}.")
_HARMED = QT_TRANSLATE_NOOP(
    "Paper", "Incidents: {n}. Killed: {killed}. Injured: {injured}. Abducted: {abducted}."
)
_MOVED = QT_TRANSLATE_NOOP("Paper", "Displacement: reports {n}, people {people}.")
_WARNED = QT_TRANSLATE_NOOP("Paper", "Warnings: given {given}, received {received}.")
_EARLIER = QT_TRANSLATE_NOOP("Paper", "Earlier warnings that are not noted everywhere: {n}.")
_SPOKE = QT_TRANSLATE_NOOP("Paper", "Contact with sister missions: yes, {missions}.")
_SILENT = QT_TRANSLATE_NOOP("Paper", "Contact with sister missions: no.")
_UNSAID = QT_TRANSLATE_NOOP(
    "Paper", "Contact with sister missions: contacts were noted, with whom was not."
)
_NO_CONTACT = QT_TRANSLATE_NOOP(
    "Paper", "Contact with sister missions: nothing released to this reader."
)
_NO_INCIDENT = QT_TRANSLATE_NOOP("Paper", "Incidents: nothing released to this reader.")
_HARMED_CUT = QT_TRANSLATE_NOOP(
    "Paper",
    "Incidents released to this reader: {n}."
    " Killed: {killed}. Injured: {injured}. Abducted: {abducted}.",
)
_WARNED_CUT = QT_TRANSLATE_NOOP(
    "Paper", "Warnings released to this reader: given {given}, received {received}."
)
_UNKNOWN = QT_TRANSLATE_NOOP("Paper", "not known")
_NUMBERS = QT_TRANSLATE_NOOP("Paper", "Told in numbers only: reports of humanitarian origin {n}.")
_MONTHS = QT_TRANSLATE_NOOP("Paper", "Counts by place and month; days and persons are not told.")

_WARNING_DAYS_MS = 30 * 86_400_000
"""How long a warning without an answer stays in the report."""


class SitrepMaker:
    """Makes situation reports."""

    def __init__(
        self, reader: Reader, numbers: Numbers, ratings: Ratings, warnings: Warnings
    ) -> None:
        self._reader = reader
        self._numbers = numbers
        self._ratings = ratings
        self._warnings = warnings

    def make(self, frame: Frame) -> Made:
        """The report of `frame.asked`'s period."""
        earlier = self._numbers.had_by_all(KIND, frame.asked.audience)
        told = gathering.of_period(self._reader, frame, earlier)
        number = frame.asked.number or self._numbers.running(KIND)
        words = frame.words
        sheet = Sheet(frame, told)
        return Made(
            title=words(_TITLE),
            called=words(_CALLED, number=number),
            number=number,
            subtitle=moment(frame.asked.until_ms, frame.tz),
            blocks=tuple(self._blocks(sheet)),
            unplaced=tuple(sheet.unplaced),
        )

    def _blocks(self, sheet: Sheet) -> Iterator[Block]:
        frame, section = sheet.frame, sheet.section
        rated = tables.ratings(self._ratings.all(), frame)
        warned = self._warned(sheet)
        yield from section(1, _SUMMARY, _summary(sheet, warned))
        yield from section(2, _POLITICAL, sheet.of("political"))
        yield sheet.heading("3", _SECURITY)
        incidents = sheet.ours("incident")
        yield from sheet.part(
            "3.1", _INCIDENTS, _table(tables.incidents, incidents, frame), "incidents"
        )
        yield from sheet.part("3.2", _MOVEMENTS, sheet.of("security", "movement"))
        yield from sheet.part("3.3", _OTHER, sheet.of("security", is_movement=False))
        yield from sheet.part("3.4", _RATINGS, [rated] if rated else [], "ratings")
        yield from section(4, _BORDER, self._border(sheet, warned))
        yield from section(5, _PROTECTION, [*sheet.of("protection"), *self._counts(sheet)])
        yield from section(6, _DISPLACEMENT, _displaced(sheet), "displacements", "notes")
        for number, title, name in (
            (7, _CIVIL, "civil_affairs"),
            (8, _HOST, "host_relations"),
            (9, _SUPPORT, "support"),
            (10, _MEDIA, "media"),
            (11, _PLANNED, "planned"),
        ):
            yield from section(number, title, sheet.of(name))
        yield from section(12, _COMMENT, sheet.comments())
        yield from self._annex(sheet)
        if sheet.unplaced:
            yield Paragraph(frame.words(_UNPLACED, n=len(sheet.unplaced)), tone=Tone.MUTED)

    def _warned(self, sheet: Sheet) -> list[tuple[Told, Sequence[Addressed]]]:
        """Warnings of the period, and earlier ones that somebody has still to note."""
        frame = sheet.frame
        since = frame.asked.since_ms - _WARNING_DAYS_MS
        current = [
            one
            for one in self._reader.all(NOTE, Note, since_ms=since)
            if one.it.kind == _WARNING
            and not gathering.is_draft(one.it)
            and one.row.at_ms < frame.asked.until_ms
        ]
        status = {one.id: self._warnings.status(one.id) for one in current}
        shown = [
            one
            for one in current
            if frame.covers(one.row.at_ms)
            or any(site.is_asked and not site.acks for site in status[one.id])
        ]
        return [(one, status[one.note.id]) for one in gathering.let_through(shown, frame)]

    def _border(
        self, sheet: Sheet, warned: Sequence[tuple[Told, Sequence[Addressed]]]
    ) -> Iterator[Block]:
        frame = sheet.frame
        yield from _table(tables.warnings, warned, frame)
        yield Paragraph(_spoke(sheet))
        yield from (sheet.contact(one) for one in sheet.ours("contact"))
        yield from sheet.of("cross_border")
        yield from sheet.of_sisters()

    def _counts(self, sheet: Sheet) -> Iterator[Block]:
        """What is told in numbers: by month for codes that ask for it, else for the period."""
        frame = sheet.frame
        month = [
            one
            for one in self._reader.all(NOTE, Note, since_ms=dtg.month_of(frame.asked.until_ms - 1))
            if is_aggregate(one.it)
            and one.it.kind != _WARNING
            and one.row.at_ms < frame.asked.until_ms
        ]
        counted = gathering.once(gathering.let_through(month, frame), frame)
        if counted:
            yield Paragraph(frame.words(_MONTHS), tone=Tone.MUTED)
            yield tables.by_month(counted, frame)
        others = [
            one
            for one in sheet.told
            if one.in_numbers_only
            and not is_aggregate(one.it)
            and one.it.kind not in {"displacement", _WARNING}
        ]
        if others:
            yield Paragraph(frame.words(_NUMBERS, n=len(others)))

    def _annex(self, sheet: Sheet) -> Iterator[Block]:
        """FLASH reports that were frozen in the period, as far as their reader may know of them."""
        lines = [
            f"{one.it.title}: {moment(one.it.created, sheet.frame.tz)}"
            for one in reversed(self._numbers.frozen(FLASH))
            if sheet.frame.covers(one.it.created) and sheet.frame.cut.lets(one.id, "products")
        ]
        if lines:
            yield Heading(sheet.frame.said(_ANNEX))
            yield Paragraph("\n".join(lines))


def _summary(
    sheet: Sheet, warned: Sequence[tuple[Told, Sequence[Addressed]]]
) -> Iterator[Paragraph]:
    """Three to six lines that follow from the notes alone."""
    words = sheet.frame.words
    incidents = [one.it for one in sheet.ours("incident")]
    harms = {
        name: phrases.harm(incidents, name) or "0" for name in ("killed", "injured", "abducted")
    }
    is_cut = sheet.frame.cut.is_short_of("incidents")
    if is_cut and not incidents:
        yield Paragraph(words(_NO_INCIDENT))
    else:
        yield Paragraph(words(_HARMED_CUT if is_cut else _HARMED, n=len(incidents), **harms))
    moved = sheet.moved()
    people = phrases.span(phrases.total(one.it.people for one in moved))
    if moved:
        reports = sum(1 + len(one.also) for one in moved)
        yield Paragraph(words(_MOVED, n=reports, people=people or words(_UNKNOWN)))
    new = [one for one, _ in warned if sheet.frame.covers(one.note.row.at_ms)]
    given = sum(one.note.owned_by == sheet.frame.here.mission for one in new)
    warned_of = _WARNED_CUT if sheet.frame.cut.is_short_of("warnings") else _WARNED
    yield Paragraph(words(warned_of, given=given, received=len(new) - given))
    if len(warned) > len(new):
        yield Paragraph(words(_EARLIER, n=len(warned) - len(new)))


def _spoke(sheet: Sheet) -> str:
    """Whether somebody spoke with a sister mission, as far as it was noted and may be told."""
    contacts = [one for one in sheet.told if one.it.kind == "contact"]
    partners = {spoken_with(one, sheet.frame) for one in contacts}
    if missions := sorted(filter(None, partners)):
        return sheet.frame.words(_SPOKE, missions=", ".join(missions))
    if any(not one.it.with_role for one in contacts):
        return sheet.frame.words(_UNSAID)
    return sheet.frame.words(_NO_CONTACT if sheet.frame.cut.is_short_of("contacts") else _SILENT)


def _displaced(sheet: Sheet) -> Iterator[Block]:
    yield from _table(tables.displacement, sheet.moved(), sheet.frame)
    yield from sheet.of("displacement")


def _table(
    make: Callable[[Sequence[_T], Frame], Table], found: Sequence[_T], frame: Frame
) -> list[Block]:
    """A table of what there is; none of nothing."""
    return [make(found, frame)] if found else []
