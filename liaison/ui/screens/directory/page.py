"""A page with the QR code of one's own card, to print and hand over: a PDF, or a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPageSize, QPainter, QPdfWriter

from liaison.core.errors import Reason, Refused
from liaison.core.values import Identity
from liaison.ui.screens.directory.offer import draw

_WIDTH, _HEIGHT, _DPI = 1240, 1754, 150
"""A4 at 150 dots an inch."""
_MARGIN, _CODE = 120, 620
_LINES_PER_ROW = 7
"""Groups of the text in one printed line."""


def write(path: str, offer: str, own: Identity) -> str:
    """Write the page; returns where.

    Raises:
        Refused: FILE_UNWRITABLE; OFFER_FORMAT for an ending other than .pdf and .png.
    """
    ending = Path(path).suffix.lower()
    if ending not in {".pdf", ".png"}:
        raise Refused(Reason.OFFER_FORMAT, allowed=".pdf, .png")
    try:
        Path(path).write_bytes(b"")
    except OSError as error:
        raise Refused(Reason.FILE_UNWRITABLE, path=path, why=error.strerror or "") from error
    if ending == ".pdf":
        _pdf(path, offer, own)
    elif not _picture(offer, own).save(path):
        raise Refused(Reason.FILE_UNWRITABLE, path=path)
    return path


def _pdf(path: str, offer: str, own: Identity) -> None:
    page = QPdfWriter(path)
    page.setResolution(_DPI)
    page.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    page.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(page)
    _draw(painter, offer, own)
    painter.end()


def _picture(offer: str, own: Identity) -> QImage:
    image = QImage(_WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    _draw(painter, offer, own)
    painter.end()
    return image


def _draw(painter: QPainter, offer: str, own: Identity) -> None:
    """Texts of the card and its code; the code says nothing else, and nothing here is secret."""
    width = _WIDTH - 2 * _MARGIN
    top = float(_MARGIN)
    for text, pixels, is_bold in (
        (f"{own.mission} · {own.site}", 44, True),
        (own.role, 30, False),
    ):
        top = _line(painter, text, top, pixels=pixels, is_bold=is_bold)
    draw(painter, offer, QRectF(_MARGIN + (width - _CODE) / 2, top + 60, _CODE, _CODE))
    top += _CODE + 120
    groups = offer.split()
    for at in range(0, len(groups), _LINES_PER_ROW):
        row = "  ".join(groups[at : at + _LINES_PER_ROW])
        top = _line(painter, row, top, pixels=28, is_bold=False)
    _line(painter, own.device.hex(), top + 40, pixels=22, is_bold=False)


def _line(painter: QPainter, text: str, top: float, *, pixels: int, is_bold: bool) -> float:
    font = QFont(painter.font())
    font.setPixelSize(pixels)
    font.setBold(is_bold)
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    area = QRectF(_MARGIN, top, _WIDTH - 2 * _MARGIN, pixels * 1.6)
    painter.drawText(area, int(Qt.AlignmentFlag.AlignHCenter), text)
    return top + pixels * 1.6
