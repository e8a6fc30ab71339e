"""The writers of papers and the words of other languages, loaded when first asked for.

Both bring parts of Qt and take a third of a second; most commands, and the lock screen, need neither.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from liaison.core.reports.incidents import Incidents
from liaison.core.reports.invitation import Invitation
from liaison.core.reports.printing import PagedDevice
from liaison.core.reports.raw import RawRow, RawTable
from liaison.core.reports.report import Report

if TYPE_CHECKING:
    from liaison.documents.writer import DocumentPrinter


class LatePrinter:
    """A `core.reports.printing.Printer` that comes when it is needed."""

    def write(self, report: Report, format: str, *, letterhead: bytes | None = None) -> bytes:  # noqa: A002  (the port's word)
        """See `Printer.write`."""
        return _printer().write(report, format, letterhead=letterhead)

    def pages(self, report: Report) -> int:
        """See `Printer.pages`."""
        return _printer().pages(report)

    def draw(self, report: Report, device: PagedDevice) -> None:
        """See `Printer.draw`."""
        _printer().draw(report, device)

    def words(self, document: bytes, format: str) -> list[str]:  # noqa: A002
        """See `Printer.words`."""
        return _printer().words(document, format)

    def same(self, one: bytes, other: bytes, format: str) -> bool:  # noqa: A002
        """See `Printer.same`."""
        return _printer().same(one, other, format)

    def check_letterhead(self, letterhead: bytes) -> None:
        """See `Printer.check_letterhead`."""
        _printer().check_letterhead(letterhead)

    def invitation(self, invitation: Invitation) -> bytes:
        """See `Printer.invitation`."""
        return _printer().invitation(invitation)

    def read_incidents(self, content: bytes, format: str) -> RawTable:  # noqa: A002
        """See `Printer.read_incidents`."""
        return _printer().read_incidents(content, format)

    def rejects(self, table: RawTable, rows: Sequence[RawRow], reasons: Mapping[int, str]) -> bytes:
        """See `Printer.rejects`."""
        return _printer().rejects(table, rows, reasons)

    def incidents(self, incidents: Incidents, format: str) -> bytes:  # noqa: A002
        """See `Printer.incidents`."""
        return _printer().incidents(incidents, format)


def translate(lang: str, context: str, text: str) -> str:
    """A text of the product in another language; English is what it is written in."""
    if lang in {"", "en"}:
        return text
    from liaison.documents.texts import translate as translated  # noqa: PLC0415  (only then)

    return translated(lang, context, text)


@cache
def _printer() -> DocumentPrinter:
    from liaison.documents.writer import DocumentPrinter  # noqa: PLC0415  (only then)

    return DocumentPrinter()
