"""A document's state as bytes. Local to a replica and rebuildable from its log: no part of the format.

What is kept is canonical: the same state gives the same bytes, whatever the order it arose in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from operator import itemgetter
from typing import cast

from sync import codec
from sync.codec import Value
from sync.journal.registers import Entry, Registers, Removal
from sync.journal.text import MergedText, Written
from sync.model.ids import ChangeId, DeviceId

_VERSION = 1
_MAX_DEPTH = codec.MAX_DEPTH + 4
"""A value lies deeper in a snapshot than in its change."""


@dataclass
class State:
    """All that a document remembers.

    Attributes:
        genesis: the first change; of a forked beginning, the least id.
        heads: the changes that nobody has seen, with their depth.
        authors: the greatest (seq, id) of each author.
        registers: plain values.
        texts: long texts by path.
    """

    genesis: ChangeId | None = None
    heads: dict[ChangeId, int] = field(default_factory=dict)
    authors: dict[DeviceId, tuple[int, ChangeId]] = field(default_factory=dict)
    registers: Registers = field(default_factory=Registers)
    texts: dict[str, MergedText] = field(default_factory=dict)


def encode(state: State) -> bytes:
    """The canonical encoding."""
    registers = state.registers
    values: dict[ChangeId, _Origin] = {}
    buried: list[tuple[str, ChangeId, list[Removal]]] = []
    for path, entries in registers.values.items():
        for change, depth, author, at_ms, value, removals in entries:
            if change not in values:
                values[change] = (depth, change, author, at_ms, {})
            values[change][-1][path] = value
            if removals and (live := _live(removals, registers)):
                buried.append((path, change, live))
    written = sorted(values.values(), key=itemgetter(0, 1))
    return codec.encode_own(
        [
            _VERSION,
            state.genesis,
            sorted(state.heads.items()),
            sorted((author, *last) for author, last in state.authors.items()),
            written,
            sorted(buried),
            sorted(removal for removal, contested in registers.removals.items() if contested),
            {path: _text(text, registers) for path, text in state.texts.items()},
        ]
    )


def decode(snapshot: bytes) -> State:
    """What `encode` was given; the bytes come from our own vault."""
    fields = cast("_Fields", codec.decode_own(snapshot, max_depth=_MAX_DEPTH))
    if fields[0] != _VERSION:
        raise ValueError(fields[0])
    _, genesis, heads, authors, values, buried, contested, texts = fields
    registers = Registers()
    under = {(path, change): _removals(removals) for path, change, removals in buried}
    for depth, change, author, at_ms, writes in values:
        for path, value in writes.items():
            removals = under.get((path, change), frozenset())
            registers.put(path, Entry(change, depth, author, at_ms, value, removals))
    registers.removals.update((Removal(*removal), True) for removal in contested)
    return State(
        genesis,
        dict(heads),
        {author: (seq, last) for author, seq, last in authors},
        registers,
        {path: _merged(*text) for path, text in texts.items()},
    )


def _live(buried: frozenset[Removal], registers: Registers) -> list[Removal]:
    """Those that nobody overruled; which of the others were noticed depends on the order."""
    return sorted(removal for removal in buried if removal in registers.removals)


def _text(text: MergedText, registers: Registers) -> Value:
    return [
        text.written,
        sorted(text.sides),
        sorted((change, sorted(by)) for change, by in text.seen_by.items()),
        _live(text.buried, registers),
    ]


def _merged(
    written: Iterable[tuple[int, ChangeId, bytes]],
    sides: Iterable[ChangeId],
    seen_by: Iterable[tuple[ChangeId, Iterable[ChangeId]]],
    buried: Iterable[_Pair],
) -> MergedText:
    text = MergedText(Written(*one) for one in written)
    text.sides = frozenset(sides)
    text.seen_by = {change: frozenset(by) for change, by in seen_by}
    text.buried = _removals(buried)
    return text


def _removals(pairs: Iterable[_Pair]) -> frozenset[Removal]:
    return frozenset(Removal(*pair) for pair in pairs)


_Origin = tuple[int, ChangeId, DeviceId, int, dict[str, Value]]
"""Depth, id, author and time of a change, and what it wrote that still stands."""
_Pair = tuple[str, ChangeId]
_Text = tuple[
    list[tuple[int, ChangeId, bytes]],
    list[ChangeId],
    list[tuple[ChangeId, list[ChangeId]]],
    list[_Pair],
]
_Fields = tuple[
    int,
    ChangeId | None,
    list[tuple[ChangeId, int]],
    list[tuple[DeviceId, int, ChangeId]],
    list[tuple[int, ChangeId, DeviceId, int, Mapping[str, Value]]],
    list[tuple[str, ChangeId, list[_Pair]]],
    list[_Pair],
    Mapping[str, _Text],
]
