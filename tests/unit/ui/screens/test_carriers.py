"""Carriers as cards: each is known by its name, however many there are."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from liaison.core.errors import Refused
from liaison.core.forecast import Amount, Forecast
from liaison.ui.screens.exchange import drives
from liaison.ui.screens.exchange.carrier_card import CarrierCard, Shown
from liaison.ui.screens.exchange.places import Place
from liaison.ui.widgets.button import Button
from liaison.ui.widgets.elided_label import ElidedLabel
from liaison.ui.widgets.flow import Flow
from sync.errors import Reason
from tests.support.file_systems import EXFAT, mounted

NAMES = ("stick", "share", "Nextcloud", "courier", "old folder")


@pytest.mark.parametrize("width", [808, 1150])
def test_five_cards_show_their_names_and_buttons_at_any_width(qtbot: QtBot, width: int) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder)
    cards = [
        CarrierCard(Shown(Place(name, name, free_bytes=1)), is_chosen=name == "stick", enabled=True)
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


STICK = Place("/media/KEY", "KEY", "FAT", free_bytes=3 << 20, is_removable=True)
AHEAD = Forecast(fetched=Amount(2), waiting=Amount(3, 12 << 20))


@pytest.mark.parametrize(
    ("shown", "tone", "said"),
    [
        (Shown(STICK), "muted", ["3.0 MB free"]),
        (
            Shown(STICK, forecast=Forecast(fetched=Amount(2), last_ms=0), now_ms=3 * 3_600_000),
            "muted",
            ["3.0 MB free · last left there: 3 h", "2 bundles to look at · nothing to leave"],
        ),
        (
            Shown(STICK, forecast=AHEAD, needed=12 << 20),
            "warning",
            [
                "too full: needs 12.0 MB, has 3.0 MB",
                "What matters most is left first. Free some space for the rest.",
            ],
        ),
        (
            Shown(replace(STICK, is_read_only=True)),
            "warning",
            ["read-only: bundles can be taken, and none left"],
        ),
        (
            Shown(replace(STICK, free_bytes=None, was_pulled=True)),
            "bad",
            [
                "pulled out during the visit",
                "Plug it in again: the visit goes on where it stopped.",
            ],
        ),
        (
            Shown(STICK, forecast=Refused(Reason.CARRIER_FAILED, detail="EIO")),
            "bad",
            [
                "The folder or stick does not answer as it should: \u2068EIO\u2069.",
                "Try again, or take another.",
            ],
        ),
    ],
    ids=["unknown", "in order", "full", "read-only", "pulled", "failing"],
)
def test_a_card_says_how_its_stick_is_and_what_a_visit_would_do(
    qtbot: QtBot, shown: Shown, tone: str, said: list[str]
) -> None:
    card = CarrierCard(shown, is_chosen=True, enabled=True)
    qtbot.addWidget(card)
    name, *lines = card.findChildren(ElidedLabel)
    assert name.text() == "Stick \u2068KEY\u2069 (\u2066FAT\u2069)"
    assert [line.text().replace("(s)", "s") for line in lines] == said
    assert lines[0].property("tone") == tone


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a file system")
def test_a_stick_appears_by_itself_while_it_is_plugged_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drives, "_MOUNTED_BY_HAND", (str(tmp_path),))
    with mounted(tmp_path, EXFAT) as stick:
        (place,) = drives.look([])
        assert (place.path, place.is_removable) == (str(stick.folder), True)
        assert 30 << 20 < (place.free_bytes or 0) < 40 << 20
        assert not place.is_read_only
        stick.pull()
        assert drives.look([]) == []
        stick.insert()
        assert drives.look([]) == [place]


def test_file_systems_are_called_as_people_call_them() -> None:
    named = {kind: drives._named(kind) for kind in ("vfat", "exfat", "ntfs3", "fuseblk", "ext4")}
    assert list(named.values()) == ["FAT", "exFAT", "NTFS", "", "EXT4"]


def test_a_folder_that_is_gone_has_no_room(tmp_path: Path) -> None:
    gone, there = drives.look([str(tmp_path / "gone"), str(tmp_path)])[-2:]
    assert gone.free_bytes is None
    assert not gone.is_there
    assert there.is_there
