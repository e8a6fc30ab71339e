from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.core import dtg, rules
from liaison.core.errors import Reason, Refused

DEC_8 = 1_260_253_800_000  # 2009-12-08T06:30:00Z


@pytest.mark.parametrize(
    "text",
    [
        "080630ZDEC09",
        "080630z dec 09",
        "080730ADEC09",
        "080930CDEC09",
        "080530NDEC09",
        "2009-12-08T06:30Z",
        "2009-12-08 06:30+00:00",
        "2009-12-08T09:30+03:00",
    ],
)
def test_one_moment_is_read_in_every_way_people_write_it(text: str) -> None:
    assert dtg.parse(text) == DEC_8


def test_a_day_means_its_beginning_in_utc() -> None:
    assert dtg.parse("2009-12-08") == DEC_8 - (6 * 60 + 30) * 60_000


@pytest.mark.parametrize(
    "text",
    [
        "",
        "today",
        "080630JDEC09",
        "320630ZDEC09",
        "082530ZDEC09",
        "080630ZDEZ09",
        "2009-13-08",
        "0630",
        "\u0660\u0668\u0660\u0666\u0663\u0660ZDEC09x",
    ],
)
def test_what_is_no_moment_is_refused_with_examples(text: str) -> None:
    with pytest.raises(Refused) as refused:
        dtg.parse(text, field="eta")
    assert refused.value.reason is Reason.RECORD_FORM
    said = {"field": "eta", "rule": rules.MOMENT, "example": dtg.EXAMPLES}
    assert refused.value.params == said


@pytest.mark.parametrize("text", ["2009-12-08T06:30", "080630DEC09", "2009-12-08 06:30"])
def test_a_time_without_its_zone_is_told_that_the_zone_is_missing(text: str) -> None:
    with pytest.raises(Refused) as refused:
        dtg.parse(text)
    assert refused.value.params["rule"] == rules.ZONED


@pytest.mark.parametrize(
    "text", ["080630Z-081200ZDEC09", "080630ZDEC09/081200ZDEC09", "2009-12-08 to 2009-12-09"]
)
def test_a_span_is_refused_as_one(text: str) -> None:
    with pytest.raises(Refused) as refused:
        dtg.parse(text)
    assert refused.value.params["rule"] == rules.NOT_A_SPAN


def test_two_digit_years_turn_in_1970() -> None:
    assert dtg.write(dtg.parse("010000ZJAN70")) == "010000ZJAN70"
    assert dtg.parse("010000ZJAN70") == 0
    assert dtg.parse("010000ZJAN69") > DEC_8


@given(st.integers(min_value=1440, max_value=50_000_000))
def test_what_is_written_is_read_back(minutes: int) -> None:
    at_ms = minutes * 60_000
    for tz in ("UTC", "Africa/Ndjamena", "Africa/Khartoum", "America/Halifax"):
        assert dtg.parse(dtg.write(at_ms, tz=tz)) == at_ms


@pytest.mark.parametrize(
    ("tz", "clock"),
    [
        ("Africa/Ndjamena", "080730ADEC09"),
        ("Africa/Bangui", "080730ADEC09"),
        ("Africa/Lubumbashi", "080830BDEC09"),
        ("Africa/Khartoum", "080930CDEC09"),
        ("Africa/Juba", "080930CDEC09"),
        ("Asia/Kolkata", "080630ZDEC09"),
    ],
)
def test_the_clock_of_a_place_has_the_offset_of_that_year(tz: str, clock: str) -> None:
    assert dtg.write(DEC_8, tz=tz) == clock


def test_khartoum_went_back_an_hour_in_2017() -> None:
    assert dtg.write(dtg.parse("2017-12-08T06:30Z"), tz="Africa/Khartoum") == "080830BDEC17"


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(Refused):
        dtg.local(DEC_8, "../../etc/passwd")


def test_a_day_is_kept_as_text() -> None:
    assert dtg.parse_day(" 2010-06-30 ", field="valid_to") == "2010-06-30"
    for wrong in ("2010-06-31", "30.6.2010", "20100630"):
        with pytest.raises(Refused) as refused:
            dtg.parse_day(wrong, field="valid_to")
        assert refused.value.params["field"] == "valid_to"
