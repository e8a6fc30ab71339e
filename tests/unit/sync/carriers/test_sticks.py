"""The folder carrier on file systems that are really full, read-only, or gone."""

from __future__ import annotations

import hashlib
import io
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typing_extensions import override

from sync.carriers.base import BlobName, Found
from sync.carriers.folder import FolderCarrier
from sync.errors import Reason, Refused
from tests.support.mounts import Stick

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts a tmpfs")

NAME = BlobName.parse("7KQ2M0XR.AGE")
OLD = BlobName.parse("ABCDEFGH.AGE")
BYTES = os.urandom(150_000)
OFFSETS = [1, 4096, *range(5000, 150_000, 5003)]


class Interrupted(io.BytesIO):
    """A source that does something once so many bytes were read of it."""

    def __init__(self, after: int, interrupt: Callable[[], None]) -> None:
        super().__init__(BYTES)
        self._after = after
        self._interrupt: Callable[[], None] | None = interrupt

    @override
    def read(self, size: int | None = -1, /) -> bytes:
        left = self._after - self.tell()
        part = super().read(min(10_000, left) if left > 0 else 10_000)
        if self._interrupt and self.tell() >= self._after:
            self._interrupt()
            self._interrupt = None
        return part


def put(carrier: FolderCarrier, name: BlobName, source: io.BytesIO) -> None:
    carrier.put_new(name, source, sha256=hashlib.sha256(BYTES).digest(), length=len(BYTES))


def names(folder: Path | int) -> set[str]:
    with os.scandir(folder) as entries:
        return {entry.name for entry in entries}


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    stick = Stick(tmp_path, size_kib=512)
    yield stick
    stick.pull()


def test_a_stick_takes_a_bundle(stick: Stick) -> None:
    carrier = FolderCarrier(stick.folder)
    put(carrier, NAME, io.BytesIO(BYTES))
    assert carrier.list() == [Found(NAME, len(BYTES))]


def test_a_full_stick_is_refused_with_what_is_needed_and_free(stick: Stick) -> None:
    (stick.folder / "film.mp4").write_bytes(bytes(450_000))
    with pytest.raises(Refused) as refused:
        put(FolderCarrier(stick.folder), NAME, io.BytesIO(BYTES))
    assert refused.value.reason is Reason.CARRIER_FULL
    assert refused.value.params["needed"] == len(BYTES)
    assert refused.value.params["free"] == 512 * 1024 - 450_560
    assert names(stick.folder) == {"film.mp4"}


def test_a_stick_without_names_left_is_not_called_full(tmp_path: Path) -> None:
    folder = tmp_path / "names"
    folder.mkdir()
    stick = Stick(folder, size_kib=512, files=1)
    try:
        put(FolderCarrier(folder), OLD, io.BytesIO(BYTES))
        with pytest.raises(Refused) as refused:
            put(FolderCarrier(folder), NAME, io.BytesIO(BYTES))
        assert refused.value.reason is Reason.CARRIER_TOO_MANY
        assert refused.value.params["free"] == os.statvfs(folder).f_bavail * 4096
        assert names(folder) == {OLD.text}
    finally:
        stick.pull()


@pytest.mark.parametrize("after", OFFSETS)
def test_a_stick_that_fills_up_meanwhile_keeps_what_it_had(stick: Stick, after: int) -> None:
    def fill() -> None:
        status = os.statvfs(stick.folder)
        (stick.folder / "film.mp4").write_bytes(bytes(status.f_bavail * status.f_frsize))

    carrier = FolderCarrier(stick.folder)
    put(carrier, OLD, io.BytesIO(BYTES))
    with pytest.raises(Refused) as refused:
        put(carrier, NAME, Interrupted(after, fill))
    assert refused.value.reason is Reason.CARRIER_FULL
    assert names(stick.folder) == {"film.mp4", OLD.text}
    assert (stick.folder / OLD.text).read_bytes() == BYTES


def test_a_read_only_stick_can_be_read_and_not_written(stick: Stick) -> None:
    put(FolderCarrier(stick.folder), OLD, io.BytesIO(BYTES))
    stick.make_read_only()
    carrier, sink = FolderCarrier(stick.folder), io.BytesIO()
    assert carrier.list() == [Found(OLD, len(BYTES))]
    assert carrier.fetch(OLD, sink, limit=1 << 20) == len(BYTES)
    for act in (lambda: put(carrier, NAME, io.BytesIO(BYTES)), lambda: carrier.delete(OLD)):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.reason is Reason.CARRIER_READ_ONLY
    assert carrier.list() == [Found(OLD, len(BYTES))]


@pytest.mark.parametrize("after", OFFSETS)
def test_a_stick_that_is_pulled_gets_nothing_and_neither_does_the_folder_below(
    stick: Stick, after: int
) -> None:
    held = os.open(stick.folder, os.O_RDONLY)
    carrier = FolderCarrier(stick.folder)
    put(carrier, OLD, io.BytesIO(BYTES))
    with pytest.raises(Refused) as refused:
        put(carrier, NAME, Interrupted(after, stick.pull))
    assert refused.value.reason is Reason.CARRIER_VANISHED
    assert names(stick.folder) == set()
    # What is on the stick itself: the old bundle whole, the new one under no name of ours.
    assert names(held) == {OLD.text, "7KQ2M0XR.TMP"}
    old = os.open(OLD.text, os.O_RDONLY, dir_fd=held)
    assert os.read(old, 1 << 20) == BYTES
    os.close(old)
    os.close(held)
    with pytest.raises(Refused) as refused:
        carrier.list()
    assert refused.value.reason is Reason.CARRIER_VANISHED
