from __future__ import annotations

from dataclasses import replace

from liaison.core.directory import MissionEntry, Overview
from liaison.core.errors import Reason, Refused
from liaison.core.values import Contact, DeviceId, Identity, Trust, Vouched
from liaison.ui.screens.directory import presenter
from liaison.ui.screens.directory.presenter import DirectoryState
from tests.support import builders

OWN = Identity(DeviceId(b"own.............."[:16]), "MINURCAT", "TCD-ABE", "JOC duty officer")
STRANGER = builders.contact("SDN-KRT", trust=Trust.UNVERIFIED)
FRIEND = builders.contact("SDN-ELF")
CODE = "12345 67890 12345 67890 12345 67890"


def listed(*contacts: Contact) -> Overview:
    return Overview((MissionEntry("UNAMID", contacts=contacts),))


def state_with(*contacts: Contact) -> DirectoryState:
    return presenter.loaded(DirectoryState(OWN), listed(*contacts))


def test_the_first_contact_is_looked_at_and_a_choice_survives_reloading() -> None:
    state = state_with(STRANGER, FRIEND)
    assert state.contact == STRANGER
    state = presenter.chose(state, FRIEND.device)
    assert presenter.loaded(state, listed(STRANGER, FRIEND)).contact == FRIEND


def test_comparing_takes_all_thirty_digits_however_they_are_parted() -> None:
    state = state_with(STRANGER)
    assert not presenter.typed(state, CODE[:-1]).can_verify
    assert presenter.typed(state, CODE).can_verify
    assert presenter.typed(state, CODE.replace(" ", "-")).can_verify


def test_a_verified_contact_is_not_verified_again() -> None:
    state = presenter.chose(state_with(STRANGER, FRIEND), FRIEND.device)
    assert not presenter.typed(state, CODE).can_verify


def test_a_code_that_comes_late_is_not_shown_under_another_name() -> None:
    state = presenter.chose(state_with(STRANGER, FRIEND), FRIEND.device)
    assert presenter.coded(state, STRANGER.device, CODE).code == ""
    assert presenter.coded(state, FRIEND.device, CODE).code == CODE


def test_looking_at_another_contact_forgets_what_was_typed_for_the_first() -> None:
    state = presenter.revoking(presenter.typed(state_with(STRANGER, FRIEND), CODE), asked=True)
    state = presenter.chose(state, FRIEND.device)
    assert state.typed == ""
    assert not state.revoking


def test_a_card_that_came_in_is_looked_at() -> None:
    state = presenter.imported(state_with(FRIEND), STRANGER)
    assert presenter.loaded(state, listed(FRIEND, STRANGER)).contact == STRANGER


def test_a_mission_is_looked_at_until_a_contact_is() -> None:
    state = presenter.chose_mission(state_with(STRANGER), "UNAMID")
    assert state.contact is None
    assert presenter.loaded(state, listed(STRANGER)).mission_entry is not None
    assert presenter.chose(state, STRANGER.device).contact == STRANGER


def test_whom_a_custodian_introduced_can_still_be_compared() -> None:
    introduced = replace(FRIEND, verified_by=Vouched.INTRODUCED)
    state = presenter.typed(state_with(introduced), CODE)
    assert state.can_verify
    assert not state.can_be_custodian
    assert state_with(replace(FRIEND, verified_by=Vouched.CODE)).can_be_custodian


def test_only_a_colleague_is_introduced_and_only_others_are_custodians() -> None:
    colleague = builders.contact("TCD-NDJ", mission="MINURCAT")
    assert state_with(colleague).can_be_introduced
    assert not state_with(colleague).can_be_custodian
    assert not state_with(FRIEND).can_be_introduced


def test_a_wrong_code_keeps_what_was_typed_until_it_is_typed_over() -> None:
    state = presenter.refused(
        presenter.typed(state_with(STRANGER), CODE), Refused(Reason.CONTACT_CODE)
    )
    assert state.typed == CODE
    assert presenter.typed(state, "1").problem is None
