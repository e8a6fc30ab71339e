"""How much work an operation is, counted: statements, rows, signatures, bytes. Seconds are in `benchmarks/`.

The bounds leave a little room. Whoever goes beyond one has made something costlier on purpose, and
then raises it here, or by accident.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import pytest

from liaison.core.values import RecordId, RecordQuery
from liaison.store import layout
from liaison.store.connection import Connection, Row
from sync.crypto import card, signatures
from sync.crypto.device import DeviceKeys
from sync.crypto.signatures import Domain
from sync.journal import change
from tests.support.vaults import Office, exchange, offices, visit

ABE, ELF = "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF"
BODY = "Six armed men on two pick-ups stopped the convoy at the wadi. " * 20
MANY, FEW = 60, 20
SMALL, LARGE, EDITS, DAYS = 80, 400, 20, 8


@dataclass
class Work:
    """What was done."""

    statements: list[str] = field(default_factory=list)
    verified: int = 0
    decoded: int = 0
    """Changes that were read field by field."""
    written: int = 0
    rows: int = 0
    read: int = 0
    """Bytes of texts and blobs in these rows."""

    def note(self, statement: str) -> None:
        """A statement of ours; what the full-text index does of its own begins with a comment."""
        if not statement.startswith("--"):
            self.statements.append(statement)


class Counter:
    """Counts the work of one vault, and the signatures and changes of this process."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._verified: list[bytes] = []
        verify = signatures.verify_ed25519

        def counting(key: bytes, domain: Domain, message: bytes, *, signature: bytes) -> None:
            self._verified.append(signature)  # from whichever thread
            verify(key, domain, message, signature=signature)

        monkeypatch.setattr(card, "verify_ed25519", counting)
        self._rows = self._read = 0
        fetch, first = Connection.all, Connection.one

        def fetching(db: Connection, sql: str, values: Sequence[object] = ()) -> list[Row]:
            rows = fetch(db, sql, values)
            self._count(rows)
            return rows

        def looking(db: Connection, sql: str, values: Sequence[object] = ()) -> Row | None:
            row = first(db, sql, values)
            self._count([] if row is None else [row])
            return row

        monkeypatch.setattr(Connection, "all", fetching)
        monkeypatch.setattr(Connection, "one", looking)
        self._decoded: list[bytes] = []
        read = change._read

        def decoding(body: bytes) -> change.Change:
            self._decoded.append(body)
            return read(body)

        monkeypatch.setattr(change, "_read", decoding)

    def _count(self, rows: Sequence[Row]) -> None:
        self._rows += len(rows)
        self._read += sum(len(one) for row in rows for one in row if isinstance(one, bytes | str))

    @contextmanager
    def of(self, office: Office) -> Iterator[Work]:
        """Count what is done meanwhile."""
        work, before = Work(), len(self._verified)
        rows, read = self._rows, self._read
        decoded = len(self._decoded)
        raw = office.store._db.raw
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        raw.set_trace_callback(work.note)
        try:
            yield work
        finally:
            raw.set_trace_callback(None)
            work.verified = len(self._verified) - before
            work.rows, work.read = self._rows - rows, self._read - read
            work.decoded = len(self._decoded) - decoded
            log = office.store.folder / f"{layout.DATABASE}-wal"
            work.written = log.stat().st_size


@pytest.fixture
def counter(monkeypatch: pytest.MonkeyPatch) -> Counter:
    return Counter(monkeypatch)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[list[Office]]:
    with offices(tmp_path, ABE, ELF) as both:
        yield both


def notes(office: Office, count: int) -> list[RecordId]:
    with office.store.transaction():
        return [office.note(f"Note {number}", "SIS:UNAMID", body=BODY) for number in range(count)]


def visited(counter: Counter, office: Office, stick: Path) -> tuple[Work, int]:
    """One exchange: its work, and the bytes that it left."""
    with counter.of(office) as work:
        report = visit(office, stick)
    return work, sum(one.bytes for one in report.sent)


def test_saving_a_note_takes_one_signature_and_few_pages(
    pair: list[Office], counter: Counter
) -> None:
    abe, _ = pair
    notes(abe, FEW)
    with counter.of(abe) as work:
        abe.note("One more", "SIS:UNAMID", body=BODY)
    assert len(work.statements) <= 40
    assert work.verified == 1
    assert work.written <= 96 * 1024


def test_each_note_more_costs_its_share_on_both_sides(
    pair: list[Office], counter: Counter, stick: Path
) -> None:
    abe, elf = pair
    left, taken = [], []
    exchange(stick, abe, elf, abe)  # cards are met once
    for count in (FEW, MANY):
        notes(abe, count)
        left.append(visited(counter, abe, stick)[0])
        taken.append(visited(counter, elf, stick)[0])
        visit(abe, stick)
    more = MANY - FEW
    few, many = left
    assert (len(many.statements) - len(few.statements)) / more <= 9
    few, many = taken
    assert (len(many.statements) - len(few.statements)) / more <= 6
    assert many.verified <= MANY + 6  # one a change; cards and manifests
    assert (many.written - few.written) / more <= 8 * 1024


@pytest.mark.slow
def test_a_day_s_work_costs_the_same_after_many_days_and_in_a_vault_five_times_as_large(
    pair: list[Office], counter: Counter, stick: Path
) -> None:
    abe, elf = pair
    left = iter(notes(abe, SMALL))
    exchange(stick, abe, elf, abe, elf, abe, elf)

    def day(edits: int) -> list[int]:
        """What both sides did, and the bytes that they read; no note is edited twice."""
        for record in islice(left, edits):
            abe.workspace.records.set_text(record, "body", BODY + "More was heard.\n")
        elf.note("Heard", "SIS:MINURCAT", body=BODY)
        gone, size = visited(counter, abe, stick)
        come, _ = visited(counter, elf, stick)
        assert size <= 12_000
        counts = [(len(one.statements), one.rows, one.verified, one.read) for one in (gone, come)]
        return [count for side in counts for count in side]

    def settled(days: int) -> list[int]:
        for _ in range(days):
            day(1)
        return day(EDITS)

    same = pytest.approx(settled(2), abs=10, rel=0.02)  # a file more or less may lie on the stick
    assert settled(DAYS) == same
    notes(abe, LARGE - SMALL)
    exchange(stick, abe, elf, abe, elf, abe, elf)
    assert settled(2) == same


def test_an_exchange_with_nothing_new_and_a_look_at_the_list_cost_the_same_at_any_size(
    pair: list[Office], counter: Counter, stick: Path
) -> None:
    abe, elf = pair
    for count in (FEW, MANY):
        notes(abe, count)
        exchange(stick, abe, elf, abe, elf, abe)
        nothing, size = visited(counter, abe, stick)
        assert (nothing.verified, size) == (0, 0)
        assert len(nothing.statements) <= 48
        with counter.of(abe) as looks:
            abe.workspace.records.find(RecordQuery(types=("NOTE",), limit=20))
            abe.workspace.search("convoy", limit=20)
        assert len(looks.statements) <= 8


def test_a_plan_reads_the_changes_of_a_day_once_for_all_readers(
    pair: list[Office], counter: Counter, stick: Path
) -> None:
    abe, _ = pair
    for number in range(1, FEW):
        claims = {"mission": "UNAMID", "site": f"SDN-{number:04}", "role": "JOC duty officer"}
        card = DeviceKeys.generate().make_card(claims)
        abe.workspace.contacts.import_card(card.encode(), verified=True)
    notes(abe, FEW)
    with counter.of(abe) as plans:
        plan = abe.workspace.exchange.forecast(str(stick))
    with counter.of(abe) as looks:
        fresh = abe.workspace.freshness.all()
    assert len(plan.left) == FEW
    assert [one.records for one in fresh] == [FEW] * FEW
    assert plans.decoded + looks.decoded <= FEW
    assert len(plans.statements) <= 24 * FEW
    assert len(looks.statements) <= 16 * FEW


def test_the_checks_read_notes_a_hundred_at_a_time(pair: list[Office], counter: Counter) -> None:
    abe, _ = pair
    asked = []
    for count in (1, FEW):
        notes(abe, count)
        with counter.of(abe) as looks:
            abe.workspace.checks.findings()
        asked.append(len(looks.statements))
    first, later = asked
    assert later <= first
