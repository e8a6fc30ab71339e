"""Pictures of papers on their way out: the printer asked for, the record that went, the ledger of both, a letterhead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QPushButton, QTableView

from liaison.core.events import Changed
from liaison.core.products import sitrep
from liaison.core.values import RecordId, RecordQuery, Value
from liaison.core.workspace import Workspace
from liaison.ui.desk import Desk
from liaison.ui.screens.log.view import LogScreen
from liaison.ui.screens.products.presenter import Wish
from liaison.ui.screens.settings.letterhead import LetterheadChoice
from liaison.ui.shell.main_window import MainWindow

LETTERHEAD = "resources/templates/letterhead.docx"


def of_papers(window: MainWindow, desk: Desk, vault: str, shoot: Callable[[str], None]) -> None:
    """A report and the dialog over it, a record that left as paper, the ledger, the letterhead."""
    folder = str(Path(vault).parent)
    window.show_screen("log")
    log = window.screen_widget("log")
    assert isinstance(log, LogScreen)
    made: list[RecordId] = []
    desk.do(lambda workspace: _let_go(workspace, folder, made))
    shoot("")
    log._show_product(Wish(sitrep.KIND))
    shoot("")
    log.detail.product._print.click()
    shoot("print-behind")
    dialog = window.findChild(QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    dialog.reject()
    log.back()
    log.show_record(made[0])
    shoot("")
    log.detail.pane._scroll.ensureWidgetVisible(log.detail.pane.shared._papers)
    shoot("record-papers")
    window.show_screen("exchange")
    button = window.findChild(QPushButton, "ledgerLink")
    assert button is not None
    button.click()
    shoot("")
    table = window.findChild(QTableView, "ledgerTable")
    assert table is not None
    table.selectRow(0)
    shoot("ledger-papers")
    window.show_screen("settings")
    choice = window.findChild(LetterheadChoice)
    assert isinstance(choice, LetterheadChoice)
    choice.keep(LETTERHEAD)
    shoot("settings-letterhead")


def _let_go(workspace: Workspace, folder: str, made: list[RecordId]) -> Changed:
    writes: dict[str, Value] = {"title": "SAMPLE: column near Tissi", "release/ALLM": True}
    note = workspace.records.add("NOTE", "incident", writes=writes, texts={})
    made.append(note)
    query = RecordQuery(types=("NOTE",))
    workspace.exports.write(query, "ALLM", f"{folder}/incidents.csv")
    workspace.products.save(
        workspace.products.freeze(workspace.daily.flash(note, audience="ALLM")),
        f"{folder}/flash.pdf",
    )
    workspace.products.copy(workspace.products.draft(workspace.daily.flash(note)))
    return Changed(frozenset(made))
