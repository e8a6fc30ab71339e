"""Pages are set while a window's application runs, as in the program; one test does without."""

from __future__ import annotations

import functools
import os

import pytest
from PySide6.QtWidgets import QApplication
from typing_extensions import override

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


class OncePrinter(DocumentPrinter):
    """Writes and reads everything once: the same question has the same answer.

    That it has is tested with a printer that forgets. Without this, most of the tests' time went
    into laying out the same pages again.
    """

    write = functools.cache(DocumentPrinter.write)

    @override
    def words(self, document: bytes, format: str) -> list[str]:
        return list(self._words(document, format))

    _words = functools.cache(DocumentPrinter.words)


@pytest.fixture(scope="session")
def printer() -> DocumentPrinter:
    return OncePrinter()


@pytest.fixture(params=list(REPORTS.values()), ids=list(REPORTS))
def report(request: pytest.FixtureRequest) -> Report:
    found = request.param
    assert isinstance(found, Report)
    return found
