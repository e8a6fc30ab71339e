"""From a kind's template to lines of a form, in the order in which it is printed.

A template's row becomes one line with its short fields side by side, and one more for each long
text in it. Two neighbouring lines that need little room share the form's width. Who may receive
the record is the release bar's business and gets no line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from liaison.core.errors import Refused
from liaison.core.records import note
from liaison.core.records.envelope import BEGINNING, BODY, RELEASE
from liaison.core.records.fields import ANY_PART, Field, FieldKind, FormRow
from liaison.core.records.record_type import RecordType
from liaison.core.showing import RecordView
from liaison.core.translatable import QT_TRANSLATE_NOOP

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


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of a line; a set's path ends in `*`."""

    path: str
    field: Field

    @property
    def is_set(self) -> bool:
        """Whether it stands for all members of a set."""
        return self.path.endswith(f"/{ANY_PART}")


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
    if field is None or (ANY_PART in path and not _is_set(field)):
        return None
    return Cell(path, field)


def _is_set(field: Field) -> bool:
    """Whether a pattern's members are all there is to it, such as audiences.

    What lies by item in a collection has no one place in a form; it is shown path by path.
    """
    return field.key is not None and field.kind is FieldKind.FLAG and field.path.endswith(ANY_PART)


def _lines_of_row(row: FormRow, cells: Sequence[Cell], facts: str) -> list[Line]:
    if len(cells) > _PAIRED and all(cell.field.kind is FieldKind.RANGE for cell in cells):
        return [Line(row.label, "Form", tuple(cells), Shape.COUNTS, row.hint)]
    short = tuple(cell for cell in cells if cell.field.kind is not FieldKind.LONG)
    lines = [Line(row.label, "Form", short, _shape(short), row.hint)] if short else []
    for cell in cells:
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
