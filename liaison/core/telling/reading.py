"""What stands in a record, line by line, to be read."""

from __future__ import annotations

from liaison.core.listing import listed
from liaison.core.records.fields import FieldKind
from liaison.core.showing import RecordView
from liaison.core.telling.describe import Describe
from liaison.core.telling.layout import Cell, Line, Shape, items_of


class Reading:
    """One record's lines as texts."""

    def __init__(self, view: RecordView, describe: Describe) -> None:
        self._view = view
        self._describe = describe

    def text(self, line: Line) -> str:
        """What stands in a line; "" if nothing does."""
        if line.shape is Shape.ROWS:
            return "\n".join(self._item(line, item) for item in self._items(line))
        parts = [self._cell(cell, named=line.shape is Shape.COUNTS) for cell in line.cells]
        return " · ".join(part for part in parts if part)

    def span(self, path: str) -> str:
        """The least and the most of a count on one line; "?" for an end that nobody gave."""
        ends = (self._view.values.get(f"{path}/{end}") for end in ("min", "max"))
        least, most = ("?" if end is None else str(end) for end in ends)
        return least if least == most else f"{least}\u2013{most}"

    def _items(self, line: Line) -> list[str]:
        """The items of a collection, those first whose first field comes first."""
        values = {**self._view.values, **self._view.texts}
        return items_of(line.cells, values)

    def _item(self, line: Line, item: str) -> str:
        """One item in one line; what its key means stands before it."""
        cells = [cell.of(item) for cell in line.cells]
        said = [self._of_item(cell) for cell in cells]
        text = " · ".join(part for part in said if part)
        if line.cells[0].field.key is None:
            return text
        return f"{self._describe.key(cells[0].path)}: {text}"

    def _of_item(self, cell: Cell) -> str:
        """A field of an item; of yes or no, the field's name says yes."""
        if cell.field.kind is FieldKind.FLAG:
            is_on = self._view.values.get(cell.path) is True
            return self._describe.translate("Field", cell.field.label) if is_on else ""
        return self._cell(cell, named=False)

    def _cell(self, cell: Cell, *, named: bool) -> str:
        if cell.path in self._view.texts:
            return self._view.texts[cell.path]
        said = [
            self._said(path, named=named or cell.is_set)
            for path in sorted(self._view.values)
            if cell.covers(path) and self._view.values[path] is not None
        ]
        return listed(dict.fromkeys(one for one in said if one), self._describe.translate)

    def _said(self, path: str, *, named: bool) -> str:
        value = self._view.values[path]
        if path.endswith(("/min", "/max")):
            text = self.span(path[: -len("/min")])
        else:
            text = self._describe.value(path, value)
        if value is True:
            return self._describe.label(path)
        return f"{self._describe.label(path)} {text}" if named else text
