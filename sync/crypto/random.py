"""The only source of randomness."""

from __future__ import annotations

import secrets


def token(length: int) -> bytes:
    """`length` bytes from the operating system's generator."""
    return secrets.token_bytes(length)
