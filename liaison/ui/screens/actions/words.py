"""The words of the follow-up: each action in cells, whose word its state is, and the orphans. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from liaison.core import naming
from liaison.core.meetings.values import ActionRow
from liaison.core.records.action import TYPE
from liaison.ui.numbers import Numbers, Translate
from liaison.ui.screens.actions.presenter import ActionsState

SayDay = Callable[[str], str]
SayMoment = Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Cell:
    """Two lines of one column; the tone is that of the line it is said for."""

    first: str
    second: str = ""
    tone: str = "muted"


def state_word(state: str, translate: Translate) -> str:
    """What people call a state."""
    return translate("State", naming.state_label(TYPE.name, state))


def banner(state: ActionsState, say_day: SayDay, translate: Translate) -> str:
    """How many actions lose their owner, and when the first of them does; "" for none."""
    orphans = state.orphans
    if not orphans:
        return ""
    days = [state.found.ends[row.mission] for row in orphans if row.mission in state.found.ends]
    if not days:
        return translate("Actions", "Actions without an owner: {n}").format(n=len(orphans))
    return translate("Actions", "Actions that lose their owner: {n}, the first on {day}").format(
        n=len(orphans), day=say_day(min(days))
    )


def what_cell(row: ActionRow, translate: Translate) -> Cell:
    """What has to be done, and from which meeting it is."""
    about = row.meeting_title or row.ref
    return Cell(row.action.title or translate("Actions", "Without words"), about)


def owner_cell(row: ActionRow, state: ActionsState, translate: Translate) -> Cell:
    """Who owes it; an orphan's is about to have none."""
    code = row.action.responsible
    name = state.found.labels.get(code, code) or translate("Actions", "nobody")
    if row.is_orphan and row.is_open:
        return Cell(name, translate("Actions", "loses its owner"), "bad")
    if row.action.receiver and row.action.state == "handed_over":
        to = state.found.labels.get(row.action.receiver, row.action.receiver)
        return Cell(name, translate("Actions", "offered to {name}").format(name=to), "info")
    return Cell(name, row.mission if row.mission != name else "")


def due_cell(row: ActionRow, say_day: SayDay, translate: Translate) -> Cell:
    """Until when, and how far that is in the owner's working days."""
    if not row.action.due:
        return Cell(translate("Actions", "no date"), "")
    day = say_day(row.action.due)
    left = row.days_left
    if left is None or not row.is_open:
        return Cell(day, "")
    if row.is_overdue:
        late = Numbers(translate).workdays_late(max(1, -left))
        return Cell(day, late, "warning" if row.is_unheard else "bad")
    if left == 0:
        return Cell(day, translate("Actions", "today"), "warning")
    return Cell(day, Numbers(translate).workdays_left(left))


def state_cell(
    row: ActionRow, state: ActionsState, say_moment: SayMoment, translate: Translate
) -> Cell:
    """How it stands, and who said so when, or why that may not be the last word."""
    word = state_word(row.action.state, translate)
    if row.is_unheard:
        if not row.heard_ms:
            return Cell(word, translate("Actions", "never heard: may be done"), "warning")
        unheard = translate("Actions", "not heard since {day}")
        return Cell(word, unheard.format(day=say_moment(row.heard_ms)), "warning")
    if not _is_told(row, state):
        return Cell(word)
    said = translate("Actions", "{mission} {day}").format(
        mission=row.told_by, day=say_moment(row.told_ms)
    )
    return Cell(word, _with_heard(said, row, say_moment, translate))


def told(
    row: ActionRow, state: ActionsState, say_moment: SayMoment, translate: Translate
) -> tuple[str, str]:
    """What is known of another mission's word, and its tone; "" for our own."""
    if row.is_unheard:
        if not row.heard_ms:
            words = translate("Actions", "May be done: {mission} was never heard")
            return words.format(mission=row.mission), "warning"
        words = translate("Actions", "May be done: {mission} not heard since {day}")
        return words.format(mission=row.mission, day=say_moment(row.heard_ms)), "warning"
    if not _is_told(row, state):
        return "", "muted"
    said = translate("Actions", "{mission} said “{state}” on {day}").format(
        mission=row.told_by,
        state=state_word(row.action.state, translate),
        day=say_moment(row.told_ms),
    )
    return _with_heard(said, row, say_moment, translate), "muted"


def goes_along(row: ActionRow, translate: Translate) -> str:
    """What becomes of the minutes that an action stands in when it is deleted; "" for none."""
    if not row.meeting:
        return ""
    if row.in_adopted:
        return translate("Actions", "the adopted minutes keep it")
    return translate("Actions", "it leaves the minutes of {meeting} too").format(
        meeting=row.meeting_title or row.ref
    )


def _is_told(row: ActionRow, state: ActionsState) -> bool:
    """Whether somebody else said how it stands."""
    return row.told_by not in {"", state.own} and bool(row.action.progress)


def _with_heard(said: str, row: ActionRow, say_moment: SayMoment, translate: Translate) -> str:
    if not row.heard_ms or row.mission != row.told_by:
        return said
    heard = translate("Actions", "{told}, heard {day}")
    return heard.format(told=said, day=say_moment(row.heard_ms))


def cells(
    row: ActionRow,
    state: ActionsState,
    *,
    say: tuple[SayDay, SayMoment],
    translate: Translate,
) -> Sequence[Cell]:
    """One row of the list, a cell a column."""
    say_day, say_moment = say
    return (
        what_cell(row, translate),
        owner_cell(row, state, translate),
        due_cell(row, say_day, translate),
        state_cell(row, state, say_moment, translate),
    )
