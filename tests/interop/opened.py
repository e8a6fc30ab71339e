"""What is in a bundle that a stock age tool has decrypted, read as `sync/bundle/FORMAT.md` says.

Nothing of ours is imported here: a stranger with the page, a CBOR and a zstd library gets this far.
"""

from __future__ import annotations

import hashlib

import cbor2
import zstandard

_SIGNATURES = 64 + 3309
_WINDOW = 8 << 20


def changes_in(plain: bytes) -> bytes:
    """The bodies and signatures of all changes, as they lie in the section of changes.

    Raises:
        ValueError: the file is not what the page says.
    """
    begin = 12 + int.from_bytes(plain[8:12], "big") + _SIGNATURES
    manifest = cbor2.loads(plain[12 : begin - _SIGNATURES])
    said = manifest["changes"]
    end = begin + said["packed"]
    unpacker = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()
    section = unpacker.decompress(plain[begin:end])
    files = sum(one["packed"] for one in manifest["attachments"])
    holds = {
        "its first bytes": plain[:8] == b"LIAISON1",
        "the length": len(plain) == manifest["length"],
        "the hash of the changes": hashlib.sha256(section).digest() == said["sha256"],
        "the padding": not any(plain[end + files :]),
    }
    for what, is_so in holds.items():
        if not is_so:
            raise ValueError(what)
    return section
