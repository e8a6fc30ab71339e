from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.core.geo.mercator import project, unproject
from liaison.core.geo.position import Box, Position, course, spelled
from liaison.core.geo.view import LEAST_ZOOM, MOST_ZOOM, View, first_view

POSITIONS = st.builds(Position, st.floats(-80, 80), st.floats(-179, 179))
REGION = st.builds(Position, st.floats(-5, 24), st.floats(10, 40))
PIXELS = st.tuples(st.floats(0, 900), st.floats(0, 600))
VIEWS = st.builds(
    lambda position, zoom: View(project(position), zoom, 900, 600),
    REGION,
    st.floats(LEAST_ZOOM, MOST_ZOOM),
)


@given(POSITIONS)
def test_what_is_projected_comes_back(position: Position) -> None:
    back = unproject(project(position))
    assert back == pytest.approx(position, abs=1e-9)


@given(VIEWS, PIXELS)
def test_a_pixel_shows_the_spot_that_is_drawn_there(view: View, pixel: tuple[float, float]) -> None:
    assert view.pixel(view.spot(*pixel)) == pytest.approx(pixel, abs=1e-3)


@given(VIEWS, PIXELS, st.floats(-3, 3))
def test_zooming_keeps_what_lies_under_the_pointer(
    view: View, pixel: tuple[float, float], steps: float
) -> None:
    kept = view.spot(*pixel)
    zoomed = view.zoomed(steps, *pixel)
    if 0 < zoomed.centre.x < 1 and 0 < zoomed.centre.y < 1:  # not held at the edge of the plane
        assert zoomed.pixel(kept) == pytest.approx(pixel, abs=1e-3)
    assert LEAST_ZOOM <= zoomed.zoom <= MOST_ZOOM


@given(VIEWS, st.floats(-500, 500), st.floats(-500, 500))
def test_panning_there_and_back_is_where_one_was(view: View, dx: float, dy: float) -> None:
    back = view.panned(dx, dy).panned(-dx, -dy)
    if all(0 < part < 1 for part in view.panned(dx, dy).centre):
        assert back.centre == pytest.approx(view.centre, abs=1e-12)


@given(REGION, st.floats(0.01, 5), st.floats(0.01, 5))
def test_a_fitted_box_is_all_in_the_window(south_west: Position, up: float, across: float) -> None:
    lat, lon = south_west
    box = Box(lat, lon, lat + up, lon + across)
    seen = first_view(900, 600).fitted(box).box()
    assert seen.south <= box.south + 1e-9
    assert seen.north >= box.north - 1e-9
    assert seen.west <= box.west + 1e-9
    assert seen.east >= box.east - 1e-9


@given(VIEWS, st.floats(60, 200))
def test_the_scale_bar_is_a_round_length_and_true(view: View, longest: float) -> None:
    bar = view.bar(longest)
    assert longest * 0.39 <= bar.pixels <= longest * 1.001
    assert str(bar.metres).rstrip("0") in {"1", "2", "5"}
    middle = view.height / 2
    there = view.position(view.width / 2 + bar.pixels / 2, middle)
    here = view.position(view.width / 2 - bar.pixels / 2, middle)
    # Mercator measures on a sphere; the ellipsoid differs by up to 0.7 % near the equator.
    assert course(here, there).metres == pytest.approx(bar.metres, rel=0.01)


@pytest.mark.parametrize(
    ("start", "end", "km", "bearing"),
    [
        ((13.47, 22.20), (13.45, 22.45), 27.16, 94.6),  # Adré to El Geneina, domain 2.6: 27 km
        ((12.05, 23.99), (12.05, 24.01), 2.18, 90.0),  # over the edge of zones 34 and 35
        ((5.40, 26.49), (3.62, 28.57), 303.4, 130.4),  # Obo to Dungu
    ],
)
def test_distances_do_not_care_about_zones(
    start: tuple[float, float], end: tuple[float, float], km: float, bearing: float
) -> None:
    found = course(Position(*start), Position(*end))
    assert found.metres / 1000 == pytest.approx(km, abs=0.05 if km < 100 else 0.5)
    assert found.bearing == pytest.approx(bearing, abs=0.15)


@given(REGION, REGION)
def test_there_is_as_far_as_back(one: Position, other: Position) -> None:
    there, back = course(one, other), course(other, one)
    assert there.metres == pytest.approx(back.metres, abs=1e-6)
    assert 0 <= there.bearing < 360


def test_positions_are_spelled_with_their_hemispheres() -> None:
    assert spelled(Position(13.6, 21.8)) == "13.6000° N, 21.8000° E"
    assert spelled(Position(-4.3, -0.5)) == "4.3000° S, 0.5000° W"
    assert not Position(91, 0).is_real
    assert math.isclose(course(Position(0, 0), Position(0, 0)).metres, 0)
