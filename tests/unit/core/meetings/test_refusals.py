"""What no meeting, series or action can mean is refused beside the field, with what would be right."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.records.meeting_views import Cadence
from liaison.core.values import RecordId, Value
from liaison.core.wording import sentence
from tests.support.meetings import END, START, held, series
from tests.support.vaults import Office, offices

DATES: dict[str, Value] = {"starts": START, "ends": END, "tz": "Africa/Kampala"}
LATER = dtg.parse("2009-12-17T05:30Z")
ENTEBBE: dict[str, Value] = {"name": "Entebbe", "lat": 0.06, "lon": 32.48}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with offices(tmp_path, "MINURCAT@TCD-NDJ") as (ours,):
        yield ours


@contextmanager
def refused(reason: Reason, field: str, *said: str) -> Iterator[None]:
    """That an edit is refused for a reason beside a field, in a sentence that says these words."""
    with pytest.raises(Refused) as caught:
        yield
    assert (caught.value.reason, caught.value.params.get("field")) == (reason, field)
    told = sentence(caught.value.reason, caught.value.params)
    assert all(word in told for word in said), told


def meeting(office: Office, **writes: Value) -> RecordId:
    given: dict[str, Value] = {**DATES, "venue": ENTEBBE, **writes}
    return office.workspace.prepare.begin("strategic", title="Second", writes=given)


def test_an_action_is_not_due_before_the_meeting_that_asks_for_it(office: Office) -> None:
    made, records = held(office), office.workspace.records
    with refused(Reason.ACTION_BEFORE_MEETING, "due", "2009-12-10"):
        office.workspace.room.capture(made, "round", "A too early @UNAMID !2009-12-09")
    act = office.workspace.room.capture(made, "round", "A that day @UNAMID !2009-12-10").record
    with refused(Reason.ACTION_BEFORE_MEETING, "due", "2009-12-10"):
        records.set(act, {"due": "2009-12-01"})


@pytest.mark.parametrize(
    ("writes", "field", "right"),
    [
        ({"starts": START}, "ends", "a beginning and an end"),
        ({"ends": END}, "starts", "a beginning and an end"),
        ({"starts": START, "ends": START}, "ends", dtg.write(START + 3_600_000)),
        ({"lang": "fr", "lang2": "fr"}, "lang2", "en, ar"),
        ({"title": " "}, "title", "one line"),
    ],
)
def test_a_meeting_that_makes_no_sense_is_not_begun(
    office: Office, writes: dict[str, Value], field: str, right: str
) -> None:
    reason = Reason.RECORD_VALUE if field == "lang2" else Reason.RECORD_FORM
    title = str(writes.get("title", "Second"))
    with refused(reason, field, right):
        office.workspace.prepare.begin("strategic", title=title, writes=writes)
    assert office.workspace.meetings.all() == []


def test_what_stands_is_looked_at_with_what_is_written(office: Office) -> None:
    made, records = meeting(office, lang2="fr"), office.workspace.records
    with refused(Reason.RECORD_VALUE, "lang", "en, ar"):
        records.set(made, {"lang": "fr"})
    with refused(Reason.RECORD_FORM, "starts", "earlier than it ends"):
        records.set(made, {"starts": END})


@pytest.mark.parametrize(
    ("cadence", "field", "right"),
    [
        (Cadence(times=1, every=0, unit="month"), "every", "once a day and once in 5 years"),
        (Cadence(times=0, every=1, unit="month"), "times", "once a day and once in 5 years"),
        (Cadence(times=1, every=99_999_999, unit="day"), "every", "once in 5 years"),
        (Cadence(times=1, every=6, unit="year"), "every", "once in 5 years"),
        (Cadence(times=8, every=1, unit="week"), "times", "once a day"),
        (Cadence(times=1, every=1, unit="year", from_="9999-01-01"), "from", "1948-05-29"),
        (Cadence(times=1, every=1, unit="year", from_="0999-01-01"), "from", "2014-12-01"),
    ],
)
def test_a_cadence_that_nobody_can_have_meant_is_refused_with_its_limits(
    office: Office, cadence: Cadence, field: str, right: str
) -> None:
    with refused(Reason.RECORD_FORM, field, right):
        office.workspace.prepare.set_cadence(series(office), cadence)


@pytest.mark.parametrize(
    ("times", "every", "unit"), [(1, 1, "day"), (1, 5, "year"), (2, 1, "year")]
)
def test_the_cadences_of_the_region_and_the_limits_themselves_are_taken(
    office: Office, times: int, every: int, unit: str
) -> None:
    cadence = Cadence(times=times, every=every, unit=unit, from_="2010-01-01")
    office.workspace.prepare.set_cadence(series(office), cadence)


def test_a_move_moves_something_and_somebody_asked_for_it(office: Office) -> None:
    made, prepare = meeting(office), office.workspace.prepare
    with refused(Reason.MEETING_UNMOVED, "venue", "Entebbe"):
        prepare.relocate(made, venue={"name": "ENTEBBE"}, reason="No fuel")
    with refused(Reason.MEETING_UNMOVED, "starts", dtg.write(START)):
        prepare.postpone(made, starts=START, ends=END, reason="No fuel")
    moves: tuple[Callable[[str], object], ...] = (
        lambda who: prepare.relocate(made, venue={"name": "Kampala"}, reason="Fuel", who=who),
        lambda who: prepare.postpone(made, starts=LATER, ends=LATER + 1, reason="Fuel", who=who),
        lambda who: prepare.cancel(made, reason="Fuel", who=who),
    )
    for move in moves:
        with refused(Reason.RECORD_VALUE, "who", "MINURCAT"):
            move("NOBODY")
    for move, who in zip(moves, ("unmis", "joc duty officer", ""), strict=True):
        move(who)
    moved = office.workspace.meetings.view(made).meeting
    told = {one.who for one in (*moved.venue_history.values(), *moved.postponements.values())}
    assert told == {"UNMIS", "JOC duty officer"}


def test_a_mission_takes_part_and_owes_under_the_name_of_that_day(office: Office) -> None:
    made, records = meeting(office), office.workspace.records
    with refused(Reason.PARTY_NOT_THEN, "PARTY", "no BINUCA on 2009-12-10", "BONUCA"):
        office.workspace.room.attend(made, "BINUCA", "full")
    office.workspace.room.attend(made, "BONUCA", "full")
    office.workspace.prepare.postpone(
        made, starts=dtg.parse("2010-01-14T05:30Z"), ends=dtg.parse("2010-01-15"), reason="Fuel"
    )
    office.workspace.room.attend(made, "BONUCA", "absent")  # it was on the list
    act = office.workspace.room.capture(made, "round", "A send the table").record
    with refused(Reason.PARTY_NOT_THEN, "responsible", "AMIS", "UNAMID"):
        records.set(act, {"responsible": "AMIS"})


def test_a_side_session_is_held_on_the_edge_of_its_meeting(office: Office) -> None:
    parent, prepare = meeting(office), office.workspace.prepare

    def beside(starts: str, ends: str) -> RecordId:
        days = {"starts": dtg.parse(starts), "ends": dtg.parse(ends)}
        return prepare.begin("side_session", title="UNCT", parent=parent, writes=days)

    beside("2009-12-08T06:00Z", "2009-12-08T09:00Z")
    made = beside("2009-12-13T06:00Z", "2009-12-13T09:00Z")
    with refused(Reason.MEETING_FAR, "starts", "2009-12-08", "2009-12-13"):
        beside("2009-12-07T06:00Z", "2009-12-07T09:00Z")
    with refused(Reason.MEETING_FAR, "ends"):
        office.workspace.records.set(made, {"ends": dtg.parse("2009-12-16T09:00Z")})


def test_only_a_correction_of_these_minutes_is_decided_on(office: Office) -> None:
    made, replies = held(office), office.workspace.replies
    office.workspace.minutes.circulate(made, days=1)
    proposed = replies.correct(made, "D-1", new="Missions compare levels", why="Wording")
    answer, ref = (
        replies.dissent(made, why="Not so"),
        office.workspace.records.view(proposed).row.ref,
    )
    with pytest.raises(Refused) as caught:
        replies.decide(made, answer, accept=True)
    assert caught.value.reason is Reason.MINUTES_NO_CORRECTION
    assert caught.value.params["corrections"] == ref
    with pytest.raises(Refused):
        replies.decide(meeting(office), proposed, accept=True)


def test_the_rota_goes_around_and_keeps_every_turn(office: Office) -> None:
    group, prepare = series(office), office.workspace.prepare

    def of() -> tuple[str, list[tuple[int, str, bool]]]:
        (row,) = office.workspace.meetings.series()
        turns = sorted(row.series.rota.values(), key=lambda one: one.no)
        done = [(one.no, one.party, bool(one.taken or one.skipped)) for one in turns]
        return row.rota.next["host"], done

    for party in ("UNMIS", "UNAMID"):
        prepare.add_turn(group, party)
    for _ in range(2):
        prepare.begin("strategic", title="Next", series=group)
    assert of()[0] == "UNMIS"
    prepare.skip_turn(group, duty="host", reason="No lift")
    assert of()[0] == "UNAMID"
    third = prepare.begin("strategic", title="Third", series=group)
    assert office.workspace.meetings.view(third).meeting.host == "UNAMID"
    assert of() == (
        "UNMIS",
        [(1, "UNMIS", True), (2, "UNAMID", True), (3, "UNMIS", True), (4, "UNAMID", True)],
    )
