"""The plan of a visit, carried out in a simulated place: what must hold for every scene."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sync.exchange.plan import (
    GENERATIONS,
    Carry,
    Debt,
    Delete,
    Deliver,
    Ferry,
    Fetch,
    Leave,
    Listed,
    Load,
    Own,
    Scene,
    Seal,
    plan,
)
from sync.model.ids import DeviceId

READERS = [DeviceId(bytes([n]) * 16) for n in range(3)]
NAMES = st.sampled_from([f"{n:08X}.AGE" for n in range(12)])
FILES = st.dictionaries(NAMES, st.integers(1, 99)).map(
    lambda sizes: [Listed(name, size) for name, size in sizes.items()]
)
OWN = st.builds(
    Own,
    st.sampled_from(READERS),
    st.integers(1, 9),
    st.sampled_from(Load),
    st.booleans(),
    st.booleans(),
)
DEBTS = st.lists(
    st.builds(Debt, st.sampled_from(READERS), st.sampled_from(Load), st.integers(1, 99)),
    max_size=4,
)

OTHER_KEYS = st.tuples(st.sampled_from(["CARRIED1.AGE", "CARRIED2.AGE"]), st.integers(1, 99))


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    listing = draw(FILES)
    keys = st.sampled_from([(f.name, f.bytes) for f in listing] or [("GONE.AGE", 1)])
    own = draw(st.dictionaries(keys, OWN))
    seen = draw(st.sets(keys))
    held = draw(st.sets(keys | OTHER_KEYS)) - own.keys()
    done = draw(st.sets(keys | OTHER_KEYS)) - own.keys()
    ferry = Ferry(seen - own.keys(), held, done, done - held, draw(st.integers(0, 99)))
    return Scene(listing, seen, own, draw(DEBTS), ferry)


@given(scenes(), st.none() | st.integers(0, 300))
def test_every_file_gets_exactly_one_verdict(scene: Scene, budget: int | None) -> None:
    verdicts = [
        act.file.name if isinstance(act, Fetch | Carry) else act.name
        for act in plan(scene, budget=budget)
        if not isinstance(act, Seal | Deliver)
    ]
    assert sorted(verdicts) == sorted(file.name for file in scene.listing)


@given(scenes())
def test_only_files_that_we_left_are_ever_deleted_and_never_the_newest_needed(
    scene: Scene,
) -> None:
    spent = {name for name, _ in scene.ferry.spent}
    deleted = {act.name for act in plan(scene) if isinstance(act, Delete)} - spent
    ours = {
        f.name: scene.own[f.name, f.bytes] for f in scene.listing if (f.name, f.bytes) in scene.own
    }
    assert deleted <= ours.keys()
    for reader in READERS:
        kept = [
            (own.generation, name)
            for name, own in ours.items()
            if own.reader == reader
            and own.load is Load.RECORDS
            and not own.spent
            and not own.recalled
        ]
        newest = sorted({generation for generation, _ in kept})[-GENERATIONS:]
        assert {name for at, name in kept if at in newest}.isdisjoint(deleted)


@given(scenes(), st.integers(0, 300))
def test_a_budget_is_never_exceeded(scene: Scene, budget: int) -> None:
    actions = plan(scene, budget=budget)
    fetched = sum(act.file.bytes for act in actions if isinstance(act, Fetch | Carry | Deliver))
    sealed = sum(act.debt.bytes for act in actions if isinstance(act, Seal))
    assert fetched + sealed <= budget


@given(scenes(), st.none() | st.integers(1, 99))
def test_no_more_is_carried_than_there_is_room_for_and_nothing_longer_than_wanted(
    scene: Scene, largest: int | None
) -> None:
    actions = plan(scene, largest=largest)
    assert sum(act.file.bytes for act in actions if isinstance(act, Carry)) <= scene.ferry.room
    moved = [act.file.bytes for act in actions if isinstance(act, Fetch | Carry | Deliver)]
    assert max(moved, default=0) <= (largest or 99)


@given(scenes())
def test_carrying_a_plan_out_leaves_nothing_to_do(scene: Scene) -> None:
    for _ in range(3):
        scene = _carried_out(scene)
    assert all(isinstance(act, Leave) for act in plan(scene))


def _carried_out(scene: Scene) -> Scene:
    for act in plan(scene):
        match act:
            case Fetch(file):
                scene = replace(scene, seen={*scene.seen, (file.name, file.bytes)})
            case Seal(debt):
                name = f"NEW{len(scene.own)}.AGE"
                stream = 10 + len(scene.own)
                own = Own(debt.reader, stream, debt.load)
                scene = replace(
                    scene,
                    listing=[*scene.listing, Listed(name, debt.bytes)],
                    own={**scene.own, (name, debt.bytes): own},
                    debts=[other for other in scene.debts if other is not debt],
                )
            case Carry(file):
                ferry, key = scene.ferry, (file.name, file.bytes)
                room = ferry.room - file.bytes
                scene = replace(scene, ferry=replace(ferry, held=ferry.held | {key}, room=room))
            case Deliver(file):
                ferry, key = scene.ferry, (file.name, file.bytes)
                ferry = replace(ferry, done=ferry.done | {key})
                scene = replace(scene, listing=[*scene.listing, file], ferry=ferry)
            case Delete(name):
                scene = replace(scene, listing=[f for f in scene.listing if f.name != name])
            case Leave():
                pass
    return scene
