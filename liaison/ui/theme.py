"""The look: every colour, size and step of the grid, in one place.

Widgets that paint themselves take their colours from `tokens_of(self.palette())`, so that a change
of theme reaches them without a registry; all others are painted by the style sheets in
`resources/styles`, where `$accent` stands for the token of that name.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from liaison.ui import assets

GRID = 8
RADIUS = 6
CONTROL_HEIGHT = 28
RAIL_WIDTH = 168
LIST_WIDTH = 416
TOP_LINE_HEIGHT = 48
NARROW_BELOW = 1100
"""Window width under which list and detail show one at a time."""
UNBOUND = 16_777_215
"""A width that nothing holds back: Qt's QWIDGETSIZE_MAX, which PySide does not name."""

TEXT_PX = 14
TITLE_PX = 20
SMALL_PX = 12


class Theme(StrEnum):
    """What the user chose; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour for each meaning; a `_ground` is what text of that tone stands on."""

    window: str
    panel: str
    rail: str
    rail_text: str
    rail_selected: str
    line: str
    text: str
    muted: str
    accent: str
    accent_ground: str
    on_accent: str
    warning: str
    warning_ground: str
    badge: str
    on_badge: str
    bad: str
    bad_ground: str
    good: str
    good_ground: str
    info: str
    info_ground: str
    comment_ground: str


LIGHT = Tokens(
    window="#F6F7F5",
    panel="#FFFFFF",
    rail="#22302B",
    rail_text="#C9D3CE",
    rail_selected="#33463F",
    line="#DDE2DE",
    text="#1C2522",
    muted="#5C6963",
    accent="#1F6F5C",
    accent_ground="#E2F0EB",
    on_accent="#FFFFFF",
    warning="#AC5700",
    warning_ground="#FCEFDD",
    badge="#E0A23C",
    on_badge="#2A1E08",
    bad="#A8261C",
    bad_ground="#FAE6E3",
    good="#2E7D4F",
    good_ground="#EAF5EE",
    info="#2B5F9E",
    info_ground="#E4EDF8",
    comment_ground="#FCFBF5",
)
DARK = Tokens(
    window="#161C1A",
    panel="#1F2724",
    rail="#101513",
    rail_text="#B8C4BE",
    rail_selected="#33463F",
    line="#303A36",
    text="#E8EDEA",
    muted="#9DAAA4",
    accent="#5FB89F",
    accent_ground="#1E3A32",
    on_accent="#0E1A16",
    warning="#E6A35C",
    warning_ground="#3A2A17",
    badge="#E0A23C",
    on_badge="#2A1E08",
    bad="#F08A80",
    bad_ground="#3D1F1C",
    good="#6CC08B",
    good_ground="#1B3326",
    info="#8CB4E8",
    info_ground="#1C2C40",
    comment_ground="#262A22",
)


def tokens_of(palette: QPalette) -> Tokens:
    """The tokens behind a palette that `apply` made.

    Style sheets change a widget's ground and text colours in its palette, but never its links'.
    """
    dark = palette.color(QPalette.ColorRole.Link) == QColor(DARK.accent)
    return DARK if dark else LIGHT


def apply(app: QApplication, theme: Theme) -> None:
    """Dress the whole application: Fusion, palette, font and style sheet."""
    tokens = DARK if _is_dark(theme) else LIGHT
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(_palette(tokens))
    app.setFont(text_font())
    shade = "dark" if tokens is DARK else "light"
    pictures = {name: assets.icon_path(f"{name}-{shade}") for name in ("caret", "check")}
    app.setStyleSheet(Template(assets.style_sheet()).substitute(asdict(tokens), **pictures))


def text_font(*, pixels: int = TEXT_PX, semibold: bool = False) -> QFont:
    """The platform's own face at one of our sizes, with tabular figures where it has them."""
    font = QFont(_face())
    font.setPixelSize(pixels)
    if semibold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


@cache
def _face() -> QFont:
    """Looked up once, for painters ask at every frame."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    noto = [name for name in ("Noto Sans", "Noto Sans Arabic") if QFontDatabase.hasFamily(name)]
    if noto:
        font.setFamilies([*noto, *font.families()])
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _is_dark(theme: Theme) -> bool:
    if theme is Theme.SYSTEM:
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return theme is Theme.DARK


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.Base: tokens.panel,
        role.AlternateBase: tokens.window,
        role.Button: tokens.panel,
        role.ToolTipBase: tokens.panel,
        role.WindowText: tokens.text,
        role.Text: tokens.text,
        role.ButtonText: tokens.text,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.accent_ground,
        role.HighlightedText: tokens.text,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.Mid: tokens.line,
        role.Midlight: tokens.line,
        role.Dark: tokens.line,
        role.Light: tokens.panel,
    }
    palette = QPalette()
    for one, colour in colours.items():
        palette.setColor(one, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, one, QColor(tokens.muted))
    return palette
