"""Keeps what is typed, within a second, without being asked.

The lane of the vault is ordered: what is queued here is in the vault before anything that is
queued after it, so leaving a record, exchanging and locking need only `flush` or `sign` first.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.values import RecordId, Value
from liaison.ui.desk import Desk
from liaison.ui.screens.record.pending import Batch, Pending
from liaison.ui.screens.record.texts import Texts

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_REST_MS, _FULL_MS, _SHOWN_MS = 400, 500, 15
"""A save begins when typing rests; while it does not, once something has waited for so long and the
next letter is on the screen: then the one after it is a while away. With that the last letter before
a rest has waited for at most 0.9 s, which is within the second (ux.md: every edit is kept within a second)."""
_AGAIN_MS = 5_000


class Autosave(QObject):
    """The edits of one open record on their way into the vault.

    Args:
        desk: the way to the vault.
        record: which record.

    Signals:
        saving: something typed is not in the vault yet.
        saved: everything is.
        failed: the `Refused` of a save; its edits are kept here and tried again by themselves.
    """

    saving = Signal()
    saved = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, record: RecordId) -> None:
        super().__init__(desk)  # a save outlives the pane that asked for it
        self._desk = desk
        self.record = record
        self.pending = Pending()
        self._texts = Texts()
        self.latest: Changed | None = None
        """What the latest save changed: whoever typed it shows it already."""
        self._is_unsigned = False
        self._is_retired = False
        self._under_way = 0
        self._waiting = QElapsedTimer()
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
        self.type_text(path, partial(str, text))

    def type_text(self, path: str, read: Callable[[], str]) -> None:
        """A letter was typed into a long text; `read` is asked for all of it once it is saved.

        Until then, and no longer, it has to answer: `flush` before the editor shows anything else.
        """
        self.pending.write_text(path, read)
        self._wait()

    def text(self, path: str, stands: str, shown: str | None) -> str:
        """What an editor has to show of a long text, now that the vault says `stands`.

        What others wrote is worked into what is typed there, and saved with it.

        Args:
            path: of the text.
            stands: what the vault holds.
            shown: what the editor shows; None if it shows nothing of this record yet.
        """
        if shown is None or not self._texts.is_shown(path):
            shown = self.pending.overlay_texts({path: self._texts.latest(path, stands)})[path]
        woven = self._texts.arrived(path, shown, stands)
        if woven not in {shown, stands}:
            self.write_text(path, woven)
        return woven

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
        if not self._waiting.isValid():
            if self._timer.isActive():
                return  # what failed is tried again, with this
            self._waiting.start()
        is_due = self._waiting.hasExpired(_FULL_MS)
        if not is_due or self._timer.interval() != _SHOWN_MS:
            self._timer.start(_SHOWN_MS if is_due else _REST_MS)

    def _save(self, *, sign: bool) -> None:
        self._timer.stop()
        self._waiting.invalidate()
        batch = self.pending.take()
        if not (batch or (sign and self._is_unsigned)):
            return
        record, begun = self.record, self._texts.saving(batch.texts)

        def save(workspace: Workspace) -> Changed:
            changed = Changed()
            if batch:
                changed = workspace.records.save_draft(
                    record, writes=batch.writes, texts=batch.texts, begun=begun
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
            self._texts.kept(batch.texts)
        if self.pending.is_clean:
            self.saved.emit()
        self._go_if_done()

    def _on_failed(self, batch: Batch, refused: Refused) -> None:
        self._under_way -= 1
        self._is_unsigned = True
        if batch:
            self.pending.failed(batch)
            self._texts.lost(batch.texts)
            self._timer.start(_AGAIN_MS)
        if self._is_retired:
            self._desk.refused.emit(refused)
        self.failed.emit(refused)
        self._go_if_done()

    def _go_if_done(self) -> None:
        if self._is_retired and self.pending.is_clean and not self._under_way:
            self.deleteLater()
