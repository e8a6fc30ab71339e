from __future__ import annotations

from dataclasses import replace

import pytest

from sync.errors import Reason
from sync.journal import admission
from sync.journal.admission import Admitted
from sync.journal.change import SignedChange, sign
from sync.journal.text import client_of
from sync.journal.updates import Item, Update
from sync.model.ids import ChangeId
from tests.support.journal import (
    AT_MS,
    OwnerRules,
    Replica,
    begin,
    drafted,
    officer,
)

ANNE, DORA, BILL, CARA = officer(0), officer(1), officer(2), officer(4)
FIRST = begin(ANNE, {"title": "Convoy"}, {"body": "held up"})
RECORD = FIRST.change.record


def entered(result: Admitted) -> list[ChangeId]:
    return [one.change for one in result.admitted]


def refusal(result: Admitted) -> str:
    assert not result.admitted
    assert not result.held
    [refused] = result.refused
    return refused.reason


def replica(*changes: SignedChange, rules: OwnerRules | None = None) -> Replica:
    """One that has these."""
    new = Replica(rules)
    result = new.take(*changes)
    assert len(result.admitted) == len(changes)
    return new


def test_a_good_change_is_admitted_with_its_place_and_its_document() -> None:
    new = Replica()
    result = new.take(FIRST)
    assert result.admitted == [(FIRST.id, RECORD)]
    assert result.touched == {RECORD: "NOTE"}
    assert new.document(RECORD).value("title") == "Convoy"
    assert new.document(RECORD).texts == {"body": "held up"}


def test_a_change_that_is_here_already_does_nothing() -> None:
    second = drafted((FIRST,), ANNE, {"title": "x"})
    here = replica(FIRST, second)
    before = here.document(RECORD).snapshot()
    assert here.take(second, FIRST, second) == Admitted()
    assert here.document(RECORD).snapshot() == before


def test_the_source_is_kept_beside_the_change() -> None:
    here = Replica()
    here.journal.admit([FIRST], BILL.device)
    assert here.log.logged[FIRST.id].source == BILL.device


def test_a_signature_by_somebody_else_is_refused() -> None:
    forged = sign(FIRST.change, BILL.keys)
    assert refusal(Replica().take(forged)) == Reason.CHANGE_SIGNATURE


def test_a_signature_moved_to_another_change_is_refused() -> None:
    second = drafted((FIRST,), ANNE, {"title": "x"})
    moved = SignedChange(second.body, FIRST.signature)
    assert refusal(replica(FIRST).take(moved)) == Reason.CHANGE_SIGNATURE


def test_a_change_under_another_authors_name_is_refused() -> None:
    posing = sign(
        replace(drafted((FIRST,), BILL, {"title": "x"}).change, author=ANNE.device), BILL.keys
    )
    assert refusal(replica(FIRST).take(posing)) == Reason.CHANGE_SIGNATURE


def test_bytes_that_are_no_change_are_refused_and_forgotten() -> None:
    here = replica(FIRST)
    assert refusal(here.take(SignedChange(b"\xa0", bytes(64)))) == Reason.CHANGE_MALFORMED
    assert len(here.log.logged) == 1
    assert not here.log.set_aside


def test_a_change_waits_unseen_for_its_parents_and_counts_when_they_come() -> None:
    second = drafted((FIRST,), ANNE, {"title": "second"})
    third = drafted((FIRST, second), BILL, {"title": "third"})
    here = Replica()
    result = here.take(third, second)
    assert [one.reason for one in result.held] == [Reason.CHANGE_WAITS] * 2
    assert not here.documents.load([RECORD])
    result = here.take(FIRST)
    assert entered(result) == [FIRST.id, second.id, third.id]
    assert not result.held
    assert not here.log.set_aside
    assert here.document(RECORD).value("title") == "third"


def test_an_unknown_authors_change_is_held_until_the_card_is_verified() -> None:
    second = drafted((FIRST,), BILL, {"title": "second"})
    third = drafted((FIRST, second), ANNE, {"title": "third"})
    here = replica(FIRST)
    card = here.cards.pop(BILL.device)
    result = here.take(second, third)
    assert [one.reason for one in result.held] == [
        Reason.CHANGE_AUTHOR_UNKNOWN,
        Reason.CHANGE_WAITS,
    ]
    here.cards[BILL.device] = card
    assert entered(here.journal.retry_author(BILL.device)) == [second.id, third.id]
    assert not here.log.set_aside


def test_a_forgery_held_of_an_unknown_author_is_refused_once_the_card_is_there() -> None:
    forged = sign(drafted((FIRST,), BILL, {"title": "forged"}).change, CARA.keys)
    here = replica(FIRST)
    card = here.cards.pop(BILL.device)
    assert len(here.take(forged).held) == 1
    here.cards[BILL.device] = card
    assert refusal(here.journal.retry_author(BILL.device)) == Reason.CHANGE_SIGNATURE
    assert not here.log.set_aside


def test_a_number_out_of_the_chain_is_refused() -> None:
    second = drafted((FIRST,), ANNE, {"title": "x"})
    for seq in (3, 100):
        skipped = sign(replace(second.change, seq=seq), ANNE.keys)
        assert refusal(replica(FIRST).take(skipped)) == Reason.CHANGE_CHAIN


def test_a_change_after_somebody_elses_is_refused() -> None:
    second = drafted((FIRST,), BILL, {"title": "x"})
    stolen = sign(replace(second.change, seq=2, prev=FIRST.id), BILL.keys)
    assert refusal(replica(FIRST).take(stolen)) == Reason.CHANGE_CHAIN


def test_a_parent_of_another_record_is_refused() -> None:
    other = begin(ANNE, salt=b"\1" * 16)
    second = drafted((FIRST,), ANNE, {"title": "x"})
    for across in (
        replace(second.change, prev=other.id),
        replace(second.change, deps=tuple(sorted((FIRST.id, other.id)))),
    ):
        here = replica(FIRST, other)
        assert refusal(here.take(sign(across, ANNE.keys))) == Reason.CHANGE_CHAIN


def test_a_change_of_another_type_than_its_record_is_refused() -> None:
    retyped = replace(drafted((FIRST,), ANNE, {"title": "x"}).change, type="PLACE")
    assert refusal(replica(FIRST).take(sign(retyped, ANNE.keys))) == Reason.CHANGE_MALFORMED


def test_an_update_that_its_author_could_not_have_made_is_refused() -> None:
    change = drafted((FIRST,), BILL, {}, {"body": "held up!"}).change
    foreign = Update(client_of(ANNE.device), 7, (Item(None, None, "x"),), ())
    for update in (foreign.encode(), b"", b"\xff" * 100, change.texts["body"] + b"\0"):
        bad = sign(replace(change, texts={"body": update}), BILL.keys)
        assert refusal(replica(FIRST).take(bad)) == Reason.CHANGE_TEXT


def test_the_verdict_on_a_text_is_by_what_its_author_had_seen() -> None:
    """The change refers to units that are here, but that its author says not to have seen."""
    second = drafted((FIRST,), ANNE, {}, {"body": "held up for days"})
    third = drafted((FIRST, second), BILL, {}, {"body": "held up for many days"}).change
    blind = sign(replace(third, deps=(FIRST.id,)), BILL.keys)
    assert refusal(replica(FIRST, second).take(blind)) == Reason.CHANGE_TEXT
    assert refusal(replica(FIRST).take(blind)) == Reason.CHANGE_TEXT


def test_a_change_against_the_rules_is_held_and_so_is_what_follows_it() -> None:
    broken = drafted((FIRST,), BILL, {"title": "not mine"})
    after = drafted((FIRST, broken), ANNE, {"state": "x"})
    here = replica(FIRST, rules=OwnerRules())
    result = here.take(after, broken)
    assert {one.signed.id: one.reason for one in result.held} == {
        broken.id: "record.not_editor",
        after.id: Reason.CHANGE_WAITS,
    }
    assert here.document(RECORD).value("title") == "Convoy"


def test_the_rules_see_what_the_author_had_seen_in_every_order() -> None:
    grant = drafted((FIRST,), ANNE, {"editors/UNAMID": True})
    blind = drafted((FIRST,), BILL, {"title": "before the grant"})
    told = drafted((FIRST, grant), BILL, {"title": "after the grant"})
    revoke = drafted((FIRST, grant), ANNE, {"editors/UNAMID": None})
    for order in ((grant, blind, told, revoke), (grant, revoke, blind, told)):
        here = replica(FIRST, rules=OwnerRules())
        result = here.take(*order)
        assert set(entered(result)) == {grant.id, told.id, revoke.id}
        assert [one.signed.id for one in result.held] == [blind.id]


def test_the_rules_do_not_see_what_came_from_elsewhere() -> None:
    """A removal that is contested by an edit the author had not seen still stood for the author."""
    grant = drafted((FIRST,), ANNE, {"editors/UNAMID": True})
    removal = drafted((FIRST, grant), ANNE, {"editors": None})
    aside = drafted((FIRST, grant), DORA, {"title": "aside"})
    told = drafted((FIRST, grant, aside, removal), BILL, {"title": "told"})
    unseen = drafted((FIRST, grant), DORA, {"editors/MONUC": True})
    unseen = sign(replace(unseen.change, seq=2, prev=aside.id), DORA.keys)
    for order in ((grant, aside, removal, told, unseen), (grant, aside, unseen, removal, told)):
        here = replica(FIRST, rules=OwnerRules())
        assert [one.signed.id for one in here.take(*order).held] == [told.id]


def fork() -> tuple[SignedChange, SignedChange]:
    return (
        drafted((FIRST,), ANNE, {"title": "one"}, {"body": "held up 😀"}),
        drafted((FIRST,), ANNE, {"title": "other"}, {"body": "held up by six"}),
    )


def test_a_fork_is_proven_and_both_sides_are_kept() -> None:
    one, other = fork()
    for order in ((FIRST, one, other), (FIRST, other, one), (other, FIRST, one)):
        here = Replica()
        result = here.take(*order)
        assert set(entered(result)) == {FIRST.id, one.id, other.id}
        [proof] = result.forks
        assert {proof.one.id, proof.other.id} == {one.id, other.id}
        assert set(here.log.proofs) == {frozenset((one.id, other.id))}
        clash = here.document(RECORD).clashes()["title"]
        assert {entry.value for entry in clash} == {"one", "other"}


def test_replicas_agree_on_a_fork_and_on_what_others_built_on_it() -> None:
    one, other = fork()
    on_one = drafted((FIRST, one), BILL, {}, {"body": "held up 😀 again"})
    on_other = drafted((FIRST, other), CARA, {}, {"body": "held up by six men"})
    both = drafted((FIRST, one, other, on_one, on_other), BILL, {"title": "settled"})
    orders = (
        (FIRST, one, other, on_one, on_other, both),
        (FIRST, other, on_other, one, on_one, both),
        (both, on_other, on_one, other, one, FIRST),
    )
    documents = [replica_of(order).document(RECORD) for order in orders]
    assert len({document.snapshot() for document in documents}) == 1
    assert len({document.texts["body"] for document in documents}) == 1
    assert not documents[0].clashes()


def replica_of(order: tuple[SignedChange, ...]) -> Replica:
    here = Replica()
    here.take(*order)
    assert len(here.log.logged) == len(order)
    return here


def test_two_beginnings_of_one_record_are_a_fork_too() -> None:
    other = begin(ANNE, {"title": "second beginning"}, type_="PLACE")
    assert other.change.record == RECORD
    one, two = replica_of((FIRST, other)), replica_of((other, FIRST))
    assert len(one.log.proofs) == len(two.log.proofs) == 1
    assert one.document(RECORD).snapshot() == two.document(RECORD).snapshot()
    assert one.document(RECORD).type == two.document(RECORD).type


@pytest.mark.parametrize("at_ms", [0, AT_MS - 10 * 31_557_600_000, AT_MS + 10 * 31_557_600_000])
def test_a_wrong_clock_changes_no_verdict_and_wins_nothing(at_ms: int) -> None:
    true = drafted((FIRST,), ANNE, {"title": "true"})
    later = drafted((FIRST, true), ANNE, {"title": "later"}, at_ms=1)
    wrong = drafted((FIRST,), BILL, {"title": "wrong"}, at_ms=at_ms)
    here = replica_of((FIRST, true, wrong, later))
    document = here.document(RECORD)
    assert document.value("title") == "later"
    assert [entry.value for entry in document.clashes()["title"]] == ["later", "wrong"]


def test_branches_that_grew_apart_are_merged_change_by_change() -> None:
    here, there = replica_of((FIRST,)), replica_of((FIRST,))
    for number in range(12):
        here.write(ANNE, RECORD, {"title": number}, {"body": f"held up {number}"})
        there.write(BILL, RECORD, {"state": number}, {"body": f"Held up {-number}"})
    mine, theirs = here.changes, there.changes
    assert len(here.take(*theirs).admitted) == len(there.take(*mine).admitted) == 12
    assert here.document(RECORD).snapshot() == there.document(RECORD).snapshot()
    assert here.document(RECORD).value("state") == 11


def test_a_record_with_very_many_heads_can_still_be_written() -> None:
    apart = [drafted((FIRST,), ANNE, {f"f/{number}": 1}) for number in range(520)]
    here = replica_of((FIRST, *apart))
    written = here.write(BILL, RECORD, {"title": "still"})
    assert len(written.change.deps) == 512
    assert here.document(RECORD).value("title") == "still"


@pytest.mark.slow
def test_very_many_removals_are_taken_in_one_pass() -> None:
    paths = [f"{number:x}" for number in range(20_000)]
    full = drafted((FIRST,), ANNE, dict.fromkeys(paths, 1))
    empty = drafted((FIRST, full), ANNE, dict.fromkeys(paths))
    apart = drafted((FIRST, full), BILL, dict.fromkeys(paths, 2))
    document = replica_of((FIRST, full, apart, empty)).document(RECORD)
    assert all(document.value(path) == 2 for path in paths)
    assert len(document.clashes()) == len(paths)


@pytest.mark.parametrize("size", [1, 2, 5])
def test_it_makes_no_difference_in_which_batches_changes_come(
    size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    changes: list[SignedChange] = []
    for number in range(4):
        first = begin(ANNE, {"title": "Convoy"}, {"body": "held up"}, salt=bytes([number] * 16))
        apart = [drafted([first], one, {"title": one.card.claims["site"]}) for one in (DORA, BILL)]
        both = drafted([first, *apart], ANNE, {"title": "Settled"}, {"body": "let go"})
        changes += [first, *apart, both, drafted([first, apart[0]], CARA, {"grade": "B2"})]
    whole = replica(*changes)
    monkeypatch.setattr(admission, "_BATCH", size)
    monkeypatch.setattr(admission, "_MOST_OPEN", size)
    for turn in range(0, len(changes), 3):
        mixed = [*changes[turn:], *changes[:turn], *changes[::3]]
        here = Replica()
        here.take(*mixed[:: -1 if turn % 2 else 1])
        assert here.documents.saved == whole.documents.saved
        assert here.log.logged.keys() == whole.log.logged.keys()
        assert not here.log.held()
