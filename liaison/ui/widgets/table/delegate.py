"""The editors of a table's cells: a box for a few values, a line with offers for the rest."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from liaison.ui.widgets.fields.choice import ChoiceBox
from liaison.ui.widgets.fields.line import keep_left_to_right
from liaison.ui.widgets.table.model import TableModel

Index = QModelIndex | QPersistentModelIndex


class TableDelegate(QStyledItemDelegate):
    """Made for one table."""

    def __init__(self, model: TableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Latin words in a mirrored table are cut at their own end, not at their beginning."""
        super().initStyleOption(option, index)
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if is_mirrored and option.icon.isNull() and _is_latin(option.text):
            option.direction = Qt.LayoutDirection.LeftToRight
            option.displayAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._model.columns[index.column()]
        if column.options:
            box = ChoiceBox(column.options, parent)
            box.setAccessibleName(column.title)
            box.activated.connect(lambda: self._close(box))
            return box
        line = QLineEdit(parent)
        line.setAccessibleName(column.title)
        if column.is_code:
            keep_left_to_right(line)
        if column.offers:
            completer = QCompleter(list(column.offers), line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        return line

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, ChoiceBox):
            editor.show_value(text)
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        if isinstance(editor, ChoiceBox):
            self._model.setData(index, str(editor.currentData() or ""))
        elif isinstance(editor, QLineEdit):
            self._model.setData(index, editor.text())

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect)

    def _close(self, box: ChoiceBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QAbstractItemDelegate.EndEditHint.NoHint)


def _is_latin(text: str) -> bool:
    strong = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in strong if kind in {"L", "R", "AL"}), "") == "L"
