"""A border segment: both sides, what they rate it, why, and what was done about a difference. No Qt here."""

from __future__ import annotations

from liaison.core.picture.board import Segment, Side
from liaison.core.records import ratings
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.ui.screens.assessments.entries import choice
from liaison.ui.screens.assessments.load import Loaded, Tongue
from liaison.ui.screens.assessments.page import (
    GOOD,
    INFO,
    MUTED,
    NOTHING,
    WARNING,
    Block,
    Card,
    Cards,
    Doing,
    Grid,
    Page,
    Said,
    Text,
)

_BORDER = QT_TRANSLATE_NOOP("Assessments", "Border segment")
_DIFFER = QT_TRANSLATE_NOOP(
    "Assessments",
    "The sides have rated it differently since {day}, and have not said together why.",
)
_DIFFER_LONG = QT_TRANSLATE_NOOP(
    "Assessments",
    "The sides rate it differently; since when is not stated. They have not said together why.",
)
_RECONCILED = QT_TRANSLATE_NOOP(
    "Assessments", "The sides rate it differently, and have said together why: {ref}."
)
_OTHER_SCHEME = QT_TRANSLATE_NOOP(
    "Assessments", "One side gives a phase and the other a level: these are not compared."
)
_SIDES = QT_TRANSLATE_NOOP("Assessments", "Both sides")
_UNKNOWN = QT_TRANSLATE_NOOP("Assessments", "No rating known")
_SINCE = QT_TRANSLATE_NOOP("Assessments", "{scheme} since {day}")
_UNDATED = QT_TRANSLATE_NOOP("Assessments", "{scheme}, since when is not stated")
_UNTIL = QT_TRANSLATE_NOOP("Assessments", "until {day}")
_SET_BY = QT_TRANSLATE_NOOP("Assessments", "set by {who}")
_NO_WHY = QT_TRANSLATE_NOOP("Assessments", "No rationale given")
_PRESSURE = QT_TRANSLATE_NOOP("Assessments", "Pressure to change")
_WHEN = QT_TRANSLATE_NOOP("Assessments", "When")
_ON = QT_TRANSLATE_NOOP("Assessments", "On the rating of")
_WHAT = QT_TRANSLATE_NOOP("Assessments", "What was said")
_NOTE = QT_TRANSLATE_NOOP("Assessments", "Reconciliation note")
_NO_NOTE = QT_TRANSLATE_NOOP("Assessments", "Nobody has begun one.")
_WAITING = QT_TRANSLATE_NOOP("Assessments", "{ref} · no answer yet from {missions}")
_UNCLEARED = QT_TRANSLATE_NOOP("Assessments", "{ref} · answered, not cleared yet")
_SET = QT_TRANSLATE_NOOP("Assessments", "Set a rating…")
_WRITE = QT_TRANSLATE_NOOP("Assessments", "Write a reconciliation note…")
_OPEN = QT_TRANSLATE_NOOP("Assessments", "Open the reconciliation note")
_LOG = QT_TRANSLATE_NOOP("Assessments", "Log pressure…")


def page(of: Segment, loaded: Loaded, say: Tongue) -> Page:
    """The page of one segment."""
    ours = next((one for one in of.sides if one.mission == loaded.own), None)
    blocks: list[Block] = [Cards(say(_SIDES), tuple(_side(one, loaded, say) for one in of.sides))]
    pressed = _pressure(of, say)
    if pressed is not None:
        blocks.append(pressed)
    if of.differs or of.comparison:
        blocks.append(Text(say(_NOTE), _note(of, say)))
    doings = [Doing("rate", say(_SET))] if ours else []
    if of.comparison:
        doings.append(Doing("go", say(_OPEN)))
    elif of.differs:
        doings.append(Doing("reconcile", say(_WRITE), primary=True))
    if ours and ours.rating and ours.rating.editable:
        doings.append(Doing("press", say(_LOG)))
    about = f"{say(_BORDER)} · {of.place.row.ref}"
    return Page(of.place.row.title, about, _notice(of, say), tuple(blocks), tuple(doings), None)


def _notice(of: Segment, say: Tongue) -> Said:
    schemes = {side.rating.it.scheme for side in of.sides if side.rating}
    if len(schemes) > 1:
        return Said(say(_OTHER_SCHEME), INFO)
    if not of.differs:
        return Said("")
    if of.is_reconciled and of.comparison:
        return Said(say(_RECONCILED, ref=of.comparison.row.ref), GOOD)
    if of.since is None:
        return Said(say(_DIFFER_LONG), WARNING)
    return Said(say(_DIFFER, day=say.day(of.since.isoformat())), WARNING)


def _side(of: Side, loaded: Loaded, say: Tongue) -> Card:
    head = " · ".join(part for part in (of.mission, of.area) if part)
    if of.rating is None:
        return Card(head, text=Said(say(_UNKNOWN), MUTED))
    it = of.rating.it
    scheme = choice(ratings.SCHEMES, it.scheme, say)
    since = say(_SINCE, scheme=scheme, day=say.day(it.from_)) if it.from_ else ""
    parts = [since or say(_UNDATED, scheme=scheme)]
    parts += [say(_UNTIL, day=say.day(it.to))] if it.to else []
    parts.append(say(_SET_BY, who=loaded.parties.get(it.set_by, it.set_by) or of.mission))
    value = choice((*ratings.PHASES, *ratings.LEVELS), it.value, say)
    why = Said(it.rationale.strip()) if it.rationale.strip() else Said(say(_NO_WHY), MUTED)
    return Card(head, value, " · ".join(parts), why)


def _pressure(of: Segment, say: Tongue) -> Grid | None:
    rows = [
        (
            Said(say.moment(one.at) if one.at else NOTHING, MUTED),
            Said(side.mission),
            Said(one.text),
        )
        for side in of.sides
        if side.rating
        for one in sorted(side.rating.it.pressure.values(), key=lambda one: one.at or 0)
    ]
    head = (say(_WHEN), say(_ON), say(_WHAT))
    return Grid(say(_PRESSURE), head, tuple(rows), widths=(1, 1, 4)) if rows else None


def _note(of: Segment, say: Tongue) -> str:
    if of.comparison is None:
        return say(_NO_NOTE)
    it, ref = of.comparison.it, of.comparison.row.ref
    lacking = [side.mission for side in of.sides if not it.answers.get(side.mission, "").strip()]
    if lacking:
        return say(_WAITING, ref=ref, missions=", ".join(lacking))
    return it.differences or (ref if of.is_reconciled else say(_UNCLEARED, ref=ref))
