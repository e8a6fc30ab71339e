"""A folder carrier among strangers' files, and on disks that fail in every way we know."""

from __future__ import annotations

import errno
import hashlib
import io
import os
from pathlib import Path

import pytest
from typing_extensions import override

from sync.carriers.base import BlobName, Found
from sync.carriers.disk import Disk
from sync.carriers.folder import FolderCarrier
from sync.errors import Reason, Refused
from tests.support.disks import FailingDisk, LinklessDisk

NAME = BlobName.parse("7KQ2M0XR.AGE")
OTHER = BlobName.parse("ABCDEFGH.AGE")
BYTES = os.urandom(70_001)


def put(carrier: FolderCarrier, data: bytes = BYTES, source: io.BytesIO | None = None) -> None:
    digest = hashlib.sha256(data).digest()
    carrier.put_new(NAME, source or io.BytesIO(data), sha256=digest, length=len(data))


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


class Meddling(io.BytesIO):
    """A source during whose reading something happens to the folder."""

    def __init__(self, data: bytes, after: int, meddle: object) -> None:
        super().__init__(data)
        self._after = after
        self._meddle = meddle

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        part = super().read(min(4096, size if size and size > 0 else 4096))
        if self.tell() >= self._after and callable(self._meddle):
            self._meddle()
            self._meddle = None
        return part


def test_only_regular_files_with_our_names_are_listed(tmp_path: Path) -> None:
    (tmp_path / "AAAAAAAA.AGE").symlink_to("/etc/passwd")
    (tmp_path / "BBBBBBBB.AGE").symlink_to(tmp_path / "CCCCCCCC.AGE")
    (tmp_path / "CCCCCCCC.AGE").write_bytes(b"ours")
    (tmp_path / "DDDDDDDD.AGE").mkdir()
    os.mkfifo(tmp_path / "EEEEEEEE.AGE")
    os.mkfifo(tmp_path / "CCCCCCCC.FEC")
    (tmp_path / "DDDDDDDD.FEC").symlink_to("/etc/passwd")
    os.mkfifo(tmp_path / "FFFFFFFF.TMP")
    (tmp_path / "holiday.jpg").write_bytes(b"theirs")
    (tmp_path / ".syncthing.GGGGGGGG.AGE.tmp").write_bytes(b"half")
    (tmp_path / "HHHHHHHH.TMP").write_bytes(b"another device's")
    before = names(tmp_path)
    carrier = FolderCarrier(tmp_path)
    assert carrier.list() == [Found(BlobName.parse("CCCCCCCC.AGE"), 4)]
    for stranger in ("AAAAAAAA", "BBBBBBBB", "DDDDDDDD", "EEEEEEEE"):
        with pytest.raises(Refused) as refused:
            carrier.fetch(BlobName.parse(f"{stranger}.AGE"), io.BytesIO(), limit=1 << 20)
        assert refused.value.reason is Reason.CARRIER_VANISHED
    put(carrier)
    assert names(tmp_path) == before | {NAME.text}


def test_a_name_taken_by_a_link_or_a_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / NAME.text).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Refused) as refused:
        put(FolderCarrier(tmp_path))
    assert refused.value.reason is Reason.CARRIER_EXISTS
    assert not (tmp_path / "elsewhere").exists()


def test_a_name_in_small_letters_is_read_and_counts_as_taken(tmp_path: Path) -> None:
    (tmp_path / NAME.text.lower()).write_bytes(BYTES)
    carrier = FolderCarrier(tmp_path)
    sink = io.BytesIO()
    assert carrier.list() == [Found(NAME, len(BYTES))]
    carrier.fetch(NAME, sink, limit=len(BYTES))
    assert sink.getvalue() == BYTES
    with pytest.raises(Refused) as refused:
        put(carrier)
    assert refused.value.reason is Reason.CARRIER_EXISTS
    carrier.delete(NAME)
    assert names(tmp_path) == set()


def test_of_two_names_that_differ_in_case_the_one_in_capitals_counts(tmp_path: Path) -> None:
    (tmp_path / NAME.text.lower()).write_bytes(b"small")
    (tmp_path / NAME.text).write_bytes(b"CAPITALS")
    assert FolderCarrier(tmp_path).list() == [Found(NAME, 8)]


def test_listing_a_folder_that_is_a_file_creates_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Refused) as refused:
        FolderCarrier(tmp_path / "file").list()
    assert refused.value.reason is Reason.CARRIER_MISSING
    assert names(tmp_path) == {"file"}


@pytest.mark.parametrize("fault", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.ENODEV])
@pytest.mark.parametrize("after", [0, 1, 4095, 4096, 65_536, 70_000])
def test_a_write_that_fails_leaves_nothing_behind(tmp_path: Path, fault: int, after: int) -> None:
    expected = {
        errno.ENOSPC: Reason.CARRIER_FULL,
        errno.EIO: Reason.CARRIER_FAILED,
        errno.EROFS: Reason.CARRIER_READ_ONLY,
        errno.ENODEV: Reason.CARRIER_VANISHED,
    }
    carrier = FolderCarrier(tmp_path, disk=FailingDisk(fault, after=after))
    with pytest.raises(Refused) as refused:
        put(carrier)
    assert refused.value.reason is expected[fault]
    assert names(tmp_path) == set()


@pytest.mark.parametrize("step", ["create", "settle", "read_back", "publish"])
def test_a_step_that_fails_leaves_nothing_behind(tmp_path: Path, step: str) -> None:
    carrier = FolderCarrier(tmp_path, disk=FailingDisk(errno.EIO, step=step))
    with pytest.raises(Refused) as refused:
        put(carrier)
    assert refused.value.reason is Reason.CARRIER_FAILED
    assert refused.value.params == {"detail": "EIO"}
    assert names(tmp_path) == set()


def test_a_file_that_may_not_be_read_does_not_make_the_place_read_only(tmp_path: Path) -> None:
    (tmp_path / NAME.text).write_bytes(BYTES)
    carrier = FolderCarrier(tmp_path, disk=FailingDisk(errno.EACCES, step="open"))
    with pytest.raises(Refused) as refused:
        carrier.fetch(NAME, io.BytesIO(), limit=1 << 20)
    assert refused.value.reason is Reason.CARRIER_FAILED
    assert refused.value.params == {"detail": "EACCES"}


def test_when_only_the_last_sync_fails_the_whole_file_lies_there(tmp_path: Path) -> None:
    carrier = FolderCarrier(tmp_path, disk=FailingDisk(errno.EIO, step="sync_folder"))
    with pytest.raises(Refused) as refused:
        put(carrier)
    assert refused.value.reason is Reason.CARRIER_FAILED
    assert (tmp_path / NAME.text).read_bytes() == BYTES


def test_a_fault_of_the_source_is_not_blamed_on_the_carrier(tmp_path: Path) -> None:
    def fail() -> None:
        raise OSError(errno.EIO, "the vault's own disk")

    with pytest.raises(OSError, match="own disk"):
        put(FolderCarrier(tmp_path), source=Meddling(BYTES, 30_000, fail))
    assert names(tmp_path) == set()


def test_a_fault_of_the_sink_is_not_blamed_on_the_carrier(tmp_path: Path) -> None:
    (tmp_path / NAME.text).write_bytes(BYTES)
    with Path("/dev/full").open("wb", buffering=0) as full, pytest.raises(OSError, match="space"):
        FolderCarrier(tmp_path).fetch(NAME, full, limit=1 << 20)


def test_too_little_space_is_refused_before_a_byte_is_written(tmp_path: Path) -> None:
    class SmallDisk(LinklessDisk):
        @override
        def free(self, folder: Path) -> int:
            return 1000

        @override
        def create(self, path: Path) -> int:
            raise AssertionError(path)

    with pytest.raises(Refused) as refused:
        put(FolderCarrier(tmp_path, disk=SmallDisk()))
    assert refused.value.reason is Reason.CARRIER_FULL
    assert refused.value.params == {"needed": len(BYTES), "free": 1000}


def test_what_a_pulled_stick_cut_short_is_replaced_by_the_next_attempt(tmp_path: Path) -> None:
    (tmp_path / "7KQ2M0XR.TMP").write_bytes(BYTES[:1000])
    (tmp_path / "ABCDEFGH.TMP").write_bytes(b"another device's")
    put(FolderCarrier(tmp_path))
    assert names(tmp_path) == {NAME.text, "ABCDEFGH.TMP"}
    assert (tmp_path / NAME.text).read_bytes() == BYTES


def test_deleting_also_clears_what_was_unfinished_under_that_name(tmp_path: Path) -> None:
    (tmp_path / "7KQ2M0XR.TMP").write_bytes(BYTES[:1000])
    (tmp_path / "ABCDEFGH.TMP").write_bytes(b"another device's")
    FolderCarrier(tmp_path).delete(NAME)
    assert names(tmp_path) == {"ABCDEFGH.TMP"}


def test_of_unfinished_files_only_ours_are_discarded(tmp_path: Path) -> None:
    (tmp_path / "7kq2m0xr.tmp").write_bytes(BYTES[:1000])
    (tmp_path / "ABCDEFGH.TMP").write_bytes(b"another device's")
    FolderCarrier(tmp_path).discard_unfinished([NAME].__contains__)
    assert names(tmp_path) == {"ABCDEFGH.TMP"}


def test_a_planted_link_at_the_unfinished_name_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    place = tmp_path / "stick"
    place.mkdir()
    (place / "7KQ2M0XR.TMP").symlink_to(victim)
    put(FolderCarrier(place))
    assert victim.read_bytes() == b"precious"
    assert names(place) == {NAME.text}


def test_a_folder_replaced_by_another_during_a_write_gets_nothing(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()

    def swap() -> None:
        stick.rename(tmp_path / "pulled")
        stick.mkdir()

    with pytest.raises(Refused) as refused:
        put(FolderCarrier(stick), source=Meddling(BYTES, 30_000, swap))
    assert refused.value.reason is Reason.CARRIER_VANISHED
    assert names(stick) == set()
    assert NAME.text not in names(tmp_path / "pulled")


def test_a_folder_that_goes_away_between_calls_has_vanished(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    carrier = FolderCarrier(stick)
    assert carrier.list() == []
    stick.rmdir()
    with pytest.raises(Refused) as refused:
        carrier.list()
    assert refused.value.reason is Reason.CARRIER_VANISHED


def test_a_rival_that_appears_during_a_write_is_not_replaced(tmp_path: Path) -> None:
    def rival() -> None:
        (tmp_path / NAME.text).write_bytes(b"rival")

    for disk in (Disk(), LinklessDisk()):
        with pytest.raises(Refused) as refused:
            put(FolderCarrier(tmp_path, disk=disk), source=Meddling(BYTES, 30_000, rival))
        assert refused.value.reason is Reason.CARRIER_EXISTS
        assert (tmp_path / NAME.text).read_bytes() == b"rival"
        assert names(tmp_path) == {NAME.text}
        (tmp_path / NAME.text).unlink()


def test_what_syncing_programs_lay_beside_is_neither_taken_nor_touched(tmp_path: Path) -> None:
    """Syncthing's, Nextcloud's and OneDrive's names, as their manuals give them."""
    theirs = {
        ".syncthing.7KQ2M0XR.AGE.tmp",
        "~syncthing~7KQ2M0XR.AGE.tmp",
        "7KQ2M0XR.sync-conflict-20091214-083000-ABCDEFG.AGE",
        "7KQ2M0XR (conflicted copy 2009-12-14 083000).AGE",
        "7KQ2M0XR-TCD-ABE.AGE",
        ".~lock.7KQ2M0XR.AGE#",
        "._sync_0123456789ab.db",
        ".nextcloudsync.log",
        "7KQ2M0XR.AGE.part",
        ".7KQ2M0XR.AGE.~1a2b",
        ".stfolder",
    }
    for name in theirs:
        (tmp_path / name).write_bytes(b"theirs")
    carrier = FolderCarrier(tmp_path)
    assert carrier.list() == []
    put(carrier)
    carrier.discard_unfinished([NAME, OTHER].__contains__)
    assert carrier.list() == [Found(NAME, len(BYTES))]
    carrier.delete(NAME)
    assert names(tmp_path) == theirs
    assert all((tmp_path / name).read_bytes() == b"theirs" for name in theirs)
