"""What the room shows: the agenda with its clocks, who is there, what was taken down. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from liaison.core.meetings.room import Captured
from liaison.core.meetings.values import AgendaItem, MeetingView, Quorum
from liaison.core.reader import Read
from liaison.core.records.meeting_rules import OUT
from liaison.core.records.meeting_views import Action
from liaison.core.values import RecordId
from liaison.ui.screens.room.place import Place
from liaison.ui.screens.room.words import (
    Translate,
    attendance_words,
    clock_words,
    missing_words,
    unknown_words,
)

FIRST, SECOND = "discussion", "discussion2"
"""The long texts of an item, in the meeting's language and in its second one."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What the vault says of a meeting.

    Attributes:
        quorum: which of the expected functions are in the room now.
        labels: what people call each party that is named in it.
        drafted: something typed is not signed yet.
        place: where somebody was when the vault was locked.
    """

    view: MeetingView
    quorum: Quorum
    labels: Mapping[str, str]
    drafted: bool = False
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class RoomState:
    """Everything the view paints.

    Attributes:
        tz: the clock of the venue.
        item: the item in the middle.
        is_parallel: the second language's text is shown beside the first.
        captured: what was not understood when a decision or action was taken down.
    """

    opened: Opened | None = None
    tz: str = "UTC"
    item: str = ""
    is_parallel: bool = False
    captured: Mapping[RecordId, Captured] = field(default_factory=dict)

    @property
    def current(self) -> AgendaItem | None:
        """The item in the middle, whole."""
        items = self.opened.view.items if self.opened else ()
        return next((one for one in items if one.id == self.item), None)

    @property
    def is_open(self) -> bool:
        """Whether anything may be typed: minutes that are out, or adopted, are read only."""
        if self.opened is None:
            return False
        row = self.opened.view.row
        return row.editable and row.meeting.minutes.state not in OUT | {"adopted"}

    @property
    def is_out(self) -> bool:
        """Whether the minutes are before their readers, whose answers a change would end."""
        return self.opened is not None and self.opened.view.meeting.minutes.state in OUT

    @property
    def languages(self) -> tuple[str, str]:
        """The meeting's languages; the second may be ""."""
        if self.opened is None:
            return "", ""
        meeting = self.opened.view.meeting
        return meeting.lang, meeting.lang2


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One item on the left.

    Attributes:
        time: what its clock says.
        tone: of the clock.
        made: decisions and actions so far: "2 D · 1 A".
        is_running: the clock runs.
    """

    item: str
    number: str
    title: str
    time: str
    tone: str
    made: str
    is_running: bool


@dataclass(frozen=True, slots=True)
class PartyLine:
    """One party on the right."""

    party: str
    name: str
    count: str
    word: str
    tone: str


@dataclass(frozen=True, slots=True)
class CardText:
    """A decision or an action under the text.

    Attributes:
        also: its words in the second language.
        problem: what is missing or was not understood.
    """

    record: RecordId
    label: str
    is_decision: bool
    title: str
    also: str
    owner: str
    due: str
    problem: str
    editable: bool


def path_of(item: str, name: str = FIRST) -> str:
    """The path of an item's long text."""
    return f"agenda/{item}/{name}"


def shown(state: RoomState, opened: Opened) -> RoomState:
    """The vault was asked again: the item stays, or comes back, or the first that is not closed comes."""
    view = opened.view
    if state.opened is None and opened.place is not None:
        place = opened.place
        state = replace(state, item=place.item, is_parallel=place.is_parallel)
    known = {one.id for one in view.items}
    item = state.item if state.item in known else _first(view)
    tz = view.meeting.tz or (view.meeting.venue.tz if view.meeting.venue else "") or "UTC"
    return replace(state, opened=opened, item=item, tz=tz)


def chose(state: RoomState, item: str) -> RoomState:
    """Another item comes into the middle."""
    return replace(state, item=item)


def took_down(state: RoomState, captured: Captured) -> RoomState:
    """A decision or action was taken down: what was not understood is said on its card."""
    return replace(state, captured={**state.captured, captured.record: captured})


def corrected(state: RoomState, record: RecordId) -> RoomState:
    """Somebody corrected a card: what was not understood is of no more use."""
    left = {one: said for one, said in state.captured.items() if one != record}
    return replace(state, captured=left)


def beside(state: RoomState, step: int) -> str:
    """The item before or after the current one; the same at either end."""
    ids = [one.id for one in state.opened.view.items] if state.opened else []
    if state.item not in ids:
        return state.item
    return ids[max(0, min(len(ids) - 1, ids.index(state.item) + step))]


def agenda_lines(state: RoomState, now_ms: int, translate: Translate) -> tuple[AgendaLine, ...]:
    """The agenda with its clocks."""
    if state.opened is None:
        return ()
    return tuple(_agenda_line(one, now_ms, translate) for one in state.opened.view.items)


def party_lines(state: RoomState, translate: Translate) -> tuple[PartyLine, ...]:
    """Who is there: those invited by name, those who were not last."""
    if state.opened is None:
        return ()
    labels = state.opened.labels
    invitees = state.opened.view.meeting.invitees.items()
    ordered = sorted(
        invitees, key=lambda one: (one[1].invited == "no", labels.get(one[0], one[0]).casefold())
    )
    lines = []
    for party, one in ordered:
        word, tone = attendance_words(one, state.tz, translate)
        count = str(one.headcount) if one.headcount else ""
        lines.append(PartyLine(party, labels.get(party, party), count, word, tone))
    return tuple(lines)


def cards(state: RoomState, translate: Translate) -> tuple[CardText, ...]:
    """What was decided and asked for under the current item, as it was said."""
    item = state.current
    if item is None:
        return ()
    made = sorted((*item.decisions, *item.actions), key=lambda one: (one[1].it.created, one[1].id))
    return tuple(_card(state, label, act, translate) for label, act in made)


def open_points(state: RoomState, translate: Translate) -> tuple[str, ...]:
    """Actions of the whole meeting that adoption would ask about."""
    if state.opened is None:
        return ()
    return tuple(
        translate("Room", "{label}: {problem}").format(label=label, problem=problem)
        for item in state.opened.view.items
        for label, act in item.actions
        if (problem := missing_words(act.it, translate))
    )


def counts(state: RoomState, translate: Translate) -> str:
    """Decisions and actions of the whole meeting."""
    if state.opened is None:
        return ""
    items = state.opened.view.items
    return translate("Room", "Decisions {d} · actions {a}").format(
        d=sum(len(one.decisions) for one in items), a=sum(len(one.actions) for one in items)
    )


def _first(view: MeetingView) -> str:
    """Where minutes are taken: the running item, else the first that has not been closed."""
    items = view.items
    running = [one for one in items if one.item.began is not None and one.item.closed is None]
    left = [one for one in items if one.item.closed is None]
    return next((one.id for one in (*running, *left, *items)), "")


def _agenda_line(one: AgendaItem, now_ms: int, translate: Translate) -> AgendaLine:
    time, tone = clock_words(one.item, now_ms, translate)
    made = [
        f"{len(ones)} {letter}"
        for letter, ones in (("D", one.decisions), ("A", one.actions))
        if ones
    ]
    return AgendaLine(
        item=one.id,
        number=str(one.number),
        title=one.item.title or translate("Room", "Without a title"),
        time=time,
        tone=tone,
        made=" · ".join(made),
        is_running=one.item.began is not None and one.item.closed is None,
    )


def _card(state: RoomState, label: str, act: Read[Action], translate: Translate) -> CardText:
    it = act.it
    is_decision = it.kind == "decision"
    labels = state.opened.labels if state.opened else {}
    said = state.captured.get(act.id)
    unknown = list(unknown_words(said, translate)) if said else []
    missing = "" if is_decision else missing_words(it, translate)
    return CardText(
        record=act.id,
        label=label,
        is_decision=is_decision,
        title=it.title,
        also=it.alt_titles.get(state.languages[1], ""),
        owner=labels.get(it.responsible, it.responsible),
        due=it.due,
        problem=" ".join(unknown) or missing,
        editable=act.editable and state.is_open,
    )
