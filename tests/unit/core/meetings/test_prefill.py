"""What an agenda is filled with, and what must not get into it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.meetings import agenda
from liaison.core.records.handling import LANGUAGES
from liaison.core.values import RecordId, Value
from tests.support.meetings import held, series
from tests.support.vaults import Office, offices

APRIL = {"starts": dtg.parse("2010-04-13T05:30Z"), "ends": dtg.parse("2010-04-14T13:00Z")}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with offices(tmp_path, "MINURCAT@TCD-NDJ") as (ours,):
        yield ours


def next_meeting(office: Office, of: RecordId) -> dict[str, str]:
    """The texts of the following meeting's agenda, which UNAMID and UNMIS are invited to."""
    made = office.workspace.prepare.begin("strategic", title="Third", series=of, writes=APRIL)
    items = office.workspace.meetings.view(made).items
    return {item.item.kind: item.item.discussion for item in items}


def test_the_country_round_takes_only_notes_that_all_who_are_invited_may_have(
    office: Office,
) -> None:
    office.note("Convoys go again", "ALLM")
    office.note("Only for Darfur", "SIS:UNAMID")
    office.note("At home")
    office.note("Too high", "ALLM", writes={"cls": "C"})
    office.note("Originator's", "ALLM", writes={"orcon": True})
    office.note("Somebody else's", "ALLM", writes={"origin": "sister"})
    office.note("Not to Darfur", "ALLM", writes={"do_not_release/SIS:UNAMID": True})
    office.note("Both by name", "SIS:UNAMID", "SIS:UNMIS")
    said = next_meeting(office, series(office))["round"]
    assert "Convoys go again" in said
    assert "Both by name" in said
    for kept in ("Darfur", "At home", "Too high", "Originator", "Somebody"):
        assert kept not in said


def test_open_actions_are_carried_over_unless_somebody_invited_may_not_have_them(
    office: Office,
) -> None:
    group = series(office)
    meeting = held(office, of=group)
    office.workspace.room.capture(meeting, "round", "A keep this between us @UNMIS !+5")
    office.workspace.minutes.circulate(meeting, days=1)
    (kept,) = (
        one.id for one in office.workspace.actions.rows() if "between us" in one.action.title
    )
    office.workspace.records.set(kept, {"release/ALLM": None})
    said = next_meeting(office, group)["follow_up"]
    assert "- send the table · UNAMID · 2009-12-18 · Open (" in said
    assert "between us" not in said


def test_what_is_carried_over_says_owner_and_state_in_words(office: Office) -> None:
    records, group = office.workspace.records, series(office)
    writes: dict[str, Value] = {"title": "Joint Operations Centre", "parent": "MINURCAT"}
    told = records.add("PARTY", "role", writes={**writes, "release/ALLM": True}, texts={})
    quiet = records.add("PARTY", "role", writes={**writes, "title": "A quiet office"}, texts={})
    meeting = held(office, of=group)
    for party in (told, quiet):
        ref = records.view(party).row.ref
        office.workspace.room.capture(meeting, "round", f"A UNMIS: one more @{ref} !2009-12-18")
    office.workspace.minutes.circulate(meeting, days=1)
    for one in office.workspace.actions.rows():
        records.set(one.id, {"state": "in_progress"})
    said = next_meeting(office, group)["follow_up"]
    assert "- UNMIS: one more · MINURCAT · Joint Operations Centre · 2009-12-18 · In prog" in said
    assert f"- UNMIS: one more · {records.view(quiet).row.ref} · 2009-12-18" in said
    assert "in_progress" not in said


def test_a_mission_invited_later_gets_no_agenda_that_quotes_what_it_may_not_have(
    office: Office,
) -> None:
    prepare, records = office.workspace.prepare, office.workspace.records
    note = office.note("Only for Darfur", "SIS:UNAMID")
    meeting = prepare.begin(
        "strategic", title="Two of us", writes={"invitees/UNAMID/invited": "yes"}
    )
    prepare.schedule(meeting)
    records.set(meeting, {"invitees/UNMIS/invited": "yes"})
    ref = records.view(note).row.ref
    assert prepare.quoted_but_withheld(meeting) == [(ref, "UNMIS")]
    with pytest.raises(Refused) as refused:
        prepare.schedule(meeting)
    assert refused.value.reason is Reason.MEETING_WITHHELD
    assert refused.value.params == {"missions": "UNMIS", "refs": ref}
    assert "release/SIS:UNMIS" not in records.view(meeting).values
    records.set(note, {"release/SIS:UNMIS": True})
    prepare.schedule(meeting)


def test_a_line_taken_out_or_a_mission_not_invited_stands_in_nobodys_way(office: Office) -> None:
    prepare, records = office.workspace.prepare, office.workspace.records
    office.note("Only for Darfur", "SIS:UNAMID")
    meeting = prepare.begin(
        "strategic", title="Two of us", writes={"invitees/UNAMID/invited": "yes"}
    )
    records.set(meeting, {"invitees/UNMIS/invited": "no"})
    prepare.schedule(meeting)
    records.set(meeting, {"invitees/UNMIS/invited": "yes"})
    records.set_text(meeting, "agenda/round/discussion", "")
    prepare.schedule(meeting)


@pytest.mark.parametrize("audience", ["SIS:UNMIS", "ALLM", "HUB", "REG:AU", "HQ"])
def test_a_quote_goes_nowhere_its_note_may_not_go_however_the_meeting_is_released(
    office: Office, audience: str
) -> None:
    prepare, records = office.workspace.prepare, office.workspace.records
    note = office.note("Only for Darfur", "SIS:UNAMID")
    meeting = prepare.begin(
        "strategic", title="Two of us", writes={"invitees/UNAMID/invited": "yes"}
    )
    for write in (
        lambda: records.set(meeting, {f"release/{audience}": True}),
        lambda: sign(office, meeting, {f"release/{audience}": True}),
    ):
        with pytest.raises(Refused) as refused:
            write()
        assert refused.value.reason is Reason.MEETING_WITHHELD
        assert refused.value.params["refs"] == records.view(note).row.ref
    records.discard(meeting)
    quoted = "\n".join(records.view(meeting).texts.values())
    for path in list(records.view(meeting).texts):
        records.set_text(meeting, path, "")
    records.set(meeting, {f"release/{audience}": True})
    with pytest.raises(Refused) as refused:
        records.set_text(meeting, "agenda/aob/discussion", quoted)
    assert refused.value.reason is Reason.MEETING_WITHHELD


def test_whoever_writes_a_draft_along_reads_its_quotes_and_nobody_else_does(office: Office) -> None:
    records, room = office.workspace.records, office.workspace.room
    note = records.view(office.note("Only for Darfur", "SIS:UNAMID")).row.ref
    meeting = held(office)
    records.set_text(meeting, "agenda/aob/discussion", f"As told ({note})")
    records.set(meeting, {"editors/UNAMID": True})
    with pytest.raises(Refused) as along:
        records.set(meeting, {"editors/UNMIS": True})
    assert along.value.params["missions"] == "UNMIS"
    with pytest.raises(Refused) as out:
        office.workspace.minutes.circulate(meeting, days=1)
    assert out.value.reason is Reason.MEETING_WITHHELD
    assert records.view(meeting).values["minutes/state"] == "draft"
    assert room.open(meeting).records == frozenset()


def sign(office: Office, meeting: RecordId, writes: dict[str, Value]) -> None:
    """As the window does it: kept as a draft, signed on leaving."""
    office.workspace.records.save_draft(meeting, writes=writes, texts={})
    office.workspace.records.commit(meeting)


def test_items_of_the_template_have_titles_in_a_second_language_whenever_it_is_chosen(
    office: Office,
) -> None:
    prepare = office.workspace.prepare
    made = prepare.begin("strategic", title="Third", writes={"lang": "fr", "lang2": "ar"})
    titles = {one.id: one.item for one in office.workspace.meetings.view(made).items}
    assert titles["aob"].title == "Questions diverses"
    assert titles["aob"].title2 == agenda.TITLES["ar"]["aob"]
    later = prepare.begin("strategic", title="Fourth")
    office.workspace.records.set(later, {"lang2": "fr", "agenda/round/title": "The LRA"})
    office.workspace.room.open(later)
    titles = {one.id: one.item for one in office.workspace.meetings.view(later).items}
    assert (titles["next"].title2, titles["round"].title2) == ("Prochaine r\u00e9union", "")


def test_the_template_is_whole_in_every_language_of_minutes() -> None:
    assert set(agenda.TITLES) == {choice.value for choice in LANGUAGES}
    assert len({frozenset(titles) for titles in agenda.TITLES.values()}) == 1
