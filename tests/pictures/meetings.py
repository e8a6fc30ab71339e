"""Pictures of a series and of the sample's meetings, tab by tab."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractScrollArea, QPushButton

from liaison.ui.screens.meetings.view import MeetingsScreen
from liaison.ui.shell.main_window import MainWindow

AHEAD, HELD, STRATEGIC = "MTG-2010-3", "MTG-2009-2", "SER-STRAT"
PREPARE, ROOM, MINUTES, FOLLOW_UP = range(4)


def in_the_meetings(window: MainWindow, shoot: Callable[[str], None]) -> None:
    """Every tab of a meeting, a series, and what asks for new ones; `shoot` settles and takes."""
    window.show_screen("meetings")
    screen = window.screen_widget("meetings")
    assert isinstance(screen, MeetingsScreen)
    shoot("meetings")
    overview = screen.entries.overview
    meetings = {row.ref: row.id for row in overview.meetings}
    series = {row.ref: row.id for row in overview.series}
    screen.show_record(series[STRATEGIC])
    shoot("meetings-series")
    _half_down(screen, "meetings-series-more", shoot)
    pane = screen.detail.meeting
    screen.show_record(meetings[AHEAD])
    pane.tabs.setCurrentIndex(PREPARE)
    shoot("meetings-prepare")
    _press(window, "relocateButton")
    shoot("meetings-relocate")
    _press(window, "relocateLeave")
    screen.show_record(meetings[HELD])
    shoot("meetings-prepare-held")
    _half_down(screen, "meetings-prepare-more", shoot)
    pane.tabs.setCurrentIndex(ROOM)
    shoot("meetings-room")
    pane.tabs.setCurrentIndex(MINUTES)
    shoot("meetings-minutes")
    _half_down(screen, "meetings-minutes-more", shoot)
    note = window.findChild(QPushButton, "noteAnswer")
    if note is not None and note.isVisible():
        note.click()
        shoot("meetings-noting")
        _press(window, "notingLeave")
    pane.tabs.setCurrentIndex(FOLLOW_UP)
    shoot("meetings-follow-up")
    _press(window, "newMeeting")
    shoot("meetings-new")


def _press(window: MainWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None, name
    button.click()


def _half_down(screen: MeetingsScreen, name: str, shoot: Callable[[str], None]) -> None:
    """The same, scrolled to its middle."""
    areas = [one for one in screen.detail.findChildren(QAbstractScrollArea) if one.isVisible()]
    longest = max(areas, key=lambda one: one.verticalScrollBar().maximum())
    longest.verticalScrollBar().setValue(longest.verticalScrollBar().maximum() // 2)
    shoot(name)
