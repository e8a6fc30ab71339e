"""Notes as data for other programs: one row each, already cut to one audience."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

FORMATS = ("geojson", "csv")
"""What data can be written as: the endings of the files."""

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the data.

    Attributes:
        name: in files and in JSON; a contract.
        tag: its HXL hashtag and attributes (HXL 1.1).
    """

    name: str
    tag: str


COLUMNS = (
    Column("ref", "#event+id"),
    Column("at", "#date+occurred"),
    Column("at_precision", "#date+precision"),
    Column("kind", "#event+type"),
    Column("code", "#event+code"),
    Column("acled", "#event+code+acled"),
    Column("title", "#event+name"),
    Column("text", "#description"),
    Column("place", "#loc+name"),
    Column("lat", "#geo+lat"),
    Column("lon", "#geo+lon"),
    Column("mgrs", "#geo+mgrs"),
    Column("place_precision", "#geo+precision"),
    Column("killed_min", "#affected+killed+min"),
    Column("killed_max", "#affected+killed+max"),
    Column("injured_min", "#affected+injured+min"),
    Column("injured_max", "#affected+injured+max"),
    Column("abducted_min", "#affected+abducted+min"),
    Column("abducted_max", "#affected+abducted+max"),
    Column("people_min", "#affected+displaced+min"),
    Column("people_max", "#affected+displaced+max"),
    Column("grade", "#meta+grade"),
    Column("mission", "#org+name"),
    Column("site", "#org+site"),
    Column("class", "#meta+class"),
    Column("tlp", "#meta+tlp"),
    Column("exercise", "#meta+exercise"),
)


@dataclass(frozen=True, slots=True)
class Incidents:
    """All rows of one file.

    Attributes:
        rows: cells by a column's name; what is unknown is None.
        audience: whom it was cut to.
        cls: the highest classification in it.
        tlp: the closest traffic light in it; "" where nothing is.
        made_ms: when.
        left_out: how many records stayed, by reason code.
        exercise: whether all of it is practice.
    """

    rows: tuple[Mapping[str, Cell], ...]
    audience: str
    cls: str
    tlp: str
    made_ms: int
    left_out: Mapping[str, int]
    exercise: bool
