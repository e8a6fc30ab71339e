"""A file of incidents as rows of words, and how large one may be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

MOST_BYTES = 10_000_000
MOST_ROWS = 50_000
"""Some sixteen months of a large mission's log (domain 2.2)."""

_QUOTE = "'"
_COMPUTES = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet compute a cell."""


def quoted(cell: str) -> str:
    """A cell that no spreadsheet computes: others wrote these texts."""
    return f"{_QUOTE}{cell}" if cell.lstrip(_QUOTE).startswith(_COMPUTES) else cell


def unquoted(cell: str) -> str:
    """What `quoted` made a cell of."""
    is_quoted = cell.startswith(_QUOTE) and cell.lstrip(_QUOTE).startswith(_COMPUTES)
    return cell[1:] if is_quoted else cell


@dataclass(frozen=True, slots=True)
class RawRow:
    """One row.

    Attributes:
        line: where it stands: the line of a CSV file, the number of a GeoJSON feature.
        cells: by heading, white space around them gone; empty ones are left out.
        fault: why it is no row at all, such as an area where a point is asked for; "".
    """

    line: int
    cells: Mapping[str, str]
    fault: str = ""


@dataclass(frozen=True, slots=True)
class RawTable:
    """All rows.

    Attributes:
        headings: in the order of the file.
        tags: the HXL hashtag of a heading, where the file has a row of them.
        rows: all of them.
        encoding: how its letters were written: "UTF-8", "UTF-8 with BOM" or "CP1252".
    """

    headings: tuple[str, ...]
    tags: Mapping[str, str]
    rows: tuple[RawRow, ...]
    encoding: str
