"""What every test has."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from liaison.store import keys

if TYPE_CHECKING:
    from tests.support.servers.farm import Servers

# How long an example takes says nothing on a machine that does something else beside it.
settings.register_profile("liaison", deadline=None)
settings.load_profile("liaison")


@pytest.fixture(scope="session", autouse=True)
def stretched_once() -> Iterator[None]:
    """A passphrase is stretched once for each key slot: the same question has the same answer.

    Nothing is spared that a test could notice: other words, another salt or another cost are
    stretched anew. Without it, a third of the tests' time went into keys derived a second time.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "from_passphrase", functools.cache(keys.from_passphrase))
        yield


@pytest.fixture(scope="session")
def servers() -> Iterator[Servers]:
    """Real servers on loopback; who asks for them is marked `allow_hosts(["127.0.0.1"])`."""
    from tests.support.servers.farm import Servers  # noqa: PLC0415  (few tests need all this)

    with Servers() as started:
        yield started
