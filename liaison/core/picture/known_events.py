"""The events that a vault's notes tell of."""

from __future__ import annotations

from liaison.core.desk import Desk
from liaison.core.judging import NOTE, REPLY, judgements
from liaison.core.picture.events import EventGroups
from liaison.core.values import RecordQuery

_FILLED, _FORM = "picture.judgements", 1


def event_groups(desk: Desk) -> EventGroups:
    """All notes by their events, as everybody's words make them."""
    _fill(desk)
    return EventGroups(desk.store.judgements.all())


def _fill(desk: Desk) -> None:
    """Once for a vault whose records came before there was a table of judgements."""
    if desk.store.settings.get(_FILLED) is not None:
        return
    with desk.store.transaction():
        for row in desk.store.records.find(RecordQuery(types=(NOTE, REPLY))):
            document = desk.shelf.load(row.id)
            if document is not None:
                desk.store.judgements.put(row.id, judgements(row.id, row.type, document.shown()))
        desk.store.settings.put(_FILLED, _FORM)
