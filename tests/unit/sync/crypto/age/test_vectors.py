"""All 143 vectors of C2SP/CCTV end as each of them says (origin: tests/vectors/age/ORIGIN.md)."""

from __future__ import annotations

import hashlib
import io
import re
import tarfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from sync.crypto.age import HybridIdentity, Identity, X25519Identity, decrypt
from sync.crypto.age.armor import unarmor
from sync.crypto.age.scrypt import ScryptIdentity
from sync.errors import Reason, Refused

ARCHIVE = Path(__file__).parents[4] / "vectors" / "age" / "cctv-age.tar.xz"
EXPECTATIONS = {
    "success": None,
    "no match": Reason.AGE_NO_MATCH,
    "HMAC failure": Reason.AGE_MAC,
    "header failure": Reason.AGE_HEADER,
    "payload failure": Reason.AGE_PAYLOAD,
    "armor failure": Reason.AGE_ARMOR,
}
NOTHING = hashlib.sha256().hexdigest()


@dataclass(frozen=True)
class Vector:
    name: str
    expected: Reason | None
    payload: str
    identities: Sequence[Identity]
    is_armored: bool
    file: bytes


def read_vector(name: str, content: bytes) -> Vector:
    head, _, file = content.partition(b"\n\n")
    lines = re.findall(r"^(.+?): (.*)$", head.decode(), re.MULTILINE)
    keys = dict(lines)
    assert keys.get("compressed") in (None, "zlib")
    identities: list[Identity] = []
    for key, value in lines:
        if key == "passphrase":
            identities.append(ScryptIdentity(value))
        elif key == "identity" and value.startswith("AGE-SECRET-KEY-PQ-"):
            identities.append(HybridIdentity.parse(value))
        elif key == "identity":
            identities.append(X25519Identity.parse(value))
    return Vector(
        name=name,
        expected=EXPECTATIONS[keys["expect"]],
        payload=keys.get("payload", NOTHING),
        identities=identities,
        is_armored=keys.get("armored") == "yes",
        file=zlib.decompress(file) if "compressed" in keys else file,
    )


def read_vectors() -> list[Vector]:
    with tarfile.open(ARCHIVE) as archive:
        return [
            read_vector(member.name, file.read())
            for member in archive
            if (file := archive.extractfile(member))
        ]


VECTORS = read_vectors()


def read_out(vector: Vector, out: bytearray) -> None:
    file = unarmor(vector.file) if vector.is_armored else vector.file
    reader = decrypt(vector.identities, io.BytesIO(file))
    block = bytearray(10_000)
    while count := reader.readinto(block):
        out += block[:count]


def test_there_are_143_vectors() -> None:
    assert len(VECTORS) == 143


@pytest.mark.parametrize("vector", VECTORS, ids=[vector.name for vector in VECTORS])
def test_a_vector_ends_as_it_says(vector: Vector) -> None:
    out = bytearray()
    if vector.expected is None:
        read_out(vector, out)
    else:
        with pytest.raises(Refused) as caught:
            read_out(vector, out)
        assert caught.value.reason == vector.expected
    assert hashlib.sha256(out).hexdigest() == vector.payload
