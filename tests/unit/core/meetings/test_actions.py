"""Actions handed over, taken over and dropped: nobody answers for another mission."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.meetings.values import ActionRow
from liaison.core.values import RecordId
from tests.support.vaults import Office, Places, exchange, offices


@pytest.fixture
def two(tmp_path: Path) -> Iterator[list[Office]]:
    with offices(tmp_path, "MINURCAT@TCD-NDJ", "UNAMID@SDN-ELF", places=Places()) as both:
        yield both


def handed_over(office: Office, receiver: str) -> RecordId:
    made = office.workspace.records.add(
        "ACTION", "task", writes={"title": "Keep the wells", "responsible": "MINURCAT"}, texts={}
    )
    office.workspace.actions.hand_over(made, receiver)
    return made


def row(office: Office, action: RecordId) -> ActionRow:
    return next(one for one in office.workspace.actions.rows() if one.id == action)


def test_the_giver_of_an_action_does_not_accept_it_for_the_receiver(two: list[Office]) -> None:
    ours, theirs = two
    action = handed_over(ours, "UNAMID")
    for say in (
        lambda: ours.workspace.actions.accept(action, by="JMAC"),
        lambda: ours.workspace.actions.set_state(action, "accepted"),
    ):
        with pytest.raises(Refused) as refused:
            say()
        assert refused.value.reason is Reason.ACTION_NOT_RECEIVER
    exchange("memory:stick", ours, theirs)
    theirs.workspace.actions.accept(action)
    assert row(theirs, action).action.responsible == "UNAMID"


def test_the_keeper_notes_who_accepted_for_a_party_that_has_no_vault(two: list[Office]) -> None:
    ours, _ = two
    ours.workspace.records.add(
        "PARTY", "agency", writes={"title": "Country team", "ref": "UNCT-TD"}, texts={}
    )
    action = handed_over(ours, "UNCT-TD")
    with pytest.raises(Refused) as refused:
        ours.workspace.actions.accept(action)
    assert (refused.value.reason, refused.value.params["field"]) == (
        Reason.RECORD_FORM,
        "accepted_by",
    )
    ours.workspace.actions.accept(action, by="COORD")
    said = row(ours, action).action
    assert (said.state, said.responsible, said.accepted_by) == ("accepted", "UNCT-TD", "COORD")


def test_an_action_is_not_dropped_without_a_word(two: list[Office]) -> None:
    ours, _ = two
    action = handed_over(ours, "UNAMID")
    with pytest.raises(Refused) as refused:
        ours.workspace.actions.set_state(action, "dropped", told=" ")
    assert refused.value.reason is Reason.RECORD_FORM
    ours.workspace.actions.set_state(action, "dropped", told="The wells are dry")
    assert row(ours, action).action.dropped_because == "The wells are dry"
