"""The beginning of a bundle's plaintext: what it is, its manifest, and the signatures over that."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from sync.bundle.limits import Limits
from sync.bundle.section import Readable, read_exactly
from sync.crypto.age import StreamWriter
from sync.crypto.card import Card
from sync.crypto.signatures import ED25519_SIGNATURE_BYTES, ML_DSA_SIGNATURE_BYTES
from sync.errors import Reason, Refused

MAGIC = b"LIAISON1"
"""The last letter is the version of the format."""

_LENGTH = struct.Struct(">I")
_NAME = MAGIC[:-1]


@dataclass(frozen=True, slots=True)
class Prologue:
    """A manifest as bytes, and the signatures that came with it; nothing is proven yet."""

    manifest: bytes
    ed25519: bytes
    ml_dsa: bytes

    def verify(self, sender: Card) -> None:
        """Refuse (BUNDLE_SIGNATURE) unless both signatures are the sender's."""
        sender.verify_bundle(self.manifest, self.ed25519, self.ml_dsa)


def prologue_length(manifest_length: int) -> int:
    """Bytes from the beginning to the changes."""
    signatures = ED25519_SIGNATURE_BYTES + ML_DSA_SIGNATURE_BYTES
    return len(MAGIC) + _LENGTH.size + manifest_length + signatures


def write_prologue(plain: StreamWriter, manifest: bytes, signatures: tuple[bytes, bytes]) -> int:
    """Write it; returns its length."""
    return plain.write(MAGIC + _LENGTH.pack(len(manifest)) + manifest + b"".join(signatures))


def read_prologue(stream: Readable, limits: Limits) -> Prologue:
    """Read it, in memory bounded by the limits.

    Raises:
        Refused: BUNDLE_NOT_ONE if something else was encrypted for us, BUNDLE_FUTURE for a version
            of the format that we do not know, BUNDLE_TOO_LARGE, BUNDLE_MALFORMED if it is cut.
    """
    magic = read_exactly(stream, len(MAGIC))
    if magic[:-1] != _NAME:
        raise Refused(Reason.BUNDLE_NOT_ONE)
    if magic != MAGIC:
        raise Refused(Reason.BUNDLE_FUTURE)
    (length,) = _LENGTH.unpack(read_exactly(stream, _LENGTH.size))
    if length > limits.manifest_bytes:
        raise Refused(Reason.BUNDLE_TOO_LARGE, limit=limits.manifest_bytes)
    return Prologue(
        read_exactly(stream, length),
        read_exactly(stream, ED25519_SIGNATURE_BYTES),
        read_exactly(stream, ML_DSA_SIGNATURE_BYTES),
    )
