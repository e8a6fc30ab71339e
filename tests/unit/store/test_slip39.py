from __future__ import annotations

import hashlib
import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.core.errors import Reason, Refused
from liaison.store import shamir, slip39
from liaison.store.share import Share, wordlist

VECTORS = json.loads(
    Path(__file__).parents[2].joinpath("vectors", "slip39", "vectors.json").read_bytes()
)
SECRET = bytes(range(32))


def refusal(*shares: str) -> Reason:
    with pytest.raises(Refused) as refused:
        slip39.join([Share.parse(share) for share in shares])
    reason = refused.value.reason
    assert isinstance(reason, Reason)
    return reason


@pytest.fixture(scope="module")
def made() -> list[str]:
    return [share.words() for share in slip39.make(SECRET, needed=2, count=3)]


def test_the_official_vectors_are_complete() -> None:
    assert len(VECTORS) == 45
    assert sum(not secret for _, _, secret, _ in VECTORS) == 30


@pytest.mark.parametrize(("shares", "secret"), [vector[1:3] for vector in VECTORS])
def test_an_official_vector_ends_as_it_says(shares: list[str], secret: str) -> None:
    if not secret:
        assert refusal(*shares).startswith("recovery.")
        return
    read = [Share.parse(share) for share in shares]
    assert slip39.join(read, passphrase=b"TREZOR").hex() == secret
    assert [share.words() for share in read] == shares


def test_the_list_has_1024_words_that_differ_in_their_first_four_letters() -> None:
    words = wordlist()
    assert len(words) == len({word[:4] for word in words}) == 1024
    assert list(words) == sorted(words)


@settings(max_examples=30)
@given(data=st.data(), count=st.integers(2, 5), secret=st.binary(min_size=32, max_size=32))
def test_any_subset_that_is_large_enough_gives_the_secret_and_no_smaller_one_does(
    data: st.DataObject, count: int, secret: bytes
) -> None:
    needed = data.draw(st.integers(2, count))
    given = data.draw(st.permutations(slip39.make(secret, needed=needed, count=count)))
    chosen = given[: data.draw(st.integers(needed, count))]
    assert slip39.join(chosen) == secret
    with pytest.raises(Refused) as refused:
        slip39.join(given[: needed - 1])
    assert refused.value.reason is Reason.RECOVERY_TOO_FEW


@pytest.mark.parametrize(("needed", "count"), [(2, 3), (3, 5)])
def test_every_subset_of_the_usual_splits_gives_the_secret(needed: int, count: int) -> None:
    shares = slip39.make(SECRET, needed=needed, count=count)
    for subset in itertools.combinations(shares, needed):
        assert slip39.join(subset) == SECRET


@pytest.mark.slow
@pytest.mark.parametrize(("needed", "count"), [(2, 3), (3, 5)])
def test_every_subset_gives_every_one_of_a_hundred_keys(needed: int, count: int) -> None:
    for number in range(100):
        key = hashlib.sha256(bytes([number])).digest()
        shares = shamir.split(key, needed=needed, count=count)
        for subset in itertools.combinations(shares, needed):
            assert shamir.join({at: shares[at] for at in subset}, needed=needed) == key


@given(data=st.data(), count=st.integers(2, 16), secret=st.binary(min_size=16, max_size=32))
def test_the_sharing_alone_holds_for_every_split(
    data: st.DataObject, count: int, secret: bytes
) -> None:
    needed = data.draw(st.integers(1, count))
    shares = shamir.split(secret, needed=needed, count=count)
    subset = data.draw(st.permutations(list(shares)))[:needed]
    assert shamir.join({index: shares[index] for index in subset}, needed=needed) == secret


def test_one_share_less_than_needed_could_be_of_any_secret() -> None:
    """With two needed, a share and any other secret lie on some polynomial too."""
    share = shamir.split(SECRET, needed=2, count=3)[0]
    other = bytes(32)
    assert shamir._value_at(0, {0: share, 255: other}) == share
    assert shamir._value_at(255, {0: share, 255: other}) == other


def test_a_share_has_33_words_and_begins_as_the_others_of_its_kit(made: list[str]) -> None:
    assert {len(share.split()) for share in made} == {33}
    assert len({tuple(share.split()[:2]) for share in made}) == 1
    assert Share.parse(made[1]).kit == " ".join(made[0].split()[:2])


def test_capitals_and_line_ends_do_not_matter(made: list[str]) -> None:
    assert Share.parse(made[0].upper().replace(" ", " \n")) == Share.parse(made[0])


@settings(max_examples=300)
@given(position=st.integers(0, 32), word=st.sampled_from(wordlist()))
def test_a_word_in_anothers_place_is_noticed(position: int, word: str, made: list[str]) -> None:
    words = made[0].split()
    if words[position] != word:
        words[position] = word
        assert refusal(" ".join(words)) is Reason.RECOVERY_MISTYPED


@pytest.mark.slow
def test_every_single_mistake_in_a_share_is_noticed(made: list[str]) -> None:
    """33 places, 1,023 other words each: 33,759 mistakes."""
    right = made[0].split()
    for position in range(33):
        for word in wordlist():
            if word != right[position]:
                wrong = [*right[:position], word, *right[position + 1 :]]
                assert refusal(" ".join(wrong)) is Reason.RECOVERY_MISTYPED


@given(first=st.integers(0, 32), second=st.integers(0, 32))
def test_two_words_that_changed_places_are_noticed(
    first: int, second: int, made: list[str]
) -> None:
    words = made[0].split()
    words[first], words[second] = words[second], words[first]
    if words != made[0].split():
        assert refusal(" ".join(words)) is Reason.RECOVERY_MISTYPED


def test_a_word_in_no_list_is_named_by_its_position_and_never_repeated(made: list[str]) -> None:
    words = made[0].split()
    words[6] = "zebra"
    with pytest.raises(Refused) as refused:
        Share.parse(" ".join(words))
    assert refused.value.reason is Reason.RECOVERY_WORD
    assert refused.value.params == {"position": 7}


def test_a_share_of_another_kit_a_repeated_one_and_one_too_few_are_told_apart(
    made: list[str],
) -> None:
    other = slip39.make(SECRET, needed=2, count=3)[1].words()
    assert refusal(made[0], other) is Reason.RECOVERY_OTHER_KIT
    assert refusal(made[0], made[0]) is Reason.RECOVERY_REPEATED
    assert refusal(made[0]) is Reason.RECOVERY_TOO_FEW
    assert refusal() is Reason.RECOVERY_TOO_FEW


def test_a_forged_share_gives_nothing_instead_of_another_secret() -> None:
    """Whoever makes a share with a right checksum but a wrong value meets the digest."""
    first, second, third = slip39.make(SECRET, needed=2, count=3)
    for place in range(32):
        value = bytearray(second.value)
        value[place] ^= 1 << place % 8
        forged = Share.parse(_with_value(second, bytes(value)).words())
        for shares in ((first, forged), (first, forged, third)):
            with pytest.raises(Refused) as refused:
                slip39.join(shares)
            assert refused.value.reason is Reason.RECOVERY_MISMATCH


def _with_value(share: Share, value: bytes) -> Share:
    return Share(
        share.identifier, share.extendable, share.exponent, share.group, share.groups_needed,
        share.groups, share.member, share.members_needed, value,
    )  # fmt: skip


@pytest.mark.parametrize("length", [0, 1, 19, 32, 34, 100_000])
def test_another_number_of_words_is_refused(length: int) -> None:
    assert refusal(" ".join(["academic"] * length)) in {
        Reason.RECOVERY_LENGTH,
        Reason.RECOVERY_MISTYPED,
    }


@pytest.mark.parametrize(("needed", "count"), [(1, 1), (1, 3), (0, 2), (4, 3), (2, 17)])
def test_a_split_that_the_standard_does_not_know_is_not_made(needed: int, count: int) -> None:
    with pytest.raises(ValueError, match="no split"):
        slip39.make(SECRET, needed=needed, count=count)
