"""What is typed into a meeting, its decisions and its actions: each on its way into the vault.

A meeting is one record, its decisions and actions are others; whoever types does not see the seam.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from liaison.core.values import RecordId, Value
from liaison.ui.desk import Desk
from liaison.ui.screens.record.autosave import Autosave


class Pen(QObject):
    """Keeps edits of several records within a second; signs them when it is told to.

    Signals:
        saving: something typed is not in the vault yet.
        saved: everything is.
        failed: the `Refused` of a save.
    """

    saving = Signal()
    saved = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._saves: dict[RecordId, Autosave] = {}

    def write(self, record: RecordId, path: str, value: Value) -> None:
        """A field got another value."""
        self.of(record).write(path, value)

    def write_text(self, record: RecordId, path: str, text: str) -> None:
        """A long text changed."""
        self.of(record).write_text(path, text)

    def of(self, record: RecordId) -> Autosave:
        """What is typed into a record, on its way into the vault."""
        if record not in self._saves:
            save = Autosave(self._desk, record)
            save.saving.connect(self.saving)
            save.saved.connect(self._on_saved)
            save.failed.connect(self.failed)
            self._saves[record] = save
        return self._saves[record]

    def set_unsigned(self, record: RecordId) -> None:
        """The vault holds a draft of a record: signing signs that too."""
        self.of(record).set_unsigned()

    def keep(self) -> None:
        """Queue keeping everything, unsigned."""
        for save in self._saves.values():
            save.flush()

    def sign(self, record: RecordId | None = None) -> None:
        """Queue signing what was typed: into one record, or into all."""
        for one, save in self._saves.items():
            if record in {None, one}:
                save.sign()

    def close(self) -> None:
        """Sign everything; nothing more is typed into these records."""
        self.sign()
        for save in self._saves.values():
            save.disconnect(self)
            save.retire()
        self._saves = {}

    def _on_saved(self) -> None:
        if all(save.pending.is_clean for save in self._saves.values()):
            self.saved.emit()
