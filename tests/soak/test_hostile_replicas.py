"""Seven replicas, two of them hostile: the honest ones end equal, and each reports every fork.

Kleppmann's and the blocklace's promise, for enrolled peers (security.md rows 15, 16, 18, 20; section 4,
items 9 and 10).
"""

from __future__ import annotations

import random
from collections import Counter

import pytest

from sync.journal.change import SignedChange
from tests.soak.hostile import Enemy, lawful
from tests.support.bundles import Device
from tests.support.journal import OwnerRules, Replica, begin, officer

HONEST, HOSTILE = range(5), range(5, 7)
EDITORS = {f"editors/{mission}": True for mission in ("MINURCAT", "UNAMID", "MONUC")}
FIELDS = ("title", "state", "agenda/1/title", "agenda/2/title")
MOST_ROUNDS = 50


class Region:
    """Honest officers who write and meet in pairs, and enemies who tell each of them something else."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.replicas = [Replica(OwnerRules()) for _ in HONEST]
        self.enemies = [
            Enemy(Device(officer(number).keys, officer(number).card), chance) for number in HOSTILE
        ]
        self.titles: dict[tuple[bytes, bytes], object] = {}
        for number in HONEST:
            self._begin(number)

    def step(self) -> None:
        """One operation of somebody."""
        kinds = (self._write, self._write, self._write, self._meet, self._meet, self._attack)
        self.chance.choice(kinds)(self.chance.choice(HONEST))

    def meet_all(self) -> None:
        """Everybody hears everybody, until nobody has news."""
        for _ in range(MOST_ROUNDS):
            before = [len(replica.changes) for replica in self.replicas]
            for reader in self.replicas:
                for writer in self.replicas:
                    self._hear(reader, writer.changes)
            if before == [len(replica.changes) for replica in self.replicas]:
                return
        pytest.fail("there is always news")

    def _begin(self, number: int) -> None:
        first = begin(
            officer(number),
            {"title": "first", **EDITORS},
            {"body": "one\ntwo\n"},
            salt=self.chance.randbytes(16),
        )
        self.replicas[number].take(first)

    def _write(self, number: int) -> None:
        replica = self.replicas[number]
        if self.chance.random() < 0.03:
            self._begin(number)
        record = self.chance.choice(sorted(replica.documents.saved))
        document = replica.document(record)
        if document.value(f"editors/{officer(number).card.claims['mission']}") is not True:
            return
        texts = {}
        if self.chance.random() < 0.3:
            texts = {"body": document.texts.get("body", "") + self.chance.choice(["a", "é\n", "z"])}
        path = self.chance.choice(FIELDS)
        replica.write(officer(number), record, {path: self.chance.randrange(9)}, texts)

    def _meet(self, number: int) -> None:
        other = self.chance.choice([one for one in HONEST if one != number])
        changes = list(self.replicas[other].changes)
        if self.chance.random() < 0.5:
            self.chance.shuffle(changes)
        if self.chance.random() < 0.3:
            changes = changes[: self.chance.randrange(len(changes) + 1)]  # the line drops
        self._hear(self.replicas[number], changes)

    def _attack(self, number: int) -> None:
        """Show one thing to some and another to the others; everybody hears something."""
        seen = self.replicas[number]
        record = self.chance.choice(sorted(seen.documents.saved))
        history = [one for one in seen.changes if one.change.record == record]
        for told in lawful(self.chance.choice(self.enemies), history):
            for reader in self.chance.sample(self.replicas, self.chance.randrange(1, 4)):
                self._hear(reader, told)

    def _hear(self, reader: Replica, changes: list[SignedChange]) -> None:
        reader.take(*(one for one in changes if not reader.log.known([one.id])))


Place = tuple[bytes, bytes, int]
"""Author, record and number."""


def forks(replica: Replica) -> set[Place]:
    """Who wrote twice under one number, by the proofs that are kept."""
    found: set[Place] = set()
    for one, other in replica.log.proofs.values():
        place = one.change.author, one.change.record, one.change.seq
        assert place == (other.change.author, other.change.record, other.change.seq)
        assert one.id != other.id
        found.add(place)
    return found


def twice(replica: Replica) -> set[Place]:
    """Who wrote twice under one number, by the log itself."""
    places: list[Place] = [
        (one.change.author, one.change.record, one.change.seq) for one in replica.changes
    ]
    return {place for place, times in Counter(places).items() if times > 1}


def play(seed: int, steps: int) -> int:
    """One history; how many forks there were."""
    region = Region(random.Random(seed))  # noqa: S311  (which steps, not secrets)
    for _ in range(steps):
        region.step()
    region.meet_all()
    first, *others = region.replicas
    for other in others:
        assert set(other.documents.saved) == set(first.documents.saved), seed
        assert other.documents.saved == first.documents.saved, seed
        assert forks(other) == forks(first), seed
    assert forks(first) == twice(first), seed
    hostile = {officer(number).device for number in HOSTILE}
    assert {author for author, _, _ in forks(first)} <= hostile
    return len(forks(first))


def test_honest_replicas_end_equal_beside_two_hostile_ones_and_report_each_fork() -> None:
    assert play(1, 150) > 0


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(20))
def test_two_thousand_operations_beside_two_hostile_replicas_end_equal(seed: int) -> None:
    assert play(1000 + seed, 2000) > 20
