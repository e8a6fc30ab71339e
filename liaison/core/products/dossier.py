"""A dossier as a paper: what is known of one subject, what missions contributed, and its timeline (domain R13).

The notes of the timeline are cut to the reader one by one; what is told in numbers only is counted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from liaison.core.errors import Reason, Refused
from liaison.core.papers.words import NONE, facts
from liaison.core.products import gathering, phrases
from liaison.core.products.asked import Frame, Made
from liaison.core.products.gathering import NOTE, Told
from liaison.core.products.numbers import Numbers
from liaison.core.reader import Reader
from liaison.core.records import subject
from liaison.core.records.picture_views import Subject
from liaison.core.records.views import Note
from liaison.core.reports.report import Block, Heading, Paragraph, Table, Tone
from liaison.core.translatable import QT_TRANSLATE_NOOP

KIND = "dossier"
_TITLE = QT_TRANSLATE_NOOP("Paper", "Dossier")
_CALLED = QT_TRANSLATE_NOOP("Paper", "Dossier {number}")
_ALSO = QT_TRANSLATE_NOOP("Paper", "Also called")
_STRENGTH = QT_TRANSLATE_NOOP("Paper", "Strength")
_KEPT_BY = QT_TRANSLATE_NOOP("Paper", "Kept by")
_KNOWN = QT_TRANSLATE_NOOP("Paper", "What is known")
_POSTURE = QT_TRANSLATE_NOOP("Paper", "Posture")
_STANDING = QT_TRANSLATE_NOOP("Paper", "Standing")
_REPLY = QT_TRANSLATE_NOOP("Paper", "Their reply")
_AS_OF = QT_TRANSLATE_NOOP("Paper", "As of")
_GRADE = QT_TRANSLATE_NOOP("Paper", "Grade")
_SIDE = QT_TRANSLATE_NOOP("Paper", "Facet")
_WHAT = QT_TRANSLATE_NOOP("Paper", "What")
_WHO = QT_TRANSLATE_NOOP("Paper", "Who")
_STATUS = QT_TRANSLATE_NOOP("Paper", "Status")
_TIMELINE = QT_TRANSLATE_NOOP("Paper", "Timeline")
_WHEN = QT_TRANSLATE_NOOP("Paper", "When")
_FROM = QT_TRANSLATE_NOOP("Paper", "From")
_TOLD_BY = QT_TRANSLATE_NOOP("Paper", "Notes by mission: {missions}.")
_NUMBERS = QT_TRANSLATE_NOOP("Paper", "Told in numbers only: {n}.")


class DossierMaker:
    """Makes dossiers."""

    def __init__(self, reader: Reader, numbers: Numbers) -> None:
        self._reader = reader
        self._numbers = numbers

    def make(self, frame: Frame) -> Made:
        """The dossier of the subject that `frame.asked` is about.

        Raises:
            Refused: RECORD_UNKNOWN for what is no subject; PAPER_WITHHELD.
        """
        about = frame.asked.about
        one = self._reader.one(about, Subject) if about is not None else None
        if one is None or one.row.type != subject.TYPE.name:
            raise Refused(Reason.RECORD_UNKNOWN, name=one.row.ref if one else KIND)
        frame.cut.require(one.id, one.row.ref)
        notes = [note for note in self._reader.all(NOTE, Note) if note.it.subjects.get(one.row.ref)]
        told = gathering.once(gathering.let_through(notes, frame), frame)
        number = frame.asked.number or self._numbers.running(KIND)
        words, it = frame.words, one.it
        strength = phrases.span(it.strength)
        return Made(
            title=words(_TITLE),
            called=words(_CALLED, number=number),
            number=number,
            subtitle=gathering.title(it, frame),
            facts=facts(
                (words(_ALSO), ", ".join(name for name, is_one in it.aka.items() if is_one)),
                (words(_STRENGTH), " · ".join(filter(None, (strength, it.strength_on)))),
                (words(_KEPT_BY), frame.cut.label(it.responsible) if it.responsible else ""),
            ),
            blocks=(*_known(it, frame), *_timeline(told, frame)),
            is_of_period=False,
        )


def _known(it: Subject, frame: Frame) -> Iterator[Block]:
    words = frame.words
    yield Heading(f"1 {frame.said(_KNOWN)}")
    texts = [("", it.body), (_POSTURE, it.posture), (_STANDING, it.standing), (_REPLY, it.reply)]
    said = [
        Paragraph(text.strip(), label=words(label) if label else "")
        for label, text in texts
        if text.strip()
    ]
    tables = list(_tables(it, frame))
    yield from (*said, *tables) or (Paragraph(gathering.nothing(frame), tone=Tone.MUTED),)


def _tables(it: Subject, frame: Frame) -> Iterator[Block]:
    """Facets of a group, findings on a contractor, what parties to a process agreed to."""
    words = frame.words
    facets = [
        (words.choice("Picture", subject.FACETS, one.kind), one.text, one.as_of, one.grade)
        for one in it.facets.values()
    ]
    found = [(one.mission, one.finding, one.on, one.source) for one in it.facts.values()]
    agreed = [(one.party, one.term, one.on, one.status) for one in it.terms.values()]
    for first, last, rows in (
        (_SIDE, _GRADE, facets),
        (_WHO, _FROM, found),
        (_WHO, _STATUS, agreed),
    ):
        if rows:
            newest_first = sorted(rows, key=lambda row: row[2], reverse=True)
            filled = tuple(tuple(cell or NONE for cell in row) for row in newest_first)
            yield Table(tuple(map(words, (first, _WHAT, _AS_OF, last))), filled, (18, 50, 16, 16))


def _timeline(told: Sequence[Told], frame: Frame) -> Iterator[Block]:
    """The newest first; of what is told in numbers only, how many."""
    words = frame.words
    yield Heading(f"2 {frame.said(_TIMELINE)}")
    if not told:
        noted = ("incidents", "displacements", "contacts", "warnings", "notes")
        yield Paragraph(gathering.nothing(frame, *noted), tone=Tone.MUTED)
        return
    counts = Counter(one.note.owned_by for event in told for one in (event, *event.also))
    missions = ", ".join(f"{mission} {n}" for mission, n in sorted(counts.items()))
    yield Paragraph(words(_TOLD_BY, missions=missions), tone=Tone.MUTED)
    rows = tuple(
        (
            gathering.when(one, frame),
            gathering.title(one.it, frame) + f"\n{one.refs}",
            one.it.grade or NONE,
            one.note.owned_by,
        )
        for one in reversed(told)
        if not one.in_numbers_only
    )
    if rows:
        yield Table(tuple(map(words, (_WHEN, _WHAT, _GRADE, _FROM))), rows, (22, 48, 10, 20))
    if numbers := sum(one.in_numbers_only for one in told):
        yield Paragraph(words(_NUMBERS, n=numbers))
