"""One line of text that gives way: what does not fit ends in an ellipsis, whole in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from liaison.ui import wording
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.tone import Tone


class ElidedLabel(Label):
    """A label that never asks for more width than there is."""

    def __init__(
        self,
        text: str = "",
        *,
        kind: Kind = Kind.BODY,
        tone: Tone = Tone.PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, kind=kind, tone=tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        if shown != self.text() and self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            shown = wording.isolated(shown)  # or the ellipsis stands before a Latin text
        painter = QPainter(self)
        alignment = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(
            painter,
            self.rect(),
            int(alignment),
            self.palette(),
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()
