"""One's own QR code, large enough to be read from the screen, and a line for a colleague's."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from liaison.ui import wording
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.panel import Panel
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone

_SIDE = 280
_QUIET = 4
"""Modules around a QR code that stay white (ISO/IEC 18004)."""


def draw(painter: QPainter, text: str, area: QRectF) -> None:
    """Draw the QR code of a text, black on white whatever the theme: else cameras do not read it."""
    rows = [list(row) for row in segno.make(text.replace(" ", ""), error="m").matrix]
    step = area.width() / (len(rows) + 2 * _QUIET)
    painter.fillRect(area, QColor(Qt.GlobalColor.white))
    for down, row in enumerate(rows):
        for across, is_dark in enumerate(row):
            if is_dark:
                left = area.left() + (across + _QUIET) * step
                top = area.top() + (down + _QUIET) * step
                painter.fillRect(QRectF(left, top, step, step), QColor(Qt.GlobalColor.black))


class Code(QWidget):
    """A square that shows a QR code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setObjectName("qrCode")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("QR code of this device's card"))

    def show_text(self, text: str) -> None:
        """Show another text's."""
        self._text = text
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._text:
            painter = QPainter(self)
            draw(painter, self._text, QRectF(self.rect()))
            painter.end()


class OfferView(QWidget):
    """Signals: closed; saved, as a page to print; taken, the text of a colleague's code."""

    closed = Signal()
    saved = Signal()
    taken = Signal(str)

    def __init__(self, name: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = Code()
        self._text = Label(kind=Kind.SMALL, wrap=True)
        self._text.setObjectName("offerText")
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._field = QLineEdit()
        self._field.setObjectName("offerField")
        self._field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._field.setPlaceholderText("LIAISON1 …")
        self._field.setAccessibleName(self.tr("The text of a colleague's QR code"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID + 4)
        column.addWidget(Label(name, kind=Kind.TITLE))
        column.addWidget(Label(role, kind=Kind.SMALL, tone=Tone.MUTED))
        column.addWidget(self._own())
        column.addWidget(self._theirs())
        column.addStretch(1)

    def _own(self) -> Panel:
        panel = Panel()
        why = Label(
            self.tr(
                "Whoever reads this code from your own screen or paper has verified your card, by "
                "whatever way the card itself comes. It says nothing about you."
            ),
            wrap=True,
        )
        save = Button(self.tr("Save a page to print…"))
        save.setObjectName("saveOfferButton")
        save.clicked.connect(self.saved)
        close = Button(self.tr("Done"), use=Use.PRIMARY)
        close.setObjectName("closeOfferButton")
        close.clicked.connect(self.closed)
        buttons = QHBoxLayout()
        buttons.addWidget(close)
        buttons.addWidget(save)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(GRID + 4)
        words.addWidget(why)
        words.addWidget(self._text)
        words.addStretch(1)
        words.addLayout(buttons)
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        row.addWidget(self._code)
        row.addLayout(words, 1)
        panel.body.addWidget(SectionTitle(self.tr("The code of your card")))
        panel.body.addLayout(row)
        return panel

    def _theirs(self) -> Panel:
        panel = Panel()
        hint = Label(
            self.tr("Scan it into this line, or type the text under it; blanks do not matter."),
            tone=Tone.MUTED,
            wrap=True,
        )
        take = Button(self.tr("Take it"))
        take.setObjectName("takeOfferButton")
        take.clicked.connect(self._on_taken)
        self._field.returnPressed.connect(self._on_taken)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._field, 1)
        row.addWidget(take)
        panel.body.addWidget(SectionTitle(self.tr("A colleague's code")))
        panel.body.addWidget(hint)
        panel.body.addLayout(row)
        return panel

    def paint(self, text: str) -> None:
        """Show one's own code; "" hides everything."""
        self.setVisible(bool(text))
        self._code.show_text(text)
        self._text.setText(wording.ltr(text))

    def clear(self) -> None:
        """What was typed was taken."""
        self._field.clear()

    def _on_taken(self) -> None:
        if self._field.text().strip():
            self.taken.emit(self._field.text())
