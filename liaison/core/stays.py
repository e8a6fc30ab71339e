"""Why records stay here: the codes, without the rules of `release` behind them."""

from __future__ import annotations

from enum import StrEnum


class Stays(StrEnum):
    """Why a record does not go to a reader; sentences are in `core.wording`."""

    NOT_RELEASED = "release.not_released"
    REFUSED_AUDIENCE = "release.refused_audience"
    ABOVE_CEILING = "release.above_ceiling"
    TLP_RED = "release.tlp_red"
    ORIGINATOR = "release.originator"
    CONSENT = "release.consent"
    CLEARED_COPY = "release.cleared_copy"
    PERSONAL_DATA = "release.personal_data"
    DRAFT_MINUTES = "release.draft_minutes"
    UNISSUED = "release.unissued"
    MARKED_LOWER = "release.marked_lower"
    HELD = "release.held"
    TURNED_DOWN = "release.turned_down"
    RECALLED = "release.recalled"
    QUOTES_RECALLED = "release.quotes_recalled"
