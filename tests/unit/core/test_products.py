"""Products as a duty officer makes them: what is placed, numbered, followed up and frozen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from liaison.core import rules
from liaison.core.dtg import parse
from liaison.core.errors import Reason, Refused
from liaison.core.products import cut_off, message
from liaison.core.products.asked import Asked
from liaison.core.values import RecordId, Value
from tests.support.vaults import CountingClock, Office, Places, exchange, offices

HOUR_MS = 3_600_000
ABECHE = "Africa/Ndjamena"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with offices(tmp_path, "MINURCAT@TCD-ABE") as (one,):
        yield one


def day(office: Office, audience: str = "MSN") -> Asked:
    now = office.workspace.now_ms()
    return office.workspace.daily.sitrep(
        audience=audience, since_ms=now - 24 * HOUR_MS, until_ms=now + HOUR_MS
    )


def note(office: Office, kind: str, title: str, **writes: Value) -> RecordId:
    given = {"title": title, "when": office.workspace.now_ms(), **writes}
    return office.workspace.records.add("NOTE", kind, writes=given, texts={})


def refusal(office: Office, asked: Asked) -> str:
    with pytest.raises(Refused) as refused:
        office.workspace.products.freeze(asked)
    return refused.value.reason


def test_the_report_of_a_moment_is_of_the_24_hours_to_the_nearest_cut_off() -> None:
    early, late = parse("080250ZDEC09"), parse("080730ZDEC09")  # 03:50 and 08:30 at Abéché
    closes = parse("080500ZDEC09")
    assert cut_off.period(early, "06:00", ABECHE) == (closes - 24 * HOUR_MS, closes)
    assert cut_off.period(late, "06:00", ABECHE) == (closes - 24 * HOUR_MS, closes)
    assert cut_off.following(early, "06:00", ABECHE) == closes
    assert cut_off.following(late, "06:00", ABECHE) == closes + 24 * HOUR_MS
    assert cut_off.parse("5:30") == "05:30"
    with pytest.raises(Refused):
        cut_off.parse("24:00")


def test_a_note_stands_in_its_section_and_one_without_is_named_until_it_is_placed(
    office: Office,
) -> None:
    note(office, "political", "Governor met", sitrep_section="political")
    stray = note(office, "log", "Radio check")
    office.workspace.daily.take_over()
    draft = office.workspace.products.draft(day(office))
    assert [row.id for row in draft.unplaced] == [stray]
    assert "Not placed in any section: 1." in draft.text
    political = draft.text.partition("2 Political")[2].partition("3 Security")[0]
    assert "Governor met" in political
    office.workspace.records.set(stray, {"sitrep_section": "support"})
    placed = office.workspace.products.draft(day(office))
    assert not placed.unplaced
    assert "Radio check" in placed.text.partition("9 Support")[2].partition("10 Media")[0]


def test_an_event_that_two_missions_told_of_stands_and_counts_once_with_the_references_released(
    tmp_path: Path,
) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", places=Places()) as (abe, elf):
        theirs = elf.note("Lorry burnt", "SIS:MINURCAT", writes={"grade": "A1"})
        away = note(elf, "displacement", "Families", **{"people/min": 20, "release/ALLM": True})
        exchange("memory:stick", elf, abe)
        ours = abe.note("Truck set on fire", "SIS:BONUCA", writes={"killed/civ/min": 2})
        moved = note(abe, "displacement", "People", **{"people/min": 30, "release/ALLM": True})
        for one, other in ((ours, theirs), (moved, away)):
            abe.workspace.matching.link(one, other)
        refs = [abe.workspace.records.view(one).row.ref for one in (ours, theirs)]
        home = " ".join(abe.workspace.products.draft(day(abe)).text.split())
        abroad = " ".join(abe.workspace.products.draft(day(abe, "SIS:BONUCA")).text.split())
    assert "Incidents: 1. Killed: 2" in home
    assert f"Reference: {refs[0]}, {refs[1]}" in home
    assert "Lorry burnt" not in home
    assert "Displacement: reports 2, people 30." in home
    assert f"Reference: {refs[0]}" in abroad
    assert refs[1] not in abroad


def test_what_is_entered_late_stands_in_the_next_report_once(office: Office) -> None:
    now = office.workspace.now_ms()
    asked = office.workspace.daily.sitrep(since_ms=now - HOUR_MS, until_ms=now + HOUR_MS)
    office.note("Convoy fired on", writes={"when": now - 5 * HOUR_MS})
    assert "Convoy fired on" in office.workspace.products.draft(asked).text
    office.workspace.products.freeze(asked)
    assert "Convoy fired on" not in office.workspace.products.draft(asked).text


def test_what_was_entered_late_is_news_to_whoever_got_no_report_of_it(office: Office) -> None:
    now, products = office.workspace.now_ms(), office.workspace.products
    office.note("Convoy fired on", "ALLM", writes={"when": now - 5 * HOUR_MS})

    def told_to(audience: str) -> bool:
        return "Convoy fired on" in products.draft(replace(asked, audience=audience)).text

    asked = office.workspace.daily.sitrep(
        audience="SIS:UNAMID", since_ms=now - HOUR_MS, until_ms=now + HOUR_MS
    )
    products.freeze(asked)
    assert [told_to(one) for one in ("SIS:UNAMID", "SIS:UNMIS", "MSN", "ALLM")] == [
        *(False, True, True, True)
    ]
    products.freeze(replace(asked, audience="ALLM"))
    assert not any(told_to(one) for one in ("SIS:UNAMID", "SIS:UNMIS", "MSN", "OWN", "ALLM"))


def test_what_comes_after_a_report_that_was_frozen_early_is_in_the_next(office: Office) -> None:
    now, products = office.workspace.now_ms(), office.workspace.products
    asked = Asked("sitrep", "MSN", now - HOUR_MS, now + HOUR_MS)
    early = products.freeze(asked)
    assert "Not over yet" in products.text(early)
    office.note("Convoy fired on", writes={"when": now})
    following = Asked("sitrep", "MSN", now + HOUR_MS, now + 2 * HOUR_MS)
    assert "Convoy fired on" in products.draft(following).text
    over = Asked("sitrep", "MSN", now - 2 * HOUR_MS, now - HOUR_MS)
    assert "Not over yet" not in products.draft(over).text


def test_no_reader_has_two_texts_of_an_incident_under_one_serial(office: Office) -> None:
    incident = office.note("Convoy fired on", "ALLM")
    daily, products = office.workspace.daily, office.workspace.products
    to = ("SIS:UNAMID", "SIS:UNMIS", "ALLM", "SIS:UNAMID", "OWN")
    frozen = [products.freeze(daily.flash(incident, audience=one)) for one in to]
    titles = [office.workspace.records.view(one).row.title for one in frozen]
    serial = titles[0]
    assert titles == [
        *(serial, serial, f"{serial} FOLLOW-UP 1", f"{serial} FOLLOW-UP 2"),
        f"{serial} FOLLOW-UP 2",
    ]
    linked = office.workspace.records.view(frozen[2]).values
    assert not any(path.startswith("links/") for path in linked)  # not all of them got the first
    products.freeze(daily.flash(incident, audience="ALLM", is_final=True))
    assert refusal(office, daily.flash(incident, audience="SIS:UNMIS")) == Reason.PRODUCT_FINAL


def test_a_frozen_product_is_numbered_released_to_its_reader_and_printed_as_it_was(
    office: Office, tmp_path: Path
) -> None:
    incident = office.note("Convoy fired on", "SIS:UNAMID", writes={"cls": "C", "orcon": True})
    note(office, "political", "Ours alone", sitrep_section="political")
    products, asked = office.workspace.products, day(office, "SIS:UNAMID")
    made = products.freeze(asked)
    view = office.workspace.records.view(made)
    released = [path for path in view.values if path.startswith("release/")]
    assert released == ["release/SIS:UNAMID"]
    assert (view.row.title, view.row.state, view.row.cls) == ("SITREP 1", "frozen", "C")
    assert view.values["orcon"] is True
    assert view.values["left_out/notes:not_released"] == 1
    head = office.workspace.records.view(incident).heads[0].hex()
    assert view.values["sources/0001/record"] == incident.hex()
    assert view.values["sources/0001/change"] == head
    first, again = tmp_path / "a.docx", tmp_path / "b.docx"
    products.save(made, str(first))
    office.workspace.records.set(incident, {"title": "Convoy robbed"})
    products.save(made, str(again))
    assert first.read_bytes() == again.read_bytes()
    assert "Convoy fired on" in products.text(made)
    with pytest.raises(Refused) as refused:
        office.workspace.records.set(made, {"number": "2"})
    assert refused.value.reason is Reason.RECORD_FROZEN
    assert office.workspace.records.view(products.freeze(asked)).row.title == "SITREP 2"


@pytest.mark.parametrize("number", ["0", "-1", "../x", "٣", "1e3", "9" * 20, "9" * 5000, "1345"])
def test_a_number_that_is_none_or_leaps_is_refused_with_what_would_be_right(
    office: Office, number: str
) -> None:
    now = office.workspace.now_ms()
    asked = Asked("sitrep", "MSN", now - HOUR_MS, now)
    office.workspace.products.freeze(replace(asked, number="344"))
    with pytest.raises(Refused) as refused:
        office.workspace.products.draft(replace(asked, number=number))
    assert refused.value.params == {"field": "number", "allowed": "345 to 1344"}


def test_a_period_that_ends_before_it_begins_is_refused_for_just_that(office: Office) -> None:
    now = parse("080630ZDEC09")
    with pytest.raises(Refused) as refused:
        office.workspace.products.draft(Asked("sitrep", "MSN", now, now - HOUR_MS))
    said = refused.value.params
    assert (said["field"], said["rule"]) == ("until", rules.LATER)
    assert said["example"] == "080730ZDEC09"


def test_a_number_is_given_once_to_a_reader(office: Office) -> None:
    now = office.workspace.now_ms()
    asked = Asked("sitrep", "MSN", now - HOUR_MS, now, number="343")
    office.workspace.products.freeze(asked)
    assert refusal(office, asked) == Reason.PRODUCT_NUMBER
    following = office.workspace.products.draft(Asked("sitrep", "MSN", now - HOUR_MS, now))
    assert following.made.number == "344"


def test_a_flash_is_corrected_by_follow_ups_that_are_linked_and_end(office: Office) -> None:
    daily, products = office.workspace.daily, office.workspace.products
    incident = office.note("Convoy fired on", writes={"injured/un/min": 1, "injured/un/max": 1})
    assert daily.wants_flash(incident)
    first = products.freeze(daily.flash(incident))
    assert not daily.wants_flash(incident)
    follow = products.freeze(daily.flash(incident))
    final = products.freeze(daily.flash(incident, is_final=True))
    serial = "FLASH 01/2009-12-12"
    titles = [office.workspace.records.view(one).row.title for one in (first, follow, final)]
    assert titles == [serial, f"{serial} FOLLOW-UP 1", f"{serial} FINAL"]
    links = [
        office.workspace.records.view(one).values.get("links/1/rel") for one in (follow, final)
    ]
    assert links == ["follows", "supersedes"]
    assert office.workspace.records.view(final).values["links/1/record"] == follow.hex()
    assert refusal(office, daily.flash(incident)) == Reason.PRODUCT_FINAL
    other = products.draft(daily.flash(office.note("Truck taken")))
    assert other.made.called == "FLASH 02/2009-12-12"


def test_a_flash_is_a_message_of_at_most_1500_characters_that_keeps_its_six_lines(
    office: Office,
) -> None:
    incident = office.note("Convoy fired on", body="Four men. " * 400, writes={"cls": "C"})
    office.workspace.records.set_text(incident, "comment", "It was expected. " * 300)
    text = office.workspace.products.draft(office.workspace.daily.flash(incident)).text
    assert len(text) <= message.MOST
    lines = text.splitlines()
    assert lines[0] == lines[-1] == "CONFIDENTIAL · TLP:AMBER"
    assert [line[0] for line in lines[2:8]] == list("123456")
    assert text.count("[...]") == 2
    on_road = office.note("Convoy fired on, Farchana road", body="Six men\nOne truck")
    text = office.workspace.products.draft(office.workspace.daily.flash(on_road)).text
    assert "Farchana road. Six men. One truck\n" in text


def test_what_is_told_in_numbers_only_is_never_quoted_by_a_flash(office: Office) -> None:
    for writes in ({"code": "POC-2"}, {"origin": "humanitarian"}):
        incident = office.note("Not to be told", writes=writes)
        assert refusal(office, office.workspace.daily.flash(incident)) == Reason.PRODUCT_GUARDED
    text = office.workspace.products.draft(day(office)).text
    assert "Not to be told" not in text
    assert "Month: 2009-12; Place: —; Code: POC-2; Reports: 1" in text


def test_a_shift_sheet_names_what_is_open_promised_unanswered_and_out(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", places=Places()) as (abe, elf):
        now = abe.workspace.now_ms()
        abe.note("Truck taken")
        note(abe, "contact", "Daily call", with_mission="UNAMID", next_call=now + HOUR_MS)
        note(abe, "movement", "Patrol to Adré", state="logged")
        back = note(abe, "movement", "Patrol back from Iriba")
        abe.workspace.records.set(back, {"state": "closed"})
        warning = {"addressees/TCD-ABE": True, "release/SIS:MINURCAT": True}
        note(elf, "warning", "Families are moving", **warning)
        exchange("memory:stick", elf, abe)
        text = abe.workspace.products.draft(abe.workspace.daily.shift()).text
    matters, calls, warnings, _, out = (text.partition(f"\n{at} ")[2] for at in range(1, 6))
    assert "Truck taken" in matters.partition("2 Promised")[0]
    assert "Who: UNAMID" in calls.partition("3 Warnings")[0]
    assert "Families are moving; Remark: we have not acknowledged it" in warnings
    assert "Patrol to Adré" in out
    assert "Iriba" not in out


def test_what_is_logged_late_or_is_open_since_an_earlier_shift_stands_on_the_shift_sheet(
    office: Office,
) -> None:
    assert isinstance(office.world.clock, CountingClock)
    note(office, "incident", "Bridge mined")
    closed = note(office, "incident", "Quarrel at the well")
    office.workspace.records.set(closed, {"state": "closed"})
    office.world.clock.skip(HOUR_MS)
    office.workspace.daily.take_over()
    office.world.clock.skip(HOUR_MS)
    night = office.workspace.now_ms() - 5 * HOUR_MS
    note(office, "incident", "Ambush of the night", when=night)
    matters = office.workspace.products.draft(office.workspace.daily.shift()).text
    matters = matters.partition("\n1 ")[2].partition("\n2 ")[0]
    ambush, bridge = matters.index("Ambush of the night"), matters.index("Bridge mined")
    assert ambush < bridge < matters.index("open since an earlier shift")
    assert matters.count("earlier shift") == 1
    assert "Quarrel" not in matters


def test_taking_over_is_noted_with_role_and_time_and_begins_the_shift(office: Office) -> None:
    daily = office.workspace.daily
    sheet = office.workspace.products.freeze(daily.shift())
    taken = office.workspace.records.view(daily.take_over())
    assert taken.values["took_over"] == "JOC duty officer"
    assert taken.values["links/1/record"] == sheet.hex()
    assert isinstance(office.world.clock, CountingClock)
    office.world.clock.skip(HOUR_MS)
    assert daily.shift().since_ms == taken.values["when"]
    assert "Taken over: JOC duty officer" in office.workspace.products.draft(daily.shift()).text


def test_warnings_count_as_often_as_they_stand_and_neither_as_drafts_nor_as_reports(
    office: Office,
) -> None:
    asked: dict[str, Value] = {"addressees/SDN-ELF": True, "release/SIS:UNAMID": True}
    note(office, "incident", "Attack at the well", code="POC-2", when_prec="3")
    for title, writes in (
        ("Issued", {}),
        ("Two days ago", {"when": office.workspace.now_ms() - 48 * HOUR_MS}),
        ("Of the attack", {"code": "POC-2"}),
        ("Still written", {"state": "draft"}),
    ):
        note(office, "warning", title, **{"state": "issued", **asked, **writes})
    for audience in ("MSN", "SIS:UNAMID"):  # of the attack the reader is warned too, in counts
        draft = office.workspace.products.draft(day(office, audience))
        assert all(title in draft.text for title in ("Issued", "Two days ago"))
        assert "Warnings: given 2, received 0." in draft.text
        assert "Earlier warnings that are not noted everywhere: 1." in draft.text
        assert not [word for word in ("Still written", "Of the attack") if word in draft.text]
        assert ("warnings", "release.unissued") not in draft.left_out
        assert ("Code: POC-2; Reports: 1" in draft.text) == (audience == "MSN")


def test_a_paper_for_others_says_nothing_was_released_where_it_would_say_nothing_happened(
    office: Office,
) -> None:
    daily, products = office.workspace.daily, office.workspace.products
    daily.take_over()
    for kind in ("incident", "contact", "displacement", "movement"):
        note(office, kind, f"Hidden {kind}", sitrep_section="security")
    now = office.workspace.now_ms()
    text = products.draft(day(office, "ALLM")).text
    assert "Incidents: 0" not in text
    assert "sister missions: no." not in text
    assert text.count("Nothing to report.") == 1  # there are no ratings
    assert "Incidents: nothing released to this reader." in text
    assert "sister missions: nothing released to this reader." in text
    sheet = products.draft(daily.shift(audience="ALLM", until_ms=now)).text
    assert "Nobody has noted" not in sheet
    assert "Taking over: nothing released to this reader." in sheet
    assert "None." not in sheet.partition("\n2 ")[0]
    own = products.draft(day(office)).text
    assert "Incidents: 1." in own
    assert "Nothing released" not in own


def test_an_incident_is_set_in_sentences_with_its_square_and_a_contact_without_made_up_words(
    office: Office,
) -> None:
    point: dict[str, Value] = {"name": "Wadi", "lat": 13.83, "lon": 20.85}
    office.note("Convoy stopped", body="Two trucks taken", writes={"place": point})
    note(office, "contact", "Visit")
    text = office.workspace.products.draft(day(office)).text
    assert "Convoy stopped. Two trucks taken." in " ".join(text.split())
    assert "MGRS: 34P" in text
    assert "not known" not in text
    assert "with whom was not" in text


def test_a_dossier_tells_what_is_known_and_the_timeline_its_reader_may_have(office: Office) -> None:
    workspace = office.workspace
    group = workspace.records.add(
        "SUBJECT",
        "armed_group",
        writes={
            "title": "Column of Tissi",
            "posture": "Rests",
            "facets/1/kind": "supply",
            "facets/1/text": "Fuel from the market",
            "release/SIS:UNAMID": True,
        },
        texts={},
    )
    ref = workspace.records.view(group).row.ref
    named: dict[str, Value] = {f"subjects/{ref}": True}
    office.note("Seen near Tissi", "SIS:UNAMID", writes={**named, "grade": "B2"})
    office.note("Seen at home", writes=named)
    office.note("Told in numbers", "SIS:UNAMID", writes={**named, "code": "POC-2"})
    home = workspace.products.draft(workspace.assessed.dossier(group)).text
    abroad = workspace.products.draft(workspace.assessed.dossier(group, audience="SIS:UNAMID")).text
    for known in ("Rests", "Fuel from the market", "Seen near Tissi", "B2"):
        assert known in home
        assert known in abroad
    assert "Seen at home" in home
    assert "Told in numbers only: 1." in home
    assert "Seen at home" not in abroad
    assert "Told in numbers\n" not in home + abroad
    with pytest.raises(Refused):
        workspace.products.draft(workspace.assessed.dossier(group, audience="SIS:UNMIS"))
