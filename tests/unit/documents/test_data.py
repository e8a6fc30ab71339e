from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.reports.incidents import COLUMNS, Cell, Incidents
from liaison.documents.writer import DocumentPrinter

ROWS: tuple[Mapping[str, Cell], ...] = (
    {"ref": "A-1", "title": "=cmd()|' /C calc'!A0", "lat": 13.6, "lon": -0.5, "killed_min": 2},
    {"ref": "A-2", "title": 'Two, "quoted"\nlines', "text": "قافلة"},
)
DATA = Incidents(
    ROWS, "SIS:UNAMID", "C", "TLP:AMBER", 0, {"release.not_released": 3}, exercise=True
)


def test_geojson_has_longitude_first_and_null_for_what_has_no_place() -> None:
    made = json.loads(DocumentPrinter().incidents(DATA, "geojson"))
    assert made["type"] == "FeatureCollection"
    first, second = made["features"]
    assert first["geometry"] == {"type": "Point", "coordinates": [-0.5, 13.6]}
    assert first["properties"]["killed_min"] == 2
    assert second["geometry"] is None
    assert second["properties"]["text"] == "قافلة"
    assert made["liaison"]["left_out"] == {"release.not_released": 3}
    assert made["liaison"]["exercise"] is True
    assert "crs" not in made  # RFC 7946, section 4


def test_csv_has_hashtags_under_its_headings_and_computes_nothing() -> None:
    made = DocumentPrinter().incidents(DATA, "csv").decode("utf-8-sig")
    names, tags, first, second = csv.reader(io.StringIO(made))
    assert names == [column.name for column in COLUMNS]
    assert all(tag.startswith("#") for tag in tags)
    assert len(set(tags)) == len(tags)
    told = dict(zip(names, first, strict=True))
    assert told["title"] == "'=cmd()|' /C calc'!A0"
    assert told["lon"] == "-0.5"
    assert dict(zip(names, second, strict=True))["title"] == 'Two, "quoted"\nlines'


def test_another_format_is_refused_by_name() -> None:
    with pytest.raises(Refused) as refused:
        DocumentPrinter().incidents(DATA, "kml")
    assert refused.value.reason is Reason.DOCUMENT_FORMAT
