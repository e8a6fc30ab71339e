"""Where the keyboard is: Tab over every screen and form, and after opening, Esc and Back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liaison.core.values import Value
from liaison.ui import theme
from liaison.ui.app import SCREENS
from liaison.ui.theme import Theme
from liaison.ui.widgets.steady_lines import SteadyLines
from tests.support.dress import undressed_after
from tests.support.vaults import Office, offices
from tests.support.window import Seat, seated

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Without a display, popups can neither be raised nor take the keyboard."""

LEAST_OF_A_FORM = 72
"""Two fields of it, the lowest that can be filled in."""
RAIDED: dict[str, Value] = {"title": "Herders' raid", "when": 1_260_600_000_000}
BORDER: dict[str, Value] = {
    "ref": "BS-TD-SD",
    "title": "Eastern Chad / Darfur",
    "sides/1/mission": "MINURCAT",
    "sides/1/area": "Eastern Chad",
    "sides/2/mission": "UNAMID",
    "sides/2/area": "Darfur, western side",
}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Abéché, with something on every screen."""
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (here, _):
        add = here.workspace.records.add
        add("PLACE", "border_segment", writes=BORDER, texts={})
        here.workspace.ratings.add("BS-TD-SD", "IV", writes={"from": "2009-11-03"})
        add("NOTE", "incident", writes=RAIDED, texts={})
        add("NOTE", "warning", writes={"title": "Rain", "addressees/SDN-ELF": True}, texts={})
        add("SUBJECT", "process", writes={"title": "Talks"}, texts={})
        add("ACTION", "task", writes={"title": "Open the wells", "due": "2009-12-01"}, texts={})
        yield here


@pytest.fixture
def seat(qtbot: QtBot, office: Office) -> Iterator[Seat]:
    with seated(qtbot, office.workspace) as one:
        one.window.activateWindow()
        qtbot.waitUntil(one.window.isActiveWindow)
        yield one


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, [one.focusWidget() for one in QApplication.topLevelWidgets()]
    return found


def _holds_the_keyboard(widget: QWidget) -> bool:
    return widget.isAncestorOf(focused())


def round_trip(seat: Seat, key: Qt.Key) -> list[QWidget]:
    """Every stop from here until the keyboard is here again."""
    been = [focused()]
    for _ in range(300):
        seat.qtbot.keyClick(focused(), key)
        if focused() is been[0]:
            return been
        assert focused() not in been, (
            f"{[one.objectName() for one in been]}, and again {focused().objectName()}"
        )
        been.append(focused())
    raise AssertionError([one.objectName() for one in been])


def controls(window: QWidget) -> set[QWidget]:
    """What somebody without a mouse must come to: all that is enabled and takes Tab by itself."""
    return {
        one
        for one in window.findChildren(QWidget)
        if one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
        and not isinstance(one, QScrollArea)
        and not isinstance(one.parentWidget(), QComboBox)
        and not _is_inside_a_view(one)
    }


def _is_inside_a_view(widget: QWidget) -> bool:
    around = widget.parentWidget()
    while around is not None and (
        not isinstance(around, QAbstractScrollArea) or isinstance(around, QScrollArea)
    ):
        around = around.parentWidget()
    return around is not None


def reads_on(before: QWidget, after: QWidget) -> bool:
    """Whether of two that stand side by side or one under the other the second is read second."""
    first, second = (one.mapTo(one.window(), QPoint()) for one in (before, after))
    is_below = second.y() + after.height() > first.y()
    is_beside = abs(second.y() - first.y()) < min(before.height(), after.height())
    return second.x() > first.x() if is_beside else is_below


def require_whole_round(seat: Seat, where: str) -> None:
    seat.settle()
    forth = round_trip(seat, Qt.Key.Key_Tab)
    missed = {one.objectName() or type(one).__name__ for one in controls(seat.window) - set(forth)}
    assert not missed, f"{where}: never reached"
    back = round_trip(seat, Qt.Key.Key_Backtab)
    assert back[1:] == forth[:0:-1], where
    for before, after in pairwise(forth):
        if before.parentWidget() is after.parentWidget():
            assert reads_on(before, after), (where, before.objectName(), after.objectName())


@pytest.mark.slow
@pytest.mark.parametrize("width", [1366, 1024])
def test_tab_reaches_every_control_of_every_screen_once_as_it_reads(seat: Seat, width: int) -> None:
    seat.window.resize(width, 700)
    for screen in SCREENS:
        if screen.in_rail:
            seat.window.show_screen(screen.name)
            require_whole_round(seat, screen.name)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("type_", "kind"),
    [("NOTE", kind) for kind in ("incident", "displacement", "warning", "contact")]
    + [("SUBJECT", "process"), ("LESSON", "protection")],
)
def test_tab_goes_through_a_form_to_its_attachments_and_on_to_who_gets_it(
    seat: Seat, type_: str, kind: str
) -> None:
    record = seat.workspace.records.begin(type_, kind)
    screen = "log" if type_ == "NOTE" else "library"
    seat.window.show_screen(screen, record)
    attach = seat.child(QWidget, "attachButton")
    require_whole_round(seat, kind)
    names = [one.objectName() for one in round_trip(seat, Qt.Key.Key_Tab)]
    start = names.index("edit:title")
    names = names[start:] + names[:start]
    assert names.index("edit:title") < names.index("attachButton") < names.index("classification")
    assert names.index("classification") < names.index("addAudience") < names.index("orcon")
    assert attach.isVisible()


def test_what_opens_has_the_keyboard_and_esc_gives_it_back(seat: Seat) -> None:
    seat.window.resize(1024, 700)
    seat.window.show_screen("assessments")
    seat.settle()
    seat.qtbot.keyClick(seat.window, Qt.Key.Key_Escape)
    view = seat.child(QListView, "assessmentsView")
    seat.qtbot.waitUntil(lambda: view.model().rowCount() > 0)
    assert focused() is view
    seat.qtbot.keyClick(view, Qt.Key.Key_Down)
    seat.qtbot.keyClick(view, Qt.Key.Key_Return)
    seat.settle()
    assert not view.isVisible()
    page = seat.child(QWidget, "recordPane")
    assert page.isAncestorOf(focused())
    rate = next(one for one in page.findChildren(QWidget) if one.objectName() == "do:rate")
    rate.setFocus()
    seat.qtbot.keyClick(rate, Qt.Key.Key_Space)
    assert isinstance(focused(), QLineEdit | QComboBox)
    seat.qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    seat.qtbot.waitUntil(lambda: focused().objectName() == "do:rate")
    seat.qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert focused() is view


def test_a_screen_that_opens_has_the_keyboard_even_where_its_list_is_hidden(seat: Seat) -> None:
    seat.window.resize(1024, 700)
    seat.window.show_screen("assessments")
    seat.settle()
    for screen in (one for one in SCREENS if one.in_rail):
        seat.window.show_screen(screen.name)
        seat.settle()
        widget = seat.window.screen_widget(screen.name)
        seat.qtbot.waitUntil(partial(_holds_the_keyboard, widget))
        assert focused().isVisible(), screen.name


@pytest.mark.slow
@pytest.mark.parametrize(("width", "height"), [(910, 512), (683, 384)], ids=["150 %", "200 %"])
def test_a_magnified_window_cuts_nothing_off_and_keeps_who_gets_it_in_sight(
    qapp: QApplication, office: Office, qtbot: QtBot, width: int, height: int
) -> None:
    with undressed_after(qapp), seated(qtbot, office.workspace) as seat:
        theme.apply(qapp, Theme.LIGHT)
        _is_whole_at(seat, width, height)


def _is_whole_at(seat: Seat, width: int, height: int) -> None:
    seat.window.resize(width, height)
    assert (seat.window.width(), seat.window.height()) == (width, height)
    for screen in (one for one in SCREENS if one.in_rail):
        seat.window.show_screen(screen.name)
        seat.settle()
        shown = seat.window.screen_widget(screen.name)
        rail = seat.child(QWidget, "rail").width()
        assert shown.width() <= width - rail, f"{screen.name}: scrolls to the side"
    record = seat.workspace.records.begin("NOTE", "displacement")
    seat.window.show_screen("log", record)
    seat.settle()
    bar, form = seat.child(QWidget, "releaseBar"), seat.child(QScrollArea, "recordScroll")
    assert bar.mapTo(seat.window, QPoint(0, bar.height())).y() <= height
    lines = [one for one in bar.findChildren(SteadyLines) if one.objectName() == "reachWords"]
    assert lines
    assert all(one.height() >= one.heightForWidth(one.width()) for one in lines)
    assert form.height() >= LEAST_OF_A_FORM
    finder = seat.child(QLineEdit, "finderField")
    words = finder.fontMetrics().horizontalAdvance(finder.placeholderText())
    assert finder.width() > words
