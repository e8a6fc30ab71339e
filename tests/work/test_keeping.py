"""How much work listing and keeping a vault are, counted; see `test_work`."""

from __future__ import annotations

from pathlib import Path

from liaison.core.values import RecordQuery
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
