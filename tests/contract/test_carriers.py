"""What every carrier promises, asked of each of them."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sync.carriers.base import BlobName, Carrier, Found
from sync.carriers.folder import FolderCarrier
from sync.carriers.memory import MemoryCarrier
from sync.errors import Reason, Refused
from tests.support.disks import ForgetfulDisk, LinklessDisk
from tests.support.servers.faulty import faulty_line

if TYPE_CHECKING:
    from tests.support.servers.farm import Servers, Spot

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

NAME = BlobName.parse("7KQ2M0XR.AGE")
OTHER = BlobName.parse("ABCDEFGH.AGE")
BYTES = bytes(range(256)) * 5000


def put(carrier: Carrier, name: BlobName, data: bytes) -> None:
    digest = hashlib.sha256(data).digest()
    carrier.put_new(name, io.BytesIO(data), sha256=digest, length=len(data))


def fetched(carrier: Carrier, name: BlobName, *, limit: int = 1 << 30) -> bytes:
    sink = io.BytesIO()
    assert carrier.fetch(name, sink, limit=limit) == len(sink.getvalue())
    return sink.getvalue()


ON_SERVERS = ["webdav", "sftp", "s3", "s3 by condition"]


@pytest.fixture(params=["memory", "folder", "folder without hard links", *ON_SERVERS])
def carrier(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Carrier]:
    with closing(opened(request, tmp_path)) as carrier:
        yield carrier


def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Carrier:
    if request.param == "memory":
        return MemoryCarrier()
    if request.param == "folder":
        return FolderCarrier(tmp_path)
    if request.param == "folder without hard links":
        return FolderCarrier(tmp_path, disk=LinklessDisk())
    return spot(request).visit()


def spot(request: pytest.FixtureRequest, *, exists: bool = True) -> Spot:
    servers: Servers = request.getfixturevalue("servers")
    return servers.spot(request.param, exists=exists)


@pytest.fixture(params=["memory", "folder", "webdav", "s3 by condition"])
def forgetful(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Carrier]:
    """Honest SFTP servers cannot be made to lie from outside: every packet is authenticated."""
    if request.param == "memory":
        yield MemoryCarrier(corrupt=True)
    elif request.param == "folder":
        yield FolderCarrier(tmp_path, disk=ForgetfulDisk())
    else:
        place = spot(request)
        with faulty_line(place.port) as line, closing(place.open(line.port)) as carrier:
            line.spoil = BYTES[:64]
            yield carrier


@pytest.fixture(params=["memory", "folder", *ON_SERVERS])
def missing(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Carrier]:
    if request.param == "memory":
        yield MemoryCarrier(missing=True)
    elif request.param == "folder":
        yield FolderCarrier(tmp_path / "nowhere")
    else:
        with closing(spot(request, exists=False).visit()) as carrier:
            yield carrier


def test_an_empty_place_lists_nothing(carrier: Carrier) -> None:
    assert carrier.list() == []


def test_what_was_put_is_listed_and_comes_back(carrier: Carrier) -> None:
    put(carrier, NAME, BYTES)
    put(carrier, OTHER, b"")
    assert sorted(carrier.list(), key=lambda found: found.name) == [
        Found(NAME, len(BYTES)),
        Found(OTHER, 0),
    ]
    assert fetched(carrier, NAME) == BYTES
    assert fetched(carrier, OTHER) == b""


def test_a_name_that_exists_is_never_replaced(carrier: Carrier) -> None:
    put(carrier, NAME, b"first")
    with pytest.raises(Refused) as refused:
        put(carrier, NAME, b"second")
    assert refused.value.reason is Reason.CARRIER_EXISTS
    assert fetched(carrier, NAME) == b"first"


def test_a_file_larger_than_the_limit_is_refused(carrier: Carrier) -> None:
    put(carrier, NAME, BYTES)
    with pytest.raises(Refused) as refused:
        fetched(carrier, NAME, limit=len(BYTES) - 1)
    assert refused.value.reason is Reason.BUNDLE_TOO_LARGE
    assert fetched(carrier, NAME, limit=len(BYTES)) == BYTES


def test_bytes_other_than_announced_get_no_name(carrier: Carrier) -> None:
    digest = hashlib.sha256(BYTES).digest()
    for length, data in ((len(BYTES), BYTES[:-1] + b"!"), (len(BYTES) - 1, BYTES)):
        with pytest.raises(Refused) as refused:
            carrier.put_new(NAME, io.BytesIO(data), sha256=digest, length=length)
        assert refused.value.reason is Reason.CARRIER_READ_BACK
    assert carrier.list() == []


def test_a_deleted_file_is_gone_and_deleting_it_again_is_fine(carrier: Carrier) -> None:
    put(carrier, NAME, BYTES)
    put(carrier, OTHER, b"stays")
    carrier.delete(NAME)
    carrier.delete(NAME)
    assert carrier.list() == [Found(OTHER, 5)]
    put(carrier, NAME, b"again")


def test_repair_data_lie_beside_the_bundle_of_the_same_stem(carrier: Carrier) -> None:
    put(carrier, NAME, BYTES)
    put(carrier, NAME.repair, b"repair data")
    found = {one.name: one.bytes for one in carrier.list()}
    assert found == {NAME: len(BYTES), NAME.repair: 11}
    assert fetched(carrier, NAME.repair) == b"repair data"
    carrier.delete(NAME.repair)
    assert carrier.list() == [Found(NAME, len(BYTES))]


def test_discarding_what_was_unfinished_touches_no_finished_file(carrier: Carrier) -> None:
    put(carrier, NAME, BYTES)
    carrier.discard_unfinished([NAME, OTHER].__contains__)
    assert carrier.list() == [Found(NAME, len(BYTES))]


def test_a_file_that_is_not_there_cannot_be_fetched(carrier: Carrier) -> None:
    with pytest.raises(Refused) as refused:
        fetched(carrier, NAME)
    assert refused.value.reason is Reason.CARRIER_VANISHED


def test_a_stick_that_keeps_nothing_is_found_out(forgetful: Carrier) -> None:
    with pytest.raises(Refused) as refused:
        put(forgetful, NAME, BYTES)
    assert refused.value.reason is Reason.CARRIER_READ_BACK
    assert forgetful.list() == []


@pytest.mark.parametrize("call", ["list", "fetch", "put", "delete", "discard"])
def test_a_place_that_is_not_there_says_so(missing: Carrier, call: str) -> None:
    calls = {
        "list": missing.list,
        "fetch": lambda: fetched(missing, NAME),
        "put": lambda: put(missing, NAME, BYTES),
        "delete": lambda: missing.delete(NAME),
        "discard": lambda: missing.discard_unfinished([NAME].__contains__),
    }
    with pytest.raises(Refused) as refused:
        calls[call]()
    assert refused.value.reason is Reason.CARRIER_MISSING
