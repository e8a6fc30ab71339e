"""What missions answer to minutes speaks of records and whole texts, whatever moves meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.values import RecordId
from tests.support.vaults import Office, Places, offices

TWO = ("MINURCAT@TCD-NDJ", "UNAMID@SDN-ELF")
STICK = "memory:stick"


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Office, Office]]:
    with offices(tmp_path, *TWO, "UNMIS@SDN-KRT", places=Places()) as (ours, theirs, _):
        yield ours, theirs


def meet(*all_: Office) -> None:
    for office in (*all_, *all_):
        office.workspace.exchange.run(STICK, accept=True)


def sent_out(ours: Office, theirs: Office) -> RecordId:
    """A meeting of two missions with two decisions, circulated and arrived."""
    invited = {f"invitees/{one}/invited": "yes" for one in ("MINURCAT", "UNAMID")}
    starts = {"starts": dtg.parse("2009-12-01T08:00Z"), "ends": dtg.parse("2009-12-01T12:00Z")}
    made = ours.workspace.prepare.begin("strategic", title="M", writes={**starts, **invited})
    ours.workspace.prepare.schedule(made)
    for line in ("D Compare ratings", "D Exchange phones"):
        ours.workspace.room.capture(made, "round", line)
    ours.workspace.prepare.held(made)
    ours.workspace.minutes.circulate(made)
    meet(ours, theirs)
    return made


def decisions(office: Office, meeting: RecordId) -> list[str]:
    view = office.workspace.meetings.view(meeting)
    return [act.it.title for item in view.items for _, act in item.decisions]


def test_a_correction_follows_its_decision_when_the_numbers_move(
    two: tuple[Office, Office],
) -> None:
    ours, theirs = two
    meeting = sent_out(ours, theirs)
    proposed = theirs.workspace.replies.correct(meeting, "D-2", new="Exchange lists", why="Lists")
    meet(theirs, ours)
    ours.workspace.room.capture(meeting, "adoption", "D The agenda is adopted")
    [shown] = ours.workspace.meetings.view(meeting).replies
    assert shown.place == "D-3"
    ours.workspace.replies.decide(meeting, proposed, accept=True)
    assert decisions(ours, meeting) == [
        "The agenda is adopted",
        "Compare ratings",
        "Exchange lists",
    ]


def test_a_correction_of_words_that_changed_meanwhile_is_refused(
    two: tuple[Office, Office],
) -> None:
    ours, theirs = two
    meeting = sent_out(ours, theirs)
    proposed = theirs.workspace.replies.correct(meeting, "D-2", new="Exchange lists", why="Lists")
    meet(theirs, ours)
    [item] = [one for one in ours.workspace.meetings.view(meeting).items if one.id == "round"]
    ours.workspace.room.reword(item.decisions[1][1].id, "Exchange radios")
    with pytest.raises(Refused) as refused:
        ours.workspace.replies.decide(meeting, proposed, accept=True)
    assert refused.value.reason is Reason.MINUTES_MOVED
    assert decisions(ours, meeting) == ["Compare ratings", "Exchange radios"]
    assert ours.workspace.meetings.view(meeting).replies[0].outcome == ""


def test_an_answer_goes_no_further_than_what_it_quotes(two: tuple[Office, Office]) -> None:
    ours, theirs = two
    meeting = sent_out(ours, theirs)
    ours.workspace.records.set(meeting, {"release/SIS:UNMIS": True})
    [item] = [one for one in ours.workspace.meetings.view(meeting).items if one.id == "round"]
    held_back = item.decisions[0][1].id
    ours.workspace.records.set(held_back, {"release/SIS:UNMIS": True})
    ours.workspace.records.set(held_back, {"release/SIS:UNMIS": None})
    ours.workspace.minutes.reopen(meeting)
    ours.workspace.minutes.circulate(meeting)
    meet(ours, theirs)
    assert "release/SIS:UNMIS" not in ours.workspace.records.view(held_back).values
    proposed = theirs.workspace.replies.correct(meeting, "D-1", new="Never compare", why="No")
    release = theirs.workspace.records.view(proposed).values
    assert release.get("release/SIS:MINURCAT") is True
    assert "release/SIS:UNMIS" not in release


def test_agreement_is_to_the_text_as_it_stands(two: tuple[Office, Office]) -> None:
    ours, theirs = two
    meeting = sent_out(ours, theirs)
    theirs.workspace.replies.agree(meeting)
    meet(theirs, ours)
    assert ours.workspace.minutes.awaited(meeting) == []
    ours.workspace.room.capture(meeting, "round", "D Share aircraft")
    [agreed] = ours.workspace.meetings.view(meeting).replies
    assert not agreed.is_current
    with pytest.raises(Refused) as refused:
        ours.workspace.minutes.adopt(meeting)
    assert refused.value.reason is Reason.MINUTES_CHANGED
    ours.workspace.minutes.circulate(meeting)
    assert ours.workspace.minutes.awaited(meeting) == ["UNAMID"]
    meet(ours, theirs)
    theirs.workspace.replies.agree(meeting)
    meet(theirs, ours)
    ours.workspace.minutes.adopt(meeting)
    assert ours.workspace.meetings.view(meeting).replies[-1].is_current


def test_what_is_added_to_circulated_minutes_follows_them(two: tuple[Office, Office]) -> None:
    ours, theirs = two
    meeting = sent_out(ours, theirs)
    ours.workspace.room.capture(meeting, "round", "D Share aircraft")
    meet(ours, theirs)
    assert decisions(theirs, meeting) == decisions(ours, meeting)


def test_nobody_agrees_to_another_text_than_went_out(two: tuple[Office, Office]) -> None:
    ours, theirs = two
    meeting = sent_out(ours, theirs)
    ours.workspace.records.set(meeting, {"editors/UNAMID": True})
    ours.sign_unasked(meeting, {}, {"agenda/round/discussion": "Added later"})
    meet(ours, theirs)
    for office in two:
        with pytest.raises(Refused) as refused:
            office.workspace.replies.agree(meeting)
        assert refused.value.reason is Reason.MINUTES_OTHER_TEXT
        assert refused.value.params["keeper"] == "MINURCAT"


def test_a_dissent_counts_where_a_part_of_the_text_was_held_back(
    two: tuple[Office, Office],
) -> None:
    ours, theirs = two
    meeting = sent_out(ours, theirs)
    [item] = [one for one in ours.workspace.meetings.view(meeting).items if one.id == "round"]
    held_back = item.decisions[0][1].id
    ours.workspace.records.set(held_back, {"release/SIS:UNAMID": None})
    ours.workspace.room.reword(held_back, "Compare ratings every month")
    ours.workspace.minutes.circulate(meeting)
    meet(ours, theirs)
    theirs.workspace.replies.dissent(meeting, why="Not all of it is here")
    meet(theirs, ours)
    for office in two:
        [said] = office.workspace.meetings.view(meeting).replies
        assert said.is_current
    with pytest.raises(Refused) as refused:
        ours.workspace.minutes.agree_by_silence(meeting)
    assert refused.value.reason is Reason.MINUTES_DISSENT


def test_a_decision_that_the_adoption_does_not_name_is_listed(two: tuple[Office, Office]) -> None:
    ours, theirs = two
    meeting = sent_out(ours, theirs)
    ours.workspace.records.set(meeting, {"editors/UNAMID": True})
    meet(ours, theirs)
    theirs.workspace.replies.agree(meeting)
    meet(theirs, ours)
    ours.workspace.minutes.adopt(meeting)
    theirs.workspace.room.capture(meeting, "round", "D A late decision")
    theirs.sign_unasked(meeting, {}, {"agenda/round/discussion": "Late words"})
    meet(theirs, ours)
    adopted = ours.workspace.minutes.adopted(meeting)
    assert adopted is not None
    assert adopted.meeting.minutes.state == "adopted"
    assert "A late decision" in decisions(ours, meeting)
    assert [act.it.title for item in adopted.items for _, act in item.decisions] == [
        "Compare ratings",
        "Exchange phones",
    ]
    texts = [one for one in adopted.late if one.record == meeting]
    acts = [one for one in adopted.late if one.record != meeting]
    assert [(one.mission, one.paths, one.is_concurrent) for one in texts] == [
        ("UNAMID", ("agenda/round/discussion",), True)
    ]
    assert [one.mission for one in acts] == ["UNAMID"]


def test_minutes_of_a_meeting_that_lies_ahead_do_not_go_out(two: tuple[Office, Office]) -> None:
    ours, _ = two
    made = ours.workspace.prepare.begin(
        "strategic",
        title="Ahead",
        writes={"starts": dtg.parse("2010-04-01T08:00Z"), "ends": dtg.parse("2010-04-01T12:00Z")},
    )
    with pytest.raises(Refused) as refused:
        ours.workspace.minutes.circulate(made)
    assert refused.value.reason is Reason.MINUTES_NOT_HELD
