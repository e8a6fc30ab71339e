"""Whether words can be told from what is behind them: the colours of a document, and their contrast."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from lxml import etree

from liaison.documents.word.elements import name

_LEAST = 3.0
"""Contrast of large letters, and of anything that carries a meaning (WCAG 2.2, 1.4.3 and 1.4.11)."""
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_HEX = re.compile("[0-9A-Fa-f]{6}")
_WHITE, _FULL = (255, 255, 255), 255
_SLOTS = {"text": "t", "background": "bg"}
_SCHEME = {"dark": "dk", "light": "lt", "hyperlink": "hlink", "followedHyperlink": "folHlink"}
_PENS = {
    "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "green": "00FF00", "magenta": "FF00FF",
    "red": "FF0000", "yellow": "FFFF00", "darkBlue": "000080", "darkCyan": "008080",
    "darkGreen": "008000", "darkMagenta": "800080", "darkRed": "800000", "darkYellow": "808000",
    "darkGray": "808080", "lightGray": "C0C0C0",
}  # fmt: skip
"""Colours of highlighting (ISO 29500-1, 17.18.40)."""

Colour = tuple[int, int, int]


class Palette:
    """The colours of one document, its theme's too."""

    def __init__(self, document: Document) -> None:
        self._page = document.element.find(name("background"))
        mapping = document.settings.element.find(name("clrSchemeMapping"))
        self._mapping = {} if mapping is None else dict(mapping.attrib)
        self._theme: dict[str, Colour] = {}
        for one in document.part.rels.values():
            if one.reltype == RELATIONSHIP_TYPE.THEME:
                self._theme = dict(_scheme(one.target_part.blob))

    def shows(self, letters: etree._Element | None, behind: etree._Element | None) -> bool:
        """Whether letters of this `w:color` can be read on that `w:shd` or `w:highlight`.

        Letters without a colour are made black or white by the word processor, as fits.
        """
        ground = list(self._ground(behind)) or list(self._said(self._page, "color")) or [_WHITE]
        inks = self._said(letters, "val")
        return all(_contrast(ink, under) >= _LEAST for ink in inks for under in ground)

    def _ground(self, behind: etree._Element | None) -> Iterator[Colour]:
        if behind is None:
            return
        if behind.tag == name("highlight"):
            pen = _PENS.get(behind.get(name("val"), ""))
            if pen is not None:
                yield _parsed(pen)
            return
        yield from self._said(behind, "fill", "themeFill")
        if behind.get(name("val"), "clear") not in {"clear", "nil"}:  # a pattern, drawn in `color`
            yield from self._said(behind, "color")

    def _said(
        self, one: etree._Element | None, plain: str, themed: str = "themeColor"
    ) -> Iterator[Colour]:
        """The colour in both ways it may be written: word processors differ in which they take."""
        if one is None:
            return
        written = one.get(name(plain), "")
        if _HEX.fullmatch(written):
            yield _parsed(written)
        known = self._theme.get(self._slot(one.get(name(themed), "")))
        if known is not None:
            prefix = themed.removesuffix("Color")
            tint, shade = (one.get(name(f"{prefix}{how}"), "FF") for how in ("Tint", "Shade"))
            yield _mixed(known, int(tint, 16), int(shade, 16))

    def _slot(self, called: str) -> str:
        """`text1` as the theme calls it: `dk1`, unless the settings map it elsewhere."""
        kind, number = called.rstrip("123456"), called[len(called.rstrip("123456")) :]
        if kind in _SLOTS:
            default = f"{'dark' if kind == 'text' else 'light'}{number}"
            mapped = self._mapping.get(name(f"{_SLOTS[kind]}{number}"), default)
            return self._slot(mapped) if mapped != called else ""
        return f"{_SCHEME.get(kind, kind)}{number}"


def _scheme(theme: bytes) -> Iterator[tuple[str, Colour]]:
    found = etree.fromstring(theme).find(f".//{_DRAWING}clrScheme")  # `package.check` parsed it
    for slot in () if found is None else found:
        for one in slot:
            written = one.get("lastClr") or one.get("val", "")
            if _HEX.fullmatch(written):
                yield etree.QName(slot).localname, _parsed(written)


def _parsed(written: str) -> Colour:
    red, green, blue = bytes.fromhex(written)
    return red, green, blue


def _mixed(colour: Colour, tint: int, shade: int) -> Colour:
    """Towards white by a tint, towards black by a shade, of 255 each."""
    red, green, blue = (
        (one * tint + _FULL * (_FULL - tint)) // _FULL * shade // _FULL for one in colour
    )
    return red, green, blue


def _contrast(one: Colour, other: Colour) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Colour) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004  (sRGB)
        for part in (one / _FULL for one in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
