"""Keeps what is typed, within a second, without being asked.

The lane of the vault is ordered: what is queued here is in the vault before anything that is
queued after it, so leaving a record, exchanging and locking need only `flush` or `sign` first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.values import RecordId, Value
from liaison.ui.desk import Desk
from liaison.ui.screens.record.pending import Batch, Pending

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_AFTER_MS = 600
_AGAIN_MS = 5_000

Settle = Callable[["Workspace"], Mapping[str, str]]
"""Gives the long texts to save, as they are to stand on what the vault holds by then."""


def as_typed(texts: Mapping[str, str]) -> Settle:
    """Long texts go into the vault as they were typed."""
    return lambda _: texts


class Autosave(QObject):
    """The edits of one open record on their way into the vault.

    Args:
        desk: the way to the vault.
        record: which record.
        settling: called with the long texts of each save as it is queued; what it gives is called
            on the vault's lane, where texts may have changed under the typing.

    Signals:
        saving: something typed is not in the vault yet.
        saved: everything is.
        failed: the `Refused` of a save; its edits are kept here and tried again by themselves.
        kept: the long texts of one save, as they were typed, that ended well.
        lost: those of one save that failed. Saves end in the order in which they were queued.
    """

    saving = Signal()
    saved = Signal()
    failed = Signal(object)
    kept = Signal(object)
    lost = Signal(object)

    def __init__(
        self,
        desk: Desk,
        record: RecordId,
        *,
        settling: Callable[[Mapping[str, str]], Settle] = as_typed,
    ) -> None:
        super().__init__(desk)  # a save outlives the pane that asked for it
        self._desk = desk
        self._settling = settling
        self.record = record
        self.pending = Pending()
        self.latest: Changed | None = None
        """What the latest save changed: whoever typed it shows it already."""
        self._is_unsigned = False
        self._is_retired = False
        self._under_way = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    def set_unsigned(self) -> None:
        """The vault already holds a draft of this record: leaving it signs that too."""
        self._is_unsigned = True

    def write(self, path: str, value: Value) -> None:
        """A field got another value; it will be in the vault within a second."""
        self.pending.write(path, value)
        self._wait()

    def write_text(self, path: str, text: str) -> None:
        """A long text changed; it will be in the vault within a second."""
        self.pending.write_text(path, text)
        self._wait()

    def flush(self) -> None:
        """Queue saving what is not saved."""
        self._save(sign=False)

    def sign(self) -> None:
        """Queue saving the rest, then signing all of it as one change."""
        self._save(sign=True)

    def retire(self) -> None:
        """Nothing more will be typed: go once everything is in the vault."""
        self._is_retired = True
        self._go_if_done()

    def _wait(self) -> None:
        self._is_unsigned = True
        self.saving.emit()
        if not self._timer.isActive():
            self._timer.start(_AFTER_MS)

    def _save(self, *, sign: bool) -> None:
        self._timer.stop()
        batch = self.pending.take()
        if not (batch or (sign and self._is_unsigned)):
            return
        record, settle = self.record, self._settling(batch.texts)

        def save(workspace: Workspace) -> Changed:
            changed = Changed()
            if batch:
                changed = workspace.records.save_draft(
                    record, writes=batch.writes, texts=settle(workspace)
                )
            self.latest = workspace.records.commit(record) if sign else changed
            return self.latest

        self._is_unsigned = not sign
        self._under_way += 1
        self._desk.do(
            save,
            done=lambda _: self._on_saved(batch),
            failed=lambda refused: self._on_failed(batch, refused),
        )

    def _on_saved(self, batch: Batch) -> None:
        self._under_way -= 1
        if batch:
            self.pending.saved(batch)
            self.kept.emit(batch.texts)
        if self.pending.is_clean:
            self.saved.emit()
        self._go_if_done()

    def _on_failed(self, batch: Batch, refused: Refused) -> None:
        self._under_way -= 1
        self._is_unsigned = True
        if batch:
            self.pending.failed(batch)
            self.lost.emit(batch.texts)
            self._timer.start(_AGAIN_MS)
        if self._is_retired:
            self._desk.refused.emit(refused)
        self.failed.emit(refused)
        self._go_if_done()

    def _go_if_done(self) -> None:
        if self._is_retired and self.pending.is_clean and not self._under_way:
            self.deleteLater()
