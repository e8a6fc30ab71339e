"""A whole age file: a fresh file key, wrapped for each recipient, and the payload under it."""

from __future__ import annotations

from collections.abc import Sequence

from sync.crypto import random
from sync.crypto.age.header import derive, format_header, read_header
from sync.crypto.age.stanza import FILE_KEY_BYTES, Identity, Recipient, Stanza
from sync.crypto.age.stream import Sink, Source, StreamReader, StreamWriter, put
from sync.errors import Reason, Refused

HEADER_LIMIT = 1024 * 1024
"""Bytes of header that are read at most: some 600 hybrid recipients."""

_NONCE_BYTES = 16


def encrypt(recipients: Sequence[Recipient], sink: Sink) -> StreamWriter:
    """Begin a file that any of the recipients can read; see `StreamWriter` for how it ends.

    Raises:
        Refused: KEY_MALFORMED, if a recipient is no key; then nothing was written.
        ValueError: if there is no recipient.
    """
    if not recipients:
        raise ValueError("a file for nobody")
    file_key = random.token(FILE_KEY_BYTES)
    nonce = random.token(_NONCE_BYTES)
    header = format_header([recipient.wrap(file_key) for recipient in recipients], file_key)
    put(sink, header + nonce)
    return StreamWriter(derive(file_key, salt=nonce, label=b"payload"), sink)


def decrypt(
    identities: Sequence[Identity], source: Source, *, header_limit: int = HEADER_LIMIT
) -> StreamReader:
    """Read the header of a file for one of the identities; the reader then gives the payload.

    Raises:
        Refused: AGE_HEADER (also where the file ends before the payload begins),
            AGE_HEADER_TOO_LARGE, AGE_NO_MATCH or AGE_MAC.
    """
    key, ahead = open_header(identities, source, header_limit=header_limit)
    return StreamReader(key, source, ahead)


def open_header(
    identities: Sequence[Identity], source: Source, *, header_limit: int = HEADER_LIMIT
) -> tuple[bytes, bytes]:
    """The payload's key, and what was read of the payload already; raises what `decrypt` does."""
    header, ahead = read_header(source, header_limit)
    file_key = _unwrap(identities, header.stanzas)
    header.authenticate(file_key)
    while len(ahead) < _NONCE_BYTES and (block := source.read(_NONCE_BYTES - len(ahead))):
        ahead += block
    nonce, ahead = ahead[:_NONCE_BYTES], ahead[_NONCE_BYTES:]
    if len(nonce) < _NONCE_BYTES:
        raise Refused(Reason.AGE_HEADER)
    return derive(file_key, salt=nonce, label=b"payload"), ahead


def _unwrap(identities: Sequence[Identity], stanzas: Sequence[Stanza]) -> bytes:
    for identity in identities:
        file_key = identity.unwrap(stanzas)
        if file_key is not None:
            return file_key
    raise Refused(Reason.AGE_NO_MATCH)
