"""Offers records to a field that names one, by search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from liaison.core.showing import Hit
from liaison.ui.desk import Desk
from liaison.ui.screens.record.links import Links
from liaison.ui.widgets.fields.pick import AskingEditor, Offer

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_OFFERED = 8


def offer_records(
    desk: Desk, owner: QObject, links: Links, editor: AskingEditor, words: str
) -> None:
    """Ask the vault for records with these words, and offer them."""

    def search(workspace: Workspace) -> list[Hit]:
        return workspace.search(words, limit=_OFFERED)

    def show(hits: list[Hit]) -> None:
        links.learn_rows(hit.row for hit in hits)
        editor.offer(words, [Offer(hit.row.ref, hit.row.title) for hit in hits])

    desk.ask(search, owner=owner, done=show)
