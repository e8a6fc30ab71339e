"""The port `Printer`, satisfied: one function a format, to write it and to read it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from liaison.core.errors import Reason, Refused
from liaison.core.reports.incidents import Incidents
from liaison.core.reports.invitation import Invitation
from liaison.core.reports.printing import FORMATS, PagedDevice
from liaison.core.reports.raw import RawRow, RawTable
from liaison.core.reports.report import Report
from liaison.documents import calendar, geojson, hxl, markdown, plain
from liaison.documents.odf import writer as odf
from liaison.documents.pages import pdf
from liaison.documents.reading import archive
from liaison.documents.reading import docx as read_docx
from liaison.documents.reading import incidents as read_incidents
from liaison.documents.reading import lines as read_lines
from liaison.documents.reading import odt as read_odt
from liaison.documents.reading import pdf as read_pdf
from liaison.documents.word import writer as word

_WRITE: Mapping[str, Callable[[Report], bytes]] = {
    "docx": word.write,
    "pdf": pdf.write,
    "odt": odf.write,
    "md": markdown.write,
    "txt": plain.write,
}
_DATA: Mapping[str, Callable[[Incidents], bytes]] = {
    "geojson": geojson.write,
    "csv": hxl.write,
}
_READ: Mapping[str, Callable[[bytes], RawTable]] = {
    "geojson": read_incidents.read_geojson,
    "csv": read_incidents.read_csv,
}
_WORDS: Mapping[str, Callable[[bytes], list[str]]] = {
    "docx": read_docx.words,
    "pdf": read_pdf.words,
    "odt": read_odt.words,
    "md": read_lines.words,
    "txt": read_lines.words,
}
_PARTS: Mapping[str, Callable[[bytes], object]] = {
    "docx": archive.parts,
    "odt": archive.parts,
    "pdf": bytes,
    "md": bytes.splitlines,
    "txt": bytes.splitlines,
}
"""What two files of a format have to have alike, to show the same."""


class DocumentPrinter:
    """Files of papers and calendars, in memory."""

    def write(self, report: Report, format: str, *, letterhead: bytes | None = None) -> bytes:  # noqa: A002  (the port's word)
        """See `Printer.write`."""
        _check(format)
        if format == "docx" and letterhead is not None:
            return word.write(report, letterhead)
        return _WRITE[format](report)

    def pages(self, report: Report) -> int:
        """See `Printer.pages`."""
        return pdf.pages(report)

    def draw(self, report: Report, device: PagedDevice) -> None:
        """See `Printer.draw`."""
        pdf.draw(report, device)

    def words(self, document: bytes, format: str) -> list[str]:  # noqa: A002
        """See `Printer.words`."""
        _check(format)
        return _WORDS[format](document)

    def same(self, one: bytes, other: bytes, format: str) -> bool:  # noqa: A002
        """See `Printer.same`."""
        _check(format)
        parts = _PARTS[format]
        return parts(one) == parts(other)

    def check_letterhead(self, letterhead: bytes) -> None:
        """See `Printer.check_letterhead`."""
        word.check(letterhead)

    def invitation(self, invitation: Invitation) -> bytes:
        """See `Printer.invitation`."""
        return calendar.write(invitation)

    def read_incidents(self, content: bytes, format: str) -> RawTable:  # noqa: A002
        """See `Printer.read_incidents`."""
        _check_data(format)
        return _READ[format](content)

    def rejects(self, table: RawTable, rows: Sequence[RawRow], reasons: Mapping[int, str]) -> bytes:
        """See `Printer.rejects`."""
        return hxl.rejects(table, rows, reasons)

    def incidents(self, incidents: Incidents, format: str) -> bytes:  # noqa: A002
        """See `Printer.incidents`."""
        _check_data(format)
        return _DATA[format](incidents)


def _check_data(format_: str) -> None:
    if format_ not in _DATA:
        raise Refused(Reason.DOCUMENT_FORMAT, allowed=", ".join(_DATA))


def _check(format_: str) -> None:
    if format_ not in FORMATS:
        raise Refused(Reason.DOCUMENT_FORMAT, allowed=", ".join(FORMATS))
