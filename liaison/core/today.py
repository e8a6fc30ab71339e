"""What needs us now: warnings, actions, meetings, what came since we last looked (ux.md, Today).

What the checks find comes beside it (`checks.run`), for it takes longer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from liaison.core.desk import Desk
from liaison.core.events import Changed
from liaison.core.freshness import Freshness, Picture
from liaison.core.issuing.listing import WarningList
from liaison.core.issuing.overview import WarningRow
from liaison.core.meetings.actions import Actions
from liaison.core.meetings.meetings import Meetings
from liaison.core.meetings.values import ActionRow, MeetingRow
from liaison.core.records.meeting_views import Meeting
from liaison.core.values import RecordQuery

DUE_WITHIN_DAYS = 5
"""Working days: what is due this week."""
AHEAD_DAYS = 45
"""A visa takes weeks, and the invitations before it (domain R27)."""
_DAY_MS = 86_400_000
_WARNINGS = 200
"""The newest warnings; what is older than these was noted, or is over."""
_SEEN = "today.seen"
_TOLD = frozenset({"NOTE", "MEETING", "ACTION", "ASSESSMENT", "SUBJECT", "POSITION", "LESSON"})
"""Types that somebody would want to hear of; receipts and statements are not among them."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """A meeting to come, and how much of it is missing.

    Attributes:
        row: the meeting.
        lacks: keys of what nobody has seen to: "date", "venue", "agenda", and with a count "reply",
            "visa", "lift".
    """

    row: MeetingRow
    lacks: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Came:
    """What came from one mission since we last looked: records by kind."""

    mission: str
    kinds: Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class TodayView:
    """All of it, each part in the order in which it wants doing."""

    warnings: tuple[WarningRow, ...]
    actions: tuple[ActionRow, ...]
    meetings: tuple[Ahead, ...]
    came: tuple[Came, ...]
    since_ms: int | None
    """When somebody last said that all was seen; None for never."""
    pictures: tuple[Picture, ...]


class Today:
    """Gathers it; quick, whatever the vault holds."""

    def __init__(
        self,
        desk: Desk,
        *,
        warnings: WarningList,
        actions: Actions,
        meetings: Meetings,
        freshness: Freshness,
    ) -> None:
        self._desk = desk
        self._warnings = warnings
        self._actions = actions
        self._meetings = meetings
        self._freshness = freshness

    def view(self) -> TodayView:
        """What needs us now."""
        since, position = self._seen()
        return TodayView(
            warnings=tuple(row for row in self._warnings.all(most=_WARNINGS) if wants_us(row)),
            actions=tuple(self._due()),
            meetings=tuple(self._ahead()),
            came=tuple(self._came(position)),
            since_ms=since,
            pictures=tuple(self._freshness.all()),
        )

    def note_seen(self) -> Changed:
        """All that came until now was looked at."""
        now = self._desk.clock.now_ms()
        self._desk.store.settings.put(_SEEN, [now, self._desk.store.log.position()])
        return Changed(topics=frozenset({"today"}))

    def _seen(self) -> tuple[int | None, int]:
        kept = self._desk.store.settings.get(_SEEN)
        match kept:
            case [int(at_ms), int(position)]:
                return at_ms, position
            case _:
                return None, 0

    def _due(self) -> Iterable[ActionRow]:
        """What is late, ours before others', then ours that fall due; what has no date waits."""
        rows = [row for row in self._actions.rows() if row.is_open and row.days_left is not None]
        ours, mission = [], self._desk.identity.mission
        others = []
        for row in rows:
            days = row.days_left or 0
            if row.mission == mission and days <= DUE_WITHIN_DAYS:
                ours.append(row)
            elif row.mission != mission and row.is_overdue:
                others.append(row)
        rows = [*sorted(ours, key=_by_due), *sorted(others, key=_by_due)]
        return sorted(rows, key=lambda row: not row.is_overdue)  # keeps that order among equals

    def _ahead(self) -> Iterable[Ahead]:
        now = self._desk.clock.now_ms()
        until = now + AHEAD_DAYS * _DAY_MS
        for row in sorted(self._meetings.all(), key=lambda row: row.meeting.starts or 0):
            starts = row.meeting.starts
            if not row.is_over and starts is not None and now - _DAY_MS <= starts <= until:
                yield Ahead(row, lacking(row.meeting))

    def _came(self, position: int) -> Iterable[Came]:
        if not position:
            return
        query = RecordQuery(changed_since_position=position)
        counts: dict[str, Counter[tuple[str, str]]] = {}
        for row in self._desk.store.records.find(query):
            if row.owner != self._desk.identity.mission and row.type in _TOLD:
                counts.setdefault(row.owner, Counter())[row.type, row.kind] += 1
        for mission, kinds in sorted(counts.items()):
            yield Came(mission, dict(kinds.most_common()))


def wants_us(row: WarningRow) -> bool:
    """Whether a warning wants something now: our answer, somebody's, or to be issued at all."""
    ours = row.is_ours and (row.is_draft or bool(row.silent))
    return row.asks_us or ours


def lacking(meeting: Meeting) -> Mapping[str, int]:
    """What of a meeting to come nobody has seen to, as far as its record says."""
    invited = [one for one in meeting.invitees.values() if one.invited == "yes"]
    found = {
        "date": int(meeting.state == "proposed"),
        "venue": int(meeting.venue is None and meeting.mode != "video"),
        "agenda": int(not meeting.agenda),
        "reply": sum(not one.reply for one in invited),
        "visa": sum(one.visa in {"requested", "refused"} for one in meeting.delegates.values()),
        "lift": sum(one.lift in {"asked", "refused"} for one in meeting.delegates.values()),
    }
    return {what: count for what, count in found.items() if count}


def _by_due(row: ActionRow) -> tuple[int, str]:
    return row.days_left or 0, row.ref
