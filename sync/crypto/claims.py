"""The claims on a card: a short list of names and texts in one canonical encoding (FORMAT.md)."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from sync.errors import Reason, Refused

COUNT_LIMIT = 16
NAME_LIMIT_BYTES = 32
VALUE_LIMIT_BYTES = 200
LIMIT_BYTES = COUNT_LIMIT * (2 + NAME_LIMIT_BYTES + VALUE_LIMIT_BYTES)

_NAME_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz_")
# A list, not the categories Cc and Cf: what they hold differs between versions of Unicode, and
# whether a card is sound may not.
_UNSEEN = frozenset(
    chr(code)
    for first, last in [
        (0x00, 0x1F),
        (0x7F, 0x9F),
        (0xAD, 0xAD),
        (0x61C, 0x61C),
        (0x200B, 0x200F),
        (0x2028, 0x202E),
        (0x2060, 0x206F),
        (0xD800, 0xDFFF),
        (0xFEFF, 0xFEFF),
        (0xFFF9, 0xFFFB),
        (0xE0000, 0xE007F),
    ]
    for code in range(first, last + 1)
)


def encode(claims: Mapping[str, str]) -> bytes:
    """A count, then name and value of each, each behind its length in one byte, sorted by name.

    Raises:
        Refused: CARD_MALFORMED, if a claim breaks a limit, or could be shown as something it is not.
    """
    if len(claims) > COUNT_LIMIT or not all(map(_is_sound, claims, claims.values())):
        raise Refused(Reason.CARD_MALFORMED)
    texts = (text.encode() for claim in sorted(claims.items()) for text in claim)
    return bytes([len(claims)]) + b"".join(bytes([len(text)]) + text for text in texts)


def decode(untrusted: bytes) -> dict[str, str]:
    """The claims, if `untrusted` is exactly what `encode` gives for them; else CARD_MALFORMED."""
    texts: list[str] = []
    at = 1
    try:
        while at < len(untrusted):
            start, at = at + 1, at + 1 + untrusted[at]
            texts.append(untrusted[start:at].decode())
    except UnicodeDecodeError as error:
        raise Refused(Reason.CARD_MALFORMED) from error
    claims = dict(zip(texts[::2], texts[1::2], strict=False))
    if encode(claims) != untrusted:
        raise Refused(Reason.CARD_MALFORMED)
    return claims


def _is_sound(name: str, value: str) -> bool:
    """Whether a claim is short, and its value composed text without anything unseen."""
    return (
        0 < len(name) <= NAME_LIMIT_BYTES
        and _NAME_LETTERS.issuperset(name)
        and _UNSEEN.isdisjoint(value)
        and 0 < len(value.encode()) <= VALUE_LIMIT_BYTES
        and value.strip() == value
        and unicodedata.is_normalized("NFC", value)
    )
