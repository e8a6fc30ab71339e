from __future__ import annotations

from pathlib import Path

from liaison.core.thrift import Thrift
from liaison.core.values import RecordId, Value
from sync.bundle.manifest import Precedence
from tests.support.vaults import Office, exchange, opened, visit, waiting

LONG = "Nothing new was heard from the northern road today. " * 30


def warn(office: Office, title: str) -> RecordId:
    writes: dict[str, Value] = {"title": title, "release/SIS:UNAMID": True}
    return office.workspace.records.add("NOTE", "warning", writes=writes, texts={})


def test_warnings_go_ahead_in_a_bundle_of_a_few_kib(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    for number in range(60):
        abe.note(f"Note {number}", "SIS:UNAMID", body=LONG)
    warning = warn(abe, "Column heading for Tissi")
    report = visit(abe, stick)
    assert [one.changes for one in report.sent] == [1, 61]
    flash, records = waiting(abe, elf, stick)
    assert flash.stat().st_size < 8192
    assert opened(elf, flash).manifest.precedence is Precedence.FLASH
    whole = records.read_bytes()
    records.unlink()
    visit(elf, stick)
    assert [row.id for row in elf.store.records.every()] == [warning]
    records.write_bytes(whole)
    exchange(stick, elf, abe)
    assert abe.dump() == elf.dump()
    assert waiting(abe, elf, stick) == []


def test_a_warning_alone_needs_no_second_bundle(pair: list[Office], stick: Path) -> None:
    abe, elf = pair
    warn(abe, "Column heading for Tissi")
    assert len(visit(abe, stick).sent) == 1
    exchange(stick, elf, abe)
    assert abe.dump() == elf.dump()


def test_a_dropped_line_after_the_warnings_costs_only_the_rest(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    for number in range(60):
        abe.note(f"Note {number}", "SIS:UNAMID", body=LONG)
    warn(abe, "Column heading for Tissi")
    report = abe.workspace.exchange.run(str(stick), thrift=Thrift(bytes=10_000))
    assert [one.changes for one in report.sent] == [1]
    exchange(stick, elf, abe, elf)
    assert abe.dump() == elf.dump()
