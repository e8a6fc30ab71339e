from __future__ import annotations

from collections.abc import Mapping

import pytest

from liaison.core.records.registry import Registry
from liaison.core.sheet import Sheet, attached, row_of, search_words
from liaison.core.tables import END_OF_PROSE
from liaison.core.values import RecordId, Value

TYPES = Registry()


def sheet(values: Mapping[str, Value], texts: Mapping[str, str] | None = None) -> Sheet:
    return Sheet(RecordId(bytes(16)), "NOTE", values, texts or {}, revised_ms=9, revision=2)


def test_a_note_stands_where_it_happened_and_a_record_of_a_place_where_it_is() -> None:
    there = sheet({"place": {"name": "Adré", "lat": 13.47, "lon": 22.2}})
    row = row_of(there, TYPES)
    assert (row.place, row.lat, row.lon) == ("Adré", 13.47, 22.2)
    place = row_of(Sheet(RecordId(bytes(16)), "PLACE", {"lat": 1.5, "lon": 2}, {}), TYPES)
    assert (place.place, place.lat, place.lon) == ("", 1.5, 2.0)


def test_a_grid_square_alone_is_a_place_and_a_point_off_the_globe_is_none() -> None:
    square = row_of(sheet({"place": {"name": "Bredjing", "mgrs": "34PEA8603"}}), TYPES)
    assert (square.lat, square.lon) == pytest.approx((13.599, 21.8), abs=0.001)
    for lat, lon in ((91, 0), (0, -180.1), (float("nan"), 20), (1e308, 1e308)):
        row = row_of(sheet({"place": {"name": "x", "lat": lat, "lon": lon}}), TYPES)
        assert (row.lat, row.lon) == (None, None)


def test_a_note_is_listed_by_when_it_happened_else_by_when_it_was_written() -> None:
    assert row_of(sheet({"when": 5, "created": 7}), TYPES).at_ms == 5
    assert row_of(sheet({"created": 7}), TYPES).at_ms == 7
    assert row_of(sheet({}), TYPES).at_ms == 9
    assert row_of(sheet({"when": "soon", "created": 7}), TYPES).at_ms == 7


def test_values_of_another_shape_than_ours_do_no_harm() -> None:
    odd: dict[str, Value] = {"title": 5, "place": "Adré", "code": [1], "lat": True, "for_parent": 1}
    row = row_of(sheet(odd), TYPES)
    assert (row.title, row.place, row.code, row.lat, row.for_parent) == ("", "", "", None, False)


def test_edits_that_are_not_signed_lie_over_what_stands() -> None:
    laid = sheet({"title": "Old", "people/min": 1, "people/how": "seen"}, {"body": "a"}).overlaid(
        {"title": "New", "people": None, "code": "CRM-1", "grade": None}, {"comment": "b"}
    )
    assert laid.values == {"title": "New", "code": "CRM-1"}
    assert laid.texts == {"body": "a", "comment": "b"}


def test_search_finds_titles_texts_places_members_and_files_but_no_codes_of_handling() -> None:
    words = search_words(
        sheet(
            {
                "title": "Convoy",
                "ref": "NOTE-1",
                "cls": "C",
                "owner": "MINURCAT",
                "release/ALLM": True,
                "place": {"name": "Adré", "mgrs": "34PFV2989"},
                "subjects/SUB-LRA": True,
                "attach/1/name": "road.jpg",
                "alt_titles/ar": "قافلة",
                "orcon": True,
            },
            {"body": "Fired on."},
        )
    ).split("\n")
    assert words[:3] == ["Convoy", "Fired on.", END_OF_PROSE]
    assert {"NOTE-1", "Adré", "SUB-LRA", "road.jpg", "قافلة"} <= set(words)
    assert not {"C", "MINURCAT", "ALLM", "orcon"} & set(words)


def test_a_deleted_record_has_no_words() -> None:
    gone = Sheet(RecordId(bytes(16)), "NOTE", {"title": "Gone"}, {}, deleted=True)
    assert search_words(gone) == ""


def test_a_file_without_hash_or_length_is_no_attachment() -> None:
    values: dict[str, Value] = {
        "attach/b/name": "b.txt",
        "attach/b/sha256": b"x" * 32,
        "attach/b/bytes": 3,
        "attach/a/name": "a.txt",
        "attach/c/sha256": b"y" * 32,
        "attach/c/bytes": 4,
    }
    assert [(one.id, one.name) for one in attached(values)] == [("b", "b.txt"), ("c", "c")]
