"""Whatever order revocations and changes arrive in, equal sets give equal verdicts, on real vaults."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from liaison.core.permissions import RecordRules
from liaison.core.records import trust
from liaison.core.standing import encode_cut
from liaison.core.values import RecordId, Value
from sync.crypto.device import DeviceKeys
from sync.journal.change import SignedChange
from sync.model.ids import ChangeId
from tests.support.journal import Officer, Replica, begin
from tests.support.vaults import Office, make_office

STEPS = 30
MISSIONS = ("MINURCAT", "MINURCAT", "MINURCAT", "UNAMID", "UNAMID")
View = tuple[list[ChangeId], dict[str, object]]


@pytest.mark.parametrize("seed", range(5))
def test_a_verdict_hangs_on_no_order(tmp_path: Path, seed: int) -> None:
    play(tmp_path, Random(seed))  # noqa: S311  (which steps, not secrets)


@pytest.mark.slow
def test_many_verdicts_hang_on_no_order(tmp_path: Path) -> None:
    seeds = range(1000, 1050)
    held = sum(play(tmp_path / str(seed), Random(seed)) for seed in seeds)  # noqa: S311  (as above)
    assert held > 20, "the histories hold hardly anything that is held"


def play(folder: Path, random: Random) -> int:
    """One history, heard in two orders; returns how many changes are held in the end."""
    region = Region(random)
    for _ in range(STEPS):
        region.step()
    changes = sorted(region.changes, key=lambda one: one.id)
    heard = []
    for name in ("one", "other"):
        random.shuffle(changes)
        reader = make_office(folder / name, "UNMIS", "Juba", role=name)
        for officer in region.officers:
            reader.workspace.contacts.import_card(officer.card.encode(), verified=True)
        hear(reader, changes, random)
        assert reader.held() == []
        views = [view(reader, record) for record in sorted(region.records)]
        held = sum(len(reader.desk.shelf.held_in(record)) for record in region.records)
        heard.append((views, reader.store.standing.get(), held))
        reader.workspace.close()
    assert heard[0] == heard[1]
    return heard[0][-1]


class Region:
    """Officers of two missions who write to the same records, meet now and then, and fall out."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.officers = [_officer(mission, number) for number, mission in enumerate(MISSIONS)]
        self.replicas = []
        for _ in self.officers:
            replica = Replica(RecordRules())  # type: ignore[arg-type]  # the rules that are in force
            replica.cards.clear()
            replica.cards.update({one.device: one.card for one in self.officers})
            self.replicas.append(replica)
        self.records: set[RecordId] = set()
        for author, replica in zip(self.officers, self.replicas, strict=True):
            self._begin(author, replica)

    @property
    def changes(self) -> dict[SignedChange, None]:
        return {one: None for replica in self.replicas for one in replica.changes}

    def step(self) -> None:
        at = self.random.randrange(len(self.officers))
        author, replica = self.officers[at], self.replicas[at]
        {0: self._revoke, 1: self._begin, 2: self._meet, 3: self._meet}.get(
            self.random.randrange(9), self._write
        )(author, replica)

    def _begin(self, author: Officer, replica: Replica) -> None:
        editors = {f"editors/{mission}": True for mission in MISSIONS}
        first = begin(author, {"title": "first", **editors}, salt=self.random.randbytes(16))
        replica.take(first)
        self.records.add(first.change.record)

    def _write(self, author: Officer, replica: Replica) -> None:
        record = self.random.choice(sorted(self.records & replica.documents.saved.keys()))
        title = f"{self.random.randrange(9)}"
        replica.write(author, record, {"title": title}, {"body": title})

    def _meet(self, _author: Officer, replica: Replica) -> None:
        other = self.random.choice(self.replicas)
        replica.take(*other.changes)

    def _revoke(self, author: Officer, replica: Replica) -> None:
        about = self.random.choice([one for one in self.officers if one is not author])
        accepted = {
            record: frozenset({last[1]})
            for record in replica.documents.saved
            if (last := replica.document(record).last(about.device))
        }
        (cut,) = encode_cut(accepted)
        writes: dict[str, Value] = {
            "kind": trust.REVOCATION,
            "state": self.random.choice([trust.MADE] * 5 + [trust.WITHDRAWN]),
            trust.CARD: about.card.encode(),
            **cut,
        }
        salt = self.random.randbytes(16)
        replica.take(begin(author, writes, salt=salt, type_=trust.NAME))


def _officer(mission: str, number: int) -> Officer:
    keys = DeviceKeys.generate()
    return Officer(keys.make_card({"mission": mission, "site": f"S{number}", "role": "JOC"}), keys)


def hear(reader: Office, changes: list[SignedChange], random: Random) -> None:
    """Take changes in as bundles bring them, a few at a time, some twice."""
    at = 0
    while at < len(changes):
        size = random.randint(1, 9)
        reader.hear(changes[max(0, at - 2) : at + size])
        at += size


def view(reader: Office, record: RecordId) -> View | None:
    document, row = reader.desk.shelf.load(record), reader.store.records.row(record)
    assert row is not None
    assert row.held is (document is None)
    if document is None:
        return None
    assert row.title == document.value("title")
    return list(document.heads), {**document.shown(), **document.texts}
