"""Two vaults and a line that breaks and spoils: nothing wrong comes in, and all of it in the end."""

from __future__ import annotations

from contextlib import suppress
from random import Random
from typing import TYPE_CHECKING

import pytest

from liaison.core.access import Access
from sync.errors import Refused
from tests.support.servers import apache
from tests.support.servers.faulty import faulty_line
from tests.support.servers.running import HOST
from tests.support.vaults import Office

if TYPE_CHECKING:
    from tests.support.servers.farm import Servers

SESSIONS = 40


@pytest.mark.slow
@pytest.mark.allow_hosts(["127.0.0.1"])
def test_sessions_over_a_bad_line_import_nothing_wrong_and_end_equal(
    pair: list[Office], servers: Servers
) -> None:
    server = servers.apache
    server.make("vaults")
    for office, other in (pair, pair[::-1]):
        mission = other.workspace.identity.mission
        for number in range(3):
            office.note(f"From {office.site}, {number}", f"SIS:{mission}", body="word " * 500)
    right = {line for office in pair for line in office.dump()}
    with faulty_line(server.port) as line:
        address = f"webdav://{HOST}:{line.port}/dav/vaults"
        for office in pair:
            access = Access(apache.USER, apache.PASSWORD)
            office.workspace.exchange.carriers.add(address, access)
        for seed in range(SESSIONS):
            chance = Random(seed)  # noqa: S311  (a fault, not a secret)
            office = pair[seed % 2]
            line.drop_after = chance.randrange(1, 60_000)
            line.spoil = chance.randbytes(1) if seed % 3 == 0 else b""
            with suppress(Refused):
                office.workspace.exchange.run(address, accept=True)
            assert set(office.dump()) <= right
            assert office.held() == []
        line.drop_after, line.spoil = None, b""
        for office in (*pair, *pair):
            report = office.workspace.exchange.run(address, accept=True)
            assert not report.refused
    assert set(pair[0].dump()) == set(pair[1].dump()) == right
