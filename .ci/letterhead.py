"""Build the plain letterhead: `letterhead.py [FILE]`. The same source gives the same bytes.

A mission makes its own in a word processor; see docs/letterhead.md. This one is calm on purpose:
one accent, markings bold in the centre, hairlines.
"""

from __future__ import annotations

import sys
from datetime import datetime
from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.section import _BaseHeaderFooter
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from liaison.documents import looks
from liaison.documents.looks import Look
from liaison.documents.packing import repack

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "resources" / "templates" / "letterhead.docx"
LEADING = 1.15
FONT = "Arial"  # on every Windows, with Arabic; elsewhere its metric twin stands in
DATED = datetime(2009, 12, 1)  # noqa: DTZ001  (python-docx writes it as UTC; it says nothing)


def main(file: Path) -> None:
    """Write the letterhead."""
    document = docx.Document()
    body = document.element.body
    for paragraph in list(document.paragraphs):
        body.remove(paragraph._p)
    set_page(document)
    set_styles(document)
    section = document.sections[0]
    line(section.header, "{{ marking }}", "Liaison Marking", ALIGN.CENTER)
    line(section.header, "{{ number }}", "Liaison Small", ALIGN.RIGHT, border="bottom")
    line(section.footer, "{{ imprint }}", "Liaison Small", ALIGN.LEFT, border="top")
    line(section.footer, "{{ page }}", "Liaison Small", ALIGN.RIGHT)
    line(section.footer, "{{ marking }}", "Liaison Marking", ALIGN.CENTER)
    document.add_paragraph("{{ body }}", style="Liaison Body")
    about = document.core_properties
    about.author = about.last_modified_by = about.comments = about.title = ""
    about.created = about.modified = DATED
    file.parent.mkdir(exist_ok=True)
    out = BytesIO()
    document.save(out)
    file.write_bytes(repack(out.getvalue()))


def set_page(document: Document) -> None:
    """A4 with generous margins."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin, section.bottom_margin = Mm(30), Mm(32)
    section.header_distance, section.footer_distance = Mm(12), Mm(11)


def set_styles(document: Document) -> None:
    """Every look as a style; the rest of python-docx's own template goes."""
    styles = document.styles
    kept = {
        *(look.name for look in looks.EVERY),
        "Normal",
        "Default Paragraph Font",
        "Normal Table",
    }
    for style in list(styles):
        if style.name not in kept:
            styles.element.remove(style.element)
    known = {style.name for style in styles}
    for look in looks.EVERY:
        style = (
            styles[look.name]
            if look.name in known
            else styles.add_style(look.name, WD_STYLE_TYPE.PARAGRAPH)
        )
        set_look(style, look)
    set_font(styles["Normal"], looks.BODY)


def set_look(style: ParagraphStyle, look: Look) -> None:
    """Make a style what the look says."""
    for old in ("w:pPr", "w:rPr", "w:link"):
        for one in style.element.findall(qn(old)):
            style.element.remove(one)
    style.base_style = None
    style.hidden = False
    set_font(style, look)
    style.font.bold = style.font.cs_bold = look.bold
    layout = style.paragraph_format
    layout.space_before, layout.space_after = Pt(look.before), Pt(look.after)
    layout.line_spacing = 1.0 if look in {looks.SMALL, looks.MARKING} else LEADING
    layout.keep_with_next = look.keeps
    layout.widow_control = True
    properties = style.element.get_or_add_pPr()
    if look.level:
        level = parse_xml(f'<w:outlineLvl {nsdecls("w")} w:val="{look.level - 1}"/>')
        properties.append(level)
    if look.bar:
        layout.left_indent = Mm(4)
        layout.keep_together = True
        colour = look.bar.removeprefix("#")
        add_border(properties, f'<w:left w:val="single" w:sz="18" w:space="8" w:color="{colour}"/>')


def set_font(style: ParagraphStyle, look: Look) -> None:
    """Latin and Arabic alike."""
    style.font.name = FONT
    style.font.size = Pt(look.size)
    style.font.color.rgb = RGBColor.from_string(look.colour.removeprefix("#"))
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    for script in ("w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), FONT)
    for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"):
        fonts.attrib.pop(qn(theme), None)
    complex_ = parse_xml(f'<w:szCs {nsdecls("w")} w:val="{round(look.size * 2)}"/>')
    properties.find(qn("w:sz")).addnext(complex_)


def line(part: _BaseHeaderFooter, text: str, style: str, align: ALIGN, border: str = "") -> None:
    """One line at the top or foot; the first takes the place of the empty one."""
    first = part.paragraphs[0] if part.paragraphs else None
    paragraph = first if first is not None and not first.text else part.add_paragraph()
    paragraph.text = text
    paragraph.style = style
    paragraph.alignment = align
    if border:
        colour = looks.HAIRLINE.removeprefix("#")
        hairline = f'<w:{border} w:val="single" w:sz="4" w:space="4" w:color="{colour}"/>'
        add_border(paragraph._p.get_or_add_pPr(), hairline)


def add_border(properties: object, border: str) -> None:
    """A border in the one place that the order of properties allows."""
    borders = parse_xml(f"<w:pBdr {nsdecls('w')}>{border}</w:pBdr>")
    early = [qn(f"w:{tag}") for tag in ("pStyle", "keepNext", "keepLines", "pageBreakBefore",
             "framePr", "widowControl", "numPr", "suppressLineNumbers")]  # fmt: skip
    at = sum(one.tag in early for one in properties)
    properties.insert(at, borders)


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve() if sys.argv[1:] else FILE)
