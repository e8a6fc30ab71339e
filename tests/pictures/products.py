"""Pictures of the products of a day: the bar over the log, a report before it is frozen, a FLASH."""

from __future__ import annotations

from collections.abc import Callable

from liaison.core.events import Changed
from liaison.core.products import sitrep
from liaison.core.values import RecordId, Value
from liaison.core.workspace import Workspace
from liaison.ui.desk import Desk
from liaison.ui.screens.log.view import LogScreen
from liaison.ui.screens.products.presenter import Wish
from liaison.ui.shell.main_window import MainWindow


def at_products(window: MainWindow, desk: Desk, shoot: Callable[[str], None]) -> None:
    """An incident with the offer above it, its FLASH, a report with notes to place, and frozen."""
    window.show_screen("log")
    log = window.screen_widget("log")
    assert isinstance(log, LogScreen)
    made: list[RecordId] = []
    desk.do(lambda workspace: _write(workspace, made))
    shoot("")
    log.show_record(made[0])
    shoot("flash-offer")
    log.detail.show_product(Wish(sitrep.FLASH, made[0]))
    shoot("flash")
    log.detail.back()
    log._show_product(Wish(sitrep.KIND))
    view = log.detail.product
    view.wishes.reader.setCurrentIndex(view.wishes.reader.findData("ALLM"))
    view.wishes.changed.emit()
    shoot("sitrep")
    view.freeze.click()
    shoot("sitrep-frozen")
    log.back()
    window.show_screen("settings")
    shoot("settings-reports")


def _write(workspace: Workspace, made: list[RecordId]) -> Changed:
    records, now = workspace.records, workspace.now_ms()
    incident: dict[str, Value] = {
        "title": "SAMPLE: ambush on the Farchana road",
        "code": "CRM-1",
        "grade": "B2",
        "when": now - 2 * 3_600_000,
        "injured/un/min": 1,
        "injured/un/max": 2,
        "release/ALLM": True,
    }
    made.append(
        records.add(
            "NOTE", "incident", writes=incident, texts={"body": "Four men on two pick-ups."}
        )
    )
    for kind, title in (("political", "SAMPLE: governor met"), ("log", "SAMPLE: radio check")):
        writes: dict[str, Value] = {
            "title": title,
            "when": now - 2 * 3_600_000,
            "release/ALLM": True,
        }
        made.append(records.add("NOTE", kind, writes=writes, texts={}))
    made.append(
        records.add(
            "NOTE",
            "log",
            writes={"title": "SAMPLE: ours only", "when": now - 2 * 3_600_000},
            texts={},
        )
    )
    made.append(workspace.daily.take_over())
    return Changed(frozenset(made))
