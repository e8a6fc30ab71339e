"""From an old text to a new one in few and small steps, as a person would have typed them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

_WORDS = re.compile(r"\S+|\s+")
_MAX_COMPARISONS = 250_000
"""Beyond this many pairs of lines or words, one splice replaces them all."""


class Splice(NamedTuple):
    """At character `at` of the old text, `removed` goes and `inserted` comes."""

    at: int
    removed: str
    inserted: str


def splices(old: str, new: str, *, most: int) -> list[Splice]:
    """The steps from `old` to `new`, left to right, at most `most` of them.

    First by lines, then by words within the lines that differ, then by characters at the ends.
    """
    if not old:
        return [Splice(0, "", new)] if new else []
    steps = [
        step
        for block in _differing(_lines(old), _lines(new))
        for word in _differing(_WORDS.findall(block.removed), _WORDS.findall(block.inserted))
        for step in _trimmed(Splice(block.at + word.at, word.removed, word.inserted))
    ]
    if len(steps) <= most:
        return steps
    return list(_trimmed(Splice(0, old, new)))


def _lines(text: str) -> list[str]:
    """Split after each newline, and nowhere else."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _differing(old: Sequence[str], new: Sequence[str]) -> Iterator[Splice]:
    """The runs of parts that differ, with their place in the old text."""
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    at = sum(map(len, old[:head]))
    old, new = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(old) * len(new) > _MAX_COMPARISONS:
        yield Splice(at, "".join(old), "".join(new))
        return
    done = 0
    for kind, start, stop, new_start, new_stop in SequenceMatcher(
        None, old, new, autojunk=False
    ).get_opcodes():
        if kind != "equal":
            at += sum(map(len, old[done:start]))
            done = start
            yield Splice(at, "".join(old[start:stop]), "".join(new[new_start:new_stop]))


def _trimmed(step: Splice) -> Iterator[Splice]:
    """The step without what both sides begin and end with; nothing if they are the same."""
    head = _common(step.removed, step.inserted)
    removed, inserted = step.removed[head:], step.inserted[head:]
    tail = _common(removed[::-1], inserted[::-1])
    removed, inserted = removed[: len(removed) - tail], inserted[: len(inserted) - tail]
    if removed or inserted:
        yield Splice(step.at + head, removed, inserted)


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many parts both begin with."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count
