"""Hostile Yjs updates under valid signatures: one verdict everywhere, no crash, no hang.

Mutations are made of real updates by structure (fields of their items and deletions) and by bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync.errors import Reason, Refused
from sync.journal.admission import Admitted
from sync.journal.change import SignedChange, sign
from sync.journal.text import client_of
from sync.journal.updates import MAX_CLOCK, Extent, Item, Range, UnitId, Update, parse
from sync.model.ids import ChangeId
from tests.support.journal import Replica, begin, drafted, officer

ANNE, BILL, CARA = officer(0), officer(2), officer(4)
CLIENTS = tuple(client_of(one.device) for one in (ANNE, BILL, CARA))

FIRST = begin(ANNE, {}, {"body": "one 😀 two\nthree é\n"})
LEFT = drafted((FIRST,), ANNE, {}, {"body": "ONE 😀 two and\nthree é\n"})
RIGHT = drafted((FIRST,), CARA, {}, {"body": "one 😀😀 two\né four\n"})
SEEN = (FIRST, LEFT, RIGHT)
HONEST = drafted(SEEN, BILL, {}, {"body": "1 😀 zwei\nthree\nfünf 😀\n"})
AFTER = (LEFT, RIGHT, drafted((*SEEN, HONEST), CARA, {}, {"body": "over\n"}))

clocks = st.integers(0, 40) | st.sampled_from([MAX_CLOCK - 1, MAX_CLOCK])
clients = st.sampled_from(CLIENTS) | st.sampled_from([0, 1, 2**53 - 1])
unit_ids = st.none() | st.builds(UnitId, clients, clocks)
items = st.builds(Item, unit_ids, unit_ids, st.text("a😀é\n\0", min_size=1, max_size=4))
ranges = st.builds(Range, clients, clocks, clocks)
invented = st.builds(
    Update,
    clients,
    clocks,
    st.lists(items, max_size=4).map(tuple),
    st.lists(ranges, max_size=4).map(lambda drawn: tuple(sorted(drawn))),
)


@st.composite
def altered(draw: st.DrawFn) -> Update:
    """A real update with one or two things exchanged."""
    update = parse(HONEST.change.texts["body"])
    for _ in range(draw(st.integers(1, 2))):
        new_items, deletions = list(update.items), list(update.deletions)
        what = draw(
            st.sampled_from(["edge", "text", "deletion", "clock", "client", "drop", "more"])
        )
        if what == "edge" and new_items:
            at = draw(st.integers(0, len(new_items) - 1))
            old = new_items[at]
            edges = draw(
                st.sampled_from([(old.origin, draw(unit_ids)), (draw(unit_ids), old.right)])
            )
            new_items[at] = Item(*edges, old.text)
        elif what == "text" and new_items:
            at = draw(st.integers(0, len(new_items) - 1))
            new_items[at] = new_items[at]._replace(
                text=draw(st.text("a😀", min_size=1, max_size=3))
            )
        elif what == "deletion" and deletions:
            deletions[draw(st.integers(0, len(deletions) - 1))] = draw(ranges)
        elif what == "clock":
            update = replace(update, clock=draw(clocks))
        elif what == "client":
            update = replace(update, client=draw(clients))
        elif what == "drop" and new_items:
            del new_items[draw(st.integers(0, len(new_items) - 1))]
        else:
            new_items.append(draw(items))
        update = replace(update, items=tuple(new_items), deletions=tuple(sorted(deletions)))
    return update


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A real update with some bytes cut, put in or exchanged."""
    update = bytearray(HONEST.change.texts["body"])
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(update)))
        update[at : at + draw(st.integers(0, 3))] = draw(st.binary(max_size=4))
    return bytes(update)


hostile = altered().map(Update.encode) | invented.map(Update.encode) | damaged()


def signed_with(update: bytes) -> SignedChange:
    return sign(replace(HONEST.change, texts={"body": update}), BILL.keys)


def outcome(changes: Iterable[SignedChange], bad: ChangeId) -> tuple[str, Replica]:
    """What became of one change among others."""
    here = Replica()
    result: Admitted = here.take(*changes)
    if here.log.known([bad]):
        return "admitted", here
    [reason] = [one.reason for one in result.refused if one.signed.id == bad]
    return reason, here


def check_one_verdict(update: bytes) -> None:
    bad = signed_with(update)
    orders = ((*SEEN, bad, *AFTER), (*AFTER, bad, *SEEN), (FIRST, RIGHT, bad, LEFT, *AFTER))
    verdicts, replicas = zip(*(outcome(order, bad.id) for order in orders), strict=True)
    assert len(set(verdicts)) == 1
    assert verdicts[0] in ("admitted", Reason.CHANGE_TEXT)
    documents = [replica.document(FIRST.change.record) for replica in replicas]
    assert len({document.snapshot() for document in documents}) == 1
    assert len({document.texts["body"] for document in documents}) == 1
    assert len({str(document.marked_texts()) for document in documents}) == 1


@settings(max_examples=150)
@given(hostile)
def test_a_hostile_update_gets_one_verdict_on_three_laptops(update: bytes) -> None:
    check_one_verdict(update)


@pytest.mark.slow
@pytest.mark.timeout(600)
@settings(max_examples=3000, suppress_health_check=[HealthCheck.too_slow])
@given(hostile)
def test_thousands_of_hostile_updates_get_one_verdict_on_three_laptops(update: bytes) -> None:
    check_one_verdict(update)


@settings(max_examples=1000)
@given(st.binary(max_size=60) | damaged())
def test_bytes_are_read_as_one_update_or_refused(untrusted: bytes) -> None:
    try:
        update = parse(untrusted)
    except Refused as refusal:
        assert refusal.reason is Reason.CHANGE_TEXT  # noqa: PT017  (both outcomes are right)
    else:
        assert update.encode() == untrusted


@settings(max_examples=300)
@given(st.lists(invented, max_size=6))
def test_what_an_extent_takes_never_cuts_or_overruns(updates: list[Update]) -> None:
    extent = Extent()
    for update in updates:
        try:
            extent.check(update)
        except Refused:
            continue
        extent.add(update)
    assert all(half.clock < extent.ends[half.client] for half in extent.halves)


def test_a_thousand_items_at_one_place_are_merged_at_once() -> None:
    """The costliest edit that the bounds allow: each item is compared with all the others."""
    client = client_of(BILL.device)
    many = Update(client, 0, tuple(Item(None, None, "a") for _ in range(1000)), ())
    bad = signed_with(many.encode())
    verdict, here = outcome((*SEEN, bad), bad.id)
    assert verdict == "admitted"
    assert here.document(FIRST.change.record).texts["body"].count("a") >= 1000
