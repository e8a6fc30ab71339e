"""In the window: one event told twice is said to be one, and a file with bad rows is taken in part."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QTableView, QTreeView
from pytestqt.qtbot import QtBot

from liaison.bootstrap.door import VaultDoor
from liaison.core.values import RecordId, RecordQuery, Value
from liaison.core.workspace import Workspace
from tests.journeys.ui.conftest import child
from tests.support.command_line import PASSPHRASE
from tests.support.window import Seat, seated

ROWS = """\
ref,at,code,title,place,lat,lon
1,2009-12-08T06:30Z,CRM-1,Ambush,Farchana,13.6,21.8
2,2009-12-09T06:30Z,CRM-11,No such code,Farchana,13.6,21.8
3,2009-12-10T06:30Z,CRM-2,Hijack,Farchana,13.6,21.8
"""


def seen(workspace: Workspace, title: str, place: str, lat: float, lon: float, tz: str) -> RecordId:
    where: dict[str, Value] = {"name": place, "lat": lat, "lon": lon, "tz": tz}
    writes: dict[str, Value] = {"title": title, "code": "CRM-1", "place": where}
    told = {"when": workspace.now_ms() - 7_200_000, "release/ALLM": True}
    return workspace.records.add("NOTE", "incident", writes={**writes, **told}, texts={})


@pytest.fixture
def waiting(abeche: str, el_fasher: str, door: VaultDoor, tmp_path: Path) -> Workspace:
    """Abéché's vault: El Fasher tells of two events of ours in a bundle that waits."""
    here, there = door.open(abeche, PASSPHRASE), door.open(el_fasher, PASSPHRASE)
    stick = tmp_path / "stick"
    stick.mkdir()
    for title in ("Ambush", "Robbery"):
        seen(here, f"{title}, ours", "Adré", 13.47, 22.2, "Africa/Ndjamena")
    seen(there, "Ambush, theirs", "El Geneina", 13.45, 22.45, "Africa/Khartoum")
    there.exchange.run(str(stick))
    there.close()
    here.exchange.run(str(stick))
    return here


@pytest.fixture
def seat(qtbot: QtBot, waiting: Workspace) -> Iterator[Seat]:
    with seated(qtbot, waiting) as one:
        yield one


def lines(seat: Seat) -> list[str]:
    found = seat.log.detail.pane.events.findChildren(QLabel, "eventLine")
    return [label.text() for label in found if label.isVisible()]


def called(seat: Seat, title: str) -> RecordId:
    rows = seat.workspace.records.find(RecordQuery(types=("NOTE",)))
    return next(row.id for row in rows if row.title == title)


@pytest.mark.slow
def test_what_comes_is_judged_in_triage_and_the_rest_on_the_note(seat: Seat) -> None:
    seat.window.show_screen("exchange")
    seat.child(QPushButton, "lookThroughButton").click()
    tree = seat.child(QTreeView, "lookTree")
    seat.qtbot.waitUntil(lambda: tree.model().rowCount(tree.model().index(0, 0)) == 2)
    arrival = tree.model().index(0, 0)
    twins = [tree.model().index(row, 0, arrival) for row in range(2)]
    assert not child(seat.window, QPushButton, "otherEventButton").isVisible()
    robbery = next(one for one in twins if "Robbery" in str(one.siblingAtColumn(3).data()))
    tree.setCurrentIndex(robbery)
    seat.child(QPushButton, "otherEventButton").click()
    seat.qtbot.waitUntil(lambda: tree.model().rowCount(tree.model().index(0, 0)) == 1)
    seat.child(QPushButton, "acceptAllRecordsButton").click()
    seat.settle()

    seat.window.show_screen("log")
    seat.qtbot.waitUntil(
        lambda: any("theirs" in hit.row.title for hit in seat.workspace.search("ambush"))
    )
    seat.log.show_record(called(seat, "Ambush, ours"))
    seat.qtbot.waitUntil(lambda: len(lines(seat)) == 1)
    assert "May be the same event as" in lines(seat)[0]
    seat.child(QPushButton, "sameEvent").click()
    seat.qtbot.waitUntil(lambda: "it may be graded 1" in " ".join(lines(seat)))
    seat.log.show_record(called(seat, "Robbery, ours"))
    seat.settle()
    assert lines(seat) == []  # said in triage, and not asked again
    seat.log.show_record(called(seat, "Ambush, theirs"))
    seat.child(QPushButton, "unlinkEvent").click()
    seat.qtbot.waitUntil(lambda: "May be the same event" in " ".join(lines(seat)))
    assert seat.refused == []


def test_good_rows_of_a_file_are_taken_and_bad_ones_saved_with_what_is_wrong(
    seat: Seat, tmp_path: Path
) -> None:
    file, rejects = tmp_path / "theirs.csv", tmp_path / "rejects.csv"
    file.write_text(ROWS)
    panel = seat.log.detail.incoming
    panel.look(str(file))
    table = seat.child(QTableView, "importTable")
    seat.qtbot.waitUntil(lambda: table.model().rowCount() == 3)
    assert "CRM-1" in str(table.model().index(0, 5).data())  # the wrong one first, with the nearest
    table.setCurrentIndex(table.model().index(2, 3))
    seat.qtbot.keyClick(table, Qt.Key.Key_Space)  # not this one
    take = seat.child(QPushButton, "takeRowsButton")
    assert take.text().startswith("Take 1 row")
    take.click()
    seat.qtbot.waitUntil(lambda: "1 here already" in child(panel, QLabel, "importAbout").text())
    panel.save_rejects(str(rejects))
    seat.qtbot.waitUntil(rejects.exists)
    assert "No such code" in rejects.read_text("utf-8-sig")
    taken = {row.title for row in seat.workspace.records.find(RecordQuery(kinds=("incident",)))}
    assert "Ambush" in taken
    assert "Hijack" not in taken
    seat.child(QPushButton, "closeImportButton").click()
    assert not table.isVisible()
    panel.look(str(tmp_path / "none.csv"))
    seat.qtbot.waitUntil(panel.isVisible)
    assert panel._problem.isVisible()


def test_a_file_in_triage_waits_in_the_vault_through_a_power_cut_until_it_is_dropped(
    qtbot: QtBot, abeche: str, door: VaultDoor, tmp_path: Path
) -> None:
    file, after = tmp_path / "theirs.csv", tmp_path / "after"
    file.write_text(ROWS)
    with seated(qtbot, door.open(abeche, PASSPHRASE)) as seat:
        seat.log.detail.incoming.look(str(file))
        table = seat.child(QTableView, "importTable")
        table.setCurrentIndex(table.model().index(2, 3))
        qtbot.keyClick(table, Qt.Key.Key_Space)
        seat.settle()
        shutil.copytree(abeche, after)  # what is on the disk when the power goes
    file.unlink()
    with seated(qtbot, door.open(str(after), PASSPHRASE)) as seat:
        press = child(seat.child(QFrame, "importWaits"), QPushButton, "noticePress")
        press.click()
        take = seat.child(QPushButton, "takeRowsButton")
        assert take.text().startswith("Take 1 row")
        take.click()
        about = seat.child(QLabel, "importAbout")
        qtbot.waitUntil(lambda: "1 here already" in about.text())
        seat.child(QPushButton, "closeImportButton").click()
        assert seat.child(QFrame, "importWaits").isVisible()  # one was left out, and one is wrong
        press.click()
        seat.child(QPushButton, "dropImportButton").click()
        seat.child(QPushButton, "undoButton").click()
        seat.child(QPushButton, "dropImportButton").click()
        seat.window.show_screen("today")
        seat.settle()
        assert seat.workspace.waiting_file.look() is None
        assert seat.refused == []
