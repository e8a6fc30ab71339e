from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from liaison.core.records import handling
from liaison.ui import language, theme
from liaison.ui.theme import Theme
from liaison.ui.widgets.fields.choice import ChoiceBox


@pytest.fixture
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """A language of the window; other tests read English."""
    theme.apply(qapp, Theme.LIGHT)
    language.apply(qapp, request.param)
    yield request.param
    language.apply(qapp, "en")


def drawn(box: ChoiceBox) -> str:
    """What of the choice is to be read at the box's present width."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box)
    mode = Qt.TextElideMode.ElideRight
    return box.fontMetrics().elidedText(box.currentText(), mode, room.width())


@pytest.mark.parametrize("spoken", ["en", "fr", "ar"], indirect=True)
def test_no_precision_is_cut_where_the_box_gets_no_more_than_it_asks_for(
    qtbot: QtBot, spoken: str
) -> None:
    words = {
        one.value: QCoreApplication.translate("Precision", one.label) for one in handling.PRECISIONS
    }
    assert (spoken == "en") == (words["2"] == "Approximate")
    box = ChoiceBox(list(words.items()))
    qtbot.addWidget(box)
    box.ensurePolished()
    box.resize(box.minimumSizeHint())
    for value, label in words.items():
        box.show_value(value)
        assert drawn(box) == label


def test_a_box_of_sentences_does_not_widen_the_form(qtbot: QtBot) -> None:
    box = ChoiceBox([("1", "A whole sentence about what is known and by whom it was confirmed")])
    qtbot.addWidget(box)
    assert box.minimumSizeHint().width() < 200
