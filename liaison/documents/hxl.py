"""Incidents as CSV (RFC 4180) with a row of HXL hashtags under the headings."""

from __future__ import annotations

import csv
import io

from liaison.core.reports.incidents import COLUMNS, Cell, Incidents

_COMPUTES = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet compute a cell; others wrote these texts."""


def write(incidents: Incidents) -> bytes:
    """UTF-8 with a mark, which spreadsheets ask for."""
    sheet = io.StringIO()
    rows = csv.writer(sheet)
    rows.writerow(column.name for column in COLUMNS)
    rows.writerow(column.tag for column in COLUMNS)
    for row in incidents.rows:
        rows.writerow(_cell(row.get(column.name)) for column in COLUMNS)
    return sheet.getvalue().encode("utf-8-sig")


def _cell(value: Cell) -> Cell:
    """A text that would be computed is quoted, as spreadsheets quote it themselves."""
    if isinstance(value, str) and value.startswith(_COMPUTES):
        return f"'{value}"
    return value
