"""Another text in an editor without moving whoever types there."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from liaison.core.weave import steps


def work_in(edit: QPlainTextEdit, text: str) -> None:
    """Put what differs into an editor; the caret stays where it is in the words around it.

    What was typed before can no longer be undone: that would take back what others wrote.
    """
    caret, bar = edit.textCursor().position(), edit.verticalScrollBar()
    from_top = edit.textCursor().blockNumber() - bar.value()
    old = edit.toPlainText()
    edit.document().setUndoRedoEnabled(False)
    cursor = QTextCursor(edit.document())
    cursor.beginEditBlock()
    for at, removed, inserted in reversed(steps(old, text)):
        start, gone, come = units(old[:at]), units(removed), units(inserted)
        cursor.setPosition(start)
        cursor.setPosition(start + gone, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(inserted)
        if start < caret:
            caret = max(start, caret - gone) + come
    cursor.endEditBlock()
    edit.document().setUndoRedoEnabled(True)
    cursor.setPosition(caret)
    edit.setTextCursor(cursor)
    bar.setValue(cursor.blockNumber() - from_top)


def units(text: str) -> int:
    """How long Qt thinks a text is: it counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
