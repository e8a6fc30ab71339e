"""Wrapped text whose lines stand equally far apart in every script.

Arabic faces ask for half as much room again for each line as Latin ones, for marks that our texts do
not use; a text of four lines would push out what stands around it.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle
from typing_extensions import override

from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone

TITLE_LINES = 2
"""Of a record's title, which may have 2,000 letters; its form has all of them."""

_BETWEEN, _TOGETHER = " · ", "\u00a0"
_PITCH = 1.1
"""Of the Latin face's height, from one line to the next."""


class SteadyLines(Label):
    """A label to look at; what is to be selected and copied needs a plain `Label`."""

    def __init__(
        self,
        text: str = "",
        *,
        kind: Kind = Kind.BODY,
        tone: Tone = Tone.PLAIN,
        most: int = 0,
    ) -> None:
        """A text of at most so many lines, the last of which then ends in an ellipsis; 0 for any."""
        self._most = most
        super().__init__(text, kind=kind, tone=tone, wrap=True)

    @property
    def pitch(self) -> int:
        """Pixels from one line to the next."""
        return round(self.fontMetrics().height() * _PITCH)

    @override
    def heightForWidth(self, width: int) -> int:
        return max(1, self._laid_out(width).lineCount()) * self.pitch

    @override
    def sizeHint(self) -> QSize:
        width = super().sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.pitch)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        area, laid_out = self.contentsRect(), self._laid_out(self.contentsRect().width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        top = area.top() + (area.height() - laid_out.lineCount() * self.pitch) / 2
        laid_out.draw(painter, QPointF(area.left(), top))
        painter.end()

    def _laid_out(self, width: int) -> QTextLayout:
        """The lines, as many as there may be."""
        text = _kept_together(self.text())
        laid_out = self._lines_of(text, width)
        if not self._most or laid_out.lineCount() <= self._most:
            return laid_out
        begins = laid_out.lineAt(self._most - 1).textStart()
        before, rest = _parted(text, begins)
        last = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return self._lines_of(before + last, width)

    def _lines_of(self, text: str, width: int) -> QTextLayout:
        """The lines, each with its foot where a Latin one has it."""
        metrics = self.fontMetrics()
        foot = (self.pitch - metrics.height()) / 2 + metrics.ascent()
        option = QTextOption(QStyle.visualAlignment(self.layoutDirection(), self.alignment()))
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        laid_out = QTextLayout(text, self.font())
        laid_out.setTextOption(option)
        laid_out.beginLayout()
        while (line := laid_out.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, line.lineNumber() * self.pitch + foot - line.ascent()))
        laid_out.endLayout()
        return laid_out


def _parted(text: str, units: int) -> tuple[str, str]:
    """A text before and after so many of Qt's letters, which are those of UTF-16."""
    coded = text.encode("utf-16-le", "surrogatepass")
    before, after = coded[: 2 * units], coded[2 * units :]
    return before.decode("utf-16-le", "surrogatepass"), after.decode("utf-16-le", "surrogatepass")


def _kept_together(text: str) -> str:
    """Where middle dots part a line it wraps after one, not in the middle of a part."""
    parts = text.split(_BETWEEN)
    if len(parts) == 1:
        return text
    dot = f"{_TOGETHER}{_BETWEEN.lstrip()}"
    return dot.join(part.replace(" ", _TOGETHER) for part in parts)
