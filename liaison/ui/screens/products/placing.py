"""Notes that no section of the report takes yet, each with one press that gives it one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from liaison.core.naming import title_of
from liaison.core.values import RecordRow
from liaison.ui import icons, wording
from liaison.ui.screens.products.presenter import sections
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.elided_label import ElidedLabel
from liaison.ui.widgets.section_title import SectionTitle


class Placing(QWidget):
    """Hidden where everything has its place.

    Signals:
        placed: a record, and the section it was given.
    """

    placed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = SectionTitle("")
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._title)

    def show_rows(self, rows: Iterable[RecordRow]) -> None:
        """Show these notes."""
        for widget in self._rows:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._rows = [self._row(row) for row in rows]
        for widget in self._rows:
            self._column.addWidget(widget)
        self._title.set_text(self.tr("Not placed: {n}").format(n=len(self._rows)))
        self.setVisible(bool(self._rows))

    def _row(self, row: RecordRow) -> QWidget:
        translate = QCoreApplication.translate
        (likely, label), others = sections(row, translate)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID)
        line.addWidget(ElidedLabel(wording.isolated(title_of(row, translate))), 1)
        press = Button(label, use=Use.LINK, icon=icons.DONE)
        press.setObjectName(f"place:{row.ref}")
        press.clicked.connect(lambda: self.placed.emit(row.id, likely))
        line.addWidget(press)
        more = Button(self.tr("Elsewhere"), use=Use.LINK)
        more.setObjectName(f"placeElsewhere:{row.ref}")
        menu = QMenu(more)
        for value, words in others:
            menu.addAction(words).triggered.connect(
                lambda _=False, value=value: self.placed.emit(row.id, value)
            )
        more.setMenu(menu)
        line.addWidget(more)
        return holder
