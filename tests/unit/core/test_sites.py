from __future__ import annotations

from liaison.core.sites import Site, known_sites

REGION = {
    "places": [{"id": "ABECHE", "name": "Abéché"}],
    "sites": [
        {
            "id": "TCD-ABE",
            "name": "MINURCAT Abéché",
            "place": "ABECHE",
            "tz": "Africa/Ndjamena",
            "missions": [{"mission": "EUFOR"}, {"mission": "MINURCAT"}],
        },
        {"id": "UGA-EBB", "name": "Regional hub", "place": "NOWHERE", "tz": "Africa/Kampala"},
    ],
}


def test_a_site_is_called_as_its_place_is() -> None:
    site = Site("TCD-ABE", "Abéché", "Africa/Ndjamena", ("EUFOR", "MINURCAT"))
    assert known_sites(REGION)["TCD-ABE"] == site


def test_a_site_at_an_unknown_place_keeps_its_own_name() -> None:
    assert known_sites(REGION)["UGA-EBB"].name == "Regional hub"
    assert known_sites({}) == {}
