"""What the signs mean, how many of each there are, and which of them are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from liaison.ui.screens.map.looks import SYMBOLS
from liaison.ui.screens.map.presenter import LAYERS, Filters, KindLine
from liaison.ui.theme import Tokens, tokens_of
from liaison.ui.widgets.label import Kind, Label
from liaison.ui.widgets.map import swatches, symbols
from liaison.ui.widgets.section_title import SectionTitle
from liaison.ui.widgets.tone import Tone

_ICON = QSize(26, 26)


class Legend(QWidget):
    """Signals: filters_changed, with the new `Filters`."""

    filters_changed = Signal(object)

    def __init__(self, lines: Sequence[KindLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = Filters()
        self._counts: dict[str, Label] = {}
        self._boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(SectionTitle(self.tr("Entries")))
        for line in lines:
            column.addLayout(self._kind_row(line))
        column.addSpacing(10)
        column.addWidget(SectionTitle(self.tr("Over the map")))
        for name, words in LAYERS:
            box = self._box(f"layer:{name}", QCoreApplication.translate("Map", words))
            self._show_sign(box, swatches.swatch(name, *self._look))
            box.toggled.connect(
                lambda on, name=name: self._set(self._filters.with_layer(name, on=on))
            )
            column.addWidget(box)

    @property
    def filters(self) -> Filters:
        """What is shown."""
        return self._filters

    def show_filters(self, filters: Filters) -> None:
        """Filters that somebody else set, such as the time."""
        self._filters = filters

    def show_counts(self, lines: Sequence[KindLine]) -> None:
        """How many of each kind there are in the time shown."""
        for line in lines:
            self._counts[line.kind].setText(str(line.count) if line.count else "")

    def _kind_row(self, line: KindLine) -> QHBoxLayout:
        box = self._box(f"kind:{line.kind}", line.label)
        self._show_sign(box, symbols.single(SYMBOLS[line.kind], *self._look))
        box.toggled.connect(
            lambda on, kind=line.kind: self._set(self._filters.with_kind(kind, on=on))
        )
        count = self._counts[line.kind] = Label("", kind=Kind.SMALL, tone=Tone.MUTED)
        row = QHBoxLayout()
        row.addWidget(box, 1)
        row.addWidget(count)
        return row

    @property
    def _look(self) -> tuple[Tokens, float]:
        return tokens_of(self.palette()), self.devicePixelRatioF()

    def _show_sign(self, box: QCheckBox, sign: QPixmap) -> None:
        box.setIcon(QIcon(sign))
        box.setIconSize(_ICON)

    def _box(self, name: str, words: str) -> QCheckBox:
        box = self._boxes[name] = QCheckBox(words)
        box.setObjectName(name)
        box.setChecked(True)
        return box

    def _set(self, filters: Filters) -> None:
        self._filters = filters
        self.filters_changed.emit(filters)
