"""Scenarios in a quarterly assessment: signs, effects, responses, who was consulted and who was not (R8)."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.errors import Refused
from liaison.core.papers.words import NONE
from liaison.core.picture.quarter import Quarter
from liaison.core.products import phrases
from liaison.core.products.asked import Frame
from liaison.core.products.gathering import NOTE, let_through, title
from liaison.core.reader import Read, Reader
from liaison.core.records.assessment_fields import CASES, CONSULTED
from liaison.core.records.picture_views import Assessment, Indicator
from liaison.core.records.views import Note
from liaison.core.reports.report import Block, Heading, Paragraph, Table
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordId

_TRIGGER = QT_TRANSLATE_NOOP("Paper", "Trigger")
_SIGN = QT_TRANSLATE_NOOP("Paper", "Indicator")
_SEEN = QT_TRANSLATE_NOOP("Paper", "Seen")
_YES = QT_TRANSLATE_NOOP("Paper", "yes")
_NO = QT_TRANSLATE_NOOP("Paper", "not seen")
_EFFECTS = QT_TRANSLATE_NOOP("Paper", "Effects")
_FLEE = QT_TRANSLATE_NOOP("Paper", "People may go to")
_PARTY = QT_TRANSLATE_NOOP("Paper", "Party")
_HOW = QT_TRANSLATE_NOOP("Paper", "Consulted")
_RESPONSE = QT_TRANSLATE_NOOP("Paper", "Response")
_NOBODY = QT_TRANSLATE_NOOP("Paper", "nobody asked")


def scenarios(reader: Reader, of: Quarter, frame: Frame) -> Iterator[Block]:
    """Each with what would set it off, what was seen, and a row for everybody concerned."""
    missions = sorted(of.file.it.clearances)
    for one in of.scenarios:
        case = frame.words.choice("Picture", CASES, one.it.case)
        yield Heading(" · ".join(part for part in (case, title(one.it, frame)) if part), 2)
        yield from _scenario(reader, one.it, missions, frame)


def _scenario(reader: Reader, it: Assessment, missions: list[str], frame: Frame) -> Iterator[Block]:
    words = frame.words
    if it.trigger:
        yield Paragraph(it.trigger, label=words(_TRIGGER))
    if it.indicators:
        signs = tuple(
            (one.text or NONE, _seen(reader, one, frame))
            for _, one in sorted(it.indicators.items())
        )
        yield Table((words(_SIGN), words(_SEEN)), signs, (50, 50))
    if it.consequences.strip():
        yield Paragraph(it.consequences.strip(), label=words(_EFFECTS))
    if it.displacement_to:
        places = sorted(
            f"{one.country} {phrases.span(one.people)}".strip()
            for one in it.displacement_to.values()
        )
        yield Paragraph(", ".join(places), label=words(_FLEE))
    parties = sorted({*missions, *it.consulted, *it.responses})
    rows = tuple(
        (
            frame.cut.label(party),
            words.choice("Picture", CONSULTED, it.consulted.get(party, "")) or words(_NOBODY),
            it.responses.get(party, "") or NONE,
        )
        for party in parties
    )
    if rows:
        yield Table(tuple(map(words, (_PARTY, _HOW, _RESPONSE))), rows, (25, 25, 50))


def _seen(reader: Reader, one: Indicator, frame: Frame) -> str:
    """By which note, if its reader may have that one and it may be quoted."""
    words = frame.words
    if not one.seen:
        return words(_NO)
    note = _note(reader, one.note)
    told = let_through([note], frame) if note is not None else []
    if not told or told[0].in_numbers_only:
        return words(_YES)
    return f"{words(_YES)}: {told[0].note.row.ref} {title(told[0].it, frame)}"


def _note(reader: Reader, id_: str) -> Read[Note] | None:
    try:
        found = reader.one(RecordId(bytes.fromhex(id_)), Note)
    except (Refused, ValueError):
        return None
    return found if found.row.type == NOTE else None
