"""Pictures of recalls: one of ours that some have answered, and one of others' that was put aside here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from liaison.bootstrap.door import VaultDoor
from liaison.cli.demo import PASSPHRASE, STICK
from liaison.core.events import Changed
from liaison.core.values import RecordId, RecordQuery, Value
from liaison.core.workspace import Workspace
from liaison.ui.desk import Desk
from liaison.ui.screens.log.view import LogScreen
from liaison.ui.shell.main_window import MainWindow


def at_recalls(
    window: MainWindow, desk: Desk, door: VaultDoor, demo: Path, shoot: Callable[[str], None]
) -> None:
    """The form before it is done, who answered after, the notice of another's, and its page."""
    stick = str(demo / STICK)
    window.show_screen("log")
    log = window.screen_widget("log")
    assert isinstance(log, LogScreen)

    def visit() -> None:
        desk.do(lambda workspace: Changed(workspace.exchange.run(stick, accept=True).changed))
        shoot("")

    made: list[RecordId] = []
    desk.do(lambda workspace: _share(workspace, made))
    visit()
    elsewhere = door.open(str(demo / "SDN-ELF"), PASSPHRASE)
    theirs = _note(elsewhere, "SAMPLE: patrol plan of next week")
    elsewhere.exchange.run(stick, accept=True)
    visit()
    _begin(log, made[0], shoot)
    shoot("recall-form")
    desk.do(lambda workspace: _recall(workspace, made[0], f"{demo}/taken-along.csv"))
    visit()
    elsewhere.recalls.recall(theirs, reason="The plan was changed, and this one was wrong")
    _note(elsewhere, "SAMPLE: what waits beside the recall")
    elsewhere.exchange.run(stick, accept=True)
    elsewhere.close()
    desk.do(lambda workspace: Changed(workspace.exchange.run(stick).changed, frozenset({"inbox"})))
    window.show_screen("exchange")
    shoot("exchange-recalled")
    window.show_screen("log")
    visit()
    log.show_record(made[0])
    shoot("")
    log.detail.pane._scroll.ensureWidgetVisible(log.detail.pane.shared)
    shoot("recall-answers")
    log._show_aside()
    log.show_record(theirs)
    shoot("recall-aside")


def _begin(log: LogScreen, record: RecordId, shoot: Callable[[str], None]) -> None:
    log.show_record(record)
    shoot("")
    shared = log.detail.pane.shared
    button = shared.findChild(QPushButton, "recallLink")
    assert button is not None
    button.click()
    log.detail.pane._scroll.ensureWidgetVisible(shared)


def _share(workspace: Workspace, made: list[RecordId]) -> Changed:
    made.append(_note(workspace, "SAMPLE: names of two informants"))
    return Changed(frozenset(made))


def _recall(workspace: Workspace, record: RecordId, path: str) -> Changed:
    """After it went along as a paper, which no recall reaches."""
    workspace.exports.write(RecordQuery(types=("NOTE",)), "MSN", path)
    workspace.recalls.recall(record, reason="Released by mistake: names two sources")
    return Changed(frozenset({record}))


def _note(workspace: Workspace, title: str) -> RecordId:
    writes: dict[str, Value] = {"title": title, "release/ALLM": True}
    return workspace.records.add("NOTE", "incident", writes=writes, texts={})
