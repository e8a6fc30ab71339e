from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from liaison.core.freshness import missing
from liaison.core.holdings import RANK, Holding, standing
from liaison.core.ledger_rows import Released, Sending
from liaison.core.mailbox import Arrived, SentBundle
from liaison.core.receipts import LEFT, PACKED, answered
from liaison.core.telling.holding import place_name, tell_gaps
from sync.bundle.manifest import Receipt, Verdict
from sync.exchange.plan import Load
from sync.model.ids import BundleId, DeviceId, RecordId

READER, RECORD = DeviceId(b"r" * 16), RecordId(b"n" * 16)


def bundle(stream: int, state: str) -> SentBundle:
    return SentBundle(
        contact=READER,
        stream=stream,
        bundle=bytes([stream]) * 16,
        name=f"B{stream}.AGE",
        sha256=bytes(32),
        bytes=1,
        position=10 * stream,
        attachments=(),
        load=Load.RECORDS,
        receipts=(),
        at_ms=stream,
        location="/media/LEXAR" if state == LEFT else "",
        state=state,
    )


def sending(sent: SentBundle) -> Sending:
    return Sending(
        Released(READER, sent.stream, RECORD, sent.position, "Ambush"),
        revision=sent.stream,
        ref="",
        type="NOTE",
        kind="incident",
        state=sent.state,
        why=sent.refusal,
        sealed_ms=sent.at_ms,
        answered_ms=sent.answered_ms,
        location=sent.location,
        name=sent.name,
        sha256=sent.sha256,
        bytes=sent.bytes,
    )


VERDICTS = st.lists(st.tuples(st.integers(0, 3), st.sampled_from(Verdict)), max_size=20)


@given(states=st.lists(st.sampled_from([PACKED, LEFT]), min_size=4, max_size=4), heard=VERDICTS)
def test_no_receipt_takes_back_what_was_known_of_a_record(
    states: list[str], heard: list[tuple[int, Verdict]]
) -> None:
    sent = [bundle(number + 1, state) for number, state in enumerate(states)]
    best, _ = standing(map(sending, sent), theirs=False)
    for at_ms, (which, verdict) in enumerate(heard, start=100):
        receipt = Receipt(BundleId(sent[which].bundle), verdict, "why")
        sent[which] = answered(sent[which], receipt, at_ms=at_ms)
        now, _ = standing(map(sending, sent), theirs=False)
        assert RANK[now.state] >= RANK[best.state]
        best = now


@given(heard=VERDICTS)
def test_receipts_end_alike_in_whatever_order_and_however_often_they_come(
    heard: list[tuple[int, Verdict]],
) -> None:
    def after(order: list[tuple[int, Verdict]]) -> list[str]:
        sent = [bundle(number, LEFT) for number in (1, 2, 3, 4)]
        for which, verdict in order:
            receipt = Receipt(BundleId(sent[which].bundle), verdict)
            sent[which] = answered(sent[which], receipt, at_ms=9)
        return [one.state for one in sent]

    assert after(heard) == after(heard[::-1]) == after(heard * 2) == after(sorted(heard))


def test_the_order_in_which_bundles_are_listed_says_nothing() -> None:
    sent = [
        bundle(1, "acknowledged"),
        bundle(2, "refused"),
        bundle(3, LEFT),
    ]
    told = {standing(map(sending, order), theirs=False) for order in permutations(sent)}
    ((best, newer),) = told
    assert best.state is Holding.ACCEPTED
    assert newer is not None
    assert (newer.state, newer.location) == (Holding.HANDED_OVER, "/media/LEXAR")


def test_what_is_theirs_is_theirs_whatever_they_said_of_ours() -> None:
    best, newer = standing([sending(bundle(1, "refused"))], theirs=True)
    assert best.state is Holding.THEIRS
    assert newer is not None
    assert newer.state is Holding.REFUSED
    assert standing([], theirs=False)[0].state is Holding.DUE


def came(*streams: int, whole: tuple[int, ...] = ()) -> list[Arrived]:
    return [Arrived(one, None, one in whole) for one in streams]


def test_a_bundle_that_was_overtaken_is_missing_until_records_come_behind_it() -> None:
    assert missing(came()) == ()
    assert missing(came(13, 16, whole=(13,))) == ((14, 15),)
    assert missing(came(13, 14, 16, whole=(13,))) == ((15, 15),)
    assert missing(came(13, 16, 17, whole=(13, 17))) == ()


def test_what_was_before_the_first_bundle_that_came_is_not_missing() -> None:
    assert missing(came(18)) == ()  # a renewed device counts on from what it was
    assert missing(came(18, 20)) == ((19, 19),)
    assert missing(came(2**32, 1)) == ((2, 2**32 - 1),)  # a span, however long it claims to be


def test_gaps_and_carriers_read_as_people_say_them() -> None:
    assert tell_gaps(((14, 15), (18, 18), (20, 23))) == "14, 15, 18, 20\u201323"
    assert place_name("/media/officer/LEXAR/") == "LEXAR"
    assert place_name("E:\\") == "E:"
    assert place_name("webdavs://hub/liaison") == "hub/liaison"
