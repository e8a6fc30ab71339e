"""What is checked of series and meetings."""

from __future__ import annotations

from datetime import date

import pytest

from liaison.core.checks.cadence import cadence_missed, meeting_due
from liaison.core.checks.calendar import calendar_clash
from liaison.core.checks.invitations import never_invited
from liaison.core.meetings.values import MeetingRow
from liaison.core.records.meeting_views import Cadence, MinutesState
from tests.support.facts import REGION, Feasts, facts, invited, known, meeting, party, series

THREE_A_YEAR = Cadence(from_="2009-06-08", times=3, every=1, unit="year")
DECEMBER = meeting("2009-12-10T05:30Z", "2009-12-11T13:00Z")


def due(
    today: date, *meetings: MeetingRow, state: str = "active", starts_on: str = ""
) -> list[str]:
    row = series(*meetings, cadence=THREE_A_YEAR, today=today, state=state, starts_on=starts_on)
    return [one.sentence for one in meeting_due(facts(series=row, today=today))]


def missed(today: date, *meetings: MeetingRow, cadence: Cadence = THREE_A_YEAR) -> list[str]:
    row = series(*meetings, cadence=cadence, today=today)
    return [one.sentence for one in cadence_missed(facts(series=row, today=today))]


def test_a_meeting_is_asked_for_when_a_quarter_of_the_time_is_left() -> None:
    assert due(date(2010, 3, 11), DECEMBER) == []
    assert due(date(2010, 3, 12), DECEMBER) == [
        "The next meeting is due by 2010-04-11 and none is scheduled."
    ]


def test_a_meeting_that_is_only_proposed_is_not_scheduled() -> None:
    proposed = meeting("2010-04-13T05:30Z", state="proposed")
    assert due(date(2010, 4, 1), DECEMBER, proposed) == [
        "The next meeting is due by 2010-04-11; only proposed: MTG."
    ]


@pytest.mark.parametrize("state", ["scheduled", "postponed", "relocated"])
def test_a_meeting_with_an_agreed_day_is_scheduled(state: str) -> None:
    ahead = meeting("2010-04-13T05:30Z", state=state)
    assert due(date(2010, 4, 13), DECEMBER, ahead) == []
    assert due(date(2010, 4, 14), DECEMBER, ahead) != []  # it did not take place


def test_nothing_is_due_of_a_series_that_ended_or_never_met() -> None:
    assert due(date(2011, 1, 1), DECEMBER, state="ended") == []
    assert due(date(2011, 1, 1)) == []
    assert due(date(2011, 1, 1), meeting(date_text="2008")) == []


def test_a_series_that_never_met_is_due_on_its_first_day_if_it_has_one() -> None:
    first = "2010-04-11"
    assert due(date(2010, 3, 11), starts_on=first) == []
    assert due(date(2010, 3, 12), starts_on=first) == [
        "The next meeting is due by 2010-04-11 and none is scheduled."
    ]
    assert due(date(2010, 3, 12), meeting("2010-04-10T05:30Z", state="scheduled")) == []


def test_a_cadence_is_missed_by_a_meeting_that_came_late() -> None:
    june = meeting("2009-06-07T05:30Z", "2009-06-08T14:00Z")
    assert missed(date(2009, 10, 8), june) == []
    assert missed(date(2009, 10, 9), june) == [
        "A meeting was due by 2009-10-08 and has not been held."
    ]
    assert missed(date(2009, 12, 14), june, DECEMBER) == [
        "A meeting was due by 2009-10-08 and was held on 2009-12-11."
    ]


def test_a_cadence_is_not_missed_before_it_was_agreed() -> None:
    agreed = Cadence(from_="2009-12-11", times=3, every=1, unit="year")
    assert missed(date(2009, 12, 14), meeting("2009-01-10T05:30Z"), DECEMBER, cadence=agreed) == []


def test_who_was_listed_as_not_invited_and_never_was_is_named() -> None:
    held = meeting("2009-06-07T05:30Z", invitees=invited(UNMIS="yes", JMT_DARFUR="no", IOT=""))
    ahead = meeting("2010-04-13T05:30Z", state="proposed", invitees=invited(JMT_DARFUR="yes"))
    found = list(never_invited(facts(series=series(held, ahead))))
    assert [(one.on, one.params["count"]) for one in found] == [("JMT-DARFUR", 1)]


def test_one_invitation_to_a_held_meeting_is_enough() -> None:
    first = meeting("2009-06-07T05:30Z", invitees=invited(JMT_DARFUR="no"))
    second = meeting("2009-12-10T05:30Z", invitees=invited(JMT_DARFUR="yes"))
    assert list(never_invited(facts(series=series(first, second)))) == []


def test_a_finding_on_a_known_party_opens_its_record() -> None:
    there = party("JMT-DARFUR", "agency")
    held = meeting("2009-06-07T05:30Z", invitees=invited(JMT_DARFUR="no"))
    (found,) = never_invited(facts(series=series(held), parties=known(there)))
    assert found.record == there.id


def clashes(row: MeetingRow, feasts: Feasts | None = None) -> list[str]:
    there = known(*REGION, feasts=feasts)
    return [one.sentence for one in calendar_clash(facts(meetings=(row,), parties=there))]


def test_a_friday_is_no_day_for_a_meeting_with_people_from_sudan() -> None:
    both = invited(MINURCAT="yes", UNAMID="yes")
    row = meeting("2009-12-10T05:30Z", "2009-12-11T13:00Z", invitees=both)
    assert clashes(row) == ["No working day for UNAMID: 2009-12-11."]


def test_the_day_is_that_of_the_venue() -> None:
    late = meeting("2009-12-10T22:30Z", tz="Africa/Kampala", invitees=invited(UNAMID="yes"))
    assert clashes(late) == ["No working day for UNAMID: 2009-12-11."]
    unknown = meeting("2009-12-10T22:30Z", tz="Mars/Phobos", invitees=invited(UNAMID="yes"))
    assert clashes(unknown) == []


def test_a_holiday_is_named() -> None:
    feast = Feasts({("SD", date(2009, 12, 10)): "A feast"})
    row = meeting("2009-12-10T05:30Z", invitees=invited(UNAMID="yes", MINURCAT="yes"))
    assert clashes(row, feast) == ["No working day for UNAMID: 2009-12-10 (A feast)."]


def test_who_is_not_invited_clashes_with_nothing() -> None:
    assert clashes(meeting("2009-12-11T05:30Z", invitees=invited(UNAMID="no"))) == []


def test_of_a_party_without_a_site_nothing_is_said() -> None:
    assert clashes(meeting("2009-12-12T05:30Z", invitees=invited(DPKO="yes"))) == []


@pytest.mark.parametrize(
    ("state", "minutes", "warns"),
    [
        ("proposed", "none", True),
        ("held", "none", True),
        ("held", "draft", True),
        ("held", "circulated", True),
        ("held", "reopened", True),
        ("held", "agreed", False),
        ("held", "adopted", False),
        ("cancelled", "none", False),
        ("merged", "none", False),
    ],
)
def test_a_settled_meeting_warns_of_nothing(state: str, minutes: str, *, warns: bool) -> None:
    row = meeting(
        "2009-12-11T05:30Z",
        state=state,
        minutes=MinutesState(state=minutes),
        invitees=invited(UNAMID="yes"),
    )
    assert bool(clashes(row)) is warns
