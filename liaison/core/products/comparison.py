"""The comparison sheet: one question, one column a mission (domain section 5; R21)."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.errors import Reason, Refused
from liaison.core.papers.words import NONE, facts
from liaison.core.picture.comparisons import Column, Comparison, Comparisons
from liaison.core.products.asked import Frame, Made
from liaison.core.products.numbers import Numbers
from liaison.core.records.position_fields import ANSWERS
from liaison.core.reports.report import Block, Heading, Paragraph, Table, Tone
from liaison.core.translatable import QT_TRANSLATE_NOOP

KIND = "comparison"
_TITLE = QT_TRANSLATE_NOOP("Paper", "Comparison sheet")
_CALLED = QT_TRANSLATE_NOOP("Paper", "Comparison {number}")
_QUESTION = QT_TRANSLATE_NOOP("Paper", "Question")
_SEGMENT = QT_TRANSLATE_NOOP("Paper", "Border segment")
_ANSWERS = QT_TRANSLATE_NOOP("Paper", "Answers")
_NO_ANSWER = QT_TRANSLATE_NOOP("Paper", "no answer yet")
_DIFFERENCES = QT_TRANSLATE_NOOP("Paper", "Differences")
_DIFFER = QT_TRANSLATE_NOOP("Paper", "The answers differ; in what has not been written down.")
_CLEARED = QT_TRANSLATE_NOOP("Paper", "Cleared by")
_NO_WORD = QT_TRANSLATE_NOOP("Paper", "no word yet")
_ABREAST = 4
"""So many columns fit a page; more missions go below each other."""


class ComparisonMaker:
    """Makes comparison sheets."""

    def __init__(self, comparisons: Comparisons, numbers: Numbers) -> None:
        self._comparisons = comparisons
        self._numbers = numbers

    def make(self, frame: Frame) -> Made:
        """The sheet of the comparison that `frame.asked` is about.

        Raises:
            Refused: RECORD_UNKNOWN, ASSESSMENT_NOT_ONE; PAPER_WITHHELD where its reader may not have
                it.
        """
        about = frame.asked.about
        if about is None:
            raise Refused(Reason.RECORD_UNKNOWN, name=KIND)
        view, words = self._comparisons.view(about), frame.words
        frame.cut.require(about, view.read.row.ref)
        number = frame.asked.number or self._numbers.running(KIND)
        it = view.read.it
        return Made(
            title=words(_TITLE),
            called=words(_CALLED, number=number),
            number=number,
            subtitle=it.title if it.title != it.question else "",
            facts=facts((words(_QUESTION), it.question), (words(_SEGMENT), it.border_segment)),
            blocks=tuple(_blocks(view, frame)),
        )


def _blocks(view: Comparison, frame: Frame) -> Iterator[Block]:
    words, it = frame.words, view.read.it
    yield Heading(f"1 {frame.said(_ANSWERS)}")
    columns = view.columns
    for start in range(0, len(columns), _ABREAST):
        part = columns[start : start + _ABREAST]
        yield Table(
            tuple(one.mission for one in part),
            (tuple(_answer(one, frame) for one in part),),
            tuple(100 // len(part) for _ in part),
        )
    yield Heading(f"2 {frame.said(_DIFFERENCES)}")
    if it.differences.strip():
        yield Paragraph(it.differences.strip())
    else:
        yield Paragraph(words(_DIFFER) if view.differs else NONE, tone=Tone.MUTED)
    asked = {who: one for who, one in it.clearances.items() if one.asked or one.answer}
    if asked:
        yield Heading(f"3 {frame.said(_CLEARED)}")
        rows = tuple(
            (
                frame.cut.label(who),
                words.choice("Picture", ANSWERS, one.answer) or words(_NO_WORD),
                " · ".join(part for part in (one.role, one.on, one.comment) if part) or NONE,
            )
            for who, one in sorted(asked.items())
        )
        yield Table((), rows, (25, 25, 50))


def _answer(of: Column, frame: Frame) -> str:
    """Ratings come from records of their own and stand in the assessment, cut for themselves."""
    return of.text or frame.words(_NO_ANSWER)
