"""The library over a real vault: a dossier with its timeline, lessons that name nobody, and trends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QTableView,
)
from pytestqt.qtbot import QtBot

from liaison.core.events import Changed
from liaison.core.library.library import Shelf
from liaison.core.values import RecordId, RecordQuery, Value
from liaison.core.workspace import Workspace
from liaison.ui.screens.library.view import LibraryScreen
from tests.support.vaults import Office, offices
from tests.support.window import Seat, seated


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (here, _):
        yield here


@pytest.fixture
def seat(qtbot: QtBot, office: Office) -> Iterator[Seat]:
    _fill(office.workspace)
    with seated(qtbot, office.workspace) as one:
        yield one


def _fill(workspace: Workspace) -> None:
    add = workspace.records.add
    group = add(
        "SUBJECT", "armed_group", writes={"title": "Group of the wadi", "ref": "SUB-WADI"}, texts={}
    )
    assert workspace.records.view(group).row.ref == "SUB-WADI"
    for title, named in (("Seen at the ford", True), ("Seen by others", False)):
        writes: dict[str, Value] = {"title": title, "grade": "B2", "when": workspace.now_ms() - 1}
        writes |= {"subjects/SUB-WADI": True} if named else {"actors": "SUB-WADI perhaps"}
        add("NOTE", "incident", writes=writes, texts={})
    line: dict[str, Value] = {"title": "Late units", "valid_until": "2001-12-31"}
    asked: dict[str, Value] = {f"clearances/{one}/asked": True for one in ("MINURCAT", "UNAMID")}
    answer: dict[str, Value] = {"clearances/UNAMID/answer": "yes"}
    add("POSITION", "line_to_take", writes={**line, **asked, **answer}, texts={})


def library(seat: Seat) -> LibraryScreen:
    seat.window.show_screen("library")
    screen = seat.window.screen_widget("library")
    assert isinstance(screen, LibraryScreen)
    seat.settle()
    return screen


def test_a_dossier_has_the_notes_that_name_it_and_says_that_nobody_answers(seat: Seat) -> None:
    screen = library(seat)
    view = seat.child(QListView, "libraryView")
    view.setCurrentIndex(view.model().index(0, 0))
    table = seat.child(QTableView, "timelineTable")
    titles = [table.model().index(row, 3).data() for row in range(table.model().rowCount())]
    assert [str(title).strip("\u2068\u2069") for title in titles] == ["Seen at the ford"]
    assert "MINURCAT 1" in seat.child(QLabel, "dossierTold").text()
    (line,) = seat.workspace.library.lines(Shelf.SUBJECTS)
    assert line.lacks_owner
    seat.child(QLineEdit, "libraryFilter").setText("no such")
    assert view.model().rowCount() == 0
    screen.show_record(_called(seat, "Late units"))
    seat.qtbot.waitUntil(lambda: screen.entries.shelf is Shelf.POSITIONS)
    (position,) = seat.workspace.library.lines(Shelf.POSITIONS)
    assert (position.cleared, position.is_over, position.needs_a_look) == ((1, 2), True, True)


def test_a_shelf_is_narrowed_by_kind_and_state_and_history_stays_in_the_library(seat: Seat) -> None:
    def begin(workspace: Workspace) -> Changed:
        add = workspace.records.add
        return Changed(frozenset({add("SUBJECT", "process", writes={"title": "Talks"}, texts={})}))

    screen = library(seat)
    seat.desk.do(begin)
    seat.settle()
    view = seat.child(QListView, "libraryView")
    kind, state = seat.child(QComboBox, "libraryKind"), seat.child(QComboBox, "libraryState")
    assert view.model().rowCount() == 2
    for box, value, left in ((kind, "process", 1), (state, "closed", 0), (state, "followed", 1)):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
        assert view.model().rowCount() == left
    view.setCurrentIndex(view.model().index(0, 0))
    seat.settle()
    screen.pane.history_wanted.emit(_called(seat, "Talks"))
    seat.settle()
    assert screen.history.isVisible()
    screen.back()
    assert screen.pane.isVisible()
    seat.child(QPushButton, "shelf:POSITION").click()
    seat.qtbot.waitUntil(lambda: screen.entries.shelf is Shelf.POSITIONS)
    assert view.model().rowCount() == 1


def test_a_lesson_of_protection_leaves_once_somebody_says_that_it_names_nobody(seat: Seat) -> None:
    screen = library(seat)
    seat.child(QPushButton, "shelf:LESSON").click()
    seat.child(QPushButton, "emptyButton")
    screen.entries.new_wanted.emit("protection")
    seat.qtbot.keyClicks(seat.child(QLineEdit, "edit:title"), "Patrols at the water points")
    screen.leave()
    seat.settle()
    lesson = _called(seat, "Patrols at the water points")
    records = seat.workspace.records
    records.set(lesson, {"release/SIS:UNAMID": True})
    (stays,) = [why for _, why in records.reach(lesson).stays_from]
    assert stays.reason == "release.personal_data"
    records.set(lesson, {"names_nobody": True})
    assert [contact.mission for contact in records.reach(lesson).goes_to] == ["UNAMID"]


def test_trends_stand_as_figures_beside_their_bars_and_are_saved_for_a_reader(
    seat: Seat, tmp_path: Path
) -> None:
    library(seat)
    seat.child(QPushButton, "trendsButton").click()
    table = seat.child(QTableView, "trendsTable")
    seat.qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    last = table.model().rowCount() - 1
    assert [table.model().index(last, column).data() for column in (1, 2, 3)] == ["2", "0", "+2"]
    seat.child(QPushButton, "trendsSave").click()
    dialog = seat.child(QFileDialog, "QFileDialog")
    (proposed,) = dialog.selectedFiles()
    assert Path(proposed).name.startswith("U-TLP-AMBER-TCD-ABE-trends-")
    dialog.fileSelected.emit(str(tmp_path / "trends.csv"))
    dialog.reject()
    seat.settle()
    assert "week" in (tmp_path / "trends.csv").read_text(encoding="utf-8-sig")
    assert "not protected" in seat.child(QLabel, "problemSentence").text()


def _called(seat: Seat, title: str) -> RecordId:
    rows = seat.workspace.records.find(RecordQuery())
    return next(row.id for row in rows if row.title == title)
