"""A day's work in French and in Arabic: unlock, open the log, write, see who gets it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from liaison.ui import language
from liaison.ui.options import Options
from liaison.ui.program import Program
from liaison.ui.screens.log.kind_chooser import KindChooser
from liaison.ui.screens.log.view import LogScreen
from liaison.ui.shell.main_window import MainWindow
from liaison.ui.shell.rail import RailItem
from tests.journeys.ui.conftest import Start, child, unlock

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Without a display, popups can neither be raised nor take the keyboard."""


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Other tests read English."""
    yield
    language.apply(qapp, "en")


def written(program: Program, qtbot: QtBot, letter: str, title: str) -> LogScreen:
    """An incident begun by its letter and given a title, at the log of an unlocked vault."""
    window = program.front
    assert isinstance(window, MainWindow)
    log = window.screen_widget("log")
    assert isinstance(log, LogScreen)
    log.begin_new()
    chooser = log.findChild(KindChooser)
    assert isinstance(chooser, KindChooser)
    press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(chooser, press)
    qtbot.waitUntil(lambda: bool(log.findChildren(QLineEdit, "edit:title")))
    typed = QInputMethodEvent()  # as letters come that Qt's test keyboard does not have
    typed.setCommitString(title)
    QApplication.sendEvent(child(log, QLineEdit, "edit:title"), typed)
    return log


def texts(widget: QWidget) -> set[str]:
    return {label.text() for label in widget.findChildren(QLabel)}


def done(program: Program, log: LogScreen, qtbot: QtBot) -> None:
    """Everything typed is signed before the program ends."""
    log.leave()
    qtbot.waitUntil(lambda: program.tasks.is_idle)


def labels(log: LogScreen, name: str) -> str:
    found = log.findChildren(QLabel, name)
    return " ".join(label.text() for label in found if not label.isHidden())


@pytest.mark.slow
def test_a_day_in_french(abeche: str, start: Start, qtbot: QtBot) -> None:
    program = start(Options(vault=abeche, language="fr"))
    assert child(program.front, QPushButton, "unlockButton").text() == "Ouvrir"
    unlock(program, qtbot)
    window = program.front
    assert isinstance(window, MainWindow)
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert "EXERCICE" in {one.accessibleName() for one in window.findChildren(QWidget)}

    log = written(program, qtbot, "I", "Convoi visé près de Farchana")
    qtbot.waitUntil(lambda: "Enregistré" in log.detail.pane.head.status.text())
    qtbot.waitUntil(
        lambda: "Pas vers UNAMID El Fasher\u00a0: non communicable." in labels(log, "reachWords")
    )
    assert "Incident" in labels(log, "recordAbout")
    assert "pas encore signé" in labels(log, "recordAbout")
    done(program, log, qtbot)


def test_a_day_in_arabic(abeche: str, start: Start, qtbot: QtBot) -> None:
    program = start(Options(vault=abeche, language="ar"))
    assert child(program.front, QPushButton, "unlockButton").text() == "فتح"
    unlock(program, qtbot)
    window = program.front
    assert isinstance(window, MainWindow)
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(2009.5).isascii()
    rail = window.findChildren(RailItem)
    assert "السجل" in {word for one in rail for word in texts(one)}
    assert rail[0].mapTo(window, rail[0].rect().center()).x() > window.width() / 2

    log = written(program, qtbot, "ح", "إطلاق نار على قافلة")
    qtbot.waitUntil(lambda: "حفظ" in log.detail.pane.head.status.text())
    qtbot.waitUntil(lambda: "لا يجوز إطلاعهم عليه" in labels(log, "reachWords"))
    assert "UNAMID El Fasher" in labels(log, "reachWords")
    assert "حادث" in labels(log, "recordAbout")
    when = child(log, QLineEdit, "edit:when")
    assert when.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert when.placeholderText().isascii()
    done(program, log, qtbot)
