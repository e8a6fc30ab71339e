"""What stands in the editors and what the vault holds of it, while both change.

Somebody types; an exchange may merge another secretary's lines into the same text meanwhile. A save
therefore carries what the typing began from, and on the vault's lane the two are woven together
wherever the vault holds something that no editor has shown yet.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import TYPE_CHECKING

from liaison.core.meetings.weave import weave
from liaison.core.values import RecordId
from liaison.ui.screens.record.autosave import Settle

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_REMEMBERED = 8
"""Saves that can be under way at once, and more."""


class Texts:
    """The long texts of one meeting, by path."""

    def __init__(self, record: RecordId) -> None:
        self._record = record
        self._base: dict[str, str] = {}
        self._seen: dict[str, deque[str]] = {}

    def adopt(self, path: str, text: str) -> None:
        """What an editor shows contains this from now on."""
        self._base[path] = text
        self._seen.setdefault(path, deque(maxlen=_REMEMBERED)).append(text)

    def latest(self, path: str, stands: str) -> str:
        """What an editor shows first: what was typed here last, else what the vault says."""
        if path not in self._base:
            self.adopt(path, stands)
        return self._base[path]

    def arrived(self, path: str, shown: str, stands: str) -> str:
        """What an editor that shows `shown` has to show, now that the vault says `stands`."""
        if stands in self._seen.get(path, ()):
            return shown
        woven = weave(self._base.get(path, ""), shown, stands)
        self.adopt(path, stands)
        return woven

    def settling(self, texts: Mapping[str, str]) -> Settle:
        """See `Autosave`: these texts are on their way into the vault."""
        known = {
            path: (self._base.get(path, ""), tuple(self._seen.get(path, ()))) for path in texts
        }
        for path, text in texts.items():
            self.adopt(path, text)

        def settle(workspace: Workspace) -> Mapping[str, str]:
            stand = workspace.records.texts(self._record) if texts else {}
            settled = {}
            for path, text in texts.items():
                base, seen = known[path]
                stands = stand.get(path, "")
                settled[path] = text if stands in (*seen, base) else weave(base, text, stands)
            return settled

        return settle
