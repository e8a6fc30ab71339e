"""Repair data on the stick: used by themselves, trusted with nothing."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from liaison.core.errors import Refused
from sync.errors import Reason
from sync.repair.layout import Layout
from sync.repair.writer import write_repair
from tests.support.vaults import Office, exchange, visit, waiting


def leave(office: Office, place: Path) -> None:
    office.workspace.exchange.run(str(place), accept=True, repair=True)


def lose(file: Path, blocks: range) -> None:
    """Zeros where these blocks were."""
    size = Layout(file.stat().st_size).block_bytes
    data = bytearray(file.read_bytes())
    for number in blocks:
        part = data[number * size : (number + 1) * size]
        data[number * size : number * size + len(part)] = bytes(len(part))
    file.write_bytes(data)


@pytest.fixture
def bundle(pair: list[Office], stick: Path) -> Path:
    """One bundle for El Fasher, with its repair data."""
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID")
    leave(abe, stick)
    (bundle,) = waiting(abe, elf, stick)
    assert bundle.with_suffix(".FEC").exists()
    return bundle


@pytest.mark.parametrize("first", [0, 3, 20])
def test_a_damaged_bundle_is_made_good_wherever_the_damage_is(
    pair: list[Office], stick: Path, bundle: Path, first: int
) -> None:
    abe, elf = pair
    lose(bundle, range(first, first + 4))
    before = bundle.read_bytes()
    report = visit(elf, stick)
    assert report.mended == (bundle.name,)
    assert report.refused == ()
    assert elf.dump() == abe.dump()
    assert bundle.read_bytes() == before
    assert list((elf.store.folder / "scratch").iterdir()) == []


def test_what_is_too_damaged_is_named_and_taken_when_it_is_copied_again(
    pair: list[Office], stick: Path, bundle: Path
) -> None:
    abe, elf = pair
    whole = bundle.read_bytes()
    lose(bundle, range(5, 10))
    report = visit(elf, stick)
    assert [one.reason for one in report.refused] == [Reason.REPAIR_TOO_DAMAGED.value]
    assert elf.dump() == []
    bundle.write_bytes(whole)
    visit(elf, stick)
    assert elf.dump() == abe.dump()


def test_repair_data_go_with_their_bundle(pair: list[Office], stick: Path, bundle: Path) -> None:
    abe, elf = pair
    exchange(stick, elf, abe)
    assert not bundle.exists()
    assert not bundle.with_suffix(".FEC").exists()
    assert [file.suffix for file in stick.iterdir()] == [".AGE"]  # El Fasher's receipt


def test_repair_data_of_a_lie_are_looked_at_once(pair: list[Office], stick: Path) -> None:
    """Who plants a file can plant what vouches for it: that proves nothing, and costs no visit."""
    _, elf = pair
    junk = b"age-encryption.org/v1\n" + bytes(100_000)
    sink = io.BytesIO()
    write_repair(io.BytesIO(junk), sink)
    (stick / "ABCDEFGH.AGE").write_bytes(junk)
    (stick / "ABCDEFGH.FEC").write_bytes(sink.getvalue())
    assert [one.reason for one in visit(elf, stick).refused] == [Reason.BUNDLE_TRUNCATED.value]
    (stick / "ABCDEFGH.FEC").write_bytes(bytes(len(sink.getvalue())))
    assert [one.reason for one in visit(elf, stick).refused] == [Reason.BUNDLE_TRUNCATED.value]
    assert elf.dump() == []


def test_a_bundle_for_somebody_else_is_not_ours_by_being_repaired(
    trio: list[Office], stick: Path
) -> None:
    abe, _, juba = trio
    abe.note("Ambush", "SIS:UNAMID")
    leave(abe, stick)
    report = visit(juba, stick)
    assert (report.refused, report.mended, report.nothing_here) == ((), (), True)


def test_a_damaged_file_is_taken_by_hand_where_its_repair_data_lie_beside_it(
    pair: list[Office], bundle: Path
) -> None:
    abe, elf = pair
    lose(bundle, range(8, 12))
    elf.workspace.exchange.take(str(bundle), accept=True)
    assert elf.dump() == abe.dump()


def test_without_repair_data_beside_it_a_damaged_file_is_damaged(
    pair: list[Office], bundle: Path
) -> None:
    _, elf = pair
    lose(bundle, range(8, 12))
    bundle.with_suffix(".FEC").unlink()
    with pytest.raises(Refused) as refused:
        elf.workspace.exchange.take(str(bundle))
    assert refused.value.reason is Reason.BUNDLE_DAMAGED
