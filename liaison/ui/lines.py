"""What a list of two-line rows shows, ready to be painted. No Qt here."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HeadLine:
    """A heading; it cannot be chosen.

    Attributes:
        title: what stands below it.
        remark: more about that, at the far end, where there is room.
        count: how many lines belong to it.
    """

    title: str
    remark: str = ""
    count: int | None = None


@dataclass(frozen=True, slots=True)
class RowLine:
    """One row.

    Attributes:
        key: what it stands for.
        title: the first line.
        about: the second, muted.
        mark: a word at the far end of the second line; its colour says no more than it does.
        tone: of the mark: one of the palette's text colours.
        tag: a framed word at the far end of the first line.
        icon: whether a warning's icon stands before the mark.
    """

    key: Hashable
    title: str
    about: str = ""
    mark: str = ""
    tone: str = "muted"
    tag: str = ""
    icon: bool = False


Line = HeadLine | RowLine
