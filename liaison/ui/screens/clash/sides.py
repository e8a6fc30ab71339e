"""What each side of a merged text had; runs on the vault's own thread. No Qt here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaison.core.showing import HistoryEntry, RecordView
from liaison.core.values import DeviceId, RecordId
from liaison.ui.screens.clash.presenter import TextSide

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

Sides = tuple[RecordView, dict[str, list[TextSide]]]


def look(workspace: Workspace, record: RecordId) -> Sides:
    """The record, and for each text to look at, what its latest writers left there."""
    records = workspace.records
    view = records.view(record)
    paths = [clash.path for clash in view.clashes if clash.is_text]
    history = records.history(record) if paths else []
    return view, {path: _texts(workspace, record, path, history) for path in paths}


def _texts(
    workspace: Workspace, record: RecordId, path: str, history: list[HistoryEntry]
) -> list[TextSide]:
    latest: dict[DeviceId, HistoryEntry] = {
        entry.author: entry for entry in history if path in entry.texts
    }
    return [
        TextSide(entry, workspace.records.at(record, entry.change).texts.get(path, ""))
        for entry in latest.values()
    ]
