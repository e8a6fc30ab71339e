from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from liaison.core.geo.clusters import CELL, clustered
from liaison.core.geo.mercator import Spot, project
from liaison.core.geo.position import Position
from liaison.core.geo.view import LEAST_ZOOM, MOST_ZOOM, View


@dataclass(frozen=True)
class Dot:
    number: int
    spot: Spot
    kind: str


@st.composite
def dots(draw: st.DrawFn) -> list[Dot]:
    places = draw(st.lists(st.builds(Position, st.floats(-5, 24), st.floats(10, 40)), max_size=60))
    kinds = st.sampled_from(["incident", "warning"])
    return [Dot(n, project(place), draw(kinds)) for n, place in enumerate(places)]


ZOOMS = st.floats(LEAST_ZOOM, MOST_ZOOM)


@given(dots(), ZOOMS)
def test_every_mark_is_in_exactly_one_cluster(marks: list[Dot], zoom: float) -> None:
    found = clustered(marks, zoom)
    assert sorted(mark.number for one in found for mark in one.marks) == [
        mark.number for mark in marks
    ]


@given(dots(), ZOOMS)
def test_marks_of_one_cluster_are_close_on_the_screen(marks: list[Dot], zoom: float) -> None:
    view = View(Spot(0.5, 0.5), zoom, 900, 600)
    for one in clustered(marks, zoom):
        x, y = view.pixel(one.spot)
        for mark in one.marks:
            at = view.pixel(mark.spot)
            assert abs(at[0] - x) <= 2 * CELL
            assert abs(at[1] - y) <= 2 * CELL


@given(dots(), ZOOMS, st.randoms())
def test_clusters_do_not_depend_on_the_order_of_marks(
    marks: list[Dot], zoom: float, random: object
) -> None:
    shuffled = list(marks)
    random.shuffle(shuffled)  # type: ignore[attr-defined]

    def members(of: list[Dot]) -> set[frozenset[int]]:
        return {frozenset(dot.number for dot in one.marks) for one in clustered(of, zoom)}

    assert members(marks) == members(shuffled)


def test_at_the_closest_zoom_only_one_place_stays_together() -> None:
    here, near = project(Position(13.6, 21.8)), project(Position(13.60001, 21.8))
    marks = [Dot(1, here, "a"), Dot(2, here, "b"), Dot(3, near, "a")]
    found = clustered(marks, MOST_ZOOM)
    assert sorted(len(one.marks) for one in found) == [1, 2]


def test_what_a_number_would_cover_over_a_line_of_the_grid_is_in_its_cluster() -> None:
    cell = CELL / (256 * 2**6)
    beside = [Spot(20 * cell + part * cell, 20.5 * cell) for part in (-0.2, 0.2, 1.5, -0.2)]
    marks = [Dot(number, spot, "a") for number, spot in enumerate(beside)]
    found = clustered(marks, 6.5)
    assert sorted(tuple(mark.number for mark in one.marks) for one in found) == [(0, 1, 3), (2,)]
