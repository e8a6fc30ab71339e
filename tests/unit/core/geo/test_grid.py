from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.core.geo import grid
from liaison.core.geo.grid import parse_mgrs
from liaison.core.geo.position import Position, course
from tests.support.regions import listed_places

REGION = st.builds(Position, st.floats(-5, 24), st.floats(10, 40))


@pytest.mark.parametrize("place", listed_places(), ids=lambda place: place.id)
def test_every_listed_place_lies_in_the_square_that_the_list_gives(place: object) -> None:
    lat, lon, mgrs = (getattr(place, name) for name in ("lat", "lon", "mgrs"))
    assert grid.reference(Position(lat, lon)) == mgrs


@given(REGION, st.integers(0, 5))
def test_a_position_lies_in_its_square_at_every_size(position: Position, digits: int) -> None:
    found = grid.square(grid.reference(position, digits=digits))
    assert found is not None
    assert found.metres == 100_000 // 10**digits
    # Half a diagonal from the middle at most; at a zone's edge squares are cut, and no larger.
    assert course(position, found.centre).metres <= found.metres * 0.7072 * 1.001 + 1


@pytest.mark.parametrize("wrong", ["34NEA8603", "34QEA8603", "34SEA8603", "35PEA8603", "34PXA8603"])
def test_a_band_or_zone_that_does_not_hold_the_square_makes_it_no_place(wrong: str) -> None:
    assert parse_mgrs(wrong) == wrong
    assert grid.square(wrong) is None


def test_what_was_meant_by_the_wrong_band_is_said() -> None:
    assert grid.likely("34NEA8603") == ["34MEA8603", "34PEA8603"]
    assert grid.likely("35PEA8603") == []  # no such letters in that zone
    assert grid.likely("farchana") == []


def test_beyond_the_bands_there_is_no_square() -> None:
    assert grid.reference(Position(85, 20)) == ""
    assert grid.reference(Position(-81, 20)) == ""


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("34PEA8603", "34PEA8603"),
        ("34p ea 86 03", "34PEA8603"),
        ("34PEA", "34PEA"),
        ("36NVF4206", "36NVF4206"),
        ("34PEA860", None),
        ("34PEA 860 3", None),
        ("34IEA8603", None),
        ("61PEA8603", None),
        ("00PEA8603", None),
        ("34PEA123456123456", None),
        ("farchana", None),
    ],
)
def test_a_grid_reference_is_known_by_its_form(typed: str, kept: str | None) -> None:
    assert parse_mgrs(typed) == kept
