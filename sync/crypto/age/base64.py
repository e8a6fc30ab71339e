"""Base 64 without padding, in its one canonical form (RFC 4648 sections 3.5 and 4)."""

from __future__ import annotations

import base64
import binascii

from sync.errors import Reason, Refused


def encode(data: bytes) -> bytes:
    """Base 64, no padding, no line breaks."""
    return base64.b64encode(data).rstrip(b"=")


def decode(untrusted: bytes) -> bytes:
    """The bytes, if `untrusted` is exactly what `encode` would have given; else AGE_HEADER."""
    try:
        data = base64.b64decode(untrusted + b"=" * (-len(untrusted) % 4), validate=True)
    except binascii.Error as error:
        raise Refused(Reason.AGE_HEADER) from error
    if encode(data) != untrusted:
        raise Refused(Reason.AGE_HEADER)
    return data
