"""The looks as styles, each also set from the right, and the page with its top and foot."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from liaison.core.reports.report import Report
from liaison.documents import letters, looks
from liaison.documents.flow import marking, page_parts
from liaison.documents.looks import Look
from liaison.documents.odf.elements import document, line, make, spans

BOLD = "Bold"
_FONT = "Arial"
_LEADING = "115%"
_BREAKS = "-Break"
_MIRRORED = "-Mirrored"
_KEEPS = "-Keep"
_SIDES = ("left", "right")
"""Where a line begins. By name, for LibreOffice takes "start" for the left in Arabic, too."""
_NUMBERS = {"{page}": "text:page-number", "{pages}": "text:page-count"}
_LANGUAGES = {"en": "GB", "fr": "FR"}


def style_of(look: Look, *, right_to_left: bool, breaks: bool = False) -> str:
    """The name of a look's style; `breaks` begins a page."""
    name = look.name.replace(" ", "-")
    return name + (_MIRRORED if right_to_left else "") + (_BREAKS if breaks else "")


def styles(report: Report) -> bytes:
    """styles.xml."""
    rtl = report.lang in letters.RIGHT_TO_LEFT
    end = _SIDES[not rtl]
    small = style_of(looks.SMALL, right_to_left=False)
    named = [_default(report)]
    for look in looks.EVERY:
        for mirrored in (False, True):
            named.append(_paragraph(look, right_to_left=mirrored))
            parent = style_of(look, right_to_left=mirrored)
            named.append(_variant(parent, _BREAKS, {"fo:break-before": "page"}))
            named.append(_variant(parent, _KEEPS, {"fo:keep-with-next": "always"}))
    for at, side in enumerate(("fo:border-bottom", "fo:border-top")):
        border = {side: f"0.5pt solid {looks.HAIRLINE}", side.replace("border", "padding"): "3pt"}
        named.append(_variant(small, f"-Ruled{at}", {**border, "fo:text-align": (end, "left")[at]}))
    counted = style_of(looks.SMALL, right_to_left=rtl)
    named.append(_variant(counted, "-Ending", {"fo:text-align": end}))
    bold = {"fo:font-weight": "bold", "style:font-weight-complex": "bold"}
    parts = [make("style:text-properties", bold)]
    named.append(make("style:style", {"style:name": BOLD, "style:family": "text"}, parts))
    root = make("office:document-styles", parts=[
        make("office:styles", parts=named),
        make("office:automatic-styles", parts=[_page_layout(report)]),
        make("office:master-styles", parts=[_master(report)]),
    ])  # fmt: skip
    return document(root)


def _default(report: Report) -> etree._Element:
    tongue = report.lang if report.lang in _LANGUAGES else "en"
    letters_ = {
        "fo:font-family": _FONT, "style:font-family-complex": _FONT,
        "fo:language": tongue, "fo:country": _LANGUAGES[tongue],
        "style:language-complex": "ar", "style:country-complex": "SA",
    }  # fmt: skip
    parts = [
        make("style:paragraph-properties", {"fo:widows": "2", "fo:orphans": "2"}),
        make("style:text-properties", letters_),
    ]
    return make("style:default-style", {"style:family": "paragraph"}, parts)


def _paragraph(look: Look, *, right_to_left: bool) -> etree._Element:
    stands = {
        "fo:margin-top": f"{look.before}pt",
        "fo:margin-bottom": f"{look.after}pt",
        "fo:line-height": "100%" if look in {looks.SMALL, looks.MARKING} else _LEADING,
        "style:writing-mode": "rl-tb" if right_to_left else "lr-tb",
        "fo:text-align": "center" if look is looks.MARKING else _SIDES[right_to_left],
    }
    if look.keeps:
        stands["fo:keep-with-next"] = "always"
    if look.bar:
        side = "right" if right_to_left else "left"
        stands[f"fo:border-{side}"] = f"2.25pt solid {look.bar}"
        stands[f"fo:padding-{side}"] = "8pt"
        stands["fo:keep-together"] = "always"
    about = {"style:name": style_of(look, right_to_left=right_to_left), "style:family": "paragraph"}
    about |= {"style:default-outline-level": str(look.level)} if look.level else {}
    parts = [make("style:paragraph-properties", stands), _letters(look)]
    return make("style:style", about, parts)


def _variant(parent: str, ending: str, stands: dict[str, str]) -> etree._Element:
    about = {
        "style:name": parent + ending,
        "style:family": "paragraph",
        "style:parent-style-name": parent,
    }
    return make("style:style", about, [make("style:paragraph-properties", stands)])


def keep(style: str) -> str:
    """The name of the variant of a paragraph's style that keeps it with what follows."""
    return style.removesuffix(_BREAKS) + _KEEPS


def _letters(look: Look) -> etree._Element:
    size, weight = f"{look.size}pt", "bold" if look.bold else "normal"
    said = {
        "fo:font-size": size, "style:font-size-complex": size,
        "fo:font-weight": weight, "style:font-weight-complex": weight,
        "fo:color": look.colour,
    }  # fmt: skip
    return make("style:text-properties", said)


def _page_layout(report: Report) -> etree._Element:
    rtl = report.lang in letters.RIGHT_TO_LEFT
    page = {
        "fo:page-width": "210mm", "fo:page-height": "297mm", "style:print-orientation": "portrait",
        "fo:margin-left": "25mm", "fo:margin-right": "25mm",
        "fo:margin-top": "12mm", "fo:margin-bottom": "11mm",
        "style:writing-mode": "rl-tb" if rtl else "lr-tb",
    }  # fmt: skip
    top = make(
        "style:header-footer-properties", {"fo:min-height": "8mm", "fo:margin-bottom": "8mm"}
    )
    foot = make("style:header-footer-properties", {"fo:min-height": "10mm", "fo:margin-top": "8mm"})
    parts = [
        make("style:page-layout-properties", page),
        make("style:header-style", parts=[top]),
        make("style:footer-style", parts=[foot]),
    ]
    return make("style:page-layout", {"style:name": "A4"}, parts)


def _master(report: Report) -> etree._Element:
    rtl = report.lang in letters.RIGHT_TO_LEFT
    marked = style_of(looks.MARKING, right_to_left=rtl)

    def marking_line() -> etree._Element:
        return line("text:p", marked, spans(marking(report), right_to_left=rtl))

    number = line("text:p", "Liaison-Small-Ruled0", spans(report.number, right_to_left=False))
    imprint = line(
        "text:p", "Liaison-Small-Ruled1", spans(report.imprint.line(), right_to_left=False)
    )
    counted = line(
        "text:p",
        f"{style_of(looks.SMALL, right_to_left=rtl)}-Ending",
        _page(report, right_to_left=rtl),
    )
    parts = [
        make("style:header", parts=[marking_line(), number]),
        make("style:footer", parts=[imprint, counted, marking_line()]),
    ]
    about = {"style:name": "Standard", "style:page-layout-name": "A4"}
    return make("style:master-page", about, parts)


def _page(report: Report, *, right_to_left: bool) -> Iterator[etree._Element]:
    for part in page_parts(report):
        if part in _NUMBERS:
            number = make(_NUMBERS[part])
            number.text = "1"
            yield number
        else:
            yield from spans(part, right_to_left=right_to_left)
