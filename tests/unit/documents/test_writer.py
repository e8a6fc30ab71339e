from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import chain

import pytest

from liaison.core.errors import Reason, Refused
from liaison.core.reports.printing import FORMATS, Printer
from liaison.core.reports.report import Paragraph, Report, Table, Tone
from liaison.documents.letters import folded
from liaison.documents.word import fields
from liaison.documents.writer import DocumentPrinter
from tests.support.reports import minutes, short

PLANTED = f"{fields.token('marking')} and {fields.token('body')}"
MARKUP = '<w:p>&amp;</w:p> {{ number }} {% if x %} {_{ %_} & ]]> <b> "quoted" \\ $x^2$'
CHARACTERS = "a\x00b\x08c\x0ed\x1fe\ufffef\ud800g"


def texts(report: Report) -> list[str]:
    """Everything that a report says, in no order."""
    found = [report.title, report.subtitle, report.marking, report.number, report.left_out]
    found += [report.prepared_by, report.cleared_by, report.imprint.line(), *chain(*report.facts)]
    for block in report.blocks:
        if isinstance(block, Table):
            found += [*block.head, *chain(*block.rows)]
        elif isinstance(block, Paragraph):
            found += [block.text, block.label]
    return found


def letters(lines: list[str]) -> Counter[str]:
    return Counter("".join("".join(lines).split()))


def test_the_printer_is_what_core_asks_for(printer: DocumentPrinter) -> None:
    asked: Printer = printer
    assert asked.words(asked.write(short(), "md"), "md")


@pytest.mark.parametrize("format_", FORMATS)
def test_equal_papers_give_equal_bytes_and_words(
    printer: DocumentPrinter, report: Report, format_: str
) -> None:
    anew = DocumentPrinter()
    one, other = printer.write(report, format_), anew.write(report, format_)
    assert one == other
    assert printer.words(one, format_) == anew.words(other, format_)


@pytest.mark.parametrize("format_", ["docx", "odt"])
def test_every_text_is_a_paragraph_of_its_own(
    printer: DocumentPrinter, report: Report, format_: str
) -> None:
    words = "\n".join(printer.words(printer.write(report, format_), format_))
    assert [text for text in texts(report) if folded(text) not in words] == []


@pytest.mark.parametrize("format_", ["pdf", "md"])
def test_no_letter_is_lost_on_the_way_to_the_pages(
    printer: DocumentPrinter, report: Report, format_: str
) -> None:
    whole = letters(printer.words(printer.write(report, "docx"), "docx"))
    del whole["#"]  # what stands for a page's number there
    drawn = letters(printer.words(printer.write(report, format_), format_))
    missing = whole - drawn
    assert format_ == "md" or not missing
    assert sum(missing.values()) <= len(report.labels.page)  # Markdown has no pages to count


def test_docx_and_odt_say_the_same_in_the_same_order(
    printer: DocumentPrinter, report: Report
) -> None:
    docx, odt = (printer.words(printer.write(report, one), one) for one in ("docx", "odt"))
    assert docx == odt


def changes() -> dict[str, Report]:
    whole = short()
    table = Table(("Party", "Came"), (("UNAMID", "in person"),), (1, 1))
    heading, paragraph = whole.blocks
    assert isinstance(paragraph, Paragraph)
    imprint = replace(whole.imprint, digest=whole.imprint.digest[:-1] + "8")
    return {
        "body": replace(whole, blocks=(heading, Paragraph("Patrols will meet at the wade."))),
        "label": replace(whole, blocks=(heading, replace(paragraph, label="D-2"), table)),
        "cell": replace(
            whole, blocks=(*whole.blocks, replace(table, rows=(("UNAMID", "in persom"),)))
        ),
        "head": replace(whole, blocks=(*whole.blocks, replace(table, head=("Party", "Same")))),
        "fact": replace(whole, facts=(("Venue", "Abeché"),)),
        "title": replace(whole, title="Minuten"),
        "marking": replace(whole, marking="CONFIDENTIAL · TLP:GREEN"),
        "number": replace(whole, number="TCD-ABE-MTG-091208-02"),
        "imprint": replace(whole, imprint=imprint),
        "signer": replace(whole, cleared_by="Head of Office Abéche, MINURCAT"),
        "exercise": replace(whole, exercise=True),
    }


@pytest.mark.parametrize("where", changes())
@pytest.mark.parametrize("format_", FORMATS)
def test_one_changed_letter_shows(printer: DocumentPrinter, where: str, format_: str) -> None:
    said = {
        name: tuple(printer.words(printer.write(one, format_), format_))
        for name, one in {"": short(), **changes()}.items()
        if name in {"", where}
    }
    assert said[""] != said[where]


@pytest.mark.parametrize("format_", FORMATS)
def test_a_changed_arabic_letter_shows(printer: DocumentPrinter, format_: str) -> None:
    one, other = (
        printer.words(printer.write(short(text, lang="ar"), format_), format_)
        for text in ("اجتماع الدوريات", "اجتماع الدوريات".replace("ت", "ث"))
    )
    assert one != other


@pytest.mark.parametrize("format_", ["docx", "odt", "pdf"])
def test_markup_in_a_record_is_plain_text(printer: DocumentPrinter, format_: str) -> None:
    report = replace(short(MARKUP), title=MARKUP, prepared_by=MARKUP, facts=((MARKUP, MARKUP),))
    joined = " ".join(printer.words(printer.write(report, format_), format_))
    assert joined.count(folded(MARKUP)) == 5


def test_a_field_s_token_in_a_record_is_no_field(printer: DocumentPrinter) -> None:
    report = replace(short(PLANTED), title=PLANTED)
    words = printer.words(printer.write(report, "docx"), "docx")
    assert words.count("marking and body") == 2


def test_markup_in_a_record_is_escaped_in_markdown(printer: DocumentPrinter) -> None:
    text = "# Not a heading | [x](http://x) *not* <b>\n- no item\n1. none\n> none\n==="
    said = printer.write(short(text), "md").decode()
    assert r"\# Not a heading \| \[x\](http://x) \*not\* \<b\>" in said
    assert "\\\n\\- no item\\\n1\\. none\\\n\\> none\\\n\\===" in said


@pytest.mark.parametrize("format_", FORMATS)
def test_characters_that_no_file_can_hold_are_left_out(
    printer: DocumentPrinter, format_: str
) -> None:
    said = printer.words(printer.write(short(CHARACTERS), format_), format_)
    assert "abcdefg" in " ".join(said)


def test_a_stranger_cannot_turn_a_line_around(printer: DocumentPrinter) -> None:
    turned = short("approved by \u202eDIMANU\u202c")
    for format_ in ("docx", "odt", "md"):
        assert "\u202e".encode() not in printer.write(turned, format_)
    assert printer.write(turned, "pdf") == printer.write(short("approved by DIMANU"), "pdf")


@pytest.mark.parametrize("format_", ["doc", "", "DOCX", "../md"])
def test_other_formats_are_refused_with_those_that_are_there(
    printer: DocumentPrinter, format_: str
) -> None:
    for asked in (
        lambda: printer.write(short(), format_),
        lambda: printer.words(b"", format_),
    ):
        with pytest.raises(Refused) as refused:
            asked()
        assert refused.value.reason is Reason.DOCUMENT_FORMAT
        assert refused.value.params == {"allowed": "docx, pdf, odt, md, txt"}


@pytest.mark.parametrize("format_", FORMATS)
def test_an_empty_paper_can_be_written(printer: DocumentPrinter, format_: str) -> None:
    bare = replace(minutes(), blocks=(), facts=(), left_out="", prepared_by="", cleared_by="")
    assert printer.words(printer.write(bare, format_), format_)


def test_tones_and_labels_stand_before_their_text(printer: DocumentPrinter) -> None:
    blocks = (Paragraph("To meet monthly.", tone=Tone.DECISION, label="D-1"),)
    report = replace(short(), blocks=blocks)
    for format_ in ("docx", "odt"):
        assert "D-1 To meet monthly." in printer.words(printer.write(report, format_), format_)
    assert "> **D-1** To meet monthly." in printer.write(report, "md").decode()


def test_markdown_ends_with_the_imprint_and_says_the_marking_twice(
    printer: DocumentPrinter,
) -> None:
    lines = printer.write(minutes(exercise=True), "md").decode().splitlines()
    assert lines[0] == lines[-3] == "**EXERCISE · CONFIDENTIAL · TLP:AMBER**"
    assert lines[-1] == minutes().imprint.line()
