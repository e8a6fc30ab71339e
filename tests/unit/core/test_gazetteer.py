from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from liaison.core.gazetteer import Entry, Gazetteer
from tests.support.regions import listed_places


@pytest.fixture(scope="module")
def places() -> Gazetteer:
    return Gazetteer(listed_places())


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("farch", "Farchana"),
        ("abeche", "Abéché"),
        ("al fashir", "El Fasher"),
        ("fasher", "El Fasher"),
        ("الفاشر", "El Fasher"),
        ("فاشر", "El Fasher"),
        ("um dafuq", "Am Dafok"),
        ("ndjamena", "N'Djamena"),
        ("ouandja", "Sam Ouandja"),
        ("geneina", "El Geneina"),
        ("al-junaynah", "El Geneina"),
        ("ENTEBBE", "Entebbe"),
    ],
)
def test_a_place_is_found_by_how_people_type_it(places: Gazetteer, typed: str, name: str) -> None:
    assert places.match(typed)[0].name == name


def test_whole_names_come_before_beginnings_and_these_before_other_words(
    places: Gazetteer,
) -> None:
    names = [found.name for found in places.match("b")]
    assert names.index("Bangui") < names.index("Foro Baranga")
    assert len(places.match("b", limit=2)) == 2


@pytest.mark.parametrize("typed", ["algeneina", "elfasher", "al-geneina"])
def test_an_article_that_was_written_on_is_still_one(places: Gazetteer, typed: str) -> None:
    assert places.find(typed) is not None
    assert places.find("alx") is None


def test_nothing_typed_matches_nothing(places: Gazetteer) -> None:
    assert places.match(" ' ") == []
    assert places.find("") is None


def test_every_listed_place_has_a_unit_a_grid_square_and_a_clock() -> None:
    listed = listed_places()
    assert len(listed) == 32
    for entry in listed:
        assert entry.admin
        assert entry.pcode
        assert ZoneInfo(entry.tz).key == entry.tz
        assert entry.lat is not None
        assert entry.precision_km


def test_two_places_of_one_name_are_told_apart_by_their_unit() -> None:
    twins = Gazetteer(
        [Entry("A", "Goz Beïda", admin="Sila"), Entry("B", "Goz Beida", admin="Salamat")]
    )
    assert twins.find("goz beida") is None
    assert [one.admin for one in twins.match("goz")] == ["Salamat", "Sila"]
    found = twins.find("B")
    assert found is not None
    assert found.admin == "Salamat"


def test_what_records_say_stands_for_a_listed_place_until_they_are_gone() -> None:
    places = Gazetteer([Entry("ADRE", "Adré", lat=13.47, lon=22.2)])
    places.learn([Entry("ADRE", "Adré", lat=13.5, lon=22.2), Entry("ff", "Camp")])
    found = places.find("adre")
    assert found is not None
    assert found.lat == 13.5
    assert places.find("camp") is not None
    places.learn([])
    assert places.find("camp") is None
    back = places.find("adre")
    assert back is not None
    assert back.lat == 13.47


def test_a_found_place_gives_what_a_record_holds(places: Gazetteer) -> None:
    found = places.find("Adré")
    assert found is not None
    assert found.value() == {
        "id": "ADRE",
        "name": "Adré",
        "lat": 13.47,
        "lon": 22.2,
        "mgrs": "34PFV2989",
        "tz": "Africa/Ndjamena",
    }
