"""Five honest vaults and two hostile contacts, over real bundles: the honest end equal and report each fork."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from liaison.core.errors import Refused
from liaison.core.values import DeviceId, RecordId, Trust, Value
from sync.errors import Reason
from sync.journal.change import SignedChange
from tests.soak.forging import bundle, hand_of, history
from tests.soak.hostile import Enemy, lawful
from tests.support.vaults import Office, Places, make_office, visit

HONEST = ("MINURCAT", "UNAMID", "UNMIS", "MONUC", "BINUCA")
HOSTILE = ("UNMIL", "UNOCI")
RELEASED: dict[str, Value] = {f"release/SIS:{mission}": True for mission in HONEST}
EDITORS: dict[str, Value] = {f"editors/{mission}": True for mission in (*HONEST, *HOSTILE)}
PLACES = ("memory:hub", "memory:stick", "memory:share")
MOST_ROUNDS = 12
FOR_WHOLE_BUNDLES = {
    Reason.BUNDLE_SENDER_STOPPED,
    Reason.BUNDLE_MALFORMED,
    Reason.CHANGE_MALFORMED,
    Reason.CODEC_MALFORMED,
    Reason.CODEC_NOT_CANONICAL,
}
"""Why a hostile contact's bundle may be refused as a whole."""


class Region:
    """Vaults of five missions, and the keys of two more that everybody trusts wrongly."""

    def __init__(self, folder: Path, chance: random.Random) -> None:
        self.chance, self.folder = chance, folder
        places = Places()
        self.honest = [make_office(folder / one, one, f"HQ-{one}", places=places) for one in HONEST]
        lost = [make_office(folder / one, one, f"HQ-{one}", places=places) for one in HOSTILE]
        for one in self.honest:
            for other in (*self.honest, *lost):
                if one is not other:
                    one.know(other)
        self.enemies = [Enemy(hand_of(one), chance, released=RELEASED) for one in lost]
        for one in lost:
            one.workspace.close()
        self.sent = 0
        for one in self.honest:
            self._begin(one)

    def step(self) -> None:
        """One operation of somebody."""
        kinds = (self._write, self._write, self._write, self._meet, self._meet, self._attack)
        self.chance.choice(kinds)(self.chance.choice(self.honest))

    def meet_all(self) -> None:
        """Everybody visits one place, until nobody has anything to leave there."""
        for _ in range(MOST_ROUNDS):
            if not [one for one in self.honest if visit(one, "memory:last").sent]:
                return
        pytest.fail("there is always something to send")

    def _begin(self, office: Office) -> None:
        office.note("First", body="One.\nTwo.\n", writes={**RELEASED, **EDITORS})

    def _write(self, office: Office) -> None:
        if self.chance.random() < 0.05:
            self._begin(office)
        record = self._some_record(office)
        try:
            if self.chance.random() < 0.3:
                text = f"{self.chance.randrange(99)}.\nTwo.\n"
                office.workspace.records.set_text(record, "body", text)
            else:
                title = f"Title {self.chance.randrange(99)}"
                office.workspace.records.set(record, {"title": title})
        except Refused:
            return  # an enemy's record, which nobody else may edit

    def _meet(self, office: Office) -> None:
        visit(office, self.chance.choice(PLACES))

    def _attack(self, office: Office) -> None:
        enemy = self.chance.choice(self.enemies)
        seen = history(office, self._some_record(office))
        for told in lawful(enemy, seen):
            for reader in self.chance.sample(self.honest, self.chance.randrange(1, 4)):
                self._hand_over(enemy, reader, told)

    def _hand_over(self, enemy: Enemy, reader: Office, told: list[SignedChange]) -> None:
        self.sent += 1
        file = self.folder / "HOSTILE0.AGE"
        card = reader.device.card
        file.write_bytes(bundle(enemy.hand, card, told, label=f"attack {self.sent}"))
        try:
            reader.workspace.exchange.take(str(file), accept=True)
        except Refused as refusal:
            if refusal.reason not in FOR_WHOLE_BUNDLES:
                raise

    def _some_record(self, office: Office) -> RecordId:
        return self.chance.choice(sorted(row.id for row in office.store.records.every()))


@contextmanager
def region(folder: Path, seed: int) -> Iterator[Region]:
    made = Region(folder, random.Random(seed))  # noqa: S311  (which steps, not secrets)
    try:
        yield made
    finally:
        for one in made.honest:
            one.workspace.close()


def forks(office: Office) -> set[tuple[DeviceId, RecordId, int]]:
    """Author, record and number of which a vault holds a proof."""
    proofs = [one.change for one, _ in office.store.log.forks()]
    return {(one.author, one.record, one.seq) for one in proofs}


def play(folder: Path, seed: int, steps: int) -> int:
    """One history; how many forks there were."""
    with region(folder, seed) as made:
        for _ in range(steps):
            made.step()
        made.meet_all()
        first, *others = made.honest
        for other in others:
            assert other.dump() == first.dump(), seed
            assert forks(other) == forks(first), seed
        enemies = {one.hand.card.device for one in made.enemies}
        caught = {author for author, _, _ in forks(first)}
        assert caught <= enemies
        for one in made.honest:
            stopped = {
                contact.device
                for contact in one.workspace.contacts.all()
                if contact.trust is Trust.FORKED
            }
            assert stopped == caught, "somebody does not know whom to stop"
            assert {one.device.card.device for one in made.honest}.isdisjoint(stopped)
        return len(forks(first))


@pytest.mark.slow
def test_honest_vaults_end_equal_beside_two_hostile_contacts(tmp_path: Path) -> None:
    assert play(tmp_path, 2, 60) > 0


@pytest.mark.soak
def test_honest_vaults_end_equal_after_two_thousand_operations(tmp_path: Path) -> None:
    assert play(tmp_path, 77, 2000) > 0
