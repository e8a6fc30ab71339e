"""A meeting from its series to its adoption, in real vaults of two missions."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.meetings import digest
from liaison.core.records.meeting_views import Cadence
from liaison.core.values import RecordId
from tests.support.vaults import Office, Places, offices

START = dtg.parse("2009-12-10T05:30Z")
END = dtg.parse("2009-12-11T13:00Z")


def series(office: Office) -> RecordId:
    prepare = office.workspace.prepare
    made = prepare.begin_series(
        "strategic", {"title": "Strategic", "members/UNAMID": True, "members/MINURCAT": True}
    )
    prepare.set_cadence(made, Cadence(times=3, every=1, unit="year"))
    prepare.add_turn(made, "UNMIS")
    prepare.add_turn(made, "UNAMID")
    return made


def meeting(office: Office) -> RecordId:
    made = office.workspace.prepare.begin(
        "strategic",
        title="Second meeting",
        series=series(office),
        writes={"starts": START, "ends": END, "tz": "Africa/Kampala", "lang2": "fr"},
    )
    office.workspace.prepare.schedule(made)
    return made


def test_minutes_go_from_the_room_to_adoption_over_a_stick(tmp_path: Path) -> None:
    places = Places()
    with offices(tmp_path, "MINURCAT@TCD-NDJ", "UNAMID@SDN-ELF", places=places) as (ours, theirs):
        held = meeting(ours)
        room, minutes = ours.workspace.room, ours.workspace.minutes
        room.open(held)
        room.attend(held, "UNAMID", "full")
        captured = room.capture(held, "round", "D Missions compare ratings")
        task = room.capture(held, "round", "A send the table @UNAMID !+5")
        assert (captured.label, task.label) == ("D-1", "A-1")
        ours.workspace.records.set_text(held, "agenda/round/discussion", "UNAMID: explains.\n")
        ours.workspace.prepare.held(held)

        ours.workspace.exchange.run("memory:stick", accept=True)
        theirs.workspace.exchange.run("memory:stick", accept=True)
        assert theirs.workspace.meetings.all() == []  # a draft stays with those who write it

        minutes.circulate(held, days=1)
        ours.workspace.exchange.run("memory:stick", accept=True)
        theirs.workspace.exchange.run("memory:stick", accept=True)
        there = theirs.workspace.meetings.view(held)
        assert there.digest == ours.workspace.meetings.view(held).digest
        assert [one.ref for one in theirs.workspace.actions.rows()] != []
        theirs.workspace.replies.dissent(held, why="The phase was explained otherwise")
        theirs.workspace.exchange.run("memory:stick", accept=True)
        ours.workspace.exchange.run("memory:stick", accept=True)
        said = ours.workspace.meetings.view(held).replies
        assert [(one.mission, one.reply.it.kind, one.is_current) for one in said] == [
            ("UNAMID", "dissent", True)
        ]
        assert ours.workspace.replies.dissents(held) == ["UNAMID"]


def test_adopted_minutes_stay_as_they_were(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-NDJ") as (ours,):
        held = meeting(ours)
        minutes, records = ours.workspace.minutes, ours.workspace.records
        task = ours.workspace.room.capture(held, "round", "A send the table")
        ours.workspace.prepare.held(held)
        for party in ("UNAMID",):
            records.set(held, {f"invitees/{party}/invited": "no"})
        minutes.circulate(held)
        with pytest.raises(Refused) as refused:
            minutes.adopt(held)
        assert refused.value.reason is Reason.MINUTES_INCOMPLETE
        assert refused.value.params["actions"] == "A-1"
        records.set(task.record, {"responsible": "UNAMID", "due": "2009-12-18"})
        with pytest.raises(Refused) as refused:
            minutes.adopt(held)
        assert refused.value.reason is Reason.MINUTES_CHANGED
        minutes.circulate(held)
        stood = ours.workspace.meetings.view(held).digest
        minutes.adopt(held)

        with pytest.raises(Refused) as refused:
            records.set_text(held, "agenda/round/discussion", "Later words")
        assert refused.value.reason is Reason.MINUTES_ADOPTED
        minutes.corrigendum(held, "round", old="table", new="tables", why="There are two")
        with pytest.raises(Refused) as refused:
            records.set(task.record, {"title": "send both tables"})
        assert refused.value.reason is Reason.MINUTES_ADOPTED
        ours.workspace.actions.set_state(task.record, "done", told="Sent")
        ours.sign_unasked(task.record, {"title": "send both tables"})

        adopted = minutes.adopted(held)
        assert adopted is not None
        now = ours.workspace.meetings.view(held)
        assert adopted.digest == now.meeting.minutes.adopted_digest == stood != now.digest
        assert adopted.items[2].actions[0][1].it.title == "send the table"
        assert [one.paths for one in adopted.late] == [("title",)]
        assert not adopted.late[0].is_concurrent
        assert minutes.find(digest.printed(stood)) == held


def test_a_cadence_agreed_later_counts_from_its_day(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-NDJ") as (ours,):
        made = series(ours)
        ours.workspace.prepare.set_cadence(made, Cadence(times=1, every=2, unit="month"))
        [shown] = ours.workspace.meetings.series()
        assert shown.cadence is not None
        assert (shown.cadence.times, shown.cadence.every) == (1, 2)
        assert sorted(one.from_ for one in shown.series.cadence.values()) == ["", "2009-12-12"]
