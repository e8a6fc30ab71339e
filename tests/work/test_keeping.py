"""How much work listing and keeping a vault are, counted; see `test_work`."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.bootstrap.door import VaultDoor
from liaison.bootstrap.keeping import VaultKeeping
from liaison.core.door import Owner
from liaison.core.values import RecordQuery
from liaison.store import keys
from liaison.store.keys import Cost
from tests.support.vaults import make_office
from tests.work.test_work import Counter, counter, notes

__all__ = ["counter"]

MANY = 20
PAGES = (
    RecordQuery(types=("NOTE",), kinds=("incident",), since_ms=0, limit=5, offset=9),
    RecordQuery(types=("NOTE",), owner="MINURCAT", limit=5, offset=9),
    RecordQuery(limit=5, offset=9),
)


def test_a_page_from_the_middle_of_a_list_reads_no_row_before_it(
    tmp_path: Path, counter: Counter
) -> None:
    office = make_office(tmp_path, "MINURCAT", "TCD-ABE")
    notes(office, MANY)
    raw = office.store._db.raw
    (table,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'records'").fetchone()
    for query in PAGES:
        with counter.of(office) as work:
            assert len(office.workspace.records.find(query)) == query.limit
        program = raw.execute(f"EXPLAIN {work.statements[0]}").fetchall()
        (cursor,) = (p1 for _, op, p1, p2, *_ in program if (op, p2) == ("OpenRead", table))
        (passed_over,) = (at for at, op, *_ in program if op == "IfPos")
        read = [at for at, op, p1, *_ in program if (op, p1) == ("Column", cursor)]
        assert min(read) > passed_over, query
    office.workspace.close()


def test_a_check_reads_the_log_and_checks_each_signature_once(
    tmp_path: Path, counter: Counter
) -> None:
    office = make_office(tmp_path, "MINURCAT", "TCD-ABE")
    notes(office, MANY)
    with counter.of(office) as work:
        VaultKeeping(office.store, office.device).check()
    read = [one for one in work.statements if "body" in one or "signature" in one]
    assert len(read) == 2  # a page, and the end
    assert work.verified == office.store.log.position() == MANY
    office.workspace.close()


def test_a_restore_stretches_the_passphrase_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    door, passphrase = VaultDoor(tmp_path / "state"), "a passphrase of this test alone"
    owner = Owner("MINURCAT", "TCD-ABE", "JOC duty officer", "2009-12-14T06:00:00Z")
    vault = door.create(str(tmp_path / "A"), passphrase, owner)
    vault.keeping.backup(str(tmp_path / "backup"))
    vault.close()
    stretched: list[Cost] = []
    stretch = keys.from_passphrase

    def counting(passphrase: str, *, salt: bytes, cost: Cost) -> bytes:
        stretched.append(cost)
        return stretch(passphrase, salt=salt, cost=cost)

    monkeypatch.setattr(keys, "from_passphrase", counting)
    door.restore(str(tmp_path / "backup"), str(tmp_path / "B"), passphrase).close()
    assert len(stretched) == 1
