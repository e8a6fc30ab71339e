"""A window that knows where the keyboard is: Tab goes as it reads, and what vanishes hands it back."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from typing_extensions import override

from liaison.ui.widgets.stops import is_stop, reading_order, stops, takes_keyboard

_REMEMBERED = 64


class _Place(NamedTuple):
    """Where the keyboard was: the widget, and the name that the one made in its place bears."""

    widget: QWidget
    name: str


class KeyboardWindow(QWidget):
    """The base of every window.

    Qt gives the keyboard of a widget that is hidden, deleted or disabled to whatever was made next,
    which is as good as anywhere; here it goes back to where it was before, in the same area.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._been: deque[_Place] = deque(maxlen=_REMEMBERED)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def area(self) -> QWidget:
        """The part of the window in which somebody works now."""
        return self

    def settle_focus(self) -> None:
        """Once all that changes now has changed, see that the keyboard is somewhere useful."""
        self._settling.start(0)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        now: QWidget | None = self._focused()
        if now is None or not (now.isVisible() and now.isEnabled()):
            self.area().setFocus()
            self.settle_focus()
            return True
        order = list(reading_order(self))
        while now is not None and now not in order:  # inside of what is one stop
            now = now.parentWidget()
        at = order.index(now) if now in order else -1
        ahead = [*order[at + 1 :], *order[: at + 1]]
        for one in filter(is_stop, ahead if next else ahead[-2::-1]):
            reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
            one.setFocus(reason)
            _bring_into_sight(one)
            return True
        return False

    def _focused(self) -> QWidget | None:
        return self.focusWidget()

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self.isAncestorOf(now):
            return
        if now is None or not takes_keyboard(now):
            self.settle_focus()
        else:
            self._been.append(_Place(now, now.objectName()))

    def _settle(self) -> None:
        if not self.isVisible():  # closed meanwhile, and perhaps half taken apart
            return
        now, area = self._focused(), self.area()
        if now is not None and takes_keyboard(now):
            return
        found = self._last_place(area) or next(stops(area), area)
        found.setFocus()
        _bring_into_sight(found)

    def _last_place(self, area: QWidget) -> QWidget | None:
        for place in reversed(self._been):
            widget: QWidget | None = place.widget
            if not shiboken6.isValid(widget):
                widget = area.findChild(QWidget, place.name) if place.name else None
            if widget is not None and area.isAncestorOf(widget) and takes_keyboard(widget):
                return widget
        return None


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll every column around it that far; Qt does so only for the one that Tab leaves."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
