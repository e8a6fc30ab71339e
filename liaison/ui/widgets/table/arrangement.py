"""How somebody arranged a table: widths, order, and the words it is cut to. No Qt here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from liaison.core.folding import fold
from liaison.ui.widgets.table.cells import Column, TableRow

_DIGITS = re.compile(r"\d+")
_WIDEST_NUMBER = 12


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What is remembered between starts.

    Attributes:
        widths: pixels by column; empty where nobody drew a border.
        by: the column that rows are sorted by; "" for the order that they come in.
        is_descending: the other way round.
    """

    widths: Mapping[str, int] = field(default_factory=dict)
    by: str = ""
    is_descending: bool = False

    def turned(self, key: str) -> Arrangement:
        """Sorted by a column, by the same one the other way, then as it was."""
        if self.by != key:
            return replace(self, by=key, is_descending=False)
        if not self.is_descending:
            return replace(self, is_descending=True)
        return replace(self, by="", is_descending=False)

    def setting(self) -> dict[str, object]:
        """As the vault keeps it; `arrangement_of` reads it back."""
        return {"widths": dict(self.widths), "by": self.by, "is_descending": self.is_descending}


def arrangement_of(setting: object) -> Arrangement:
    """What was kept; nothing where that cannot be read."""
    if not isinstance(setting, Mapping):
        return Arrangement()
    widths = setting.get("widths")
    return Arrangement(
        {
            str(key): width
            for key, width in (widths.items() if isinstance(widths, Mapping) else ())
            if isinstance(width, int) and width > 0
        },
        str(setting.get("by", "")),
        is_descending=bool(setting.get("is_descending")),
    )


def arranged(
    rows: Sequence[TableRow], columns: Sequence[Column], how: Arrangement, words: str = ""
) -> list[TableRow]:
    """Rows that hold all the words, in the order that was asked for; empty cells come last."""
    asked = fold(words).split()
    left = [row for row in rows if all(word in _said(row, columns) for word in asked)]
    column = next((one for one in columns if one.key == how.by), None)
    if column is None:
        return left
    filled = [row for row in left if row.cell(column.key).words]
    filled.sort(key=lambda row: _order(row, column), reverse=how.is_descending)
    return [*filled, *(row for row in left if not row.cell(column.key).words)]


def _said(row: TableRow, columns: Sequence[Column]) -> str:
    return fold(" ".join(row.cell(column.key).words for column in columns))


def _order(row: TableRow, column: Column) -> tuple[int, str]:
    """Choices in the order in which they are offered, words without accents, numbers by size."""
    cell = row.cell(column.key)
    values = [value for value, _ in column.options]
    place = values.index(cell.text) if cell.text in values else len(values)
    return place, _DIGITS.sub(lambda found: found[0].zfill(_WIDEST_NUMBER), fold(cell.words))
