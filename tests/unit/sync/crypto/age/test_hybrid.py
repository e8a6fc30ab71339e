"""Hybrid keys in the forms that stock tools take."""

from __future__ import annotations

import pytest

from sync.crypto.age import HybridIdentity, HybridRecipient
from sync.errors import Reason, Refused

# The example of c2sp.org/age; the recipient's last six letters are a checksum over all of it.
IDENTITY = "AGE-SECRET-KEY-PQ-1XX76JRALNLXDMEW0CRK45QMCCH4X06SE84UN3VPM33W6HWDX0H3SK3ZQFR"
RECIPIENT_START = (
    "age1pq1x34nzsvr0rxjsgdn8zgyhfe8j7ceq5r9rdelkjuh3y235jzxshfg87pzf5zrqtzdxz95paef6caq5aap"
)
RECIPIENT_END = "gjtqmwze9pyyzk3tlhl53k2ykx3qheyty7saeq0d3fzv49zc0k"


def test_the_example_of_the_specification_gives_its_recipient() -> None:
    text = HybridIdentity.parse(IDENTITY).recipient.text()
    assert text.startswith(RECIPIENT_START)
    assert text.endswith(RECIPIENT_END)


def test_keys_survive_their_text_forms() -> None:
    identity = HybridIdentity.generate()
    assert HybridIdentity.parse(identity.text()).seed == identity.seed
    assert HybridRecipient.parse(identity.recipient.text()).key == identity.recipient.key


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_seed_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(Refused) as caught:
        HybridIdentity(bytes(length))
    assert caught.value.reason == Reason.KEY_MALFORMED


@pytest.mark.parametrize(
    ("start", "part"),
    [
        pytest.param(0, b"\xff" * 1184, id="ML-KEM coefficients out of range"),
        pytest.param(1184, bytes(32), id="X25519 of low order"),
        pytest.param(1184, b"\x01" + bytes(31), id="X25519 of order four"),
        pytest.param(1216, b"\0", id="too long"),
    ],
)
def test_a_recipient_that_gives_no_secret_is_refused(start: int, part: bytes) -> None:
    key = HybridIdentity.generate().recipient.key
    with pytest.raises(Refused) as caught:
        HybridRecipient(key[:start] + part + key[start + len(part) :])
    assert caught.value.reason == Reason.KEY_MALFORMED


def test_a_secret_is_in_no_representation() -> None:
    identity = HybridIdentity.generate()
    assert identity.seed.hex() not in repr(identity)
    assert identity.text() not in str(identity)
