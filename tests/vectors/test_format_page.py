"""A second reader, written from `sync/bundle/FORMAT.md` alone, finds in the good vectors what ours finds.

It trusts the signatures to a stock library and checks what the page says can be checked.
"""

from __future__ import annotations

import hashlib
import io
import json
import struct
from pathlib import Path
from typing import Any

import cbor2
import pytest
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PublicKey

from sync.crypto.age import HybridIdentity, decrypt

HERE = Path(__file__).parent
LISTING: dict[str, Any] = json.loads((HERE / "bundles.json").read_text(encoding="utf-8"))
GOOD = [path for path, entry in LISTING["files"].items() if entry["expect"] is None]
DOMAIN = b"liaison/bundle/v1"


def plaintext(path: str) -> bytes:
    """Stock age would give the same, from the identity in the list."""
    reader = LISTING["devices"][LISTING["files"][path]["reader"]]
    identity = HybridIdentity.parse(reader["age"])
    return decrypt([identity], io.BytesIO((HERE / path).read_bytes())).read()


def unpacked(frame: bytes) -> bytes:
    return zstandard.ZstdDecompressor(max_window_size=8 << 20).decompressobj().decompress(frame)


def bodies(section: bytes) -> list[bytes]:
    found, at = [], 0
    while at < len(section):
        (count,) = struct.unpack_from(">I", section, at)
        lengths = struct.unpack_from(f">{count}I", section, at + 4)
        at += 4 + 4 * count + 64 * count
        for length in lengths:
            found.append(section[at : at + length])
            at += length
    return found


def padme(length: int) -> int:
    exponent = length.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length())
    return -(-length // step) * step


@pytest.mark.parametrize("path", GOOD)
def test_the_page_is_enough_to_read_a_bundle(path: str) -> None:
    plain = plaintext(path)
    assert plain[:8] == b"LIAISON1"
    end = 12 + int.from_bytes(plain[8:12], "big")
    signed, ed25519, ml_dsa = plain[12:end], plain[end : end + 64], plain[end + 64 : end + 3373]
    card = bytes.fromhex(LISTING["devices"]["sender"]["card"])
    Ed25519PublicKey.from_public_bytes(card[1:33]).verify(ed25519, DOMAIN + b"\0" + signed)
    MLDSA65PublicKey.from_public_bytes(card[33:1985]).verify(ml_dsa, signed, DOMAIN)

    manifest = cbor2.loads(signed)
    at = end + 3373
    changes = manifest["changes"]
    section = unpacked(plain[at : at + changes["packed"]]) if changes["count"] else b""
    assert (len(section), hashlib.sha256(section).digest()) == (changes["bytes"], changes["sha256"])
    assert len(bodies(section)) == changes["count"]
    at += changes["packed"]
    for attachment in manifest["attachments"]:
        content = unpacked(plain[at : at + attachment["packed"]])
        assert len(content) == attachment["bytes"]
        assert hashlib.sha256(content).digest() == attachment["sha256"]
        at += attachment["packed"]
    assert len(plain) == manifest["length"] == padme(at)
    assert plain[at:] == bytes(len(plain) - at)
