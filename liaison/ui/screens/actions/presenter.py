"""What the follow-up shows: actions in order, and those that lose their owner. No Qt."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from liaison.core.folding import fold
from liaison.core.meetings.values import ActionRow
from liaison.core.records.action import TYPE
from liaison.core.values import RecordId
from liaison.ui.widgets.table.arrangement import Arrangement

GUIDED = frozenset({"handed_over", "accepted", "orphaned"})
"""States that are reached by a way of their own, never by being chosen."""


class Column(StrEnum):
    """What the list can be sorted by; unsorted, orphans and what is late come first."""

    WHAT = "what"
    OWNER = "owner"
    DUE = "due"
    STATE = "state"


COLUMNS = (Column.WHAT, Column.OWNER, Column.DUE, Column.STATE)


@dataclass(frozen=True, slots=True)
class Filters:
    """What is listed."""

    mission: str = ""
    open_only: bool = True
    mine: bool = False
    words: str = ""

    @property
    def is_any(self) -> bool:
        """Whether something may be left out that somebody asked to leave out."""
        return bool(self.mission or self.mine or self.words)


@dataclass(frozen=True, slots=True)
class Found:
    """What the vault says.

    Attributes:
        rows: all actions.
        labels: what people call each party that is named in one.
        receivers: the mission of each party that an action was offered to.
        ends: the last day, in ISO, of missions that orphans belong to.
    """

    rows: tuple[ActionRow, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    receivers: Mapping[str, str] = field(default_factory=dict)
    ends: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ActionsState:
    """Everything the view paints.

    Attributes:
        own: our mission.
        haystacks: folded words of each row, for the search.
        order: what the list is sorted by, a `Column`; and its widths.
        walking: the orphans are gone through one by one.
        handing: the way to hand over is open for the chosen action.
    """

    own: str
    found: Found = Found()
    haystacks: Mapping[RecordId, str] = field(default_factory=dict)
    is_loaded: bool = False
    filters: Filters = Filters()
    order: Arrangement = field(default_factory=Arrangement)
    chosen: RecordId | None = None
    walking: bool = False
    handing: bool = False

    @property
    def row(self) -> ActionRow | None:
        """The action in detail."""
        return next((row for row in self.found.rows if row.id == self.chosen), None)

    @property
    def orphans(self) -> tuple[ActionRow, ...]:
        """Open actions of ours to hand over: their owner's mission ends and nobody receives them."""
        return tuple(row for row in self.found.rows if row.is_orphan and row.is_open)

    @property
    def missions(self) -> tuple[str, ...]:
        """Missions that owe something."""
        return tuple(sorted({row.mission for row in self.found.rows if row.mission}))

    @property
    def waiting(self) -> int:
        """What needs somebody here: ours that are late, orphans, and what was offered to us."""
        return sum(
            row.is_open
            and (
                row.is_orphan or (row.is_overdue and row.mission == self.own) or offered(self, row)
            )
            for row in self.found.rows
        )


def loaded(state: ActionsState, found: Found) -> ActionsState:
    """The actions were read again."""
    known = {row.id for row in found.rows}
    haystacks = {row.id: _haystack(row, found) for row in found.rows}
    state = replace(state, found=found, haystacks=haystacks, is_loaded=True)
    if state.chosen not in known:
        first = next(iter(listed(state)), None)
        state = replace(state, chosen=first.id if first else None, handing=False)
    return state


def chose(state: ActionsState, record: RecordId | None) -> ActionsState:
    """Another action is looked at."""
    if record == state.chosen:
        return state
    return replace(state, chosen=record, handing=False)


def sought(state: ActionsState, record: RecordId) -> ActionsState:
    """Somebody wants to see one action: filters that would leave it out are turned off."""
    state = chose(state, record)
    is_left_out = state.row is not None and state.row not in listed(state)
    return replace(state, filters=Filters(open_only=False)) if is_left_out else state


def sorted_by(state: ActionsState, column: Column) -> ActionsState:
    """Sort by a column, by the same one the other way, then as it was."""
    return replace(state, order=state.order.turned(column.value))


def walk(state: ActionsState) -> ActionsState:
    """Go through the orphans one by one, or on to the next; the way ends after the last."""
    orphans = [row.id for row in state.orphans if row.kept_by == state.own]
    if not orphans:
        return replace(state, walking=False, handing=False)
    at = orphans.index(state.chosen) + 1 if state.walking and state.chosen in orphans else 0
    if at == len(orphans):
        return replace(state, walking=False, handing=False)
    shown = replace(state, filters=Filters(), order=replace(state.order, by=""))
    return replace(shown, walking=True, chosen=orphans[at], handing=True)


def listed(state: ActionsState) -> tuple[ActionRow, ...]:
    """The rows that fit the filters, in order."""
    on = state.filters
    asked = fold(on.words).split()
    rows = [
        row
        for row in state.found.rows
        if (not on.open_only or row.is_open)
        and (not on.mission or row.mission == on.mission)
        and (not on.mine or state.own in {row.mission, row.kept_by} or offered(state, row))
        and all(word in state.haystacks[row.id] for word in asked)
    ]
    rows.sort(key=_order)
    key = _KEYS.get(state.order.by)
    if key is not None:
        rows.sort(key=lambda row: key(row, state), reverse=state.order.is_descending)
    return tuple(rows)


def offered(state: ActionsState, row: ActionRow) -> bool:
    """Whether an action was handed over to our mission, which has not accepted it yet."""
    receiver = row.action.receiver
    return (
        row.action.state == "handed_over"
        and bool(receiver)
        and state.found.receivers.get(receiver) == state.own
    )


def can_hand_over(state: ActionsState, row: ActionRow) -> bool:
    """Whether we may offer it to somebody: only the mission that keeps the record may."""
    moves = TYPE.life.moves.get(row.action.state, ())
    return row.kept_by == state.own and "handed_over" in moves


def can_delete(state: ActionsState, row: ActionRow) -> bool:
    """Whether it is ours to take away from everybody: only the mission that keeps a record may."""
    return row.kept_by == state.own


def without(state: ActionsState, record: RecordId) -> ActionsState:
    """An action goes: the one under it, else the one above it, is looked at."""
    ids = [row.id for row in listed(state)]
    at = ids.index(record) if record in ids else -1
    left = [one for one in ids if one != record]
    after = left[min(at, len(left) - 1)] if left and at >= 0 else None
    return chose(replace(state, walking=False), after)


def next_states(row: ActionRow) -> tuple[str, ...]:
    """States that may follow and that somebody may simply say."""
    moves = TYPE.life.moves.get(row.action.state, ()) if row.editable else ()
    return tuple(state for state in moves if state not in GUIDED)


def _haystack(row: ActionRow, found: Found) -> str:
    code = row.action.responsible
    parts = (row.action.title, row.ref, row.meeting, row.meeting_title, code, row.mission)
    return _folded(" ".join((*parts, found.labels.get(code, ""))))


@functools.lru_cache(maxsize=8192)
def _folded(text: str) -> str:
    """Folding every action anew with each change would take longer than reading them."""
    return fold(text)


def _order(row: ActionRow) -> tuple[bool, bool, bool, str, str]:
    is_late = row.is_overdue and row.is_open
    return not row.is_open, not row.is_orphan, not is_late, row.action.due or "9999", row.ref


_KEYS: Mapping[str, Callable[[ActionRow, ActionsState], str]] = {
    Column.WHAT: lambda row, _: _folded(row.action.title),
    Column.OWNER: lambda row, state: _folded(
        state.found.labels.get(row.action.responsible, row.action.responsible)
    ),
    Column.DUE: lambda row, _: row.action.due or "9999",
    Column.STATE: lambda row, _: row.action.state,
}
