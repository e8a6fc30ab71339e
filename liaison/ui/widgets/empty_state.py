"""What an empty screen says: what belongs here, why it matters, one button to make the first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from liaison.ui import icons
from liaison.ui.theme import GRID, tokens_of
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone

_ICON = 40
_TEXT_WIDTH = 376


class EmptyState(QWidget):
    """Centred in the place where things would be.

    Signals:
        asked: the one button was pressed.
    """

    asked = Signal()

    def __init__(
        self,
        *,
        icon: str,
        title: str,
        why: str,
        button: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        tokens = tokens_of(self.palette())
        picture = QLabel()
        picture.setPixmap(icons.icon(icon, tokens.muted).pixmap(_ICON, _ICON))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        heading = Label(title, kind=Kind.STRONG)
        reason = Label(why, tone=Tone.MUTED, wrap=True)
        reason.setFixedSize(_TEXT_WIDTH, reason.heightForWidth(_TEXT_WIDTH))
        column = QVBoxLayout(self)
        column.setSpacing(GRID)
        column.addStretch(2)
        for widget in (picture, heading, reason):
            if isinstance(widget, Label):
                widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        if button:
            press = Button(button, use=Use.PRIMARY)
            press.setObjectName("emptyButton")
            press.clicked.connect(self.asked)
            column.addSpacing(GRID)
            column.addWidget(press, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
