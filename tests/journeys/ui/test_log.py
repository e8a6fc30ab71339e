"""Writing, attaching, releasing and finding, by keyboard, over a real vault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.events import Changed
from liaison.core.parcels import LARGEST_BYTES
from liaison.core.values import RecordId, RecordQuery
from liaison.core.workspace import Workspace
from liaison.ui.screens.log.kind_chooser import KindChooser
from tests.support.command_line import PASSPHRASE
from tests.support.window import Seat, seated

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Without a display, popups can neither be raised nor take the keyboard."""


@pytest.fixture
def workspace(abeche: str, door: VaultDoor) -> Workspace:
    """The vault of Abéché, which knows El Fasher."""
    return door.open(abeche, PASSPHRASE)


@pytest.fixture
def seat(qtbot: QtBot, workspace: Workspace) -> Iterator[Seat]:
    with seated(qtbot, workspace) as one:
        yield one


def begin(seat: Seat, letter: Qt.Key) -> RecordId:
    """Ctrl+N and the kind's letter."""
    seat.log.begin_new()
    chooser = seat.log.findChild(KindChooser)
    assert isinstance(chooser, KindChooser)
    seat.qtbot.keyClick(chooser, letter)
    seat.qtbot.waitUntil(lambda: seat.log.shown_record() is not None)
    seat.qtbot.waitUntil(lambda: seat.log.detail.pane._body is not None)
    record = seat.log.shown_record()
    assert record is not None
    return record


def line(seat: Seat, path: str) -> QLineEdit:
    return seat.child(QLineEdit, f"edit:{path}")


def said(seat: Seat) -> str:
    """What the release bar says."""
    labels = seat.log.detail.pane.release.findChildren(QLabel, "reachWords")
    return " ".join(label.text() for label in labels if not label.isHidden())


def titles(workspace: Workspace) -> list[str]:
    return [row.title for row in workspace.records.find(RecordQuery())]


def test_an_entry_is_written_attached_and_released_by_keyboard(seat: Seat, tmp_path: Path) -> None:
    qtbot, workspace = seat.qtbot, seat.workspace
    record = begin(seat, Qt.Key.Key_I)
    qtbot.keyClicks(line(seat, "when"), "0640")
    qtbot.keyClicks(line(seat, "place"), "farchana")
    qtbot.keyClicks(line(seat, "title"), "Convoy fired on")
    qtbot.keyClicks(line(seat, "injured/sec"), "1-2")
    qtbot.keyClicks(seat.child(QPlainTextEdit, "edit:body"), "Four men.")
    qtbot.waitUntil(lambda: "Saved" in seat.log.detail.pane.head.status.text())
    seat.settle()
    assert workspace.records.drafts() == [record]
    assert workspace.records.view(record).row.title == "Convoy fired on"

    photo = tmp_path / "truck.jpg"
    photo.write_bytes(b"\xff\xd8\xff not really a picture")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo))])
    assert seat.log.detail.pane._files.takes(mime)
    seat.log.detail.pane._files.attach_mime(mime)
    qtbot.waitUntil(lambda: bool(seat.log.findChildren(QLabel, "attachment:0")))

    assert "Not to UNAMID El Fasher: not released." in said(seat)
    add = seat.child(QToolButton, "addAudience")
    menu = add.menu()
    assert menu is not None
    next(action for action in menu.actions() if action.data() == "SIS:UNAMID").trigger()
    qtbot.waitUntil(lambda: "Goes to UNAMID El Fasher" in said(seat))

    seat.log.leave()
    seat.settle()
    assert workspace.records.drafts() == []
    view = workspace.records.view(record)
    assert view.values["injured/sec/max"] == 2
    assert view.texts["body"] == "Four men."
    assert [one.name for one in view.attachments] == ["truck.jpg"]
    assert [one.site for one in workspace.records.reach(record).goes_to] == ["SDN-ELF"]
    assert not seat.refused


def test_tab_walks_the_form_as_the_template_is_printed(seat: Seat) -> None:
    begin(seat, Qt.Key.Key_I)
    body = seat.log.detail.pane._body
    assert body is not None
    assert body.fields is not None
    names = [part.objectName().removeprefix("edit:") for part in body.fields.order]
    walked = list(dict.fromkeys(name.partition(":")[0] for name in names))
    template = ["when", "when_prec", "place", "place_prec", "code", "title", "body", "actors"]
    assert walked[: len(template)] == template
    assert walked[-3:] == ["action_taken", "grade", "comment"]
    first = line(seat, "when")
    first.setFocus()
    seat.qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert seat.window.focusWidget().objectName() == "edit:when_prec"


def test_a_draft_outlives_a_window_that_never_signed_it(qtbot: QtBot, workspace: Workspace) -> None:
    record = workspace.records.begin("NOTE", "log")
    workspace.records.save_draft(record, writes={"title": "Begun"}, texts={"body": "half a"})
    with seated(qtbot, workspace) as seat:
        qtbot.waitUntil(lambda: seat.log.entries.model.entries == 1)
        seat.log.show_record(record)
        qtbot.waitUntil(lambda: bool(seat.log.findChildren(QPlainTextEdit, "edit:body")))
        qtbot.waitUntil(lambda: seat.child(QPlainTextEdit, "edit:body").toPlainText() == "half a")
        assert workspace.records.drafts() == [record]


def test_what_was_typed_outlives_the_lock(
    qtbot: QtBot, abeche: str, door: VaultDoor, workspace: Workspace
) -> None:
    with seated(qtbot, workspace) as seat:
        record = begin(seat, Qt.Key.Key_L)
        qtbot.keyClicks(line(seat, "title"), "Market closed")
        qtbot.keyClicks(line(seat, "when"), "at dawn")
        seat.window.keep()
    again = door.open(abeche, PASSPHRASE)
    with seated(qtbot, again) as seat:
        seat.window.show_screen("log", record)
        qtbot.waitUntil(lambda: bool(seat.log.findChildren(QLineEdit, "edit:when")))
        qtbot.waitUntil(lambda: line(seat, "title").text() == "Market closed")
        qtbot.waitUntil(lambda: line(seat, "when").text() == "at dawn")


def test_what_cannot_be_read_is_said_beside_the_field_and_kept(seat: Seat) -> None:
    begin(seat, Qt.Key.Key_L)
    seat.qtbot.keyClicks(line(seat, "when"), "9999")
    seat.qtbot.keyClick(line(seat, "when"), Qt.Key.Key_Return)
    notes = [
        label.text() for label in seat.log.detail.pane.findChildren(QLabel) if label.isVisible()
    ]
    assert any("080630ZDEC09" in note for note in notes)
    line(seat, "title").setFocus()
    assert line(seat, "when").text() == "9999"


def test_a_file_that_no_bundle_could_take_is_refused_in_words(seat: Seat, tmp_path: Path) -> None:
    begin(seat, Qt.Key.Key_L)
    film = tmp_path / "film.mov"
    with film.open("wb") as sparse:
        sparse.truncate(LARGEST_BYTES + 1)
    seat.log.detail.pane._files.attach_files([str(film)])
    problem = seat.log.detail.pane.problem.findChild(QLabel, "problemSentence")
    assert isinstance(problem, QLabel)
    seat.qtbot.waitUntil(problem.isVisible)
    assert "film.mov" in problem.text()
    assert "900" in problem.text()
    assert not seat.log.findChildren(QLabel, "attachment:0")


def test_an_empty_new_entry_leaves_no_trace(seat: Seat) -> None:
    begin(seat, Qt.Key.Key_L)
    seat.window.show_screen("exchange")
    seat.settle()
    assert titles(seat.workspace) == []
    assert seat.workspace.records.drafts() == []
    seat.qtbot.waitUntil(lambda: seat.log.shown_record() is None)
    assert not seat.refused


def test_deleting_asks_nothing_and_can_be_undone(seat: Seat) -> None:
    record = seat.workspace.records.add("NOTE", "log", writes={"title": "Rumour"}, texts={})
    seat.desk.changed.emit(Changed(records=frozenset({record})))
    seat.qtbot.waitUntil(lambda: seat.log.entries.model.entries == 1)
    seat.log.show_record(record)
    seat.settle()
    view = seat.child(QListView, "logView")
    view.setFocus()
    seat.log.entries.delete_wanted.emit(record)
    seat.qtbot.waitUntil(lambda: seat.log.entries.model.entries == 0)
    seat.child(QPushButton, "undoButton").click()
    seat.qtbot.waitUntil(lambda: seat.log.entries.model.entries == 1)
    seat.log.entries.delete_wanted.emit(record)
    seat.log.leave()
    seat.settle()
    assert titles(seat.workspace) == []


def test_everything_is_found_from_one_field(seat: Seat) -> None:
    record = seat.workspace.records.add(
        "NOTE", "log", writes={"title": "Marché fermé à Adré"}, texts={}
    )
    field = seat.child(QLineEdit, "finderField")
    field.setFocus()
    seat.qtbot.keyClicks(field, "marche")
    found = seat.window.findChild(QListView, "finderList")
    assert isinstance(found, QListView)
    model = found.model()
    assert model is not None
    seat.qtbot.waitUntil(lambda: model.rowCount() == 1)
    seat.qtbot.keyClick(field, Qt.Key.Key_Return)
    seat.qtbot.waitUntil(lambda: seat.log.shown_record() == record)
    assert field.text() == ""


def test_below_the_width_for_two_panes_there_is_one(seat: Seat) -> None:
    record = seat.workspace.records.add("NOTE", "log", writes={"title": "One"}, texts={})
    seat.window.resize(1000, 700)
    seat.qtbot.waitUntil(lambda: not seat.log.detail.isVisible())
    seat.log.show_record(record)
    assert not seat.log.entries.isVisible()
    assert seat.log.detail.isVisible()
    seat.log.back()
    assert seat.log.entries.isVisible()
    seat.window.resize(1366, 768)
    seat.qtbot.waitUntil(lambda: seat.log.detail.isVisible() and seat.log.entries.isVisible())
