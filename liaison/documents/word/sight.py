"""Whether a reader sees what a paper must carry, wherever a letterhead puts it.

ISO 29500-1, 17.7.2, read strictly: what hides words at any level hides them, though word processors
may let a nearer level show them again. What lies over words (a picture before the text) is not seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from docx.document import Document
from lxml import etree

from liaison.core.errors import Reason, Refused
from liaison.core.reports.printing import Fault
from liaison.documents.word import fields
from liaison.documents.word.colours import Palette
from liaison.documents.word.elements import name

_LEAST_SIZE, _LEAST_LINE = 10, 100
"""Five points: letters are measured in halves of a point, lines and rows in twentieths."""
_LEAST_WIDTH, _CLOSEST, _RAISED, _ASIDE, _LOWEST = 50, -40, 48, 6000, 3000
"""Percent of a letter's width; its nearness, height and indent, and the page's margin, in twentieths."""

_PLACES = frozenset(map(name, ("document", "body", "hdr", "ftr", "tbl", "tr", "tc", "p", "r",
                               "hyperlink", "sdt", "sdtContent", "smartTag")))  # fmt: skip
_PROPERTIES = frozenset(map(name, ("rPr", "pPr", "tcPr", "trPr", "tblPr")))
_HIDING = frozenset(map(name, ("vanish", "webHidden", "specVanish", "strike", "dstrike", "emboss",
                               "imprint", "outline", "hidden")))  # fmt: skip
_SIZES = (name("sz"), name("szCs"))
_GROUNDS = frozenset(map(name, ("shd", "highlight")))
_OFF = frozenset({"0", "false", "off"})
_FILLS = frozenset({"textFill", "glow", "props3d"})
"""What newer word processors paint letters with; in a namespace of its own."""


def check(document: Document, roots: Iterable[etree._Element]) -> None:
    """Hold every field in these parts of a filled letterhead to it.

    Raises:
        Refused: LETTERHEAD_HIDES, naming the field.
    """
    sight = _Sight(document)
    for root in roots:
        for text in root.iter(name("t")):
            found = fields.TOKEN.search(text.text or "")
            why = found and sight.why_not(text)
            if found and why:
                raise _hides(found[1], why)
    for margins in document.element.iter(name("pgMar")):
        places = (_number(margins, side) or 0 for side in ("header", "footer"))
        if not all(0 <= place <= _LOWEST for place in places):
            raise _hides("marking", Fault.HIDDEN)


def check_style(document: Document, style: str) -> None:
    """Hold one of the styles that the body is set in to it.

    Raises:
        Refused: LETTERHEAD_HIDES, naming the body.
    """
    why = _Sight(document).why_not_in(style)
    if why:
        raise _hides(fields.BODY, why)


class _Sight:
    """Knows a document's styles."""

    def __init__(self, document: Document) -> None:
        styles = document.styles.element
        self._palette = Palette(document)
        self._named = {one.get(name("styleId")): one for one in styles.iterchildren(name("style"))}
        self._usual = {
            one.get(name("type")): one
            for one in self._named.values()
            if one.get(name("default"), "0") not in _OFF
        }
        self._first = list(styles.iterfind(f"{name('docDefaults')}/*"))

    def why_not(self, text: etree._Element) -> Fault | None:
        """Why nobody sees this text, or None."""
        if any(one.tag not in _PLACES for one in text.iterancestors()):
            return Fault.BOXED
        return self._judged([*self._levels(text), *self._first])

    def why_not_in(self, style: str) -> Fault | None:
        """The same for words that a paragraph style alone sets."""
        chains = (self._chain(self._named.get(style)), self._chain(self._usual.get("table")))
        return self._judged([*(one for chain in chains for one in chain), *self._first])

    def _levels(self, text: etree._Element) -> Iterator[etree._Element]:
        """All that may say how it is set, the nearest first."""
        for one in text.iterancestors():
            yield one
            for properties in one.iterchildren(*_PROPERTIES):
                for kind in ("r", "p", "tbl"):
                    named = properties.find(name(f"{kind}Style"))
                    if named is not None:
                        yield from self._chain(self._named.get(named.get(name("val"))))
        for usual in self._usual.values():
            yield from self._chain(usual)

    def _chain(self, style: etree._Element | None) -> Iterator[etree._Element]:
        seen: set[str] = set()
        while style is not None and style.get(name("styleId")) not in seen:
            yield style
            seen.add(style.get(name("styleId")))
            base = style.find(name("basedOn"))
            style = None if base is None else self._named.get(base.get(name("val")))

    def _judged(self, levels: Iterable[etree._Element]) -> Fault | None:
        said = [one for level in levels for one in _said(level)]
        if any(map(_hidden, said)):
            return Fault.HIDDEN
        if any(one.tag == name("framePr") for one in said):
            return Fault.BOXED
        sizes = (next((one for one in said if one.tag == tag), None) for tag in _SIZES)
        if any((_number(one) or _LEAST_SIZE) < _LEAST_SIZE for one in sizes if one is not None):
            return Fault.SMALL
        if any(map(_squeezed, said)):
            return Fault.SMALL
        letters = next((one for one in said if one.tag == name("color")), None)
        behind = next((one for one in said if one.tag in _GROUNDS), None)
        return None if self._palette.shows(letters, behind) else Fault.PALE


def _said(level: etree._Element) -> Iterator[etree._Element]:
    """The properties of one level, those of a table style's parts too."""
    for properties in level.iterchildren(*_PROPERTIES):
        yield from properties
    for part in level.iterchildren(name("tblStylePr")):
        yield from _said(part)


def _hidden(one: etree._Element) -> bool:
    if one.tag in _HIDING:
        return one.get(name("val"), "") not in _OFF
    if one.tag == name("position"):
        return abs(_number(one) or 0) > _RAISED
    if one.tag == name("ind"):
        return any(abs(int(value)) > _ASIDE for value in one.attrib.values() if _is_whole(value))
    return etree.QName(one).localname in _FILLS


def _squeezed(one: etree._Element) -> bool:
    """Whether it leaves letters or lines no room."""
    if one.tag == name("w"):
        return (_number(one) or 100) < _LEAST_WIDTH
    if one.tag == name("spacing"):
        exact = one.get(name("lineRule")) == "exact"
        return (_number(one) or 0) < _CLOSEST or (
            exact and (_number(one, "line") or 0) < _LEAST_LINE
        )
    is_exact = one.tag == name("trHeight") and one.get(name("hRule")) == "exact"
    return is_exact and (_number(one) or 0) < _LEAST_LINE


def _number(one: etree._Element, attribute: str = "val") -> int | None:
    written = one.get(name(attribute), "")
    return int(written) if _is_whole(written) else None


def _is_whole(written: str) -> bool:
    return written.removeprefix("-").isdecimal()


def _hides(field: str, why: Fault) -> Refused:
    return Refused(Reason.LETTERHEAD_HIDES, field=field, why=why.value)
