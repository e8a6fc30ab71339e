"""A comparison sheet: the question, a column a mission, and what differs. No Qt here."""

from __future__ import annotations

from liaison.core import naming
from liaison.core.picture.comparisons import Column, Comparison
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.ui.screens.assessments.load import Loaded, Tongue, owes_answer
from liaison.ui.screens.assessments.page import (
    INFO,
    PRODUCT,
    WARNING,
    Block,
    Card,
    Cards,
    Doing,
    Page,
    Said,
    Text,
)

_COMPARISON = QT_TRANSLATE_NOOP("Assessments", "Comparison")
_ANSWERS = QT_TRANSLATE_NOOP("Assessments", "Answers")
_NO_ANSWER = QT_TRANSLATE_NOOP("Assessments", "No answer yet")
_NOT_ASKED = QT_TRANSLATE_NOOP("Assessments", "Not asked: {missions}")
_RATED = QT_TRANSLATE_NOOP("Assessments", "rates it {value}")
_DIFFER = QT_TRANSLATE_NOOP("Assessments", "The answers differ.")
_UNSAID = QT_TRANSLATE_NOOP("Assessments", "The answers differ; nobody has written down in what.")
_WAITS = QT_TRANSLATE_NOOP("Assessments", "No answer yet from {missions}.")
_DIFFERENCES = QT_TRANSLATE_NOOP("Assessments", "Differences")
_ANSWER = QT_TRANSLATE_NOOP("Assessments", "Answer for {mission}…")
_CHANGE = QT_TRANSLATE_NOOP("Assessments", "Change the answer of {mission}…")
_WRITE = QT_TRANSLATE_NOOP("Assessments", "Write the differences…")
_CLEAR = QT_TRANSLATE_NOOP("Assessments", "Cleared by all: close it")
_PRODUCT = QT_TRANSLATE_NOOP("Assessments", "As a product…")
_SETTLED = frozenset({"cleared", "frozen"})


def page(of: Comparison, loaded: Loaded, say: Tongue) -> Page:
    """The page of one sheet."""
    it = of.read.it
    state = say.translate("State", naming.state_label("ASSESSMENT", it.state))
    about = " · ".join((say(_COMPARISON), of.read.owned_by, of.read.row.ref, state))
    remark = say(_NOT_ASKED, missions=", ".join(of.not_asked)) if of.not_asked else ""
    blocks: list[Block] = [
        Cards(say(_ANSWERS), tuple(_column(one, say) for one in of.columns), remark)
    ]
    if it.differences.strip():
        blocks.append(Text(say(_DIFFERENCES), it.differences.strip()))
    return Page(
        it.question or it.title,
        about,
        _notice(of, say),
        tuple(blocks),
        (*_doings(of, loaded, say), Doing(PRODUCT, say(_PRODUCT))),
        of.read.id,
    )


def _column(of: Column, say: Tongue) -> Card:
    mark = Said(say(_RATED, value=of.rating), INFO) if of.rating else Said("")
    text = Said(of.text) if of.text else Said(say(_NO_ANSWER), WARNING)
    return Card(of.mission, text=text, mark=mark)


def _notice(of: Comparison, say: Tongue) -> Said:
    if of.waiting:
        return Said(say(_WAITS, missions=", ".join(of.waiting)), WARNING)
    if of.differs:
        written = of.read.it.differences.strip()
        return Said(say(_DIFFER) if written else say(_UNSAID), INFO if written else WARNING)
    return Said("")


def _doings(of: Comparison, loaded: Loaded, say: Tongue) -> list[Doing]:
    if not of.read.editable or of.read.it.state in _SETTLED:
        return []
    asked = owes_answer(of, loaded.own)
    answer = say(_ANSWER if asked else _CHANGE, mission=loaded.own)
    doings = [Doing("answer", answer, primary=asked)]
    if not of.waiting:
        doings.append(Doing("differences", say(_WRITE)))
        if of.read.owned_by == loaded.own:
            doings.append(Doing("settle", say(_CLEAR)))
    return doings
