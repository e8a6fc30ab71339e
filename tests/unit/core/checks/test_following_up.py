"""Overdue actions, orphans, and hand-overs that nobody accepted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from liaison.core import dtg
from liaison.core.checks.actions import action_overdue
from liaison.core.checks.handover import handover_open, orphan
from liaison.core.meetings.actions import is_orphan
from liaison.core.records.meeting_views import Action
from liaison.core.values import Value
from tests.support.facts import REGION, action, facts, known, party
from tests.support.vaults import Office, Places, exchange, offices

AUTUMN = date(2010, 10, 4)
SATURDAY = date(2009, 12, 12)
"""The day on which test vaults begin."""


def overdue(office: Office, responsible: str, due: str, **writes: Value) -> list[str]:
    """What the vault says of one more action."""
    given: dict[str, Value] = {"title": "Tell", "responsible": responsible, "due": due, **writes}
    kind = str(given.pop("kind", "task"))
    made = office.workspace.records.add("ACTION", kind, writes=given, texts={})
    found = office.workspace.checks.findings()
    return [one.sentence for one in found if one.check == "action_overdue" and one.record == made]


@pytest.fixture
def ours(tmp_path: Path) -> Iterator[Office]:
    with offices(tmp_path, "MINURCAT@TCD-NDJ") as (office,):
        for code, mission, week in (
            ("TCD-NDJ", "MINURCAT", "mon-fri"),
            ("SDN-ELF", "UNAMID", "sun-thu"),
        ):
            office.workspace.records.add(
                "PARTY",
                "site",
                writes={"ref": code, "title": code, "parent": mission, "workweek": week},
                texts={},
            )
        yield office


def test_an_action_is_late_once_a_working_day_of_its_owner_has_begun(ours: Office) -> None:
    assert overdue(ours, "MINURCAT", "2009-12-11") == []
    assert overdue(ours, "MINURCAT", "2009-12-10") == [
        "Owed by MINURCAT since 2009-12-10; working days late: 1."
    ]
    assert overdue(ours, "UNAMID", "2009-12-10") == []
    (late,) = overdue(ours, "UNAMID", "2009-12-09")
    assert "working days late: 1." in late


def test_what_is_due_today_is_not_late(ours: Office) -> None:
    assert overdue(ours, "MINURCAT", SATURDAY.isoformat()) == []


def test_decisions_and_what_is_over_are_never_late(ours: Office) -> None:
    assert overdue(ours, "MINURCAT", "2009-09-30", kind="decision") == []
    assert overdue(ours, "MINURCAT", "2009-09-30", state="done") == []
    assert overdue(ours, "MINURCAT", "2009-09-30", state="dropped") == []
    assert overdue(ours, "MINURCAT", "2009-09-30", state="orphaned") != []


def test_an_owner_outside_all_missions_is_not_one_that_was_not_heard(ours: Office) -> None:
    ours.workspace.records.add(
        "PARTY", "hq_office", writes={"ref": "DPKO", "title": "DPKO"}, texts={}
    )
    (said,) = overdue(ours, "DPKO", "2009-11-30")
    assert "may be done" not in said


def test_it_may_be_done_where_the_owner_was_not_heard_since(tmp_path: Path) -> None:
    with offices(tmp_path, "MINURCAT@TCD-NDJ", "UNAMID@SDN-ELF", places=Places()) as (ours, theirs):
        (said,) = overdue(ours, "UNAMID", "2009-12-01")
        assert said.endswith("It may be done: never heard of UNAMID.")
        theirs.note("News", "SIS:MINURCAT")
        exchange("memory:stick", theirs, ours)
        (said,) = overdue(ours, "UNAMID", "2009-12-01")
        assert "may be done" not in said


def test_the_day_of_the_last_word_is_told() -> None:
    late = action(
        mission="UNAMID",
        due="2009-12-08",
        days_left=-4,
        is_unheard=True,
        heard_ms=dtg.parse("2009-12-07T10:00Z"),
    )
    (found,) = action_overdue(facts(actions=(late,)))
    assert found.sentence.endswith("It may be done: not heard of UNAMID since 2009-12-07.")


@pytest.mark.parametrize(
    ("state", "receiver", "today", "lost"),
    [
        ("open", "", AUTUMN, True),
        ("orphaned", "", AUTUMN, True),
        ("in_progress", "", AUTUMN, False),
        ("in_progress", "", date(2010, 12, 31), False),
        ("in_progress", "", date(2011, 1, 1), True),
        ("open", "", date(2010, 9, 21), False),
        ("open", "", date(2010, 9, 22), True),
        ("open", "MONUSCO", AUTUMN, False),
        ("done", "", date(2011, 1, 1), False),
    ],
)
def test_an_action_is_an_orphan_when_its_owner_goes_and_nobody_receives_it(
    state: str, receiver: str, today: date, *, lost: bool
) -> None:
    said = Action(kind="task", state=state, responsible="MINURCAT", receiver=receiver)
    assert is_orphan(said, known(*REGION), today) is lost


def test_an_orphan_says_when_its_owner_goes_or_went() -> None:
    rows = (action(is_orphan=True),)
    (soon,) = orphan(facts(actions=rows, today=AUTUMN))
    assert soon.sentence == "MINURCAT ends on 2010-12-31, and nobody is named to take it over."
    (gone,) = orphan(facts(actions=rows, today=date(2011, 1, 3)))
    assert gone.sentence == "MINURCAT ended on 2010-12-31, and nobody took it over."


def test_a_mission_that_goes_on_under_another_name_leaves_no_orphans() -> None:
    said = Action(kind="task", state="open", responsible="MONUC")
    assert not is_orphan(said, known(), date(2010, 6, 29))


@pytest.mark.parametrize(
    ("fields", "waits"),
    [
        ({"receiver": "UNCT-TD", "state": "handed_over"}, True),
        ({"receiver": "UNCT-TD", "state": "open"}, True),
        ({"receiver": "UNCT-TD", "state": "orphaned"}, True),
        ({"receiver": "UNCT-TD", "state": "handed_over", "accepted_on": "2010-09-28"}, False),
        ({"receiver": "UNCT-TD", "state": "accepted"}, False),
        ({"receiver": "UNCT-TD", "state": "done"}, False),
        ({"receiver": "", "state": "open"}, False),
        ({"receiver": "UNCT-TD", "state": "open", "kind": "task"}, False),
    ],
)
def test_a_hand_over_is_open_until_its_receiver_accepts(
    fields: dict[str, object], *, waits: bool
) -> None:
    row = action(**{"kind": "residual_task", **fields})  # type: ignore[arg-type]
    there = known(*REGION, party("UNCT-TD", "agency"))
    found = list(handover_open(facts(actions=(row,), parties=there)))
    assert [one.sentence for one in found] == ["UNCT-TD has not accepted it yet."] * waits
