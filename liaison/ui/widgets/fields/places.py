"""What is offered while somebody types the name of a place."""

from __future__ import annotations

from liaison.core.gazetteer import Gazetteer
from liaison.core.telling.describe import grid
from liaison.ui.widgets.fields.pick import Offer

_OFFERED = 8


def place_offers(places: Gazetteer, words: str) -> list[Offer]:
    """What the gazetteer has for the words typed: the name, with unit and grid beside it."""
    return [
        Offer(match.name, " · ".join(part for part in (match.admin, grid(match.mgrs)) if part))
        for match in places.match(words, limit=_OFFERED)
    ]
