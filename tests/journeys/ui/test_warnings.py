"""From a note of families moving to the border to an acknowledged warning, in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.events import Changed
from liaison.core.values import RecordId, Value
from liaison.core.workspace import Workspace
from liaison.ui.lines import HeadLine, RowLine
from liaison.ui.screens.today.presenter import Key
from liaison.ui.screens.today.view import TodayScreen
from liaison.ui.screens.warnings.view import WarningsScreen
from tests.support.command_line import PASSPHRASE
from tests.support.window import Seat, seated

SEGMENT: dict[str, Value] = {
    "title": "Chad and Darfur",
    "ref": "BS-TD-SD",
    "sides/a/mission": "MINURCAT",
    "sides/b/mission": "UNAMID",
}
FAMILIES: dict[str, Value] = {
    "title": "Families moving to the border",
    "people": {"min": 300, "max": 800},
    "from": {"name": "Farchana"},
    "to": {"name": "Foro Baranga"},
    "border_segment": "BS-TD-SD",
    "grade": "C3",
    "cls": "C",
}


@pytest.fixture
def workspace(abeche: str, door: VaultDoor) -> Workspace:
    """Abéché sees people move towards Darfur."""
    here = door.open(abeche, PASSPHRASE)
    here.records.add("PLACE", "border_segment", writes=SEGMENT, texts={})
    here.records.add("NOTE", "displacement", writes=FAMILIES, texts={"body": "Mostly women."})
    return here


@pytest.fixture
def seat(qtbot: QtBot, workspace: Workspace) -> Iterator[Seat]:
    with seated(qtbot, workspace) as one:
        yield one


def titled(workspace: Workspace, words: str) -> RecordId:
    return next(hit.row.id for hit in workspace.search(words))


def shown(seat: Seat, name: str) -> str:
    labels = seat.window.findChildren(QLabel, name)
    return " | ".join(label.text() for label in labels if label.isVisible())


def warnings_of(seat: Seat) -> WarningsScreen:
    screen = seat.window.screen_widget("warnings")
    assert isinstance(screen, WarningsScreen)
    return screen


def rows(seat: Seat) -> list[tuple[str, str]]:
    return [
        (one.title, one.mark) for one in warnings_of(seat).list.lines() if isinstance(one, RowLine)
    ]


def test_two_keystrokes_make_a_warning_of_a_note_and_its_answer_comes_back_by_stick(
    seat: Seat, el_fasher: str, door: VaultDoor, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    seat.log.show_record(titled(seat.workspace, "Families"))
    seat.qtbot.waitUntil(lambda: "UNAMID is on the far side" in shown(seat, "warnWords"))
    press = seat.child(QPushButton, "warnButton")
    assert press.text() == "Warn UNAMID  Ctrl+W"
    with seat.qtbot.waitActive(seat.window):
        seat.window.activateWindow()
    seat.qtbot.waitActive(seat.window).__enter__()
    seat.qtbot.keyClick(seat.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    seat.qtbot.waitUntil(lambda: "nobody is warned" in shown(seat, "warnWords"))
    seat.qtbot.keyClick(seat.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.qtbot.waitUntil(lambda: seat.window.shown == "warnings")
    title = "300-800 people may reach Foro Baranga"
    seat.qtbot.waitUntil(lambda: rows(seat) == [(title, "acknowledged by 0 of 1")])
    text = seat.child(QPlainTextEdit, "warningText")
    seat.qtbot.waitUntil(lambda: title in text.toPlainText())
    assert "EXERCISE · CONFIDENTIAL" in text.toPlainText()
    seat.child(QPushButton, "copyWarningText").click()
    seat.qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == text.toPlainText())

    seat.desk.ask(lambda one: one.exchange.run(str(stick)), owner=seat.window, done=lambda _: None)
    seat.settle()
    there = door.open(el_fasher, PASSPHRASE)
    there.exchange.run(str(stick), accept=True)
    with seated(seat.qtbot, there) as other:
        other.window.show_screen("warnings")
        other.qtbot.waitUntil(lambda: bool(rows(other)))
        warnings_of(other).list.focus_first()
        other.child(QPushButton, "warningAcknowledge").click()
        other.qtbot.waitUntil(lambda: "by JMAC chief" in shown(other, "addresseeCell"))
        other.desk.ask(
            lambda one: one.exchange.run(str(stick)), owner=other.window, done=lambda _: None
        )
        other.settle()
    seat.desk.do(lambda one: Changed(one.exchange.run(str(stick), accept=True).changed))
    seat.qtbot.waitUntil(lambda: "by JMAC chief: Noted" in shown(seat, "addresseeCell"))
    seat.qtbot.waitUntil(lambda: rows(seat) == [(title, "acknowledged")])


def test_an_issued_warning_is_read_and_followed_up_but_not_typed_into(seat: Seat) -> None:
    families = titled(seat.workspace, "Families")
    warning = seat.workspace.issuing.begin(families)
    seat.workspace.issuing.issue(warning)
    seat.log.show_record(warning)
    seat.qtbot.waitUntil(lambda: "Issued" in shown(seat, "warnWords"))
    body = seat.log.detail.pane._body
    assert body is not None
    assert body.fields is None
    seat.child(QPushButton, "followUpButton").click()
    seat.qtbot.waitUntil(lambda: "nobody is warned" in shown(seat, "warnWords"))
    assert seat.log.shown_record() != warning
    field = seat.child(QPushButton, "warnButton")
    field.click()
    seat.qtbot.waitUntil(lambda: len(rows(seat)) == 2)
    assert rows(seat)[1][1] == "a follow-up takes its place"


def test_a_warning_that_would_not_arrive_says_so_before_it_is_issued(seat: Seat) -> None:
    families = titled(seat.workspace, "Families")
    seat.workspace.records.set(families, {"origin": "humanitarian"})
    seat.log.show_record(families)
    seat.qtbot.waitUntil(lambda: "Would not reach UNAMID" in shown(seat, "warnWords"))
    seat.child(QPushButton, "warnButton").click()
    seat.qtbot.waitUntil(lambda: seat.log.shown_record() not in {None, families})
    seat.settle()
    seat.child(QPushButton, "warnButton").click()
    seat.qtbot.waitUntil(lambda: "stays as it is" in shown(seat, "problemSentence"))
    assert seat.window.shown == "log"


def test_the_first_page_says_what_needs_us_and_leads_to_it(seat: Seat) -> None:
    seat.window.show_screen("today")
    today = seat.window.screen_widget("today")
    assert isinstance(today, TodayScreen)

    def headings() -> list[str]:
        return [one.title for one in today.list.lines() if isinstance(one, HeadLine)]

    unwarned = "People move to the border, nobody is warned"
    seat.qtbot.waitUntil(lambda: headings() == [unwarned])
    (row,) = (one for one in today.list.lines() if isinstance(one, RowLine))
    assert isinstance(row.key, Key)
    today.list.select(row.key)
    seat.qtbot.keyClick(today.list, Qt.Key.Key_Return)
    assert seat.window.shown == "log"
    seat.settle()
    assert seat.log.shown_record() == row.key.record
    seat.workspace.issuing.issue(seat.workspace.issuing.begin(titled(seat.workspace, "Families")))
    seat.desk.do(lambda one: one.today.note_seen(), owner=seat.window)
    seat.window.show_screen("today")
    seat.qtbot.waitUntil(lambda: headings() == ["Warnings"])


def test_an_answer_by_voice_is_noted_from_the_row_of_addressees(seat: Seat) -> None:
    warning = seat.workspace.issuing.begin(titled(seat.workspace, "Families"))
    seat.workspace.issuing.issue(warning)
    seat.window.show_screen("warnings", warning)
    seat.child(QPushButton, "spokenLink").click()
    seat.qtbot.keyClicks(seat.child(QLineEdit, "spokenRole"), "Security officer")
    seat.qtbot.keyClicks(seat.child(QLineEdit, "spokenAction"), "Convoys held")
    seat.child(QPushButton, "spokenNote").click()
    seat.qtbot.waitUntil(lambda: "Convoys held · not signed" in shown(seat, "addresseeCell"))
