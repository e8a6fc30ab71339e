from __future__ import annotations

import pytest

from liaison.core import dtg
from liaison.core.records.meeting_views import Cadence
from liaison.ui.screens.meetings import words
from liaison.ui.screens.record.moment_text import complete
from tests.support.meeting_states import meeting
from tests.support.translations import english as translate


@pytest.mark.parametrize(
    ("times", "every", "unit", "said"),
    [
        (3, 1, "year", "3 times a year"),
        (1, 2, "month", "once in 2 months"),
        (2, 1, "quarter", "2 times a quarter"),
        (1, 1, "day", "once a day"),
        (0, 1, "year", "no cadence agreed"),
    ],
)
def test_a_cadence_is_said_in_words_that_mean_one_thing(
    times: int, every: int, unit: str, said: str
) -> None:
    cadence = Cadence(times=times, every=every, unit=unit)
    assert words.cadence_words(cadence, translate) == said


def test_a_meeting_is_told_on_the_clock_of_its_venue() -> None:
    told = words.span_words(meeting(), translate)
    assert told == "Thu 10 Dec 08:30 \u2013 Fri 11 Dec 2009 16:00"
    here = meeting(ends=dtg.parse("2009-12-10T09:00Z"), tz="Africa/Ndjamena")
    assert words.span_words(here, translate) == "Thu 10 Dec 2009 06:30\u201310:00"
    assert words.short_span(here, translate) == "10 Dec 2009 06:30\u201310:00"


def test_a_zone_that_nobody_knows_counts_as_none() -> None:
    assert words.zone_of(meeting(tz="Africa/Atlantis"), "Africa/Ndjamena") == "Africa/Ndjamena"


def test_a_day_and_an_hour_are_those_of_the_place() -> None:
    now = dtg.parse("2009-12-01T00:00Z")
    typed = complete("2009-12-10 08:30", now_ms=now, tz="Africa/Kampala")
    assert dtg.parse(typed) == dtg.parse("2009-12-10T05:30Z")
    assert complete("2009-13-10 08:30", now_ms=now, tz="Africa/Kampala") == "2009-13-10 08:30"
