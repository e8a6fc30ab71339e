"""The tables of a situation report: incidents, ratings, warnings, displacement, counts (domain section 5)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from liaison.core import dtg
from liaison.core.papers.words import NONE, moment
from liaison.core.picture.board import in_force
from liaison.core.products import phrases
from liaison.core.products.asked import Frame
from liaison.core.products.gathering import Told, grid, sentences, title, when, where
from liaison.core.reader import Read
from liaison.core.records.note_fields import LEVELS
from liaison.core.records.picture_views import Assessment
from liaison.core.records.ratings import SCHEMES
from liaison.core.reports.report import Table
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.warning_phrases import Retelling
from liaison.core.warnings import Addressed

_DTG = QT_TRANSLATE_NOOP("Paper", "DTG")
_PLACE = QT_TRANSLATE_NOOP("Paper", "Place")
_MGRS = QT_TRANSLATE_NOOP("Paper", "MGRS")
_CODE = QT_TRANSLATE_NOOP("Paper", "Code")
_WHAT = QT_TRANSLATE_NOOP("Paper", "What")
_CASUALTIES = QT_TRANSLATE_NOOP("Paper", "Casualties")
_ACTION = QT_TRANSLATE_NOOP("Paper", "Action taken")
_GRADE = QT_TRANSLATE_NOOP("Paper", "Grade")
_AREA = QT_TRANSLATE_NOOP("Paper", "Area")
_RATING = QT_TRANSLATE_NOOP("Paper", "Rating")
_SINCE = QT_TRANSLATE_NOOP("Paper", "In force from")
_SET_BY = QT_TRANSLATE_NOOP("Paper", "Set by")
_WARNING = QT_TRANSLATE_NOOP("Paper", "Warning")
_LEVEL = QT_TRANSLATE_NOOP("Paper", "Level")
_FROM = QT_TRANSLATE_NOOP("Paper", "From")
_TO = QT_TRANSLATE_NOOP("Paper", "To")
_BY = QT_TRANSLATE_NOOP("Paper", "Acknowledge by")
_ACKS = QT_TRANSLATE_NOOP("Paper", "Acknowledged")
_PENDING = QT_TRANSLATE_NOOP("Paper", "not yet")
_LATE = QT_TRANSLATE_NOOP("Paper", "overdue")
_ROUTE_FROM = QT_TRANSLATE_NOOP("Paper", "Coming from")
_ROUTE_TO = QT_TRANSLATE_NOOP("Paper", "Going to")
_PEOPLE = QT_TRANSLATE_NOOP("Paper", "People")
_REPORTS = QT_TRANSLATE_NOOP("Paper", "Reports")
_ETA = QT_TRANSLATE_NOOP("Paper", "Expected")
_HOUR = len("010640A")
"""Letters of a date-time group that a narrow column keeps together."""
REFS = QT_TRANSLATE_NOOP("Paper", "Reference: {refs}")
"""Names a line's notes: of an event that several told of, all that its reader may have."""
_MONTH = QT_TRANSLATE_NOOP("Paper", "Month")


def incidents(notes: Sequence[Told], frame: Frame) -> Table:
    """One row an incident, oldest first."""
    words = frame.words
    head = (_DTG, _PLACE, _MGRS, _CODE, _WHAT, _CASUALTIES, _ACTION, _GRADE)
    rows = tuple(_incident(one, frame) for one in notes)
    return Table(tuple(map(words, head)), rows, (10, 11, 13, 9, 24, 12, 13, 8))


def _incident(told: Told, frame: Frame) -> tuple[str, ...]:
    it = told.it
    refs = frame.words(REFS, refs=told.refs)
    what = f"{sentences(title(it, frame), it.actors, it.body)}\n{refs}"
    group = when(told, frame)
    return (
        f"{group[:_HOUR]}\n{group[_HOUR:]}",
        where(it.place),
        grid(it.place) or NONE,
        it.code or NONE,
        what,
        phrases.casualties(it, frame.words),
        it.action_taken.strip() or NONE,
        it.grade or NONE,
    )


def ratings(rated: Iterable[Read[Assessment]], frame: Frame) -> Table | None:
    """What is in force when the period ends, area by area; None where nothing is known."""
    by_area: dict[tuple[str, str], list[Read[Assessment]]] = {}
    for one in rated:
        by_area.setdefault((one.it.area, one.it.set_by or one.owned_by), []).append(one)
    day = dtg.day_of(frame.asked.until_ms - 1)
    current = (in_force(history, day) for history in by_area.values())
    rows = [
        (
            it.area or it.border_segment,
            rating(it, frame),
            it.from_ or NONE,
            frame.cut.label(it.set_by or one.owned_by),
        )
        for one in current
        if one is not None and frame.cut.lets(one.id, "ratings")
        for it in (one.it,)
    ]
    if not rows:
        return None
    head = tuple(map(frame.words, (_AREA, _RATING, _SINCE, _SET_BY)))
    return Table(head, tuple(sorted(rows)), (36, 24, 18, 22))


def rating(it: Assessment, frame: Frame) -> str:
    """A value after the name of its scheme."""
    return f"{frame.words.choice('Picture', SCHEMES, it.scheme)} {it.value}".strip()


def warnings(found: Sequence[tuple[Told, Sequence[Addressed]]], frame: Frame) -> Table:
    """One row a warning: from whom to whom, and who noted it; of a guarded one no word."""
    head = (_WARNING, _LEVEL, _FROM, _TO, _BY, _ACKS)
    rows = tuple(_warning(told, status, frame) for told, status in found)
    return Table(tuple(map(frame.words, head)), rows, (30, 10, 12, 14, 14, 20))


def _warning(told: Told, status: Sequence[Addressed], frame: Frame) -> tuple[str, ...]:
    it, words = told.it, frame.words
    again = Retelling(words.lang, words.translate, frame.places)
    asked = sorted(site for site, is_one in it.addressees.items() if is_one)
    acks = [_acknowledged(one, frame) for one in status if one.is_asked]
    return (
        NONE if told.in_numbers_only else again(title(it, frame)),
        words.choice("Level", LEVELS, it.level) or NONE,
        told.note.owned_by,
        ", ".join(map(frame.cut.label, asked)) or NONE,
        moment(it.ack_by, frame.tz) or NONE,
        "\n".join(acks) or NONE,
    )


def _acknowledged(one: Addressed, frame: Frame) -> str:
    """The newest word from a site that the reader may have."""
    site = frame.cut.label(one.site)
    for noted in one.acks:
        if noted.record is None or frame.cut.lets(noted.record, "acknowledgements"):
            return f"{site}: {noted.role} {moment(noted.at_ms, frame.tz)}".strip()
    if one.acks:
        return f"{site}: {NONE}"
    return f"{site}: {frame.words(_LATE if one.is_overdue else _PENDING)}"


def displacement(notes: Sequence[Told], frame: Frame) -> Table:
    """People by where they come from and go to; no family, no point, no word of a source."""
    routes: dict[tuple[str, str], list[Told]] = {}
    for one in notes:
        routes.setdefault((where(one.it.from_), where(one.it.to)), []).append(one)
    rows = tuple(
        (
            *route,
            phrases.span(phrases.total(one.it.people for one in found)) or NONE,
            str(sum(1 + len(one.also) for one in found)),
            moment(min((one.it.eta for one in found if one.it.eta), default=None), frame.tz)
            or NONE,
        )
        for route, found in sorted(routes.items())
    )
    head = (_ROUTE_FROM, _ROUTE_TO, _PEOPLE, _REPORTS, _ETA)
    return Table(tuple(map(frame.words, head)), rows, (26, 26, 16, 12, 20))


def by_month(notes: Iterable[Told], frame: Frame) -> Table:
    """Reports by month and place, and no more."""
    counted = Counter(
        (f"{dtg.utc(one.note.row.at_ms):%Y-%m}", where(one.it.place), one.it.code or NONE)
        for one in notes
    )
    rows = tuple((*key, str(count)) for key, count in sorted(counted.items()))
    head = (_MONTH, _PLACE, _CODE, _REPORTS)
    return Table(tuple(map(frame.words, head)), rows, (20, 44, 18, 18))
