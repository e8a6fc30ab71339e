"""What every page must carry, on whatever kinds of pages a letterhead has."""

from __future__ import annotations

from collections.abc import Iterator

from docx.document import Document
from docx.section import Section
from lxml import etree

from liaison.core.errors import Reason, Refused
from liaison.core.reports.printing import Fault
from liaison.documents.word import fields
from liaison.documents.word.elements import name

_BODY = fields.token(fields.BODY)
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def check_pages(document: Document) -> None:
    """Hold a filled letterhead to it, before words take the places of the tokens.

    Raises:
        Refused: LETTERHEAD_MISSING.
    """
    body = document.element.body
    whole = [one for one in body.iterchildren(name("p")) if _said(one).strip() == _BODY]
    if len(whole) != 1 or _said(document.element).count(_BODY) != 1:
        raise _missing("body", Fault.BODY)
    for top, foot in _kinds(document):
        for field, said, where in (
            ("marking", top, Fault.TOP),
            ("marking", foot, Fault.FOOT),
            ("imprint", foot, Fault.FOOT),
            ("number", top + foot, Fault.PAGES),
            ("page", top + foot, Fault.PAGES),
        ):
            if fields.token(field) not in said:
                raise _missing(field, where)


def furniture(document: Document) -> Iterator[etree._Element]:
    """Every top and foot in the file."""
    for part in document.part.package.iter_parts():
        if str(part.partname).startswith(("/word/header", "/word/footer")):
            yield part.element


def _kinds(document: Document) -> Iterator[tuple[str, str]]:
    """Top and foot of each kind of page that any section uses.

    Read from the tree: the engine has put new parts behind the references, which python-docx's
    own sections do not see. What a section does not name it has from the one before.
    """
    named: dict[tuple[str, str], str] = {}
    for section in document.sections:
        for kind in ("header", "footer"):
            for one in section._sectPr.iterchildren(name(f"{kind}Reference")):  # noqa: SLF001
                part = document.part.rels[one.get(_ID)].target_part
                named[kind, one.get(name("type"), "default")] = _said(part.element)
        used = ["default"]
        used += ["first"] if section.different_first_page_header_footer else []
        used += ["even"] if document.settings.odd_and_even_pages_header_footer else []
        for page in used:
            yield named.get(("header", page), ""), named.get(("footer", page), "")


def _said(element: etree._Element) -> str:
    return "".join(one.text or "" for one in element.iter(name("t")))


def _missing(field: str, why: Fault) -> Refused:
    return Refused(Reason.LETTERHEAD_MISSING, field=field, why=why.value)


def text_width(section: Section) -> int:
    """Between the margins, in twentieths of a point; that of A4 where the letterhead is silent."""
    sides = (section.page_width, section.left_margin, section.right_margin)
    if any(side is None for side in sides):
        return _A4_WIDTH
    page, left, right = (int(side or 0) for side in sides)
    return max((page - left - right) // _EMU, _LEAST_WIDTH)


_EMU = 635
"""English metric units to a twentieth of a point."""
_A4_WIDTH = 9070
_LEAST_WIDTH = 2000
