from __future__ import annotations

from enum import StrEnum

import pytest

from liaison.core.errors import Reason, Refused
from liaison.ui import wording
from sync.errors import Reason as SyncReason
from tests.support.builders import DAY_MS, HOUR_MS, NOW_MS


@pytest.mark.parametrize("reason", [*Reason, *SyncReason])
def test_every_reason_has_a_sentence_of_its_own(reason: StrEnum) -> None:
    said = wording.said(Refused(reason))
    assert said.sentence.endswith((".", "…", "?"))
    assert reason.value not in said.sentence


def test_a_reason_that_this_version_lacks_is_shown_by_its_code() -> None:
    assert "later.than_we" in wording.said_of("later.than_we", {}).sentence


def test_outside_words_in_a_sentence_keep_their_direction_to_themselves() -> None:
    said = wording.said_of("contact.unknown", {"name": "\u0645\u062d\u0645\u062f"})
    assert "\u2068\u0645\u062d\u0645\u062f\u2069" in said.sentence


@pytest.mark.parametrize(
    ("passed", "said"),
    [(0, "now"), (40 * 60_000, "40 min"), (3 * HOUR_MS, "3 h"), (6 * DAY_MS, "6 d")],
)
def test_ages_are_said_in_the_largest_unit_that_fits(passed: int, said: str) -> None:
    assert wording.age(NOW_MS - passed, NOW_MS) == said


def test_what_was_never_heard_is_said_so_and_a_clock_ahead_is_no_age() -> None:
    assert wording.age(None, NOW_MS) == "never"
    assert wording.age(NOW_MS + HOUR_MS, NOW_MS) == "now"


def test_times_read_left_to_right_with_the_zone_of_the_place() -> None:
    assert wording.dtg(NOW_MS) == "\u2066141402Z DEC 09\u2069"
    assert wording.clock(NOW_MS, "Africa/Ndjamena") == "\u206615:02 A\u2069"


def test_states_in_a_sentence_are_said_as_the_screens_say_them() -> None:
    said = wording.said(Refused(Reason.MINUTES_STATE, state="reopened", needed="circulated"))
    assert (
        said.sentence
        == "The minutes are \u2068reopened\u2069; that comes after \u2068circulated\u2069."
    )
    decided = wording.said(Refused(Reason.INBOX_DECIDED, state="refused"))
    assert "\u2068refused\u2069" in decided.sentence
