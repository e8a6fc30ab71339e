"""Two edits of one text by lines and words, laid into each other: what both began from is known.

Texts that were signed merge by themselves (`sync.journal`). This is for what somebody is still
typing while the text under it changes: nothing of either side is lost, and nothing moves.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from sync.journal.splices import Splice, splices

Begun = tuple[str, ...]
"""What an edit was begun from: all that the vault may hold if nobody else wrote, the latest last.

More than one text where earlier saves of the same editor may, or may not, have reached the vault.
"""

_MOST_STEPS = 10_000


def steps(old: str, new: str) -> list[Splice]:
    """The small steps from one text to another, left to right."""
    return splices(old, new, most=_MOST_STEPS)


def kept(begun: Begun, typed: str, stands: str) -> str:
    """What a save leaves in the vault: what was typed, with what others wrote there since.

    Args:
        begun: see above; at least one.
        typed: all of the text, as the editor showed it.
        stands: what the vault holds.
    """
    return typed if stands in begun else weave(begun[-1], typed, stands)


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
