"""How much work taking notes is, counted; see `test_work`."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable
from pathlib import Path

import cbor2
import pytest

from liaison.core.tables import View
from liaison.store import layout
from liaison.store.vault import Vault
from sync import codec
from sync.journal import updates
from sync.journal.registers import Registers
from tests.support.store import fresh_vault, row
from tests.support.vaults import Office, exchange, visit
from tests.work.test_work import BODY, FEW, MANY, Counter, counter, notes, pair, stick, visited

__all__ = ["counter", "pair", "stick"]

BATCH = 300


def written(vault: Vault, numbers: range) -> int:
    """The bytes that saving such rows writes; each has a snapshot and words as a note has."""
    raw = vault._db.raw
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    vault.records.save([View(row(number), bytes(2000), BODY) for number in numbers])
    return (vault.folder / f"{layout.DATABASE}-wal").stat().st_size


def test_what_happened_between_others_is_written_behind_them(tmp_path: Path) -> None:
    vault = fresh_vault(tmp_path)
    first = written(vault, range(0, 3 * BATCH, 3))
    for start in (1, 2):
        assert written(vault, range(start, 3 * BATCH, 3)) <= 1.25 * first
    vault.close()


def test_a_note_is_read_once_on_each_side_and_kept_with_five_statements(
    pair: list[Office], counter: Counter, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    abe, elf = pair
    calls: Tally[str] = Tally()

    def counted(name: str, call: Callable[..., object]) -> Callable[..., object]:
        def counting(*args: object, **kwargs: object) -> object:
            calls[name] += 1
            return call(*args, **kwargs)

        return counting

    monkeypatch.setattr(cbor2, "loads", counted("decoded", cbor2.loads))
    monkeypatch.setattr(cbor2, "dumps", counted("encoded", cbor2.dumps))
    monkeypatch.setattr(codec, "_check", counted("checked", codec._check))
    monkeypatch.setattr(updates._Reader, "update", counted("texts", updates._Reader.update))
    monkeypatch.setattr(Registers, "visible", counted("looks", Registers.visible))
    exchange(stick, abe, elf, abe)  # cards are met once
    found = []
    for count in (FEW, MANY):
        notes(abe, count)
        visit(abe, stick)
        calls.clear()
        work, _ = visited(counter, elf, stick)
        found.append(Tally(calls) + Tally(statements=len(work.statements)))
        visit(abe, stick)
    few, many = found
    a_note = {name: (many[name] - few[name]) / (MANY - FEW) for name in many}
    assert a_note["statements"] <= 5.3
    assert a_note["decoded"] <= 2.5  # in the trial, which is in this process here, and by ourselves
    assert a_note["encoded"] <= 3.1  # so is that it is canonical; and the snapshot
    assert a_note["checked"] <= 30  # parts of what was sent, and of nothing that we have read
    assert a_note["texts"] <= 4  # checked and shown, likewise
    assert a_note["looks"] <= 30  # at what stands at a path: its values are shown, and none clash
