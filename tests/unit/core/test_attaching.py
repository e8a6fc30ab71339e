from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from typing_extensions import Buffer, override

from liaison.core.attaching import fitting
from liaison.core.errors import Reason, Refused
from liaison.core.parcels import LARGEST_BYTES, MIB
from tests.support.vaults import Office, make_office


class Endless(io.RawIOBase):
    """Zeros for ever, as a pipe gives them: how many there are shows only in reading.

    Attributes:
        given: how many were read.
    """

    def __init__(self) -> None:
        self.given = 0

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: Buffer, /) -> int:
        size = memoryview(buffer).nbytes
        self.given += size
        return size


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = make_office(tmp_path / "vault", "MINURCAT", "TCD-ABE")
    yield made
    made.workspace.close()


def files_kept(office: Office) -> list[Path]:
    return [path for path in (office.store.folder / "blobs").rglob("*") if path.is_file()]


@pytest.mark.parametrize("size", [0, 1, 9, 10])
def test_a_file_that_fits_comes_through_as_it_is(size: int) -> None:
    content = b"0123456789"[:size]
    assert fitting(io.BytesIO(content), name="a", most=10).read() == content


def test_what_was_read_before_does_not_count() -> None:
    source = io.BytesIO(b"a passphrase\n0123456789")
    source.readline()
    assert fitting(source, name="a", most=10).read() == b"0123456789"


def test_a_file_that_knows_its_size_is_refused_before_a_byte_is_read() -> None:
    source = io.BytesIO(bytes(3 * MIB + 1))
    with pytest.raises(Refused) as refused:
        fitting(source, name="folder/film.mov", most=3 * MIB)
    assert refused.value.reason is Reason.ATTACHMENT_TOO_LARGE
    assert refused.value.params == {"name": "film.mov", "limit_mib": 3}
    assert source.tell() == 0


def test_a_stream_is_read_to_the_limit_and_no_further() -> None:
    source = Endless()
    with pytest.raises(Refused) as refused:
        fitting(io.BufferedReader(source), name="a", most=3 * MIB).read()
    assert refused.value.reason is Reason.ATTACHMENT_TOO_LARGE
    assert 3 * MIB < source.given <= 4 * MIB


def test_a_file_that_fits_into_no_bundle_is_refused_and_nothing_of_it_is_kept(
    office: Office, tmp_path: Path
) -> None:
    note = office.note("A film")
    before = office.dump()
    film = tmp_path / "film.mov"
    with film.open("wb") as sparse:
        sparse.truncate(LARGEST_BYTES + 1)
    with film.open("rb") as source, pytest.raises(Refused) as refused:
        office.workspace.records.attach(note, name="film.mov", source=source)
    assert refused.value.reason is Reason.ATTACHMENT_TOO_LARGE
    assert (files_kept(office), office.dump()) == ([], before)


@pytest.mark.slow
def test_a_stream_that_turns_out_too_large_leaves_nothing_behind(office: Office) -> None:
    note = office.note("A film")
    before = office.dump()
    source = Endless()
    with pytest.raises(Refused) as refused:
        office.workspace.records.attach(note, name="-", source=io.BufferedReader(source))
    assert refused.value.reason is Reason.ATTACHMENT_TOO_LARGE
    assert LARGEST_BYTES < source.given <= LARGEST_BYTES + MIB
    assert (files_kept(office), office.dump()) == ([], before)
