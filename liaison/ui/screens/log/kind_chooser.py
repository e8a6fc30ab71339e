"""Ctrl+N: which kind of entry? One letter answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from liaison.ui.screens.log.presenter import KindOffer
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.pill import Pill
from liaison.ui.widgets.tone import Tone


class KindChooser(QFrame):
    """A popup of kinds; arrows and Enter work as well as letters and the mouse.

    Signals:
        chosen: the kind's name.
    """

    chosen = Signal(str)

    def __init__(self, offers: Sequence[KindOffer], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("kindChooser")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._letters = {
            key: offer.kind for offer in offers for key in (offer.letter, offer.latin) if key
        }
        self._buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, GRID, GRID)
        column.setSpacing(2)
        column.addWidget(
            Label(self.tr("New entry: press its letter"), kind=Kind.SMALL, tone=Tone.MUTED)
        )
        grid = QGridLayout()
        grid.setSpacing(2)
        grid.setColumnStretch(1, 1)
        for place, offer in enumerate(offers):
            button = Button(offer.label, use=Use.LINK)
            button.setObjectName(f"kind:{offer.kind}")
            button.clicked.connect(lambda _=False, kind=offer.kind: self._choose(kind))
            self._buttons.append(button)
            keys = " ".join(key for key in (offer.letter, offer.latin) if key)
            grid.addWidget(Pill(keys, square=True), place, 0)
            grid.addWidget(button, place, 1)
        column.addLayout(grid)

    def open_below(self, anchor: QWidget) -> None:
        """Show under a button, inside the window."""
        self.adjustSize()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 0 if is_mirrored else anchor.width() - self.width()
        self.move(anchor.mapToGlobal(QPoint(left, anchor.height() + 4)))
        self.show()
        self._buttons[0].setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().upper()
        if letter in self._letters:
            self._choose(self._letters[letter])
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._buttons[self._focused()].click()
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        self._buttons[(self._focused() + by) % len(self._buttons)].setFocus()

    def _focused(self) -> int:
        return next((at for at, one in enumerate(self._buttons) if one.hasFocus()), 0)

    def _choose(self, kind: str) -> None:
        self.close()
        self.chosen.emit(kind)
