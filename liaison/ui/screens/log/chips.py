"""The filter line over the log: each chip is on or off, and says what it is on for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from liaison.core.listing import listed
from liaison.ui.screens.log.filters import Filters
from liaison.ui.theme import GRID
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.pill import Chip

Option = tuple[str, str]
"""(value, what people call it)"""


class FilterChips(QWidget):
    """Signals: filters_changed, with the new `Filters`."""

    filters_changed = Signal(object)

    def __init__(self, kinds: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = Filters()
        self._kinds = list(kinds)
        self._last_position: int | None = None
        self.missions: Sequence[Option] = ()
        self.places: Callable[[], Sequence[Option]] = tuple
        self.since = self._chip("sinceChip", self._on_since_clicked)
        self.kind = self._chip("kindChip", self._on_kind_clicked)
        self.place = self._chip("placeChip", self._on_place_clicked)
        self.mission = self._chip("missionChip", self._on_mission_clicked)
        self.parent_chip = self._chip("parentChip", self._on_parent_clicked)
        self.aside = self._chip("asideChip", self._on_aside_clicked)
        self._aside = 0
        self._flow = Flow(self, spacing=GRID - 2)
        chips = (self.since, self.kind, self.place, self.mission, self.parent_chip, self.aside)
        for chip in chips:
            self._flow.addWidget(chip)
        self._show()

    @property
    def filters(self) -> Filters:
        """What is on."""
        return self._filters

    def set_last_position(self, position: int | None) -> None:
        """Where in the log the last bundle ended; None while none has left."""
        self._last_position = position
        self._show()

    def set_aside(self, count: int) -> None:
        """How many records were recalled and put aside; the chip is there when there are some."""
        self._aside = count
        self._show()

    def set_filters(self, filters: Filters) -> None:
        """Turn chips on and off."""
        if filters != self._filters:
            self._filters = filters
            self.filters_changed.emit(filters)
        self._show()

    def _chip(self, name: str, clicked: Callable[[], None]) -> Chip:
        chip = Chip()
        chip.setObjectName(name)
        chip.clicked.connect(clicked)
        return chip

    def _show(self) -> None:
        on = self._filters
        labels = dict(self._kinds)
        chosen = [labels.get(kind, kind) for kind in on.kinds]
        kinds = listed(chosen, QCoreApplication.translate)
        self._paint(self.since, self.tr("Since my last bundle"), "", on.since_position is not None)
        self.since.setEnabled(self._last_position is not None)
        self._paint(self.kind, self.tr("Kind"), kinds, bool(on.kinds))
        self._paint(self.place, self.tr("Place"), on.place, bool(on.place))
        self._paint(self.mission, self.tr("Mission"), on.mission, bool(on.mission))
        self._paint(self.parent_chip, self.tr("For parent"), "", on.for_parent)
        aside = self.tr("Set aside: {n}").format(n=self._aside)
        self._paint(self.aside, aside, "", on.aside)
        self.aside.setVisible(self._aside > 0 or on.aside)

    def _paint(self, chip: Chip, name: str, value: str, is_on: bool) -> None:  # noqa: FBT001  (on or off is what a chip is)
        chip.setText(value or name)
        said = self.tr("{name}: {value}").format(name=name, value=value)
        chip.setAccessibleName(said if value else name)
        chip.setChecked(is_on)
        self._flow.invalidate()

    def _on_since_clicked(self) -> None:
        on = self._filters.since_position is None
        self.set_filters(replace(self._filters, since_position=self._last_position if on else None))

    def _on_parent_clicked(self) -> None:
        self.set_filters(replace(self._filters, for_parent=not self._filters.for_parent))

    def _on_aside_clicked(self) -> None:
        self.set_filters(replace(self._filters, aside=not self._filters.aside))

    def _on_kind_clicked(self) -> None:
        menu = QMenu(self)
        for kind, label in self._kinds:
            action = menu.addAction(label)
            action.setCheckable(True)
            action.setChecked(kind in self._filters.kinds)
            action.triggered.connect(
                lambda on=False, kind=kind: self.set_filters(
                    self._filters.with_kind(kind, on=bool(on))
                )
            )
        self._open(menu, self.kind)

    def _on_place_clicked(self) -> None:
        if self._filters.place:
            self.set_filters(replace(self._filters, place=""))
            return
        self._choose(self.place, self.places(), lambda value: replace(self._filters, place=value))

    def _on_mission_clicked(self) -> None:
        if self._filters.mission:
            self.set_filters(replace(self._filters, mission=""))
            return
        self._choose(
            self.mission, self.missions, lambda value: replace(self._filters, mission=value)
        )

    def _choose(
        self, chip: Chip, options: Sequence[Option], with_value: Callable[[str], Filters]
    ) -> None:
        menu = QMenu(self)
        for value, label in options:
            action = menu.addAction(label)
            action.triggered.connect(
                lambda _=False, value=value: self.set_filters(with_value(value))
            )
        if not options:
            menu.addAction(self.tr("None in this list yet")).setEnabled(False)
        self._open(menu, chip)

    def _open(self, menu: QMenu, chip: Chip) -> None:
        self._show()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 2)))
