"""All that is shown of one meeting, asked for at once on the vault's own thread. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from liaison.core.meetings.values import (
    ActionRow,
    DayClash,
    LateChange,
    MeetingView,
    Neighbour,
    SeriesRow,
)
from liaison.core.records.meeting_rules import OUT
from liaison.core.records.meeting_views import Meeting
from liaison.core.showing import RecordView
from liaison.core.values import Reach, RecordId
from liaison.ui.screens.record.known import Known

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Loaded:
    """One meeting with what stands around it.

    Attributes:
        view: the meeting, its items, decisions, actions and replies.
        record: the same as a record: values, texts, who owns it.
        reach: who gets it.
        is_draft: something typed into it is not signed yet.
        series: what it belongs to, or None.
        clashes: days on which some of those invited do not work.
        withheld: references that the agenda quotes, each with a mission that may not have it.
        nearby: meetings of other series close by.
        awaited: missions that have not answered to the minutes.
        voiceless: parties that were asked and have no vault to answer from.
        silence: the day until which silence would last if the minutes went out now.
        carried: how many open actions of earlier meetings there are.
        adopted: the text as adopted; None if it is not adopted, or not all of it is here.
        actions: its decisions and actions as the follow-up lists them.
        titles: titles of other meetings, by the id that fields hold.
        labels: what parties are called.
        missions: codes that are missions, of those that can be invited.
        own: our mission.
        tz: our site's zone.
        now_ms: the vault's clock.
    """

    view: MeetingView
    record: RecordView
    reach: Reach
    is_draft: bool
    series: SeriesRow | None
    clashes: Sequence[DayClash]
    withheld: Sequence[tuple[str, str]]
    nearby: Sequence[Neighbour]
    awaited: Sequence[str]
    voiceless: Sequence[str]
    silence: date
    carried: int
    adopted: MeetingView | None
    actions: Sequence[ActionRow]
    titles: Mapping[str, str]
    labels: Mapping[str, str]
    missions: frozenset[str]
    own: str
    tz: str
    now_ms: int

    @property
    def id(self) -> RecordId:
        """Which record."""
        return self.view.row.id

    @property
    def meeting(self) -> Meeting:
        """What it says, with what is not signed yet."""
        return self.view.meeting

    @property
    def is_ours(self) -> bool:
        """Whether our mission keeps it, and so its minutes."""
        return self.view.row.owner == self.own

    @property
    def is_adopted(self) -> bool:
        """Whether its text is frozen."""
        return self.meeting.minutes.state == "adopted"

    @property
    def is_writable(self) -> bool:
        """Whether anything of it may be changed here and now."""
        return self.view.row.editable and not self.is_adopted

    @property
    def is_text_open(self) -> bool:
        """Whether its text may: readers of minutes that are out answer to the text as it is."""
        return self.is_writable and self.meeting.minutes.state not in OUT


def load(workspace: Workspace, meeting: RecordId, known: Known) -> Loaded:
    """Ask for everything.

    Raises:
        Refused: RECORD_UNKNOWN.
    """
    meetings, records = workspace.meetings, workspace.records
    view = meetings.view(meeting)
    return Loaded(
        view=view,
        record=records.view(meeting),
        reach=records.reach(meeting),
        is_draft=meeting in records.drafts(),
        series=next((one for one in meetings.series() if one.id == view.row.series), None),
        clashes=meetings.day_clashes(meeting),
        withheld=workspace.prepare.quoted_but_withheld(meeting),
        nearby=meetings.nearby(meeting),
        awaited=workspace.minutes.awaited(meeting),
        voiceless=workspace.noting.without_vault(view),
        silence=workspace.minutes.silence_until(meeting),
        carried=len(meetings.carried(meeting)),
        adopted=workspace.minutes.adopted(meeting),
        actions=[
            row
            for row in workspace.actions.rows(decisions=True)
            if row.action.meeting == meeting.hex()
        ],
        titles={row.id.hex(): row.meeting.title for row in meetings.all()},
        labels=known.parties,
        missions=frozenset(known.missions),
        own=workspace.identity.mission,
        tz=known.tz,
        now_ms=workspace.now_ms(),
    )


def late_of(loaded: Loaded) -> Sequence[LateChange]:
    """Changes that the adoption does not cover."""
    return loaded.adopted.late if loaded.adopted else ()
