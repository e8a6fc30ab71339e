"""The events that a vault's notes tell of."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.desk import Desk
from liaison.core.judging import NOTE, REPLY, judgements
from liaison.core.picture.events import EventGroups
from liaison.core.ports import Settings

_FILLED, _WHOLE = "picture.judgements", 1
"""A setting: up to which record's id all were judged; `_WHOLE` once that is done."""
_AT_ONCE = 100
"""Records that are judged in one step: some hundredths of a second."""


def event_groups(desk: Desk) -> EventGroups:
    """All notes by their events, as everybody's words make them."""
    for _ in filling(desk):
        pass
    return EventGroups(desk.store.judgements.all())


def filling(desk: Desk) -> Iterator[None]:
    """Judge what came before there was a table of judgements: once in a vault's life, in steps.

    Each step is kept, so that whoever stops goes on there. What is written meanwhile is judged as it
    is written.
    """
    settings = desk.store.settings
    while (reached := settings.get(_FILLED)) != _WHOLE:
        yield
        after = reached if isinstance(reached, bytes) else b""
        with desk.store.transaction():
            records = desk.store.records.page((NOTE, REPLY), after=after, limit=_AT_ONCE)
            desk.store.judgements.put(
                {
                    one.record: judgements(one.record, one.type, one.shown())
                    for one in desk.shelf.all(records)
                }
            )
            settings.put(_FILLED, records[-1] if records else _WHOLE)


def begin_whole(settings: Settings) -> None:
    """A new vault has nothing from before."""
    settings.put(_FILLED, _WHOLE)
