"""The screen of assessments over real vaults: story S3, steps 2 and 3, and the quarter's file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liaison.core.events import Changed
from liaison.core.records.quarterly_fields import CATEGORIES
from liaison.core.values import RecordId, Value
from liaison.ui.screens.assessments.view import AssessmentsScreen
from liaison.ui.widgets.undo_bar import UndoBar
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


def focused(seat: Seat) -> QWidget:
    found = seat.window.focusWidget()
    assert found is not None
    return found


def texts(seat: Seat, shown: QWidget | None = None) -> str:
    """All that the open page says, or another part of the screen."""
    page = shown or screen(seat).page
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


def test_a_comparison_is_made_a_product_from_its_page_and_frozen_for_the_other_side(
    qtbot: QtBot, desks: tuple[Office, Office, Path]
) -> None:
    abeche, el_fasher, stick = desks
    sheet = el_fasher.workspace.comparisons.begin(
        "What would make us change?", missions=["MINURCAT", "UNAMID"]
    )
    exchange(stick, el_fasher, abeche)
    abeche.workspace.comparisons.answer(sheet, "An attack on a compound.")
    exchange(stick, abeche, el_fasher)
    with seated(qtbot, el_fasher.workspace) as seat:
        screen(seat).show_record(sheet)
        seat.settle()
        press(seat, "do:product")
        said = seat.child(QPlainTextEdit, "productText")
        qtbot.waitUntil(lambda: "An attack on a compound." in said.toPlainText())
        assert "no answer yet" in said.toPlainText()
        box = seat.child(QComboBox, "productReader")
        box.setCurrentIndex(box.findData("SIS:MINURCAT"))
        box.activated.emit(box.currentIndex())
        seat.settle()
        press(seat, "freezeProduct")
        qtbot.waitUntil(lambda: bool(el_fasher.workspace.products.all("comparison")))
        press(seat, "productBack")
        assert "No answer yet from UNAMID." in texts(seat)
        assert seat.refused == []
        exchange(stick, el_fasher, abeche)
    (product,) = abeche.workspace.products.all("comparison")
    assert "What would make us change?" in abeche.workspace.products.text(product.id)


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
        assert "Phases end on 31 Dec 2010; from then on levels 1 to 6." in texts(seat)
        day = seat.child(QLineEdit, "assessmentForm:from")
        day.setFocus()
        day.selectAll()
        qtbot.keyClicks(day, "soon")
        assert "Phases end" not in texts(seat)
        qtbot.keyClick(day, Qt.Key.Key_Return)
        seat.settle()
        assert "A day. For example: 2010-06-30" in texts(seat)
        box.setFocus()
        qtbot.keyClicks(box, "3")
        day.selectAll()
        qtbot.keyClicks(day, "2009-12-10")
        qtbot.keyClick(day, Qt.Key.Key_Return)
        seat.settle()
        assert "Levels begin on 1 Jan 2011; before that phases I to V." in texts(seat)
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


def test_a_return_asks_for_all_five_threats_at_once_beside_what_the_quarter_knows(
    qtbot: QtBot, desks: tuple[Office, Office, Path]
) -> None:
    abeche, el_fasher, stick = desks
    abeche.note("Trucks robbed", writes={"code": "CRM-4", "when": 1_259_800_000_000})
    abeche.note("A herder shot", writes={"code": "CRM-1", "when": 1_250_000_000_000})
    file = abeche.workspace.quarters.open()
    exchange(stick, abeche, el_fasher)
    theirs = el_fasher.workspace.quarters.begin_return(file)
    el_fasher.workspace.records.set(theirs, {"threats/crime/likelihood": "very_likely"})
    exchange(stick, el_fasher, abeche)
    with seated(qtbot, abeche.workspace) as seat:
        assessments = screen(seat)
        assessments.show_record(file)
        seat.settle()
        press(seat, "do:fill")
        intents = [f"edit:threats/{one.value}/intent" for one in CATEGORIES]
        lines = [seat.child(QLineEdit, name) for name in intents]
        known = texts(seat, assessments.form)
        assert "Incidents CRM: 1, 1 the quarter before · SDN-ELF: Very likely" in known
        assert "Incidents ARM: 0, 0 the quarter before" in known
        with qtbot.waitActive(seat.window):  # keys of a part of it count where the keyboard is
            seat.window.activateWindow()
        lines[0].setFocus()
        for after in (*lines[1:], lines[0]):
            qtbot.keyClick(focused(seat), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            assert focused(seat) is after
        qtbot.keyClicks(lines[0], "4")
        seat.child(QToolButton, "remove:threats/armed_conflict").click()
        assert lines[0].text() == ""
        assert lines[0].isVisible()  # emptied, and still there to be filled
        seat.child(UndoBar, "undoBar").undo()
        press(seat, "backButton")
        (ours,) = (
            one for one in abeche.workspace.quarters.view(file).inputs if one.site == "TCD-ABE"
        )
        assert ours.returned is not None
        assert {name: one.intent for name, one in ours.returned.it.threats.items()} == {
            "armed_conflict": 4
        }


def test_where_people_would_flee_to_is_said_with_how_many_none_included(
    qtbot: QtBot, desks: tuple[Office, Office, Path]
) -> None:
    here = desks[0].workspace
    spans = {"CF": (None, None), "CM": (0, 0), "SD": (3, None), "TD": (0, 500)}
    writes: dict[str, Value] = {"title": "Expulsion"}
    for country, (least, most) in spans.items():
        told = {"country": country, "people/min": least, "people/max": most}
        writes |= {f"displacement_to/{country}/{path}": value for path, value in told.items()}
    record = here.records.add("ASSESSMENT", "scenario", writes=writes, texts={})
    with seated(qtbot, here) as seat:
        seat.window.show_screen("assessments", record)
        seat.settle()
        assert "CF · CM 0 · SD 3\u2013? · TD 0\u2013500" in texts(seat)
