from __future__ import annotations

import functools
import subprocess
import sys
from pathlib import Path

import pytest
from docx import Document

from liaison.core.errors import Reason, Refused
from liaison.core.reports.printing import Fault
from liaison.documents import looks
from liaison.documents.word import fields
from liaison.documents.word.writer import plain_letterhead
from liaison.documents.writer import DocumentPrinter
from tests.support.letterheads import BODY, FOOT, TOP, TYPES, added, altered, parts
from tests.support.reports import minutes, short

ROOT = Path(__file__).resolve().parents[3]
PLAIN = plain_letterhead()
RELS = "word/_rels/document.xml.rels"
MISSION = "UNITED NATIONS · NATIONS UNIES"


def with_text(text: str, *, part: str = BODY) -> bytes:
    """A letterhead with a paragraph more."""
    end = {BODY: "<w:sectPr", TOP: "</w:hdr>", FOOT: "</w:ftr>"}[part]
    added_ = f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"
    return altered(PLAIN, part, end, added_ + end)


def refusal(letterhead: bytes) -> Refused:
    printer = DocumentPrinter()
    with pytest.raises(Refused) as checked:
        printer.check_letterhead(letterhead)
    with pytest.raises(Refused) as written:
        printer.write(short(), "docx", letterhead=letterhead)
    assert checked.value.reason is written.value.reason
    assert checked.value.params == written.value.params
    return checked.value


@functools.cache
def said(letterhead: bytes, *, exercise: bool = False) -> list[str]:
    printer = DocumentPrinter()
    paper = printer.write(minutes(exercise=exercise), "docx", letterhead=letterhead)
    return printer.words(paper, "docx")


def test_the_same_script_builds_the_same_letterhead(tmp_path: Path) -> None:
    built = tmp_path / "letterhead.docx"
    script = [sys.executable, str(ROOT / ".ci" / "letterhead.py"), str(built)]
    subprocess.run(script, check=True, cwd=ROOT, env={"PYTHONPATH": str(ROOT)})  # noqa: S603  (our own script)
    assert built.read_bytes() == PLAIN, "make letterhead"


def test_our_own_letterhead_will_do_and_has_every_style() -> None:
    DocumentPrinter().check_letterhead(PLAIN)
    styles = parts(PLAIN)["word/styles.xml"].decode().lower()
    assert [look.name for look in looks.EVERY if f'"{look.name.lower()}"' not in styles] == []


def test_what_a_mission_puts_on_its_letterhead_is_on_the_paper() -> None:
    words = said(with_text(MISSION, part=TOP))
    assert words[:3] == ["CONFIDENTIAL · TLP:AMBER", "TCD-ABE-MTG-091208-01", MISSION]


@pytest.mark.parametrize("name", sorted(set(fields.NAMES) - {"body", "exercise"}))
def test_every_field_can_be_placed(name: str) -> None:
    before, after = said(PLAIN), said(with_text(f"here: {{{{ {name} }}}}"))
    assert len(after) == len(before) + 1
    assert any(line.startswith("here: ") and len(line) > len("here: ") for line in after)


def test_if_holds_only_where_the_paper_has_the_field() -> None:
    letterhead = with_text("{% if exercise %}{{ exercise }} ONLY{% else %}REAL{% endif %}")
    assert "REAL" in said(letterhead)
    assert "EXERCISE ONLY" in said(letterhead, exercise=True)


@pytest.mark.parametrize(
    "hostile",
    [
        "{{ ''.__class__.__mro__ }}",
        "{{ title.__class__ }}",
        "{{ title['__class__'] }}",
        "{{ title|attr('__class__') }}",
        "{{ title|safe }}",
        "{{ title * 1000000000 }}",
        "{{ range(9) }}",
        "{{ 7 * 7 }}",
        "{% for a in title %}{% for b in title %}x{% endfor %}{% endfor %}",
        "{% set title = 1 %}",
        "{% include 'x' %}",
        "{% macro m() %}{% endmacro %}",
        "{{ title() }}",
        "{{ 'text' }}",
    ],
)
def test_a_template_that_computes_is_refused(hostile: str) -> None:
    found = refusal(with_text(hostile))
    assert found.reason in {Reason.LETTERHEAD_UNFIT, Reason.LETTERHEAD_FIELD}


@pytest.mark.parametrize("part", [TOP, FOOT])
def test_tops_and_feet_are_held_to_the_same(part: str) -> None:
    found = refusal(with_text("{{ ''.__class__.__mro__ }}", part=part))
    assert found.reason is Reason.LETTERHEAD_UNFIT


@pytest.mark.parametrize(
    "flood",
    ["{{" * 2500, "{%" * 2500, "{{ title }}" * 400, "{% if title %}" * 20, "{{ '" + "x" * 300],
)
def test_braces_without_end_are_refused_at_once(flood: str) -> None:
    assert refusal(with_text(flood)).reason is Reason.LETTERHEAD_UNFIT


@pytest.mark.parametrize(
    "hidden",
    [
        "<!-- {{ title }} -->",
        '<w:p w:rsidR="{{ title }}"/>',
        "<w:p><w:r><w:t>{<!-- -->{ 1 }}</w:t></w:r></w:p>",
    ],
)
def test_what_only_the_engine_would_see_is_refused(hidden: str) -> None:
    letterhead = altered(PLAIN, BODY, "<w:sectPr", f"{hidden}<w:sectPr")
    assert refusal(letterhead).params == {"why": Fault.PLACE.value}


def test_xml_under_another_name_is_refused() -> None:
    renamed = altered(PLAIN, TYPES, "/word/header1.xml", "/word/header1.bin")
    assert refusal(renamed).reason is Reason.LETTERHEAD_UNFIT


def test_what_computes_is_named() -> None:
    found = refusal(with_text("{{ ''.__class__.__mro__ }}"))
    assert found.params == {"why": Fault.COMPUTES.value}


def test_an_unknown_field_is_named_with_those_there_are() -> None:
    found = refusal(with_text("{{ signature }}"))
    assert found.reason is Reason.LETTERHEAD_FIELD
    assert found.params == {"field": "signature", "allowed": ", ".join(fields.NAMES)}


@pytest.mark.parametrize("broken", ["{{ title", "{% if title %}", "{{ }}", "{{ title } }"])
def test_broken_braces_are_named(broken: str) -> None:
    assert refusal(with_text(broken)).params == {"why": Fault.BRACES.value}


@pytest.mark.parametrize(
    ("part", "old", "field", "why"),
    [
        (BODY, "{{ body }}", "body", Fault.BODY),
        (TOP, "{{ marking }}", "marking", Fault.TOP),
        (TOP, "{{ number }}", "number", Fault.PAGES),
        (FOOT, "{{ marking }}", "marking", Fault.FOOT),
        (FOOT, "{{ imprint }}", "imprint", Fault.FOOT),
        (FOOT, "{{ page }}", "page", Fault.PAGES),
    ],
)
def test_what_every_page_must_carry_is_asked_for(
    part: str, old: str, field: str, why: Fault
) -> None:
    found = refusal(altered(PLAIN, part, old, "nothing"))
    assert found.reason is Reason.LETTERHEAD_MISSING
    assert found.params == {"field": field, "why": why.value}


@pytest.mark.parametrize("place", ["Text {{ body }}", "{{ body }} {{ body }}"])
def test_the_body_needs_a_paragraph_of_its_own(place: str) -> None:
    found = refusal(altered(PLAIN, BODY, "{{ body }}", place))
    assert found.params == {"field": "body", "why": Fault.BODY.value}
    assert refusal(with_text("{{ body }}")).params["field"] == "body"


def test_a_first_page_of_its_own_must_carry_the_marking_too() -> None:
    titled = altered(PLAIN, BODY, "</w:sectPr>", "<w:titlePg/></w:sectPr>")
    assert refusal(titled).params == {"field": "marking", "why": Fault.TOP.value}


MARKING = "<w:r><w:t>{{ marking }}"
STYLE = '<w:style w:type="paragraph" w:customStyle="1" w:styleId="LiaisonMarking">'
BOX = "<w:r><w:pict><v:textbox><w:txbxContent><w:p>{}</w:p></w:txbxContent></v:textbox></w:pict></w:r>"
HIDING = {
    "<w:vanish/>": Fault.HIDDEN,
    "<w:strike/>": Fault.HIDDEN,
    '<w:color w:val="FFFFFF"/>': Fault.PALE,
    '<w:color w:val="F0F0F0"/>': Fault.PALE,
    '<w:color w:val="000000" w:themeColor="background1"/>': Fault.PALE,
    '<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>': Fault.PALE,
    '<w:color w:val="000000"/><w:highlight w:val="black"/>': Fault.PALE,
    '<w:sz w:val="2"/>': Fault.SMALL,
    '<w:w w:val="1"/>': Fault.SMALL,
}


@pytest.mark.parametrize(("how", "why"), HIDING.items())
@pytest.mark.parametrize("part", [TOP, FOOT])
def test_a_marking_that_nobody_would_see_is_refused(how: str, why: Fault, part: str) -> None:
    run = MARKING.replace("<w:r>", f"<w:r><w:rPr>{how}</w:rPr>")
    found = refusal(altered(PLAIN, part, MARKING, run))
    assert found.reason is Reason.LETTERHEAD_HIDES
    assert found.params == {"field": "marking", "why": why.value}


def test_what_hides_a_field_is_found_in_styles_boxes_and_margins() -> None:
    styles, marking = "word/styles.xml", f"{MARKING}</w:t></w:r>"
    white = '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>'
    body = "Liaison Body"
    exact = '<w:spacing w:before="0" w:after="0" w:line="1" w:lineRule="exact"/>'
    for letterhead, field, why in (
        (altered(PLAIN, TOP, marking, BOX.format(marking)), "marking", Fault.BOXED),
        (altered(PLAIN, TOP, "<w:jc", f"<w:framePr/>{exact}<w:jc"), "marking", Fault.BOXED),
        (altered(PLAIN, TOP, "<w:jc", f"{exact}<w:jc"), "marking", Fault.SMALL),
        (altered(PLAIN, styles, STYLE, STYLE + white), "marking", Fault.PALE),
        (altered(PLAIN, styles, f'<w:name w:val="{body}"/>', f'<w:name w:val="{body}"/>{white}'),
         "body", Fault.PALE),
        (altered(PLAIN, BODY, 'w:header="', 'w:header="-9'), "marking", Fault.HIDDEN),
    ):  # fmt: skip
        found = refusal(letterhead)
        assert found.reason is Reason.LETTERHEAD_HIDES
        assert found.params == {"field": field, "why": why.value}


def test_white_words_on_a_dark_bar_are_seen() -> None:
    bar = '<w:rPr><w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F6F5C"/></w:rPr>'
    run = MARKING.replace("<w:r>", f"<w:r>{bar}")
    DocumentPrinter().check_letterhead(altered(PLAIN, TOP, MARKING, run))


def test_a_field_where_no_text_can_stand_is_refused() -> None:
    mark = '<w:bookmarkStart w:id="9" w:name="{{ title }}"/><w:sectPr'
    assert refusal(altered(PLAIN, BODY, "<w:sectPr", mark)).params == {"why": Fault.PLACE.value}


@pytest.mark.parametrize("content", [b"", b"PK", b"{{ body }}", bytes(33 << 20)])
def test_what_is_no_docx_is_refused(content: bytes) -> None:
    assert refusal(content).reason is Reason.LETTERHEAD_UNFIT


def test_macros_controls_and_foreign_parts_are_refused() -> None:
    main = "wordprocessingml.document.main+xml"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"
    chunk = f'<Relationship Id="rId99" Type="{kind}" Target="x.html"/></Relationships>'
    for letterhead in (
        altered(PLAIN, TYPES, main, "wordprocessingml.document.macroEnabled.main+xml"),
        added(PLAIN, "word/vbaProject.bin", b""),
        altered(PLAIN, RELS, "</Relationships>", chunk),
    ):
        assert refusal(letterhead).params == {"why": Fault.MACROS.value}


def test_what_points_outside_is_refused() -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    link = f'<Relationship Id="rId99" Type="{kind}" Target="file://x" TargetMode="External"/>'
    pointing = altered(PLAIN, RELS, "</Relationships>", f"{link}</Relationships>")
    dde = '<w:p><w:r><w:instrText>DDEAUTO c:\\\\x "y"</w:instrText></w:r></w:p><w:sectPr'
    for letterhead in (pointing, altered(PLAIN, BODY, "<w:sectPr", dde)):
        assert refusal(letterhead).params == {"why": Fault.OUTSIDE.value}


def test_parts_that_do_not_fit_together_are_refused_without_a_traceback() -> None:
    every = parts(PLAIN)
    for name in sorted(every):
        emptied = added(PLAIN, name, b"<a/>")
        try:
            DocumentPrinter().check_letterhead(emptied)
        except Refused:
            continue


def test_a_paper_says_nothing_of_who_made_the_letterhead() -> None:
    core = parts(PLAIN)["docProps/core.xml"].decode()
    named = core.replace(
        "</cp:coreProperties>", "<cp:keywords>Jane</cp:keywords></cp:coreProperties>"
    )
    owned = added(PLAIN, "docProps/core.xml", named.encode())
    paper = parts(DocumentPrinter().write(short(), "docx", letterhead=owned))
    assert not any(b"Jane" in content for content in paper.values())
    assert "docProps/app.xml" not in paper
    assert b"2009-12-10T15:00:00Z" in paper["docProps/core.xml"]


def test_a_letterhead_that_a_word_processor_makes_from_nothing_will_do(tmp_path: Path) -> None:
    document = Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "MINURCAT {{ marking }}"
    section.footer.paragraphs[0].text = "{{ imprint }} {{ page }} {{ number }} {{ marking }}"
    document.add_paragraph("{{ body }}")
    document.save(str(tmp_path / "own.docx"))
    own = (tmp_path / "own.docx").read_bytes()
    words = said(own)
    assert words[0] == "MINURCAT CONFIDENTIAL · TLP:AMBER"
    assert "Minutes" in words


def test_the_manual_shows_every_field() -> None:
    manual = (ROOT / "docs" / "letterhead.md").read_text(encoding="utf-8")
    assert [name for name in fields.NAMES if f"`{{{{ {name} }}}}`" not in manual] == []
