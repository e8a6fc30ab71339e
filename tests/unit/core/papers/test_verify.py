"""A paper is true until a letter changes, on either side."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject

from liaison.core.errors import Reason, Refused
from liaison.core.meetings import digest
from liaison.core.papers.letterhead import SETTING
from liaison.core.papers.papers import Written
from liaison.core.papers.verdict import Standing
from liaison.core.reports.report import Paragraph, Report
from liaison.core.values import RecordId
from liaison.documents.writer import DocumentPrinter
from tests.support.meetings import adopted, circulated
from tests.support.papers import changed_part
from tests.support.vaults import Office

ROOT = Path(__file__).parents[4]
PLAIN = ROOT / "resources" / "templates" / "letterhead.docx"


def write(office: Office, meeting: RecordId, path: Path, paper: str = "minutes") -> Written:
    return office.workspace.papers.write(paper, meeting, str(path), audience="ALLM")


def standing(office: Office, path: Path) -> Standing:
    return office.workspace.papers.verify(path.read_bytes(), path.suffix[1:]).standing


@pytest.mark.parametrize("ending", ["docx", "odt", "pdf", "md"])
def test_a_paper_agrees_until_the_vault_goes_on(
    office: Office, tmp_path: Path, ending: str
) -> None:
    meeting = circulated(office)
    paths = [tmp_path / f"{paper}.{ending}" for paper in ("minutes", "decisions", "actions")]
    for path in paths:
        write(office, meeting, path, path.stem)
        assert standing(office, path) is Standing.AGREES
    office.workspace.minutes.reopen(meeting)
    office.workspace.records.set_text(meeting, "agenda/round/discussion", "UNAMID: says more.\n")
    office.workspace.minutes.circulate(meeting, days=1)
    assert [standing(office, path) for path in paths] == [Standing.OTHER_STATE] * 3


@pytest.mark.parametrize(
    ("ending", "part"), [("docx", "word/document.xml"), ("odt", "content.xml")]
)
def test_a_changed_letter_in_a_packed_paper_is_found(
    office: Office, tmp_path: Path, ending: str, part: str
) -> None:
    path = tmp_path / f"paper.{ending}"
    write(office, adopted(office), path)
    changed = changed_part(path.read_bytes(), part, "explains phase III", "explains phase IIl")
    verdict = office.workspace.papers.verify(changed, ending)
    assert verdict.standing is Standing.DIFFERS
    assert verdict.place is not None
    assert "phase IIl" in verdict.place.paper
    assert "phase III" in verdict.place.vault


def test_a_changed_letter_in_a_plain_paper_is_found(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "paper.md"
    write(office, adopted(office), path)
    changed = path.read_bytes().replace(b"explains phase III", b"explains phase IV", 1)
    assert office.workspace.papers.verify(changed, "md").standing is Standing.DIFFERS


def test_a_pdf_that_says_something_else_under_the_same_imprint_is_found(office: Office) -> None:
    report = office.workspace.papers.report("minutes", adopted(office), audience="ALLM")
    forged = DocumentPrinter().write(altered(report), "pdf")
    assert office.workspace.papers.verify(forged, "pdf").standing is Standing.DIFFERS


def altered(report: Report) -> Report:
    """One word of a report changed; everything else, the imprint too, as it was."""
    blocks = tuple(
        replace(one, text=one.text.replace("explains", "explained"))
        if isinstance(one, Paragraph)
        else one
        for one in report.blocks
    )
    assert blocks != report.blocks
    return replace(report, blocks=blocks)


@pytest.mark.parametrize("old", ["ALLM", "UNCLASSIFIED", "Second meeting", "Liaison minutes"])
def test_no_part_of_a_paper_can_be_changed_unseen(office: Office, tmp_path: Path, old: str) -> None:
    path = tmp_path / "paper.md"
    write(office, adopted(office), path)
    said = path.read_text(encoding="utf-8")
    assert old in said
    changed = said.replace(old, old[:-1] + "x", 1).encode()
    assert office.workspace.papers.verify(changed, "md").standing is not Standing.AGREES


def test_a_paper_of_nothing_here_is_said_to_be_unknown(office: Office) -> None:
    for text in (b"", b"Some text\n", b"Liaison minutes X ALLM en 101500ZDEC09 0123\n"):
        assert office.workspace.papers.verify(text, "md").standing is Standing.UNKNOWN
    line = "Liaison minutes X ALLM en 101500ZDEC09" + " 0123" * 10
    verdict = office.workspace.papers.verify(line.encode(), "md")
    assert (verdict.standing, verdict.place) == (Standing.UNKNOWN, None)


WHITE = '<w:color w:val="FFFFFF"/>'
TINY = '<w:sz w:val="1"/>'
HIDES = {"fo:color": "#FEFEFE", "fo:font-size": "1pt", "style:text-line-through-style": "solid"}


@pytest.mark.parametrize("marks", [WHITE, TINY])
def test_words_that_a_reader_of_a_docx_cannot_see_are_noticed(
    office: Office, tmp_path: Path, marks: str
) -> None:
    path = tmp_path / "paper.docx"
    write(office, adopted(office), path)
    plain = '<w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">explains'
    hidden = plain.replace("<w:rPr>", f"<w:rPr>{marks}")
    path.write_bytes(changed_part(path.read_bytes(), "word/document.xml", plain, hidden))
    assert standing(office, path) is Standing.TOUCHED


@pytest.mark.parametrize(("name", "value"), [*HIDES.items(), ("text:display", "none")])
def test_words_that_a_reader_of_an_odt_cannot_see_are_noticed(
    office: Office, tmp_path: Path, name: str, value: str
) -> None:
    path = tmp_path / "paper.odt"
    write(office, adopted(office), path)
    body = '<style:style style:name="Liaison-Body" style:family="paragraph">'
    properties = f'<style:text-properties {name}="{value}"/>'
    hidden = changed_part(path.read_bytes(), "styles.xml", body, body + properties)
    path.write_bytes(hidden)
    assert standing(office, path) is Standing.TOUCHED


def test_what_is_drawn_over_a_pdf_or_into_it_is_noticed(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    write(office, adopted(office), path)
    for drawn in (b"1 1 1 rg 0 0 595 842 re f", b"3 Tr"):
        writer = PdfWriter(clone_from=PdfReader(path))
        page = writer.pages[0]
        stream = page.get_contents()
        assert stream is not None
        stream.set_data(stream.get_data() + b"\n" + drawn)
        page[NameObject("/Contents")] = writer._add_object(stream)
        out = BytesIO()
        writer.write(out)
        verdict = office.workspace.papers.verify(out.getvalue(), "pdf")
        assert verdict.standing is Standing.TOUCHED


def test_a_paper_packed_otherwise_or_mailed_with_other_line_ends_agrees(
    office: Office, tmp_path: Path
) -> None:
    meeting = adopted(office)
    for ending in ("docx", "odt", "md"):
        path = tmp_path / f"paper.{ending}"
        write(office, meeting, path)
        if ending == "md":
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
        else:
            path.write_bytes(changed_part(path.read_bytes(), "", "", ""))
        assert standing(office, path) is Standing.AGREES


def test_an_imprint_that_alone_was_changed_is_noticed(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "paper.md"
    meeting = adopted(office)
    made = write(office, meeting, path).imprint
    assert made is not None
    later = made.dtg.replace(made.dtg[:2], "09" if made.dtg[:2] != "09" else "10", 1)
    changed = path.read_bytes().replace(made.dtg.encode(), later.encode())
    verdict = office.workspace.papers.verify(changed, "md")
    assert verdict.standing is Standing.DIFFERS
    assert verdict.place is not None
    assert later in verdict.place.paper


def test_a_paper_on_a_letterhead_asks_for_it_by_name(office: Office, tmp_path: Path) -> None:
    head = changed_part(
        PLAIN.read_bytes(), "word/header1.xml", "{{ number }}", "Abéché {{ number }}"
    )
    meeting, path = adopted(office), tmp_path / "paper.docx"
    papers = office.workspace.papers
    papers.write("minutes", meeting, str(path), audience="ALLM", letterhead=head)
    document = path.read_bytes()
    for at_hand in (None, PLAIN.read_bytes()):
        verdict = papers.verify(document, "docx", letterhead=at_hand)
        assert verdict.standing is Standing.LETTERHEAD
        assert verdict.imprint is not None
        assert hashlib.sha256(head).hexdigest().startswith(verdict.imprint.letterhead)
    assert papers.verify(document, "docx", letterhead=head).standing is Standing.AGREES
    plain = tmp_path / "plain.docx"
    write(office, meeting, plain)
    verdict = papers.verify(plain.read_bytes(), "docx", letterhead=head)
    assert verdict.standing is Standing.AGREES


def test_typed_letters_tell_the_state(office: Office) -> None:
    meeting = adopted(office)
    view = office.workspace.minutes.adopted(meeting)
    assert view is not None
    papers = office.workspace.papers
    whole = papers.report("minutes", meeting, audience="MSN").imprint.digest
    for typed in (whole, digest.printed(view.digest), view.digest[:12], whole.upper()):
        assert papers.verify_typed(typed).standing is Standing.AGREES
    for wrong in ("0123 4567 89ab", "short", view.digest[:8]):
        with pytest.raises(Refused) as refused:
            papers.verify_typed(wrong)
        assert refused.value.reason is Reason.MINUTES_UNKNOWN


def test_a_letterhead_of_the_settings_is_used_and_verified(office: Office, tmp_path: Path) -> None:
    meeting = circulated(office)
    head = changed_part(
        PLAIN.read_bytes(), "word/header1.xml", "{{ number }}", "Abéché {{ number }}"
    )
    office.store.settings.put(SETTING, head)
    path = tmp_path / "paper.docx"
    write(office, meeting, path)
    assert any("Abéché" in line for line in DocumentPrinter().words(path.read_bytes(), "docx"))
    assert standing(office, path) is Standing.AGREES


def test_a_paper_that_cannot_be_made_leaves_nothing(office: Office, tmp_path: Path) -> None:
    meeting = circulated(office)
    papers = office.workspace.papers
    for ending, head in (("docx", b"no template"), ("docx", b""), ("rtf", None)):
        path = str(tmp_path / f"paper.{ending}")
        with pytest.raises(Refused) as refused:
            papers.write("minutes", meeting, path, audience="ALLM", letterhead=head)
        wanted = Reason.LETTERHEAD_UNFIT if ending == "docx" else Reason.DOCUMENT_FORMAT
        assert refused.value.reason is wanted
    (tmp_path / "folder.md").mkdir()
    with pytest.raises(OSError, match="folder"):
        write(office, meeting, tmp_path / "folder.md")
    assert [one.name for one in tmp_path.iterdir() if one.is_file()] == []
