"""The textual header: stanzas and a MAC over them (c2sp.org/age, "Header").

The MAC is taken over the very bytes that were read, never over a re-encoding.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sync.crypto.age import base64
from sync.crypto.age.stanza import Stanza
from sync.crypto.age.stream import Source
from sync.errors import Reason, Refused

_VERSION = b"age-encryption.org/v1"
_ARGUMENTS = re.compile(rb"-> [!-~]+(?: [!-~]+)*")
_COLUMNS = 64
_LONE_TYPE = "scrypt"
"""The type that must be alone: who can open such a file is meant to have been able to make it."""
_MAC_BYTES = 32
_READ_BYTES = 16 * 1024


def derive(secret: bytes, *, salt: bytes, label: bytes) -> bytes:
    """A 32-byte key by HKDF-SHA-256, as all of age derives them."""
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=label).derive(secret)


@dataclass(frozen=True, slots=True)
class Header:
    """A header that was read; nothing in it is to be believed before `authenticate`."""

    stanzas: tuple[Stanza, ...]
    mac: bytes
    covered: bytes

    def authenticate(self, file_key: bytes) -> None:
        """Refuse (AGE_MAC) a header that nobody with this file key made."""
        try:
            _mac(self.covered, file_key).verify(self.mac)
        except InvalidSignature as error:
            raise Refused(Reason.AGE_MAC) from error


def format_header(stanzas: Sequence[Stanza], file_key: bytes) -> bytes:
    """The header for these stanzas."""
    lines = [_VERSION]
    for stanza in stanzas:
        lines.append(b"-> " + " ".join(stanza.arguments).encode("ascii"))
        text = base64.encode(stanza.body)
        # The last line is shorter than the others, if need be empty: that is what ends the body.
        lines += [text[at : at + _COLUMNS] for at in range(0, len(text) + 1, _COLUMNS)]
    covered = b"\n".join([*lines, b"---"])
    return covered + b" " + base64.encode(_mac(covered, file_key).finalize()) + b"\n"


def read_header(source: Source, limit: int) -> tuple[Header, bytes]:
    """Read a header of at most `limit` bytes; also gives what was read of the payload behind it.

    Raises:
        Refused: AGE_HEADER, or AGE_HEADER_TOO_LARGE before more than that is held.
    """
    lines = _Lines(source, limit)
    if lines.take() != _VERSION:
        raise Refused(Reason.AGE_HEADER)
    stanzas: list[Stanza] = []
    while True:
        start = lines.position
        line = lines.take()
        if line.startswith(b"---"):
            break
        stanzas.append(_stanza(line, lines))
    mac = base64.decode(line[4:])
    if not stanzas or line[:4] != b"--- " or len(mac) != _MAC_BYTES:
        raise Refused(Reason.AGE_HEADER)
    if len(stanzas) > 1 and any(stanza.type == _LONE_TYPE for stanza in stanzas):
        raise Refused(Reason.AGE_HEADER)
    return Header(tuple(stanzas), mac, lines.before(start) + b"---"), lines.rest()


def _mac(covered: bytes, file_key: bytes) -> HMAC:
    mac = HMAC(derive(file_key, salt=b"", label=b"header"), SHA256())
    mac.update(covered)
    return mac


def _stanza(line: bytes, lines: _Lines) -> Stanza:
    """The stanza that begins with `line`."""
    if not _ARGUMENTS.fullmatch(line):
        raise Refused(Reason.AGE_HEADER)
    body = bytearray()
    while True:
        text = lines.take()
        if len(text) > _COLUMNS:
            raise Refused(Reason.AGE_HEADER)
        body += base64.decode(text)
        if len(text) < _COLUMNS:
            return Stanza(tuple(line[3:].decode("ascii").split(" ")), bytes(body))


class _Lines:
    """Lines out of a source that is read in blocks, and never past the limit for a header."""

    def __init__(self, source: Source, limit: int) -> None:
        self._source = source
        self._limit = limit
        self._held = bytearray()
        self.position = 0

    def take(self) -> bytes:
        """The next line without its line feed."""
        end = self._held.find(b"\n", self.position)
        while end < 0:
            searched = len(self._held)
            self._read()
            end = self._held.find(b"\n", searched)
        line = bytes(self._held[self.position : end])
        self.position = end + 1
        if self.position > self._limit:
            raise Refused(Reason.AGE_HEADER_TOO_LARGE)
        return line

    def before(self, position: int) -> bytes:
        """Everything up to a position."""
        return bytes(self._held[:position])

    def rest(self) -> bytes:
        """What was read and not taken."""
        return bytes(self._held[self.position :])

    def _read(self) -> None:
        if len(self._held) > self._limit:
            raise Refused(Reason.AGE_HEADER_TOO_LARGE)
        block = self._source.read(_READ_BYTES)
        if not block:
            raise Refused(Reason.AGE_HEADER)
        self._held += block
