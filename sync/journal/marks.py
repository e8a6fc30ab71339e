"""Which paragraphs of a merged text want a look, because two sides edited them apart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple, TypeAlias

from sync.journal.splices import Splice, splices
from sync.model.ids import ChangeId

_SeenBy: TypeAlias = frozenset[ChangeId]
_Paragraph: TypeAlias = frozenset[_SeenBy]
_MANY = 1000


class Edit(NamedTuple):
    """What one change did to the text, and which of today's sides have seen it."""

    old: str
    new: str
    seen_by: _SeenBy


def marked_paragraphs(edits: Sequence[Edit]) -> tuple[int, ...]:
    """The lines, from 0, touched by two edits that no side has both seen.

    A paragraph that one side wrote and one that the other wrote beside it are not one paragraph.
    """
    paragraphs: list[_Paragraph] = [frozenset()] * (edits[0].old.count("\n") + 1 if edits else 0)
    for edit in edits:
        for step in reversed(splices(edit.old, edit.new, most=_MANY)):
            _touch(paragraphs, edit, step)
    return tuple(
        number
        for number, touched in enumerate(paragraphs)
        if any(one.isdisjoint(other) for one, other in combinations(touched, 2))
    )


def _touch(paragraphs: list[_Paragraph], edit: Edit, step: Splice) -> None:
    """Replace the paragraphs that the step ran over by those that it left."""
    first = edit.old.count("\n", 0, step.at)
    last = first + step.removed.count("\n")
    before = frozenset[_SeenBy]().union(*paragraphs[first : last + 1])
    after = before | {edit.seen_by}
    pieces = step.inserted.split("\n")
    if step.removed or len(pieces) == 1:
        paragraphs[first : last + 1] = [after] * len(pieces)
        return
    new: list[_Paragraph] = [frozenset((edit.seen_by,))] * len(pieces)
    starts = step.at == 0 or edit.old[step.at - 1] == "\n"
    ends = step.at == len(edit.old) or edit.old[step.at] == "\n"
    if starts and not pieces[-1]:  # whole lines, before what stood there, if only an empty one
        new[-1] = before
    else:
        if ends or not starts:
            new[0] = after if pieces[0] or not ends else before
        if not ends:
            new[-1] = after
    paragraphs[first : last + 1] = new
