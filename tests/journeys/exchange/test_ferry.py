from __future__ import annotations

from pathlib import Path

import pytest

from liaison.core import ferry
from tests.support.vaults import CountingClock, Office, exchange


def sealed_for_juba(trio: list[Office], stick: Path) -> list[str]:
    """El Fasher leaves what only Juba can open."""
    _, elf, _ = trio
    elf.note("For Juba alone", "SIS:UNMIS")
    exchange(stick, elf)
    return sorted(path.name for path in stick.iterdir())


def test_sealed_bundles_go_along_to_a_place_where_their_reader_finds_them(
    trio: list[Office], stick: Path, tmp_path: Path
) -> None:
    abe, elf, jub = trio
    names = sealed_for_juba(trio, stick)
    share = tmp_path / "share"
    share.mkdir()
    report = abe.workspace.exchange.run(str(stick), ferry=True)
    assert (report.carried, report.delivered, report.received) == (len(names), 0, ())
    assert abe.dump() == []
    report = abe.workspace.exchange.run(str(share), ferry=True)
    assert (report.delivered, report.unread) == (len(names), 0)
    assert {path.name for path in share.iterdir()} >= set(names)
    exchange(share, jub)
    assert [row.title for row in jub.store.records.every()] == ["For Juba alone"]
    assert jub.dump() == elf.dump()


def test_nothing_is_taken_along_by_who_did_not_agree_to(
    trio: list[Office], stick: Path, tmp_path: Path
) -> None:
    abe = trio[0]
    sealed_for_juba(trio, stick)
    exchange(stick, abe)
    assert abe.workspace.exchange.run(str(tmp_path), ferry=True).delivered == 0


def test_what_a_ferryman_carries_is_the_sealed_file_and_nothing_else(
    trio: list[Office], stick: Path
) -> None:
    abe = trio[0]
    names = sealed_for_juba(trio, stick)
    abe.workspace.exchange.run(str(stick), ferry=True)
    for name in names:
        kept = Path(abe.store.scratch(f"ferry-{name}"))
        assert kept.read_bytes() == (stick / name).read_bytes()


def test_after_a_while_it_goes_from_the_laptop_and_from_where_it_was_left(
    trio: list[Office], stick: Path, tmp_path: Path
) -> None:
    abe = trio[0]
    names = sealed_for_juba(trio, stick)
    share = tmp_path / "share"
    share.mkdir()
    for place in (stick, share):
        abe.workspace.exchange.run(str(place), ferry=True)
    clock = abe.world.clock
    assert isinstance(clock, CountingClock)
    clock.skip(ferry.KEPT_MS)
    for place in (stick, share):
        report = abe.workspace.exchange.run(str(place), ferry=True)
        assert (report.carried, report.delivered) == (0, 0)
    assert not {path.name for path in share.iterdir()} & set(names)
    assert {path.name for path in stick.iterdir()} >= set(names)  # there its sender left it
    assert not list(Path(abe.store.scratch("x")).parent.glob("ferry-*"))


def test_a_stick_full_of_strangers_files_takes_no_more_than_the_quota(
    trio: list[Office], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    abe = trio[0]
    names = sealed_for_juba(trio, stick)
    whole = (stick / names[0]).read_bytes()
    for number in range(20):
        (stick / f"STRANGE{chr(65 + number)}.AGE").write_bytes(whole)
    monkeypatch.setattr(ferry, "QUOTA_BYTES", 5 * len(whole))
    report = abe.workspace.exchange.run(str(stick), ferry=True)
    assert 0 < report.carried <= 5
    assert report.uncarried == 20 + len(names) - report.carried  # and that is said
