"""Pictures of data that comes and goes: a file in triage, and what codes are in ACLED."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QLineEdit, QPushButton

from liaison.ui.screens.log.view import LogScreen
from liaison.ui.shell.main_window import MainWindow
from liaison.ui.widgets.scroll_column import ScrollColumn

_ROWS = """\
ref,at,code,title,place,lat,lon
1,2009-12-08T06:30Z,CRM-1,SAMPLE: ambush,Farchana,13.6,21.8
2,2009-12-09T06:30Z,CRM-11,SAMPLE: no such code,Farchana,13.6,21.8
3,2009-12-10T06:30Z,CRM-2,SAMPLE: hijack,Farchana,13.6,21.8
"""


def with_data(window: MainWindow, shoot: Callable[[str], None]) -> None:
    """The panel of a file and the line that says it waits; the table of codes with a refused line."""
    window.show_screen("log")
    log = window.screen_widget("log")
    assert isinstance(log, LogScreen)
    with TemporaryDirectory() as scratch:
        file = Path(scratch) / "theirs.csv"
        file.write_text(_ROWS, encoding="utf-8")
        log.detail.incoming.look(str(file))
        shoot("import")
    drop = window.findChild(QPushButton, "dropImportButton")
    assert drop is not None
    drop.click()
    shoot("import-dropped")
    window.show_screen("settings")
    show = window.findChild(QPushButton, "showCoding")
    assert show is not None
    show.click()
    shoot("")
    line = window.findChild(QLineEdit, "edit:acled:CRM-2")
    scroll = window.screen_widget("settings").findChild(ScrollColumn)
    assert line is not None
    assert scroll is not None
    line.setText("protest")
    line.editingFinished.emit()
    shoot("")
    scroll.ensureWidgetVisible(line, 0, 200)
    shoot("settings-codes")
    show.click()
