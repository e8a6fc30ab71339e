"""The translation files as data: what is to be said, and how it is said in each language."""

from __future__ import annotations

import ast
import functools
import xml.etree.ElementTree as ET  # our own files, never a stranger's
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTranslator

from liaison.ui import assets

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / ".ci" / "translations.py"
MARKS = {"tr": 1, "translate": 2, "QT_TRANSLATE_NOOP": 2}
"""Calls that lupdate collects, and how many literals they begin with."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text in one language.

    Attributes:
        forms: the translation; several forms where it goes with a number.
        finished: a translator is done with it.
    """

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool


def messages(language: str, folder: Path | None = None) -> list[Message]:
    """Everything that a `.ts` file holds."""
    path = (folder or assets.translations_folder()) / f"liaison_{language}.ts"
    found = []
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  (see the import)
        for one in context.iter("message"):
            translation = one.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                Message(
                    context=context.findtext("name", ""),
                    source=one.findtext("source", ""),
                    forms=tuple(forms or [translation.text or ""]),
                    plural=one.get("numerus") == "yes",
                    finished=translation.get("type") is None,
                )
            )
    return found


def english(context: str, text: str, comment: str | None = None, n: int = -1, /) -> str:
    """What the window says in English, without an application."""
    said = _translator("en").translate(context, text, comment, n) or text
    return said.replace("%n", str(n)) if n >= 0 else said


@functools.cache
def _translator(code: str) -> QTranslator:
    translator = QTranslator()
    assert translator.load(f"liaison_{code}", str(assets.translations_folder()))
    return translator


def marked_calls() -> Iterator[tuple[str, str, str]]:
    """Place, class (for `tr`) or context, and text of every marked call under `liaison/`.

    The text is "" for a call that is not given a literal: such a call translates what is marked
    where it is defined.
    """
    for path in sorted((ROOT / "liaison").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and (name := _called(node)) in MARKS:
                literals = [_literal(argument) for argument in _texts(node, name)]
                around = [one.name for one in classes if node in ast.walk(one)]
                context = around[-1] if name == "tr" and around else literals[0]
                yield f"{path.relative_to(ROOT)}:{node.lineno}", context, literals[-1]


def _texts(node: ast.Call, name: str) -> list[ast.expr]:
    """What a call is given of context and text; papers name their language before these."""
    first = 1 if name == "translate" and len(node.args) > 2 and not _literal(node.args[0]) else 0
    return node.args[first : first + MARKS[name]]


def _called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
