"""Texts that could not be read as values yet. They are kept too: nothing that was typed is lost.

They lie among the vault's settings, by record and field, until they are put right or taken out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from liaison.core.events import Changed
from liaison.core.values import RecordId
from liaison.ui.desk import Desk

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

SETTING = "unfinished"
_AFTER_MS = 600

Texts = Mapping[str, Mapping[str, str]]
"""By record, its id in hexadecimal, and field."""


class Unfinished(QObject):
    """What one screen knows of the unfinished texts of this vault.

    Signals:
        kept: all of them are in the vault.
    """

    kept = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._texts: dict[str, dict[str, str]] = {}
        self._kept: dict[str, dict[str, str]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_rest)
        self.is_loaded = False

    def load(self, setting: object) -> None:
        """Take over what the vault holds, once."""
        self.is_loaded = True
        self._texts = {**texts_of(setting), **self._texts}
        self._kept = texts_of(setting)

    def of(self, record: RecordId) -> dict[str, str]:
        """The unfinished texts of one record, by path; the caller's own copy."""
        return dict(self._texts.get(record.hex(), {}))

    def note(self, record: RecordId, texts: Mapping[str, str]) -> None:
        """These are the unfinished texts of a record now; they are in the vault within a second."""
        if texts:
            self._texts[record.hex()] = dict(texts)
        else:
            self._texts.pop(record.hex(), None)
        if not self._timer.isActive():
            self._timer.start(_AFTER_MS)

    def note_one(self, record: RecordId, path: str, text: str) -> None:
        """What stands in one field and is no value yet; blank once it is finished."""
        texts = self.of(record)
        texts.pop(path, None)
        self.note(record, {**texts, path: text} if text.strip() else texts)

    def _on_rest(self) -> None:
        if not self.keep():
            self.kept.emit()  # what was typed was taken back: the vault holds it as it stands

    def keep(self) -> bool:
        """Queue keeping them, if any changed; what other screens noted meanwhile stays.

        Returns:
            Whether any had changed.
        """
        self._timer.stop()
        now = {record: dict(texts) for record, texts in self._texts.items()}
        changed = {
            record: now.get(record, {})
            for record in {*now, *self._kept}
            if now.get(record) != self._kept.get(record)
        }
        self._kept = now
        if changed:
            self._desk.do(lambda workspace: _merge(workspace, changed), done=self._on_kept)
        return bool(changed)

    def _on_kept(self, _: Changed) -> None:
        if self._texts == self._kept:
            self.kept.emit()


def texts_of(setting: object) -> dict[str, dict[str, str]]:
    """What the vault's setting holds."""
    if not isinstance(setting, Mapping):
        return {}
    return {
        str(record): {str(path): str(text) for path, text in texts.items()}
        for record, texts in setting.items()
        if isinstance(texts, Mapping)
    }


def _merge(workspace: Workspace, changed: Texts) -> Changed:
    held = {**texts_of(workspace.setting(SETTING)), **changed}
    left = {record: dict(texts) for record, texts in held.items() if texts}
    return workspace.set_setting(SETTING, left or None)
