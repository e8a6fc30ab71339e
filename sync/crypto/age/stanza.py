"""A recipient stanza: the file key, wrapped for one reader (c2sp.org/age, "Recipient stanza")."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from sync.crypto.age import base64
from sync.errors import Reason, Refused

FILE_KEY_BYTES = 16
TAG_BYTES = 16
WRAPPED_KEY_BYTES = FILE_KEY_BYTES + TAG_BYTES


@dataclass(frozen=True, slots=True)
class Stanza:
    """One stanza as the header carries it; `arguments` begin with the type and are visible ASCII."""

    arguments: tuple[str, ...]
    body: bytes

    @property
    def type(self) -> str:
        """Which kind of recipient it is for."""
        return self.arguments[0]

    def share(self, length: int) -> bytes:
        """The `length` bytes that are the only argument of a public-key stanza.

        The body's length is checked here too, before anybody decrypts it: a key wrapped longer
        would let its sender ask which of several identities a reader holds.

        Raises:
            Refused: AGE_HEADER.
        """
        _, *shares = self.arguments
        if len(shares) != 1 or len(self.body) != WRAPPED_KEY_BYTES:
            raise Refused(Reason.AGE_HEADER)
        share = base64.decode(shares[0].encode("ascii"))
        if len(share) != length:
            raise Refused(Reason.AGE_HEADER)
        return share


class Recipient(Protocol):
    """Somebody a file can be encrypted to."""

    def wrap(self, file_key: bytes) -> Stanza:
        """Wrap the file key for this recipient, freshly each time."""
        ...


class Identity(Protocol):
    """Somebody who may be able to read a file."""

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """The file key, or None if no stanza is for this identity.

        Raises:
            Refused: AGE_HEADER, if a stanza of this identity's type is not well-formed.
        """
        ...
