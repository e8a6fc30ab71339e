"""What strangers leave on a stick costs little, and stops nothing."""

from __future__ import annotations

import io
import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from liaison.core.errors import Reason
from sync.errors import Reason as SyncReason
from tests.support.mounts import Stick
from tests.support.vaults import Office, make_office, offices, visit

MIB = 1 << 20


def make_junk(file: Path, *, size: int = 1000 * MIB, start: bytes = b"holiday film ") -> None:
    """A file that is large and takes no room."""
    file.write_bytes(start)
    os.truncate(file, size)


def test_large_junk_is_not_copied_and_is_named_once(pair: list[Office], stick: Path) -> None:
    abe, _ = pair
    for number in range(6):
        make_junk(stick / f"JUNK000{number}.AGE", start=b"" if number % 2 else b"holiday film")
    written = bytes_written()
    report = visit(abe, stick)
    assert {one.reason for one in report.refused} == {SyncReason.BUNDLE_NOT_ONE}
    assert len(report.refused) == 6
    assert bytes_written() - written < 20 * MIB
    again = visit(abe, stick)
    assert (again.refused, len(again.left)) == ((), 6)


def bytes_written() -> int:
    """What this process wrote into files so far; 0 where nobody counts."""
    counts = Path("/proc/self/io")
    lines = counts.read_text().splitlines() if counts.exists() else []
    return next((int(line.split()[1]) for line in lines if line.startswith("wchar")), 0)


def test_junk_with_anything_in_it_is_not_read_again(pair: list[Office], stick: Path) -> None:
    abe, _ = pair
    make_junk(stick / "JUNK0000.AGE", size=MIB)
    visit(abe, stick)
    assert abe.store.mailbox.seen(str(stick), ["JUNK0000.AGE"]) == {("JUNK0000.AGE", MIB): "junk"}


def test_a_file_that_was_still_being_copied_is_taken_when_it_is_whole(
    pair: list[Office], stick: Path
) -> None:
    abe, elf = pair
    abe.note("Ambush", "SIS:UNAMID")
    visit(abe, stick)
    (file,) = stick.glob("*.AGE")
    whole = file.read_bytes()
    file.write_bytes(bytes(len(whole)))  # room is made first, as some systems do
    assert len(visit(elf, stick).refused) == 1
    assert visit(elf, stick).refused == ()
    file.write_bytes(whole)
    visit(elf, stick)
    assert elf.dump() == abe.dump()


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Stick]:
    """A laptop's disk with little left."""
    folder = tmp_path / "small"
    folder.mkdir()
    disk = Stick(folder, size_kib=6 * 1024)
    yield disk
    disk.pull()


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a tmpfs")
def test_a_bundle_that_this_laptop_has_no_room_for_ends_no_visit(
    tmp_path: Path, small: Stick, stick: Path
) -> None:
    with offices(tmp_path, "MINURCAT@TCD-ABE") as (abe,):
        elf = make_office(small.folder / "vault", "UNAMID", "SDN-ELF")
        abe.know(elf)
        elf.know(abe)
        note = abe.note("Ambush", "SIS:UNAMID")
        visit(abe, stick)
        film = random.Random(4).randbytes(20 * MIB)  # noqa: S311  (content, not secrets)
        abe.workspace.records.attach(note, name="film.mp4", source=io.BytesIO(film))
        visit(abe, stick)
        make_junk(stick / "JUNK0000.AGE", size=20 * MIB)
        report = visit(elf, stick)
        reasons = {one.name: one.reason for one in report.refused}
        assert reasons.pop("JUNK0000.AGE") == SyncReason.BUNDLE_NOT_ONE
        assert set(reasons.values()) == {Reason.VAULT_FULL}
        assert len(report.received) >= 1
        assert len(report.sent) == 1
        assert list((elf.store.folder / "scratch").iterdir()) == []
        visit(abe, stick)
        assert abe.contact(elf).acked_ms is not None
        elf.workspace.close()
