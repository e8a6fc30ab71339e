from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.core import parcels
from liaison.core.thrift import Thrift
from liaison.core.values import Value
from sync.errors import Reason, Refused
from tests.support.vaults import Office, exchange, visit, waiting

LINE = Thrift(bytes=64 << 10)


@pytest.fixture
def busy(pair: list[Office]) -> list[Office]:
    """Abéché has written more than goes over a thin line at once."""
    chance = random.Random(1)  # noqa: S311  (content, not secrets)
    for number in range(60):
        pair[0].note(f"Note {number}", "SIS:UNAMID", body=chance.randbytes(1500).hex())
    return pair


def test_what_a_budget_does_not_allow_goes_next_time_and_nothing_goes_twice(
    busy: list[Office], stick: Path
) -> None:
    abe, elf = busy
    sizes = []
    while True:
        report = abe.workspace.exchange.run(str(stick), thrift=LINE)
        sizes.append(sum(one.bytes for one in report.sent))
        if not report.unsent:
            break
    assert len(sizes) > 2
    assert max(sizes) <= (LINE.bytes or 0)
    assert sum(sizes) < 60 * 3400  # each note once
    exchange(stick, elf, abe)
    assert abe.dump() == elf.dump()
    assert waiting(abe, elf, stick) == []


def test_parts_may_be_taken_in_any_order_and_a_lost_one_is_made_good(
    busy: list[Office], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    abe, elf = busy
    monkeypatch.setattr("liaison.core.thrift.PART_BYTES", 64 << 10)
    assert parcels.PART_BYTES == 8 << 20
    report = visit(abe, stick)
    assert len(report.sent) > 3
    names = [one.name for one in report.sent]
    (stick / names[1]).unlink()
    later, rest = stick / names[-1], stick / names[0]
    away = later.read_bytes(), rest.read_bytes()
    rest.unlink()
    exchange(stick, elf, abe)
    rest.write_bytes(away[1])
    exchange(stick, elf, abe, elf, abe)
    assert abe.dump() == elf.dump()
    assert abe.workspace.exchange.rehearse(abe.contact(elf)).leaves == ()
    assert waiting(abe, elf, stick) == []


def test_a_visit_that_breaks_between_two_parts_goes_on_where_it_was(
    busy: list[Office], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    abe, elf = busy
    monkeypatch.setattr("liaison.core.thrift.PART_BYTES", 64 << 10)
    ends = _ending(after=2)

    def stop(_: object) -> None:
        if next(ends):
            raise Refused(Reason.CARRIER_VANISHED)

    with pytest.raises(Refused):
        abe.workspace.exchange.run(str(stick), report=stop)
    before = {path.name for path in stick.iterdir()}
    assert before
    report = visit(abe, stick)
    assert report.sent
    assert before <= {path.name for path in stick.iterdir()}
    exchange(stick, elf, abe)
    assert abe.dump() == elf.dump()


def _ending(*, after: int) -> Iterator[bool]:
    """False while fewer than so many steps were told, counting each doing's beginning."""
    for step in range(1000):
        yield step >= after * 4


def test_only_flash_takes_and_leaves_warnings_and_only_once(
    busy: list[Office], stick: Path
) -> None:
    abe, elf = busy
    thrift = Thrift(only_flash=True)
    assert abe.workspace.exchange.run(str(stick), thrift=thrift).sent == ()
    writes: dict[str, Value] = {"title": "Column heading for Tissi", "release/SIS:UNAMID": True}
    warning = abe.workspace.records.add("NOTE", "warning", writes=writes, texts={})
    assert [one.changes for one in abe.workspace.exchange.run(str(stick), thrift=thrift).sent] == [
        1
    ]
    assert abe.workspace.exchange.run(str(stick), thrift=thrift).sent == ()
    visit(abe, stick)
    elf.workspace.exchange.run(str(stick), thrift=thrift, accept=True)
    assert [row.id for row in elf.store.records.every()] == [warning]
    report = elf.workspace.exchange.run(str(stick), accept=True)
    assert report.unread == 0
    assert abe.dump() == elf.dump()


def test_what_a_visit_would_cost_is_said_before_anything_is_written(
    busy: list[Office], stick: Path
) -> None:
    abe, elf = busy
    told = abe.workspace.exchange.forecast(str(stick))
    assert list(stick.iterdir()) == []
    assert [(reader.site, amount.files) for reader, amount in told.left] == [("SDN-ELF", 1)]
    assert told.waiting.files == 0
    thin = abe.workspace.exchange.forecast(str(stick), thrift=LINE)
    assert thin.left[0][1].bytes <= (LINE.bytes or 0)
    assert thin.waiting.files > 0
    visit(abe, stick)
    fetched = elf.workspace.exchange.forecast(str(stick)).fetched
    assert (fetched.files, fetched.bytes) == (1, next(stick.iterdir()).stat().st_size)


def test_after_the_time_that_was_given_no_further_file_is_begun(
    busy: list[Office], stick: Path
) -> None:
    abe, _ = busy
    report = abe.workspace.exchange.run(str(stick), thrift=Thrift(seconds=1))
    assert (report.finished, report.sent, report.unsent) == (True, (), 1)
