"""Meetings as the core gives them to a face, without a vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import cast

from msgspec import structs

from liaison.core import dtg
from liaison.core.meetings.assembly import items_of
from liaison.core.meetings.values import (
    MeetingRow,
    MeetingView,
    MissionReply,
    Quorum,
    Rota,
    SeriesRow,
)
from liaison.core.reader import Read
from liaison.core.records.meeting_views import Action, Meeting, MinutesState, Reply, Series
from liaison.core.showing import RecordView
from liaison.core.values import Reach, RecordId, RecordRow
from liaison.ui.screens.meetings.load import Loaded
from tests.support import builders

MEETING, SERIES, OTHER = (RecordId(bytes([number]) * 16) for number in (1, 2, 3))
STARTS, ENDS = dtg.parse("2009-12-10T05:30Z"), dtg.parse("2009-12-11T13:00Z")
NOW = dtg.parse("2009-12-14T06:00Z")


def meeting(**said: object) -> Meeting:
    """A meeting in Entebbe, as far as it is not said otherwise."""
    given: dict[str, object] = {
        "title": "Second meeting",
        "kind": "strategic",
        "state": "scheduled",
        "starts": STARTS,
        "ends": ENDS,
        "tz": "Africa/Kampala",
        **said,
    }
    return Meeting(**given)  # type: ignore[arg-type]  # a structure checks no more than its tests do


def minutes(state: str, **said: object) -> MinutesState:
    """Minutes that are so far."""
    return MinutesState(state=state, **said)  # type: ignore[arg-type]  # as above


def meeting_row(
    said: Meeting, *, record: RecordId = MEETING, owner: str = "MINURCAT"
) -> MeetingRow:
    """A meeting in lists."""
    return MeetingRow(record, said, "MTG-1", owner, owner == "MINURCAT", SERIES)


def series_row(said: Series, *meetings: MeetingRow, due: str = "", past: bool = False) -> SeriesRow:
    """A series in lists."""
    day = date.fromisoformat(due) if due else None
    cadence = next(iter(said.cadence.values()), None)
    rota = Rota({}, {}, ())
    return SeriesRow(
        id=SERIES,
        series=said,
        ref="SER-1",
        editable=True,
        cadence=cadence,
        meetings=meetings,
        due=day,
        is_past=past,
        is_late=past and not any(one.is_set for one in meetings),
        rota=rota,
        slippage=0,
    )


def act(number: int, kind: str = "task", **said: object) -> Read[Action]:
    """A decision or an action under the country round."""
    given: dict[str, object] = {"kind": kind, "title": f"Act {number}", "item": "round", **said}
    it = Action(**given)  # type: ignore[arg-type]  # as above
    return Read(_row(number, "MINURCAT"), it, editable=True)


def reply(mission: str, kind: str, *, current: bool = True, **said: object) -> MissionReply:
    """What a mission said to the minutes."""
    it = Reply(kind=kind, **said)  # type: ignore[arg-type]  # as above
    return MissionReply(mission, Read(_row(9, mission), it, editable=False), current, it.path)


def loaded(
    said: Meeting | None = None,
    *,
    acts: Sequence[Read[Action]] = (),
    replies: Sequence[MissionReply] = (),
    own: str = "MINURCAT",
    **around: object,
) -> Loaded:
    """A meeting that MINURCAT keeps, as `own` has it open."""
    it = said or meeting()
    row = replace(meeting_row(it), editable=own == "MINURCAT")
    view = MeetingView(
        row, items_of(it, acts), tuple(replies), Quorum((), (), ()), (), "d" * 64, "d" * 64
    )
    known = Loaded(
        view=view,
        record=cast("RecordView", None),
        reach=Reach((), ()),
        is_draft=False,
        series=None,
        clashes=(),
        withheld=(),
        nearby=(),
        awaited=(),
        voiceless=(),
        silence=date(2009, 12, 23),
        carried=0,
        adopted=None,
        actions=(),
        titles={},
        labels={"HQ-OMA": "Office of the Military Adviser"},
        missions=frozenset({"MINURCAT", "UNAMID", "UNMIS"}),
        own=own,
        tz="Africa/Ndjamena",
        now_ms=NOW,
    )
    return replace(known, **around)  # type: ignore[arg-type]  # as above


def _row(number: int, owner: str) -> RecordRow:
    return structs.replace(builders.row(), id=RecordId(bytes([number]) * 16), owner=owner)
