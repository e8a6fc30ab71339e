"""What two of seven officers do whose laptops are in hostile hands: all that good signatures allow."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sync.codec import Value
from sync.errors import Refused
from sync.journal.change import MAX_AT_MS, SignedChange
from sync.model.ids import ChangeId
from tests.soak.forging import begun, lawless, nobody, written
from tests.support.bundles import Device

FLOOD = 40
FORBIDDEN: list[dict[str, Value]] = [
    {"release/ALLM": True},
    {"editors/MONUC": None},
    {"owner": "MONUC"},
    {"salt": bytes(16)},
    {"": None},
]


@dataclass
class Enemy:
    """One hostile author.

    Attributes:
        hand: its keys.
        chance: what it does next.
        released: what its own records say of who gets them.
    """

    hand: Device
    chance: random.Random
    released: Mapping[str, Value] = field(default_factory=dict)

    def attack(self, history: Sequence[SignedChange]) -> list[list[SignedChange]]:
        """Make something of a record's history; each list is for other eyes."""
        kinds = [
            self._equivocate,
            self._equivocate,
            self._back_date,
            self._far_future,
            self._flood,
            self._break_rules,
            self._break_links,
            self._break_text,
            self._hold_back,
        ]
        return self.chance.choice(kinds)(history)

    def _equivocate(self, history: Sequence[SignedChange]) -> list[list[SignedChange]]:
        """Two truths about one thing."""
        return [[self._write(history, title)] for title in ("calm", "mined")]

    def _back_date(self, history: Sequence[SignedChange]) -> list[list[SignedChange]]:
        """A change from before all that is known, as if the author had seen only the beginning."""
        return [[written(self.hand, history[:1], {"title": "It was always so"}, at_ms=0)]]

    def _far_future(self, history: Sequence[SignedChange]) -> list[list[SignedChange]]:
        return [[self._write(history, "for ever", at_ms=MAX_AT_MS)]]

    def _flood(self, _: Sequence[SignedChange]) -> list[list[SignedChange]]:
        """Many lawful changes, the later ones of which hang on all before."""
        salt = self.chance.randbytes(16)
        own = [begun(self.hand, salt, {"title": "flood", **self.released})]
        for number in range(FLOOD):
            own.append(written(self.hand, own, {f"agenda/{number}/title": number}))
        return [own[:-1], own[::-1]]

    def _break_rules(self, history: Sequence[SignedChange]) -> list[list[SignedChange]]:
        writes = self.chance.choice(FORBIDDEN)
        foreign = begun(self.hand, self.chance.randbytes(16), {"owner": "MINURCAT"})
        return [[written(self.hand, history, writes)], [foreign]]

    def _break_links(self, history: Sequence[SignedChange]) -> list[list[SignedChange]]:
        """Numbers that skip, parents that nobody has, records that are not the parents'."""
        good = self._write(history, "unlinked")
        stranger = ChangeId(nobody(self.chance.randrange(99)) * 2)
        ways: list[dict[str, object]] = [
            {"seq": good.change.seq + 7, "prev": good.change.prev or stranger},
            {"deps": (stranger,)},
            {"record": nobody(1)},
            {"type": "MEETING"},
        ]
        return [[lawless(good, self.hand, **self.chance.choice(ways))]]

    def _break_text(self, history: Sequence[SignedChange]) -> list[list[SignedChange]]:
        """Updates of another's, of nobody, and of no sense."""
        good = written(self.hand, history, {}, {"body": f"{self.chance.random()}\n"})
        update = bytearray(good.change.texts["body"])
        update[self.chance.randrange(len(update))] ^= 1 << self.chance.randrange(8)
        theirs = [one.change.texts for one in history if one.change.texts] or [{"body": b""}]
        stolen = dict(self.chance.choice(theirs))
        texts = self.chance.choice([{"body": bytes(update)}, {"body": b"\xff" * 9}, stolen])
        return [[lawless(good, self.hand, texts=texts)]]

    def _hold_back(self, history: Sequence[SignedChange]) -> list[list[SignedChange]]:
        """A line of changes whose beginning only one of them gets."""
        one = self._write(history, "first")
        return [[one], [written(self.hand, [*history, one], {"title": "second"})]]

    def _write(
        self, history: Sequence[SignedChange], title: str, *, at_ms: int = 0
    ) -> SignedChange:
        value = f"{title} {self.chance.random()}"
        return written(self.hand, history, {"title": value}, at_ms=at_ms)


def lawful(make: Enemy, history: Sequence[SignedChange]) -> list[list[SignedChange]]:
    """An attack; one that cannot even be written down is none."""
    try:
        return make.attack(history)
    except Refused:
        return []
