"""The product's words in the language of a paper, which need not be that of the window."""

from __future__ import annotations

from importlib import resources

import shiboken6
from PySide6.QtCore import QTranslator

LANGUAGES = frozenset({"fr", "ar"})
"""Beside English, which needs no translation. A language's name becomes part of a path."""


def translate(lang: str, context: str, text: str) -> str:
    """`text` in `lang`; itself in English, in a language that we lack, or where it is unknown."""
    if lang not in LANGUAGES:
        return text
    return _translator(lang).translate(context, text) or text


def _translator(lang: str) -> QTranslator:
    """A language's texts, loaded but not installed: the window keeps its own.

    An application that ends, such as that of one PDF, takes every object of Qt's with it; then
    they are loaded anew.
    """
    known = _loaded.get(lang)
    if known is None or not shiboken6.isValid(known):
        known = _loaded[lang] = QTranslator()
        folder = resources.files("resources").joinpath("translations")
        known.load(f"liaison_{lang}", str(folder))
    return known


_loaded: dict[str, QTranslator] = {}
