"""A long text that is typed while people talk: lines leave it on Enter, words are offered under it.

It knows no meeting. Which lines leave is asked of `is_capture`; what stands after a mark is said by
`mark_typed`; what another laptop wrote is worked in by `show_text` without moving the caret.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor, QTextDocument, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from liaison.ui.widgets.work_in import units, work_in

_MARK = re.compile(r"(?:^|\s)([@!])(\S*)$")
_PLAIN = Qt.KeyboardModifier.NoModifier | Qt.KeyboardModifier.KeypadModifier


@dataclass(eq=False)
class Taken:
    """A line that left the text, until it is taken back.

    Attributes:
        line: as it stood.
        steps: how far the text's own undo was just after.
    """

    line: str
    steps: int


class MinutesEdit(QPlainTextEdit):
    """Plain text of any length, scrolling in itself.

    Signals:
        typed: somebody changed the text.
        captured: a `Taken` whose line left the text.
        taken_back: a `Taken` whose line is back.
        mark_typed: sign, what stands after it, the whole line; all "" where no mark is typed.
        line_changed: the line that the caret is in.
        key_wanted: "up", "down", "pick" or "close", for the offers; only while `is_offering`.
    """

    typed = Signal()
    captured = Signal(object)
    taken_back = Signal(object)
    mark_typed = Signal(str, str, str)
    line_changed = Signal(str)
    key_wanted = Signal(str)

    def __init__(self, is_capture: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_capture = is_capture
        self._taken: list[Taken] = []
        self._stays = ""
        self._is_showing = False
        self.is_offering = False
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_cursor_position_changed)

    def load(self, text: str) -> None:
        """Show another text, from its end on: minutes go on where they stopped."""
        self._is_showing = True
        self.setPlainText(text)
        self._is_showing = False
        self._taken.clear()
        self._stays = ""
        self.moveCursor(QTextCursor.MoveOperation.End)

    def show_text(self, text: str) -> None:
        """Work in what changed elsewhere, see `work_in`."""
        if text == self.toPlainText():
            return
        self._is_showing = True
        work_in(self, text)
        self._is_showing = False
        self._taken.clear()

    def put_back(self, taken: Taken) -> None:
        """The line could not be taken down: it stands in the text again."""
        if taken in self._taken and taken.steps == self.document().availableUndoSteps():
            self._undo_taken(taken)
            return
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.insertText(taken.line + "\n")

    def complete(self, begun: str, text: str) -> None:
        """Put an offer in place of what was begun after the mark."""
        cursor = self.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.PreviousCharacter,
            QTextCursor.MoveMode.KeepAnchor,
            units(begun),
        )
        cursor.insertText(text + " ")

    def caret(self, of: QWidget) -> QRect:
        """Where the caret stands, in another widget's coordinates."""
        rect = self.cursorRect()
        return QRect(self.viewport().mapTo(of, rect.topLeft()), rect.size())

    @override
    def event(self, event: QEvent) -> bool:
        """While there are offers, Tab and Esc are theirs; Ctrl+Up and Ctrl+Down are the window's."""
        if _is_for_window(event):
            event.ignore()
            return True
        if self.is_offering and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
                self.keyPressEvent(event)
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_offering and (wanted := _offer_key(event)):
            self.key_wanted.emit(wanted)
        elif event.matches(QKeySequence.StandardKey.Undo) and self._is_next_undo():
            self._undo_taken(self._taken[-1])
        elif _is_return(event) and self._captures(self.textCursor().block().text()):
            self._take_line()
        else:
            super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """Only words: what is pasted keeps no fonts and is no file."""
        if source.hasText() and not source.hasUrls():
            self.insertPlainText(source.text())

    def _captures(self, line: str) -> bool:
        return not self.isReadOnly() and line != self._stays and self._is_capture(line)

    def _take_line(self) -> None:
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        line = cursor.selectedText()
        cursor.removeSelectedText()
        self.setTextCursor(cursor)
        taken = Taken(line, self.document().availableUndoSteps())
        self._taken.append(taken)
        self.captured.emit(taken)

    def _is_next_undo(self) -> bool:
        return bool(self._taken) and (self._taken[-1].steps == self.document().availableUndoSteps())

    def _undo_taken(self, taken: Taken) -> None:
        """The text's own undo puts the line back; redoing would take it out without a card."""
        self._taken.remove(taken)
        self.undo()
        self.document().clearUndoRedoStacks(QTextDocument.Stacks.RedoStack)
        self._stays = taken.line
        self.taken_back.emit(taken)

    def _on_text_changed(self) -> None:
        if self._is_showing:
            return
        self.typed.emit()
        cursor = self.textCursor()
        line = cursor.block().text()
        found = _MARK.search(line[: cursor.positionInBlock()])
        if found and self._is_capture(line[:2] + "…"):
            self.mark_typed.emit(found[1], found[2], line)
        else:
            self.mark_typed.emit("", "", "")

    def _on_cursor_position_changed(self) -> None:
        line = self.textCursor().block().text()
        self.line_changed.emit(line if self._captures(line) else "")


def _is_for_window(event: QEvent) -> bool:
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
    )


def _is_return(event: QKeyEvent) -> bool:
    is_plain = not event.modifiers() & ~_PLAIN
    return is_plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def _offer_key(event: QKeyEvent) -> str:
    keys = {
        Qt.Key.Key_Up: "up",
        Qt.Key.Key_Down: "down",
        Qt.Key.Key_Return: "pick",
        Qt.Key.Key_Enter: "pick",
        Qt.Key.Key_Tab: "pick",
        Qt.Key.Key_Escape: "close",
    }
    return "" if event.modifiers() & ~_PLAIN else keys.get(Qt.Key(event.key()), "")
