"""The words of an ODT: the tops of its pages, its body, the feet."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from liaison.core.reports.printing import Fault
from liaison.documents.letters import folded
from liaison.documents.reading.archive import Archive, unreadable

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_LINES = frozenset({f"{_TEXT}p", f"{_TEXT}h"})
_SPACES = frozenset({f"{_TEXT}s", f"{_TEXT}tab", f"{_TEXT}line-break"})
_FRAME = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}frame"
_FIELDS = frozenset({f"{_TEXT}page-number", f"{_TEXT}page-count"})
_TYPE = b"application/vnd.oasis.opendocument.text"
_ENCRYPTED = b"encryption-data"


def words(document: bytes) -> list[str]:
    """Paragraphs in reading order; a top or foot that several kinds of page share counts once.

    Raises:
        Refused: DOCUMENT_UNREADABLE.
    """
    archive = Archive(document)
    if archive.read("mimetype") != _TYPE:
        raise unreadable(Fault.KIND)
    if _ENCRYPTED in archive.read("META-INF/manifest.xml"):
        raise unreadable(Fault.ENCRYPTED)
    pages = archive.xml("styles.xml")
    content = archive.xml("content.xml")
    if any(len(scripts) for scripts in content.iter(f"{_OFFICE}scripts")):  # often there, empty
        raise unreadable(Fault.MACROS)
    body = content.find(f"{_OFFICE}body")
    if body is None:
        raise unreadable(Fault.KIND)
    return [*_furniture(pages, "header"), *_lines(body), *_furniture(pages, "footer")]


def _furniture(pages: etree._Element, kind: str) -> list[str]:
    kinds = (f"{_STYLE}{kind}", f"{_STYLE}{kind}-left", f"{_STYLE}{kind}-first")
    lines = [line for part in pages.iter(*kinds) for line in _lines(part)]
    return list(dict.fromkeys(lines))


def _lines(root: etree._Element) -> Iterator[str]:
    for line in root.iter(*_LINES):
        if said := folded("".join(_letters(line))):
            yield said


def _letters(line: etree._Element) -> Iterator[str]:
    """The text of one paragraph without that of notes and frames in it, which have their turn."""
    yield line.text or ""
    for element in line:
        if element.tag in _SPACES:
            yield " "
        elif element.tag in _FIELDS and (element.text or "").isdecimal():
            yield "#"
        elif element.tag not in _LINES:
            yield "[picture]" if element.tag == _FRAME else ""
            yield from _letters(element)
        yield element.tail or ""
