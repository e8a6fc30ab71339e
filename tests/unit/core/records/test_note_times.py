"""Times of notes: refused beside the field, by whichever way they come."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from liaison.core import rules
from liaison.core.errors import Reason, Refused
from liaison.core.values import Value
from tests.support.vaults import Office, offices

HOUR_MS = 3_600_000
YEAR_MS = 365 * 24 * HOUR_MS


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    path: Path = tmp_path_factory.mktemp("times")
    with offices(path, "MINURCAT@TCD-ABE") as (one,):
        yield one


@pytest.mark.parametrize(
    ("kind", "hours", "field", "rule"),
    [
        ("incident", {"when": 0, "ends": -1}, "ends", rules.LATER),
        ("incident", {"when": 0, "starts": 0, "ends": -1}, "ends", rules.LATER),
        ("displacement", {"when": 0, "eta": -1}, "eta", rules.LATER),
        ("incident", {"when": 48}, "when", rules.NOT_AHEAD),
        ("support", {"when": 20 * 365 * 24}, "when", rules.WITHIN_YEAR),
        ("displacement", {"when": 0, "eta": 20 * 365 * 24}, "eta", rules.WITHIN_YEAR),
        ("warning", {"starts": 5, "ends": 4}, "ends", rules.LATER),
    ],
)
def test_a_time_that_cannot_be_is_refused_beside_its_field_typed_at_once_or_one_by_one(
    office: Office, kind: str, hours: Mapping[str, int], field: str, rule: str
) -> None:
    records, now = office.workspace.records, office.workspace.now_ms()
    times: dict[str, Value] = {path: now + hour * HOUR_MS for path, hour in hours.items()}
    with pytest.raises(Refused) as refused:
        records.add("NOTE", kind, writes={"title": "Convoy", **times}, texts={})
    assert refused.value.reason is Reason.RECORD_FORM
    assert (refused.value.params["field"], refused.value.params["rule"]) == (field, rule)
    typed = records.begin("NOTE", kind)
    *before, last = times.items()
    for path, at in before:
        records.save_draft(typed, writes={path: at}, texts={})
    with pytest.raises(Refused) as refused:
        records.save_draft(typed, writes=dict([last]), texts={})
    assert refused.value.params["field"] == field
    records.discard(typed)


def test_what_is_planned_lies_ahead_and_an_end_may_be_the_moment_it_began(office: Office) -> None:
    records, now = office.workspace.records, office.workspace.now_ms()
    for kind, times in (
        ("support", {"when": now + 48 * HOUR_MS}),
        ("incident", {"when": now, "ends": now}),
        ("displacement", {"when": now, "eta": now + 48 * HOUR_MS}),
        ("warning", {"when": now, "starts": now - HOUR_MS, "ends": now + YEAR_MS}),
    ):
        records.add("NOTE", kind, writes={"title": "Convoy", **times}, texts={})
