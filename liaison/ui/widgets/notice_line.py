"""One line that warns, with the one press that does something about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from liaison.ui import icons
from liaison.ui.theme import GRID, tokens_of
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Label
from liaison.ui.widgets.tone import Tone, colour, set_style

_ICON = 16


class NoticeLine(QFrame):
    """Signals: pressed, what it offers was taken."""

    pressed = Signal()

    def __init__(
        self,
        text: str,
        *,
        press: str = "",
        tone: Tone = Tone.WARNING,
        icon: str = icons.WARNING,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("noticeLine")
        set_style(self, tone=tone.value)
        picture = QLabel()
        paint = colour(tokens_of(self.palette()), tone)
        picture.setPixmap(icons.icon(icon, paint).pixmap(_ICON, _ICON))
        words = Label(text, tone=tone, wrap=True)
        words.setObjectName("noticeWords")
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID + 2, GRID // 2, GRID + 2, GRID // 2)
        row.setSpacing(GRID)
        row.addWidget(picture)
        row.addWidget(words, 1)
        if press:
            button = Button(press, use=Use.LINK)
            button.setObjectName("noticePress")
            button.clicked.connect(self.pressed)
            row.addWidget(button)
