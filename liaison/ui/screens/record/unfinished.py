"""Texts that could not be read as values yet. They are kept too: nothing that was typed is lost.

They lie among the vault's settings, by record and field, until they are put right or taken out.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from liaison.core.values import RecordId
from liaison.ui.desk import Desk

SETTING = "unfinished"


class Unfinished(QObject):
    """All unfinished texts of this vault."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._texts: dict[str, dict[str, str]] = {}
        self._kept: object = {}
        self.is_loaded = False

    def load(self, setting: object) -> None:
        """Take over what the vault holds, once."""
        self.is_loaded = True
        if isinstance(setting, Mapping):
            self._texts = {
                str(record): {str(path): str(text) for path, text in texts.items()}
                for record, texts in setting.items()
                if isinstance(texts, Mapping)
            }
        self._kept = self._copy()

    def of(self, record: RecordId) -> dict[str, str]:
        """The unfinished texts of one record, by path; the caller's own copy."""
        return dict(self._texts.get(record.hex(), {}))

    def note(self, record: RecordId, texts: Mapping[str, str]) -> None:
        """These are the unfinished texts of a record now."""
        if texts:
            self._texts[record.hex()] = dict(texts)
        else:
            self._texts.pop(record.hex(), None)

    def keep(self) -> None:
        """Queue keeping them, if any changed."""
        now = self._copy()
        if now != self._kept:
            self._kept = now
            self._desk.do(lambda workspace: workspace.set_setting(SETTING, now or None))

    def _copy(self) -> dict[str, dict[str, str]]:
        return {record: dict(texts) for record, texts in self._texts.items()}
