from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec import structs
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from liaison.core.meetings.values import ActionRow
from liaison.core.records.meeting_views import Action, Progress
from liaison.core.values import RecordId
from liaison.ui.screens.actions import presenter, words
from liaison.ui.screens.actions.model import ActionModel
from liaison.ui.screens.actions.presenter import ActionsState, Column, Filters, Found
from liaison.ui.screens.actions.words import Cell
from liaison.ui.screens.room.lines_model import LinesModel
from liaison.ui.screens.room.presenter import AgendaLine, PartyLine
from tests.support.translations import english

FOUND = Found(
    labels={"UNMIS": "UNMIS", "ROLE-1": "JMAC chief, UNAMID"},
    receivers={"MINURCAT": "MINURCAT"},
    ends={"DIS": "2010-12-31"},
)


def moment(at_ms: int) -> str:
    return f"day {at_ms}"


def row(name: str, owner: str = "UNMIS", **known: object) -> ActionRow:
    said: dict[str, object] = {"title": name, "responsible": owner, "state": "open"}
    said |= {
        one: known.pop(one) for one in ("due", "state", "receiver", "progress") if one in known
    }
    action = Action(**said)  # type: ignore[arg-type]
    base = ActionRow(
        id=RecordId(name.encode().ljust(16, b".")),
        action=action,
        ref=f"REF-{name}",
        kept_by="MINURCAT",
        mission=owner,
        meeting="",
        meeting_title="Strategic",
        in_adopted=False,
        days_left=None,
        is_overdue=False,
        heard_ms=None,
        is_unheard=False,
        is_orphan=False,
        told_ms=0,
        told_by="",
        editable=True,
    )
    return structs.replace(base, **known)


ORPHAN = row("wells", "DIS", due="2010-01-15", is_orphan=True)
LATE = row("table", due="2009-11-20", days_left=-12, is_overdue=True)
SOON = row("Évaluer", "ROLE-1", due="2009-11-01", days_left=3)
DONE = row("done", state="done", due="2009-01-01")


def state(*rows: ActionRow) -> ActionsState:
    return presenter.loaded(ActionsState(own="MINURCAT"), replace(FOUND, rows=rows))


def titles(shown: ActionsState) -> list[str]:
    return [one.action.title for one in presenter.listed(shown)]


def test_orphans_come_first_then_what_is_late_then_by_date() -> None:
    shown = state(DONE, SOON, LATE, ORPHAN)
    assert titles(shown) == ["wells", "table", "Évaluer"]
    assert titles(replace(shown, filters=Filters(open_only=False)))[-1] == "done"


def test_words_find_by_owner_and_without_accents() -> None:
    shown = state(DONE, SOON, LATE, ORPHAN)
    assert titles(replace(shown, filters=Filters(words="EVAL"))) == ["Évaluer"]
    assert titles(replace(shown, filters=Filters(words="jmac chief"))) == ["Évaluer"]
    assert titles(replace(shown, filters=Filters(mission="DIS"))) == ["wells"]


def test_a_column_sorts_one_way_then_the_other_then_not() -> None:
    shown = presenter.sorted_by(state(SOON, LATE, ORPHAN), Column.DUE)
    assert titles(shown) == ["Évaluer", "table", "wells"]
    shown = presenter.sorted_by(shown, Column.DUE)
    assert titles(shown) == ["wells", "table", "Évaluer"]
    assert presenter.sorted_by(shown, Column.DUE).order.by == ""


@pytest.mark.parametrize(
    ("one", "cell"),
    [
        (LATE, Cell("2009-11-20", "12 working days late", "bad")),
        (
            structs.replace(LATE, is_unheard=True),
            Cell("2009-11-20", "12 working days late", "warning"),
        ),
        (SOON, Cell("2009-11-01", "in 3 working days")),
        (structs.replace(SOON, days_left=1), Cell("2009-11-01", "in 1 working day")),
        (structs.replace(SOON, days_left=0), Cell("2009-11-01", "today", "warning")),
        (row("open"), Cell("no date")),
        (DONE, Cell("2009-01-01")),
    ],
)
def test_a_date_is_said_in_the_owners_working_days(one: ActionRow, cell: Cell) -> None:
    assert words.due_cell(one, str, english) == cell


def test_what_another_mission_said_shows_when_it_was_heard() -> None:
    told = row(
        "told", state="done", progress={"a": Progress(state="done")}, told_by="UNMIS", told_ms=12
    )
    shown = state(told)
    heard = structs.replace(told, heard_ms=14)
    assert words.told(heard, shown, moment, english)[0] == (
        "UNMIS said “Done” on day 12, heard day 14"
    )
    unheard = structs.replace(LATE, is_unheard=True, heard_ms=9)
    said, tone = words.told(unheard, shown, moment, english)
    assert (said, tone) == ("May be done: UNMIS not heard since day 9", "warning")
    assert words.told(SOON, shown, moment, english)[0] == ""


def test_the_banner_counts_orphans_and_names_the_first_day() -> None:
    said = words.banner(state(ORPHAN, SOON), str, english)
    assert said == "Actions that lose their owner: 1, the first on 2010-12-31"
    assert words.banner(state(SOON), str, english) == ""


def test_orphans_are_gone_through_one_by_one() -> None:
    other = row("road", "DIS", due="2010-02-01", is_orphan=True)
    shown = presenter.walk(state(SOON, ORPHAN, other))
    assert (shown.chosen, shown.handing) == (ORPHAN.id, True)
    shown = presenter.walk(shown)
    assert shown.chosen == other.id
    shown = presenter.walk(shown)
    assert not shown.walking
    assert not shown.handing


def test_what_was_offered_to_us_waits_here() -> None:
    offered = row("offered", "DIS", state="handed_over", receiver="MINURCAT", kept_by="UNMIS")
    shown = state(offered, SOON)
    assert presenter.offered(shown, offered)
    assert shown.waiting == 1
    assert not presenter.can_hand_over(shown, offered)
    assert presenter.can_hand_over(shown, SOON)
    assert "handed_over" not in presenter.next_states(SOON)


def test_an_action_that_filters_leave_out_is_shown_when_it_is_sought() -> None:
    shown = presenter.sought(state(DONE, SOON), DONE.id)
    assert "done" in titles(shown)
    assert presenter.sought(state(DONE, SOON), SOON.id).filters == Filters()


def test_the_models_of_room_and_actions_are_sound(
    qapp: QApplication, qtmodeltester: ModelTester
) -> None:
    del qapp
    shown = state(ORPHAN, SOON)
    model = ActionModel(
        lambda one: words.cells(one, shown, say=(str, moment), translate=english),
        ("What", "Owner", "Due", "State"),
    )
    model.show_rows(presenter.listed(shown))
    qtmodeltester.check(model)
    assert model.index(0, 1).data() == "DIS"
    assert model.row_of(SOON.id) == 1
    agenda = LinesModel[AgendaLine](lambda line: line.item, lambda line: (line.title,))
    parties = LinesModel[PartyLine](lambda line: line.party, lambda line: (line.name,))
    line = AgendaLine("a", "1", "LRA", "3:00", "accent", "1 D", is_running=True)
    agenda.show_lines([line])
    agenda.show_lines([replace(line, time="3:01")])
    qtmodeltester.check(agenda)
    parties.show_lines([PartyLine("UNMIS", "UNMIS", "4", "present", "good")])
    qtmodeltester.check(parties)
    assert agenda.row_of("a") == 0
