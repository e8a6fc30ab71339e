"""The lines of the list: borders, quarterly files, comparisons, scenarios, each under its heading. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from liaison.core import naming
from liaison.core.picture.board import Segment
from liaison.core.picture.comparisons import Comparison
from liaison.core.picture.quarter import Quarter
from liaison.core.picture.scenarios import Scenario
from liaison.core.records.assessment_fields import CASES
from liaison.core.records.fields import Choice
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordId
from liaison.ui.screens.assessments.load import (
    Loaded,
    Tongue,
    owes_answer,
    owes_return,
    owes_word,
)
from liaison.ui.screens.assessments.page import GOOD, MUTED, NOTHING, WARNING

_BORDERS = QT_TRANSLATE_NOOP("Assessments", "Borders")
_QUARTERS = QT_TRANSLATE_NOOP("Assessments", "Quarterly assessments")
_COMPARISONS = QT_TRANSLATE_NOOP("Assessments", "Comparisons")
_SCENARIOS = QT_TRANSLATE_NOOP("Assessments", "Scenarios")
_THREATS = QT_TRANSLATE_NOOP("Assessments", "Threats")
_DIFFER = QT_TRANSLATE_NOOP("Assessments", "Differs since {day}")
_DIFFER_LONG = QT_TRANSLATE_NOOP("Assessments", "Differs, since when is not stated")
_RECONCILED = QT_TRANSLATE_NOOP("Assessments", "Differs; reconciled")
_UNRATED = QT_TRANSLATE_NOOP("Assessments", "No rating known")
_SAME = QT_TRANSLATE_NOOP("Assessments", "No difference")
_YOUR_RETURN = QT_TRANSLATE_NOOP("Assessments", "Your return is missing")
_YOUR_WORD = QT_TRANSLATE_NOOP("Assessments", "Your clearance is missing")
_RETURNS = QT_TRANSLATE_NOOP("Assessments", "Returns {came} of {all}")
_YOUR_ANSWER = QT_TRANSLATE_NOOP("Assessments", "Your answer is missing")
_WAITS = QT_TRANSLATE_NOOP("Assessments", "No answer yet: {missions}")
_ANSWERED = QT_TRANSLATE_NOOP("Assessments", "Everybody answered")
_ASKED_ANSWERED = QT_TRANSLATE_NOOP("Assessments", "{n} asked, {n} answered; not asked: {others}")
_SEEN = QT_TRANSLATE_NOOP("Assessments", "Signs seen: {seen} of {all}")
_NO_SIGNS = QT_TRANSLATE_NOOP("Assessments", "No signs named")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line; a heading has no record.

    Attributes:
        title: its first line.
        about: the muted part of its second.
        mark: the part that says how it stands.
        tone: of the mark.
        record: what it opens.
    """

    title: str
    about: str = ""
    mark: str = ""
    tone: str = MUTED
    record: RecordId | None = None


def entries(loaded: Loaded, say: Tongue) -> list[Entry]:
    """All lines, in order; groups without any are left out."""
    groups = (
        (_BORDERS, [_border(one, say) for one in loaded.segments]),
        (_QUARTERS, [_quarter(one, loaded, say) for one in loaded.quarters]),
        (_COMPARISONS, [_comparison(one, loaded, say) for one in loaded.comparisons]),
        (_SCENARIOS, [_scenario(one, say) for one in loaded.scenarios]),
        (_THREATS, [Entry(one.title, one.summary, record=one.id) for one in loaded.threats]),
    )
    return list(_under_headings(groups, say))


def _under_headings(groups: tuple[tuple[str, list[Entry]], ...], say: Tongue) -> Iterator[Entry]:
    for heading, lines in groups:
        if lines:
            yield Entry(say(heading))
            yield from lines


def choice(choices: tuple[Choice, ...], value: str, say: Tongue) -> str:
    """What a value of a list is called."""
    label = {one.value: one.label for one in choices}.get(value, "")
    return say.translate("Picture", label) if label else value


def _border(of: Segment, say: Tongue) -> Entry:
    sides = " · ".join(
        f"{side.mission} {side.rating.it.value if side.rating else NOTHING}" for side in of.sides
    )
    is_rated = any(side.rating for side in of.sides)
    mark, tone = say(_SAME if is_rated else _UNRATED), MUTED
    if of.differs and of.is_reconciled:
        mark, tone = say(_RECONCILED), GOOD
    elif of.differs:
        tone = WARNING
        since = of.since
        mark = say(_DIFFER, day=say.day(since.isoformat())) if since else say(_DIFFER_LONG)
    return Entry(of.place.row.title, sides, mark, tone, of.place.id)


def _quarter(of: Quarter, loaded: Loaded, say: Tongue) -> Entry:
    state = say.translate("State", naming.state_label("ASSESSMENT", of.file.it.state))
    mark = say(_RETURNS, came=len(of.inputs) - len(of.missing), all=len(of.inputs))
    tone = MUTED
    if owes_return(of, loaded.site):
        mark, tone = say(_YOUR_RETURN), WARNING
    elif owes_word(of, loaded.own):
        mark, tone = say(_YOUR_WORD), WARNING
    return Entry(of.file.it.title, state, mark, tone, of.file.id)


def _comparison(of: Comparison, loaded: Loaded, say: Tongue) -> Entry:
    about = " · ".join(one.mission for one in of.columns)
    mark, tone = say(_ANSWERED), MUTED
    if of.not_asked:
        mark = say(_ASKED_ANSWERED, n=len(of.columns), others=len(of.not_asked))
    if owes_answer(of, loaded.own):
        mark, tone = say(_YOUR_ANSWER), WARNING
    elif of.waiting:
        mark = say(_WAITS, missions=", ".join(of.waiting))
    return Entry(of.read.it.question or of.read.it.title, about, mark, tone, of.read.id)


def _scenario(of: Scenario, say: Tongue) -> Entry:
    seen = say(_SEEN, seen=of.seen, all=len(of.signs)) if of.signs else say(_NO_SIGNS)
    tone = WARNING if of.seen else MUTED
    return Entry(of.read.it.title, choice(CASES, of.read.it.case, say), seen, tone, of.read.id)
