"""A warning and those who note it: by a signed record, or by radio."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.holdings import Holding
from liaison.core.values import RecordId, Value
from liaison.core.warnings import Addressed
from sync.bundle.manifest import Precedence
from tests.support.vaults import Office, exchange, offices, opened, visit, waiting

PLACE: dict[str, Value] = {"place": {"name": "Tissi", "lat": 11.27, "lon": 22.93}}
LONG = "Nothing new was heard from the northern road today. " * 30


def warn(office: Office, *sites: str, **writes: Value) -> RecordId:
    said: dict[str, Value] = {
        "title": "Column heading for Tissi",
        "cls": "C",
        "release/SIS:UNAMID": True,
        **{f"addressees/{site}": True for site in sites},
        **writes,
    }
    return office.workspace.records.add("NOTE", "warning", writes=said, texts={})


def of_site(office: Office, warning: RecordId, site: str) -> Addressed:
    (one,) = [one for one in office.workspace.warnings.status(warning) if one.site == site]
    return one


def recalled(refused: Refused) -> bool:
    return refused.reason is Reason.RECORD_RECALLED


def test_a_warning_that_was_recalled_is_said_to_be(trio: list[Office], stick: Path) -> None:
    abe, elf, _ = trio
    warning = warn(abe, "SDN-ELF")
    exchange(stick, abe, elf)
    abe.workspace.recalls.recall(warning, reason="Mistaken")
    exchange(stick, abe, elf)
    with pytest.raises(Refused, check=recalled):
        elf.workspace.warnings.acknowledge(warning, action="Noted")
    with pytest.raises(Refused, check=recalled):
        elf.workspace.warnings.status(warning)
    assert not elf.workspace.warnings.may_acknowledge(warning)


def test_an_acknowledgement_comes_back_first_signed_and_goes_no_further(
    trio: list[Office], stick: Path
) -> None:
    abe, elf, jub = trio
    warning = warn(abe, "SDN-ELF", "SDN-JUB", ack_by=1)
    asked = of_site(abe, warning, "SDN-ELF")
    assert (asked.held[0].step.state, asked.is_overdue) == (Holding.DUE, True)
    unreleased = of_site(abe, warning, jub.site)
    assert (unreleased.held, unreleased.stays and unreleased.stays.reason) == (
        (),
        "release.not_released",
    )
    exchange(stick, abe, elf)
    for number in range(60):
        elf.note(f"Note {number}", "SIS:MINURCAT", "SIS:UNMIS", body=LONG)
    assert elf.workspace.warnings.may_acknowledge(warning)
    ack = elf.workspace.warnings.acknowledge(warning, action="Patrol sent to Foro Baranga")
    assert not elf.workspace.warnings.may_acknowledge(warning)
    visit(elf, stick)
    *_, flash, records = waiting(elf, abe, stick)
    assert opened(abe, flash).manifest.precedence is Precedence.FLASH
    records.unlink()
    exchange(stick, abe, jub)
    noted = of_site(abe, warning, "SDN-ELF")
    (told,) = noted.acks
    assert (told.mission, told.role, told.action) == (
        "UNAMID",
        "JOC duty officer",
        "Patrol sent to Foro Baranga",
    )
    assert (told.is_signed, told.record, told.is_current, noted.is_overdue) == (
        True,
        ack,
        True,
        False,
    )
    assert noted.held[0].step.state is Holding.ACCEPTED
    assert ack not in {row.id for row in jub.store.records.every()}
    assert abe.workspace.records.view(ack).row.cls == "C"


def test_one_that_answered_by_radio_is_noted_and_never_taken_for_signed(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    warning = warn(abe, "SDN-ELF", "SDN-NYA")
    note = abe.workspace.warnings.note
    note(warning, site="sdn-nya", role="Security officer", how="radio", action="Convoys held")
    nyala = of_site(abe, warning, "SDN-NYA")
    (told,) = nyala.acks
    assert (told.role, told.how, told.noted_by) == (
        "Security officer",
        "radio",
        "JOC duty officer",
    )
    assert not told.is_signed
    assert (nyala.held, nyala.stays, nyala.is_overdue) == ((), None, False)
    exchange(stick, abe, elf)
    with pytest.raises(Refused) as refused:
        elf.workspace.warnings.note(
            warning, site="SDN-NYA", role="Anybody", how="radio", action="All is well"
        )
    assert refused.value.reason is Reason.RECORD_NOT_EDITOR


def test_an_answer_is_noted_for_a_known_site_and_for_a_time_since_the_warning(
    trio: list[Office],
) -> None:
    abe, _, jub = trio
    warning = warn(abe, "SDN-ELF")

    def note(site: str, at_ms: int | None = None) -> None:
        said = {"role": "Security officer", "how": "radio", "action": "Noted"}
        abe.workspace.warnings.note(warning, site=site, at_ms=at_ms, **said)

    with pytest.raises(Refused) as unknown:
        note("SDN-XYZ")
    assert unknown.value.reason is Reason.WARNING_SITE
    assert "SDN-ELF" in str(unknown.value.params["known"])
    now = abe.world.clock.now_ms()
    for at_ms in (now - 3_600_000, now + 3_600_000):
        with pytest.raises(Refused) as untimely:
            note("SDN-ELF", at_ms)
        assert untimely.value.params["field"] == "at"
    note("SDN-ELF", now // 60_000 * 60_000)  # a DTG names the minute alone
    note(jub.site)  # who was not addressed may have heard it and answered
    assert not of_site(abe, warning, jub.site).is_asked
    assert [bool(of_site(abe, warning, site).acks) for site in ("SDN-ELF", jub.site)] == [True] * 2


def test_what_was_noted_before_the_words_changed_is_marked_so(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    warning = warn(abe, "SDN-ELF", "SDN-NYA")
    exchange(stick, abe, elf)
    elf.workspace.warnings.acknowledge(warning, action="Noted")
    exchange(stick, elf, abe)
    note = abe.workspace.warnings.note
    note(warning, site="SDN-NYA", role="Security officer", how="call", action="Noted")
    elf_has = of_site(abe, warning, "SDN-ELF")
    assert elf_has.acks[0].is_current  # the same words
    assert [(one.step.state, one.behind) for one in elf_has.held] == [(Holding.ACCEPTED, 0)]
    with pytest.raises(Refused) as frozen:
        abe.workspace.records.set(warning, {"title": "Column heading for Mukjar"})
    assert frozen.value.reason is Reason.WARNING_ISSUED
    abe.sign_unasked(warning, {"cause": "Heading for Mukjar"})  # as an older version did
    elf_has = of_site(abe, warning, "SDN-ELF")
    assert not elf_has.acks[0].is_current
    assert not of_site(abe, warning, "SDN-NYA").acks[0].is_current
    assert [one.behind for one in elf_has.held] == [1]
    exchange(stick, abe, elf)
    assert elf.workspace.warnings.may_acknowledge(warning)
    elf.workspace.warnings.acknowledge(warning, action="Patrol turned around")
    exchange(stick, elf, abe)
    assert [one.is_current for one in of_site(abe, warning, "SDN-ELF").acks] == [True, False]


def test_only_a_warning_of_others_is_acknowledged_and_with_an_action(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    warning, note = warn(abe, "SDN-ELF"), abe.note("Ambush", "SIS:UNAMID")
    exchange(stick, abe, elf)
    cases = [
        (abe, warning, "Noted", Reason.WARNING_OURS),
        (elf, note, "Noted", Reason.WARNING_NOT_ONE),
        (elf, warning, "  ", Reason.RECORD_FORM),
    ]
    for office, record, action, reason in cases:
        with pytest.raises(Refused) as refused:
            office.workspace.warnings.acknowledge(record, action=action)
        assert refused.value.reason is reason
    assert not abe.workspace.warnings.may_acknowledge(warning)
    assert not elf.workspace.warnings.may_acknowledge(note)


@pytest.mark.parametrize(
    "marks",
    [
        {},
        {"release/ALLM": True, "tlp": "TLP:AMBER+STRICT"},
        {"release/ALLM": True, "orcon": True},
        {"release/ALLM": True, "do_not_release/SIS:UNMIS": True},
    ],
    ids=["not released", "strict", "originator control", "not for them"],
)
def test_the_words_of_a_sisters_note_go_no_further_than_the_note(
    trio: list[Office], stick: Path, marks: dict[str, Value]
) -> None:
    abe, elf, jub = trio
    writes = {"title": "Families by the wadi", "release/SIS:MINURCAT": True, **PLACE, **marks}
    note = elf.workspace.records.add("NOTE", "displacement", writes=writes, texts={})
    exchange(stick, elf, abe)
    issuing, records = abe.workspace.issuing, abe.workspace.records
    to_others = issuing.begin(note, mission="UNMIS", writes={f"addressees/{jub.site}": True})
    back = issuing.begin(note, mission="UNAMID")
    issuing.issue(back)
    taken_out = {"links/basis/rel": None, "links/basis/record": None}
    again = issuing.follow_up(back, writes={"release/SIS:UNMIS": True, **taken_out})
    ways = [
        lambda: issuing.issue(to_others, despite=True),
        lambda: records.set(to_others, {"state": "issued"}),
        lambda: records.set(to_others, taken_out),
        lambda: records.set(back, {"release/SIS:UNMIS": True}),
        lambda: issuing.issue(again, despite=True),
    ]
    for way in ways:
        with pytest.raises(Refused) as refused:
            way()
        assert refused.value.reason is Reason.WARNING_HELD
        assert refused.value.params["source"] == elf.workspace.records.view(note).row.ref
        assert refused.value.params["reader"] == "UNMIS"
    exchange(stick, abe, jub)
    assert not [row for row in jub.store.records.every() if row.kind == "warning"]


def test_not_even_a_held_draft_takes_words_of_a_sisters_guarded_note(
    trio: list[Office], stick: Path
) -> None:
    abe, elf, _ = trio
    agreed: dict[str, Value] = {"origin": "humanitarian", "consent/SIS:MINURCAT": True}
    note = elf.note("Doctors without a car", "SIS:MINURCAT", body="At the wadi", writes=agreed)
    exchange(stick, elf, abe)
    held = abe.workspace.records.view(abe.workspace.issuing.begin(note, mission="UNMIS"))
    assert held.row.title.startswith("Count: 1, ")
    assert not held.texts.get("body")


def test_a_warning_is_marked_no_lower_than_its_source(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    writes: dict[str, Value] = {"title": "Ambush", "cls": "C", "release/SIS:MINURCAT": True}
    note = elf.workspace.records.add("NOTE", "incident", writes=writes, texts={})
    exchange(stick, elf, abe)
    lower = abe.workspace.issuing.begin(note, mission="UNAMID", writes={"cls": "U"})
    with pytest.raises(Refused) as refused:
        abe.workspace.issuing.issue(lower, despite=True)
    assert refused.value.reason is Reason.WARNING_HELD


def test_a_draft_leaves_with_no_bundle_and_the_missions_other_site_sees_who_is_silent(
    tmp_path: Path, stick: Path
) -> None:
    names = ("MINURCAT@TCD-ABE", "MINURCAT@TCD-NDJ", "UNAMID@SDN-ELF")
    with offices(tmp_path, *names) as (abe, ndj, elf):
        source = abe.note("Ambush at Tissi", writes=PLACE)
        issuing = abe.workspace.issuing
        warning = issuing.begin(source, mission="UNAMID")
        assert issuing.begin(source, mission="UNAMID", writes={"title": "Again"}) == warning
        reach = abe.workspace.records.reach(warning)
        assert {why.reason for _, why in reach.stays_from} == {"release.unissued"}
        exchange(stick, abe, ndj)
        assert ndj.workspace.warning_list.all() == []
        issuing.issue(warning)
        exchange(stick, abe, ndj, elf)
        (row,) = ndj.workspace.warning_list.all()
        assert (row.warning.it.title, row.silent) == ("Again", ("SDN-ELF",))
        elf.workspace.warnings.acknowledge(warning, action="Noted")
        exchange(stick, elf, ndj)
        (row,) = ndj.workspace.warning_list.all()
        assert row.silent == ()


def test_a_warning_asks_for_an_answer_still_to_come_and_is_made_of_a_note_once(
    pair: list[Office],
) -> None:
    abe, _ = pair
    source, issuing = abe.note("Ambush at Tissi", writes=PLACE), abe.workspace.issuing
    with pytest.raises(Refused) as past:
        issuing.begin(source, mission="UNAMID", writes={"ack_by": 1})
    assert (past.value.reason, past.value.params["field"]) == (Reason.RECORD_FORM, "ack_by")
    assert abe.workspace.warning_list.drafted(source) is None
    first = issuing.begin(source, mission="UNAMID")
    issuing.issue(first)
    with pytest.raises(Refused) as twice:
        issuing.begin(source, mission="UNAMID")
    assert twice.value.reason is Reason.WARNING_AGAIN
    assert issuing.begin(source, mission="UNAMID", again=True) != first
