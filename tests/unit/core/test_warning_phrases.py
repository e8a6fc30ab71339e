"""What Liaison wrote into a warning is said in the paper's language; what a person wrote is not."""

from __future__ import annotations

import pytest

from liaison.bootstrap.printing import translate
from liaison.core.gazetteer import Entry, Gazetteer
from liaison.core.warning_phrases import Retelling

PLACES = Gazetteer([Entry(id=name, name=name) for name in ("Foro Baranga", "Goz Beïda")])
WRITTEN = {
    "en": "300-800 people may reach Goz Beïda\nnotes: 1; best grade C3\nFrom Foro Baranga. Via Goz "
    "Beïda. Armed elements were seen among them.\nCause: attack; camels\nTell your field offices and "
    "partners, count at the crossing, tell us of armed elements.\n\nCount: 2-3, Goz Beïda, 2009-12",
    "fr": "300-800 personnes pourraient arriver à Goz Beïda\nnotes\xa0: 1\u202f; meilleure cotation C3\n"
    "De Foro Baranga. Par Goz Beïda. Des éléments armés ont été vus parmi eux.\nCause\xa0: attack; "
    "camels\nPrévenez vos bureaux de terrain et vos partenaires, comptez au point de passage, "
    "signalez-nous les éléments armés.\n\nNombre\xa0: 2-3, Goz Beïda, 2009-12",
}


@pytest.mark.parametrize(("written", "asked"), [("en", "fr"), ("fr", "en"), ("fr", "fr")])
def test_our_own_sentences_are_said_in_the_language_that_is_asked_for(
    written: str, asked: str
) -> None:
    assert Retelling(asked, translate, PLACES)(WRITTEN[written]) == WRITTEN[asked]


def test_no_english_of_ours_is_left_in_an_arabic_paper_nor_lost_on_the_way_back() -> None:
    arabic = Retelling("ar", translate, PLACES)(WRITTEN["en"])
    for words in ("people", "best grade", "From", "Via", "Armed", "Cause", "Tell", "Count"):
        assert words not in arabic
    assert Retelling("en", translate, PLACES)(arabic) == WRITTEN["en"]


@pytest.mark.parametrize(
    "text",
    [
        "De toute façon, ils arrivent.",
        "Few people may reach Goz Beïda",
        "Via the wadi.",
        "They came from Foro Baranga.",
        "{place} of 300-800 people",
    ],
)
def test_what_a_person_wrote_stays_as_it_is(text: str) -> None:
    assert Retelling("ar", translate, PLACES)(text) == text
