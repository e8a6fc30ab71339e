"""Two edits of one text by lines and words, laid into each other: what both began from is known.

Texts that were signed merge by themselves (`sync.journal`). This is for what somebody is still
typing while the text under it changes: nothing of either side is lost, and nothing moves.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from sync.journal.splices import Splice, splices

_MOST_STEPS = 10_000


def steps(old: str, new: str) -> list[Splice]:
    """The small steps from one text to another, left to right."""
    return splices(old, new, most=_MOST_STEPS)


def weave(base: str, mine: str, theirs: str) -> str:
    """What both sides wrote and without what either removed; mine first where both wrote."""
    if mine in {base, theirs}:
        return theirs
    if theirs == base:
        return mine
    inserted: dict[int, list[str]] = defaultdict(list)
    gone: list[tuple[int, int]] = []
    for step in (*steps(base, mine), *steps(base, theirs)):
        if step.inserted and step.inserted not in inserted[step.at]:
            inserted[step.at].append(step.inserted)
        if step.removed:
            gone.append((step.at, step.at + len(step.removed)))
    points = sorted({0, len(base), *inserted, *(end for ends in gone for end in ends)})
    parts: list[str] = []
    for here, there in pairwise([*points, len(base)]):
        parts += inserted.get(here, [])
        if not any(start <= here < end for start, end in gone):
            parts.append(base[here:there])
    return "".join(parts)
