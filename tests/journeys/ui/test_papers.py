"""Papers on their way out of the window: printed, copied, told under their records, on a letterhead."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.paper_rows import PaperKind, Way
from liaison.core.papers.letterhead import Letterhead
from liaison.core.values import RecordId, Value
from liaison.core.workspace import Workspace
from liaison.documents.writer import DocumentPrinter
from liaison.ui.screens.settings.letterhead import LetterheadChoice
from liaison.ui.screens.warnings.view import WarningsScreen
from tests.support import letterheads
from tests.support.command_line import PASSPHRASE
from tests.support.window import Seat, seated

PLAIN = Path(__file__).parents[3] / "resources" / "templates" / "letterhead.docx"


@pytest.fixture
def workspace(abeche: str, door: VaultDoor) -> Workspace:
    return door.open(abeche, PASSPHRASE)


@pytest.fixture
def seat(qtbot: QtBot, workspace: Workspace) -> Iterator[Seat]:
    with seated(qtbot, workspace) as one:
        yield one


@pytest.fixture
def warning(workspace: Workspace) -> RecordId:
    writes: dict[str, Value] = {"title": "Column near Tissi", "release/MSN": True}
    return workspace.records.add("NOTE", "warning", writes=writes, texts={})


def press(seat: Seat, key: Qt.Key) -> None:
    """Control and a key, in the window that is in front."""
    seat.window.activateWindow()
    seat.qtbot.waitUntil(seat.window.isActiveWindow)
    seat.qtbot.keyClick(seat.window, key, Qt.KeyboardModifier.ControlModifier)
    seat.settle()


def print_to(seat: Seat, path: Path) -> None:
    """Answer the system's dialog, which prints to a file where there is no printer."""
    seat.qtbot.waitUntil(lambda: seat.window.findChild(QPrintDialog) is not None)
    dialog = seat.window.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    seat.qtbot.waitUntil(dialog.isVisible)
    name = dialog.findChild(QLineEdit, "filename")
    assert isinstance(name, QLineEdit)
    name.setText(str(path))
    dialog.accept()
    seat.qtbot.waitUntil(path.exists)
    seat.settle()


def words(path: Path) -> list[str]:
    return DocumentPrinter().words(path.read_bytes(), "pdf")


def kept(seat: Seat) -> Letterhead | None:
    return seat.workspace.letterheads.kept


def show_warning(seat: Seat, warning: RecordId) -> None:
    seat.window.show_screen("warnings")
    seat.settle()
    screen = seat.window.screen_widget("warnings")
    assert screen is not None
    screen.show_record(warning)
    seat.settle()


def test_a_warning_is_printed_and_copied_and_its_record_says_so(
    seat: Seat, warning: RecordId, tmp_path: Path
) -> None:
    show_warning(seat, warning)
    press(seat, Qt.Key.Key_P)
    printed, saved = tmp_path / "printed.pdf", tmp_path / "saved.pdf"
    print_to(seat, printed)
    seat.workspace.warning_papers.write(warning, str(saved), audience="MSN")
    assert [one for one in words(printed) if "Liaison warning" not in one] == [
        one for one in words(saved) if "Liaison warning" not in one
    ]  # the imprint has the moment
    seat.child(QPushButton, "copyWarningText").click()
    seat.settle()
    assert "COLUMN" in QGuiApplication.clipboard().text().upper()
    left = seat.workspace.ledger.papers(warning)
    assert [(one.kind, one.way, one.name) for one in left] == [
        (PaperKind.WARNING, Way.CLIPBOARD, ""),
        (PaperKind.WARNING, Way.FILE, "saved.pdf"),
        (PaperKind.WARNING, Way.FILE, "printed.pdf"),
    ]
    seat.window.show_screen("log")
    seat.log.show_record(warning)
    panel = seat.log.detail.pane.shared
    seat.qtbot.waitUntil(lambda: len(panel.findChildren(QLabel, "paperLine")) == len(left))
    said = [label.text() for label in panel.findChildren(QLabel, "paperLine")]
    assert "copied to the clipboard, for Own mission" in said[0]
    assert not seat.refused


def test_minutes_and_a_report_are_printed_by_the_same_keys(seat: Seat, tmp_path: Path) -> None:
    made = seat.workspace.prepare.begin("strategic", title="Second meeting")
    seat.window.show_screen("meetings")
    seat.settle()
    screen = seat.window.screen_widget("meetings")
    assert screen is not None
    screen.show_record(made)
    seat.settle()
    press(seat, Qt.Key.Key_P)
    seat.child(QPushButton, "paperOther").click()
    print_to(seat, tmp_path / "minutes.pdf")
    assert any("Second meeting" in line for line in words(tmp_path / "minutes.pdf"))
    seat.window.show_screen("log")
    press(seat, Qt.Key.Key_R)
    text = seat.child(QPlainTextEdit, "productText")
    seat.qtbot.waitUntil(lambda: bool(text.toPlainText()))
    press(seat, Qt.Key.Key_P)
    print_to(seat, tmp_path / "sitrep.pdf")
    assert any("draft" in line for line in words(tmp_path / "sitrep.pdf"))
    seat.window.show_screen("exchange")
    seat.child(QPushButton, "ledgerLink").click()
    table = seat.child(QTableView, "ledgerTable")
    seat.qtbot.waitUntil(lambda: table.model().rowCount() == 2)
    kinds = seat.child(QComboBox, "ledgerKind")
    kinds.setCurrentText("Minutes")
    kinds.activated.emit(kinds.currentIndex())
    seat.qtbot.waitUntil(lambda: table.model().rowCount() == 1)
    assert "Own mission" in str(table.model().index(0, 3).data())
    assert "minutes.pdf" in str(table.model().index(0, 4).data())
    assert not seat.refused


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told_and_the_attempt_counts(
    seat: Seat, warning: RecordId, tmp_path: Path
) -> None:
    show_warning(seat, warning)
    screen = seat.window.screen_widget("warnings")
    assert isinstance(screen, WarningsScreen)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "missing" / "printed.pdf"))
    screen.printing.print(
        lambda workspace, device, path: workspace.warning_papers.print(
            warning, device, audience="MSN", path=path
        ),
        printer,
    )
    seat.settle()
    said = screen.detail.problem.findChild(QLabel, "problemSentence")
    assert isinstance(said, QLabel)
    assert "did not take the paper" in said.text()
    assert len(seat.workspace.ledger.papers(warning)) == 1


def test_a_letterhead_is_checked_before_it_is_kept_and_papers_are_printed_on_it(
    seat: Seat, tmp_path: Path
) -> None:
    good, bad = tmp_path / "Our paper.docx", tmp_path / "bad.docx"
    good.write_bytes(PLAIN.read_bytes())
    bad.write_bytes(letterheads.altered(PLAIN.read_bytes(), letterheads.FOOT, "imprint", "nothing"))
    seat.window.show_screen("settings")
    seat.settle()
    choice = seat.window.findChild(LetterheadChoice)
    assert isinstance(choice, LetterheadChoice)
    name = seat.child(QLabel, "letterheadName")
    choice.keep(str(bad))
    seat.settle()
    said = " ".join(label.text() for label in choice.findChildren(QLabel) if label.isVisible())
    assert "nothing" in said
    assert kept(seat) is None
    choice.keep(str(good))
    seat.settle()
    assert "Our paper.docx" in name.text()
    here = kept(seat)
    assert here is not None
    made = seat.workspace.prepare.begin("strategic", title="Second meeting")
    written = seat.workspace.papers.write(
        "minutes", made, str(tmp_path / "minutes.docx"), audience="MSN"
    )
    assert written.imprint is not None
    assert written.imprint.letterhead == here.imprint
    seat.child(QPushButton, "letterheadPlain").click()
    seat.settle()
    assert kept(seat) is None
    assert not seat.refused
