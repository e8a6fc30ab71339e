"""Long text, plain: as high as what stands in it, within reason."""

from __future__ import annotations

import math

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from liaison.ui.theme import GRID
from liaison.ui.widgets.fields.editor import FieldEditor
from liaison.ui.widgets.tone import set_style
from liaison.ui.widgets.work_in import work_in

_LINES_SHOWN = (2, 14)
_AROUND = 2 * GRID + 4
"""Frame, padding and the document's own margin, above and below."""


class LongTextEditor(FieldEditor):
    """A plain-text editor; Tab leaves it, because forms are walked by Tab.

    `is_comment` tints its ground: what somebody thinks stands apart from what happened.

    Signals:
        pasted: a `QMimeData` that holds no text, such as a picture: it is no business of a text.
    """

    pasted = Signal(object)

    def __init__(
        self, path: str, *, hint: str = "", is_comment: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(path, parent)
        self.edit = _GrowingEdit()
        self.edit.setObjectName(f"edit:{path}")
        self.edit.setPlaceholderText(hint)
        if is_comment:
            set_style(self.edit, comment=True)
        self.edit.textChanged.connect(self._on_edit_text_changed)
        self.edit.pasted.connect(self.pasted)
        self._is_showing = False
        self.add_part(self.edit)

    @override
    def parts(self) -> list[QWidget]:
        return [self.edit]

    @override
    def set_text(self, path: str, text: str) -> None:
        if text == self.edit.toPlainText():
            return
        self._is_showing = True
        work_in(self.edit, text)
        self._is_showing = False

    def _on_edit_text_changed(self) -> None:
        if not self._is_showing:
            self.typed.emit(self.path, self.edit.toPlainText())


class _GrowingEdit(QPlainTextEdit):
    """Grows with its text instead of scrolling inside a scrolling form."""

    pasted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)

    def _on_size_changed(self) -> None:
        """Higher or lower; a scroll bar only where the text is higher than a form should be."""
        policy = Qt.ScrollBarPolicy
        has_more = self.document().size().height() > _LINES_SHOWN[1]
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if has_more else policy.ScrollBarAlwaysOff
        )
        self.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise, and so wants another height."""
        super().resizeEvent(event)
        self.updateGeometry()

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return True

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText() and not source.hasUrls():
            self.insertPlainText(source.text())
        else:
            self.pasted.emit(source)

    @override
    def sizeHint(self) -> QSize:
        least, most = _LINES_SHOWN
        spacing = self.fontMetrics().lineSpacing() + 1  # fallback fonts may be a little higher
        lines = math.ceil(self.document().size().height())
        height = max(least, min(most, lines)) * spacing + _AROUND
        return QSize(super().sizeHint().width(), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())
