"""age v1 files (c2sp.org/age), written and read as streams.

`encrypt` and `decrypt` are the whole of it (`open_header` is the first half of the latter). What bundles use are hybrid keys (ML-KEM-768 with
X25519); plain X25519 is here to be checked against other implementations. Passphrases and armor
are in modules of their own that nothing but the test vectors imports.
"""

from __future__ import annotations

from sync.crypto.age.file import HEADER_LIMIT, decrypt, encrypt, open_header
from sync.crypto.age.hybrid import HybridIdentity, HybridRecipient
from sync.crypto.age.stanza import Identity, Recipient
from sync.crypto.age.stream import Sink, Source, StreamReader, StreamWriter
from sync.crypto.age.x25519 import X25519Identity, X25519Recipient

__all__ = [
    "HEADER_LIMIT",
    "HybridIdentity",
    "HybridRecipient",
    "Identity",
    "Recipient",
    "Sink",
    "Source",
    "StreamReader",
    "StreamWriter",
    "X25519Identity",
    "X25519Recipient",
    "decrypt",
    "encrypt",
    "open_header",
]
