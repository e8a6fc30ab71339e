"""How much work an operation is, counted: statements, signatures, bytes written. Seconds are in `benchmarks/`.

The bounds leave a little room. Whoever goes beyond one has made something costlier on purpose, and
then raises it here, or by accident.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from liaison.core.values import RecordQuery
from liaison.store import layout
from sync.crypto import card, signatures
from sync.crypto.device import DeviceKeys
from sync.crypto.signatures import Domain
from sync.journal import change
from tests.support.vaults import Office, exchange, offices, visit

ABE, ELF = "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF"
BODY = "Six armed men on two pick-ups stopped the convoy at the wadi. " * 20
MANY, FEW = 60, 20


@dataclass
class Work:
    """What was done."""

    statements: list[str] = field(default_factory=list)
    verified: int = 0
    decoded: int = 0
    """Changes that were read field by field."""
    written: int = 0

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
        self._decoded: list[bytes] = []
        read = change._read

        def decoding(body: bytes) -> change.Change:
            self._decoded.append(body)
            return read(body)

        monkeypatch.setattr(change, "_read", decoding)

    @contextmanager
    def of(self, office: Office) -> Iterator[Work]:
        """Count what is done meanwhile."""
        work, before = Work(), len(self._verified)
        decoded = len(self._decoded)
        raw = office.store._db.raw
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        raw.set_trace_callback(work.note)
        try:
            yield work
        finally:
            raw.set_trace_callback(None)
            work.verified = len(self._verified) - before
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


def notes(office: Office, count: int) -> None:
    with office.store.transaction():
        for number in range(count):
            office.note(f"Note {number}", "SIS:UNAMID", body=BODY)


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


def test_a_day_s_work_costs_the_same_in_a_vault_four_times_as_large(
    pair: list[Office], counter: Counter, stick: Path
) -> None:
    abe, elf = pair
    found = []
    for count in (FEW, MANY):
        notes(abe, count)
        edited = abe.note("Edited", "SIS:UNAMID", body=BODY)
        exchange(stick, abe, elf, abe, elf, abe)
        abe.workspace.records.set_text(edited, "body", BODY + "More was heard.\n")
        left, size = visited(counter, abe, stick)
        taken, _ = visited(counter, elf, stick)
        found.append((len(left.statements), len(taken.statements), taken.verified, size))
    few, many = found
    assert many == pytest.approx(few, rel=0.1)
    assert many[3] <= 12_000


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
