from __future__ import annotations

from sync.exchange.plan import Debt, Delete, Fetch, Leave, Listed, Load, Own, Scene, Seal, plan
from sync.model.ids import DeviceId

HUB = DeviceId(b"h" * 16)
NEIGHBOUR = DeviceId(b"n" * 16)
RECORDS = Load.RECORDS


def lying(*streams: int, reader: DeviceId = HUB) -> tuple[list[Listed], dict[tuple[str, int], Own]]:
    files = [Listed(f"{reader[:1].decode()}{stream}.AGE", 100) for stream in streams]
    pairs = zip(files, streams, strict=True)
    return files, {(f.name, f.bytes): Own(reader, stream, RECORDS) for f, stream in pairs}


def test_an_empty_place_with_nothing_owed_asks_for_nothing() -> None:
    assert plan(Scene([], set(), {})) == []


def test_strange_files_are_fetched_smallest_first_and_seen_ones_are_left() -> None:
    big, small, seen = Listed("BIG.AGE", 900), Listed("SMALL.AGE", 5), Listed("SEEN.AGE", 7)
    scene = Scene([big, small, seen], {("SEEN.AGE", 7)}, {})
    assert plan(scene) == [Fetch(small), Fetch(big), Leave("SEEN.AGE")]


def test_a_seen_name_with_another_length_is_read_again() -> None:
    grown = Listed("SEEN.AGE", 8)
    assert plan(Scene([grown], {("SEEN.AGE", 7)}, {})) == [Fetch(grown)]


def test_own_files_are_never_fetched() -> None:
    files, own = lying(1)
    assert plan(Scene(files, set(), own)) == [Leave("h1.AGE")]


def test_receipts_leave_before_records_and_attachments_last() -> None:
    debts = [Debt(HUB, load, 10) for load in reversed(Load)]
    assert plan(Scene([], set(), {}, debts)) == [Seal(debt) for debt in reversed(debts)]


def test_two_generations_stay_and_older_ones_go() -> None:
    files, own = lying(1, 2, 3)
    assert Delete("h1.AGE") in plan(Scene(files, set(), own))
    assert Delete("h2.AGE") not in plan(Scene(files, set(), own))


def test_one_readers_bundles_do_not_push_out_another_readers() -> None:
    files, own = lying(1, 2)
    others, theirs = lying(9, reader=NEIGHBOUR)
    assert all(isinstance(act, Leave) for act in plan(Scene(files + others, set(), own | theirs)))


def test_attachments_do_not_push_out_records() -> None:
    files, own = lying(1)
    packs = [Listed(f"P{n}.AGE", 50) for n in range(5)]
    own |= {(f.name, f.bytes): Own(HUB, 9, Load.ATTACHMENTS) for f in packs}
    assert all(isinstance(act, Leave) for act in plan(Scene(files + packs, set(), own)))


def test_an_acknowledged_bundle_goes() -> None:
    file = Listed("DONE.AGE", 10)
    own = {("DONE.AGE", 10): Own(HUB, 1, RECORDS, spent=True)}
    assert plan(Scene([file], set(), own)) == [Delete("DONE.AGE")]


def test_a_recalled_bundle_stays_until_what_replaces_it_lies_there() -> None:
    file = Listed("BACK.AGE", 10)
    own = {("BACK.AGE", 10): Own(HUB, 1, RECORDS, recalled=True)}
    debt = Debt(HUB, RECORDS, 10)
    assert plan(Scene([file], set(), own, [debt])) == [Seal(debt), Leave("BACK.AGE")]
    assert plan(Scene([file], set(), own)) == [Delete("BACK.AGE")]


def test_an_own_file_that_was_cut_is_not_taken_for_ours() -> None:
    files, own = lying(1)
    cut = Listed(files[0].name, 99)
    assert plan(Scene([cut], set(), own)) == [Fetch(cut)]


def test_a_budget_is_spent_on_the_smallest_files_and_then_on_the_most_urgent_debts() -> None:
    files = [Listed("A.AGE", 60), Listed("B.AGE", 30)]
    receipts, records = Debt(HUB, Load.RECEIPTS, 10), Debt(HUB, RECORDS, 40)
    scene = Scene(files, set(), {}, [records, receipts])
    assert plan(scene, budget=45) == [Fetch(files[1]), Seal(receipts), Leave("A.AGE")]
