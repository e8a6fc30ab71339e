from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from liaison.core.errors import Reason, Refused
from liaison.ui.screens.firstrun import presenter
from liaison.ui.screens.firstrun.presenter import FirstRunState, Step

WORDS = tuple(f"word{number}" for number in range(24))
WHO = FirstRunState(mission="MINURCAT", site="TCD-ABE", role="JOC duty officer", folder="/v")


def test_who_one_is_takes_mission_site_role_and_a_folder() -> None:
    assert presenter.knows_who(WHO)
    for lacking in (
        replace(WHO, mission=""),
        replace(WHO, site=""),
        replace(WHO, role=""),
        replace(WHO, folder=""),
    ):
        assert not presenter.knows_who(lacking)


def test_blanks_around_what_was_typed_do_not_count() -> None:
    state = presenter.described(FirstRunState(), mission=" UNMIS ", site="SDN-KRT ", role="  ")
    assert (state.mission, state.site, state.role) == ("UNMIS", "SDN-KRT", "")


def test_proposed_words_are_typed_once() -> None:
    state = presenter.proposed(WHO, "seven words")
    assert presenter.passphrase_given(state, typed="seven words", repeated="")
    assert not presenter.passphrase_given(state, typed="seven word", repeated="")
    assert not presenter.passphrase_given(WHO, typed="", repeated="")


def test_ones_own_words_are_typed_twice_and_must_not_be_weak() -> None:
    state = presenter.own_chosen(presenter.proposed(WHO, "seven words"), own=True)
    assert presenter.passphrase_given(state, typed="mine", repeated="mine")
    assert not presenter.passphrase_given(state, typed="mine", repeated="mien")
    weak = presenter.judged(state, "passphrase.weak")
    assert not presenter.passphrase_given(weak, typed="mine", repeated="mine")


@given(st.lists(st.text(min_size=1, max_size=8), min_size=2, max_size=24))
def test_two_different_words_of_the_kit_are_asked_and_always_the_same(words: list[str]) -> None:
    first, second = presenter.asked_words(words)
    assert 1 <= first < second <= len(words)
    assert presenter.asked_words(words) == (first, second)


def test_a_kit_counts_when_it_is_kept_and_read_back() -> None:
    state = presenter.made(WHO, [WORDS])
    first, second = presenter.asked_words(WORDS)
    right = (WORDS[first - 1].upper(), f" {WORDS[second - 1]}")
    assert not presenter.kit_proved(state, right)
    kept = presenter.kit_kept(state, kept=True)
    assert presenter.kit_proved(kept, right)
    assert not presenter.kit_proved(kept, (right[1], right[0]))


def test_the_proposal_is_forgotten_when_the_vault_is_made() -> None:
    made = presenter.made(presenter.proposed(WHO, "seven words"), [WORDS])
    assert made.generated == ""
    assert made.step is Step.KIT


def test_a_failure_leaves_everything_to_be_tried_again() -> None:
    state = presenter.failed(presenter.started(WHO), Refused(Reason.VAULT_PLACE))
    assert not state.busy
    assert presenter.knows_who(state)
    assert presenter.went(state, Step.PASSPHRASE).problem is None


def test_another_kit_has_to_be_kept_and_proved_again() -> None:
    state = presenter.kit_kept(presenter.made(WHO, [WORDS]), kept=True)
    shares = [tuple(f"{letter}{number}" for number in range(33)) for letter in "abc"]
    split = presenter.kit_made(state, shares)
    assert split.is_split
    assert split.words == shares[0]
    assert not split.kit_saved
    assert not presenter.kit_made(split, [WORDS]).is_split
