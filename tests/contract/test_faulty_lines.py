"""Lines that break and spoil what passes: nothing half comes to lie there, and nothing is replaced."""

from __future__ import annotations

import hashlib
import io
from contextlib import closing, suppress
from random import Random
from typing import TYPE_CHECKING

import pytest

from sync.carriers.base import BlobName, Carrier
from sync.errors import Reason, Refused
from tests.support.servers.faulty import faulty_line

if TYPE_CHECKING:
    from tests.support.servers.farm import Servers

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

EXPECTED = {Reason.CARRIER_DROPPED, Reason.CARRIER_UNREACHABLE, Reason.CARRIER_READ_BACK,
            Reason.CARRIER_FAILED, Reason.CARRIER_VANISHED, Reason.CARRIER_EXISTS,
            Reason.CARRIER_MISSING, Reason.BUNDLE_TOO_LARGE}  # fmt: skip
OLD = BlobName.parse("AAAAAAAA.AGE")
HEADERS = 6000
"""About what a session says beside the bundle, so that lines break before, in and after it."""


def outcome(carrier: Carrier, name: BlobName, data: bytes) -> object:
    """Why something could not be left; None if it was."""
    digest = hashlib.sha256(data).digest()
    try:
        carrier.put_new(name, io.BytesIO(data), sha256=digest, length=len(data))
    except Refused as refused:
        return refused.reason
    return None


def sessions(servers: Servers, kind: str, count: int) -> None:
    place = servers.spot(kind)
    with closing(place.visit()) as carrier:
        assert outcome(carrier, OLD, b"old") is None
    given: dict[str, bytes] = {OLD.text: b"old"}
    with faulty_line(place.port) as line:
        for seed in range(count):
            chance = Random(seed)  # noqa: S311  (a fault, not a secret)
            data = chance.randbytes(chance.randrange(1, 40_000))
            name = BlobName.parse("".join(chance.choices("BCDEFGH", k=8)) + ".AGE")
            line.drop_after = chance.randrange(1, 2 * len(data) + HEADERS)
            line.spoil = data[:8] if chance.random() < 0.3 else b""
            given[name.text] = data
            with closing(place.open(line.port)) as carrier:
                for target in (name, OLD):
                    reason = outcome(carrier, target, data)
                    assert reason in EXPECTED or (reason is None and target is name)
                with suppress(Refused):
                    carrier.fetch(OLD, io.BytesIO(), limit=10)
            lies = {one.name: one.read_bytes() for one in place.files.glob("*.AGE")}
            assert lies.items() <= given.items()
            assert lies[OLD.text] == b"old"
    with closing(place.visit()) as carrier:
        carrier.discard_unfinished([BlobName.parse(name) for name in given].__contains__)
        whole = {found.name.text for found in carrier.list()}
        for text in given.keys() - whole:
            assert outcome(carrier, BlobName.parse(text), given[text]) is None
    assert {one.name: one.read_bytes() for one in place.files.iterdir()} == given


@pytest.mark.parametrize("kind", ["webdav", "sftp", "s3"])
def test_a_line_that_breaks_leaves_whole_files_or_none(servers: Servers, kind: str) -> None:
    sessions(servers, kind, 5)


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "count"), [("webdav", 200), ("sftp", 40), ("s3", 60)])
def test_200_broken_sessions_leave_whole_files_or_none(
    servers: Servers, kind: str, count: int
) -> None:
    sessions(servers, kind, count)
