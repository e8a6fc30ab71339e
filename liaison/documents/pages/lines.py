"""One paragraph put into a document at a cursor."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from liaison.documents import letters
from liaison.documents.flow import Line
from liaison.documents.pages import ink


def say(cursor: QTextCursor, line: Line) -> None:
    """Fill the block at the cursor."""
    cursor.setBlockCharFormat(ink.letters(line.look))
    if line.label:
        cursor.insertText(_directed(f"{line.label}  ", line), ink.letters(line.look, bold=True))
    cursor.insertText(_directed(line.text, line), ink.letters(line.look))


def _directed(text: str, line: Line) -> str:
    """With breaks that stay inside the paragraph."""
    said = letters.directed(text, right_to_left=line.right_to_left)
    return said.replace("\n", "\u2028")
