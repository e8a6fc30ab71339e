"""A page gets the room that there is, and scrolls only below the least that it can do with."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QScrollArea, QVBoxLayout
from pytestqt.qtbot import QtBot

from liaison.ui.widgets.page_stack import PageStack


def test_a_page_that_could_be_higher_does_not_scroll_because_some_line_in_it_wraps(
    qtbot: QtBot,
) -> None:
    stack, area, page = PageStack(), QScrollArea(), QFrame()
    wraps, could_be_higher = QLabel("A line that is longer than the window is wide."), QListWidget()
    wraps.setWordWrap(True)
    column = QVBoxLayout(page)
    column.addWidget(wraps)
    column.addWidget(could_be_higher)
    stack.addWidget(page)
    area.setWidgetResizable(True)
    area.setWidget(stack)
    qtbot.addWidget(area)
    area.resize(200, 160)
    area.show()
    assert could_be_higher.sizeHint().height() > area.height()
    assert area.verticalScrollBar().maximum() == 0
    area.resize(200, 60)
    assert area.verticalScrollBar().maximum() > 0
