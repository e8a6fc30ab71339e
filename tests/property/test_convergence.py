"""Four laptops that write, exchange, lose, repeat and restart end with the same records.

The one promise behind all of `sync.journal`: the state is a function of the set of changes, and no
acknowledged edit is lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)
from typing_extensions import override

from sync.codec import encode
from sync.journal.change import SignedChange
from sync.journal.document import Document
from sync.journal.graph import Graph
from sync.journal.paths import is_at_or_below
from tests.support.journal import OwnerRules, Replica, begin, officer

REPLICAS = 4
FIELDS = ("title", "state", "agenda/1/title", "agenda/1/lead", "agenda/2/title", "release/A")
ITEMS = ("agenda/1", "agenda/2", "agenda", "title", "release", "")
EDITORS = ("editors", "editors/UNAMID", "editors/MINURCAT")
TEXTS = ("body", "agenda/1/discussion")
WORDS = st.sampled_from(["", "a", "بي", "é", "😀", "e\u0301", "\n", "one two\n", "two ", "\nthree"])

who = st.integers(0, REPLICAS - 1)


class Laptops(RuleBasedStateMachine):
    """Each replica is one officer's; all may write, so that nothing but merging is tested."""

    def __init__(self) -> None:
        super().__init__()
        self.replicas = [Replica() for _ in range(REPLICAS)]
        self.salt = 0

    @initialize()
    def start(self) -> None:
        first = begin(officer(0), {"title": "first"}, {"body": "one\ntwo\nthree 😀\n"})
        self.record = first.change.record
        for replica in self.replicas:
            replica.take(first)

    @rule(at=who, path=st.sampled_from(FIELDS), value=st.integers(0, 3))
    def write_a_field(self, at: int, path: str, value: int) -> None:
        self.replicas[at].write(officer(at), self.record, {path: value})

    @rule(at=who, path=st.sampled_from(ITEMS))
    def remove_an_item(self, at: int, path: str) -> None:
        self.replicas[at].write(officer(at), self.record, {path: None})

    @rule(at=who, path=st.sampled_from(ITEMS))
    def bring_an_item_back(self, at: int, path: str) -> None:
        self.replicas[at].write(officer(at), self.record, {path: True})

    @rule(at=who, path=st.sampled_from(FIELDS))
    def replace_an_item(self, at: int, path: str) -> None:
        self.replicas[at].write(officer(at), self.record, {path.partition("/")[0]: None, path: 9})

    @rule(at=who, path=st.sampled_from(TEXTS), words=WORDS, data=st.data())
    def edit_a_text(self, at: int, path: str, words: str, data: st.DataObject) -> None:
        replica = self.replicas[at]
        old = replica.document(self.record).texts.get(path, "")
        start = data.draw(st.integers(0, len(old)))
        stop = data.draw(st.integers(start, min(len(old), start + 4)))
        new = old[:start] + words + old[stop:]
        replica.write(officer(at), self.record, {}, {path: new})
        assert replica.document(self.record).texts.get(path, "") == new

    @rule(sender=who, reader=who)
    def exchange(self, sender: int, reader: int) -> None:
        self.replicas[reader].take(*self.replicas[sender].changes)

    @rule(sender=who, reader=who, data=st.data())
    def exchange_some_in_any_order(self, sender: int, reader: int, data: st.DataObject) -> None:
        changes = self.replicas[sender].changes
        self.replicas[reader].take(*data.draw(st.lists(st.sampled_from(changes), max_size=12)))

    @rule(at=who)
    def restart(self, at: int) -> None:
        """Documents are restored from snapshots at every step; here from the log alone."""
        replica = self.replicas[at]
        rebuilt = Document.replay(replica.changes)
        assert rebuilt is not None
        assert rebuilt.snapshot() == replica.document(self.record).snapshot()

    @precondition(lambda self: hasattr(self, "record"))
    @rule(at=who)
    def nothing_is_lost_here(self, at: int) -> None:
        check_nothing_is_lost(self.replicas[at])

    @override
    def teardown(self) -> None:
        if not hasattr(self, "record"):
            return
        everything = [change for replica in self.replicas for change in replica.changes]
        for number, replica in enumerate(self.replicas):
            replica.take(*(everything if number % 2 else reversed(everything)))
            assert not replica.log.set_aside
        documents = [replica.document(self.record) for replica in self.replicas]
        for one, other in pairwise(documents):
            assert one.snapshot() == other.snapshot()
            assert one.texts == other.texts
            assert one.marked_texts() == other.marked_texts()
        check_nothing_is_lost(self.replicas[0])


def check_nothing_is_lost(replica: Replica) -> None:
    """Each value shows, is in a clash, or was superseded or removed by one who had seen it."""
    for record in replica.documents.saved:
        document = replica.document(record)
        assert not any(document.text(path).left_out for path in TEXTS)
        changes = [signed for signed in replica.changes if signed.change.record == record]
        graph = Graph(changes)
        shown, clashes = document.shown(), document.clashes()
        for signed in changes:
            for path, value in signed.change.writes.items():
                if value is None or is_superseded(signed, path, changes, graph):
                    continue
                kept = any(entry.change == signed.id for entry in document.values[path])
                assert kept, path
                alternatives = {encode(entry.value) for entry in clashes.get(path, ())}
                has_parts = any(other != path and is_at_or_below(other, path) for other in shown)
                assert (
                    shown.get(path) == value
                    or encode(value) in alternatives
                    or has_parts
                    or not path
                )


def is_superseded(
    signed: SignedChange, path: str, changes: Iterable[SignedChange], graph: Graph
) -> bool:
    """Whether somebody who had seen the write wrote to its path, or removed something above it."""
    return any(
        graph.is_ancestor(signed.id, later.id)
        and any(
            place == path or (value is None and is_at_or_below(path, place))
            for place, value in later.change.writes.items()
        )
        for later in changes
    )


def test_four_laptops_converge_in_short_histories() -> None:
    run_state_machine_as_test(Laptops, settings=settings(max_examples=20, stateful_step_count=30))


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_four_laptops_converge_in_long_histories() -> None:
    run_state_machine_as_test(
        Laptops,
        settings=settings(
            max_examples=500,
            stateful_step_count=60,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )


@st.composite
def histories(draw: st.DrawFn) -> list[SignedChange]:
    """A set of changes that three officers made with partial knowledge of each other."""
    replicas = [Replica() for _ in range(3)]
    first = begin(officer(0), {"title": 0}, {"body": "one two\nthree\n"})
    for replica in replicas:
        replica.take(first)
    changes = [first]
    for _ in range(draw(st.integers(1, 10))):
        at = draw(st.integers(0, 2))
        path = draw(st.sampled_from((*FIELDS, *ITEMS, *EDITORS)))
        texts = {}
        if draw(st.booleans()):
            old = replicas[at].document(first.change.record).texts.get("body", "")
            cut = draw(st.integers(0, len(old)))
            texts = {"body": old[:cut] + draw(WORDS) + old[cut + draw(st.integers(0, 3)) :]}
        value = draw(st.none() | st.integers(0, 2) | st.booleans())
        changes.append(replicas[at].write(officer(at), first.change.record, {path: value}, texts))
        if draw(st.booleans()):
            replicas[draw(st.integers(0, 2))].take(*replicas[at].changes)
    return changes


@settings(max_examples=60)
@given(histories(), st.data())
def test_any_two_orders_admit_the_same_changes_under_the_rules(
    changes: list[SignedChange], data: st.DataObject
) -> None:
    one, other = Replica(OwnerRules()), Replica(OwnerRules())
    for replica in (one, other):
        replica.take(*data.draw(st.permutations(changes)))
    assert set(one.log.logged) == set(other.log.logged)
    assert {held.signed.id: held.reason for held in one.log.held()} == {
        held.signed.id: held.reason for held in other.log.held()
    }
    record = changes[0].change.record
    assert one.document(record).snapshot() == other.document(record).snapshot()


@settings(max_examples=60)
@given(histories(), st.data())
def test_any_two_orders_with_repeats_give_the_same_bytes(
    changes: list[SignedChange], data: st.DataObject
) -> None:
    one, other = Replica(), Replica()
    repeats = data.draw(st.lists(st.sampled_from(changes), max_size=5))
    one.take(*data.draw(st.permutations(changes)))
    for change in data.draw(st.permutations([*changes, *repeats])):
        other.take(change)
    record = changes[0].change.record
    assert not one.log.set_aside
    assert not other.log.set_aside
    assert one.document(record).snapshot() == other.document(record).snapshot()
    assert one.document(record).texts == other.document(record).texts
    check_nothing_is_lost(one)
