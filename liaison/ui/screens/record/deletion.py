"""Deleting without a question: the row goes at once, the record after the offer to undo ends."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.values import RecordId
from liaison.ui import wording
from liaison.ui.desk import Desk
from liaison.ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

Delete = Callable[["Workspace", RecordId], Changed]


class _Listed(Protocol):
    @property
    def id(self) -> RecordId: ...


R = TypeVar("R", bound=_Listed)


class Deletion(QObject):
    """What is out of the list but not yet out of the vault.

    Signals:
        changed: the list should be fetched again.
    """

    changed = Signal()

    def __init__(self, desk: Desk, bar: UndoBar, back: Callable[[], None]) -> None:
        """A screen's way of deleting.

        Args:
            desk: the way to the vault.
            bar: says what was deleted.
            back: puts the keyboard into the list: a key pressed once more must meet nothing that
                deletes what is opened next.
        """
        super().__init__(bar)
        self._desk = desk
        self._back = back
        self._bar = bar
        self._going: set[RecordId] = set()

    def offer(
        self,
        record: RecordId,
        title: str,
        *,
        hides: bool = False,
        beside: str = "",
        delete: Delete | None = None,
    ) -> None:
        """Take a record out of the list and offer to undo that.

        Args:
            record: which.
            title: what it is called.
            hides: it is another mission's, and only goes out of sight here.
            beside: what becomes of the things that hang on it, a sentence.
            delete: what takes it out of the vault, where more goes with it.
        """
        words = self.tr("Hidden here: {title}") if hides else self.tr("Deleted: {title}")
        said = words.format(title=wording.isolated(title))
        self._bar.offer(
            f"{said} · {beside}" if beside else said,
            undo=lambda: self._undo(record),
            settle=lambda: self._go_through(record, delete or _delete),
        )
        self._going.add(record)
        self.changed.emit()
        self._back()

    def settle(self) -> None:
        """Whoever leaves the screen has decided."""
        self._bar.settle()

    def is_going(self, record: RecordId | None) -> bool:
        """Whether a record is on its way out."""
        return record in self._going

    def without(self, rows: Iterable[R]) -> list[R]:
        """Rows that are not on their way out."""
        return [row for row in rows if row.id not in self._going]

    def _undo(self, record: RecordId) -> None:
        self._give_back(record)
        self._back()

    def _give_back(self, record: RecordId) -> None:
        self._going.discard(record)
        self.changed.emit()

    def _go_through(self, record: RecordId, delete: Delete) -> None:
        self._desk.do(
            lambda workspace: delete(workspace, record),
            done=lambda _: self._give_back(record),
            failed=lambda refused: self._on_failed(record, refused),
        )

    def _on_failed(self, record: RecordId, refused: Refused) -> None:
        self._give_back(record)
        self._desk.refused.emit(refused)


def _delete(workspace: Workspace, record: RecordId) -> Changed:
    """One's own mission's record for everybody; another mission's on this laptop only."""
    try:
        return workspace.records.delete(record)
    except Refused as refused:
        if refused.reason not in {Reason.RECORD_NOT_OWNER, Reason.RECORD_NOT_EDITOR}:
            raise
        return workspace.records.hide(record)
