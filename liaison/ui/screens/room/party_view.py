"""The list of parties, in which one key says how the current one attends."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget
from typing_extensions import override

_KEYS = {
    Qt.Key.Key_F: "full",
    Qt.Key.Key_P: "partial",
    Qt.Key.Key_V: "video",
    Qt.Key.Key_A: "absent",
    Qt.Key.Key_L: "late",
    Qt.Key.Key_X: "left",
}


class PartyView(QListView):
    """Signals: pressed_key, with what the key stands for."""

    pressed_key = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("partyView")
        self.setAccessibleName(self.tr("Attendance"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        what = _KEYS.get(Qt.Key(event.key()))
        if what and not event.modifiers():
            self.pressed_key.emit(what)
        else:
            super().keyPressEvent(event)
