from __future__ import annotations

from collections.abc import Mapping

import pytest

from liaison.core.records import trust
from liaison.core.standing import Standing, beyond, encode_cut, judge
from liaison.core.values import ChangeId, DeviceId, RecordId, Value
from sync.journal.change import SignedChange
from tests.support.journal import Officer, Replica, begin, officer

COLLEAGUE, LOST, OTHER, FURTHER = officer(0), officer(1), officer(2), officer(4)
NOBODY = DeviceId(bytes(16))


def note(author: Officer, titles: int = 1) -> list[SignedChange]:
    """A record of an author's with so many changes."""
    replica = Replica()
    first = begin(author, {"title": "0"})
    replica.take(first)
    for number in range(1, titles):
        replica.write(author, first.change.record, {"title": str(number)})
    return replica.changes


def says(
    author: Officer,
    about: Officer,
    accepted: dict[RecordId, frozenset[ChangeId]] | None = None,
    more: Mapping[str, Value] | None = None,
) -> list[SignedChange]:
    """A revocation."""
    (cut,) = encode_cut(accepted or {})
    writes: dict[str, Value] = {
        "kind": trust.REVOCATION,
        "state": trust.MADE,
        trust.CARD: about.card.encode(),
        **cut,
        **(more or {}),
    }
    return [begin(author, writes, salt=about.device, type_=trust.NAME)]


def test_one_word_from_home_stops_and_a_second_from_anywhere_cuts() -> None:
    one = says(COLLEAGUE, LOST)
    assert judge([one], NOBODY) == Standing(frozenset({LOST.device}))
    assert judge([one, says(OTHER, LOST)], NOBODY).cuts == {LOST.device: {}}
    assert judge([one], COLLEAGUE.device).cuts == {LOST.device: {}}


@pytest.mark.parametrize(
    "words",
    [
        [says(OTHER, LOST)],
        [says(OTHER, LOST), says(FURTHER, LOST)],
        [says(LOST, LOST)],
        [says(COLLEAGUE, LOST, more={"state": trust.WITHDRAWN})],
        [says(COLLEAGUE, LOST, more={"state": "of no kind"})],
        [says(COLLEAGUE, LOST, more={"kind": trust.INTRODUCTION})],
        [says(COLLEAGUE, LOST, more={"card": b"no card"})],
        [says(COLLEAGUE, LOST, more={"card": 7})],
    ],
)
def test_other_words_stop_nobody(words: list[list[SignedChange]]) -> None:
    assert judge(words, NOBODY) == Standing()


def test_what_any_colleague_accepts_counts_and_what_lies_beside_it_does_not() -> None:
    changes = note(LOST, 4)
    record = changes[0].change.record
    beside = begin(LOST, {"title": "another beginning"})
    history = [*changes, beside]
    cut = {record: frozenset({changes[1].id})}
    standing = judge([says(COLLEAGUE, LOST, cut), says(OTHER, LOST)], NOBODY)
    held = {changes[2].id, changes[3].id, beside.id}
    assert beyond(history, standing.cuts) == held
    assert beyond(list(reversed(history)), standing.cuts) == held
    assert beyond(history, {}) == frozenset()
    assert beyond([], standing.cuts) == frozenset()


def test_a_cut_of_no_sense_accepts_nothing() -> None:
    changes = note(LOST, 2)
    for nonsense in (b"short", bytes(47), bytes(49), 5, "text"):
        words = [says(COLLEAGUE, LOST, more={f"{trust.CUT}/00": nonsense}), says(OTHER, LOST)]
        held = beyond(changes, judge(words, NOBODY).cuts)
        assert held == {one.id for one in changes}


def test_what_a_device_says_after_its_cut_stops_nobody() -> None:
    words = [says(COLLEAGUE, LOST), says(OTHER, LOST), says(LOST, COLLEAGUE)]
    assert judge(words, NOBODY).stopped == {LOST.device}
    accepted = {words[2][0].change.record: frozenset({words[2][0].id})}
    words[0] = says(COLLEAGUE, LOST, accepted)
    assert judge(words, NOBODY).stopped == {LOST.device, COLLEAGUE.device}


def test_a_cut_over_many_records_is_spread_over_changes_that_fit() -> None:
    accepted = {
        RecordId(number.to_bytes(2, "big") + bytes(14)): frozenset({ChangeId(bytes(32))})
        for number in range(30_000)
    }
    written = list(encode_cut(accepted))
    assert len(written) > 1
    assert all(sum(map(len, writes.values())) <= 2**19 + 2**16 for writes in written)
    assert sum(len(pairs) for writes in written for pairs in writes.values()) == 48 * 30_000
