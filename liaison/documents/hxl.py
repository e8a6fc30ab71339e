"""Incidents as CSV (RFC 4180) with a row of HXL hashtags under the headings."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence

from liaison.core.reports.incidents import COLUMNS, Cell, Incidents
from liaison.core.reports.raw import RawRow, RawTable, quoted

_REASON = "reason"


def write(incidents: Incidents) -> bytes:
    """UTF-8 with a mark, which spreadsheets ask for."""
    sheet = io.StringIO()
    rows = csv.writer(sheet)
    rows.writerow(column.name for column in COLUMNS)
    rows.writerow(column.tag for column in COLUMNS)
    for row in incidents.rows:
        rows.writerow(_cell(row.get(column.name)) for column in COLUMNS)
    return sheet.getvalue().encode("utf-8-sig")


def rejects(table: RawTable, rows: Sequence[RawRow], reasons: Mapping[int, str]) -> bytes:
    """Rows of somebody's file under its own headings, to be put right and imported again."""
    sheet = io.StringIO()
    lines = csv.writer(sheet)
    lines.writerow([*map(_cell, table.headings), _REASON])
    for row in rows:
        cells = (row.cells.get(heading, "") for heading in table.headings)
        lines.writerow([*map(_cell, cells), _cell(reasons.get(row.line, ""))])
    return sheet.getvalue().encode("utf-8-sig")


def _cell(value: Cell) -> Cell:
    """A text that would be computed is quoted, as spreadsheets quote it themselves."""
    return quoted(value) if isinstance(value, str) else value
