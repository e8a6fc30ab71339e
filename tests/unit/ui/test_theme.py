from __future__ import annotations

import re
from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from liaison.ui import assets, theme
from liaison.ui.theme import DARK, LIGHT, Theme, Tokens
from liaison.ui.widgets.problem_line import ProblemLine
from liaison.ui.widgets.tone import Tone, colour
from liaison.ui.wording import Said
from tests.support.dress import undressed_after

AA = 4.5
"""WCAG 2.2, 1.4.3: contrast of text."""


def luminance(colour: str) -> float:
    shade = QColor(colour)
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
        for part in (shade.redF(), shade.greenF(), shade.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("text", "window"),
        ("text", "panel"),
        ("text", "accent_ground"),
        ("muted", "window"),
        ("muted", "panel"),
        ("rail_text", "rail"),
        ("rail_text", "rail_selected"),
        ("on_accent", "accent"),
        ("on_badge", "badge"),
        ("accent", "panel"),
        ("accent", "accent_ground"),
        ("warning", "panel"),
        ("warning", "warning_ground"),
        ("bad", "panel"),
        ("bad", "bad_ground"),
        ("good", "panel"),
        ("good", "good_ground"),
        ("info", "info_ground"),
    ],
)
def test_text_can_be_read_on_its_ground(tokens: Tokens, text: str, ground: str) -> None:
    colours = asdict(tokens)
    assert contrast(colours[text], colours[ground]) >= AA


def test_the_style_sheets_name_only_colours_that_exist() -> None:
    named = set(re.findall(r"\$(\w+)", assets.style_sheet()))
    assert named <= {*asdict(LIGHT), "caret", "check"}


def test_a_palette_tells_which_theme_made_it(qapp: QApplication, qtbot: QtBot) -> None:
    del qtbot
    theme.apply(qapp, Theme.DARK)
    assert theme.tokens_of(qapp.palette()) is DARK
    theme.apply(qapp, Theme.LIGHT)
    assert theme.tokens_of(qapp.palette()) is LIGHT


def test_words_are_painted_by_the_tone_of_what_they_stand_in(
    qtbot: QtBot, qapp: QApplication
) -> None:
    with undressed_after(qapp):
        theme.apply(qapp, Theme.LIGHT)
        line = ProblemLine()
        qtbot.addWidget(line)
        words = line.findChild(QLabel, "problemSentence")
        assert words is not None
        for tone in (Tone.WARNING, Tone.INFO, Tone.WARNING):
            line.say(Said("Something is wrong."), tone)
            assert words.palette().text().color().name() == QColor(colour(LIGHT, tone)).name()
