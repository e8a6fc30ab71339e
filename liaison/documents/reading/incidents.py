"""Incidents in a stranger's CSV or GeoJSON, bounded, as rows of words."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping, Sequence

from liaison.core.errors import Reason, Refused
from liaison.core.reports.printing import Fault
from liaison.core.reports.raw import MOST_BYTES, MOST_ROWS, RawRow, RawTable, unquoted
from liaison.documents.reading.archive import unreadable

_BOM = b"\xef\xbb\xbf"
_BOMS_16 = (b"\xff\xfe", b"\xfe\xff")
_DELIMITERS = ",;\t"
_LONGEST_CELL = 1_000_000
_NO_POINT = Fault.POINT
_ORDINATES = 2


def read_csv(content: bytes) -> RawTable:
    """Rows under a line of headings; a line of HXL hashtags may follow (HXL 1.1).

    Raises:
        Refused: IMPORT_LARGE, DOCUMENT_UNREADABLE; IMPORT_CSV, with the line.
    """
    if content.startswith(_BOMS_16):
        raise _broken(1, Fault.UTF16)
    text, encoding = _decoded(content)
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    lines = _lines(text, delimiter)
    headings = tuple(cell.strip() for cell in next(lines, (0, ()))[1])
    if not any(headings) or len(set(headings)) < len(headings):
        raise unreadable(Fault.HEADINGS)
    rows: list[RawRow] = []
    tags: Mapping[str, str] = {}
    for number, cells in lines:
        row = RawRow(number, _cells(headings, cells), _length(headings, cells))
        if not tags and not rows and _is_tagged(row.cells):
            tags = row.cells
        elif row.cells:
            rows.append(row)
        _require_room(len(rows))
    return RawTable(headings, tags, tuple(rows), encoding)


def _lines(text: str, delimiter: str) -> Iterator[tuple[int, Sequence[str]]]:
    """Rows with the line that each ends on; what cannot be read is named by the line it begins on."""
    csv.field_size_limit(_LONGEST_CELL)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    while True:
        begins = lines.line_num + 1
        try:
            cells = next(lines, None)
        except csv.Error as error:
            raise _broken(begins, Fault.CELL if "limit" in str(error) else Fault.QUOTES) from error
        if cells is None:
            return
        yield lines.line_num, cells


def _broken(line: int, why: Fault) -> Refused:
    return Refused(Reason.IMPORT_CSV, line=line, why=why.value)


def read_geojson(content: bytes) -> RawTable:
    """The features of a FeatureCollection (RFC 7946); their points become `lat` and `lon`.

    Raises:
        Refused: IMPORT_LARGE, DOCUMENT_UNREADABLE.
    """
    text, encoding = _decoded(content)
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise unreadable(Fault.DAMAGED) from error
    features = whole.get("features") if isinstance(whole, dict) else None
    if not isinstance(features, list):
        raise unreadable(Fault.KIND)
    _require_room(len(features))
    rows = tuple(_feature(number, one) for number, one in enumerate(features, start=1))
    headings = dict.fromkeys(heading for row in rows for heading in row.cells)
    return RawTable(tuple(headings), {}, rows, encoding)


def _decoded(content: bytes) -> tuple[str, str]:
    """The text, and how it was written; what is no UTF-8 is taken for what Windows wrote for long."""
    if len(content) > MOST_BYTES:
        raise Refused(Reason.IMPORT_LARGE, mb=MOST_BYTES // 1_000_000)
    try:
        text = content.decode("utf-8-sig")
        encoding = "UTF-8 with BOM" if content.startswith(_BOM) else "UTF-8"
    except UnicodeDecodeError:
        try:
            text, encoding = content.decode("cp1252"), "CP1252"
        except UnicodeDecodeError as error:
            raise unreadable(Fault.LETTERS) from error
    if "\0" in text:
        raise unreadable(Fault.KIND)
    return text, encoding


def _require_room(rows: int) -> None:
    if rows > MOST_ROWS:
        raise Refused(Reason.IMPORT_LARGE, rows=MOST_ROWS)


def _cells(headings: tuple[str, ...], cells: Sequence[str]) -> dict[str, str]:
    pairs = zip(headings, cells, strict=False)
    return {heading: unquoted(cell) for heading, cell in pairs if cell.strip()}


def _length(headings: tuple[str, ...], cells: Sequence[str]) -> str:
    return Fault.CELLS if any(cell.strip() for cell in cells[len(headings) :]) else ""


def _is_tagged(cells: Mapping[str, str]) -> bool:
    return bool(cells) and all(cell.strip().startswith("#") for cell in cells.values())


def _feature(number: int, feature: object) -> RawRow:
    if not isinstance(feature, dict):
        return RawRow(number, {}, Fault.KIND)
    properties, geometry = feature.get("properties"), feature.get("geometry")
    named = properties if isinstance(properties, dict) else {}
    cells = dict(_words(named))
    if feature.get("id") is not None:
        cells.setdefault("ref", str(feature["id"]))
    if geometry is None:
        return RawRow(number, cells)
    point = _point(geometry)
    if point is None:
        return RawRow(number, cells, _NO_POINT)
    lon, lat = point
    return RawRow(number, {**cells, "lat": lat, "lon": lon})


def _words(properties: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name, value in properties.items():
        if isinstance(value, (str, int, float)) and not isinstance(value, bool):
            said = str(value)
            if said.strip():
                yield name, said


def _point(geometry: object) -> tuple[str, str] | None:
    if not isinstance(geometry, dict) or geometry.get("type") != "Point":
        return None
    ordinates = geometry.get("coordinates")
    if not isinstance(ordinates, list) or len(ordinates) < _ORDINATES:
        return None
    numbers = ordinates[:_ORDINATES]
    if not all(isinstance(one, (int, float)) and not isinstance(one, bool) for one in numbers):
        return None
    return str(numbers[0]), str(numbers[1])
