"""One SLIP-39 share as words: what it says of its set, its value, and a checksum.

    identifier 15 bits · extendable 1 · iteration exponent 4                      (two words)
    group index 4 · group threshold - 1 4 · group count - 1 4 ·
    member index 4 · member threshold - 1 4                                       (two words)
    zero padding of less than 10 bits · value of 16 bytes or more                 (26 words for 32)
    RS1024 checksum 30                                                            (three words)

A word stands for 10 bits. The checksum finds every mistake in up to three words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from liaison.core.errors import Reason, Refused

_WORD_BITS = 10
_HEAD_WORDS = 4
_HEAD_FIELDS = (15, 1, 4, 4, 4, 4, 4, 4)
_CHECK_WORDS = 3
_LEAST_VALUE_BITS = 128
_VALUE_STEP_BITS = 16
_MOST_PADDING_BITS = 8
_KIT_WORDS = 2
USUAL_WORDS = 33
"""Of a share of 32 bytes, which is all that we make."""

_GENERATOR = (
    0xE0E040, 0x1C1C080, 0x3838100, 0x7070200, 0xE0E0009,
    0x1C0C2412, 0x38086C24, 0x3090FC48, 0x21B1F890, 0x3F3F120,
)  # fmt: skip
"""Of the Reed-Solomon code over GF(1024) that the standard's appendix gives."""


@dataclass(frozen=True, slots=True)
class Share:
    """A share; indices count from 0.

    Attributes:
        identifier: 15 random bits that all shares of a set have in common.
        extendable: whether the identifier is left out of the encryption.
        exponent: the encryption takes 10,000 * 2^exponent rounds of PBKDF2.
        group: which group it belongs to; ours have one group only.
        member: which member of the group it is.
        value: a point of the group's polynomials.
    """

    identifier: int
    extendable: bool
    exponent: int
    group: int
    groups_needed: int
    groups: int
    member: int
    members_needed: int
    value: bytes

    @classmethod
    def parse(cls, untrusted: str) -> Share:
        """Read a share as it was typed: any blanks, any capitals.

        Raises:
            Refused: RECOVERY_WORD with the first word that is in no list, RECOVERY_LENGTH,
                RECOVERY_MISTYPED when the checksum or the padding is wrong, RECOVERY_MISMATCH when
                it asks for more groups than there are.
        """
        numbers = _numbers(untrusted.lower().split())
        value_bits = _value_bits(len(numbers))
        head = _fields(_join(numbers[:_HEAD_WORDS]))
        identifier, extendable, exponent, group, groups_needed, groups, member, needed = head
        if _checksum(numbers, extendable=bool(extendable)) != 1:
            raise Refused(Reason.RECOVERY_MISTYPED)
        value = _join(numbers[_HEAD_WORDS:-_CHECK_WORDS])
        if value >> value_bits:
            raise Refused(Reason.RECOVERY_MISTYPED)
        if groups_needed > groups:
            raise Refused(Reason.RECOVERY_MISMATCH)
        return cls(
            identifier=identifier,
            extendable=bool(extendable),
            exponent=exponent,
            group=group,
            groups_needed=groups_needed + 1,
            groups=groups + 1,
            member=member,
            members_needed=needed + 1,
            value=value.to_bytes(value_bits // 8),
        )

    def words(self) -> str:
        """The share as people keep it."""
        head = _head(self)
        length = -(-len(self.value) * 8 // _WORD_BITS)
        value = _split(int.from_bytes(self.value), length)
        body = [*_split(head, _HEAD_WORDS), *value]
        remainder = _checksum([*body, *[0] * _CHECK_WORDS], extendable=self.extendable) ^ 1
        listed = wordlist()
        return " ".join(listed[one] for one in (*body, *_split(remainder, _CHECK_WORDS)))

    @property
    def kit(self) -> str:
        """What the set is called: the two words with which each of its shares begins."""
        listed = wordlist()
        return " ".join(listed[one] for one in _split(_head(self), _HEAD_WORDS)[:_KIT_WORDS])


@cache
def wordlist() -> tuple[str, ...]:
    """The standard's 1,024 words, in its order."""
    text = resources.files("resources").joinpath("wordlists", "slip39.txt")
    return tuple(text.read_text(encoding="ascii").split())


@cache
def _places() -> dict[str, int]:
    return {word: place for place, word in enumerate(wordlist())}


def _numbers(words: Sequence[str]) -> list[int]:
    numbers = []
    for position, word in enumerate(words, start=1):
        number = _places().get(word)
        if number is None:
            raise Refused(Reason.RECOVERY_WORD, position=position)
        numbers.append(number)
    return numbers


def _value_bits(length: int) -> int:
    """How many bits of value a share of `length` words has, padding apart."""
    padded = (length - _HEAD_WORDS - _CHECK_WORDS) * _WORD_BITS
    padding = padded % _VALUE_STEP_BITS
    if padded - padding < _LEAST_VALUE_BITS or padding > _MOST_PADDING_BITS:
        raise Refused(Reason.RECOVERY_LENGTH, wanted=USUAL_WORDS, given=length)
    return padded - padding


def _head(share: Share) -> int:
    values = (
        share.identifier, share.extendable, share.exponent,
        share.group, share.groups_needed - 1, share.groups - 1,
        share.member, share.members_needed - 1,
    )  # fmt: skip
    head = 0
    for value, bits in zip(values, _HEAD_FIELDS, strict=True):
        head = head << bits | value
    return head


def _fields(head: int) -> list[int]:
    found = []
    for bits in reversed(_HEAD_FIELDS):
        found.append(head & (1 << bits) - 1)
        head >>= bits
    return found[::-1]


def _join(numbers: Iterable[int]) -> int:
    whole = 0
    for number in numbers:
        whole = whole << _WORD_BITS | number
    return whole


def _split(whole: int, length: int) -> list[int]:
    mask = (1 << _WORD_BITS) - 1
    return [whole >> _WORD_BITS * place & mask for place in reversed(range(length))]


def _checksum(numbers: Iterable[int], *, extendable: bool) -> int:
    """RS1024 over a customization string and the numbers; 1 when the last three are right."""
    custom = b"shamir_extendable" if extendable else b"shamir"
    check = 1
    for number in (*custom, *numbers):
        top = check >> 20
        check = (check & 0xFFFFF) << _WORD_BITS ^ number
        for bit, term in enumerate(_GENERATOR):
            check ^= term & -(top >> bit & 1)
    return check
