"""The filters over the actions: whose, open ones, ours, and words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from liaison.ui.screens.actions.presenter import Filters
from liaison.ui.theme import GRID
from liaison.ui.widgets.pill import Chip

_FIELD_WIDTH = 180


class FilterLine(QWidget):
    """Signals: filters_changed, with the new `Filters`."""

    filters_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = Filters()
        self.missions: Sequence[str] = ()
        self.open_only = self._chip("openChip", self.tr("Open only"))
        self.mine = self._chip("mineChip", self.tr("Ours"))
        self.mission = self._chip("missionChip", self.tr("Mission"))
        self.words = QLineEdit()
        self.words.setObjectName("actionWords")
        self.words.setPlaceholderText(self.tr("Search these"))
        self.words.setAccessibleName(self.tr("Words of an action, its owner or its meeting"))
        self.words.setClearButtonEnabled(True)
        self.words.setMaximumWidth(_FIELD_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID + 4, GRID + 2, GRID + 4, GRID + 2)
        row.setSpacing(GRID - 2)
        for chip in (self.open_only, self.mine, self.mission):
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self.words, 2)
        self.open_only.clicked.connect(
            lambda on: self.set_filters(replace(self._filters, open_only=bool(on)))
        )
        self.mine.clicked.connect(
            lambda on: self.set_filters(replace(self._filters, mine=bool(on)))
        )
        self.mission.clicked.connect(self._on_mission_clicked)
        self.words.textEdited.connect(
            lambda text: self.set_filters(replace(self._filters, words=text))
        )
        self._show()

    def set_filters(self, filters: Filters) -> None:
        """Turn filters on and off."""
        if filters != self._filters:
            self._filters = filters
            self.filters_changed.emit(filters)
        self._show()

    def show_filters(self, filters: Filters) -> None:
        """Show filters that somebody else set."""
        self._filters = filters
        self._show()

    def _chip(self, name: str, text: str) -> Chip:
        chip = Chip(text)
        chip.setObjectName(name)
        return chip

    def _show(self) -> None:
        on = self._filters
        self.open_only.setChecked(on.open_only)
        self.mine.setChecked(on.mine)
        self.mission.setChecked(bool(on.mission))
        self.mission.setText(on.mission or self.tr("Mission"))
        if self.words.text() != on.words:
            self.words.setText(on.words)

    def _on_mission_clicked(self) -> None:
        if self._filters.mission:
            self.set_filters(replace(self._filters, mission=""))
            return
        menu = QMenu(self)
        for mission in self.missions:
            action = menu.addAction(mission)
            action.triggered.connect(
                lambda _=False, mission=mission: self.set_filters(
                    replace(self._filters, mission=mission)
                )
            )
        if not self.missions:
            menu.addAction(self.tr("Nobody owes anything yet")).setEnabled(False)
        self._show()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mission.mapToGlobal(QPoint(0, self.mission.height() + 2)))
