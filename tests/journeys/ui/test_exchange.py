"""One stick, two vaults: what came is accepted in the window, and what leaves was shown before."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.preferences import PLACES, REPAIRS
from liaison.core.values import RecordQuery
from liaison.ui.options import Options
from liaison.ui.program import Program
from liaison.ui.screens.exchange.carrier_card import CarrierCard
from liaison.ui.shell.main_window import MainWindow
from liaison.ui.widgets.elided_label import ElidedLabel
from tests.journeys.ui.conftest import Start, child, unlock
from tests.support.command_line import PASSPHRASE
from tests.support.mounts import Stick

SEEN = "Families moving toward Foro Baranga"
KEPT = "Refus de visa, deux délégués"
SENT = "Convoy fired on, Abéché–Farchana road"  # noqa: RUF001  (as people write a stretch of road)


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    folder = tmp_path / "stick"
    folder.mkdir()
    mounted = Stick(folder, size_kib=4096)
    yield mounted
    mounted.pull()


@pytest.fixture
def written(stick: Stick, abeche: str, el_fasher: str, door: VaultDoor) -> str:
    """Abéché's vault with something to tell; a note of El Fasher's lies on the stick."""
    here, there = door.open(abeche, PASSPHRASE), door.open(el_fasher, PASSPHRASE)
    for title, writes in ((SENT, {"release/SIS:UNAMID": True}), (KEPT, {})):
        here.records.add("NOTE", "log", writes={"title": title, **writes}, texts={})
    there.records.add("NOTE", "log", writes={"title": SEEN, "release/SIS:MINURCAT": True}, texts={})
    there.exchange.run(str(stick.folder))
    there.close()
    here.set_setting(PLACES, [str(stick.folder)])
    here.close()
    return abeche


@pytest.fixture
def program(written: str, start: Start, qtbot: QtBot) -> Program:
    """Abéché's program."""
    started = start(Options(vault=written, screen="exchange"))
    unlock(started, qtbot)
    return started


@pytest.fixture
def window(program: Program) -> MainWindow:
    """Its window, on the exchange screen."""
    assert isinstance(program.front, MainWindow)
    return program.front


def lines(table: QTableView) -> list[str]:
    model = table.model()
    return [str(model.index(row, 1).data()) for row in range(model.rowCount())]


def brought(window: MainWindow) -> list[str]:
    """What the inbox says is in the bundles that wait."""
    found = window.findChildren(ElidedLabel, "arrival")
    return [one.accessibleName() or one.text() for one in found if one.isVisible()]


def has(parent: QWidget, name: str) -> bool:
    return any(not one.isHidden() for one in parent.findChildren(QPushButton, name))


def test_what_would_leave_and_what_stays_is_shown_before_anything_is_sealed(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    table = child(window, QTableView, "rehearsalTable")
    qtbot.waitUntil(lambda: len(lines(table)) == 4)
    assert lines(table) == ["", SENT, "", KEPT]
    notices = window.findChildren(QLabel, "noticeWords")
    assert any("who lacks it takes nothing" in one.text() for one in notices if one.isVisible())
    assert "UNAMID" in str(table.model().index(3, 2).data())
    assert len(list((tmp_path / "stick").glob("*.AGE"))) == 1


def test_ctrl_e_visits_the_stick_and_accepting_brings_the_note_in(
    program: Program, window: MainWindow, abeche: str, door: VaultDoor, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: has(window, "exchangeButton"))
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    words = child(window, QLabel, "reportWords")
    qtbot.waitUntil(words.isVisible, timeout=20_000)
    assert words.text() == (
        "1 sent, 1 received, 0 refused. Everything was read back: safe to remove."
    )
    qtbot.waitUntil(lambda: has(window, "acceptButton"))
    qtbot.waitUntil(lambda: bool(brought(window)))
    assert [SEEN in text and text.endswith("new") for text in brought(window)] == [True]
    child(window, QPushButton, "acceptButton").click()
    qtbot.waitUntil(lambda: not has(window, "acceptButton"))
    program.end()
    again = door.open(abeche, PASSPHRASE)
    titles = {one.title for one in again.records.find(RecordQuery(types=("NOTE",)))}
    again.close()
    assert titles == {SENT, KEPT, SEEN}


def test_the_card_says_what_a_visit_would_do_and_repair_data_are_left_where_they_were_asked_for(
    program: Program, window: MainWindow, stick: Stick, abeche: str, door: VaultDoor, qtbot: QtBot
) -> None:
    def said() -> str:
        card = window.findChild(CarrierCard)
        return " ".join(one.text() for one in card.findChildren(ElidedLabel)) if card else ""

    qtbot.waitUntil(lambda: "1 bundle" in said() and "to leave" in said())
    child(window, QCheckBox, "repairBox").click()
    qtbot.waitUntil(lambda: child(window, QCheckBox, "repairBox").isChecked())
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(child(window, QLabel, "reportWords").isVisible, timeout=20_000)
    (repair,) = stick.folder.glob("*.FEC")
    assert repair.with_suffix(".AGE").exists()
    qtbot.waitUntil(lambda: "nothing to leave" in said())
    program.end()
    again = door.open(abeche, PASSPHRASE)
    assert again.setting(REPAIRS) == [str(stick.folder)]
    again.close()


def test_what_stays_unfolds_by_the_keyboard_and_by_a_click(
    written: str, door: VaultDoor, start: Start, qtbot: QtBot
) -> None:
    vault = door.open(written, PASSPHRASE)
    for number in range(4):
        vault.records.add("NOTE", "log", writes={"title": f"Own {number}"}, texts={})
    vault.close()
    program = start(Options(vault=written, screen="exchange"))
    unlock(program, qtbot)
    table = child(program.front, QTableView, "rehearsalTable")
    qtbot.waitUntil(lambda: len(lines(table)) == 4)
    count = table.model().index(3, 0)
    assert count.data() == "5 records"
    table.setCurrentIndex(count)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert {KEPT, *(f"Own {number}" for number in range(4))} < set(lines(table))
    middle = table.visualRect(table.model().index(3, 2)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert len(lines(table)) == 4


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a tmpfs")
def test_a_stick_that_cannot_be_written_is_said_beside_what_came_and_continue_goes_on(
    window: MainWindow, stick: Stick, qtbot: QtBot
) -> None:
    stick.make_read_only()
    qtbot.waitUntil(lambda: has(window, "exchangeButton"))
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    words = child(window, QLabel, "reportWords")
    qtbot.waitUntil(words.isVisible, timeout=20_000)
    assert words.text() == (
        "Stopped on the way: 0 sent, 1 received, 0 refused. 1 bundle waits to be left there. "
        "For UNAMID El Fasher."
    )
    said = [one.text() for one in window.findChildren(QLabel, "problemSentence") if one.isVisible()]
    assert said == ["This place can be read but not written."]
    qtbot.waitUntil(lambda: has(window, "acceptButton"))
    stick.make_writable()
    child(window, QPushButton, "continueButton").click()
    qtbot.waitUntil(lambda: words.text().startswith("1 sent"), timeout=20_000)


def test_a_refused_bundle_takes_a_reason_and_changes_nothing(
    window: MainWindow, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: has(window, "exchangeButton"))
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: has(window, "refuseButton"), timeout=20_000)
    child(window, QPushButton, "refuseButton").click()
    qtbot.waitUntil(lambda: has(window, "refuseNowButton"))
    refuse = child(window, QPushButton, "refuseNowButton")
    assert not refuse.isEnabled()
    qtbot.keyClicks(child(window, QLineEdit, "refusalField"), "not our area")
    refuse.click()
    qtbot.waitUntil(lambda: not has(window, "refuseNowButton"))
    assert not has(window, "acceptButton")


def look_through(window: MainWindow, qtbot: QtBot) -> QTreeView:
    qtbot.waitUntil(lambda: has(window, "exchangeButton"))
    window.screen_widget("exchange").act()
    qtbot.waitUntil(lambda: has(window, "lookThroughButton"))
    child(window, QPushButton, "lookThroughButton").click()
    tree = child(window, QTreeView, "lookTree")
    qtbot.waitUntil(lambda: tree.model().rowCount() > 0)
    return tree


def test_a_bundle_is_looked_through_with_the_keyboard_and_taken_in_part(
    window: MainWindow, qtbot: QtBot, el_fasher: str, door: VaultDoor, stick: Stick
) -> None:
    for lost in stick.folder.glob("*.AGE"):
        lost.unlink()
    there = door.open(el_fasher, PASSPHRASE)
    there.records.add(
        "NOTE", "log", writes={"title": "Gossip", "release/SIS:MINURCAT": True}, texts={}
    )
    there.exchange.run(str(stick.folder))
    there.close()
    tree = look_through(window, qtbot)
    titles = [tree.model().index(row, 3).data().strip("\u2068\u2069") for row in range(2)]
    assert set(titles) == {SEEN, "Gossip"}
    tree.setCurrentIndex(tree.model().index(titles.index("Gossip"), 3))
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    child(window, QPushButton, "acceptTickedButton").click()
    qtbot.waitUntil(lambda: tree.model().rowCount() == 1)
    assert "Gossip" in tree.model().index(0, 3).data()
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    child(window, QPushButton, "refuseTickedButton").click()
    why = child(window, QLineEdit, "recordsRefusalField")
    qtbot.keyClicks(why, "No gossip, please.")
    qtbot.keyClick(why, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not tree.isVisible())
