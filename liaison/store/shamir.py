"""A secret in shares of which some are needed, by SLIP-39's rules: polynomials over GF(2^8).

Each byte is shared by itself. A share is the polynomial's value at the share's index; the secret is
its value at 255, and at 254 stands a digest of the secret, so that shares which do not fit together
give nothing instead of something wrong.

The field is that of AES (x^8 + x^4 + x^3 + x + 1). Its product is computed without tables, so that
no access to memory depends on a secret; indices are public.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from functools import reduce

from liaison.core.errors import Reason, Refused
from sync.crypto.random import token

_SECRET_AT = 255
_DIGEST_AT = 254
_DIGEST_BYTES = 4
_REDUCTION = 0x1B


def split(secret: bytes, *, needed: int, count: int) -> dict[int, bytes]:
    """The shares by index, 0 to `count` - 1; any `needed` of them give the secret.

    The caller sees to 1 ≤ `needed` ≤ `count` ≤ 16. Of one needed share every one is the
    secret itself, as the standard has it.
    """
    if needed == 1:
        return dict.fromkeys(range(count), secret)
    shares = {index: token(len(secret)) for index in range(needed - 2)}
    salt = token(len(secret) - _DIGEST_BYTES)
    known = {**shares, _DIGEST_AT: _digest(salt, secret) + salt, _SECRET_AT: secret}
    rest = range(needed - 2, count)
    return shares | {index: _value_at(index, known) for index in rest}


def join(shares: Mapping[int, bytes], *, needed: int) -> bytes:
    """The secret of `needed` or more shares of one length.

    All that are given must lie on one polynomial, so that more than needed prove each other.

    Raises:
        Refused: RECOVERY_TOO_FEW, RECOVERY_MISMATCH.
    """
    if len(shares) < needed:
        raise Refused(Reason.RECOVERY_TOO_FEW, needed=needed, given=len(shares))
    if needed == 1:
        values = set(shares.values())
        if len(values) > 1:
            raise Refused(Reason.RECOVERY_MISMATCH)
        return values.pop()
    secret, proof = _value_at(_SECRET_AT, shares), _value_at(_DIGEST_AT, shares)
    digest, salt = proof[:_DIGEST_BYTES], proof[_DIGEST_BYTES:]
    if not hmac.compare_digest(digest, _digest(salt, secret)):
        raise Refused(Reason.RECOVERY_MISMATCH)
    return secret


def _digest(salt: bytes, secret: bytes) -> bytes:
    return hmac.digest(salt, secret, hashlib.sha256)[:_DIGEST_BYTES]


def _value_at(x: int, points: Mapping[int, bytes]) -> bytes:
    """The value at `x` of the smallest polynomials through the points (Lagrange)."""
    value = bytes(len(next(iter(points.values()))))
    for index, share in points.items():
        others = [other for other in points if other != index]
        above = reduce(_times, (x ^ other for other in others), 1)
        below = reduce(_times, (index ^ other for other in others), 1)
        weight = _times(above, _inverse(below))
        value = bytes(one ^ _times(weight, byte) for one, byte in zip(value, share, strict=True))
    return value


def _times(one: int, other: int) -> int:
    product = 0
    for _ in range(8):
        product ^= one & -(other & 1)
        one = (one << 1 & 0xFF) ^ (_REDUCTION & -(one >> 7))
        other >>= 1
    return product


def _inverse(one: int) -> int:
    """1 / `one`: its 254th power, for the field has 255 elements beside zero."""
    return reduce(lambda power, _: _times(power, one), range(253), one)
