"""Device keys and the randomness they come from."""

from __future__ import annotations

import hashlib
import io

import pytest

from sync.crypto import random
from sync.crypto.age import decrypt, encrypt
from sync.crypto.card import short_code
from sync.crypto.device import DeviceKeys
from sync.errors import Reason, Refused
from sync.model.ids import ChangeId


def test_keys_survive_their_encoding() -> None:
    keys = DeviceKeys.generate()
    again = DeviceKeys.decode(keys.encode())
    assert again.encode() == keys.encode()
    assert again.make_card({}).device == keys.make_card({}).device


def test_a_device_reads_what_is_sealed_to_its_card() -> None:
    keys = DeviceKeys.generate()
    sink = io.BytesIO()
    with encrypt([keys.make_card({}).recipient], sink) as writer:
        writer.write(b"for this device")
    assert decrypt([keys.identity], io.BytesIO(sink.getvalue())).read() == b"for this device"


def test_the_layout_of_keys_and_cards_is_frozen() -> None:
    """From three known seeds; a change here is a change of format."""
    seeds = b"".join(bytes([number]) * 32 for number in (1, 2, 3))
    keys = DeviceKeys.decode(b"\x01" + seeds)
    card = keys.make_card({"mission": "MINURCAT", "site": "Abéché"})
    assert card.hash.hex() == "9dbff214584732444729796f4a509731020ace2c0943fffa25033a774792bfe4"
    assert short_code(card, keys.make_card({})) == "91967 81511 02328 71284 57251 14751"
    assert (
        hashlib.sha256(keys.sign_change(ChangeId(bytes(32)))).hexdigest()
        == "6d2a282fc396c59dfabfb7c092ab9434fe30d57664c5e016e9bba221232f99d6"
    )


@pytest.mark.parametrize("encoded", [b"", bytes(97), b"\x01" + bytes(95), b"\x02" + bytes(96)])
def test_what_is_no_encoding_of_keys_is_refused(encoded: bytes) -> None:
    with pytest.raises(Refused) as caught:
        DeviceKeys.decode(encoded)
    assert caught.value.reason == Reason.KEY_MALFORMED


def test_secrets_are_in_no_representation() -> None:
    keys = DeviceKeys.generate()
    assert all(seed.hex() not in repr(keys) for seed in keys._seeds)


def test_tokens_have_their_length_and_differ() -> None:
    assert [len(random.token(length)) for length in (0, 1, 16)] == [0, 1, 16]
    assert random.token(16) != random.token(16)
