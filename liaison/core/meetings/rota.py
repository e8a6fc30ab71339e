"""Whose turn it is to host and to take the minutes (domain R30). Pure."""

from __future__ import annotations

from collections.abc import Iterable

from liaison.core.meetings.items import new_item
from liaison.core.meetings.values import Rota
from liaison.core.records.meeting_views import Series, Turn
from liaison.core.values import Value


def rota(series: Series) -> Rota:
    """Whose turn is next, by duty; turns that were taken or skipped are behind.

    Where none is left the rota goes around: whose last turn is the longest ago comes next.
    """
    turns = sorted(series.rota.items(), key=lambda one: (one[1].no, one[0]))
    left = [(item, turn) for item, turn in turns if not turn.taken and not turn.skipped]
    last = {(turn.duty, turn.party): turn.no for _, turn in turns}
    around = sorted(last, key=lambda one: last[one], reverse=True)
    first = {turn.duty: (item, turn.party) for item, turn in reversed(left)}
    return Rota(
        next=dict(around) | {duty: party for duty, (_, party) in first.items()},
        turns={duty: item for duty, (item, _) in first.items()},
        skipped=tuple((turn.party, turn.skipped) for _, turn in turns if turn.skipped),
    )


def next_turn(series: Series, duty: str) -> tuple[str, dict[str, Value]] | None:
    """The next turn of a duty, or None where nobody has one.

    Returns:
        Where it lies in the record, and what has to be written beside it if it is a new one.
    """
    turns = rota(series)
    if duty in turns.turns:
        return f"rota/{turns.turns[duty]}", {}
    party = turns.next.get(duty)
    return new_turn(series.rota.values(), party, duty) if party else None


def new_turn(turns: Iterable[Turn], party: str, duty: str) -> tuple[str, dict[str, Value]]:
    """A turn after all others: where it lies in the record, and its writes."""
    item, last = f"rota/{new_item()}", max((turn.no for turn in turns), default=0)
    return item, {f"{item}/no": last + 1, f"{item}/party": party, f"{item}/duty": duty}
