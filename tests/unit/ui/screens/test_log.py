from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from liaison.ui.screens.log.filters import Filters
from liaison.ui.screens.log.lines import DayLine, EntryLine, lines_of, splice
from liaison.ui.screens.log.model import PAGE, LogModel
from liaison.ui.screens.log.presenter import Marks, entry_text, kind_offers, letters_of
from tests.support import builders

NDJAMENA = "Africa/Ndjamena"


def english(_: str, text: str) -> str:
    return text


def test_entries_stand_under_the_day_of_the_sites_own_clock() -> None:
    late = builders.row("Late", at_ms=1_260_831_600_000)  # 142300Z DEC 09, the 15th in Abéché
    early = builders.row("Early", at_ms=1_260_799_320_000)
    lines = lines_of([late, early], NDJAMENA)
    days = [line.day for line in lines if isinstance(line, DayLine)]
    assert days == [date(2009, 12, 15), date(2009, 12, 14)]


def test_a_page_goes_on_under_the_heading_that_stands_there() -> None:
    row = builders.row()
    assert lines_of([row], NDJAMENA, after=date(2009, 12, 14)) == [EntryLine(row)]


def test_one_changed_line_replaces_one_line() -> None:
    old = lines_of([builders.row("A"), builders.row("B"), builders.row("C")], NDJAMENA)
    new = lines_of([builders.row("A"), builders.row("D"), builders.row("C")], NDJAMENA)
    change = splice(old, new)
    assert (change.first, change.end) == (2, 3)
    assert change.lines == [EntryLine(builders.row("D"))]


def test_splicing_gives_the_new_list() -> None:
    names = [["A", "B"], [], ["B"], ["A", "B", "A"], ["C", "A", "B"]]
    for before in names:
        for after in names:
            old = lines_of([builders.row(name) for name in before], NDJAMENA)
            new = lines_of([builders.row(name) for name in after], NDJAMENA)
            change = splice(old, new)
            assert [*old[: change.first], *change.lines, *old[change.end :]] == new


def test_filters_become_one_query() -> None:
    filters = Filters(since_position=7, place="Adré", mission="UNAMID", for_parent=True)
    filters = filters.with_kind("incident", on=True).with_kind("log", on=True)
    query = filters.with_kind("log", on=False).query(("NOTE",), offset=100, limit=50)
    assert query.kinds == ("incident",)
    assert (query.place, query.owner, query.for_parent) == ("Adré", "UNAMID", True)
    assert (query.changed_since_position, query.offset, query.limit) == (7, 100, 50)
    assert not Filters().is_any
    assert filters.is_any


def test_every_kind_has_a_letter_of_its_own() -> None:
    offers = kind_offers(english)
    letters = [offer.letter for offer in offers]
    assert len(set(letters)) == len(offers)
    assert letters[:3] == ["L", "I", "M"]


def test_labels_without_a_free_letter_get_a_figure() -> None:
    assert letters_of(["A", "A", "حادث"]) == ["A", "1", "ح"]


def test_a_row_says_time_kind_place_and_whose_it_is() -> None:
    row = builders.row()
    marks = Marks("clash", "paperclip")
    text = entry_text(row, own="UNAMID", tz=NDJAMENA, marks=marks, translate=english)
    assert text.time == "141502A"
    assert text.summary == "Incident · from MINURCAT"
    assert text.marks == ()


def test_the_list_is_sound_and_asks_for_pages(
    qapp: QApplication, qtmodeltester: ModelTester
) -> None:
    del qapp
    model = LogModel(NDJAMENA)
    asked: list[tuple[int, int]] = []
    model.wanted.connect(lambda offset, limit: asked.append((offset, limit)))
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert asked == [(0, PAGE)]
    assert not model.canFetchMore(QModelIndex())
    model.add([builders.row(f"Entry {number}") for number in range(PAGE)], complete=False)
    assert model.rowCount() == PAGE + 1
    qtmodeltester.check(model)
    assert asked[-1] == (PAGE, PAGE)
    model.add([], complete=True)
    assert not model.canFetchMore(QModelIndex())


def test_pages_grow_with_what_is_held(qapp: QApplication) -> None:
    del qapp
    model = LogModel(NDJAMENA)
    asked: list[tuple[int, int]] = []
    model.wanted.connect(lambda offset, limit: asked.append((offset, limit)))
    model.add([builders.row(f"Entry {number}") for number in range(1000)], complete=False)
    model.fetchMore(QModelIndex())
    assert asked == [(1000, 500)]


def test_a_refresh_touches_only_what_differs(qapp: QApplication) -> None:
    del qapp
    model = LogModel(NDJAMENA)
    model.add([builders.row("A"), builders.row("B")], complete=True)
    seen: list[str] = []
    model.modelReset.connect(lambda: seen.append("reset"))
    model.rowsInserted.connect(lambda _, first, last: seen.append(f"in {first}-{last}"))
    model.rowsRemoved.connect(lambda _, first, last: seen.append(f"out {first}-{last}"))
    model.refresh([builders.row("A"), builders.row("C"), builders.row("B")], complete=True)
    assert seen == ["in 2-2"]
    assert model.find(builders.row("C").id).row() == 2


def test_drafts_do_not_shift_the_pages(qapp: QApplication) -> None:
    del qapp
    model = LogModel(NDJAMENA)
    model.refresh([builders.row("Draft"), builders.row("A")], complete=False, drafts=1)
    asked: list[int] = []
    model.wanted.connect(lambda offset, _: asked.append(offset))
    model.fetchMore(QModelIndex())
    assert asked == [1]
