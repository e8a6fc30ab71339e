from __future__ import annotations

from dataclasses import replace

from liaison.core.meetings.values import LateChange
from liaison.core.records.meeting_views import Corrigendum, Invitee, Item
from liaison.ui.screens.meetings.followup import presenter as followup
from liaison.ui.screens.meetings.minutes import after, answers, presenter
from tests.support.meeting_states import (
    MEETING,
    NOW,
    act,
    loaded,
    meeting,
    minutes,
    reply,
)
from tests.support.translations import english as translate

AGENDA = {"round": Item(no=10, kind="round", title="Country round", discussion="Explained.")}
OUT = meeting(
    state="held",
    agenda=AGENDA,
    minutes=minutes("circulated", circulated=NOW, silence="2009-12-23"),
    invitees={"UNAMID": Invitee(invited="yes"), "HQ-OMA": Invitee(invited="yes")},
)


def test_a_draft_says_until_when_silence_would_last() -> None:
    state = presenter.steps_state(loaded(meeting(minutes=minutes("draft"))), translate)
    assert state.circulate == "Circulate: silence until Wed 23 Dec 2009"
    assert (state.step, state.can_adopt, state.can_reply) == (1, False, False)


def test_what_adoption_would_be_refused_for_is_listed_with_its_place() -> None:
    acts = [act(4, "decision"), act(5), act(6, responsible="UNAMID", due="2009-12-31")]
    state = presenter.steps_state(loaded(OUT, acts=acts, awaited=["UNAMID"]), translate)
    assert [one.text for one in state.blockers] == [
        "A-1: no owner and no date yet",
        "The silence lasts until Wed 23 Dec 2009, unless all answer before",
    ]
    assert state.blockers[0].record == acts[1].id
    assert state.can_adopt


def test_missions_that_are_invited_and_would_not_get_the_minutes_are_named() -> None:
    assert presenter.unreleased(loaded(OUT)) == ("UNAMID",)
    released = meeting(invitees=OUT.invitees, release={"ALLM": True})
    assert presenter.unreleased(loaded(released)) == ()


def test_another_mission_may_reply_and_nothing_else() -> None:
    state = presenter.steps_state(loaded(OUT, own="UNAMID"), translate)
    assert state.can_reply
    assert state.replied == ""
    agreed = loaded(OUT, replies=[reply("UNAMID", "agreement")], own="UNAMID")
    assert presenter.steps_state(agreed, translate).replied == "agreement"
    assert not any((state.circulate, state.can_adopt, state.can_reopen, state.can_agree))


def test_adopted_minutes_say_when_and_their_hash_in_groups_of_four() -> None:
    said = meeting(minutes=minutes("adopted", adopted=NOW, adopted_digest="0123456789abcdef" * 4))
    state = presenter.steps_state(loaded(said), translate)
    assert state.told == "Adopted Mon 14 Dec 2009 09:00"
    assert state.hash.startswith("0123 4567 89ab cdef")
    assert state.can_correct


def test_answers_say_who_how_and_to_which_text() -> None:
    replies = [
        reply("UNMIS", "agreement", current=False, author_role="JMAC chief", created=NOW),
        reply("UNAMID", "dissent", body="It was explained otherwise"),
        reply("UNAMID", "correction", path="agenda/round/discussion", new="Twice."),
    ]
    found = answers.answers(loaded(OUT, replies=replies, awaited=["BONUCA", "MONUC"]), translate)
    assert [(one.mission, one.words, one.tone) for one in found] == [
        ("UNMIS", "agrees", "warning"),
        ("UNAMID", "dissents", "bad"),
        ("BONUCA, MONUC", "awaited until Wed 23 Dec 2009", "muted"),
    ]
    assert found[0].about == "JMAC chief · Mon 14 Dec 2009 09:00 · to an earlier text"
    assert found[1].why == "It was explained otherwise"


def test_silence_that_is_over_counts_as_agreement() -> None:
    said = meeting(minutes=minutes("circulated", silence="2009-12-11"))
    found = answers.answers(loaded(said, awaited=["UNAMID"]), translate)
    assert found[0].words == "silent, which counts as agreed"


def test_a_correction_names_its_place_and_is_decided_by_who_keeps_the_minutes() -> None:
    proposed = reply("UNAMID", "correction", path="agenda/round/discussion", old="a", new="b")
    ours = answers.proposals(loaded(OUT, replies=[proposed]), translate)[0]
    theirs = answers.proposals(loaded(OUT, replies=[proposed], own="UNAMID"), translate)[0]
    assert (ours.place, ours.can_decide, theirs.can_decide) == ("1 · Country round", True, False)


def test_every_text_that_can_be_corrected_is_offered_with_its_words() -> None:
    places = answers.places(loaded(OUT, acts=[act(4, "decision")]), translate)
    assert places == (
        ("agenda/round/discussion", "1 · Country round", "Explained."),
        ("D-1", "D-1 · Act 4", "Act 4"),
    )


def test_corrigenda_and_late_changes_stand_beside_adopted_minutes() -> None:
    said = meeting(
        agenda=AGENDA,
        minutes=minutes("adopted"),
        corrigenda={"x": Corrigendum(at=NOW, item="round", by="Secretary", old="a", new="b")},
    )
    one = after.corrigenda(loaded(said), translate)[0]
    assert (one.place, one.about) == ("1 · Country round", "Secretary · Mon 14 Dec 2009 09:00")
    change = LateChange(MEETING, NOW, "UNAMID", "JMAC chief", ("agenda/round/discussion",), True)  # noqa: FBT003  (a record)
    view = loaded(said).view
    frozen = replace(view, late=(change,))
    told = after.late(loaded(said, adopted=frozen), translate)
    assert told[0].endswith("1 · Country round: Discussion, written apart")


def test_nothing_to_follow_up_is_counted_as_none() -> None:
    assert followup.summary(loaded(OUT), translate) == "0 of 0 actions open"
