"""What the faces are given of meetings: frozen values, times in milliseconds since 1970, days in ISO."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import msgspec

from liaison.core.reader import Read
from liaison.core.records.meeting_views import Action, Cadence, Item, Meeting, Reply, Series
from liaison.core.values import RecordId


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting in lists.

    Attributes:
        id: which record.
        meeting: what it says.
        ref: its reference.
        owner: the mission that keeps it.
        editable: whether we may write to it.
        series: the series' record, or None.
        decisions: how many decisions it has.
        actions: how many actions it has.
        open: how many of them are neither done nor dropped.
    """

    id: RecordId
    meeting: Meeting
    ref: str
    owner: str
    editable: bool
    series: RecordId | None
    decisions: int = 0
    actions: int = 0
    open: int = 0

    @property
    def is_over(self) -> bool:
        """Whether it took place, or never will."""
        return self.meeting.state in {"held", "cancelled", "merged"}

    @property
    def is_set(self) -> bool:
        """Whether it is still to come, and more than a proposal."""
        return not self.is_over and self.meeting.state != "proposed"


@dataclass(frozen=True, slots=True)
class Rota:
    """Whose turn it is, by duty ("host", "secretary"): party codes; absent where nobody has one.

    Attributes:
        next: the party by duty.
        turns: item ids of these turns by duty; absent where the rota goes around.
        skipped: (party, reason) of every turn that was skipped, oldest first.
    """

    next: Mapping[str, str]
    turns: Mapping[str, str]
    skipped: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """A series in lists.

    Attributes:
        id: which record.
        series: what it says.
        ref: its reference.
        editable: whether we may write to it.
        cadence: what holds today, or None.
        meetings: its meetings, newest first.
        due: the latest day for the next meeting, or None.
        is_past: that day lies behind.
        is_late: it does, and no meeting is set.
        rota: whose turn it is.
        slippage: days by which its meetings were put off, all in all.
    """

    id: RecordId
    series: Series
    ref: str
    editable: bool
    cadence: Cadence | None
    meetings: tuple[MeetingRow, ...]
    due: date | None
    is_past: bool
    is_late: bool
    rota: Rota
    slippage: int

    @property
    def ahead(self) -> MeetingRow | None:
        """The next meeting that is not over."""
        left = [one for one in self.meetings if not one.is_over]
        return min(left, key=lambda one: one.meeting.starts or 0, default=None)

    @property
    def fixed(self) -> MeetingRow | None:
        """The next meeting that is not over and more than a proposal."""
        left = [one for one in self.meetings if one.is_set]
        return min(left, key=lambda one: one.meeting.starts or 0, default=None)


@dataclass(frozen=True, slots=True)
class DayClash:
    """A day of a meeting on which a party does not work.

    Attributes:
        day: the day at the venue.
        parties: codes of those who do not work.
        why: `workdays.DAY_OFF` or the holiday's name.
    """

    day: date
    parties: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A meeting of another series close by, that could be held beside this one.

    Attributes:
        meeting: the other one.
        days: days between them.
        shared: parties that are invited to both.
    """

    meeting: MeetingRow
    days: int
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item with what came of it.

    Attributes:
        id: the item's id in the meeting.
        number: its place in the agenda, from 1.
        item: what it says.
        decisions: decisions under it, in order, each with its label ("D-1").
        actions: actions under it, each with its label ("A-1").
        marked: long texts of it ("discussion", "discussion2") that two people edited apart.
    """

    id: str
    number: int
    item: Item
    decisions: tuple[tuple[str, Read[Action]], ...] = ()
    actions: tuple[tuple[str, Read[Action]], ...] = ()
    marked: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quorum:
    """Whether the functions that a series expects are in the room at a moment.

    Attributes:
        present: expected functions that are there.
        missing: expected functions that are not.
        parties: parties in the room.
    """

    present: tuple[str, ...]
    missing: tuple[str, ...]
    parties: tuple[str, ...]

    @property
    def is_met(self) -> bool:
        """Whether nobody expected is missing."""
        return not self.missing


@dataclass(frozen=True, slots=True)
class MissionReply:
    """What one mission said to the minutes.

    Attributes:
        mission: who.
        reply: the signed record.
        is_current: it speaks of the text that is out, or was adopted, and that its keeper has not
            changed since.
        place: of a correction, what it speaks of: the path of a text, or a decision's label today.
        outcome: of a correction: "accepted", "rejected" or "".
    """

    mission: str
    reply: Read[Reply]
    is_current: bool
    place: str = ""
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class LateChange:
    """A change to adopted minutes that the adoption had not seen, or that came after it.

    Attributes:
        record: the meeting, decision or action.
        at_ms: when it was written.
        mission: whose.
        role: by which role.
        paths: what it wrote.
        is_concurrent: written apart from the adoption, not after it.
    """

    record: RecordId
    at_ms: int
    mission: str
    role: str
    paths: tuple[str, ...]
    is_concurrent: bool


@dataclass(frozen=True, slots=True)
class MeetingView:
    """A meeting, whole.

    Attributes:
        row: as in lists.
        items: the agenda in order.
        replies: what missions said, the latest of each kind a mission, corrections all.
        quorum: at the end of the meeting, or now.
        clashes: (record, path) of everything that was written apart and is not settled.
        digest: of the text as it stands.
        asked: of the text that answers count for: as adopted, or as it went out; as it stands with
            its keeper, who alone knows that it was changed since. Elsewhere a part may be lacking.
        late: changes that the adoption does not cover.
    """

    row: MeetingRow
    items: tuple[AgendaItem, ...]
    replies: tuple[MissionReply, ...]
    quorum: Quorum
    clashes: tuple[tuple[RecordId, str], ...]
    digest: str
    asked: str
    late: tuple[LateChange, ...] = ()

    @property
    def meeting(self) -> Meeting:
        """What it says."""
        return self.row.meeting


class ActionRow(msgspec.Struct, frozen=True):
    """An action as the follow-up lists it; a struct, as thousands are made at once.

    Attributes:
        id: which record.
        action: what it says.
        ref: its reference.
        kept_by: the mission that keeps the record.
        mission: the mission that owes it, by the date; "" for a party outside all missions.
        meeting: reference of the meeting it is from, or "".
        meeting_title: that meeting's title.
        in_adopted: that meeting's minutes are adopted, and so keep it whatever becomes of it.
        days_left: working days of its owner until it is due; negative once it is overdue, None
            without a date.
        is_overdue: due, and not done as far as we know.
        heard_ms: when something of the owing mission last arrived; None for our own.
        is_unheard: overdue, but nothing was heard of the owner since it was due: it may be done.
        is_orphan: its owner's mission has ended or ends soon, and nobody has taken it over.
        told_ms: when its state was last written, and by which mission it was told.
        told_by: that mission.
        editable: whether we may write to it.
    """

    id: RecordId
    action: Action
    ref: str
    kept_by: str
    mission: str
    meeting: str
    meeting_title: str
    in_adopted: bool
    days_left: int | None
    is_overdue: bool
    heard_ms: int | None
    is_unheard: bool
    is_orphan: bool
    told_ms: int
    told_by: str
    editable: bool

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something."""
        return self.action.state not in {"done", "dropped"}
