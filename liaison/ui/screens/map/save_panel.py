"""What is on the map, saved for a reader: as a picture or as data."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from liaison.ui import icons
from liaison.ui.theme import GRID
from liaison.ui.widgets.button import Button, Use
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone


class SavePanel(QWidget):
    """Signals: wanted, with "png", "geojson" or "csv", and the audience."""

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reader = QComboBox()
        self.reader.setObjectName("mapReader")
        self.reader.setAccessibleName(self.tr("Whom it is saved for"))
        self._said = Label(kind=Kind.SMALL, tone=Tone.MUTED, wrap=True)
        self._said.setObjectName("savedRemark")
        self._said.hide()
        buttons = Flow(spacing=GRID // 2)
        for format_, words in (
            ("png", self.tr("Picture")),
            ("geojson", self.tr("GeoJSON")),
            ("csv", self.tr("CSV with HXL")),
        ):
            button = Button(words, use=Use.LINK, icon=icons.EXPORT)
            button.setObjectName(f"save:{format_}")
            button.clicked.connect(lambda _=False, format_=format_: self._want(format_))
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(SectionTitle(self.tr("Save what is shown, for")))
        column.addWidget(self.reader)
        column.addLayout(buttons)
        column.addWidget(self._said)

    def show_readers(self, readers: Sequence[tuple[str, str]]) -> None:
        """Whom it can be cut to: codes and words."""
        chosen = self.reader.currentData()
        self.reader.clear()
        for code, words in readers:
            self.reader.addItem(words, code)
        self.reader.setCurrentIndex(max(0, self.reader.findData(chosen)))

    def say(self, words: str) -> None:
        """What was saved, and what was left out."""
        self._said.setText(words)
        self._said.setVisible(bool(words))

    def _want(self, format_: str) -> None:
        self.wanted.emit(format_, str(self.reader.currentData()))
