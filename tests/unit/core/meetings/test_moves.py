"""Meetings put off, moved and called off, and who hears of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.values import RecordId
from tests.support.meetings import END, START, adopted, held
from tests.support.vaults import Office, Places, exchange, offices

LATER, LATER_END = dtg.parse("2010-01-14T05:30Z"), dtg.parse("2010-01-15T13:00Z")


@pytest.fixture
def two(tmp_path: Path) -> Iterator[list[Office]]:
    with offices(tmp_path, "MINURCAT@TCD-NDJ", "UNAMID@SDN-ELF", places=Places()) as both:
        yield both


def with_minutes_begun(office: Office) -> RecordId:
    """A meeting that UNAMID has the invitation to, and of which a line was typed since."""
    workspace = office.workspace
    made = workspace.prepare.begin(
        "strategic",
        title="Second meeting",
        writes={"starts": START, "ends": END, "invitees/UNAMID/invited": "yes"},
    )
    workspace.prepare.schedule(made)
    workspace.room.open(made)
    workspace.records.set_text(made, "agenda/aob/discussion", "The table is round.\n")
    return made


def test_those_invited_hear_that_a_meeting_is_put_off_although_a_line_was_typed(
    two: list[Office],
) -> None:
    ours, theirs = two
    meeting = with_minutes_begun(ours)
    exchange("memory:stick", ours, theirs)
    assert theirs.workspace.meetings.all() == []
    ours.workspace.prepare.postpone(meeting, starts=LATER, ends=LATER_END, reason="No aircraft")
    exchange("memory:stick", ours, theirs)
    said = theirs.workspace.meetings.view(meeting).meeting
    assert (said.state, said.starts) == ("postponed", LATER)
    assert said.minutes.state == "none"


def test_those_invited_hear_of_another_venue_and_of_a_meeting_called_off(two: list[Office]) -> None:
    ours, theirs = two
    moved, off = with_minutes_begun(ours), with_minutes_begun(ours)
    ours.workspace.prepare.relocate(moved, venue={"name": "Kampala"}, reason="No fuel")
    ours.workspace.prepare.cancel(off, reason="No quorum")
    exchange("memory:stick", ours, theirs)
    states = {row.id: row.meeting.state for row in theirs.workspace.meetings.all()}
    assert states == {moved: "relocated", off: "cancelled"}


def test_a_meeting_that_took_place_is_not_moved_or_called_off(two: list[Office]) -> None:
    ours, _ = two
    prepare = ours.workspace.prepare
    unheld = with_minutes_begun(ours)
    ours.workspace.records.set(unheld, {"minutes/state": "circulated"})
    for meeting in (held(ours), adopted(ours), unheld):
        for move in (
            lambda one: prepare.cancel(one, reason="No quorum"),
            lambda one: prepare.relocate(one, venue={"name": "Kampala"}, reason="No fuel"),
            lambda one: prepare.postpone(one, starts=LATER, ends=LATER_END, reason="No aircraft"),
        ):
            with pytest.raises(Refused) as refused:
                move(meeting)
            assert refused.value.reason is Reason.MEETING_HELD
