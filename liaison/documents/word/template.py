"""A letterhead opened, held to its rules, and filled."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from docx.document import Document
from docx.opc.exceptions import OpcError
from docx.oxml.exceptions import InvalidXmlError
from docxtpl import DocxTemplate
from jinja2 import TemplateError
from lxml import etree

from liaison.core.errors import Reason, Refused
from liaison.core.reports.printing import Fault
from liaison.documents.word import fields, language, package, sight
from liaison.documents.word.elements import name
from liaison.documents.word.furniture import check_pages, furniture

_BROKEN = (OpcError, InvalidXmlError, etree.LxmlError, KeyError, ValueError, AttributeError,
           IndexError, TypeError, AssertionError, RecursionError)  # fmt: skip
"""What the libraries raise over a package whose parts do not fit together."""


def fill(letterhead: bytes, tokens: dict[str, str]) -> Document:
    """The letterhead as a document with tokens in its fields' places.

    Raises:
        Refused: DOCUMENT_UNREADABLE, LETTERHEAD_FIELD, LETTERHEAD_MISSING, LETTERHEAD_HIDES,
            LETTERHEAD_UNFIT.
    """
    package.check(letterhead)
    template = DocxTemplate(BytesIO(letterhead))
    template.render_init()
    _forget_maker(template.docx)
    template.render(tokens, language.engine())
    document: Document = template.docx
    check_pages(document)
    sight.check(document, [document.element.body, *furniture(document)])
    return document


@contextmanager
def guarded() -> Iterator[None]:
    """Around all work on a stranger's letterhead.

    Raises:
        Refused: LETTERHEAD_UNFIT for what cannot be read, and for what the libraries raise over it.
    """
    try:
        yield
    except Refused as refused:
        if refused.reason is not Reason.DOCUMENT_UNREADABLE:
            raise
        raise Refused(Reason.LETTERHEAD_UNFIT, **refused.params) from refused
    except TemplateError as error:
        raise language.unfit(Fault.BRACES) from error
    except _BROKEN as error:
        raise language.unfit(Fault.DAMAGED) from error


def _forget_maker(document: Document) -> None:
    """Clear who made the letterhead, and when; the engine would run these texts, too."""
    about = document.core_properties._element  # noqa: SLF001  (python-docx sets one by one)
    for one in list(about):
        about.remove(one)


def place_of_body(document: Document) -> etree._Element:
    """The paragraph that stands for the body (`check_pages` has seen that there is one)."""
    body = document.element.body
    return next(one for one in body.iterchildren(name("p")) if _said(one) == fields.token("body"))


def _said(paragraph: etree._Element) -> str:
    return "".join(one.text or "" for one in paragraph.iter(name("t"))).strip()
