from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from math import ceil
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QApplication

from liaison.core.reports.report import Block, Heading, PageBreak, Paragraph, Report, Table, Tone
from liaison.documents import looks
from liaison.documents.letters import folded
from liaison.documents.pages import pdf
from liaison.documents.pages.blocks import bars
from liaison.documents.pages.ink import units
from liaison.documents.pages.setting import document
from tests.support.reports import MISSIONS, NUMBER, minutes, short

PAGE = QSizeF(units(450), units(660))
ROOT = Path(__file__).resolve().parents[3]
ALONE = """
import sys
from PySide6.QtGui import QGuiApplication
from liaison.documents.writer import DocumentPrinter
from tests.support.reports import short
paper = DocumentPrinter().write(short(), "pdf")
assert DocumentPrinter().write(short(), "pdf") == paper
assert QGuiApplication.instance() is None
assert "PySide6.QtWidgets" not in sys.modules
from PySide6.QtWidgets import QApplication
app = QApplication(["window", "-platform", "offscreen"])
assert DocumentPrinter().write(short(), "pdf") == paper
"""


def pages(report: Report) -> list[str]:
    return [folded(page.extract_text()) for page in PdfReader(BytesIO(pdf.write(report))).pages]


def long_table(rows: int = 90) -> Report:
    filled = tuple((f"A-{at}", "Draft a format") for at in range(rows))
    return replace(short(), blocks=(Table(("Number", "Owner of it"), filled, (1, 3)),))


def test_every_page_carries_marking_number_imprint_and_its_own_number() -> None:
    found = pages(minutes(exercise=True))
    assert len(found) > 2
    for at, page in enumerate(found, start=1):
        assert page.count("EXERCISE · CONFIDENTIAL · TLP:AMBER") == 2
        assert NUMBER in page
        assert minutes().imprint.line() in page
        assert f"Page {at} of {len(found)}" in page


def test_the_head_of_a_table_is_repeated_on_every_page() -> None:
    found = [page for page in pages(long_table()) if "Draft a format" in page]
    assert len(found) > 2
    assert [page.count("Owner of it") for page in found] == [1] * len(found)


def test_a_page_break_begins_a_page() -> None:
    blocks = (Paragraph("Before."), PageBreak(), Paragraph("After."))
    first, second = pages(replace(short(), blocks=blocks))
    assert "Before." in first
    assert "After." in second


@pytest.mark.parametrize("lines", range(20, 40))
def test_no_heading_ends_a_page(lines: int) -> None:
    above: tuple[Block, ...] = tuple(Paragraph(f"Line {at}.") for at in range(lines))
    blocks = (*above, Heading("7. Last"), Paragraph("Under it."))
    (found,) = (page for page in pages(replace(short(), blocks=blocks)) if "7. Last" in page)
    assert "Under it." in found


@pytest.mark.parametrize("lines", range(30, 42))
def test_a_bar_is_as_long_as_the_lines_beside_it_on_each_page(lines: int) -> None:
    above: tuple[Block, ...] = tuple(Paragraph(f"Line {at}.") for at in range(lines))
    decision = Paragraph("\n".join(["Patrols meet."] * 6), tone=Tone.DECISION)
    found = bars(document(replace(short(), blocks=(*above, decision)), PAGE))
    line, height = units(looks.DECISION.size * 1.5), PAGE.height()
    for page, (bar,) in found.items():
        assert bar.place.top() // height == (bar.place.bottom() - 1) // height == page
    beside = [bar.place.height() / line for (bar,) in found.values()]
    assert sum(map(ceil, beside)) == 6
    assert all(lines % 1 > 0.9 for lines in beside)  # whole lines, but for the lead below the last


@pytest.mark.parametrize("lines", range(24, 38, 2))
def test_no_page_holds_signatures_alone(lines: int) -> None:
    blocks = tuple(Paragraph(f"Line {at}.") for at in range(lines))
    (found,) = (page for page in pages(replace(short(), blocks=blocks)) if "Prepared by" in page)
    assert f"Line {lines - 1}." in found


def test_arabic_tables_are_mirrored() -> None:
    def first_column(report: Report) -> str:
        whole = document(report, PAGE)
        table = [one for one in whole.rootFrame().childFrames() if isinstance(one, QTextTable)][1]
        last = table.columns() - 1 if report.lang == "ar" else 0
        return table.cellAt(1, last).firstCursorPosition().block().text()

    assert first_column(minutes("en")) == first_column(minutes("ar")) == MISSIONS[0]


def test_a_file_says_its_title_and_nothing_of_the_machine() -> None:
    drawn = pdf.write(minutes())
    about = PdfReader(BytesIO(drawn)).metadata
    assert about is not None
    assert (list(about), about.title) == (["/Title"], f"Minutes {NUMBER}")
    for word in (b"CreationDate", b"Producer", b"CreateDate", b"uuid", b"<x:xmpmeta"):
        assert word not in drawn


PRINTED = """
import hashlib
from liaison.documents.writer import DocumentPrinter
from tests.support.reports import minutes
for ending in ("pdf", "docx", "odt"):
    paper = DocumentPrinter().write(minutes("en", parallel="ar"), ending)
    print(hashlib.sha256(paper).hexdigest())
"""


@pytest.mark.slow
def test_every_process_prints_a_paper_to_the_same_byte() -> None:
    """Four fonts, and hashes with seeds of chance: three processes would hardly order them alike."""
    printed = {
        subprocess.run(  # noqa: S603  (our own interpreter)
            [sys.executable, "-c", PRINTED],
            check=True,
            cwd=ROOT,
            env={"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": str(seed)},
            stdout=subprocess.PIPE,
        ).stdout
        for seed in range(3)
    }
    assert len(printed) == 1


def test_a_page_is_a4() -> None:
    (width, height) = PdfReader(BytesIO(pdf.write(short()))).pages[0].mediabox[2:]
    assert (round(float(width)), round(float(height))) == (595, 842)


def test_a_running_window_is_left_as_it_is(qapp: QApplication) -> None:
    before = (qapp.font().toString(), qapp.layoutDirection(), len(qapp.allWindows()))
    pdf.write(minutes("ar"))
    assert QApplication.instance() is qapp
    assert (qapp.font().toString(), qapp.layoutDirection(), len(qapp.allWindows())) == before


def test_pages_can_be_set_beside_the_window_on_another_thread() -> None:
    with ThreadPoolExecutor(1) as lane:
        assert lane.submit(pdf.write, minutes()).result() == pdf.write(minutes())


def test_the_command_line_needs_no_application_and_leaves_none() -> None:
    run = [sys.executable, "-c", ALONE]
    subprocess.run(run, check=True, cwd=ROOT, env={"PYTHONPATH": str(ROOT)})  # noqa: S603  (our own interpreter)
