from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document
from lxml import etree

from liaison.core.reports.report import Paragraph, Report, Table
from liaison.documents.word import writer
from tests.support.letterheads import BODY, FOOT, parts
from tests.support.reports import minutes, short

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def tree(report: Report, part: str = BODY) -> etree._Element:
    return etree.fromstring(parts(writer.write(report))[part])


def test_a_word_processor_opens_it_with_headings_and_tables() -> None:
    document = Document(BytesIO(writer.write(minutes())))
    styles = [paragraph.style.name for paragraph in document.paragraphs if paragraph.style]
    assert styles[:2] == ["Title", "Subtitle"]
    assert styles.count("Heading 1") == 9
    assert len(document.tables) == 4
    assert document.core_properties.title == "Minutes TCD-ABE-MTG-091208-01"
    assert document.core_properties.author == ""


def test_heads_are_repeated_and_rows_stay_whole() -> None:
    rows = list(tree(minutes()).iter(f"{W}tr"))
    heads = [row for row in rows if row.find(f"{W}trPr/{W}tblHeader") is not None]
    assert len(heads) == 2
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_arabic_is_set_from_the_right_and_its_tables_are_mirrored() -> None:
    root = tree(minutes("ar"))
    tables = list(root.iter(f"{W}tbl"))
    assert all(table.find(f"{W}tblPr/{W}bidiVisual") is not None for table in tables)
    paragraphs = list(root.iter(f"{W}p"))
    assert all(one.find(f"{W}pPr/{W}bidi") is not None for one in paragraphs)
    assert root.find(f".//{W}sectPr/{W}bidi") is not None


def test_runs_of_codes_in_arabic_are_not_set_from_the_right() -> None:
    root = tree(short("انظر D-1 الآن", lang="ar"))
    runs = {
        "".join(run.itertext()).strip(): run.find(f"{W}rPr/{W}rtl") is not None
        for run in root.iter(f"{W}r")
    }
    assert runs["\u200eD-1\u200f"] is False
    assert runs["انظر"] is True


def test_a_language_of_a_column_or_paragraph_is_its_own() -> None:
    table = Table(("Name", "الاسم"), (("Adré", "أدري"),), (1, 1), ("en", "ar"))
    root = tree(replace(short(), blocks=(table, Paragraph("أدري", lang="ar"), Paragraph("Adré"))))
    sides = [
        one.find(f"{W}pPr/{W}bidi") is not None
        for one in root.iter(f"{W}p")
        if "".join(one.itertext()) in {"Adré", "أدري"}
    ]
    assert sides == [False, True, True, False]


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_the_foot_counts_pages_by_fields(lang: str) -> None:
    codes = [one.get(f"{W}instr") for one in tree(minutes(lang), FOOT).iter(f"{W}fldSimple")]
    assert codes == [" PAGE ", " NUMPAGES "]


def test_line_breaks_in_a_text_are_kept() -> None:
    assert len(list(tree(short("one\ntwo\nthree")).iter(f"{W}br"))) == 2


def test_nothing_in_the_file_tells_when_or_where_it_was_made() -> None:
    every = parts(writer.write(minutes()))
    core = every["docProps/core.xml"].decode()
    assert "2009-12-10T15:00:00Z" in core
    assert "lastModifiedBy" not in core
    assert "docProps/app.xml" not in every
    assert "docProps/thumbnail.jpeg" not in every
