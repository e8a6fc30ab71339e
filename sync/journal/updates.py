"""A strict reader of Yrs/Yjs updates (version 1), for the few that our writer makes.

Allowed are insertions of text by one client into the root text `text`, and deletions of units. Every
other struct, every reference to a unit that is not known, every cut through a surrogate pair and
every other spelling of the same update is refused, because pycrdt must never meet any of them: bytes
that it accepted have made it hang (security finding 8).

Units are UTF-16 code units, as in Yjs. FORMAT.md has the bytes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import NamedTuple, NoReturn

from sync.errors import Reason, Refused

ROOT = "text"
MAX_ITEMS = 1000
MAX_CLOCK = 2**31
MAX_CLIENT = 2**53 - 1

_STRING, _HAS_ORIGIN, _HAS_RIGHT = 0x04, 0x80, 0x40
_PARENT_IS_ROOT = b"\x01\x04" + ROOT.encode()
_VARINT_BYTES = 8
_PAIR = re.compile(r"[\U00010000-\U0010ffff]")
"""A character that takes two code units."""


class UnitId(NamedTuple):
    """One code unit: the `clock`-th that `client` inserted."""

    client: int
    clock: int


class Item(NamedTuple):
    """A run of units inserted between two others (None: the edge of the text)."""

    origin: UnitId | None
    right: UnitId | None
    text: str


class Range(NamedTuple):
    """Units that were deleted."""

    client: int
    clock: int
    length: int


@dataclass(frozen=True)
class Update:
    """One author's edit: runs with clocks that count on from `clock`, and deletions."""

    client: int
    clock: int
    items: tuple[Item, ...]
    deletions: tuple[Range, ...]

    def encode(self) -> bytes:
        """The one spelling that `parse` takes."""
        out = bytearray()
        _write(out, bool(self.items))
        if self.items:
            for number in (len(self.items), self.client, self.clock):
                _write(out, number)
        for item in self.items:
            _write_item(out, item)
        ranges = defaultdict[int, list[Range]](list)
        for deletion in self.deletions:
            ranges[deletion.client].append(deletion)
        _write(out, len(ranges))
        for client in sorted(ranges):
            _write(out, client)
            _write(out, len(ranges[client]))
            for deletion in ranges[client]:
                _write(out, deletion.clock)
                _write(out, deletion.length)
        return bytes(out)


@dataclass
class Extent:
    """Which units of a text are known, and which of them are second halves of a surrogate pair."""

    ends: dict[int, int] = field(default_factory=dict)
    halves: set[UnitId] = field(default_factory=set)

    def check(self, update: Update) -> None:
        """Refuse (CHANGE_TEXT) an update that does not follow on from what is known."""
        for client, start, length in update.deletions:
            if start + length > self.ends.get(client, 0):
                _refuse()
            self._check_cut(UnitId(client, start))
            self._check_cut(UnitId(client, start + length))
        if update.items:
            self._check_items(update)

    def add(self, update: Update) -> None:
        """Know the units of an update from now on."""
        clock = update.clock
        for item in update.items:
            clock = self._extend(update.client, clock, item.text)

    def _extend(self, client: int, clock: int, text: str) -> int:
        """Know the units of a run that begins at `clock`; returns where it ends."""
        count = units(text)
        if count != len(text):
            self.halves |= _halves(text, client, clock)
        self.ends[client] = max(clock + count, self.ends.get(client, 0))
        return clock + count

    def _check_items(self, update: Update) -> None:
        clock = update.clock
        if clock != self.ends.get(update.client, 0):
            _refuse()
        own = Extent({update.client: clock})
        for item in update.items:
            for edge, offset in ((item.origin, 1), (item.right, 0)):
                if edge is None:
                    continue
                side = own if edge.client == update.client else self
                if edge.clock >= side.ends.get(edge.client, 0):
                    _refuse()
                cut = UnitId(edge.client, edge.clock + offset)
                self._check_cut(cut)
                own._check_cut(cut)
            own._extend(update.client, own.ends[update.client], item.text)
        if own.ends[update.client] > MAX_CLOCK:
            _refuse()

    def _check_cut(self, before: UnitId) -> None:
        """Refuse a cut before a unit that is the second half of a pair."""
        if before in self.halves:
            _refuse()


def units(text: str) -> int:
    """How many UTF-16 code units the text has."""
    return len(text.encode("utf-16-le")) // 2


def parse(untrusted: bytes) -> Update:
    """Read an update; `Refused(CHANGE_TEXT)` for anything that our writer does not write."""
    update = read(untrusted)
    if update.encode() != untrusted or not (update.items or update.deletions):
        _refuse()
    if any(item.origin is not None and item.origin == item.right for item in update.items):
        _refuse()
    for one, next_ in pairwise(update.deletions):
        if one.client == next_.client and one.clock + one.length >= next_.clock:
            _refuse()
    return update


def read(parsed: bytes) -> Update:
    """Read an update that went through `parse` before, without its proofs."""
    return _Reader(parsed).update()


def canonical(ours: bytes) -> bytes:
    """The spelling that `parse` takes of an update that our own Yrs document made."""
    update = read(ours)
    deletions: list[Range] = []
    for one in sorted(update.deletions):
        last = deletions[-1] if deletions else None
        if last and last.client == one.client and last.clock + last.length == one.clock:
            deletions[-1] = last._replace(length=last.length + one.length)
        else:
            deletions.append(one)
    return replace(update, deletions=tuple(deletions)).encode()


class _Reader:
    """Reads numbers and strings off the front of untrusted bytes."""

    def __init__(self, untrusted: bytes) -> None:
        self._bytes = untrusted
        self._at = 0

    def update(self) -> Update:
        client = clock = 0
        items: list[Item] = []
        if self._number(1):
            count, client, clock = (
                self._number(MAX_ITEMS),
                self._number(MAX_CLIENT),
                self._number(MAX_CLOCK),
            )
            items = [self._item() for _ in range(count)]
        deletions = [
            one for _ in range(self._number(len(self._bytes))) for one in self._deletions()
        ]
        if self._at != len(self._bytes):
            _refuse()
        return Update(client, clock, tuple(items), tuple(deletions))

    def _item(self) -> Item:
        head = self._take(1)[0]
        if head & ~(_HAS_ORIGIN | _HAS_RIGHT) != _STRING:
            _refuse()
        origin = self._unit() if head & _HAS_ORIGIN else None
        right = self._unit() if head & _HAS_RIGHT else None
        if head == _STRING and self._take(len(_PARENT_IS_ROOT)) != _PARENT_IS_ROOT:
            _refuse()
        encoded = self._take(self._number(len(self._bytes)))
        try:
            text = encoded.decode()
        except UnicodeDecodeError:
            _refuse()
        if not text:
            _refuse()
        return Item(origin, right, text)

    def _deletions(self) -> list[Range]:
        client = self._number(MAX_CLIENT)
        count = self._number(len(self._bytes) - self._at)
        return [self._range(client) for _ in range(count)]

    def _range(self, client: int) -> Range:
        deletion = Range(client, self._number(MAX_CLOCK), self._number(MAX_CLOCK))
        if not deletion.length:
            _refuse()
        return deletion

    def _unit(self) -> UnitId:
        return UnitId(self._number(MAX_CLIENT), self._number(MAX_CLOCK))

    def _number(self, most: int) -> int:
        number = shift = 0
        for octet in self._bytes[self._at : self._at + _VARINT_BYTES]:
            number |= (octet & 0x7F) << shift
            shift += 7
            if octet < 0x80:  # noqa: PLR2004  (the continuation bit of LEB128)
                break
        else:
            _refuse()
        if number > most:
            _refuse()
        self._at += shift // 7
        return number

    def _take(self, count: int) -> bytes:
        taken = self._bytes[self._at : self._at + count]
        if len(taken) != count:
            _refuse()
        self._at += count
        return taken


def _halves(text: str, client: int, clock: int) -> set[UnitId]:
    """Where the second halves of pairs lie; the n-th pair is n units further on than its character."""
    pairs = (found.start() for found in _PAIR.finditer(text))
    return {UnitId(client, clock + at + n + 1) for n, at in enumerate(pairs)}


def _write_item(out: bytearray, item: Item) -> None:
    has_origin = _HAS_ORIGIN if item.origin is not None else 0
    has_right = _HAS_RIGHT if item.right is not None else 0
    out.append(_STRING | has_origin | has_right)
    for unit in (item.origin, item.right):
        for number in unit or ():
            _write(out, number)
    if not has_origin and not has_right:
        out += _PARENT_IS_ROOT
    encoded = item.text.encode()
    _write(out, len(encoded))
    out += encoded


def _write(out: bytearray, number: int) -> None:
    while number > 0x7F:  # noqa: PLR2004  (seven bits an octet)
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)


def _refuse() -> NoReturn:
    raise Refused(Reason.CHANGE_TEXT)
