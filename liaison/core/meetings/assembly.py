"""A meeting put together from its records: the agenda with its decisions, actions and replies.

`core.meetings` asks here for whatever it needs of several records at once; nothing is written.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from liaison.core.desk import Desk
from liaison.core.meetings import digest
from liaison.core.meetings.quorum import quorum
from liaison.core.meetings.values import AgendaItem, MeetingRow, MeetingView, MissionReply
from liaison.core.reader import Read, Reader
from liaison.core.records.meeting_views import Action, Item, Meeting, Reply, Series
from liaison.core.values import RecordId

ACTION, MEETING, REPLY, SERIES = "ACTION", "MEETING", "REPLY", "SERIES"
DECISION = "decision"
_CLOSED = frozenset({"done", "dropped"})

Acts = Mapping[str, list[Read[Action]]]
"""Decisions and actions by the id, in hexadecimal, of the meeting they are from."""


class Assembly:
    """Reads meetings with all that belongs to them."""

    def __init__(self, desk: Desk, reader: Reader) -> None:
        self._desk = desk
        self._reader = reader

    def acts(self) -> Acts:
        """Decisions and actions by meeting, each meeting's in the order in which they were made."""
        found: dict[str, list[Read[Action]]] = defaultdict(list)
        for one in self._reader.all(ACTION, Action):
            if one.it.meeting:
                found[one.it.meeting].append(one)
        for ones in found.values():
            ones.sort(key=lambda one: (one.it.created, one.id))
        return found

    def rows(self) -> list[MeetingRow]:
        """All meetings, newest first."""
        acts = self.acts()
        return [_row(one, acts.get(one.id.hex(), ())) for one in self._reader.all(MEETING, Meeting)]

    def row(self, meeting: RecordId, *, typed: bool = False) -> MeetingRow:
        """One meeting; with `typed`, as it stands with what is not signed yet.

        Raises:
            Refused: RECORD_UNKNOWN.
        """
        read = self._reader.typed if typed else self._reader.one
        return _row(read(meeting, Meeting), self.acts().get(meeting.hex(), ()))

    def typed(self, meeting: RecordId) -> Meeting:
        """What one meeting says, with what is not signed yet; its actions are not read for it.

        Raises:
            Refused: RECORD_UNKNOWN.
        """
        return self._reader.typed(meeting, Meeting).it

    def view(self, meeting: RecordId) -> MeetingView:
        """One meeting, whole, with what is not signed yet laid over it.

        Raises:
            Refused: RECORD_UNKNOWN.
        """
        acts = self.acts().get(meeting.hex(), [])
        row = _row(self._reader.typed(meeting, Meeting), acts)
        document = self._desk.shelf.load(meeting)
        marked = frozenset(document.marked_texts()) if document else frozenset()
        items = items_of(row.meeting, acts, marked)
        text = digest.of(row.meeting, items)
        asked = self._asked(row, text)
        return MeetingView(
            row=row,
            items=items,
            replies=self._replies(row, items, asked),
            quorum=quorum(row.meeting, self.expected(row.meeting), row.meeting.ends),
            clashes=self._clashes([meeting, *(one.id for one in acts)]),
            digest=text,
            asked=asked,
        )

    def expected(self, meeting: Meeting) -> list[str]:
        """The functions that the meeting's series expects."""
        series = record_of(meeting.series)
        if series is None or self._desk.store.records.row(series) is None:
            return []
        return sorted(self._reader.one(series, Series).it.expected)

    def undecided(self, act: RecordId, audiences: Iterable[str]) -> set[str]:
        """Those of the audiences that nobody has let have a decision, or kept it from, yet."""
        document = self._desk.shelf.load(act)
        written = document.values if document else {}
        return {one for one in audiences if f"release/{one}" not in written}

    def _asked(self, row: MeetingRow, text: str) -> str:
        minutes = row.meeting.minutes
        is_keeper = row.owner == self._desk.identity.mission
        return text if is_keeper and minutes.state != "adopted" else minutes.out or text

    def _replies(
        self, row: MeetingRow, items: tuple[AgendaItem, ...], asked: str
    ) -> tuple[MissionReply, ...]:
        name = row.id.hex()
        labels = {
            act_place(act.id): label
            for item in items
            for label, act in (*item.decisions, *item.actions)
        }
        found = [
            one
            for one in self._reader.all(REPLY, Reply)
            if one.it.meeting == name and one.it.state != "withdrawn"
        ]
        found.sort(key=lambda one: (one.it.created, one.id))
        return tuple(
            MissionReply(
                mission=one.owned_by,
                reply=one,
                is_current=one.it.digest == asked,
                place=labels.get(one.it.path, one.it.path),
                outcome=_outcome(row.meeting, one.id),
            )
            for one in found
        )

    def _clashes(self, records: Iterable[RecordId]) -> tuple[tuple[RecordId, str], ...]:
        found = []
        for record in records:
            document = self._desk.shelf.load(record)
            if document is not None:
                paths = [*document.clashes(), *document.marked_texts()]
                found += [(record, path) for path in sorted(paths)]
        return tuple(found)


def act_place(act: RecordId) -> str:
    """What a correction calls a decision or action: its record, since numbers move."""
    return f"act/{act.hex()}"


def _outcome(meeting: Meeting, reply: RecordId) -> str:
    decided = meeting.corrections.get(reply.hex())
    return decided.outcome if decided else ""


def _row(read: Read[Meeting], acts: Iterable[Read[Action]]) -> MeetingRow:
    ones = list(acts)
    tasks = [one for one in ones if one.it.kind != DECISION]
    return MeetingRow(
        id=read.id,
        meeting=read.it,
        ref=read.row.ref,
        owner=read.owned_by,
        editable=read.editable,
        series=record_of(read.it.series),
        decisions=len(ones) - len(tasks),
        actions=len(tasks),
        open=sum(one.it.state not in _CLOSED for one in tasks),
    )


def record_of(text: str) -> RecordId | None:
    """The record that a RECORD field names, or None."""
    try:
        return RecordId(bytes.fromhex(text)) if text else None
    except ValueError:
        return None


def items_of(
    meeting: Meeting, acts: Iterable[Read[Action]], marked: frozenset[str] = frozenset()
) -> tuple[AgendaItem, ...]:
    """The agenda in order, with decisions and actions numbered through the whole meeting.

    What belongs to an item that is not there (removed apart) comes under the last one. An item that
    says nothing was removed: what is left of it is the place where its text was.
    """
    agenda = {item: said for item, said in meeting.agenda.items() if said != Item()}
    ordered = sorted(agenda.items(), key=lambda one: (one[1].no, one[0]))
    if not ordered:
        ordered = [("", Item())]
    under: dict[str, list[Read[Action]]] = defaultdict(list)
    for one in acts:
        under[one.it.item if one.it.item in agenda else ordered[-1][0]].append(one)
    numbers = {"D": 0, "A": 0}
    items = []
    for number, (item, said) in enumerate(ordered, start=1):
        shown = AgendaItem(item, number, said, marked=_marked(item, marked))
        for act in under[item]:
            letter = "D" if act.it.kind == DECISION else "A"
            numbers[letter] += 1
            labelled = (f"{letter}-{numbers[letter]}", act)
            if letter == "D":
                shown = replace(shown, decisions=(*shown.decisions, labelled))
            else:
                shown = replace(shown, actions=(*shown.actions, labelled))
        items.append(shown)
    return tuple(items)


def _marked(item: str, marked: frozenset[str]) -> tuple[str, ...]:
    start = f"agenda/{item}/"
    return tuple(sorted(path.removeprefix(start) for path in marked if path.startswith(start)))
