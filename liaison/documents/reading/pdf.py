"""The words of a PDF, line by line as they stand on its pages."""

from __future__ import annotations

import logging
import unicodedata
from collections.abc import Iterator
from io import BytesIO

from pypdf import PageObject, PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import DictionaryObject

from liaison.core.reports.printing import Fault
from liaison.documents.letters import folded
from liaison.documents.reading.archive import FILE_BYTES, unreadable

PAGES = 500
_BEGIN = b"%PDF-"
_ACTIVE = frozenset({"/OpenAction", "/AA", "/AcroForm"})
_CARRIED = frozenset({"/JavaScript", "/EmbeddedFiles"})
_BROKEN = (PyPdfError, ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError,
           ArithmeticError, AssertionError, NotImplementedError, OSError, MemoryError)  # fmt: skip
"""What a PDF parser meets in damaged files; pypdf lets many of these through as they come."""


def words(document: bytes) -> list[str]:
    """Lines in reading order, with the top and the foot of every page.

    Raises:
        Refused: DOCUMENT_UNREADABLE.
    """
    if len(document) > FILE_BYTES:
        raise unreadable(Fault.LARGE)
    if not document.startswith(_BEGIN):
        raise unreadable(Fault.KIND)
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells a stranger's text to the log
    try:
        return _lines(PdfReader(BytesIO(document)))
    except _BROKEN as error:
        raise unreadable(Fault.DAMAGED) from error


def _lines(reader: PdfReader) -> list[str]:
    if reader.is_encrypted:
        raise unreadable(Fault.ENCRYPTED)
    if len(reader.pages) > PAGES:
        raise unreadable(Fault.LARGE)
    root = reader.root_object
    names = root.get("/Names", DictionaryObject()).get_object()
    if _ACTIVE & set(root) or _CARRIED & set(names):
        raise unreadable(Fault.MACROS)
    return [line for page in reader.pages for line in _on_page(page)]


def _on_page(page: PageObject) -> Iterator[str]:
    """What a page says; what was laid over it afterwards is named, for its words are not read."""
    said = unicodedata.normalize("NFKC", page.extract_text())  # ligatures, Arabic letters' forms
    yield from filter(None, map(folded, said.split("\n")))
    yield from ("[annotation]" for _ in page.annotations or [])
    resources = page["/Resources"].get_object()
    drawn = resources.get("/XObject") if isinstance(resources, DictionaryObject) else None
    yield from ("[picture]" for _ in (drawn.get_object() if drawn else ()))
