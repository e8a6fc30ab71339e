from __future__ import annotations

from datetime import date

import pytest

from liaison.core import refs
from liaison.core.folding import ascii_capitals, fold


def test_a_ref_is_site_type_day_and_number() -> None:
    start = refs.prefix("Abéché", "NOTE", date(2009, 12, 8))
    assert refs.numbered(start, 1) == "ABECHE-NOTE-091208-01"
    assert refs.numbered(start, 100) == "ABECHE-NOTE-091208-100"


@pytest.mark.parametrize(
    ("name", "written"),
    [("Goz Beïda", "GOZ-BEIDA"), ("N'Djamena", "NDJAMENA"), ("أبشي", "X"), ("", "X")],
)
def test_a_site_is_written_in_capitals_that_every_radio_knows(name: str, written: str) -> None:
    assert ascii_capitals(name) == written


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("El Fasher", "al-fasher"),
        ("Abéché", "ABECHE"),
        ("N'Djamena", "Ndjamena"),
        ("N\u2019Djaména", "ndjamena"),
        ("الفاشر", "فاشر"),
        ("الجنينة", "جنينه"),
        ("أبشى", "ابشي"),
    ],
)
def test_spellings_of_one_name_fold_together(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_name_that_is_only_an_article_stays() -> None:
    assert fold("El") == "el"
