"""From a kind's template to lines of a form, in the order in which it is printed.

A template's row becomes one line with its short fields side by side, and one more for each long
text in it. Two neighbouring lines that need little room share the form's width. Who may receive
the record is the release bar's business and gets no line.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from liaison.core.errors import Refused
from liaison.core.records import note
from liaison.core.records.envelope import BEGINNING, BODY, RELEASE
from liaison.core.records.fields import ANY_PART, Field, FieldKind, FormRow, matches
from liaison.core.records.record_type import RecordType
from liaison.core.showing import RecordView
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import Value

FACTS = QT_TRANSLATE_NOOP("Form", "Facts")
"""What happened, as told; the comment on it stands apart."""

_COMMENT = "comment"
_ROOMY = frozenset({FieldKind.TEXT, FieldKind.GRADE, FieldKind.ROLE})
_PAIRED = 2
_OURS = BEGINNING | {"kind", "release", "editors", "attach"}


class Shape(StrEnum):
    """How much room a line takes."""

    HALF = "half"
    WIDE = "wide"
    LONG = "long"
    COMMENT = "comment"
    COUNTS = "counts"
    ROWS = "rows"
    """A collection: the line's cells once for each of its items."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of a line; of a set or a collection the path is a pattern."""

    path: str
    field: Field

    @property
    def is_set(self) -> bool:
        """Whether it stands for all members of a set, such as audiences."""
        return self.field.key is not None and self._is_flag and self.path.endswith(ANY_PART)

    @property
    def is_item(self) -> bool:
        """Whether it stands for one field of every item of a collection."""
        return ANY_PART in self.path.split("/") and not self.is_set

    @property
    def collection(self) -> str:
        """What all items of the collection lie under."""
        return self.path.partition(f"/{ANY_PART}")[0]

    def of(self, item: str) -> Cell:
        """The cell of one item."""
        return Cell(self.path.replace(ANY_PART, item, 1), self.field)

    def covers(self, path: str) -> bool:
        """Whether a value at `path` stands in this cell, or one end of it."""
        bare = path.removesuffix("/min").removesuffix("/max")
        return matches(self.path, bare)

    @property
    def _is_flag(self) -> bool:
        return self.field.kind is FieldKind.FLAG


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the form.

    Attributes:
        label: what stands beside it (context `context`).
        hint: what belongs here, shown while it is empty (context "Hint").
    """

    label: str
    context: str
    cells: tuple[Cell, ...]
    shape: Shape
    hint: str = ""


def lines_of(record_type: RecordType, rows: Iterable[FormRow]) -> tuple[Line, ...]:
    """The form's lines for a template's rows."""
    lines: list[Line] = []
    for row in rows:
        cells = [cell for path in row.paths if (cell := _cell(record_type, path))]
        facts = FACTS if record_type is note.TYPE else ""
        lines += _lines_of_row(row, cells, facts)
    return tuple(lines)


def items_of(cells: Sequence[Cell], values: Mapping[str, Value]) -> list[str]:
    """The items that a collection's cells have values of, by what stands in the first of them."""
    depth = cells[0].path.split("/").index(ANY_PART)
    items = {
        path.split("/")[depth]
        for path, value in values.items()
        if value is not None and value != "" and any(cell.covers(path) for cell in cells)
    }
    return sorted(items, key=lambda item: (str(values.get(cells[0].of(item).path) or ""), item))


def pairs(lines: Sequence[Line]) -> tuple[tuple[Line, ...], ...]:
    """Lines that share the form's width, in order: two halves, or one line alone."""
    shared: list[tuple[Line, ...]] = []
    for line in lines:
        before = shared[-1] if shared else ()
        if line.shape is Shape.HALF and len(before) == 1 and before[0].shape is Shape.HALF:
            shared[-1] = (before[0], line)
        else:
            shared.append((line,))
    return tuple(shared)


def _cell(record_type: RecordType, path: str) -> Cell | None:
    if path.partition("/")[0] == RELEASE:
        return None
    field = next((one for one in record_type.all_fields() if one.path == path), None)
    return None if field is None else Cell(path, field)


def _lines_of_row(row: FormRow, cells: Sequence[Cell], facts: str) -> list[Line]:
    if len(cells) > _PAIRED and all(cell.field.kind is FieldKind.RANGE for cell in cells):
        return [Line(row.label, "Form", tuple(cells), Shape.COUNTS, row.hint)]
    items = [cell for cell in cells if cell.is_item]
    single = [cell for cell in cells if not cell.is_item]
    short = tuple(cell for cell in single if cell.field.kind is not FieldKind.LONG)
    lines = [Line(row.label, "Form", short, _shape(short), row.hint)] if short else []
    for name in dict.fromkeys(cell.collection for cell in items):
        of_one = tuple(cell for cell in items if cell.collection == name)
        if len(of_one) == len(cells):
            lines.append(Line(row.label, "Form", of_one, Shape.ROWS, row.hint))
        else:
            lines.append(Line(of_one[0].field.label, "Field", of_one, Shape.ROWS))
    for cell in single:
        if cell.field.kind is not FieldKind.LONG:
            continue
        shape = Shape.COMMENT if cell.path == _COMMENT else Shape.LONG
        if short:
            lines.append(_long_line(cell, shape, facts))
        else:
            lines.append(Line(row.label, "Form", (cell,), shape, row.hint))
    return lines


def _long_line(cell: Cell, shape: Shape, facts: str) -> Line:
    """A long text under short fields; an entry's own text is what happened, and is called so."""
    if cell.path == BODY and facts:
        return Line(facts, "Form", (cell,), shape)
    return Line(cell.field.label, "Field", (cell,), shape)


def _shape(cells: Sequence[Cell]) -> Shape:
    if len(cells) > _PAIRED or any(cell.is_set for cell in cells):
        return Shape.WIDE
    kinds = [cell.field.kind for cell in cells]
    is_worded = len(kinds) > 1 and FieldKind.CHOICE in kinds  # choices are words, longer in French
    return Shape.WIDE if is_worded or not _ROOMY.isdisjoint(kinds) else Shape.HALF


def plain_lines(paths: Iterable[str]) -> tuple[Line, ...]:
    """One line for each path: what this version can show of a record that a newer one made."""
    return tuple(
        Line(path, "Field", (Cell(path, Field(path, FieldKind.TEXT, path)),), Shape.WIDE)
        for path in sorted(paths)
        if path.partition("/")[0] not in _OURS
    )


def lines_for(view: RecordView, record_type: RecordType | None) -> tuple[Line, ...]:
    """The template of the record's kind; for one that only a newer version knows, what it holds."""
    if record_type is not None:
        try:
            return lines_of(record_type, record_type.kind(view.row.kind).rows)
        except Refused:
            pass  # a kind of a newer version: its values are shown by their paths
    return plain_lines((*view.values, *view.texts))
