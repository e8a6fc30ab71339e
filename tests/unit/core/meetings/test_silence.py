"""The silence procedure counts in working days of every site that is asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.meetings.minutes import SILENCE_DAYS
from liaison.core.records.meeting_views import Noted
from liaison.core.values import Value
from tests.support.meetings import held
from tests.support.vaults import Office, offices

TODAY = date(2009, 12, 12)
"""The tests' clock stands on this Saturday."""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with offices(tmp_path, "MINURCAT@TCD-NDJ") as (ours,):
        yield ours


def site(office: Office, mission: str, week: str, *days_off: str) -> None:
    writes: dict[str, Value] = {"title": mission, "workweek": week, "parent": mission}
    for number, day in enumerate(days_off):
        writes |= {f"holidays/{number}/day": day, f"holidays/{number}/name": "Local feast"}
    office.workspace.records.add("PARTY", "site", writes=writes, texts={})


def test_days_off_anywhere_put_the_day_back(office: Office) -> None:
    meeting = held(office)
    until = office.workspace.minutes.silence_until
    assert until(meeting, days=5) == date(2009, 12, 18)  # Monday to Friday
    site(office, "UNAMID", "sun-thu")
    assert until(meeting, days=5) == date(2009, 12, 18)  # UNAMID had five by Thursday
    assert until(meeting, days=6) == date(2009, 12, 21)  # UNMIS waits over the weekend
    site(office, "UNMIS", "sun-thu", "2009-12-13", "2009-12-14", "2009-12-15")
    assert until(meeting, days=5) == date(2009, 12, 22)


def test_a_series_says_how_many_days_and_else_seven_hold(office: Office) -> None:
    meeting = held(office)
    default = office.workspace.minutes.silence_until(meeting)
    assert default == office.workspace.minutes.silence_until(meeting, days=SILENCE_DAYS)
    group = office.workspace.meetings.view(meeting).row.series
    assert group is not None
    office.workspace.records.set(group, {"silence_days": 1})
    assert office.workspace.minutes.silence_until(meeting) == date(2009, 12, 14)


def test_nothing_is_agreed_or_adopted_while_somebody_may_still_answer(office: Office) -> None:
    meeting = held(office)
    minutes = office.workspace.minutes
    minutes.circulate(meeting, days=1)
    for step in (minutes.agree_by_silence, minutes.adopt):
        with pytest.raises(Refused) as refused:
            step(meeting)
        assert refused.value.reason is Reason.MINUTES_SILENCE
        assert refused.value.params == {"until": "2009-12-14", "awaited": "UNAMID, UNMIS"}


def test_what_a_party_without_a_vault_said_is_noted_and_never_signed_as_its_own(
    office: Office,
) -> None:
    meeting, workspace = held(office), office.workspace
    said = Noted(party="UNAMID", word="agreement", who="Chief of Staff", how="phone")
    with pytest.raises(Refused) as refused:
        workspace.noting.note(workspace.meetings.view(meeting), said)
    assert refused.value.reason is Reason.MINUTES_STATE
    workspace.minutes.circulate(meeting, days=1)
    view = workspace.meetings.view(meeting)
    for wrong in (Noted(party="MONUC", who="x"), Noted(party="UNAMID")):
        with pytest.raises(Refused):
            workspace.noting.note(view, wrong)
    workspace.noting.note(view, said)
    view = workspace.meetings.view(meeting)
    [noted] = view.meeting.noted.values()
    assert (noted.by, noted.on) == (workspace.identity.role, TODAY.isoformat())
    assert view.replies == ()
    assert workspace.minutes.awaited(meeting) == ["UNMIS"]
    refusal = Noted(party="UNMIS", word="dissent", role="Chief of Staff", text="Not our figures")
    workspace.noting.note(view, refusal)
    with pytest.raises(Refused) as refused:
        workspace.minutes.agree_by_silence(meeting)
    assert refused.value.reason is Reason.MINUTES_DISSENT


def test_nothing_is_noted_for_a_mission_that_can_sign_for_itself(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-NDJ", "UNMIS@SDN-KRT") as (ours, _):
        meeting = held(ours)
        view = ours.workspace.meetings.view(meeting)
        assert ours.workspace.noting.without_vault(view) == ["UNAMID"]
