"""What stands in a record, line by line, to be read."""

from __future__ import annotations

from liaison.core.listing import listed
from liaison.core.showing import RecordView
from liaison.core.telling.describe import Describe
from liaison.core.telling.layout import Cell, Line, Shape


class Reading:
    """One record's lines as texts."""

    def __init__(self, view: RecordView, describe: Describe) -> None:
        self._view = view
        self._describe = describe

    def text(self, line: Line) -> str:
        """What stands in a line; "" if nothing does."""
        parts = [self._cell(cell, named=line.shape is Shape.COUNTS) for cell in line.cells]
        return " · ".join(part for part in parts if part)

    def _cell(self, cell: Cell, *, named: bool) -> str:
        if cell.path in self._view.texts:
            return self._view.texts[cell.path]
        said = [
            self._said(path, named=named or cell.is_set)
            for path in sorted(self._view.values)
            if _covers(cell, path) and self._view.values[path] is not None
        ]
        return listed(dict.fromkeys(one for one in said if one), self._describe.translate)

    def _said(self, path: str, *, named: bool) -> str:
        value = self._view.values[path]
        if path.endswith(("/min", "/max")):
            before = path[: -len("/min")]
            least, most = (self._view.values.get(f"{before}/{end}") for end in ("min", "max"))
            text = str(least) if least == most else f"{least or '?'}\u2013{most or '?'}"
        else:
            text = self._describe.value(path, value)
        if value is True:
            return self._describe.label(path)
        return f"{self._describe.label(path)} {text}" if named else text


def _covers(cell: Cell, path: str) -> bool:
    if cell.is_set:
        return path.startswith(cell.path[:-1])
    return path in {cell.path, f"{cell.path}/min", f"{cell.path}/max"}
