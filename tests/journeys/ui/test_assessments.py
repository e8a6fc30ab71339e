"""The screen of assessments over real vaults: story S3, steps 2 and 3, and the quarter's file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from liaison.core.events import Changed
from liaison.core.values import RecordId, Value
from liaison.ui.screens.assessments.view import AssessmentsScreen
from tests.support.vaults import Office, exchange, offices
from tests.support.window import Seat, seated

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Without a display, popups can neither be raised nor take the keyboard."""

BORDER: dict[str, Value] = {
    "ref": "BS-TD-SD",
    "title": "Eastern Chad / Darfur",
    "sides/1/mission": "MINURCAT",
    "sides/1/area": "Eastern Chad",
    "sides/2/mission": "UNAMID",
    "sides/2/area": "Darfur, western side",
    "release/ALLM": True,
}


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[tuple[Office, Office, Path]]:
    """The security desks of both sides of a border, and a stick between them."""
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (here, there):
        place = tmp_path / "stick"
        place.mkdir()
        here.workspace.records.add("PLACE", "border_segment", writes=BORDER, texts={})
        rate(here, "IV", "2009-11-03")
        exchange(place, here, there)
        rate(there, "III", "2009-11-01")
        exchange(place, there, here)
        yield here, there, place


def rate(office: Office, value: str, since: str) -> RecordId:
    writes: dict[str, Value] = {"from": since, "release/ALLM": True}
    return office.workspace.ratings.add("BS-TD-SD", value, writes=writes)


def screen(seat: Seat) -> AssessmentsScreen:
    seat.window.show_screen("assessments")
    seat.settle()
    found = seat.window.screen_widget("assessments")
    assert isinstance(found, AssessmentsScreen)
    return found


def texts(seat: Seat) -> str:
    """All that the open page says."""
    page = screen(seat).page
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


def press(seat: Seat, name: str) -> None:
    seat.child(QPushButton, name).click()
    seat.settle()


def test_a_disparity_is_seen_reconciled_with_both_columns_and_settled(
    qtbot: QtBot, desks: tuple[Office, Office, Path]
) -> None:
    abeche, el_fasher, stick = desks
    with seated(qtbot, el_fasher.workspace) as seat:
        screen(seat)
        shown = texts(seat)
        assert "differently since 3 Nov 2009" in shown
        for words in ("IV emergency operations", "III relocation", "Eastern Chad", "set by UNAMID"):
            assert words in shown
        press(seat, "do:reconcile")
        question = seat.child(QLineEdit, "assessmentForm:question")
        question.setFocus()
        question.selectAll()
        qtbot.keyClicks(question, "What would make us change?")
        qtbot.keyClick(question, Qt.Key.Key_Return)
        seat.settle()
        assert "No answer yet from MINURCAT, UNAMID." in texts(seat)
        press(seat, "do:answer")
        qtbot.keyClicks(seat.child(QPlainTextEdit, "assessmentForm:text"), "Two quiet months.")
        press(seat, "assessmentFormSubmit")
        assert "Two quiet months." in texts(seat)
        assert seat.refused == []

        exchange(stick, el_fasher, abeche)
        (sheet,) = abeche.workspace.comparisons.all()
        abeche.workspace.comparisons.answer(sheet.id, "An attack on a compound.")
        exchange(stick, abeche, el_fasher)
        seat.desk.changed.emit(Changed(frozenset({sheet.id})))
        seat.settle()
        assert "nobody has written down in what" in texts(seat)
        press(seat, "do:differences")
        qtbot.keyClicks(seat.child(QPlainTextEdit, "assessmentForm:text"), "Other periods.")
        press(seat, "assessmentFormSubmit")
        press(seat, "do:settle")
        (segment,) = el_fasher.workspace.ratings.board()
        assert segment.is_reconciled


def test_a_phase_after_2010_is_refused_beside_its_day_with_what_would_be_right(
    qtbot: QtBot, desks: tuple[Office, Office, Path]
) -> None:
    abeche, *_ = desks
    with seated(qtbot, abeche.workspace) as seat:
        screen(seat)
        press(seat, "do:rate")
        box = seat.child(QComboBox, "assessmentForm:value")
        box.setCurrentIndex(box.findData("IV"))
        box.activated.emit(box.currentIndex())
        qtbot.keyClicks(seat.child(QLineEdit, "assessmentForm:from"), "2011-01-05")
        press(seat, "assessmentFormSubmit")
        assert "phases end on 2010-12-31" in texts(seat)
        assert len(abeche.workspace.ratings.all()) == 2
        press(seat, "assessmentFormLeave")
        press(seat, "do:press")
        said = seat.child(QLineEdit, "assessmentForm:text")
        qtbot.keyClicks(said, "The prefect asked for phase III")
        qtbot.keyClick(said, Qt.Key.Key_Return)
        seat.settle()
        assert "The prefect asked for phase III" in texts(seat)


def test_a_quarter_is_opened_returned_and_merged_in_the_window(
    qtbot: QtBot, desks: tuple[Office, Office, Path]
) -> None:
    abeche, *_ = desks
    with seated(qtbot, abeche.workspace) as seat:
        assessments = screen(seat)
        assert assessments.entries.notice.isVisible()  # twenty-one days before the quarter ends
        press(seat, "noticePress")
        press(seat, "assessmentFormSubmit")
        assert "Returns are missing from SDN-ELF, TCD-ABE." in texts(seat)
        (file,) = abeche.workspace.quarters.all()
        assert len(abeche.workspace.quarters.requests(file.id)) == 2
        press(seat, "do:fill")
        adder = seat.child(QLineEdit, "add:threats")
        qtbot.keyClicks(adder, "crime")
        qtbot.keyClick(adder, Qt.Key.Key_Return)
        box = seat.child(QComboBox, "edit:threats/crime/likelihood")
        box.setCurrentIndex(box.findData("likely"))
        box.activated.emit(box.currentIndex())
        press(seat, "backButton")
        seat.settle()
        assert "Returns are missing from SDN-ELF." in texts(seat)
        assert "Likely (55-80 %)" in texts(seat)
        press(seat, "do:merge")
        assert abeche.workspace.quarters.view(file.id).file.it.state == "merging"
        press(seat, "do:freeze")
        press(seat, "assessmentFormSubmit")
        assert "not cleared by" in texts(seat)
        press(seat, "assessmentFormLeave")
        press(seat, "do:product")
        said = seat.child(QPlainTextEdit, "productText")
        qtbot.waitUntil(lambda: "Inputs missing: SDN-ELF." in said.toPlainText())
        press(seat, "freezeProduct")
        seat.settle()
        (product,) = abeche.workspace.products.all("quarterly")
        assert product.it.title == "Threat assessment 1"
        press(seat, "productBack")
        assert seat.child(QPushButton, "do:product").isVisible()
