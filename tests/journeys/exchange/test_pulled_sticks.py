"""A stick that is pulled out at any byte of a visit: nothing on it is lost, and the next visit goes on."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from typing_extensions import override

from liaison.core.access import Access
from liaison.core.visit_report import Unfinished
from sync.carriers.base import Carrier
from sync.carriers.disk import Disk
from sync.carriers.folder import FolderCarrier
from sync.errors import Reason
from tests.support.disks import YankedDisk
from tests.support.file_systems import EXFAT, FAT32, NTFS, FolderStick, Kind, Stick, mounted
from tests.support.vaults import Office, Places, exchange, offices

MOST_BYTES = 30_000
"""What one visit of these tests writes: a bundle of records, one of pictures, and repair data."""


@dataclass
class Drives(Places):
    """Folders on a disk that a test chooses."""

    disk: Disk | None = None

    @override
    def open(self, location: str, access: Access | None = None) -> Carrier:
        del access
        return FolderCarrier(Path(location), disk=self.disk)


@dataclass
class Courier:
    """Abéché and El Fasher, and the stick that goes between them."""

    drives: Drives
    abe: Office
    elf: Office

    def pull_at(self, stick: Stick, after: int) -> bool:
        """Pull the stick after so many bytes, plug it in and visit again; whether it hit a visit."""
        self._write(after)
        before = _content(stick.folder)
        self.drives.disk = YankedDisk(after, stick.pull)
        stopped = self._stopped(stick)
        self.drives.disk = None
        if stopped:
            assert stopped.reason in (Reason.CARRIER_VANISHED, Reason.CARRIER_FAILED)
            assert list((self.abe.store.folder / "scratch").iterdir()) == []
            stick.insert()
            assert before.items() <= _content(stick.folder).items()
            self._visit(stick)
        exchange(stick.folder, self.elf)
        assert self.abe.dump() == self.elf.dump()
        assert not [file for file in stick.folder.iterdir() if file.suffix == ".TMP"]
        return stopped is not None

    def _stopped(self, stick: Stick) -> Unfinished | None:
        try:
            self._visit(stick)
        except Unfinished as stopped:
            return stopped
        return None

    def _write(self, seed: int) -> None:
        note = self.abe.note(f"Road {seed}", "SIS:UNAMID")
        picture = random.Random(seed).randbytes(15_000)  # noqa: S311  (content, not secrets)
        self.abe.workspace.records.attach(note, name="road.jpg", source=io.BytesIO(picture))

    def _visit(self, stick: Stick) -> None:
        self.abe.workspace.exchange.run(str(stick.folder), accept=True, repair=True)


def _content(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.suffix != ".TMP"}


@pytest.fixture
def courier(tmp_path: Path) -> Iterator[Courier]:
    drives = Drives()
    with offices(tmp_path / "vaults", "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF", places=drives) as made:
        yield Courier(drives, *made)


def offsets(count: int) -> Sequence[int]:
    """The first bytes, and the rest in even steps."""
    return [1, 2, *range(512, MOST_BYTES, MOST_BYTES // (count - 2))][:count]


@pytest.mark.slow
def test_a_stick_pulled_at_forty_places_keeps_older_bundles_and_the_next_visit_goes_on(
    courier: Courier, tmp_path: Path
) -> None:
    stick = FolderStick(tmp_path)
    hits = [courier.pull_at(stick, after) for after in offsets(40)]
    assert sum(hits) > 30


@pytest.mark.slow
@pytest.mark.parametrize("kind", [FAT32, EXFAT, NTFS], ids=str)
def test_a_real_stick_pulled_in_a_visit_keeps_older_bundles_and_the_next_visit_goes_on(
    courier: Courier, tmp_path: Path, kind: Kind
) -> None:
    with mounted(tmp_path, kind) as stick:
        assert sum(courier.pull_at(stick, after) for after in offsets(5))


@pytest.mark.soak
def test_a_stick_pulled_at_three_hundred_places_keeps_older_bundles_in_each(
    courier: Courier, tmp_path: Path
) -> None:
    with mounted(tmp_path, FAT32) as stick:
        assert sum(courier.pull_at(stick, after) for after in offsets(300)) > 250
