"""Proof that a device wrote two histories: two of its signed changes with one record and number.

Whoever holds the device's card can check it, and needs nobody's word for it. Both changes are in it
as they were signed, and so what they say: hand it to those who may read the record. FORMAT.md.
"""

from __future__ import annotations

from dataclasses import dataclass

from sync.codec import decode, encode
from sync.crypto.card import Card
from sync.errors import Reason, Refused
from sync.journal.change import MAX_BODY_BYTES, SignedChange
from sync.model.ids import DeviceId

FORMAT = "liaison/fork/v1"
MAX_BYTES = 2 * MAX_BODY_BYTES + 4096


@dataclass(frozen=True, slots=True)
class ForkProof:
    """Two changes that one author cannot both have written in good faith.

    Raises:
        Refused: PROOF_MALFORMED if they prove nothing.
    """

    one: SignedChange
    other: SignedChange

    def __post_init__(self) -> None:
        first, second = self.one.change, self.other.change
        is_fork = self.one.id < self.other.id and (first.author, first.record, first.seq) == (
            second.author,
            second.record,
            second.seq,
        )
        if not is_fork:
            raise Refused(Reason.PROOF_MALFORMED)

    @property
    def author(self) -> DeviceId:
        """The device."""
        return self.one.change.author

    def encode(self) -> bytes:
        """What `parse` reads."""
        signed = [[one.body, one.signature] for one in (self.one, self.other)]
        return encode([FORMAT, *signed])

    @classmethod
    def parse(cls, untrusted: bytes) -> ForkProof:
        """Read a proof; whether it was signed is for `verify`.

        Raises:
            Refused: PROOF_MALFORMED.
        """
        try:
            format_, *signed = _items(decode(untrusted, max_bytes=MAX_BYTES), 3)
            one, other = (SignedChange.parse(*map(_bytes, _items(pair, 2))) for pair in signed)
        except Refused as refusal:
            raise Refused(Reason.PROOF_MALFORMED) from refusal
        if format_ != FORMAT:
            raise Refused(Reason.PROOF_MALFORMED)
        return cls(one, other)

    def verify(self, card: Card) -> None:
        """Refuse (PROOF_MALFORMED, CHANGE_SIGNATURE) unless this card's device signed both."""
        if card.device != self.author:
            raise Refused(Reason.PROOF_MALFORMED)
        for signed in (self.one, self.other):
            card.verify_change(signed.id, signed.signature)


def _items(value: object, count: int) -> list[object]:
    if not isinstance(value, list) or len(value) != count:
        raise Refused(Reason.PROOF_MALFORMED)
    return value


def _bytes(value: object) -> bytes:
    if not isinstance(value, bytes):
        raise Refused(Reason.PROOF_MALFORMED)
    return value
