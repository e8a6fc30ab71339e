"""What papers say, and what they do not say to whom."""

from __future__ import annotations

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.records.meeting_views import Noted
from liaison.core.reports.report import Heading, Paragraph, Report, Table, Tone
from liaison.core.values import RecordId, Value
from tests.support.meetings import adopted, circulated, held, series
from tests.support.vaults import Office


def report(office: Office, paper: str, record: RecordId, *langs: str, to: str = "ALLM") -> Report:
    return office.workspace.papers.report(paper, record, audience=to, langs=langs)


def words(of: Report) -> str:
    """All that a paper says, a line each."""
    lines = [
        of.title,
        of.subtitle,
        of.left_out,
        *(f"{label}: {value}" for label, value in of.facts),
    ]
    for block in of.blocks:
        if isinstance(block, Table):
            lines += [" | ".join(row) for row in (block.head, *block.rows)]
        elif isinstance(block, Paragraph):
            lines.append(f"{block.label} {block.text}".strip())
        elif isinstance(block, Heading):
            lines.append(block.text)
    return "\n".join(lines)


def test_minutes_say_what_is_to_be_done_first_and_each_item_in_both_languages(
    office: Office,
) -> None:
    made = report(office, "minutes", circulated(office))
    said = words(made)
    assert said.index("A-1 | send the table | UNAMID | 2009-12-18") < said.index("1. Adoption")
    texts = [(one.lang, one.label, one.text) for one in made.blocks if isinstance(one, Paragraph)]
    assert ("", "UNAMID", "explains phase III.") in texts
    assert ("fr", "UNAMID", "explique la phase III.") in texts
    decided = [one for one in made.blocks if getattr(one, "tone", None) is Tone.DECISION]
    assert [getattr(one, "lang", "") for one in decided] == ["", "fr"]
    assert made.marking == "UNCLASSIFIED · TLP:AMBER"
    assert made.left_out == ""


def test_a_language_that_nobody_wrote_is_given_in_the_one_there_is(office: Office) -> None:
    made = report(office, "minutes", circulated(office), "ar")
    assert made.lang == "ar"
    texts = [(one.lang, one.text) for one in made.blocks if isinstance(one, Paragraph)]
    assert ("en", "explains phase III.") in texts


def test_the_record_of_decisions_has_a_column_a_language(office: Office) -> None:
    made = report(office, "decisions", circulated(office), "fr", "en")
    (table,) = (block for block in made.blocks if isinstance(block, Table))
    assert table.rows == (
        ("D-1", "Les missions comparent les niveaux", "Missions compare ratings"),
    )
    assert table.langs == ("", "", "en")


def test_who_was_never_invited_shows_by_word(office: Office) -> None:
    group = series(office)
    meeting = held(office, of=group)
    records = office.workspace.records
    records.set(meeting, {"invitees/MONUC/invited": "no", "invitees/MONUC/why": "Thought far away"})
    records.set(meeting, {"invitees/UNMIS/attendance": "absent"})
    records.set(meeting, {"invitees/UNMIS/constraint": "visa"})
    office.workspace.minutes.circulate(meeting, days=1)
    said = words(report(office, "attendance", group))
    assert "MONUC | Not invited | Never invited" in said
    assert "UNMIS | Absent (Visa) | Came to 0 of 1" in said
    assert "MONUC | Second meeting | Thought far away" in said


def test_a_decision_that_is_not_released_is_left_out_and_counted(office: Office) -> None:
    meeting = circulated(office)
    act = office.workspace.meetings.view(meeting).items[2].decisions[0][1].id
    office.workspace.records.set(act, {"release/ALLM": None, "cls": "C"})
    made = report(office, "decisions", meeting)
    assert "Missions compare ratings" not in words(made)
    assert made.left_out == "Left out for this reader (All missions of the cell): decisions 1."
    at_home = report(office, "decisions", meeting, to="MSN")
    assert "Missions compare ratings" in words(at_home)
    assert at_home.marking == "CONFIDENTIAL · TLP:AMBER"


def test_a_party_whose_record_is_not_released_stands_by_its_code(office: Office) -> None:
    meeting = held(office)
    party = office.workspace.records.add(
        "PARTY", "role", writes={"title": "Head of a quiet office"}, texts={}
    )
    code = office.workspace.records.view(party).row.ref
    act = office.workspace.meetings.view(meeting).items[2].actions[0][1].id
    office.workspace.records.set(act, {"responsible": code})
    office.workspace.minutes.circulate(meeting, days=1)
    assert "Head of a quiet office" in words(report(office, "minutes", meeting, to="MSN"))
    told = words(report(office, "minutes", meeting))
    assert "Head of a quiet office" not in told
    assert code in told


def test_a_role_stands_with_its_mission_and_the_reader_by_name(office: Office) -> None:
    meeting, records = held(office), office.workspace.records
    released: dict[str, Value] = {"release/ALLM": True}
    writes: dict[str, Value] = {"title": "Joint Operations Centre", "parent": "MINURCAT"}
    party = records.add("PARTY", "role", writes={**writes, **released}, texts={})
    act = office.workspace.meetings.view(meeting).items[2].actions[0][1].id
    records.set(act, {"responsible": records.view(party).row.ref})
    office.workspace.minutes.circulate(meeting, days=1)
    for paper in ("minutes", "actions"):
        assert "| MINURCAT · Joint Operations Centre |" in words(report(office, paper, meeting))
    readers = {"MSN": "MINURCAT", "SIS:UNAMID": "Sister mission UNAMID"}
    for audience, said in readers.items():
        assert f"Made for: {said}" in words(report(office, "minutes", meeting, to=audience))


def test_only_those_who_can_speak_are_taken_for_speakers(office: Office) -> None:
    meeting = held(office)
    text = "UNAMID: agrees.\nSITREP: to be sent daily.\nall: thank the host.\n"
    office.workspace.records.set_text(meeting, "agenda/round/discussion", text)
    made = report(office, "minutes", meeting, "en", to="MSN")
    said = [(one.label, one.text) for one in made.blocks if isinstance(one, Paragraph)]
    assert ("UNAMID", "agrees.") in said
    assert ("", "SITREP: to be sent daily.") in said
    assert ("all", "thank the host.") in said


@pytest.mark.parametrize("audience", ["PUB", "HOST:SD"])
def test_hosts_and_the_public_get_no_paper_of_ours(office: Office, audience: str) -> None:
    with pytest.raises(Refused) as refused:
        report(office, "minutes", circulated(office), to=audience)
    assert refused.value.reason is Reason.PAPER_CLEARED_COPY
    assert refused.value.params["audience"] == audience


def test_a_draft_is_not_for_those_who_do_not_write_it(office: Office) -> None:
    with pytest.raises(Refused) as refused:
        report(office, "minutes", held(office))
    assert refused.value.reason is Reason.PAPER_WITHHELD
    assert refused.value.params["why"] == "its minutes are a draft"


def test_adopted_minutes_are_printed_as_they_were_with_what_came_later_beside(
    office: Office,
) -> None:
    meeting = adopted(office)
    before = report(office, "minutes", meeting)
    act = office.workspace.meetings.view(meeting).items[2].actions[0][1].id
    office.sign_unasked(act, {"title": "send both tables"}, {})  # as a vault of before would
    office.workspace.minutes.corrigendum(
        meeting, "round", old="phase III", new="phase IV", why="Misheard"
    )
    after = report(office, "minutes", meeting)
    said = words(after)
    assert "A-1 | send the table |" in said
    assert "send both tables" not in said
    assert "Corrigendum For “phase III” read “phase IV” (Misheard;" in said
    assert "A-1: Title | afterwards" in said
    assert after.imprint.digest[:39] == before.imprint.digest[:39]
    assert after.imprint.digest != before.imprint.digest


def test_replies_are_annexed_and_dissent_is_recorded(office: Office) -> None:
    meeting = circulated(office)
    office.workspace.replies.dissent(meeting, why="Said otherwise")
    made = office.workspace.replies.correct(
        meeting, "D-1", new="Missions exchange ratings", why="Nobody compares"
    )
    office.workspace.replies.decide(meeting, made, accept=False)
    noted = Noted(party="UNAMID", word="agreement", who="Chief of Staff", how="phone")
    office.workspace.noting.note(office.workspace.meetings.view(meeting), noted)
    said = words(report(office, "minutes", meeting))
    assert "MINURCAT | Dissent | Said otherwise" in said
    wanted = "MINURCAT | D-1 | Missions compare ratings | Missions exchange ratings | Not accepted"
    assert wanted in said
    by = f"UNAMID | Agreement, as noted by {office.workspace.identity.role}"
    assert f"{by} | Chief of Staff, 2009-12-12, By telephone" in said


def test_the_open_actions_of_a_series_lose_those_that_are_done(office: Office) -> None:
    group = series(office)
    meeting = held(office, of=group)
    office.workspace.minutes.circulate(meeting, days=1)
    assert "send the table" in words(report(office, "actions", group))
    (row,) = office.workspace.actions.rows()
    office.workspace.actions.set_state(row.id, "done")
    assert "Nothing is open." in words(report(office, "actions", group))
    assert "Done" in words(report(office, "actions", meeting))


def test_no_paper_is_made_of_what_has_none(office: Office) -> None:
    group = series(office)
    for paper, record in (("minutes", group), ("attendance", held(office, of=group))):
        with pytest.raises(Refused) as refused:
            report(office, paper, record)
        assert refused.value.reason is Reason.RECORD_VALUE
