"""Carriers as cards: each is known by its name, however many there are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from liaison.ui.screens.exchange import drives
from liaison.ui.screens.exchange.carrier_card import CarrierCard
from liaison.ui.screens.exchange.presenter import Place
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.elided_label import ElidedLabel
from liaison.ui.widgets.flow import Flow

NAMES = ("stick", "share", "Nextcloud", "courier", "old folder")


@pytest.mark.parametrize("width", [808, 1150])
def test_five_cards_show_their_names_and_buttons_at_any_width(qtbot: QtBot, width: int) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder)
    cards = [
        CarrierCard(Place(name, name, free_bytes=1), is_chosen=name == "stick", enabled=True)
        for name in NAMES
    ]
    for card in cards:
        flow.addWidget(card)
    holder.resize(width, 400)
    holder.show()
    qtbot.waitUntil(lambda: all(card.width() > 100 for card in cards))
    for card in cards:
        for label in card.findChildren(ElidedLabel):
            assert label.width() >= label.sizeHint().width()
        (button,) = card.findChildren(Button)
        assert button.width() >= button.sizeHint().width()
        assert holder.rect().contains(card.geometry())


def test_a_folder_that_is_gone_has_no_room(tmp_path: Path) -> None:
    gone, there = drives.look([str(tmp_path / "gone"), str(tmp_path)])[-2:]
    assert gone.free_bytes is None
    assert not gone.is_there
    assert there.is_there
