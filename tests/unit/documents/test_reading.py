from __future__ import annotations

import zipfile
from functools import cache
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from liaison.core.errors import Reason, Refused
from liaison.core.reports.printing import FORMATS, Fault
from liaison.documents.writer import DocumentPrinter
from tests.support.letterheads import BODY, FOOT, TYPES, added, altered
from tests.support.reports import minutes, short

PRINTER = DocumentPrinter()
DOCX, ODT = PRINTER.write(short(), "docx"), PRINTER.write(short(), "odt")
LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>'


def why(document: bytes, format_: str) -> str | int:
    with pytest.raises(Refused) as refused:
        PRINTER.words(document, format_)
    assert refused.value.reason is Reason.DOCUMENT_UNREADABLE
    return refused.value.params["why"]


def reads_or_refuses(document: bytes, format_: str) -> bool:
    try:
        PRINTER.words(document, format_)
    except Refused as refused:
        return refused.reason is Reason.DOCUMENT_UNREADABLE
    return True


@cache
def plain_pdf() -> bytes:
    """Made when the first test asks: there is an application then."""
    return PRINTER.write(short(), "pdf")


def bomb() -> bytes:
    """A small file that says it unpacks to much."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", bytes(100 << 20))
    return out.getvalue()


def encrypted_pdf() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(plain_pdf())))
    writer.encrypt("x", algorithm="RC4-128")
    return written(writer)


def scripted_pdf() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(plain_pdf())))
    action = {NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("1")}
    writer.root_object[NameObject("/OpenAction")] = DictionaryObject(action)
    return written(writer)


def carrying_pdf() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(plain_pdf())))
    writer.add_attachment("a.exe", b"MZ")
    return written(writer)


def written(writer: PdfWriter) -> bytes:
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def flagged(container: bytes) -> bytes:
    """The container as one whose parts are encrypted."""
    bare = bytearray(container)
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = bare.find(signature)
        while at >= 0:
            bare[at + flags] |= 1
            at = bare.find(signature, at + 1)
    return bytes(bare)


@pytest.mark.parametrize("format_", ["docx", "odt", "pdf"])
@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"%PDF-1.4\n", bytes(1000), b"\xff" * 99])
def test_what_is_no_document_is_refused(content: bytes, format_: str) -> None:
    assert why(content, format_) in {Fault.KIND, Fault.DAMAGED}


def test_a_container_that_unpacks_to_much_is_refused_unread() -> None:
    assert why(bomb(), "docx") == Fault.LARGE
    assert why(bomb(), "odt") == Fault.LARGE


@pytest.mark.parametrize("format_", FORMATS)
def test_a_file_that_is_too_large_is_refused_unread(format_: str) -> None:
    assert why(bytes(33 << 20), format_) == Fault.LARGE


@pytest.mark.parametrize("format_", ["docx", "odt"])
def test_an_encrypted_container_is_refused(format_: str) -> None:
    assert why(flagged(DOCX if format_ == "docx" else ODT), format_) == Fault.ENCRYPTED
    assert why(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), format_) == Fault.ENCRYPTED


def test_macros_are_refused() -> None:
    assert why(added(DOCX, "word/vbaProject.bin", b""), "docx") == Fault.MACROS
    assert why(altered(DOCX, TYPES, "wordprocessingml.document.main", "macroEnabled"), "docx")
    assert why(added(DOCX, "word/embeddings/oleObject1.bin", b""), "docx") == Fault.MACROS
    assert why(added(ODT, "Basic/Standard/Module1.xml", b""), "odt") == Fault.MACROS
    begin, scripts = "<office:automatic-styles>", "<office:scripts>{}</office:scripts>"
    scripted = altered(ODT, "content.xml", begin, scripts.format("<office:script/>") + begin)
    assert why(scripted, "odt") == Fault.MACROS
    empty = altered(ODT, "content.xml", begin, scripts.format("") + begin)
    assert PRINTER.words(empty, "odt") == PRINTER.words(ODT, "odt")


def test_pdf_that_is_encrypted_or_acts_is_refused() -> None:
    assert why(encrypted_pdf(), "pdf") == Fault.ENCRYPTED
    assert why(scripted_pdf(), "pdf") == Fault.MACROS
    assert why(carrying_pdf(), "pdf") == Fault.MACROS


@pytest.mark.parametrize("xml", [LAUGHS, OUTSIDE, b"<a><b></a>", b"<x>" * 5000])
def test_xml_with_entities_or_faults_is_refused(xml: bytes) -> None:
    assert why(added(DOCX, BODY, xml), "docx") == Fault.DAMAGED
    assert why(added(ODT, "content.xml", xml), "odt") == Fault.DAMAGED


def test_a_part_that_lies_about_its_size_is_refused() -> None:
    at = DOCX.rfind(b"PK\x01\x02", 0, DOCX.rfind(BODY.encode()))
    lied = DOCX[: at + 24] + (10).to_bytes(4, "little") + DOCX[at + 28 :]
    assert why(lied, "docx") == Fault.DAMAGED


@given(st.data())
def test_a_damaged_file_is_refused_and_never_a_traceback(data: st.DataObject) -> None:
    format_, whole = data.draw(st.sampled_from([("docx", DOCX), ("odt", ODT)]))
    at = data.draw(st.integers(0, len(whole) - 1))
    cut = whole[:at] + data.draw(st.binary(max_size=4)) + whole[at + 4 :]
    assert reads_or_refuses(cut, format_)


@settings(max_examples=30)
@given(st.data())
def test_a_damaged_pdf_is_refused_and_never_a_traceback(data: st.DataObject) -> None:
    whole = plain_pdf()
    at = data.draw(st.integers(0, len(whole) - 1))
    cut = whole[:at] + data.draw(st.binary(max_size=4)) + whole[at + 4 :]
    assert reads_or_refuses(cut, "pdf")


def test_words_in_notes_fields_and_pictures_do_not_hide() -> None:
    before = PRINTER.words(DOCX, "docx")
    hidden = '<w:p><w:fldSimple w:instr="QUOTE"><w:r><w:t>not</w:t></w:r></w:fldSimple></w:p>'
    for part, end in ((BODY, "<w:sectPr"), (FOOT, "</w:ftr>")):
        said = PRINTER.words(altered(DOCX, part, end, hidden + end), "docx")
        assert sorted(set(said) - set(before)) == ["not"]
    drawn = "<w:p><w:r><w:drawing/></w:r></w:p>"
    said = PRINTER.words(altered(DOCX, BODY, "<w:sectPr", f"{drawn}<w:sectPr"), "docx")
    assert "[picture]" in said


def test_page_numbers_that_a_word_processor_updated_do_not_count() -> None:
    paper = PRINTER.write(minutes(), "docx")
    updated = altered(paper, FOOT, ">1</w:t>", ">7</w:t>")
    assert PRINTER.words(updated, "docx") == PRINTER.words(paper, "docx")


def test_a_mark_laid_over_a_pdf_shows() -> None:
    writer = PdfWriter(clone_from=PdfReader(BytesIO(plain_pdf())))
    writer.add_annotation(0, FreeText(text="void", rect=(50, 50, 200, 200)))
    assert "[annotation]" in PRINTER.words(written(writer), "pdf")


@pytest.mark.parametrize("mark", ["strike", "dstrike", "vanish", "webHidden"])
def test_words_that_were_struck_out_or_hidden_are_not_read_as_said(mark: str) -> None:
    plain = '<w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">1. Patrols'
    marked = plain.replace("<w:rPr>", f"<w:rPr><w:{mark}/>")
    changed = altered(DOCX, "word/document.xml", plain, marked)
    assert PRINTER.words(changed, "docx") != PRINTER.words(DOCX, "docx")
    switched_off = plain.replace("<w:rPr>", f'<w:rPr><w:{mark} w:val="0"/>')
    same = altered(DOCX, "word/document.xml", plain, switched_off)
    assert PRINTER.words(same, "docx") == PRINTER.words(DOCX, "docx")


def test_words_that_are_turned_around_show() -> None:
    plain = PRINTER.write(short(), "md")
    turned = plain.replace(b"Patrols", "\u202ePatrols".encode(), 1)
    assert PRINTER.words(turned, "md") != PRINTER.words(plain, "md")
