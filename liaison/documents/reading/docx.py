"""The words of a DOCX: its tops, its body, its notes, its feet."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lxml import etree

from liaison.core.reports.printing import Fault
from liaison.documents.letters import folded
from liaison.documents.reading.archive import Archive, unreadable

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FURNITURE = re.compile(r"word/(header|footer)\d*\.xml")
_NOTES = re.compile(r"word/(footnotes|endnotes|comments)\d*\.xml")
_SAID = {"br": " ", "tab": " ", "cr": " ", "noBreakHyphen": "-", "sym": "\ufffd"}
_PICTURES = {"drawing": "[picture]", "pict": "[picture]", "object": "[picture]"}
_UNDONE = {
    f"{_W}strike": "[struck out]",
    f"{_W}dstrike": "[struck out]",
    f"{_W}vanish": "[hidden]",
    f"{_W}webHidden": "[hidden]",
}
"""How a run is set whose words are there and do not count; no paper of ours sets one so."""
_OFF = frozenset({"0", "false", "off"})
_MACROS = b"macroEnabled"


def words(document: bytes) -> list[str]:
    """Paragraphs in reading order; a top or foot that several kinds of page share counts once.

    Raises:
        Refused: DOCUMENT_UNREADABLE.
    """
    archive = Archive(document)
    if _MACROS in archive.read("[Content_Types].xml"):
        raise unreadable(Fault.MACROS)
    tops = _furniture(archive, "header")
    body = list(_paragraphs(archive.xml("word/document.xml"), _text))
    noted = (name for name in sorted(archive.names) if _NOTES.fullmatch(name))
    notes = [line for name in noted for line in _paragraphs(archive.xml(name), _text)]
    return [*tops, *body, *notes, *_furniture(archive, "footer")]


def _furniture(archive: Archive, kind: str) -> list[str]:
    found = ((name, _FURNITURE.fullmatch(name)) for name in sorted(archive.names))
    named = [name for name, match in found if match and match[1] == kind]
    lines = [line for name in named for line in _paragraphs(archive.xml(name), _page_text)]
    return list(dict.fromkeys(lines))


def _paragraphs(
    root: etree._Element, read: Callable[[etree._Element], Iterator[str]]
) -> Iterator[str]:
    for paragraph in root.iter(f"{_W}p"):
        if said := folded("".join(read(paragraph))):
            yield said


def _text(paragraph: etree._Element) -> Iterator[str]:
    """What one paragraph says, without those in a text box in it, which have their own turn."""
    for element in paragraph.iter(etree.Element):
        if next(element.iterancestors(f"{_W}p"), None) is paragraph:
            yield _said(element)


def _page_text(paragraph: etree._Element) -> Iterator[str]:
    """The same at the top and foot, where the numbers of pages are whatever was shown last.

    Only digits are passed over, each field with a sign in its place, so that no words can hide.
    """
    depth = 0
    for element in paragraph.iter(etree.Element):
        if element.tag == f"{_W}fldChar":
            depth += {"begin": 1, "end": -1}.get(element.get(f"{_W}fldCharType", ""), 0)
        said = _said(element)
        inside = depth > 0 or next(element.iterancestors(f"{_W}fldSimple"), None) is not None
        yield "#" if inside and said.isdecimal() else said


def _said(element: etree._Element) -> str:
    name = etree.QName(element).localname
    if name == "t":  # also of formulas and shapes
        return _undone(element) + (element.text or "")
    return _SAID.get(name, "") or _PICTURES.get(name, "")


def _undone(text: etree._Element) -> str:
    """A sign before words that are struck out or hidden, so that they are not read as said."""
    run = text.getparent()
    properties = None if run is None else run.find(f"{_W}rPr")
    for one in () if properties is None else properties:
        if one.tag in _UNDONE and one.get(f"{_W}val", "") not in _OFF:
            return _UNDONE[one.tag]
    return ""
