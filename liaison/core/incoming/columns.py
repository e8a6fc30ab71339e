"""What the columns of a file mean: our export's names, HXL hashtags, and ACLED's names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from liaison.core.errors import Reason, Refused
from liaison.core.reports.incidents import COLUMNS
from liaison.core.reports.raw import RawRow, RawTable

ENDS, ACTORS, SOURCE = "ends", "actors", "source"
"""What other files have and ours do not."""
TEXT = "text"
"""The one column in which white space at the ends is kept."""
_OURS = frozenset({column.name for column in COLUMNS} | {ENDS, ACTORS, SOURCE})
_TAGS = {column.tag: column.name for column in COLUMNS}
_ACLED = {
    "event_id_cnty": "ref",
    "event_date": "at",
    "time_precision": "at_precision",
    "sub_event_type": "acled",
    "location": "place",
    "latitude": "lat",
    "longitude": "lon",
    "geo_precision": "place_precision",
    "notes": "text",
    "fatalities": "killed_min",
    "actor1": ACTORS,
}
_ALSO = {"end_date": ENDS, "date": "at", "description": "text"}
_ACLED_ONLY = frozenset({"event_id_cnty", "sub_event_type"})
ACLED = "ACLED"


@dataclass(frozen=True, slots=True)
class Columns:
    """Which heading is which of our columns.

    Attributes:
        names: our column by heading.
        is_acled: whether ACLED made the file.
        ignored: headings that mean nothing to us.
    """

    names: Mapping[str, str]
    is_acled: bool = False
    ignored: tuple[str, ...] = field(default=())

    def read(self, row: RawRow) -> dict[str, str]:
        """A row's cells by our columns."""
        return {
            self.names[heading]: cell if self.names[heading] == TEXT else cell.strip()
            for heading, cell in row.cells.items()
            if heading in self.names
        }


def columns_of(table: RawTable) -> Columns:
    """What a file's headings mean.

    Raises:
        Refused: IMPORT_COLUMNS where none says when.
    """
    folded = {heading.casefold(): heading for heading in table.headings}
    is_acled = folded.keys() >= _ACLED_ONLY
    names: dict[str, str] = {}
    for heading in table.headings:
        name = _meaning(heading.casefold(), table.tags.get(heading, "").strip(), is_acled=is_acled)
        if name and name not in names.values():
            names[heading] = name
    if "at" not in names.values():
        found = ", ".join(table.headings[:8])
        raise Refused(
            Reason.IMPORT_COLUMNS, found=found, allowed="at, place, lat, lon, code, title"
        )
    ignored = tuple(one for one in table.headings if one not in names)
    return Columns(names, is_acled, ignored)


def _meaning(heading: str, tag: str, *, is_acled: bool) -> str:
    if is_acled and heading in _ACLED:
        return _ACLED[heading]
    if heading in _OURS:
        return heading
    if tag in _TAGS:
        return _TAGS[tag]
    return _ALSO.get(heading, "") or _ACLED.get(heading, "")
