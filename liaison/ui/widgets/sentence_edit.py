"""One sentence that wraps: as high as it needs, Enter ends it. Looks like text until it is entered.

What is typed is told as soon as the typing rests, so that it is in the vault within a second.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QMimeData, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from liaison.ui.widgets.tone import set_style

_MOST_LINES = 6
_AROUND = 10
_LEAST_WIDTH, _ANY_HEIGHT = 80, 10_000
_REST_MS = 700


class SentenceEdit(QPlainTextEdit):
    """Signals: what becomes of the sentence.

    Signals:
        typed: somebody is changing it.
        finished: the sentence, when it was changed and is left, or the typing rests.
    """

    typed = Signal()
    finished = Signal(str)

    def __init__(self, text: str = "", *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_style(self, sentence=True)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(hint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setHorizontalScrollBarPolicy(policy)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.finish)
        self._said = ""
        self._is_on_its_way = False
        self.textChanged.connect(self._on_text_changed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show a sentence, unless somebody is writing another one, or has just written it."""
        if self.hasFocus() and self._is_on_its_way and text != self._said:
            return  # asked for before what was typed here had arrived
        self._is_on_its_way = False
        is_changed = self.hasFocus() and self.toPlainText() != self._said
        self._said = text
        if not is_changed and text != self.toPlainText():
            self.setPlainText(text)

    def finish(self) -> None:
        """Say what was typed, if it is another sentence than before."""
        self._rest.stop()
        text = " ".join(self.toPlainText().split())
        if text and text != self._said:
            self._said, self._is_on_its_way = text, True
            self.finished.emit(text)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finish()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._is_on_its_way = False
        self.finish()

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))

    @override
    def sizeHint(self) -> QSize:
        """Measured, not asked of the document, which lays out only what is seen."""
        metrics = self.fontMetrics()
        room = QRect(0, 0, max(_LEAST_WIDTH, self.viewport().width() - 2), _ANY_HEIGHT)
        flags = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
        height = metrics.boundingRect(room, int(flags), self.toPlainText() or " ").height()
        spacing = metrics.lineSpacing() + 1
        lines = max(1, min(_MOST_LINES, math.ceil(height / spacing)))
        return QSize(super().sizeHint().width(), lines * spacing + _AROUND)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def _on_text_changed(self) -> None:
        self.updateGeometry()
        if self.hasFocus() and self.toPlainText() != self._said:
            self._rest.start(_REST_MS)
            self.typed.emit()
