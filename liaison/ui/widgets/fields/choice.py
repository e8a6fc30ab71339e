"""One of a few: a box that opens with a letter; an empty entry takes the choice back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from liaison.ui.widgets.fields.editor import FieldEditor
from liaison.ui.widgets.tone import set_style

_LEAST_WIDTH, _MOST_WIDTH = 64, 192
"""Pixels that a box asks for: room for its longest choice, unless that is a whole sentence."""

Option = tuple[str, str]
"""(value, what people call it)"""


class ChoiceBox(QComboBox):
    """A box that the wheel passes by: scrolling a form must not change what stands in it."""

    def __init__(self, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItem("\u2013", "")
        for value, label in options:
            self.addItem(label, value)
        self.currentIndexChanged.connect(lambda at: set_style(self, empty=at < 0))
        self.show_value("")

    def show_value(self, value: str) -> None:
        """Show a value; one that we do not know is shown as it is and kept."""
        at = self.findData(value) if value else -1
        if at < 0 and value:
            self.addItem(value, value)
            at = self.count() - 1
        self.setCurrentIndex(at)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(min(max(hint.width(), _LEAST_WIDTH), _MOST_WIDTH), hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """As usual, but text that does not fit ends in an ellipsis, on whichever side it ends."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        shown = option.currentText if self.currentIndex() >= 0 else self.placeholderText()
        shown = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, room.width())
        option.currentText = shown
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceEditor(FieldEditor):
    """A field with a few allowed values."""

    def __init__(
        self, path: str, options: Sequence[Option], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(path, parent)
        self.box = ChoiceBox(options)
        self.box.setObjectName(f"edit:{path}")
        self.box.currentIndexChanged.connect(self._on_chosen)
        self.add_part(self.box)

    def _on_chosen(self) -> None:
        value = str(self.box.currentData() or "")
        self.set_text(self.path, value)
        self.typed.emit(self.path, value)

    @override
    def parts(self) -> list[QWidget]:
        return [self.box]

    @override
    def set_text(self, path: str, text: str) -> None:
        with QSignalBlocker(self.box):
            self.box.show_value(text)
