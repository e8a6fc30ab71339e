"""The language of the window, and with it the direction it is read in."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from liaison.ui import assets

LANGUAGES = {"en": "English", "fr": "Français", "ar": "العربية"}
"""Each under its own name, so that it can be found from any other."""

_LOCALES = {
    "en": QLocale(QLocale.Language.English),
    "fr": QLocale(QLocale.Language.French),
    "ar": QLocale(QLocale.Language.Arabic, QLocale.Country.World),
}
"""Arabic as the whole world writes it: with Latin digits. The locales of Egypt, Chad and the Sudan
have Arabic-Indic ones, but date-time groups and grids are read over the radio in Latin digits, and
two kinds of digits on one line are misread."""


def locale_of(code: str) -> QLocale:
    """How one of our languages writes numbers, dates and sizes."""
    return _LOCALES[code]


def current() -> str:
    """The code of the language that `apply` speaks."""
    code = QLocale().name()[:2]
    return code if code in LANGUAGES else "en"


def apply(app: QApplication, language: str) -> str:
    """Speak `language`, or the desktop's where it is "" and we have it; returns its code.

    Widgets that exist keep their words; the window is made anew after a change.
    """
    code = language or QLocale.system().name()[:2]
    code = code if code in LANGUAGES else "en"
    locale = locale_of(code)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    own = str(assets.translations_folder())
    shipped = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"liaison_{code}", own), (f"qtbase_{code}", shipped)):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
    return code
