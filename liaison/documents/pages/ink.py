"""Looks as Qt draws them, in units on the page.

A unit is a tenth of a point, and letters are sized in units, too: Qt then lays out alike on every
screen, where points would be taken at that screen's own resolution.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

from liaison.documents.looks import Look

UNIT = 10
"""Units to a point."""
KEEPS = QTextFormat.Property.UserProperty.value
"""On a block: it is not the last of its page."""
BAR = KEEPS + 1
"""On a block: the colour of the bar where reading begins."""

_FAMILIES = ["Noto Sans", "Noto Sans Arabic", "Noto Naskh Arabic", "Arial", "DejaVu Sans"]
"""Latin first; Qt goes on down the list for letters that a font lacks."""
_LEADING = 1.5
"""Of the letters' size: Arabic fonts are taller than Latin ones, and lines of both are to match."""
_BESIDE = 10.0


def units(points: float) -> int:
    """A length on the page."""
    return round(points * UNIT)


def font(look: Look, *, bold: bool = False) -> QFont:
    """A look's font."""
    made = QFont(_FAMILIES)
    made.setPixelSize(units(look.size))
    made.setBold(look.bold or bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def letters(look: Look, *, bold: bool = False) -> QTextCharFormat:
    """How its letters are drawn."""
    drawn = QTextCharFormat()
    drawn.setFont(font(look, bold=bold))
    drawn.setForeground(QColor(look.colour))
    return drawn


def block(look: Look, *, right_to_left: bool) -> QTextBlockFormat:
    """How it stands on the page."""
    stands = QTextBlockFormat()
    stands.setTopMargin(units(look.before))
    stands.setBottomMargin(units(look.after))
    fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
    stands.setLineHeight(units(look.size * _LEADING), fixed)
    side = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    stands.setLayoutDirection(side)
    if look.keeps:
        stands.setProperty(KEEPS, True)  # noqa: FBT003  (Qt's own signature)
    if look.bar:
        stands.setProperty(BAR, look.bar)
        (stands.setRightMargin if right_to_left else stands.setLeftMargin)(units(_BESIDE))
    return stands
