"""Which vault: one that was open here before, or another folder."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from liaison.ui import icons, wording
from liaison.ui.screens.unlock.presenter import UnlockState
from liaison.ui.theme import GRID
from liaison.ui.widgets.ask_path import ask_folder
from liaison.ui.widgets.button import Button


class VaultChooser(QWidget):
    """The vaults by their folders' names, and a way to any other.

    Signals:
        picked: the row of a vault that is known.
        folder_selected: the path of another.
    """

    picked = Signal(int)
    folder_selected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vaults = QComboBox()
        self._vaults.setObjectName("vaultChooser")
        self._vaults.setAccessibleName(self.tr("Vault"))
        self._vaults.activated.connect(self.picked)
        other = Button(self.tr("Other folder…"), icon=icons.FOLDER)
        other.clicked.connect(self._on_other_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._vaults, 1)
        row.addWidget(other)

    def paint(self, state: UnlockState) -> None:
        """The vaults, and the one that is chosen."""
        self._vaults.clear()
        for row, vault in enumerate(state.vaults):
            self._vaults.addItem(wording.ltr(PurePath(vault.path).name or vault.path))
            tooltip = wording.tooltip(vault.path)
            self._vaults.setItemData(row, tooltip, Qt.ItemDataRole.ToolTipRole)
        paths = [vault.path for vault in state.vaults]
        self._vaults.setCurrentIndex(paths.index(state.path) if state.path in paths else -1)

    def _on_other_clicked(self) -> None:
        ask_folder(self, self.tr("Choose the vault's folder"), self.folder_selected.emit)
