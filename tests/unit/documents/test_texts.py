from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from liaison.core.reports.report import Translate
from liaison.documents.texts import translate

FOLDER = Path(__file__).resolve().parents[3] / "liaison" / "documents"


def test_texts_come_in_the_language_of_the_paper() -> None:
    asked: Translate = translate
    said = {lang: asked(lang, "Kind", "Warning") for lang in ("en", "fr", "ar")}
    assert said == {"en": "Warning", "fr": "Alerte", "ar": "إنذار"} or len(set(said.values())) == 3


@pytest.mark.parametrize("lang", ["en", "fr", "ar", "sw", "", "../fr"])
def test_what_nobody_translated_is_itself(lang: str) -> None:
    assert translate(lang, "Kind", "No such text") == "No such text"


def test_the_window_keeps_its_own_language() -> None:
    translate("ar", "Kind", "Warning")
    assert QCoreApplication.translate("Kind", "Warning") == "Warning"


def test_documents_know_no_widgets() -> None:
    for path in FOLDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"):
                assert node.module in {"PySide6.QtCore", "PySide6.QtGui"}, path


def test_words_are_there_again_after_the_application_of_a_paper_has_ended() -> None:
    code = (
        "from liaison.documents.texts import translate\n"
        "from liaison.documents.pages.screen import fonts\n"
        "before = translate('fr', 'Kind', 'Warning')\n"
        "with fonts():\n"
        "    pass\n"
        "assert translate('fr', 'Kind', 'Warning') == before != 'Warning'\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[3])  # noqa: S603  (our own words)
