"""Bech32 (BIP 173) without its length limit, as age encodes its keys."""

from __future__ import annotations

from collections.abc import Iterable

from sync.errors import Reason, Refused

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_LETTERS = 6
_LETTER_BITS = 5


def encode(prefix: str, data: bytes) -> str:
    """The lower-case string of `data` under a lower-case prefix."""
    values = _regroup(data, 8, _LETTER_BITS)
    rest = len(data) * 8 % _LETTER_BITS
    if rest:
        values.append((data[-1] << (_LETTER_BITS - rest)) & 31)
    mark = _polymod([*_spread(prefix), *values, *[0] * _CHECKSUM_LETTERS]) ^ 1
    values += [
        mark >> _LETTER_BITS * (_CHECKSUM_LETTERS - 1 - place) & 31
        for place in range(_CHECKSUM_LETTERS)
    ]
    return prefix + "1" + "".join(_ALPHABET[value] for value in values)


def decode(prefix: str, untrusted: str) -> bytes:
    """The data of a string that is all lower or all upper case and has this prefix.

    Raises:
        Refused: KEY_MALFORMED.
    """
    text = untrusted.lower()
    found, separator, letters = text.rpartition("1")
    if (
        not untrusted.isascii()
        or untrusted not in (text, untrusted.upper())
        or not separator
        or found != prefix
        or len(letters) < _CHECKSUM_LETTERS
        or any(letter not in _VALUES for letter in letters)
    ):
        raise Refused(Reason.KEY_MALFORMED)
    values = [_VALUES[letter] for letter in letters]
    if _polymod([*_spread(prefix), *values]) != 1:
        raise Refused(Reason.KEY_MALFORMED)
    values = values[:-_CHECKSUM_LETTERS]
    rest = len(values) * _LETTER_BITS % 8
    # What fills up the last byte is less than a letter, and nought.
    if rest >= _LETTER_BITS or (rest and values[-1] & (1 << rest) - 1):
        raise Refused(Reason.KEY_MALFORMED)
    return bytes(_regroup(values, _LETTER_BITS, 8))


def _spread(prefix: str) -> list[int]:
    """The prefix as it enters the checksum."""
    codes = prefix.encode("ascii")
    return [*(code >> 5 for code in codes), 0, *(code & 31 for code in codes)]


def _polymod(values: Iterable[int]) -> int:
    """The BCH checksum of BIP 173."""
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, generator in enumerate(_GENERATOR):
            if top >> place & 1:
                check ^= generator
    return check


def _regroup(values: Iterable[int], width: int, target: int) -> list[int]:
    """Whole groups of `target` bits from groups of `width` bits; left-over bits are dropped."""
    groups: list[int] = []
    held, bits = 0, 0
    for value in values:
        held = (held << width | value) & 0xFFF
        bits += width
        while bits >= target:
            bits -= target
            groups.append(held >> bits & (1 << target) - 1)
    return groups
