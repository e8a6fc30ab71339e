"""Pages are set while a window's application runs, as in the program; one test does without."""

from __future__ import annotations

import os

import pytest
from PySide6.QtWidgets import QApplication

from liaison.core.reports.report import Report
from liaison.documents.writer import DocumentPrinter
from tests.support.reports import minutes

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

REPORTS = {
    "English": minutes("en"),
    "English beside French": minutes("en", parallel="fr"),
    "French, an exercise": minutes("fr", exercise=True),
    "Arabic": minutes("ar"),
}


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """The one application of the process."""


@pytest.fixture
def printer() -> DocumentPrinter:
    return DocumentPrinter()


@pytest.fixture(params=list(REPORTS.values()), ids=list(REPORTS))
def report(request: pytest.FixtureRequest) -> Report:
    found = request.param
    assert isinstance(found, Report)
    return found
