"""What the room asks of the vault, on the vault's lane."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from liaison.core import dtg
from liaison.core.events import Changed
from liaison.core.meetings import lines
from liaison.core.meetings.room import Captured, minuted_on
from liaison.core.values import RecordId
from liaison.ui.owing import owners_like
from liaison.ui.screens.room.place import SETTING, place_of
from liaison.ui.screens.room.presenter import Opened
from liaison.ui.widgets.fields.pick import Offer

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

OWNER, DATE = "@", "!"
_MOST = 7
_WITHIN = ("+5", "+10")
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Days:
    """How the window writes days.

    Attributes:
        say: a day in words, and what it is counted in.
        weekday: what one types for a day of the week, Monday being 0.
    """

    say: Callable[[date, str], str]
    weekday: Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Mark:
    """What is being typed after `@` or `!`.

    Attributes:
        sign: OWNER or DATE.
        begun: what stands after it.
        line: the whole line, which may name the owner already.
    """

    sign: str
    begun: str
    line: str


def look(workspace: Workspace, meeting: RecordId) -> Opened:
    """The meeting as it stands with what is not signed yet."""
    view = workspace.meetings.view(meeting)
    parties = workspace.meetings.parties()
    acts = [
        act.it.responsible for item in view.items for _, act in (*item.actions, *item.decisions)
    ]
    return Opened(
        view=view,
        quorum=workspace.meetings.quorum_at(meeting, workspace.now_ms()),
        labels={code: parties.label(code) for code in {*view.meeting.invitees, *acts} if code},
        drafted=meeting in workspace.records.drafts(),
        place=place_of(workspace.setting(SETTING), meeting.hex()),
    )


def begin(workspace: Workspace, meeting: RecordId) -> Changed:
    """Begin the minutes where they are ours to begin."""
    row = workspace.meetings.view(meeting).row
    return workspace.room.open(meeting) if row.editable else Changed()


def tick(workspace: Workspace, meeting: RecordId, party: str, what: str) -> Changed:
    """Say how a party attends: as its attendance is called, or "late" or "left", which mean now."""
    if what == "left":
        return workspace.room.leave(meeting, party)
    if what == "late":
        return workspace.room.attend(meeting, party, "full", late=True)
    return workspace.room.attend(meeting, party, what)


def offers(workspace: Workspace, meeting: RecordId, mark: Mark, days: Days) -> list[Offer]:
    """What can stand after a mark: parties by code and name, or days with what they are."""
    if mark.sign == OWNER:
        return owners_like(workspace, mark.begun)
    return list(_days(workspace, meeting, mark, days))


def take(workspace: Workspace, meeting: RecordId, item: str, line: str) -> Captured:
    """Take a line down."""
    return workspace.room.capture(meeting, item, line)


def _days(workspace: Workspace, meeting: RecordId, mark: Mark, days: Days) -> Iterator[Offer]:
    """+5, +10, the next meeting and the coming weekdays; or what was typed, if it is a day."""
    here = workspace.meetings.view(meeting).meeting
    today = minuted_on(here, workspace.now_ms())
    parties = workspace.meetings.parties()
    said = lines.parse(mark.line, today=today, workdays=parties.workdays)
    owner = said.owner if said else ""
    workdays = parties.workdays(owner)
    coming = [days.weekday((today.weekday() + ahead) % _WEEK) for ahead in range(1, _WEEK + 1)]
    texts = [*_WITHIN, *_next_meeting(workspace, meeting), *coming]
    begun = mark.begun.casefold()
    fitting = [text for text in texts if text.casefold().startswith(begun)]
    if begun and not fitting:
        fitting = [begun]
    for text in fitting[:_MOST]:
        day = lines.day_of(text, today=today, workdays=workdays)
        if day is not None:
            yield Offer(text, days.say(day, _counted(text)))


def _counted(text: str) -> str:
    if text.startswith("+"):
        return "workdays"
    return "meeting" if text[:1].isdigit() and "-" in text else ""


def _next_meeting(workspace: Workspace, meeting: RecordId) -> Iterator[str]:
    """The day of the series' next meeting: the one that is set, else the one that is due."""
    here = next((row for row in workspace.meetings.all() if row.id == meeting), None)
    if here is None or here.series is None:
        return
    series = next((one for one in workspace.meetings.series() if one.id == here.series), None)
    if series is None:
        return
    after = [
        row.meeting.starts
        for row in series.meetings
        if row.meeting.starts and row.meeting.starts > (here.meeting.starts or 0)
    ]
    if after:
        yield dtg.day_of(min(after)).isoformat()
    elif series.due is not None and series.due > dtg.day_of(workspace.now_ms()):
        yield series.due.isoformat()
