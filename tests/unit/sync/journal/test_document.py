from __future__ import annotations

import pytest

from sync.codec import Value
from sync.journal.change import SignedChange
from sync.journal.document import Document
from sync.model.ids import RecordId
from tests.support.journal import AT_MS, Replica, begin, drafted, officer

ANNE, BILL, CARA = officer(0), officer(2), officer(4)


class Pair:
    """Two laptops that have the same record and lose sight of each other."""

    def __init__(
        self, writes: dict[str, Value] | None = None, texts: dict[str, str] | None = None
    ) -> None:
        self.here, self.there = Replica(), Replica()
        first = begin(ANNE, writes, texts)
        self.record: RecordId = first.change.record
        self.here.take(first)
        self.there.take(first)

    def anne(
        self, writes: dict[str, Value] | None = None, texts: dict[str, str] | None = None
    ) -> SignedChange:
        return self.here.write(ANNE, self.record, writes, texts)

    def bill(
        self, writes: dict[str, Value] | None = None, texts: dict[str, str] | None = None
    ) -> SignedChange:
        return self.there.write(BILL, self.record, writes, texts)

    def meet(self) -> Document:
        here, there = self.here.changes, self.there.changes
        self.here.take(*there)
        self.there.take(*here)
        merged = self.here.document(self.record)
        assert merged.snapshot() == self.there.document(self.record).snapshot()
        return merged


def fields(document: Document) -> dict[str, Value]:
    return {path: v for path, v in document.shown().items() if path not in ("owner", "salt")}


def test_edits_of_different_fields_merge() -> None:
    pair = Pair({"title": "Convoy"})
    pair.anne({"title": "Convoy held up"})
    pair.bill({"state": "open"})
    merged = pair.meet()
    assert fields(merged) == {"title": "Convoy held up", "state": "open"}
    assert not merged.clashes()


def test_values_written_apart_are_both_kept_until_somebody_settles_it() -> None:
    pair = Pair({"title": "Convoy"})
    pair.anne({"title": "two"})
    pair.bill({"title": "three"})
    clash = pair.meet().clashes()
    assert {entry.value for entry in clash["title"]} == {"two", "three"}
    assert {entry.author for entry in clash["title"]} == {ANNE.device, BILL.device}
    pair.bill({"title": "two or three"})
    settled = pair.meet()
    assert settled.value("title") == "two or three"
    assert not settled.clashes()


def test_the_same_value_written_apart_is_no_clash() -> None:
    pair = Pair({"title": "Convoy"})
    pair.anne({"title": "same"})
    pair.bill({"title": "same"})
    assert not pair.meet().clashes()


def test_one_and_true_written_apart_are_a_clash() -> None:
    pair = Pair()
    pair.anne({"count": 1})
    pair.bill({"count": True})
    assert set(pair.meet().clashes()) == {"count"}


def test_the_deeper_of_two_values_is_shown_whatever_the_clocks_say() -> None:
    first = begin(ANNE)
    early = drafted((first,), ANNE, {"title": "early"}, at_ms=AT_MS)
    deeper = drafted((first, early), ANNE, {"title": "deeper"}, at_ms=1)
    future = drafted((first,), BILL, {"title": "future"}, at_ms=AT_MS * 100)
    for order in ((first, early, deeper, future), (first, future, early, deeper)):
        document = Document.replay(order)
        assert document is not None
        assert document.value("title") == "deeper"
        assert [entry.value for entry in document.clashes()["title"]] == ["deeper", "future"]


def test_a_value_is_shown_before_its_removal_by_somebody_else() -> None:
    pair = Pair({"title": "Convoy"})
    pair.anne({"title": None})
    pair.anne({"state": "x"})
    pair.bill({"title": "Convoy held up"})
    merged = pair.meet()
    assert merged.value("title") == "Convoy held up"
    assert [entry.value for entry in merged.clashes()["title"]] == ["Convoy held up", None]


def test_a_removed_item_is_gone_with_all_its_parts() -> None:
    pair = Pair({"attach/1/name": "a.jpg", "attach/1/bytes": 5, "attach/2/name": "b.jpg"})
    pair.anne({"attach/1": None})
    merged = pair.meet()
    assert fields(merged) == {"attach/2/name": "b.jpg"}
    assert merged.value("attach/1/name") is None
    assert not merged.clashes()


def test_an_edit_that_had_not_seen_the_removal_brings_the_item_back_whole_and_marked() -> None:
    pair = Pair({"attach/1/name": "a.jpg", "attach/1/bytes": 5})
    removal = pair.anne({"attach/1": None})
    pair.bill({"attach/1/name": "photo.jpg"})
    merged = pair.meet()
    assert fields(merged) == {"attach/1/name": "photo.jpg", "attach/1/bytes": 5}
    assert [entry.change for entry in merged.clashes()["attach/1"]] == [removal.id]


@pytest.mark.parametrize(("decision", "kept"), [(True, True), (None, False)])
def test_a_person_settles_it_by_writing_to_the_item(decision: Value, *, kept: bool) -> None:
    pair = Pair({"attach/1/name": "a.jpg", "attach/1/bytes": 5})
    pair.anne({"attach/1": None})
    pair.bill({"attach/1/name": "photo.jpg"})
    pair.meet()
    pair.anne({"attach/1": decision})
    settled = pair.meet()
    assert not settled.clashes()
    whole = {"attach/1/name": "photo.jpg", "attach/1/bytes": 5}
    assert fields(settled) == (whole if kept else {})


def test_a_later_edit_below_does_not_settle_it_and_loses_nothing() -> None:
    pair = Pair({"attach/1/name": "a.jpg", "attach/1/bytes": 5})
    pair.anne({"attach/1": None})
    pair.bill({"attach/1/name": "photo.jpg"})
    pair.meet()
    pair.bill({"attach/1/name": "convoy.jpg"})
    merged = pair.meet()
    assert fields(merged) == {"attach/1/name": "convoy.jpg", "attach/1/bytes": 5}
    assert "attach/1" in merged.clashes()


def test_what_is_written_after_a_removal_does_not_bring_back_what_was_removed() -> None:
    pair = Pair({"release/SIS": True, "release/MSN": True})
    pair.anne({"release": None})
    pair.anne({"release/OWN": True})
    assert fields(pair.meet()) == {"release/OWN": True}


def test_a_removal_and_new_parts_in_one_change_replace_the_item() -> None:
    pair = Pair({"release/SIS": True, "release/MSN": True})
    pair.anne({"release": None, "release/OWN": True})
    merged = pair.meet()
    assert fields(merged) == {"release/OWN": True}
    assert not merged.clashes()


def test_two_removals_of_one_item_are_no_clash() -> None:
    pair = Pair({"attach/1/name": "a.jpg"})
    pair.anne({"attach/1": None})
    pair.bill({"attach/1/name": None})
    merged = pair.meet()
    assert not fields(merged)
    assert not merged.clashes()


def test_a_deleted_record_says_so_and_can_still_be_read_and_brought_back() -> None:
    pair = Pair({"title": "Convoy"})
    pair.anne({"": None})
    deleted = pair.meet()
    assert deleted.deleted
    assert deleted.value("title") == "Convoy"
    pair.anne({"": True})
    back = pair.meet()
    assert not back.deleted
    assert fields(back) == {"title": "Convoy"}


def test_an_edit_that_had_not_seen_the_deletion_keeps_the_record_marked() -> None:
    pair = Pair({"title": "Convoy"})
    pair.anne({"": None})
    pair.bill({"state": "open"})
    merged = pair.meet()
    assert not merged.deleted
    assert "" in merged.clashes()


def test_a_text_goes_with_its_item_and_comes_back_with_an_edit_made_apart() -> None:
    pair = Pair({"agenda/1/title": "Border"}, {"agenda/1/discussion": "long"})
    pair.anne({"agenda/1": None})
    assert not pair.here.document(pair.record).texts
    pair.bill({}, {"agenda/1/discussion": "longer"})
    merged = pair.meet()
    assert merged.texts == {"agenda/1/discussion": "longer"}
    assert fields(merged) == {"agenda/1/title": "Border"}
    assert set(merged.clashes()) == {"agenda/1"}


def test_a_text_written_after_its_removal_is_all_there_is() -> None:
    pair = Pair({}, {"agenda/1/discussion": "long"})
    pair.anne({"agenda/1": None})
    pair.anne({}, {"agenda/1/discussion": "long"})
    assert pair.meet().texts == {"agenda/1/discussion": "long"}


def test_a_path_with_parts_shows_its_parts() -> None:
    pair = Pair({"place": "Am Dam", "place/lat": 12.75})
    assert fields(pair.meet()) == {"place/lat": 12.75}


def test_unknown_fields_are_kept_as_they_are() -> None:
    value: Value = {"x": [1, {"y": b"\0"}], "z": -0.5}
    pair = Pair({"from/a/later/version": value})
    assert pair.meet().value("from/a/later/version") == value


def test_a_value_nested_as_deep_as_a_change_allows_survives_a_snapshot() -> None:
    value: Value = "deep"
    for _ in range(14):
        value = [value]
    assert Pair({"deep": value}).meet().value("deep") == value


def test_a_restored_document_goes_on_like_the_one_it_was() -> None:
    first = begin(ANNE, {"title": "a", "agenda/1/x": 1}, {"body": "one\ntwo"})
    changes = [first, drafted((first,), BILL, {"agenda/1": None, "title": "b"}, {"body": "one"})]
    changes.append(drafted((first,), CARA, {"agenda/1/x": 2, "title": "c"}, {"body": "1\ntwo"}))
    changes.append(drafted(changes, ANNE, {"title": "d"}, {"body": "1"}))
    kept = Document.replay(changes[:1])
    assert kept is not None
    for number, signed in enumerate(changes[1:], start=1):
        restored = Document.restore(kept.record, kept.type, kept.snapshot())
        assert restored.snapshot() == kept.snapshot()
        restored.admit(signed, lambda number=number: changes[:number])  # type: ignore[misc]
        kept.admit(signed, lambda number=number: changes[:number])  # type: ignore[misc]
        assert restored.snapshot() == kept.snapshot()
        assert restored.texts == kept.texts
        assert restored.clashes() == kept.clashes()


def test_a_draft_counts_on_and_depends_on_the_heads() -> None:
    pair = Pair({"title": "a"})
    pair.anne({"title": "b"})
    pair.bill({"title": "c"})
    merged = pair.meet()
    draft = merged.draft(ANNE.device, at_ms=AT_MS, writes={"title": "d"}, texts={})
    assert (draft.seq, draft.prev) == (3, merged.last(ANNE.device)[1])  # type: ignore[index]
    assert draft.deps == merged.heads
    assert len(draft.deps) == 2


def test_a_text_that_did_not_change_is_left_out_of_a_draft() -> None:
    pair = Pair({}, {"body": "same"})
    draft = pair.meet().draft(ANNE.device, at_ms=AT_MS, writes={}, texts={"body": "same", "x": ""})
    assert not draft.texts
