"""What became of a meeting's decisions and actions. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from liaison.core import naming
from liaison.core.meetings.actions import latest
from liaison.core.meetings.values import ActionRow
from liaison.core.records import action
from liaison.core.values import RecordId
from liaison.ui.numbers import Numbers, Translate
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.minutes.presenter import acts_of
from liaison.ui.screens.meetings.words import iso_words, moment_words

SETTABLE = ("open", "in_progress", "done", "dropped")
"""States that one sets here; handing over has a screen of its own."""


@dataclass(frozen=True, slots=True)
class FollowRow:
    """One decision or action.

    Attributes:
        record: which.
        label: "D-1", "A-2".
        is_decision: nobody has to do a decision by a day.
        text: its sentence.
        about: owner, due, and by whom its state was told.
        warning: that it is overdue, or about to lose its owner; "" if neither.
        word: what was said of its state last.
        state: its state's value.
        options: (value, label) of states it may have next, its own first.
        editable: whether we may say how it stands.
    """

    record: RecordId
    label: str
    is_decision: bool
    text: str
    about: str
    warning: str
    word: str
    state: str
    options: tuple[tuple[str, str], ...]
    editable: bool


def rows(loaded: Loaded, translate: Translate) -> tuple[FollowRow, ...]:
    """The meeting's actions and decisions in the order of the agenda, actions first."""
    labels = {act.id: label for label, act in acts_of(loaded.view)}
    order = {record: place for place, record in enumerate(labels)}
    found = [_row(one, labels.get(one.id, ""), loaded, translate) for one in loaded.actions]
    return tuple(sorted(found, key=lambda one: (one.is_decision, order.get(one.record, 0))))


def summary(loaded: Loaded, translate: Translate) -> str:
    """How many are open, and how many of them overdue."""
    tasks = [one for one in loaded.actions if one.action.kind != "decision"]
    is_open = [one for one in tasks if one.is_open]
    overdue = sum(one.is_overdue for one in is_open)
    template = translate("Meetings", "{open} of {all} actions open")
    said = template.format(open=len(is_open), all=len(tasks))
    if overdue:
        said += " · " + translate("Meetings", "{n} overdue").format(n=overdue)
    return said


def _row(one: ActionRow, label: str, loaded: Loaded, translate: Translate) -> FollowRow:
    it = one.action
    is_decision = it.kind == "decision"
    told = latest(it.progress.values())
    return FollowRow(
        record=one.id,
        label=label,
        is_decision=is_decision,
        text=it.title,
        about=_about(one, loaded, translate),
        warning=_warning(one, translate),
        word=told.text if told else "",
        state=it.state,
        options=_options(it.state, translate),
        editable=one.editable,
    )


def _about(one: ActionRow, loaded: Loaded, translate: Translate) -> str:
    it = one.action
    parts = []
    if it.kind == "decision":
        parts.append(it.bound)
    else:
        parts.append(_named(it.responsible, loaded.labels, translate))
        due = translate("Meetings", "due {day}").format(day=iso_words(it.due, translate))
        parts.append(due if it.due else translate("Meetings", "no date"))
    if it.progress:
        when = moment_words(one.told_ms, loaded.tz, translate)
        template = translate("Meetings", "told by {mission}, {when}")
        parts.append(template.format(mission=one.told_by, when=when))
    return " · ".join(part for part in parts if part)


def _named(party: str, labels: Mapping[str, str], translate: Translate) -> str:
    return labels.get(party, party) or translate("Meetings", "no owner")


def _warning(one: ActionRow, translate: Translate) -> str:
    if one.is_orphan and one.is_open:
        return translate("Meetings", "its owner's mission ends: hand it over in Actions")
    if not one.is_overdue or one.days_left is None:
        return ""
    said = Numbers(translate).overdue(-one.days_left)
    if one.is_unheard:
        said += " · " + translate("Meetings", "nothing heard since: it may be done")
    return said


def _options(state: str, translate: Translate) -> tuple[tuple[str, str], ...]:
    allowed = action.TYPE.life.moves.get(state, SETTABLE)
    offered = [state, *(one for one in SETTABLE if one in allowed and one != state)]
    return tuple((one, translate("State", naming.state_label("ACTION", one))) for one in offered)
