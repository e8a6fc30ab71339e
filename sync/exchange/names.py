"""Names for sealed files: random, so that they tell nothing and two devices never choose one twice."""

from __future__ import annotations

from base64 import b32encode

from sync.carriers.base import SUFFIX, BlobName
from sync.crypto.random import token

_RANDOM_BYTES = 5
"""40 bits: eight letters of base 32."""


def fresh_name() -> str:
    """An 8.3 name that nobody has used."""
    return BlobName.parse(b32encode(token(_RANDOM_BYTES)).decode() + SUFFIX).text
