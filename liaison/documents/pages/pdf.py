"""A report as PDF, drawn page by page."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import cast

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DictionaryObject, NameObject, StreamObject
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from liaison.core.errors import Reason, Refused
from liaison.core.reports.printing import PagedDevice
from liaison.core.reports.report import Report
from liaison.documents import letters
from liaison.documents.pages import furniture
from liaison.documents.pages.blocks import Bar, bars
from liaison.documents.pages.ink import UNIT
from liaison.documents.pages.screen import fonts
from liaison.documents.pages.setting import document

_POINTS_TO_AN_INCH = 72
_TAG, _LETTERS = 6, 26
_BODY = QRectF(
    0,
    0,
    furniture.WIDTH - 2 * furniture.SIDE,
    furniture.HEIGHT - furniture.TOP - furniture.FOOT,
)


def write(report: Report) -> bytes:
    """The report as a file; equal reports give equal bytes where the same fonts are installed."""
    with fonts():
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        _draw(report, buffer)
        drawn = bytes(buffer.data().data())
    return _without_chance(drawn, letters.tidy(f"{report.title} {report.number}"))


def pages(report: Report) -> int:
    """How many pages the report has."""
    with fonts():
        return document(report, _BODY.size()).pageCount()


def draw(report: Report, device: PagedDevice) -> None:
    """The same pages on a printer, as large as its sheets allow.

    Raises:
        Refused: PRINTER_FAILED.
    """
    if not isinstance(device, QPagedPaintDevice):
        raise TypeError(device)
    with fonts():
        painter = QPainter()
        if not painter.begin(device):
            raise Refused(Reason.PRINTER_FAILED)
        scale = min(device.width() / furniture.WIDTH, device.height() / furniture.HEIGHT)
        painter.scale(scale, scale)
        _draw_pages(painter, report, device)
        if not painter.end():
            raise Refused(Reason.PRINTER_FAILED)


def _draw(report: Report, buffer: QBuffer) -> None:
    writer = QPdfWriter(buffer)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()
    )
    writer.setPageLayout(layout)
    writer.setResolution(_POINTS_TO_AN_INCH * UNIT)
    painter = QPainter(writer)
    _draw_pages(painter, report, writer)
    painter.end()


def _draw_pages(painter: QPainter, report: Report, device: QPagedPaintDevice) -> None:
    set_ = document(report, _BODY.size())
    pages, beside = set_.pageCount(), bars(set_)
    for page in range(pages):
        if page and not device.newPage():
            raise Refused(Reason.PRINTER_FAILED)
        furniture.draw(painter, report, page + 1, pages)
        _draw_body(painter, set_, page, beside.get(page, []))


def _draw_body(painter: QPainter, set_: QTextDocument, page: int, beside: Iterable[Bar]) -> None:
    shown = _BODY.translated(0, page * _BODY.height())
    painter.save()
    painter.translate(furniture.SIDE, furniture.TOP - shown.top())
    painter.setClipRect(shown)
    how = QAbstractTextDocumentLayout.PaintContext()
    how.clip = shown
    how.palette = QPalette()
    set_.documentLayout().draw(painter, how)
    for bar in beside:
        painter.fillRect(bar.place, QColor(bar.colour))
    painter.restore()


def _without_chance(drawn: bytes, title: str) -> bytes:
    """The same pages with a title only: Qt puts the clock, its zone and a chance number in."""
    writer = PdfWriter()
    for page in PdfReader(BytesIO(drawn)).pages:
        writer.add_page(page)  # brings what the page needs, and nothing that describes the file
    for descriptor in _descriptors(writer):
        _tag(descriptor)
    writer.metadata = {"/Title": title}
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _descriptors(writer: PdfWriter) -> Iterator[DictionaryObject]:
    for page in writer.pages:
        used = cast("DictionaryObject", page["/Resources"])["/Font"]
        for font in cast("DictionaryObject", used).values():
            yield font.get_object()["/DescendantFonts"][0]["/FontDescriptor"]


def _tag(descriptor: DictionaryObject) -> None:
    """Name a font's subset by its letters (ISO 32000-1, 9.6.4).

    Qt takes the number of its object, and writes fonts in the order of a hash with a seed of chance.
    """
    program = cast("StreamObject", descriptor["/FontFile2"])
    digest = hashlib.sha256(program.get_data()).digest()
    tag = "".join(chr(ord("A") + byte % _LETTERS) for byte in digest[:_TAG])
    name = str(descriptor["/FontName"]).rpartition("+")[2]
    descriptor[NameObject("/FontName")] = NameObject(f"/{tag}+{name.removeprefix('/')}")
