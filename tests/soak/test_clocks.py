"""Clocks that are ten years off, and jump while bundles pass: labels change, and nothing else.

Security.md rows 18 and 29; section 4, item 20.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from liaison.core.exchanged import InboxState
from liaison.core.thrift import Thrift
from liaison.core.values import Value
from tests.support.vaults import Office, Places, make_office, visit

YEAR_MS = 366 * 86_400_000
BEGAN_MS = 1_260_000_000_000
MISSIONS = ("MINURCAT", "UNAMID", "UNMIS")
EVERYBODY = tuple(f"SIS:{mission}" for mission in MISSIONS)
EDITORS: dict[str, Value] = {f"editors/{mission}": True for mission in MISSIONS}
RUNS = 300


class JumpingClock:
    """At a third of all looks it is set anew, up to ten years off."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._now_ms = BEGAN_MS

    def now_ms(self) -> int:
        if self._chance.random() < 0.3:
            self._now_ms = BEGAN_MS + self._chance.randrange(-10 * YEAR_MS, 10 * YEAR_MS)
        self._now_ms += 1000
        return self._now_ms


def play(folder: Path, seed: int) -> None:
    """Write in turn, visit in turn with all that depends on time, and end with everybody equal."""
    chance = random.Random(seed)  # noqa: S311  (jumps, not secrets)
    places = Places()
    made = [
        make_office(
            folder / mission, mission, f"HQ-{mission}", places=places, clock=JumpingClock(chance)
        )
        for mission in MISSIONS
    ]
    try:
        for one in made:
            for other in made:
                if one is not other:
                    one.know(other)
        note = made[0].note("0", *EVERYBODY, writes=EDITORS)
        for number in range(1, 7):
            writer = made[number % 3]
            go_round(made, chance)
            writer.workspace.records.set(note, {"title": str(number)})
            assert writer.workspace.records.view(note).row.title == str(number), "an edit was lost"
        for _ in range(3):
            for one in made:
                visit(one, "memory:calm")
        assert_settled(made)
        assert {one.workspace.records.view(note).row.title for one in made} == {"6"}
    finally:
        for one in made:
            one.workspace.close()


def go_round(made: list[Office], chance: random.Random) -> None:
    """Visits to two places that are cut short by time; then one that brings all up to date."""
    for one in made:
        one.workspace.exchange.run(
            chance.choice(["memory:hub", "memory:stick"]),
            accept=True,
            thrift=Thrift(
                seconds=chance.choice([1, 60, 3600]), bytes=chance.choice([None, 50_000])
            ),
            ferry=True,
        )
    for one in [*made, *made]:
        report = visit(one, "memory:calm")
        assert report.refused == ()


def assert_settled(made: list[Office]) -> None:
    first, *others = (one.dump() for one in made)
    assert others == [first] * len(others)
    for one in made:
        assert one.held() == []
        assert one.store.log.forks() == []
        assert visit(one, "memory:calm").sent == ()
        assert {item.state for item in one.workspace.inbox.all()} <= {InboxState.ACCEPTED}
        (line,) = one.dump()
        assert '"clashes":{}' in line, "who wrote last had seen all before"


@pytest.mark.slow
def test_clocks_that_jump_while_bundles_pass_change_nothing_but_labels(tmp_path: Path) -> None:
    for seed in range(2):
        play(tmp_path / str(seed), seed)


@pytest.mark.soak
@pytest.mark.parametrize("shard", range(2))
def test_three_hundred_runs_under_jumping_clocks_end_equal(tmp_path: Path, shard: int) -> None:
    for seed in range(100 + shard, 100 + RUNS, 2):
        play(tmp_path / str(seed), seed)
