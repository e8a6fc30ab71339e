"""The check for recalls that somebody has not answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from liaison.core.checks.facts import Unanswered
from liaison.core.checks.recalls import recall_unanswered
from tests.support.builders import row
from tests.support.facts import TODAY, facts


def test_a_recall_is_followed_up_after_a_week_by_name() -> None:
    late = Unanswered(row("Informant"), TODAY - timedelta(days=7), ("JOC@SDN-JUB", "JOC@COD-GOM"))
    fresh = replace(late, day=TODAY - timedelta(days=6))
    (found,) = recall_unanswered(replace(facts(), recalls=(late, fresh)))
    assert (found.check, found.record) == ("recall_unanswered", late.row.id)
    assert "JOC@SDN-JUB, JOC@COD-GOM" in found.sentence
