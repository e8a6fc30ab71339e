"""The styles that the body is set in, by the names under which a letterhead may set its own."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from io import BytesIO

import docx
from docx.document import Document
from lxml import etree

from liaison.documents import looks
from liaison.documents.word.elements import name


@dataclass(frozen=True, slots=True)
class Styles:
    """Ids of styles by name; word processors in other languages give the built-in ones other ids."""

    ids: dict[str, str]
    bars: dict[str, etree._Element]
    """The line beside a paragraph on the left, by style: Arabic wants it on the right."""

    def __getitem__(self, called: str) -> str:
        """The id of a look's style."""
        return self.ids[called]


def provide(document: Document, plain: bytes) -> Styles:
    """Give `document` those of our styles that it lacks, as the plain letterhead has them."""
    theirs = document.styles.element
    names = [look.name for look in looks.IN_BODY]
    if all(_named(theirs, called) is not None for called in names):
        ours = theirs
    else:
        ours = docx.Document(BytesIO(plain)).styles.element
    ids: dict[str, str] = {}
    bars: dict[str, etree._Element] = {}
    for called in names:
        found = _named(theirs, called)
        if found is None:
            found = deepcopy(_named(ours, called))
            assert found is not None, called  # noqa: S101  (a test holds our own file to it)
            theirs.append(found)
        ids[called] = str(found.get(name("styleId")))
        bar = found.find(f"{name('pPr')}/{name('pBdr')}/{name('left')}")
        if bar is not None:
            bars[called] = bar
    return Styles(ids, bars)


def _named(styles: etree._Element, called: str) -> etree._Element | None:
    for style in styles.iterchildren(name("style")):
        label = style.find(name("name"))
        if label is not None and str(label.get(name("val"))).lower() == called.lower():
            return style
    return None
