"""What others hold of a meeting is not changed under their hands, nor narrowed away unsaid."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.records.handling import TLP_CLEAR
from liaison.core.records.meeting_views import Cadence
from liaison.core.values import RecordId, Value
from tests.support.meetings import END, START, adopted, circulated, held, series
from tests.support.vaults import CountingClock, Office, offices

AHEAD: dict[str, Value] = {
    "starts": dtg.parse("2010-01-14T05:30Z"),
    "ends": dtg.parse("2010-01-15T13:00Z"),
    "tz": "Africa/Khartoum",
}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with offices(tmp_path, "MINURCAT@TCD-NDJ") as (ours,):
        yield ours


@contextmanager
def refused(reason: Reason, **params: str) -> Iterator[None]:
    with pytest.raises(Refused) as caught:
        yield
    assert caught.value.reason is reason
    assert caught.value.params.items() >= params.items()


def proposed(office: Office, **writes: Value) -> RecordId:
    return office.workspace.prepare.begin("strategic", title="Third", writes={**AHEAD, **writes})


def test_a_meeting_whose_minutes_went_out_is_deleted_by_no_way(office: Office) -> None:
    records = office.workspace.records
    at_home, meeting = held(office), circulated(office)
    for delete in (records.delete, office.workspace.removal.delete):
        with refused(Reason.MEETING_OUT):
            delete(meeting)
    office.workspace.minutes.reopen(meeting)
    with refused(Reason.MEETING_OUT):
        records.delete(meeting)
    records.delete(at_home)
    records.undelete(at_home)


@pytest.mark.parametrize(
    "narrower", [{"release/ALLM": None}, {"cls": "C"}, {"orcon": True, "origin": "sister"}]
)
def test_what_a_meeting_quotes_is_narrowed_once_its_line_is_out(
    office: Office, narrower: dict[str, Value]
) -> None:
    records = office.workspace.records
    note = office.note("Convoys go again", "ALLM")
    meeting = proposed(office, **{"invitees/UNAMID/invited": "yes"})
    office.workspace.prepare.schedule(meeting)
    with refused(Reason.MEETING_QUOTES, meetings=records.view(meeting).row.ref):
        records.set(note, narrower)
    records.set(note, {"release/SIS:UNMIS": True})
    records.set_text(meeting, "agenda/round/discussion", "")
    records.set(note, narrower)


def test_what_adopted_minutes_quote_may_be_narrowed_and_they_go_to_nobody_new(
    office: Office,
) -> None:
    records = office.workspace.records
    note = office.note("Convoys go again", "SIS:UNAMID")
    meeting = held(office)
    records.set(meeting, {"release/ALLM": None, "release/SIS:UNAMID": True})
    records.set_text(meeting, "agenda/aob/discussion", f"Told ({records.view(note).row.ref})")
    for party in ("UNAMID", "UNMIS"):
        records.set(meeting, {f"invitees/{party}/invited": "no"})
    office.workspace.minutes.circulate(meeting)
    office.workspace.minutes.adopt(meeting)
    records.set(note, {"release/SIS:UNAMID": None})
    with refused(Reason.MEETING_WITHHELD):
        records.set(meeting, {"release/SIS:UNMIS": True})


@pytest.mark.parametrize("path", ["release/PUB", "release/HOST:SD", "editors/UNMIS"])
def test_a_quote_is_let_to_the_public_a_host_or_an_editor_only_by_its_note(
    office: Office, path: str
) -> None:
    records = office.workspace.records
    note = office.note("Only for Darfur", "SIS:UNAMID")
    meeting = proposed(office, **{"invitees/UNAMID/invited": "yes"})
    with refused(Reason.MEETING_WITHHELD, refs=records.view(note).row.ref):
        records.set(meeting, {path: True})
    released = path if path.startswith("release/") else "release/SIS:UNMIS"
    records.set(note, {released: True})
    records.set(meeting, {path: True})


def test_what_lies_ahead_did_not_take_place(office: Office) -> None:
    workspace = office.workspace
    meeting = proposed(office)
    for early in (
        lambda: workspace.prepare.held(meeting),
        lambda: workspace.records.set(meeting, {"state": "held"}),
        lambda: workspace.room.attend(meeting, "UNAMID", "full", late=True),
        lambda: workspace.room.leave(meeting, "UNAMID"),
    ):
        with refused(Reason.MEETING_AHEAD):
            early()
    workspace.room.attend(meeting, "UNAMID", "full")
    with refused(Reason.MINUTES_NOT_HELD):
        workspace.minutes.circulate(meeting)
    clock = office.world.clock
    assert isinstance(clock, CountingClock)
    clock.skip(45 * 86_400_000)
    workspace.prepare.held(meeting)
    with refused(Reason.MEETING_AHEAD):
        workspace.records.set(meeting, {"starts": START + 90 * 86_400_000, "ends": None})


def test_days_that_nobody_can_have_meant_are_refused(office: Office) -> None:
    prepare, records = office.workspace.prepare, office.workspace.records
    meeting, group = proposed(office), series(office)
    for starts in (dtg.parse("2010-01-13T05:30Z"), dtg.parse("2009-12-11T05:30Z")):
        with refused(Reason.RECORD_FORM, field="starts"):
            prepare.postpone(meeting, starts=starts, ends=starts + 1, reason="No fuel")
    with refused(Reason.RECORD_FORM, field="ends"):
        records.set(meeting, {"ends": dtg.parse("2015-01-15T13:00Z")})
    records.set(group, {"starts_on": "2009-06-01"})
    with refused(Reason.RECORD_FORM, field="from"):
        early = Cadence(times=1, every=1, unit="year", from_="2009-05-31")
        prepare.set_cadence(group, early)
    with refused(Reason.RECORD_FORM, field="silence_days"):
        records.set(group, {"silence_days": 0})
    with refused(Reason.RECORD_FORM, field="silence_days"):
        office.workspace.minutes.circulate(held(office), days=0)


def test_a_meeting_moved_to_another_zone_keeps_its_hour_on_the_clock_there(office: Office) -> None:
    meeting = proposed(office)
    ndjamena: dict[str, Value] = {"name": "N'Djamena", "tz": "Africa/Ndjamena"}
    office.workspace.prepare.relocate(meeting, venue=ndjamena, reason="No visas")
    said = office.workspace.meetings.view(meeting).meeting
    assert said.starts is not None
    assert said.ends is not None
    assert [dtg.write(at, tz=said.tz) for at in (said.starts, said.ends)] == [
        "140830AJAN10",
        "151600AJAN10",
    ]


def test_kinds_fit_their_series_and_a_side_session_has_a_meeting(office: Office) -> None:
    prepare, group = office.workspace.prepare, series(office)
    with refused(Reason.RECORD_FORM, field="kind"):
        prepare.begin("unct", title="Country teams", series=group)
    with refused(Reason.RECORD_FORM, field="parent"):
        prepare.begin("side_session", title="Country teams")
    with refused(Reason.RECORD_FORM, field="lift_from"):
        office.workspace.records.set(proposed(office), {"invitees/UNMIS/lift_from": "UNMIS"})


@pytest.mark.parametrize(
    "write",
    [
        {"minutes/state": "draft", "title": "Otherwise"},
        {"minutes/adopted_digest": "0" * 64},
        {"minutes/state": None},
    ],
)
def test_nothing_leads_out_of_adopted_minutes(office: Office, write: dict[str, Value]) -> None:
    records, meeting = office.workspace.records, adopted(office)
    with refused(Reason.MINUTES_ADOPTED, path=min(write)):
        records.set(meeting, write)
    with refused(Reason.MINUTES_ADOPTED, path=min(write)):
        records.save_draft(meeting, writes=write, texts={})
    assert records.view(meeting).values["minutes/state"] == "adopted"


def test_what_was_adopted_stays_in_decisions_and_actions_and_is_followed_up(
    office: Office,
) -> None:
    workspace = office.workspace
    meeting = adopted(office)
    acts = [act.id for act in workspace.actions.rows(decisions=True)]
    for act in acts:
        for edit in (
            lambda act=act: workspace.records.set(act, {"title": "Otherwise"}),
            lambda act=act: workspace.records.set(act, {"due": "2010-02-01"}),
            lambda act=act: workspace.records.set(act, {"responsible": "UNMIS"}),
            lambda act=act: workspace.records.delete(act),
        ):
            with refused(Reason.MINUTES_ADOPTED):
                edit()
    task = next(one.id for one in workspace.actions.rows())
    workspace.actions.set_state(task, "in_progress", told="Half of it")
    workspace.actions.add_evidence(task, "A letter of 14 December")
    workspace.actions.hand_over(task, "MINURCAT")
    workspace.actions.accept(task)
    assert workspace.records.view(task).values["responsible"] == "MINURCAT"
    view = workspace.minutes.adopted(meeting)
    assert view is not None
    assert [one.paths for one in view.late] == [("responsible",)]


def test_circulated_minutes_change_by_a_correction_that_is_taken_in(office: Office) -> None:
    workspace = office.workspace
    meeting, path = circulated(office), "agenda/round/discussion"
    with refused(Reason.MINUTES_OUT):
        workspace.records.set_text(meeting, path, "Typed over")
    with refused(Reason.MINUTES_OUT):
        workspace.prepare.add_item(meeting, "One more")
    wished = workspace.replies.correct(meeting, path, new="As was said.\n", why="Wording")
    workspace.replies.decide(meeting, wished, accept=True)
    assert workspace.records.view(meeting).texts[path] == "As was said.\n"
    workspace.minutes.reopen(meeting)
    workspace.records.set_text(meeting, path, "Typed over")


def test_days_are_counted_from_the_meeting_when_its_minutes_are_typed_up_later(
    office: Office,
) -> None:
    meeting = held(office)
    clock = office.world.clock
    assert isinstance(clock, CountingClock)
    clock.skip(30 * 86_400_000)
    act = office.workspace.room.capture(meeting, "round", "A send the list @UNAMID !+5").record
    assert office.workspace.records.view(act).values["due"] == "2009-12-18"


def test_a_meeting_without_an_agenda_is_filled_from_the_template_and_the_notes_of_now(
    office: Office,
) -> None:
    records = office.workspace.records
    office.note("Convoys go again", "ALLM")
    group = series(office)
    office.workspace.minutes.circulate(held(office, of=group))
    first = office.workspace.prepare.begin("strategic", title="A", series=group, writes=AHEAD)
    later: dict[str, Value] = {"starts": END + 60 * 86_400_000, "ends": END + 61 * 86_400_000}
    empty = office.workspace.prepare.begin("strategic", title="B", series=group, writes=later)
    values = records.view(empty).values
    records.set(empty, {path: None for path in values if path.startswith("agenda/")})
    for path in records.view(empty).texts:
        records.set_text(empty, path, "")
    office.workspace.prepare.prefill(empty)
    for meeting in (first, empty):
        said = {one.item.kind: one.item for one in office.workspace.meetings.view(meeting).items}
        assert said["aob"].title == "Any other business"
        assert "send the table" in said["follow_up"].discussion
        assert "Convoys go again" in said["round"].discussion


def test_a_calendar_shows_to_everybody_only_what_is_clear(office: Office) -> None:
    meeting = proposed(office)
    assert not office.workspace.meetings.invitation(meeting).unclassified
    office.workspace.records.set(meeting, {"tlp": TLP_CLEAR})
    assert office.workspace.meetings.invitation(meeting).unclassified
