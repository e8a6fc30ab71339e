"""The text of a QR code by which a card is verified: it commits to the card and says nothing else.

The card may then come by any way: only the one whose hash was read becomes verified. There is no
nonce in it, because no session comes of it (as with Briar's BQP): a card does not change, and its
code may be printed. What is typed or scanned may be parted by anything and in any case.
"""

from __future__ import annotations

import base64
import binascii

from liaison.core.errors import Reason, Refused
from liaison.core.ports import Settings
from sync.crypto.card import Card
from sync.model.ids import HASH_BYTES, domain_hash

PREFIX = "LIAISON1"
_DOMAIN = "liaison/offer/v1"
_CHECK_BYTES = 3
"""Tells a slip of the pen from another card; with it the text is 56 letters of base32, no padding."""
_GROUP = 4
_EXPECTED = "contacts.offers"
"""Setting: hashes of cards whose QR code was read before the card was here."""
_MOST_EXPECTED = 64


def write(card: Card) -> str:
    """Capitals and digits in groups of four: the alphabet that QR codes hold best."""
    coded = base64.b32encode(card.hash + _check(card.hash)).decode()
    return " ".join([PREFIX, *(coded[at : at + _GROUP] for at in range(0, len(coded), _GROUP))])


def read(text: str) -> bytes:
    """The hash of the card that an offer names.

    Raises:
        Refused: CONTACT_OFFER for anything that `write` does not give.
    """
    letters = "".join(sign for sign in text.upper() if sign.isascii() and sign.isalnum())
    try:
        decoded = base64.b32decode(letters.removeprefix(PREFIX))
    except binascii.Error as error:
        raise Refused(Reason.CONTACT_OFFER) from error
    named, check = decoded[:HASH_BYTES], decoded[HASH_BYTES:]
    if not letters.startswith(PREFIX) or check != _check(named):
        raise Refused(Reason.CONTACT_OFFER)
    return named


def expect(settings: Settings, named: bytes) -> None:
    """Remember an offer whose card has yet to come; of too many, the oldest is forgotten."""
    settings.put(_EXPECTED, [*_expected(settings), named][-_MOST_EXPECTED:])


def is_expected(settings: Settings, card: Card) -> bool:
    """Whether this card's offer was read before it came."""
    return card.hash in _expected(settings)


def _expected(settings: Settings) -> list[bytes]:
    kept = settings.get(_EXPECTED)
    return [bytes(one) for one in kept] if isinstance(kept, list) else []


def _check(named: bytes) -> bytes:
    return domain_hash(_DOMAIN, named)[:_CHECK_BYTES]
