"""Signatures that were found good, so that none is checked twice.

Whether a signature is its author's over an id hangs on nothing else: not on who asked, nor on what
else is known. So they may be named by whoever read a bundle on trial, in whosever hands that is by
then, and be checked while it goes on: one that was made up proves nothing about a change that comes.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import NamedTuple

from sync.crypto.card import Card
from sync.errors import Refused
from sync.journal.change import SignedChange
from sync.journal.ports import Authors
from sync.model.ids import ChangeId, DeviceId


class Claim(NamedTuple):
    """That a device signed a change."""

    author: DeviceId
    change: ChangeId
    signature: bytes


class Proven:
    """Claims that hold; some 0.3 KB each.

    Args:
        authors: whose cards we have.
    """

    def __init__(self, authors: Authors) -> None:
        self._authors = authors
        self._good: set[Claim] = set()

    def forget(self) -> None:
        """Before another bundle."""
        self._good.clear()

    def look_into(self, claims: Iterable[Claim]) -> None:
        """Check signatures before they are asked for; what is wrong with one is said then."""
        cards: dict[DeviceId, Card | None] = {}
        for claim in claims:
            if claim.author not in cards:
                cards[claim.author] = self._authors(claim.author)
            card = cards[claim.author]
            if card is not None:
                with suppress(Refused):
                    card.verify_change(claim.change, claim.signature)
                    self._good.add(claim)

    def verify(self, signed: SignedChange, card: Card) -> None:
        """Refuse (CHANGE_SIGNATURE) a change that the holder of its author's card did not sign."""
        if Claim(card.device, signed.id, signed.signature) not in self._good:
            card.verify_change(signed.id, signed.signature)
