"""A set: chips that can be taken off, and a menu of those that can be added."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from typing_extensions import override

from liaison.ui import icons
from liaison.ui.theme import GRID, tokens_of
from liaison.ui.widgets.fields.choice import Option
from liaison.ui.widgets.fields.editor import FieldEditor
from liaison.ui.widgets.fields.flag import NO, YES
from liaison.ui.widgets.flow import Flow
from liaison.ui.widgets.pill import Chip
from liaison.ui.widgets.tone import set_style


class MembersEditor(FieldEditor):
    """A set of codes under `<path>/<code>`; types "yes" or "no" at a member's own path."""

    def __init__(self, path: str, options: Sequence[Option], parent: QWidget | None = None) -> None:
        super().__init__(path, parent)
        self._labels = dict(options)
        self._chips: dict[str, Chip] = {}
        self._flow = Flow(spacing=GRID // 2)
        self._add = QToolButton()
        self._add.setObjectName(f"add:{path}")
        set_style(self._add, adds=True)
        self._add.setIcon(icons.icon(icons.NEW, tokens_of(self.palette()).muted))
        self._add.setAccessibleName(self.tr("Add"))
        self._add.setToolTip(self.tr("Add"))
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._add.setMenu(QMenu(self._add))
        self._add.menu().aboutToShow.connect(self._fill_menu)
        self._adder: QWidget = self._add
        self._flow.addWidget(self._add)
        self.row.addLayout(self._flow, 1)
        self.setFocusProxy(self._add)

    @override
    def parts(self) -> list[QWidget]:
        return [*self._chips.values(), self._adder]

    def chips(self) -> list[Chip]:
        """The chips of the members, in order."""
        return list(self._chips.values())

    def replace_adder(self, adder: QWidget) -> None:
        """Put another widget where members are added."""
        self._flow.removeWidget(self._adder)
        self._adder.hide()
        self._adder = adder
        self._flow.addWidget(adder)
        self.setFocusProxy(adder)

    def set_members(self, paths: Iterable[str]) -> None:
        """Show exactly these members, each by its own path."""
        wanted = set(paths)
        for path in {f"{self.path}/{code}" for code in self._chips} - wanted:
            self.set_text(path, NO)
        for path in sorted(wanted):
            self.set_text(path, YES)

    @override
    def set_text(self, path: str, text: str) -> None:
        code = path.removeprefix(f"{self.path}/")
        if text == YES and code not in self._chips:
            chip = Chip(self._labels.get(code, code), checked=True)
            chip.setObjectName(f"chip:{path}")
            chip.clicked.connect(lambda: self.change(path, NO))
            self._chips[code] = chip
            self._flow.removeWidget(self._adder)
            self._flow.addWidget(chip)
            self._flow.addWidget(self._adder)
        elif text != YES and code in self._chips:
            chip = self._chips.pop(code)
            self._flow.removeWidget(chip)
            chip.deleteLater()

    def change(self, path: str, text: str) -> None:
        """Take a member in or out, as somebody who presses its chip does."""
        self.set_text(path, text)
        self.typed.emit(path, text)

    def _fill_menu(self) -> None:
        menu = self._add.menu()
        menu.clear()
        for code, label in self._labels.items():
            if code not in self._chips:
                action = menu.addAction(label)
                action.triggered.connect(
                    lambda _=False, path=f"{self.path}/{code}": self.change(path, YES)
                )
