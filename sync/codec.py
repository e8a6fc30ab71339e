"""Canonical CBOR: the one encoding of everything that is hashed, signed or kept.

RFC 8949, section 4.2.1 (core deterministic encoding), narrowed: null, booleans, integers of 64 bits
with sign, finite floats, byte strings, text strings, arrays, and maps with text keys. No tags, no
indefinite lengths, no duplicate keys, no other simple values, at most 16 containers inside each other.
So one value has one encoding, and one encoding one value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import isfinite
from typing import NoReturn, TypeAlias, cast

import cbor2

from sync.errors import Reason, Refused

Value: TypeAlias = (
    bool | int | float | str | bytes | Sequence["Value"] | Mapping[str, "Value"] | None
)
"""What can be encoded. Decoding gives `list` and `dict` for the last two."""

MAX_DEPTH = 16
INT_MIN, INT_MAX = -(2**63), 2**63 - 1


def encode(value: Value, *, max_depth: int = MAX_DEPTH) -> bytes:
    """The one encoding of `value`; `Refused(CODEC_MALFORMED)` if it has none."""
    _check(value, max_depth)
    return encode_own(value)


def encode_own(checked: Value) -> bytes:
    """As `encode`, of what holds nothing but parts that went through `encode` or `decode` before."""
    try:
        return cbor2.dumps(checked, canonical=True)
    except (cbor2.CBOREncodeError, UnicodeEncodeError) as error:  # a lone surrogate
        raise Refused(Reason.CODEC_MALFORMED) from error


def decode(untrusted: bytes, *, max_bytes: int, max_depth: int = MAX_DEPTH) -> Value:
    """The value that `untrusted` encodes, if it is exactly the encoding that `encode` would give.

    Memory is bounded by the bytes that are there, never by a length that they claim.

    Raises:
        Refused: CODEC_TOO_LARGE beyond `max_bytes`; CODEC_MALFORMED if these bytes are not one item of
            the narrowed format; CODEC_NOT_CANONICAL if they are another encoding of one, or more follows.
    """
    if len(untrusted) > max_bytes:
        raise Refused(Reason.CODEC_TOO_LARGE)
    value = decode_own(untrusted, max_depth=max_depth)
    if encode(value, max_depth=max_depth) != untrusted:
        raise Refused(Reason.CODEC_NOT_CANONICAL)
    return value


def decode_own(kept: bytes, *, max_depth: int = MAX_DEPTH) -> Value:
    """The value that was encoded here and kept where nobody else writes: not encoded once more.

    Raises:
        Refused: CODEC_MALFORMED for bytes that `encode` never gave.
    """
    try:
        value: Value = cbor2.loads(
            kept,
            max_depth=max_depth,
            allow_indefinite=False,
            allow_duplicate_keys=False,
            strict_hashable_types=True,
            semantic_decoders=_EVERY_TAG,
        )
    except (cbor2.CBORDecodeError, RecursionError) as error:
        raise Refused(Reason.CODEC_MALFORMED) from error
    return value


def _check(value: object, depth: int) -> None:
    """Refuse whatever is outside `Value`; exact types, because cbor2 encodes many more."""
    kind = type(value)
    if kind in _PLAIN:
        return
    if kind is int:
        allowed = INT_MIN <= cast("int", value) <= INT_MAX
    elif kind is float:
        allowed = isfinite(cast("float", value))
    else:
        allowed = depth > 0
        for item in _parts(value) if allowed else ():
            if type(item) not in _PLAIN:
                _check(item, depth - 1)
    if not allowed:
        raise Refused(Reason.CODEC_MALFORMED)


def _parts(value: object) -> Iterable[object]:
    if isinstance(value, (list, tuple)):
        return value
    if isinstance(value, (dict, Mapping)) and _TEXT.issuperset(map(type, value)):
        return value.values()
    raise Refused(Reason.CODEC_MALFORMED)


def _refuse_tag(_decoder: object, _immutable: object) -> NoReturn:
    raise Refused(Reason.CODEC_MALFORMED)


class _EveryTag(dict[int, Callable[[object, object], NoReturn]]):
    """Stands before cbor2's own readers of tags, some of which can be made to work for hours."""

    def __missing__(self, _: int) -> Callable[[object, object], NoReturn]:
        return _refuse_tag


_PLAIN = frozenset((str, bytes, bool, type(None)))
_TEXT = frozenset((str,))
_EVERY_TAG = _EveryTag()
