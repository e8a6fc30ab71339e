"""The quarterly regional threat assessment (domain section 5; R11, story S5).

Whatever comes from a record of its own, such as a site's return, a scenario, a rating or a note, stands
in it only if its reader may have that record; that something came is told even where it may not be shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from liaison.core.errors import Reason, Refused
from liaison.core.papers.words import NONE, facts
from liaison.core.picture.quarter import Quarter, quarter
from liaison.core.picture.quarters import Quarters
from liaison.core.picture.ratings import Ratings
from liaison.core.products import (
    estimates,
    gathering,
    quarter_figures,
    quarter_returns,
    quarter_scenarios,
    quarter_threats,
)
from liaison.core.products.asked import Frame, Made
from liaison.core.products.numbers import Numbers
from liaison.core.reader import Reader
from liaison.core.records.position_fields import ANSWERS
from liaison.core.records.quarterly_fields import CATEGORIES
from liaison.core.reports.report import Block, Heading, Paragraph, Table, Tone
from liaison.core.translatable import QT_TRANSLATE_NOOP

KIND = "quarterly"
_TITLE = QT_TRANSLATE_NOOP("Paper", "Quarterly regional threat assessment")
_CALLED = QT_TRANSLATE_NOOP("Paper", "Threat assessment {number}")
_QUARTER = QT_TRANSLATE_NOOP("Paper", "Quarter")
_DAYS = QT_TRANSLATE_NOOP("Paper", "{first} to {last}")
_JUDGEMENTS = QT_TRANSLATE_NOOP("Paper", "Key judgements")
_SCOPE = QT_TRANSLATE_NOOP("Paper", "Scope, inputs received and missing")
_FIGURES = QT_TRANSLATE_NOOP("Paper", "The quarter in figures")
_THREATS = QT_TRANSLATE_NOOP("Paper", "Threats by category and area")
_GROUPS = QT_TRANSLATE_NOOP("Paper", "Armed groups and crime")
_RATINGS = QT_TRANSLATE_NOOP("Paper", "Ratings and disparities")
_OUTLOOK = QT_TRANSLATE_NOOP("Paper", "Protection and displacement outlook")
_SCENARIOS = QT_TRANSLATE_NOOP("Paper", "Scenarios")
_DIFFERENCES = QT_TRANSLATE_NOOP("Paper", "Differences of view")
_RECOMMENDED = QT_TRANSLATE_NOOP("Paper", "Recommendations")
_METHOD = QT_TRANSLATE_NOOP("Paper", "Method, grading, confidence")
_CLEARED = QT_TRANSLATE_NOOP("Paper", "Clearance")
_ANNEX = QT_TRANSLATE_NOOP("Paper", "Annex: incidents of the quarter")
_JUDGEMENT = QT_TRANSLATE_NOOP("Paper", "Judgement")
_LIKELIHOOD = QT_TRANSLATE_NOOP("Paper", "Likelihood")
_CONFIDENCE = QT_TRANSLATE_NOOP("Paper", "Confidence")
_SITE = QT_TRANSLATE_NOOP("Paper", "Site")
_RETURN = QT_TRANSLATE_NOOP("Paper", "Return")
_CAME = QT_TRANSLATE_NOOP("Paper", "received {day}")
_MISSING = QT_TRANSLATE_NOOP("Paper", "MISSING")
_MISSING_ALL = QT_TRANSLATE_NOOP("Paper", "Inputs missing: {sites}.")
_COMPLETE = QT_TRANSLATE_NOOP("Paper", "All inputs were received.")
_APART = QT_TRANSLATE_NOOP("Paper", "{category}: sites are {n} steps of likelihood apart.")
_MISSION = QT_TRANSLATE_NOOP("Paper", "Mission")
_WORD = QT_TRANSLATE_NOOP("Paper", "Word")
_BY = QT_TRANSLATE_NOOP("Paper", "By")
_NO_WORD = QT_TRANSLATE_NOOP("Paper", "no word yet")
_EARLIER = QT_TRANSLATE_NOOP("Paper", "{word}, of an earlier text")
_NOTED = QT_TRANSLATE_NOOP("Paper", "noted by {mission}")
_WITHOUT = QT_TRANSLATE_NOOP("Paper", "Frozen without: {why}")


class QuarterlyMaker:
    """Makes quarterly assessments."""

    def __init__(
        self, reader: Reader, quarters: Quarters, ratings: Ratings, numbers: Numbers
    ) -> None:
        self._reader = reader
        self._quarters = quarters
        self._ratings = ratings
        self._numbers = numbers

    def make(self, frame: Frame) -> Made:
        """The assessment that `frame.asked` is about.

        Raises:
            Refused: RECORD_UNKNOWN, ASSESSMENT_NOT_ONE; PAPER_WITHHELD where its reader may not have
                the file.
        """
        about = frame.asked.about
        if about is None:
            raise Refused(Reason.RECORD_UNKNOWN, name=KIND)
        whole, words = self._quarters.view(about), frame.words
        frame.cut.require(about, whole.file.row.ref)
        number = frame.asked.number or self._numbers.running(KIND)
        it = whole.file.it
        return Made(
            title=words(_TITLE),
            called=words(_CALLED, number=number),
            number=number,
            subtitle=it.title,
            facts=facts((words(_QUARTER), words(_DAYS, first=it.period.from_, last=it.period.to))),
            blocks=tuple(self._blocks(whole, _shown(whole, frame), frame)),
            is_of_period=False,  # a quarter is days, and its days stand in the facts
        )

    def _blocks(self, whole: Quarter, shown: Quarter, frame: Frame) -> Iterator[Block]:
        """The sections in the order of domain section 5; an empty one says so."""
        reader = self._reader
        noted = ("incidents", "displacements", "notes")
        parts: tuple[tuple[str, Callable[[], Iterable[Block]], tuple[str, ...]], ...] = (
            (_JUDGEMENTS, lambda: _judgements(shown, frame), ()),
            (_SCOPE, lambda: _scope(whole, frame), ()),
            (_FIGURES, lambda: quarter_figures.figures(reader, frame), noted),
            (_THREATS, lambda: self._threats(shown, frame), ("returns",)),
            (_GROUPS, lambda: quarter_threats.groups(reader, frame), ("subjects", *noted)),
            (
                _RATINGS,
                lambda: quarter_threats.ratings(self._ratings.board(), frame),
                ("ratings", "places"),
            ),
            (
                _OUTLOOK,
                lambda: quarter_figures.outlook(reader, shown, frame),
                ("returns", *noted),
            ),
            (
                _SCENARIOS,
                lambda: quarter_scenarios.scenarios(reader, shown, frame),
                ("scenarios",),
            ),
            (_DIFFERENCES, lambda: _differences(shown, frame), ("returns",)),
            (_RECOMMENDED, lambda: _recommended(shown), ()),
            (_METHOD, lambda: estimates.method(frame.words), ()),
            (_CLEARED, lambda: _clearances(whole, frame), ()),
        )
        for number, (title, blocks, what) in enumerate(parts, start=1):
            yield Heading(f"{number} {frame.said(title)}")
            yield from tuple(blocks()) or (
                Paragraph(gathering.nothing(frame, *what), tone=Tone.MUTED),
            )
        listed = tuple(quarter_figures.annex(reader, frame))
        yield from (Heading(frame.said(_ANNEX)), *listed) if listed else ()

    def _threats(self, shown: Quarter, frame: Frame) -> Iterator[Block]:
        yield from quarter_threats.threats(shown, frame)
        yield from quarter_returns.named(shown, self._reader, frame)


def _shown(whole: Quarter, frame: Frame) -> Quarter:
    """The same put together from what its reader may have."""
    returns = [
        one.returned
        for one in whole.inputs
        if one.returned and frame.cut.lets(one.returned.id, "returns")
    ]
    scenarios = [one for one in whole.scenarios if frame.cut.lets(one.id, "scenarios")]
    return quarter(whole.file, [*returns, *scenarios], lambda _record, _path: "")


def _judgements(of: Quarter, frame: Frame) -> Iterator[Block]:
    it, words = of.file.it, frame.words
    rows = tuple(
        (
            one.text or NONE,
            estimates.likelihood(one.likelihood, words),
            estimates.confidence(one.confidence, words),
        )
        for _, one in sorted(it.judgements.items())
    )
    if rows:
        head = tuple(map(words, (_JUDGEMENT, _LIKELIHOOD, _CONFIDENCE)))
        yield Table(head, rows, (56, 24, 20))
    if it.body.strip():
        yield Paragraph(it.body.strip())


def _scope(of: Quarter, frame: Frame) -> Iterator[Block]:
    """Who was asked and what came: the file says it, whoever may read the returns themselves."""
    words = frame.words
    rows = tuple(
        (
            frame.cut.label(one.site),
            words(_CAME, day=one.received.isoformat()) if one.received else words(_MISSING),
        )
        for one in of.inputs
    )
    if rows:
        yield Table((words(_SITE), words(_RETURN)), rows, (60, 40))
    missing = ", ".join(map(frame.cut.label, of.missing))
    yield Paragraph(words(_MISSING_ALL, sites=missing) if missing else words(_COMPLETE))


def _differences(of: Quarter, frame: Frame) -> Iterator[Block]:
    words = frame.words
    for one in of.compared:
        if one.differs:
            category = words.choice("Picture", CATEGORIES, one.category)
            yield Paragraph(words(_APART, category=category, n=one.apart))
    for mission, text in sorted(of.file.it.dissents.items()):
        yield Paragraph(text, label=mission)


def _recommended(of: Quarter) -> Iterator[Block]:
    for number, (_, text) in enumerate(sorted(of.file.it.recommendations.items()), start=1):
        yield Paragraph(text, label=f"R-{number}")


def _clearances(of: Quarter, frame: Frame) -> Iterator[Block]:
    """By mission and role; a clearance that is missing is named, with why."""
    words, rows = frame.words, []
    for one in of.clearances:
        said, why = one.said, of.file.it.uncleared.get(one.party, "")
        word = words.choice("Picture", ANSWERS, said.answer) or words(_NO_WORD)
        if said.answer and not one.is_current:
            word = words(_EARLIER, word=word)
        parts = [said.role, said.on, said.comment]
        parts += [words(_NOTED, mission=one.noted_by)] if one.noted_by else []
        parts += [words(_WITHOUT, why=why)] if why else []
        by = " · ".join(part for part in parts if part)
        rows.append((frame.cut.label(one.party), word, by or NONE))
    if rows:
        yield Table(tuple(map(words, (_MISSION, _WORD, _BY))), tuple(rows), (25, 30, 45))
