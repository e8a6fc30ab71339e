"""SHA-256 beside other work.

Hashing an attachment takes longer than reading, decrypting or writing it, and needs nothing of the
interpreter: it can have the core that would stand idle.
"""

from __future__ import annotations

from hashlib import sha256

from sync.crypto.beside import Beside

_BESIDE_BYTES = 128 * 1024
"""Less is hashed sooner than it is handed over."""


class Sha256:
    """As `hashlib.sha256`, but what it was given has to stay as it is until it is given more, or asked."""

    def __init__(self) -> None:
        self._digest = sha256()
        self._beside = Beside()

    def update(self, data: bytes | memoryview) -> None:
        """Hash this after all that came before."""
        if len(data) < _BESIDE_BYTES:
            self._beside.wait()
            self._digest.update(data)
        else:
            self._beside.call(self._digest.update, data)

    def digest(self) -> bytes:
        """Of all that came."""
        self._beside.wait()
        return self._digest.digest()
