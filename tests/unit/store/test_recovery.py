from __future__ import annotations

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.recovery import Split
from liaison.store import recovery

KEY = bytes(range(32))


def refused_as(*kit: str) -> Reason:
    with pytest.raises(Refused) as refused:
        recovery.read(kit)
    reason = refused.value.reason
    assert isinstance(reason, Reason)
    return reason


def test_24_words_and_shares_are_two_ways_to_write_one_key() -> None:
    assert recovery.read([f"  {recovery.words(KEY).upper()} \n"]) == KEY
    first, second, third = recovery.shares(KEY, Split(2, 3))
    for kit in ([first, third], [third, second.upper()], [first, second, third]):
        assert recovery.read(kit) == KEY


def test_what_is_wrong_with_24_words_is_told() -> None:
    first, second, *rest = recovery.words(KEY).split()
    assert refused_as("") is Reason.RECOVERY_LENGTH
    assert refused_as(" ".join([second, first, *rest])) is Reason.RECOVERY_MISTYPED
    assert refused_as(f"zzz {second}") is Reason.RECOVERY_WORD
    assert refused_as(" ".join(rest)) is Reason.RECOVERY_LENGTH


def test_a_share_with_a_word_left_out_is_said_to_be_short() -> None:
    shares = recovery.shares(KEY, Split(2, 2))
    for left_out in (1, 2, 8):
        short = " ".join(shares[0].split()[left_out:])
        assert refused_as(short, shares[1]) is Reason.RECOVERY_LENGTH


def test_24_words_beside_a_share_are_no_share() -> None:
    share, _ = recovery.shares(KEY, Split(2, 2))
    assert refused_as(share, recovery.words(KEY)) is Reason.RECOVERY_LENGTH


def test_a_share_says_its_kit_its_number_and_how_many_are_needed() -> None:
    shares = recovery.shares(KEY, Split(3, 5))
    seen = recovery.see(shares[4], beside=shares[:2])
    assert (seen.number, seen.needed) == (5, 3)
    assert shares[0].startswith(f"{seen.kit} ")


def test_a_share_that_does_not_fit_those_before_it_is_refused() -> None:
    shares = recovery.shares(KEY, Split(2, 3))
    other = recovery.shares(KEY, Split(2, 3))[0]
    for wrong, reason in (
        (shares[0], Reason.RECOVERY_REPEATED),
        (other, Reason.RECOVERY_OTHER_KIT),
    ):
        with pytest.raises(Refused) as refused:
            recovery.see(wrong, beside=shares[:1])
        assert refused.value.reason is reason
