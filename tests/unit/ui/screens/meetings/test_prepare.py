from __future__ import annotations

from datetime import date

from liaison.core.meetings.values import DayClash, Neighbour
from liaison.core.records.meeting_views import Delegate, Invitee, Item, MinutesState, Move
from liaison.core.workdays import DAY_OFF
from liaison.ui.screens.meetings.prepare import agenda, people, presenter
from tests.support.meeting_states import (
    OTHER,
    loaded,
    meeting,
    meeting_row,
)
from tests.support.translations import english as translate


def test_what_stands_in_the_way_is_said_with_what_one_press_does() -> None:
    near = Neighbour(meeting_row(meeting(title="Commanders"), record=OTHER), 1, ("UNAMID", "UNMIS"))
    clash = DayClash(date(2009, 12, 11), ("UNAMID", "HQ-OMA"), DAY_OFF)
    found = presenter.notices(loaded(clashes=[clash], nearby=[near]), translate)
    assert found[0].text == "Fri 11 Dec: day off for UNAMID, Office of the Military Adviser"
    assert found[1].text == "Commanders is 1 day away, with 2 of the same invited"
    assert found[1].beside == OTHER
    tied = loaded(meeting(beside=OTHER.hex()), nearby=[near])
    assert presenter.notices(tied, translate)[0].beside is None


def test_lines_that_somebody_invited_may_not_have_are_named_before_they_go_out() -> None:
    found = presenter.notices(
        loaded(withheld=[("NOTE-1", "UNMIS"), ("NOTE-2", "UNMIS")]), translate
    )
    assert found[0].text == "The agenda quotes NOTE-1, NOTE-2, which UNMIS may not have"


def test_what_took_place_is_not_moved() -> None:
    said = meeting(state="scheduled", minutes=MinutesState(state="circulated"))
    assert not presenter.moves_state(loaded(said), translate).can_move
    assert presenter.moves_state(loaded(meeting(state="scheduled")), translate).can_move


def test_nothing_warns_of_a_meeting_that_is_over() -> None:
    clash = DayClash(date(2009, 12, 11), ("UNAMID",), DAY_OFF)
    assert presenter.notices(loaded(meeting(state="held"), clashes=[clash]), translate) == ()


def test_moves_are_sentences_in_the_order_in_which_they_were_made() -> None:
    said = meeting(
        postponements={
            "b": Move("2009-12-10", "2009-12-17", "No aircraft", "UNMIS", 5),
            "c": Move("2009-12-17", "", "Called off", "", 9),
        },
        venue_history={"a": Move("Khartoum", "Entebbe", "Visas refused", "SRSG", 1)},
    )
    told = presenter.history(said, translate)
    assert told[0].startswith("Moved from Khartoum to Entebbe: Visas refused (SRSG, ")
    assert told[1].startswith("Put off from Thu 10 Dec 2009 to Thu 17 Dec 2009: No aircraft")
    assert told[2].startswith("Cancelled: Called off")
    assert presenter.slipped(said) == 7


def test_another_mission_moves_nothing() -> None:
    state = presenter.moves_state(loaded(own="UNAMID"), translate)
    assert not any((state.can_schedule, state.can_move, state.can_hold))


def test_visas_are_counted_of_those_who_need_one() -> None:
    said = meeting(
        delegates={
            "a": Delegate(role="JMAC chief", visa="requested"),
            "b": Delegate(role="Force Commander", visa="granted", lift="asked"),
            "c": Delegate(role="Head of office", visa="none"),
        }
    )
    counts = people.delegate_counts(said, translate)
    assert counts == "1 of 2 visas granted · 0 of 1 lifts confirmed"


def test_invitees_say_choices_in_words_and_keep_their_values() -> None:
    said = meeting(invitees={"HQ-OMA": Invitee(invited="no", why="Nobody asked", headcount=0)})
    columns = people.invitee_columns((), translate)
    row = people.invitee_rows(loaded(said), columns)[0]
    assert row.cell("party").words == "Office of the Military Adviser"
    assert (row.cell("invited").text, row.cell("invited").words) == ("no", "Not invited")
    assert row.cell("invited").tone == "bad"
    assert row.cell("headcount").words == "0"


AGENDA = {
    "a": Item(no=10, kind="adoption", title="Adoption", minutes=10),
    "b": Item(no=20, kind="item", title="Roads", minutes=65),
    "c": Item(no=30, kind="aob", title="Any other business"),
    "gone": Item(),
}


def test_an_item_moves_past_its_neighbour_and_not_past_the_end() -> None:
    said = meeting(agenda=AGENDA)
    assert agenda.moved(said, "b", 1) == {"agenda/b/no": 30, "agenda/c/no": 20}
    assert agenda.moved(said, "c", 1) == {}
    assert [row.id for row in agenda.rows(said, translate)] == ["a", "b", "c"]


def test_a_new_item_comes_before_any_other_business() -> None:
    writes = agenda.added(meeting(agenda=AGENDA), "new", "Air assets")
    assert writes["agenda/new/no"] == 25
    assert agenda.planned(meeting(agenda=AGENDA), translate) == "1 h 15 min planned"
