"""The folder carrier on the file systems that sticks have: their names, their limits, their folders."""

from __future__ import annotations

import hashlib
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sync.carriers.base import BlobName
from sync.carriers.folder import FolderCarrier
from sync.errors import Reason, Refused
from tests.support.file_systems import FAT32, SMALL, Kind, MountedStick, mounted

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts file systems")

BYTES = os.urandom(150_001)
NAME, OTHER = BlobName.parse("AAAAAAAA.AGE"), BlobName.parse("BBBBBBBB.AGE")


def put(carrier: FolderCarrier, name: BlobName = NAME, data: bytes = BYTES) -> None:
    digest = hashlib.sha256(data).digest()
    carrier.put_new(name, io.BytesIO(data), sha256=digest, length=len(data))


def fetched(carrier: FolderCarrier, name: BlobName = NAME) -> bytes:
    sink = io.BytesIO()
    carrier.fetch(name, sink, limit=1 << 20)
    return sink.getvalue()


@pytest.fixture(params=[FAT32, *SMALL], ids=str)
def stick(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[MountedStick]:
    kind = request.param
    assert isinstance(kind, Kind)
    with mounted(tmp_path, kind) as stick:
        yield stick


def test_what_was_left_is_there_when_the_stick_was_pulled_at_once(stick: MountedStick) -> None:
    put(FolderCarrier(stick.folder))
    put(FolderCarrier(stick.folder), NAME.repair, BYTES[:999])
    stick.pull()
    stick.insert()
    carrier = FolderCarrier(stick.folder)
    assert [(one.name, one.bytes) for one in carrier.list()] == [
        (NAME, len(BYTES)),
        (NAME.repair, 999),
    ]
    assert fetched(carrier) == BYTES
    assert sorted(file.name for file in stick.folder.glob("A*")) == ["AAAAAAAA.AGE", "AAAAAAAA.FEC"]


def test_a_name_in_small_letters_is_the_same_name_there(stick: MountedStick) -> None:
    (stick.folder / NAME.text.lower()).write_bytes(BYTES)
    carrier = FolderCarrier(stick.folder)
    assert [one.name for one in carrier.list()] == [NAME]
    with pytest.raises(Refused) as refused:
        put(carrier)
    assert refused.value.reason is Reason.CARRIER_EXISTS
    assert fetched(carrier) == BYTES
    carrier.delete(NAME)
    assert carrier.list() == []
    put(carrier)
    assert fetched(carrier) == BYTES


def test_what_systems_and_owners_keep_on_a_stick_stays_as_it_is(stick: MountedStick) -> None:
    theirs = {
        "AUTORUN.INF": b"[autorun]",
        "holiday.jpg": b"theirs",
        "System Volume Information/WPSettings.dat": b"of Windows",
        ".Trashes/501/BBBBBBBB.AGE": b"deleted on a Mac",
        "$RECYCLE.BIN/BBBBBBBB.AGE": b"deleted on Windows",
        "FOUND.000/FILE0000.CHK": b"saved by chkdsk",
        "LOST.DIR/BBBBBBBB.AGE": b"saved by a phone",
        "BBBBBBBB.AGE/inside.txt": b"in a folder with a name of ours",
        "CCCCCCCC.TMP": b"another device's",
    }
    for path, data in theirs.items():
        (stick.folder / path).parent.mkdir(exist_ok=True, parents=True)
        (stick.folder / path).write_bytes(data)
    carrier = FolderCarrier(stick.folder)
    assert carrier.list() == []
    with pytest.raises(Refused) as refused:
        put(carrier, OTHER)
    assert refused.value.reason is Reason.CARRIER_EXISTS
    put(carrier)
    carrier.delete(NAME)
    carrier.delete(OTHER)
    carrier.discard_unfinished([NAME, OTHER].__contains__)
    assert {path: (stick.folder / path).read_bytes() for path in theirs} == theirs


@pytest.mark.parametrize("stick", SMALL, ids=str, indirect=True)
def test_a_stick_that_fills_up_keeps_what_it_had(stick: MountedStick) -> None:
    carrier = FolderCarrier(stick.folder)
    put(carrier)
    status = os.statvfs(stick.folder)
    film = stick.folder / "film.mp4"
    with film.open("wb") as file:
        file.write(bytes(status.f_bavail * status.f_frsize - (1 << 16)))
    with pytest.raises(Refused) as refused:
        put(carrier, OTHER)
    assert refused.value.reason is Reason.CARRIER_FULL
    assert [one.name for one in carrier.list()] == [NAME]
    film.unlink()
    put(carrier, OTHER)
    assert fetched(carrier) == fetched(carrier, OTHER) == BYTES
