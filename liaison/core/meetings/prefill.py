"""What an agenda is filled with before the meeting: open actions, and a round by country.

Nothing is taken away or said twice: what is filled in names the record's reference, and a reference
that stands in the text already is left out.
"""

from __future__ import annotations

from functools import partial

from liaison.core import dtg
from liaison.core.ceilings import is_above
from liaison.core.desk import Desk
from liaison.core.events import Changed
from liaison.core.meetings import agenda
from liaison.core.meetings.assembly import Assembly
from liaison.core.meetings.meetings import Meetings
from liaison.core.meetings.moving import took_place
from liaison.core.meetings.values import MeetingRow
from liaison.core.notebook import Records
from liaison.core.quoting import quoted_but_withheld, readers
from liaison.core.records import action as action_type
from liaison.core.records.audiences import OWN, SISTER
from liaison.core.records.meeting_views import Item, Meeting
from liaison.core.release import withheld_from
from liaison.core.reports.report import Translate
from liaison.core.values import RecordId, RecordQuery, RecordRow

_ROUND_NOTES = 3
"""Notes a mission in the country round; more would be read out by nobody."""
_NOTES_READ = 500
"""The latest notes that are looked through for the country round."""


class Prefill:
    """Fills the items of an agenda that other records have something to say to."""

    def __init__(
        self,
        desk: Desk,
        assembly: Assembly,
        meetings: Meetings,
        records: Records,
        translate: Translate,
    ) -> None:
        self._desk = desk
        self._assembly = assembly
        self._meetings = meetings
        self._records = records
        self._translate = translate

    def fill(self, meeting: RecordId) -> Changed:
        """Carry over open actions, fill the country round and titles; what is there already stays.

        A meeting without an agenda, as one that was not proposed here may be, gets the template's.
        """
        changed = self._begin_agenda(meeting)
        row = self._assembly.row(meeting, typed=True)
        texts: dict[str, str] = {}
        for item, said in row.meeting.agenda.items():
            more = ""
            if said.kind == agenda.FOLLOW_UP:
                carried = [
                    one
                    for one in self._meetings.carried(meeting)
                    if self._is_cleared(one.id, row.meeting)
                ]
                more = agenda.follow_up_lines(
                    carried,
                    said=said.discussion,
                    label=partial(self._label, row.meeting),
                    state=partial(self._state, row.meeting.lang),
                )
            elif said.kind == agenda.ROUND:
                more = agenda.round_lines(self._cleared(row), said=said.discussion)
            if more:
                texts[f"agenda/{item}/discussion"] = agenda.joined(said.discussion, more)
        titles = agenda.second_titles(row.meeting)
        with self._desk.store.transaction():
            if titles:
                changed = self._records.set(meeting, titles)
            for path, text in texts.items():
                changed = self._records.set_text(meeting, path, text)
        return changed

    def quoted_but_withheld(self, meeting: RecordId) -> list[tuple[str, str]]:
        """What the agenda quotes of others' records, and the missions that may not have it.

        Whoever is invited after the agenda was filled was not asked for then.

        Returns:
            A record's reference and a mission, for each that must not come together.
        """
        row = self._assembly.row(meeting, typed=True)
        invited = {one for one, said in row.meeting.invitees.items() if said.invited == "yes"}
        missions = invited & set(self._desk.vocabulary().missions) - {self._desk.identity.mission}
        asked = {*readers(row.meeting, row.owner), *(SISTER + one for one in missions)}
        return quoted_but_withheld(self._desk, row.meeting, sorted(asked))

    def _begin_agenda(self, meeting: RecordId) -> Changed:
        said = self._assembly.typed(meeting)
        if any(item != Item() for item in said.agenda.values()):
            return Changed()
        begun = agenda.template(said.kind, lang=said.lang, lang2=said.lang2)
        return self._records.set(meeting, dict(begun))

    def _label(self, meeting: Meeting, code: str) -> str:
        """What a party is called, where all who get the agenda may know; its code otherwise."""
        parties = self._meetings.parties()
        known = parties.by_ref.get(code)
        if known is None or not self._is_cleared(known.id, meeting):
            return code
        return parties.full_label(code, dtg.day_of(meeting.starts or self._desk.clock.now_ms()))

    def _state(self, lang: str, state: str) -> str:
        return self._translate(lang, "State", action_type.TYPE.life.labels.get(state, state))

    def _cleared(self, row: MeetingRow) -> dict[str, list[RecordRow]]:
        """Each mission's latest notes that everybody who will get the minutes may have."""
        found: dict[str, list[RecordRow]] = {}
        query = RecordQuery(types=("NOTE",), since_ms=self._before(row), limit=_NOTES_READ)
        for note in self._desk.store.records.find(query):
            mine = found.setdefault(note.owner, [])
            if len(mine) < _ROUND_NOTES and self._is_cleared(note.id, row.meeting):
                mine.append(note)
        return found

    def _is_cleared(self, record: RecordId, meeting: Meeting) -> bool:
        """Whether a record may go to all whom the meeting goes to, the missions invited too.

        What stands in the agenda once goes wherever the agenda goes.
        """
        document = self._desk.shelf.load(record)
        if document is None:
            return False
        known = self._desk.shelf.terms(document)
        missions = self._desk.vocabulary().missions
        wanted = set(meeting.release) - {OWN}
        wanted |= {SISTER + one for one in meeting.invitees if one in missions}
        is_free = not is_above(known.cls, meeting.cls) and not known.orcon
        here, ceilings = self._desk.identity, self._desk.shelf.ceilings()
        return (is_free and known.origins <= {"own"}) and not any(
            withheld_from(known, audience, here=here, ceilings=ceilings) for audience in wanted
        )

    def _before(self, row: MeetingRow) -> int | None:
        """When the meeting of the series before this one ended; one that is ahead told nothing yet."""
        this = row.meeting.starts or self._desk.clock.now_ms()
        ends = [
            one.meeting.ends or one.meeting.starts or 0
            for one in (self._assembly.rows() if row.series else ())
            if one.series == row.series
            and one.id != row.id
            and (one.meeting.starts or 0) < this
            and took_place(one.meeting)
        ]
        return max(ends, default=None)
