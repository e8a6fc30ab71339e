"""The map in the window over a real vault: moved, narrowed, chosen from, saved."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from liaison.core.geo.mercator import project
from liaison.core.geo.position import Position
from liaison.core.geo.view import REGION
from liaison.core.values import RecordId, Value
from liaison.ui import wording
from liaison.ui.screens.assessments.view import AssessmentsScreen
from liaison.ui.screens.map.view import MapScreen
from liaison.ui.widgets.empty_state import EmptyState
from tests.support.vaults import Office, offices
from tests.support.window import Seat, seated

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""Without a display, popups can neither be raised nor take the keyboard."""

DAY_MS = 86_400_000
ADRE, GENEINA, OBO = (13.47, 22.20), (13.45, 22.45), (5.40, 26.49)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with offices(tmp_path, "MINURCAT@TCD-ABE", "UNAMID@SDN-ELF") as (here, _):
        yield here


def note(
    office: Office,
    kind: str,
    title: str,
    at: tuple[float, float],
    *,
    day: int = 0,
    more: Mapping[str, Value] | None = None,
) -> RecordId:
    place: dict[str, Value] = {"name": title, "lat": at[0], "lon": at[1]}
    writes: dict[str, Value] = {
        "title": title,
        "place": place,
        "when": 1_260_000_000_000 + day * DAY_MS,
        **(more or {}),
    }
    return office.workspace.records.add("NOTE", kind, writes=writes, texts={})


def at_the_map(seat: Seat) -> MapScreen:
    seat.window.show_screen("map")
    screen = seat.window.screen_widget("map")
    assert isinstance(screen, MapScreen)
    seat.qtbot.waitUntil(lambda: screen.is_ready)
    seat.settle()
    return screen


def turn_wheel(canvas: QWidget, at: QPoint, angle: int) -> None:
    turned = QWheelEvent(
        QPointF(at),
        QPointF(canvas.mapToGlobal(at)),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003  (Qt's own signature)
    )
    QApplication.sendEvent(canvas, turned)


def kinds(screen: MapScreen) -> list[str]:
    return sorted(mark.kind for one in screen.canvas.clusters for mark in one.marks)


def test_what_is_far_apart_stands_apart_and_opens_its_record(qtbot: QtBot, office: Office) -> None:
    ambush = note(office, "incident", "Ambush", ADRE)
    note(office, "contact", "Call", OBO)
    with seated(qtbot, office.workspace) as seat:
        screen = at_the_map(seat)
        canvas = screen.canvas
        assert [len(one.marks) for one in canvas.clusters] == [1, 1]
        cluster = next(one for one in canvas.clusters if one.marks[0].kind == "incident")
        at = QPoint(*(round(part) for part in canvas.view.pixel(cluster.spot)))
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
        listed = screen.chosen.list
        seat.qtbot.waitUntil(screen.chosen.isVisible)
        assert [listed.model().index(0, 0).data()] == ["Ambush"]
        qtbot.mouseClick(
            listed.viewport(),
            Qt.MouseButton.LeftButton,
            pos=listed.visualRect(listed.model().index(0, 0)).center(),
        )
        assert seat.window.shown == "log"
        seat.settle()
        assert seat.log.shown_record() == ambush


def test_the_keyboard_moves_zooms_chooses_and_lets_go(qtbot: QtBot, office: Office) -> None:
    note(office, "incident", "Ambush", ADRE)
    with seated(qtbot, office.workspace) as seat:
        screen = at_the_map(seat)
        canvas = screen.canvas
        canvas.go(Position(*ADRE))
        before = canvas.view
        for key, back in ((Qt.Key.Key_Right, Qt.Key.Key_Left), (Qt.Key.Key_Up, Qt.Key.Key_Down)):
            qtbot.keyClick(canvas, key)
            assert canvas.view.centre != before.centre
            qtbot.keyClick(canvas, back)
            assert canvas.view.centre == pytest.approx(before.centre)
        qtbot.keyClick(canvas, Qt.Key.Key_Plus)
        assert canvas.view.zoom > before.zoom
        qtbot.keyClick(canvas, Qt.Key.Key_Minus)
        assert canvas.view.zoom == before.zoom
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
        qtbot.waitUntil(screen.chosen.isVisible)
        qtbot.keyClick(seat.window, Qt.Key.Key_Escape)
        assert not screen.chosen.isVisible()
        qtbot.keyClick(canvas, Qt.Key.Key_Home)
        assert canvas.view.box().south < -4


def test_the_mouse_drags_and_the_wheel_zooms_on_what_is_under_it(
    qtbot: QtBot, office: Office
) -> None:
    note(office, "incident", "Ambush", ADRE)
    with seated(qtbot, office.workspace) as seat:
        canvas = at_the_map(seat).canvas
        held = canvas.view.spot(300, 200)
        qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
        qtbot.mouseMove(canvas, QPoint(350, 260))
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(350, 260))
        assert canvas.view.pixel(held) == pytest.approx((350, 260))
        zoom = canvas.view.zoom
        turn_wheel(canvas, QPoint(350, 260), 240)
        assert canvas.view.zoom == zoom + 1
        assert canvas.view.pixel(held) == pytest.approx((350, 260))


def test_kinds_and_time_leave_what_was_asked_for(qtbot: QtBot, office: Office) -> None:
    first = note(office, "incident", "First", ADRE, day=-9)
    note(office, "incident", "Later", ADRE)
    note(office, "contact", "Call", OBO, day=-9)
    with seated(qtbot, office.workspace) as seat:
        screen = at_the_map(seat)
        assert kinds(screen) == ["contact", "incident", "incident"]
        seat.child(QCheckBox, "kind:contact").click()
        assert kinds(screen) == ["incident", "incident"]
        times = screen.foot.times
        for _ in range(12):
            qtbot.keyClick(times, Qt.Key.Key_Left)
        assert [mark.row.id for one in screen.canvas.clusters for mark in one.marks] == [first]
        qtbot.keyClick(times, Qt.Key.Key_Home)
        assert kinds(screen) == ["incident", "incident"]


def test_the_ends_of_time_say_their_years_where_these_differ() -> None:
    december, january = 1_260_230_400_000, 1_262_995_200_000
    assert "2009" not in "".join(wording.span_dates(december, december + 60_000, tz="UTC"))
    first, last = wording.span_dates(december, january, tz="UTC")
    assert ("2009" in first, "2010" in last) == (True, True)


def test_the_map_goes_where_it_is_told_and_says_where_that_is(qtbot: QtBot, office: Office) -> None:
    with seated(qtbot, office.workspace) as seat:
        screen = at_the_map(seat)
        seat.child(EmptyState, "")  # nothing has a place: it says so
        field = seat.child(QLineEdit, "edit:mapPlace")
        for typed, lat, lon, unit in (
            ("34P EA 86 03", 13.6, 21.8, "Ouaddaï"),
            ("5.4, 26.49", 5.4, 26.49, "Haut-Mbomou"),
            ("moundou", 8.57, 16.08, "Logone Occidental"),  # only the base map knows it
        ):
            field.setText(typed)
            qtbot.keyClick(field, Qt.Key.Key_Return)
            seat.settle()
            x, y = screen.canvas.view.pixel(screen.canvas.view.centre)
            assert screen.canvas.view.position(x, y) == pytest.approx((lat, lon), abs=0.01)
            canvas = screen.canvas
            canvas.pointed.emit(canvas.view.position(canvas.width() / 2, canvas.height() / 2))
            assert seat.child(QLabel, "unitReadout").text() == unit
        assert not screen.side.problem.isVisible()
        field.setText("34NEA8603")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        seat.settle()
        assert screen.side.problem.isVisible()
        assert "34PEA8603" in screen.side.problem.accessibleName()


def test_what_is_saved_is_cut_to_its_reader(qtbot: QtBot, office: Office, tmp_path: Path) -> None:
    note(office, "incident", "Shared", ADRE, more={"release/SIS:UNAMID": True, "cls": "C"})
    between = note(office, "incident", "Between ourselves", OBO)
    with seated(qtbot, office.workspace) as seat:
        screen = at_the_map(seat)
        reader = seat.child(QComboBox, "mapReader")
        assert reader.findData("SIS:UNAMID") >= 0
        data, picture = tmp_path / "x.geojson", tmp_path / "x.png"
        screen.save(str(data), "SIS:UNAMID")
        seat.settle()
        text = data.read_text(encoding="utf-8")
        assert "ourselves" not in text
        assert [one["properties"]["title"] for one in json.loads(text)["features"]] == ["Shared"]
        screen.save(str(picture), "SIS:UNAMID")
        seat.settle()
        seat.settle()
        shared = QImage(str(picture))
        assert not shared.isNull()
        screen.save(str(tmp_path / "all.png"), "OWN")
        seat.settle()
        seat.settle()
        whole = QImage(str(tmp_path / "all.png"))
        assert shared.size() == whole.size()
        ratio, head = 2, 36
        hidden = next(one for one in screen.canvas.clusters if one.marks[0].row.id == between)
        x, y = screen.canvas.view.pixel(hidden.spot)
        # Beside the letter, where the sign's own colour is.
        spot = QPoint(round((x - 6) * ratio), round((y + head) * ratio))
        assert whole.pixelColor(spot) != shared.pixelColor(spot)
        assert not seat.refused
        seat.child(QPushButton, "save:png")


@pytest.mark.parametrize("reader", ["OWN", "MSN", "SIS:UNAMID"])
def test_a_draft_of_a_warning_is_in_no_file_of_the_map_and_counted_as_left_out(
    qtbot: QtBot, office: Office, tmp_path: Path, reader: str
) -> None:
    shared: dict[str, Value] = {"release/SIS:UNAMID": True}
    note(office, "incident", "Shared", ADRE, more=shared)
    note(office, "warning", "Half written", OBO, more={**shared, "state": "draft"})
    with seated(qtbot, office.workspace) as seat:
        screen = at_the_map(seat)
        for ending in ("geojson", "csv"):
            screen.save(str(tmp_path / f"x.{ending}"), reader)
            seat.settle()
            text = (tmp_path / f"x.{ending}").read_text(encoding="utf-8")
            assert ("Shared" in text, "Half written" in text) == (True, False)
            assert "1 left out" in seat.child(QLabel, "savedRemark").text()
        with_draft, without = tmp_path / "with.png", tmp_path / "without.png"
        screen.save(str(with_draft), reader)
        seat.settle()
        seat.settle()
        seat.child(QCheckBox, "kind:warning").click()
        seat.settle()
        screen.save(str(without), reader)
        seat.settle()
        seat.settle()
        x, y = (round(part) for part in screen.canvas.view.pixel(project(Position(*OBO))))
        around = QRect((x - 10) * 2, (y + 26) * 2, 40, 40)
        assert QImage(str(with_draft)).copy(around) == QImage(str(without)).copy(around)
        assert not seat.refused


def test_people_on_the_move_are_an_arrow_from_stop_to_stop(qtbot: QtBot, office: Office) -> None:
    stops: dict[str, Value] = {
        path: {"name": path, "lat": at[0], "lon": at[1]}
        for path, at in (("from", GENEINA), ("to", ADRE))
    }
    people: dict[str, Value] = {"people/min": 300, "people/max": 800}
    families = office.workspace.records.add(
        "NOTE", "displacement", writes={"title": "Families", **stops, **people}, texts={}
    )
    with seated(qtbot, office.workspace) as seat:
        screen = at_the_map(seat)
        (arrow,) = screen.canvas.scene.arrows
        assert (len(arrow.stops), arrow.label) == (2, "300\u2013800")
        seat.desk.do(
            lambda workspace: workspace.records.set(families, {"people/max": 900}),
            owner=screen,
            done=lambda _: None,
        )
        qtbot.waitUntil(
            lambda: [one.label for one in screen.canvas.scene.arrows] == ["300\u2013900"]
        )
        assert any("UNMIS" in one.label for one in screen.canvas.scene.hatched)
        seat.child(QCheckBox, "layer:movements").click()
        seat.child(QCheckBox, "layer:silence").click()
        assert not screen.canvas.scene.arrows
        assert not screen.canvas.scene.hatched


def test_a_dossier_and_a_rating_are_opened_from_the_map_and_cut_from_its_picture(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    places: dict[str, Value] = {
        f"places/{at}": {"name": str(at), "lat": lat, "lon": lon}
        for at, (lat, lon) in enumerate((ADRE, GENEINA))
    }
    group = office.workspace.records.add(
        "SUBJECT", "armed_group", writes={"title": "Group A", "release/OWN": None, **places}, texts={}
    )  # fmt: skip
    office.workspace.records.add(
        "ASSESSMENT", "rating", texts={}, writes={
            "title": "Eastern Chad", "area": "Eastern Chad", "scheme": "phase", "value": "IV",
            "from": "2009-11-03",
        },
    )  # fmt: skip
    with seated(qtbot, office.workspace) as seat:
        screen = at_the_map(seat)
        seat.child(QCheckBox, "layer:silence").click()
        x, y = screen.canvas.view.pixel(project(Position(*GENEINA)))
        inside = QPoint(round((x + 8) * 2), round((y + 36) * 2))  # the other mission's side
        pictures = []
        for reader in ("MSN", "SIS:UNAMID"):
            screen.save(str(tmp_path / f"{reader[:3]}.png"), reader)
            seat.settle()
            seat.settle()
            pictures.append(QImage(str(tmp_path / f"{reader[:3]}.png")))
        assert pictures[0].pixelColor(inside) != pictures[1].pixelColor(inside)
        for record, name in (("Group A", "library"), ("IV", "assessments")):
            screen.canvas.home()
            tag = next(one for one in screen.canvas.tags if one.text.startswith(record))
            qtbot.mouseClick(
                screen.canvas, Qt.MouseButton.LeftButton, pos=tag.at.toPoint(), delay=0
            )
            qtbot.waitUntil(seat.window.screen_widget(name).isVisible)
            seat.settle()
            if name == "library":
                assert seat.window.screen_widget(name).shown_record() == group
            at_the_map(seat)
        seat.child(QCheckBox, "layer:dossiers").click()
        assert not screen.canvas.scene.dossiers
        assert not seat.refused


def test_dossiers_that_would_cover_each_other_are_counted_and_come_apart_from_closer_by(
    qtbot: QtBot, office: Office
) -> None:
    for name, (lat, lon) in (("Group A", ADRE), ("Group B", GENEINA), ("Force C", OBO)):
        place: Value = {"name": name, "lat": lat, "lon": lon}
        office.workspace.records.add(
            "SUBJECT", "armed_group", writes={"title": name, "places/1": place}, texts={}
        )
    with seated(qtbot, office.workspace) as seat:
        screen = at_the_map(seat)
        canvas = screen.canvas
        canvas.home()
        counted = max(canvas.tags, key=lambda tag: len(tag.records))
        assert sorted(len(tag.records) for tag in canvas.tags) == [1, 2]
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=counted.at.toPoint())
        listed = screen.chosen.list.model()
        assert screen.chosen.isVisible()
        names = {listed.index(row, 0).data() for row in range(listed.rowCount())}
        assert names == {"Group A", "Group B"}
        canvas.go(Position(*ADRE), zoom=10.0)
        assert [tag.text for tag in canvas.tags if tag.text in names] == ["Group B", "Group A"]
        screen.chosen.list.activated.emit(listed.index(0, 0))
        assert seat.window.shown == "library"


def test_a_rating_leads_to_both_sides_of_its_border(qtbot: QtBot, office: Office) -> None:
    border: dict[str, Value] = {
        "ref": "BS-TD-SD", "title": "Chad and Darfur",
        "sides/1/mission": "MINURCAT", "sides/1/area": "Eastern Chad",
        "sides/2/mission": "UNAMID", "sides/2/area": "Darfur, western side",
    }  # fmt: skip
    segment = office.workspace.records.add("PLACE", "border_segment", writes=border, texts={})
    office.workspace.records.add(
        "ASSESSMENT", "rating", texts={}, writes={
            "title": "Eastern Chad", "area": "Eastern Chad", "scheme": "phase", "value": "IV",
            "from": "2009-11-03", "border_segment": "BS-TD-SD",
        },
    )  # fmt: skip
    with seated(qtbot, office.workspace) as seat:
        screen = at_the_map(seat)
        (tag,) = screen.canvas.tags
        qtbot.mouseClick(screen.canvas, Qt.MouseButton.LeftButton, pos=tag.at.toPoint())
        board = seat.window.screen_widget("assessments")
        qtbot.waitUntil(board.isVisible)
        seat.settle()
        assert isinstance(board, AssessmentsScreen)
        assert board.shown_record() == segment
        assert board.page.isVisible()  # no form of the place, though the screen is made just now
        # From so close that the rating's own place is out of the window, it stands in it all the same.
        at_the_map(seat)
        screen.canvas.go(Position(13.0, 21.5), zoom=11.0)
        (tag,) = screen.canvas.tags
        assert screen.canvas.rect().contains(tag.at.toPoint())


def test_what_is_counted_is_in_sight_and_the_readout_follows_the_wheel(
    qtbot: QtBot, office: Office
) -> None:
    note(office, "incident", "Ambush", ADRE)
    note(office, "incident", "Raid", OBO)
    with seated(qtbot, office.workspace) as seat:
        screen = at_the_map(seat)
        canvas, remark = screen.canvas, seat.child(QLabel, "mapRemark")
        assert remark.text().startswith("2 ")
        canvas.go(Position(*ADRE), zoom=9.0)
        assert remark.text().startswith("1 ")
        canvas.look(canvas.view.panned(1e7, -1e7))
        assert remark.text().startswith("0 ")
        seen = canvas.view.box()
        assert (seen.west + seen.east) / 2 == pytest.approx(REGION.east)
        grid, middle = seat.child(QLabel, "gridReadout"), canvas.rect().center()
        canvas.go(Position(*ADRE), zoom=7.0)
        qtbot.mouseMove(canvas, middle)
        canvas.go(Position(*OBO))
        before = grid.text()
        turn_wheel(canvas, middle, 240)
        assert grid.text() != before


def test_a_file_of_the_map_bears_its_marking_and_a_picture_bears_it_twice(
    qtbot: QtBot, office: Office, tmp_path: Path
) -> None:
    note(office, "incident", "Ambush", ADRE, more={"cls": "C", "tlp": "TLP:AMBER"})
    with seated(qtbot, office.workspace) as seat:
        screen = at_the_map(seat)
        seat.child(QPushButton, "save:png").click()
        dialog = seat.child(QFileDialog, "QFileDialog")
        (proposed,) = dialog.selectedFiles()
        assert Path(proposed).name.startswith("C-TLP-AMBER-TCD-ABE-map-")
        dialog.reject()
        screen.save(str(tmp_path / "map.png"), "MSN")
        seat.settle()
        picture = QImage(str(tmp_path / "map.png"))
        edge = picture.width() // 3
        across = range(edge, 2 * edge)
        bands = (range(72), range(picture.height() - 72, picture.height()))
        for band in bands:
            assert any(is_red(picture.pixelColor(x, y)) for y in band for x in across)


def is_red(colour: QColor) -> bool:
    return colour.red() > 2 * max(colour.green(), colour.blue())
