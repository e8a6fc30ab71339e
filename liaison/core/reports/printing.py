"""What core asks of whoever makes files of papers, and reads them back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Protocol

from liaison.core.reports.incidents import Incidents
from liaison.core.reports.invitation import Invitation
from liaison.core.reports.raw import RawRow, RawTable
from liaison.core.reports.report import Report
from liaison.core.translatable import QT_TRANSLATE_NOOP

FORMATS = ("docx", "pdf", "odt", "md", "txt")
"""What a paper can be written as: the endings of the files."""


class Fault(StrEnum):
    """What is wrong with a file that somebody gave us: the `why` of a refusal, in words."""

    KIND = QT_TRANSLATE_NOOP("Param", "it is no file of this kind")
    DAMAGED = QT_TRANSLATE_NOOP("Param", "it is damaged")
    LARGE = QT_TRANSLATE_NOOP("Param", "it is too large")
    ENCRYPTED = QT_TRANSLATE_NOOP("Param", "it is encrypted")
    MACROS = QT_TRANSLATE_NOOP("Param", "it carries macros or other files")
    OUTSIDE = QT_TRANSLATE_NOOP("Param", "it points outside itself")
    BRACES = QT_TRANSLATE_NOOP("Param", "the braces around a field are not in pairs")
    COMPUTES = QT_TRANSLATE_NOOP("Param", "it computes where only fields and conditions may stand")
    PLACE = QT_TRANSLATE_NOOP("Param", "a field stands where no text can stand")
    HIDDEN = QT_TRANSLATE_NOOP("Param", "it is hidden, struck out or off the page")
    BOXED = QT_TRANSLATE_NOOP("Param", "it stands in a box, a frame or a change that was tracked")
    PALE = QT_TRANSLATE_NOOP("Param", "its colour is too near to what is behind it")
    SMALL = QT_TRANSLATE_NOOP("Param", "its letters or lines are too small to be read")
    BODY = QT_TRANSLATE_NOOP("Param", "once in a paragraph of its own")
    TOP = QT_TRANSLATE_NOOP("Param", "at the top of every page")
    FOOT = QT_TRANSLATE_NOOP("Param", "at the bottom of every page")
    HEADINGS = QT_TRANSLATE_NOOP("Param", "its first line does not name each column once")
    LETTERS = QT_TRANSLATE_NOOP("Param", "its letters are neither UTF-8 nor CP1252")
    UTF16 = QT_TRANSLATE_NOOP("Param", "it is Unicode text of two bytes a letter (UTF-16)")
    QUOTES = QT_TRANSLATE_NOOP("Param", "a quotation mark there has no second one")
    CELL = QT_TRANSLATE_NOOP(
        "Param", "a cell is longer than a million letters, or a quotation mark has no second one"
    )
    POINT = QT_TRANSLATE_NOOP("Param", "it is no point")
    CELLS = QT_TRANSLATE_NOOP("Param", "it has more cells than there are headings")
    PAGES = QT_TRANSLATE_NOOP("Param", "at the top or bottom of every page")


class PagedDevice(Protocol):
    """What pages are drawn on: a face's printer. Only the face and the writer of pages look inside."""


class Printer(Protocol):
    """Makes files of papers. Everything is bytes in memory; nothing here touches a disk."""

    def write(self, report: Report, format: str, *, letterhead: bytes | None = None) -> bytes:  # noqa: A002  (what people call it)
        """The paper as a file of one of `FORMATS`; equal papers give equal words.

        `letterhead` is a mission's own template, for "docx" only; None is the plain one.

        Raises:
            Refused: DOCUMENT_FORMAT; with a letterhead what `check_letterhead` raises.
        """
        ...

    def pages(self, report: Report) -> int:
        """How many pages the paper has as a PDF."""
        ...

    def draw(self, report: Report, device: PagedDevice) -> None:
        """Draw the pages of its PDF on a printer, fitted to its sheets.

        Raises:
            Refused: PRINTER_FAILED if the device takes no pages.
        """
        ...

    def words(self, document: bytes, format: str) -> list[str]:  # noqa: A002
        """The paragraphs of a file in reading order, white space folded, direction marks left out.

        Two files that were made of one paper give equal lists; a changed letter anywhere in the
        text (also of the marking or the imprint) shows. How they are set is not looked at: see
        `same`. PDF gives lines instead of paragraphs, so it compares only where the same fonts are
        installed.

        Raises:
            Refused: DOCUMENT_FORMAT; DOCUMENT_UNREADABLE for a file that is damaged, too large,
                encrypted, or carries macros.
        """
        ...

    def same(self, one: bytes, other: bytes, format: str) -> bool:  # noqa: A002
        """Whether two files show a reader the same; either of them may be a stranger's.

        Packed files (DOCX, ODT) are the same if all of their parts are, Markdown if its lines are,
        PDF if its bytes are.

        Raises:
            Refused: DOCUMENT_FORMAT; DOCUMENT_UNREADABLE as for `words`.
        """
        ...

    def check_letterhead(self, letterhead: bytes) -> None:
        """Whether papers can be printed on a mission's template.

        Raises:
            Refused: LETTERHEAD_FIELD, LETTERHEAD_MISSING or LETTERHEAD_HIDES for the fields it has;
                LETTERHEAD_UNFIT if it is no plain DOCX, or computes something.
        """
        ...

    def invitation(self, invitation: Invitation) -> bytes:
        """A calendar file with one meeting."""
        ...

    def read_incidents(self, content: bytes, format: str) -> RawTable:  # noqa: A002
        """The rows of somebody's file of one of `incidents.FORMATS`.

        Raises:
            Refused: DOCUMENT_FORMAT; IMPORT_LARGE, DOCUMENT_UNREADABLE.
        """
        ...

    def rejects(self, table: RawTable, rows: Sequence[RawRow], reasons: Mapping[int, str]) -> bytes:
        """Rows of somebody's file as CSV, with what is wrong with each, by its line."""
        ...

    def incidents(self, incidents: Incidents, format: str) -> bytes:  # noqa: A002
        """Data as a file of one of `incidents.FORMATS`.

        Raises:
            Refused: DOCUMENT_FORMAT.
        """
        ...
