"""What a site named in its return: the incidents that mattered most to it, and its ratings (story S5)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec

from liaison.core.errors import Refused
from liaison.core.papers.words import NONE
from liaison.core.picture.quarter import Quarter
from liaison.core.products import phrases
from liaison.core.products.asked import Frame
from liaison.core.products.gathering import NOTE, let_through, title, when, where
from liaison.core.products.sitrep_tables import rating
from liaison.core.reader import Read, Reader
from liaison.core.records.assessment import RATING, TYPE
from liaison.core.records.picture_views import Assessment
from liaison.core.records.views import Note
from liaison.core.reports.report import Block, Heading, Table
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordId

_V = TypeVar("_V", bound=msgspec.Struct)

_INCIDENTS = QT_TRANSLATE_NOOP("Paper", "Top incidents, as sites named them")
_RATINGS = QT_TRANSLATE_NOOP("Paper", "Ratings, as sites named them")
_SITE = QT_TRANSLATE_NOOP("Paper", "Site")
_DTG = QT_TRANSLATE_NOOP("Paper", "DTG")
_PLACE = QT_TRANSLATE_NOOP("Paper", "Place")
_CODE = QT_TRANSLATE_NOOP("Paper", "Code")
_WHAT = QT_TRANSLATE_NOOP("Paper", "What")
_CASUALTIES = QT_TRANSLATE_NOOP("Paper", "Casualties")
_AREA = QT_TRANSLATE_NOOP("Paper", "Area")
_RATING = QT_TRANSLATE_NOOP("Paper", "Rating")
_SINCE = QT_TRANSLATE_NOOP("Paper", "In force from")
_WHY = QT_TRANSLATE_NOOP("Paper", "Rationale")


def named(of: Quarter, reader: Reader, frame: Frame) -> Iterator[Block]:
    """By site, as far as the reader may have each record; an event that two sites name is in both."""
    words = frame.words
    incidents, ratings = [], []
    for entry in of.inputs:
        if entry.returned is None:
            continue
        site, it = frame.cut.label(entry.site), entry.returned.it
        notes = let_through(_read(it.incidents.values(), Note, NOTE, reader), frame)
        incidents += [
            (
                site,
                when(one, frame),
                where(one.it.place),
                one.it.code or NONE,
                f"{title(one.it, frame)} ({one.refs})",
                phrases.casualties(one.it, words),
            )
            for one in notes
            if not one.in_numbers_only
        ]
        ratings += [
            (site, one.it.area, rating(one.it, frame), one.it.from_ or NONE, _why(one.it))
            for one in _read(it.ratings.values(), Assessment, TYPE.name, reader)
            if one.it.kind == RATING and frame.cut.lets(one.id, "ratings")
        ]
    if incidents:
        yield Heading(words(_INCIDENTS), 2)
        head = tuple(map(words, (_SITE, _DTG, _PLACE, _CODE, _WHAT, _CASUALTIES)))
        yield Table(head, tuple(incidents), (16, 14, 14, 10, 30, 16))
    if ratings:
        yield Heading(words(_RATINGS), 2)
        head = tuple(map(words, (_SITE, _AREA, _RATING, _SINCE, _WHY)))
        yield Table(head, tuple(ratings), (16, 20, 20, 14, 30))


def _read(records: Iterable[str], view: type[_V], type_: str, reader: Reader) -> Iterator[Read[_V]]:
    """Those that are here; a site may have named records that did not come, or were deleted."""
    for record in dict.fromkeys(records):
        try:
            found = reader.one(RecordId(bytes.fromhex(record)), view)
        except (Refused, ValueError):
            continue
        if found.row.type == type_ and not found.row.deleted:
            yield found


def _why(it: Assessment) -> str:
    return it.rationale.strip() or NONE
