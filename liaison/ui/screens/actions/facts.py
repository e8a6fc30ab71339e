"""What the open action says, ready to be painted. No Qt here but for the tones."""

from __future__ import annotations

from dataclasses import dataclass

from liaison.core.meetings.values import ActionRow
from liaison.ui.numbers import Translate
from liaison.ui.screens.actions import presenter, words
from liaison.ui.screens.actions.presenter import ActionsState
from liaison.ui.screens.actions.words import SayDay, SayMoment
from liaison.ui.widgets.tone import Tone


@dataclass(frozen=True, slots=True)
class Facts:
    """One action in words; see `words` for each."""

    title: str
    about: str
    owner: str
    due: str
    due_words: str
    due_tone: Tone
    told: str
    told_tone: Tone
    state: str
    next_states: tuple[tuple[str, str], ...]
    progress: tuple[tuple[str, str], ...]
    support: tuple[str, ...]
    evidence: tuple[str, ...]
    offered_by: str
    can_hand_over: bool
    can_delete: bool
    editable: bool


def facts_of(
    row: ActionRow, state: ActionsState, say: tuple[SayDay, SayMoment], translate: Translate
) -> Facts:
    """The open action in words."""
    say_day, say_moment = say
    action, labels = row.action, state.found.labels
    told, told_tone = words.told(row, state, say_moment, translate)
    due = words.due_cell(row, say_day, translate)
    meeting = translate("Actions", "from {meeting}").format(meeting=row.meeting_title)
    parts = (row.ref, meeting if row.meeting_title else "", _kept_by(row, state, translate))
    return Facts(
        title=action.title,
        about=" · ".join(part for part in parts if part),
        owner=labels.get(action.responsible, action.responsible),
        due=say_day(action.due) if action.due else "",
        due_words=due.second,
        due_tone=Tone(due.tone),
        told=told,
        told_tone=Tone(told_tone),
        state=words.state_word(action.state, translate),
        next_states=tuple(
            (one, words.state_word(one, translate)) for one in presenter.next_states(row)
        ),
        progress=tuple(_progress(row, say_moment, translate)),
        support=tuple(sorted(party for party, is_set in action.support.items() if is_set)),
        evidence=tuple(action.evidence.values()),
        offered_by=row.kept_by if presenter.offered(state, row) else "",
        can_hand_over=presenter.can_hand_over(state, row),
        can_delete=presenter.can_delete(state, row),
        editable=row.editable,
    )


def _kept_by(row: ActionRow, state: ActionsState, translate: Translate) -> str:
    if row.kept_by == state.own:
        return ""
    return translate("Actions", "kept by {mission}").format(mission=row.kept_by)


def _progress(row: ActionRow, say_moment: SayMoment, translate: Translate) -> list[tuple[str, str]]:
    said = []
    for one in sorted(row.action.progress.values(), key=lambda one: -(one.at or 0)):
        state = words.state_word(one.state, translate) if one.state else ""
        by = f"{one.mission} {one.by}".strip()
        day = say_moment(one.at) if one.at else ""
        said.append((" · ".join(part for part in (state, by, day) if part), one.text))
    return said
