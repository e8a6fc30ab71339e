"""Asking for a printer without stopping the window; the lock can close this at any time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

_JOB = "Liaison"
"""What the job is called: its name stays in the logs of printers and their servers."""


def ask_printer(parent: QWidget, chosen: Callable[[QPrinter], None]) -> None:
    """The system's own dialog; `chosen` gets what it was set to."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)  # papers bring margins of their own
    printer.setDocName(_JOB)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("printDialog")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda *_: chosen(printer))
    for whole in (
        QPrintDialog.PrintDialogOption.PrintPageRange,
        QPrintDialog.PrintDialogOption.PrintSelection,
        QPrintDialog.PrintDialogOption.PrintCurrentPage,
    ):
        dialog.setOption(whole, on=False)  # a paper is its pages, all of them
    dialog.setModal(True)
    dialog.show()  # QPrintDialog hides the `open` without arguments
