"""Taking a meeting out again: what goes with it, and what stays because somebody owes it."""

from __future__ import annotations

from dataclasses import dataclass

from liaison.core.desk import Desk
from liaison.core.events import Changed
from liaison.core.meetings.actions import DECISION
from liaison.core.meetings.assembly import Assembly
from liaison.core.meetings.values import MeetingRow
from liaison.core.notebook import Records
from liaison.core.reader import Reader
from liaison.core.records.meeting_rules import AT_HOME
from liaison.core.records.meeting_views import Series
from liaison.core.values import RecordId


@dataclass(frozen=True, slots=True)
class Removal:
    """Deletes meetings."""

    desk: Desk
    reader: Reader
    assembly: Assembly
    records: Records

    def delete(self, meeting: RecordId) -> Changed:
        """Delete a meeting of ours that nobody has minutes of, with what was decided in it.

        Actions stay, since somebody owes them; the turn that it took in the rota is given back.

        Raises:
            Refused: RECORD_NOT_OWNER; MEETING_OUT once the minutes went out.
        """
        row, decided = self.assembly.row(meeting), self.along(meeting)
        gone = {meeting, *decided}
        with self.desk.store.transaction():
            for record in (meeting, *decided):
                self.records.delete(record)
            if row.series is not None and self._give_back_turn(row.series, meeting):
                gone.add(row.series)
        return Changed(frozenset(gone))

    def along(self, meeting: RecordId) -> list[RecordId]:
        """The decisions that go with a meeting: our own."""
        here = self.desk.identity.mission
        acts = self.assembly.acts().get(meeting.hex(), ())
        return [one.id for one in acts if one.it.kind == DECISION and one.owned_by == here]

    def _give_back_turn(self, series: RecordId, meeting: RecordId) -> bool:
        """Whoever's turn it was to host has it again; says whether it was one of a rota of ours."""
        if self.desk.store.records.row(series) is None:
            return False
        read = self.reader.one(series, Series)
        taken = [turn for turn, one in read.it.rota.items() if one.taken == meeting.hex()]
        if not taken or not read.editable:
            return False
        self.records.set(series, {f"rota/{turn}/taken": None for turn in taken})
        return True


def is_at_home(row: MeetingRow) -> bool:
    """Whether its minutes never went out."""
    return row.meeting.minutes.state in AT_HOME
