"""The texts of the open meeting on their way between the editors and the vault."""

from __future__ import annotations

from PySide6.QtCore import QObject

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.values import RecordId
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.screens.record.autosave import Autosave
from liaison.ui.screens.room.item_pane import ItemPane
from liaison.ui.screens.room.presenter import FIRST, SECOND, RoomState, path_of


class Writing(QObject):
    """Drafts within a second, signed on leaving an item; other people's lines are worked in."""

    def __init__(self, desk: Desk, pane: ItemPane) -> None:
        super().__init__(pane)
        self._desk = desk
        self._pane = pane
        self._autosave: Autosave | None = None
        self._item = ""
        self._has_failed = False
        pane.typed.connect(self._on_typed)

    def open(self, record: RecordId) -> None:
        """Another meeting's texts follow."""
        autosave = self._autosave = Autosave(self._desk, record)
        autosave.saving.connect(self._pane.keys.status.saving)
        autosave.saved.connect(self._on_saved)
        autosave.failed.connect(self._on_failed)
        self._pane.keys.status.quiet()
        self._item = ""

    def close(self) -> None:
        """Sign what was typed and be done with the meeting."""
        if self._autosave is not None:
            self._autosave.sign()
            self._autosave.disconnect(self)
            self._autosave.disconnect(self._pane.keys.status)
            self._autosave.retire()
        self._autosave, self._item = None, ""

    def sign(self) -> None:
        """Sign what was typed; the meeting stays open."""
        if self._autosave is not None:
            self._autosave.sign()

    def keep(self) -> None:
        """Queue keeping what was typed, unsigned."""
        if self._autosave is not None:
            self._autosave.flush()

    def is_own(self, changed: Changed) -> bool:
        """Whether this is only what was typed here reaching the vault."""
        return self._autosave is not None and changed is self._autosave.latest

    def set_unsigned(self) -> None:
        """The vault holds a draft of the meeting already."""
        if self._autosave is not None:
            self._autosave.set_unsigned()

    def show(self, state: RoomState) -> None:
        """Show the item's texts: afresh if it is another item, else with what came worked in."""
        current, autosave = state.current, self._autosave
        if current is None or autosave is None:
            return
        is_other, self._item = self._item != current.id, current.id
        if is_other:
            autosave.flush()
        for name, stands in ((FIRST, current.item.discussion), (SECOND, current.item.discussion2)):
            path, edit = path_of(current.id, name), self._pane.edits[name]
            if is_other:
                edit.load(autosave.text(path, stands, None))
            else:
                edit.show_text(autosave.text(path, stands, edit.toPlainText()))

    def _on_typed(self, name: str) -> None:
        if self._autosave is not None and self._item:
            read = self._pane.edits[name].toPlainText
            self._autosave.type_text(path_of(self._item, name), read)

    def _on_saved(self) -> None:
        if self._has_failed:  # what others said there is theirs to take back
            self._pane.problem.clear()
        self._has_failed = False
        self._pane.keys.status.saved(wording.clock(self._desk.now_ms(), self._desk.tz))

    def _on_failed(self, refused: Refused) -> None:
        self._has_failed = True
        self._pane.keys.status.wrong(self.tr("Not saved yet"))
        self._pane.problem.say(wording.said(refused))
