"""The tones that a chip, a dot or a line of text may have. A word always says the same thing."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QWidget

from liaison.ui.theme import Tokens


class Tone(StrEnum):
    """What a colour means."""

    PLAIN = "plain"
    MUTED = "muted"
    ACCENT = "accent"
    WARNING = "warning"
    BAD = "bad"
    GOOD = "good"
    INFO = "info"


def colour(tokens: Tokens, tone: Tone) -> str:
    """The text colour of a tone."""
    return {
        Tone.PLAIN: tokens.text,
        Tone.MUTED: tokens.muted,
        Tone.ACCENT: tokens.accent,
        Tone.WARNING: tokens.warning,
        Tone.BAD: tokens.bad,
        Tone.GOOD: tokens.good,
        Tone.INFO: tokens.info,
    }[tone]


def set_style(widget: QWidget, **properties: str | bool) -> None:
    """Set properties that the style sheet looks at, and paint the widget by them.

    One that has them already is left alone: styling it anew would lay out and paint what is around it.
    What stands in it is painted by them, too: some rules are for the words inside.
    """
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    for one in (widget, *widget.findChildren(QWidget)):
        one.style().unpolish(one)
        one.style().polish(one)
