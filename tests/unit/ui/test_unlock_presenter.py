from __future__ import annotations

from liaison.core.door import VaultInfo
from liaison.core.errors import Reason, Refused
from liaison.core.recovery import ShareSeen
from liaison.ui.screens.unlock import presenter
from liaison.ui.screens.unlock.presenter import UnlockState, Way

HERE = VaultInfo("/v/abe", exists=True)
GONE = VaultInfo("/v/gone", exists=False)
TYPED = "anything at all"
WORDS = " ".join(["tribe"] * 24)


def test_the_latest_vault_that_is_there_is_chosen() -> None:
    state = presenter.found(UnlockState(), [GONE, HERE])
    assert state.path == "/v/abe"
    assert state.vaults == (HERE,)


def test_a_vault_that_was_asked_for_stays_chosen() -> None:
    assert presenter.found(UnlockState(path="/v/other"), [HERE]).path == "/v/other"


def test_a_vault_that_was_asked_for_and_never_opened_here_is_shown_first() -> None:
    other = VaultInfo("/v/other", exists=True)
    state = presenter.found(UnlockState(path="/v/other"), [HERE], named=other)
    assert (state.path, state.vaults) == ("/v/other", (other, HERE))
    again = presenter.found(UnlockState(path="/v/abe"), [HERE], named=HERE)
    assert again.vaults == (HERE,)


def test_what_went_wrong_before_the_vaults_were_found_is_still_said() -> None:
    state = UnlockState(path="/v/abe", problem=Refused(Reason.VAULT_IN_USE))
    assert presenter.found(state, [HERE], named=HERE).problem is state.problem


def test_a_folder_without_a_vault_is_said_to_be_one() -> None:
    state = presenter.chosen(UnlockState(), GONE)
    assert state.problem is not None
    assert state.problem.reason == Reason.VAULT_MISSING
    assert not state.wrong_passphrase


def test_nothing_can_be_tried_without_a_vault_or_a_passphrase_or_twice_at_once() -> None:
    state = presenter.found(UnlockState(), [HERE])
    assert presenter.can_try(state, passphrase=TYPED, words="")
    assert not presenter.can_try(state, passphrase="", words="")
    assert not presenter.can_try(UnlockState(), passphrase=TYPED, words="")
    assert not presenter.can_try(presenter.tried(state), passphrase=TYPED, words="")


def test_recovery_wants_all_its_words_and_a_new_passphrase() -> None:
    state = presenter.switched(presenter.found(UnlockState(), [HERE]), Way.RECOVERY)
    assert presenter.can_try(state, passphrase=TYPED, words=WORDS)
    assert not presenter.can_try(state, passphrase=TYPED, words="only three words")
    assert not presenter.can_try(state, passphrase="", words=WORDS)


def test_a_wrong_passphrase_stands_beside_the_field_and_can_be_tried_again() -> None:
    state = presenter.tried(presenter.found(UnlockState(), [HERE]))
    state = presenter.refused(state, Refused(Reason.VAULT_PASSPHRASE))
    assert state.wrong_passphrase
    assert not state.busy
    assert presenter.tried(state).problem is None


def test_another_problem_does_not_blame_the_passphrase() -> None:
    assert not presenter.refused(UnlockState(), Refused(Reason.VAULT_IN_USE)).wrong_passphrase


def recovering(*taken: str) -> UnlockState:
    """Shares of a kit of which two are needed, read one after the other."""
    state = presenter.switched(presenter.found(UnlockState(), [HERE]), Way.RECOVERY)
    for number, words in enumerate(taken, start=1):
        state = presenter.share_taken(state, ShareSeen("acid alpha", number, 2), words)
    return state


def test_what_is_longer_than_a_kit_is_a_share_and_so_is_all_that_follows_one() -> None:
    assert not presenter.can_take(recovering(), WORDS)
    assert presenter.can_take(recovering(), f"{WORDS} one")
    assert presenter.can_take(recovering("one"), "anything")
    assert not presenter.can_take(recovering("one"), "")
    assert not presenter.can_take(recovering("one", "two"), f"{WORDS} one")
    assert not presenter.can_take(presenter.tried(recovering("one")), "anything")


def test_shares_are_tried_when_there_are_enough_and_not_together_with_other_words() -> None:
    assert not presenter.can_try(recovering("one"), passphrase=TYPED, words=WORDS)
    assert presenter.can_try(recovering("one", "two"), passphrase=TYPED, words="")
    assert presenter.kit(recovering("one", "two"), "") == ("one", "two")
    assert presenter.kit(recovering(), WORDS) == (WORDS,)


def test_a_kit_that_does_not_open_is_forgotten_and_another_problem_keeps_it() -> None:
    state = recovering("one", "two")
    assert not presenter.refused(state, Refused(Reason.RECOVERY_WRONG)).taken
    assert presenter.refused(state, Refused(Reason.VAULT_IN_USE)).taken == ("one", "two")
    assert presenter.share_refused(recovering("one"), Refused(Reason.RECOVERY_WORD)).taken == (
        "one",
    )
    assert not presenter.switched(state, Way.PASSPHRASE).taken
