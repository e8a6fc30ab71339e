"""What is inside a sealed bundle, for whoever has its reader's key."""

from __future__ import annotations

import io

import zstandard

from sync.bundle.manifest import Manifest
from sync.bundle.prologue import MAGIC, prologue_length
from sync.crypto.age import Identity, Recipient, decrypt, encrypt


def decrypted(sealed: bytes, identity: Identity) -> bytes:
    """The plaintext, verified to the last chunk."""
    stream = decrypt([identity], io.BytesIO(sealed))
    plain, room = bytearray(), bytearray(1 << 16)
    while count := stream.readinto(room):
        plain += room[:count]
    return bytes(plain)


def wrapped(plain: bytes, recipient: Recipient) -> bytes:
    """The same plaintext, sealed by somebody else."""
    sink = io.BytesIO()
    with encrypt([recipient], sink) as stream:
        stream.write(plain)
    return sink.getvalue()


def unpacked(plain: bytes) -> bytes:
    """The changes and the attachments of a bundle's plaintext, uncompressed, one after another."""
    start = len(MAGIC) + 4
    length = int.from_bytes(plain[len(MAGIC) : start], "big")
    manifest = Manifest.parse(plain[start : start + length])
    at, found = prologue_length(length), b""
    for length in (manifest.changes.packed, *(one.packed for one in manifest.attachments)):
        packed = plain[at : at + length]
        found += zstandard.ZstdDecompressor().decompressobj().decompress(packed)
        at += length
    return found
