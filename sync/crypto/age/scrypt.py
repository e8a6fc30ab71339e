"""Reading files that are sealed with a passphrase (c2sp.org/age, "The scrypt recipient type").

For the test vectors. Nothing that is imported is ever opened so: the work it asks for is the
sender's choice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from sync.crypto.age import base64
from sync.crypto.age.stanza import WRAPPED_KEY_BYTES, Stanza
from sync.errors import Reason, Refused

TYPE = "scrypt"
_LABEL = b"age-encryption.org/v1/scrypt"
_SALT_BYTES = 16
_WORK_FACTOR = re.compile("[1-9][0-9]?")
_ARGUMENTS = 3
_NONCE = bytes(12)


class ScryptIdentity:
    """A passphrase; asked for more than 2 ** `limit` of work, it refuses (AGE_HEADER)."""

    def __init__(self, passphrase: str, *, limit: int = 20) -> None:
        self._passphrase = passphrase.encode()
        self._limit = limit

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """See `Identity.unwrap`."""
        return self._open(stanzas[0]) if stanzas[0].type == TYPE else None

    def _open(self, stanza: Stanza) -> bytes | None:
        if len(stanza.arguments) != _ARGUMENTS or len(stanza.body) != WRAPPED_KEY_BYTES:
            raise Refused(Reason.AGE_HEADER)
        salt = base64.decode(stanza.arguments[1].encode("ascii"))
        factor = stanza.arguments[2]
        if len(salt) != _SALT_BYTES or not _WORK_FACTOR.fullmatch(factor):
            raise Refused(Reason.AGE_HEADER)
        if int(factor) > self._limit:
            raise Refused(Reason.AGE_HEADER)
        work = Scrypt(salt=_LABEL + salt, length=32, n=1 << int(factor), r=8, p=1)
        try:
            key = work.derive(self._passphrase)
            return ChaCha20Poly1305(key).decrypt(_NONCE, stanza.body, None)
        except InvalidTag:
            return None
