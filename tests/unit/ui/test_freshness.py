from __future__ import annotations

from liaison.core.values import Trust
from liaison.ui.shell.freshness import FRESH_WITHIN_MS, Freshness, freshness, heard_by_mission
from tests.support.builders import DAY_MS, HOUR_MS, NOW_MS, contact


def test_a_word_ages_after_two_days() -> None:
    assert freshness(NOW_MS - FRESH_WITHIN_MS, NOW_MS) is Freshness.FRESH
    assert freshness(NOW_MS - FRESH_WITHIN_MS - 1, NOW_MS) is Freshness.AGEING
    assert freshness(None, NOW_MS) is Freshness.NEVER


def test_a_mission_was_heard_when_anybody_of_it_was() -> None:
    heard = heard_by_mission(
        [
            contact("SDN-ELF", heard_ms=NOW_MS - DAY_MS),
            contact("SDN-NYA", heard_ms=NOW_MS - HOUR_MS),
            contact("COD-KIN", mission="MONUC"),
            contact("CAF-BGI", mission="BONUCA", heard_ms=NOW_MS - 6 * DAY_MS),
        ],
        own="MINURCAT",
        now_ms=NOW_MS,
    )
    assert [(one.mission, one.freshness) for one in heard] == [
        ("UNAMID", Freshness.FRESH),
        ("BONUCA", Freshness.AGEING),
        ("MONUC", Freshness.NEVER),
    ]
    assert heard[0].at_ms == NOW_MS - HOUR_MS


def test_ones_own_mission_and_revoked_devices_have_no_dot() -> None:
    own = contact("TCD-NDJ", mission="MINURCAT", heard_ms=NOW_MS)
    stopped = contact("SDN-KRT", mission="UNMIS", trust=Trust.REVOKED, heard_ms=NOW_MS)
    assert heard_by_mission([own, stopped], own="MINURCAT", now_ms=NOW_MS) == ()
