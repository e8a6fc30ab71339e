"""What a table shows: frozen columns and rows. No Qt here, so that presenters can make them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        key: what edits of it are told by.
        title: what stands over it.
        share: how much of the width it takes, beside the others.
        options: (value, label) of the few values that it allows; others are typed.
        offers: values that a typed cell offers.
        is_code: codes, times and figures read from the left in every language.
        is_fixed: nobody edits it here.
    """

    key: str
    title: str
    share: int = 1
    options: tuple[tuple[str, str], ...] = ()
    offers: tuple[str, ...] = ()
    is_code: bool = False
    is_fixed: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    Attributes:
        text: as somebody would type it, or the value of an option.
        shown: as it is read, where that differs.
        tone: a tone's name; the words say the same.
        icon: an icon's name, or "".
        tip: what a cell that is cut, or marked, says in full.
    """

    text: str = ""
    shown: str = ""
    tone: str = "plain"
    icon: str = ""
    tip: str = ""

    @property
    def words(self) -> str:
        """What stands in it."""
        return self.shown or self.text


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row; `id` is what edits of it are told by."""

    id: str
    cells: Mapping[str, Cell] = field(default_factory=dict)

    def cell(self, key: str) -> Cell:
        """The cell of a column; an empty one where it has none."""
        return self.cells.get(key, Cell())
