"""In the room: decisions and actions as they are said, who is there, and the clock of each item.

Points of the discussion are long text and are kept by the same drafts as any record's; what is here
is signed at once, since a decision that was read out must not hang on somebody closing a window.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from liaison.core import dtg, rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.meetings import agenda, lines
from liaison.core.meetings.actions import Actions
from liaison.core.meetings.assembly import ACTION, Assembly
from liaison.core.meetings.meetings import days_of
from liaison.core.meetings.values import MeetingRow
from liaison.core.notebook import Records
from liaison.core.parties import PartyBook
from liaison.core.records.audiences import SISTER
from liaison.core.records.meeting_views import Meeting
from liaison.core.values import RecordId, Value


@dataclass(frozen=True, slots=True)
class Captured:
    """A decision or action that was taken down.

    Attributes:
        record: which record it became.
        kind: "decision" or "task".
        label: its number in the meeting, "D-3".
        unknown_owner: what was typed after `@` that is no party; the owner is left open, and the
            words stay in the title.
        unknown_date: the same of what was typed after `!` that is no day.
    """

    record: RecordId
    kind: str
    label: str
    unknown_owner: str = ""
    unknown_date: str = ""


class Room:
    """Writes into a meeting while it goes on."""

    def __init__(
        self,
        desk: Desk,
        book: PartyBook,
        assembly: Assembly,
        actions: Actions,
        records: Records,
    ) -> None:
        self._desk = desk
        self._book = book
        self._assembly = assembly
        self._actions = actions
        self._records = records

    def open(self, meeting: RecordId) -> Changed:
        """Begin taking minutes: they are a draft, and stay with those who write them."""
        said = self._assembly.typed(meeting)
        if said.minutes.state in {"", "none"} and self._is_ours(meeting):
            titles = agenda.second_titles(said)
            return self._records.set(meeting, {"minutes/state": "draft", **titles})
        return Changed()

    def capture(self, meeting: RecordId, item: str, line: str) -> Captured:
        """Take down a typed `D ` or `A ` line under an item.

        An owner who is no party, or a date that is none, stays open and is named in the answer:
        nobody is asked anything while people talk. Adoption asks.

        Raises:
            Refused: RECORD_FORM for a line that is neither; MINUTES_ADOPTED.
        """
        row = self._assembly.row(meeting, typed=True)
        _require_open(row)
        parties = self._book.parties()
        said = lines.parse(
            line,
            today=minuted_on(row.meeting, self._desk.clock.now_ms()),
            workdays=parties.workdays,
            is_party=lambda typed: bool(self._party(typed)),
        )
        if said is None:
            raise Refused(Reason.RECORD_FORM, field="line", rule=rules.MINUTED, example="D …, A …")
        owner = self._party(said.owner)
        writes: dict[str, Value] = {
            "title": said.text,
            "lang": row.meeting.lang,
            "meeting": meeting.hex(),
            "item": item,
            "cls": row.meeting.cls,
            "tlp": row.meeting.tlp or None,
            **self._shared(row),
        }
        if owner:
            writes |= {"responsible": owner, **self._editor(owner)}
        if said.due and said.kind != lines.DECISION:
            writes["due"] = said.due
        record = self._records.add(ACTION, said.kind, writes=writes, texts={})
        return Captured(
            record=record,
            kind=said.kind,
            label=self._label(meeting, record),
            unknown_owner=said.owner if said.owner and not owner else "",
            unknown_date=said.unknown_date,
        )

    def reword(self, record: RecordId, text: str, *, lang: str = "") -> Changed:
        """Correct the words of a decision or action; with `lang`, those in a second language."""
        return self._records.set(record, {f"alt_titles/{lang}" if lang else "title": text or None})

    def undo(self, captured: RecordId) -> Changed:
        """Take back what was captured last."""
        return self._records.delete(captured)

    def attend(
        self, meeting: RecordId, party: str, attendance: str, *, late: bool = False
    ) -> Changed:
        """Tick how a party attends; with `late`, it arrives now."""
        writes: dict[str, Value] = {f"invitees/{party}/attendance": attendance or None}
        if late:
            writes[f"invitees/{party}/arrived"] = self._desk.clock.now_ms()
        if attendance in {"", "absent"}:
            writes[f"invitees/{party}/arrived"] = writes[f"invitees/{party}/left"] = None
        return self._records.set(meeting, writes)

    def leave(self, meeting: RecordId, party: str) -> Changed:
        """A party leaves the room now, and so has attended partly."""
        start = f"invitees/{party}"
        now = self._desk.clock.now_ms()
        return self._records.set(meeting, {f"{start}/left": now, f"{start}/attendance": "partial"})

    def tick_function(self, meeting: RecordId, function: str, *, present: bool) -> Changed:
        """Say that a function is, or is not, in the room."""
        return self._records.set(meeting, {f"functions/{function}": present or None})

    def take_up(self, meeting: RecordId, item: str) -> Changed:
        """Start the clock of an item; that of the one taken up before stops."""
        now = self._desk.clock.now_ms()
        writes: dict[str, Value] = {}
        for other, said in self._assembly.typed(meeting).agenda.items():
            if other != item and said.began is not None and said.closed is None:
                writes[f"agenda/{other}/closed"] = now
            if other == item and said.began is None:
                writes[f"agenda/{item}/began"] = now
        return self._records.set(meeting, writes) if writes else Changed()

    def _party(self, typed: str) -> str:
        """The party that was meant: its code, or the only one whose name or code begins so."""
        if not typed:
            return ""
        parties = self._book.parties()
        codes = {*self._desk.vocabulary().missions, *parties.by_ref}
        exact = [code for code in codes if code.casefold() == typed.casefold()]
        found = exact or lines.owners_like(typed, codes, parties.label)
        return found[0] if len(found) == 1 else ""

    def _editor(self, owner: str) -> dict[str, Value]:
        """The owner's mission may say how it stands, once it has the record."""
        mission = self._book.parties().mission_of(owner, dtg.day_of(self._desk.clock.now_ms()))
        return {f"editors/{mission}": True} if mission in self._desk.vocabulary().missions else {}

    def _shared(self, row: MeetingRow) -> dict[str, Value]:
        """Missions that take the minutes together with us get what we take down, and may edit it."""
        others = {row.owner, *row.meeting.editors} - {self._desk.identity.mission}
        editors: dict[str, Value] = {f"editors/{mission}": True for mission in others}
        return editors | {f"release/{SISTER}{mission}": True for mission in others}

    def _is_ours(self, meeting: RecordId) -> bool:
        return self._assembly.row(meeting).owner == self._desk.identity.mission

    def _label(self, meeting: RecordId, record: RecordId) -> str:
        for item in self._assembly.view(meeting).items:
            for label, act in (*item.decisions, *item.actions):
                if act.id == record:
                    return label
        return ""


def minuted_on(meeting: Meeting, now_ms: int) -> date:
    """The day that `!+5` counts from: today, or the nearest day of the meeting if today is none.

    Minutes that are typed up a week later ask for the day that was meant in the room.
    """
    days = days_of(meeting)
    today = dtg.local(now_ms, dtg.known_zone(meeting.tz)).date()
    return max(days[0], min(days[-1], today)) if days else today


def _require_open(row: MeetingRow) -> None:
    if row.meeting.minutes.state == "adopted":
        raise Refused(Reason.MINUTES_ADOPTED, path="agenda")
