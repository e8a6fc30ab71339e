"""From a draft to adopted minutes (conventions 2.5): circulate, silence, agreement, adoption.

Adoption names the heads of the
meeting and of every decision and action: that state can be shown for ever. What comes later is a
corrigendum; what was written apart from it is listed, never mixed in.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from liaison.core import dtg, rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.meetings import digest, noting, places
from liaison.core.meetings.assembly import Assembly
from liaison.core.meetings.frozen import Frozen
from liaison.core.meetings.replies import DRAFTS, Replies
from liaison.core.meetings.values import LateChange, MeetingRow, MeetingView
from liaison.core.notebook import Records
from liaison.core.parties import PartyBook
from liaison.core.reader import Read, Reader
from liaison.core.records.audiences import SISTER
from liaison.core.records.meeting_rules import OUT
from liaison.core.records.meeting_views import Action, Series
from liaison.core.values import RecordId, Value
from sync.crypto.random import token

SILENCE_DAYS = 7
"""Working days of the silence procedure where the series says nothing else."""
_ITEM_BYTES = 4


class Minutes:
    """The minutes of meetings, from the draft to their adoption."""

    def __init__(
        self,
        desk: Desk,
        reader: Reader,
        book: PartyBook,
        assembly: Assembly,
        replies: Replies,
        records: Records,
    ) -> None:
        self._desk = desk
        self._reader = reader
        self._book = book
        self._assembly = assembly
        self._replies = replies
        self._records = records
        self._frozen = Frozen(desk, reader, assembly)

    def silence_until(self, meeting: RecordId, *, days: int | None = None) -> date:
        """The day on which silence counts as agreement: the latest over all sites asked.

        Args:
            meeting: which.
            days: working days; None takes the series' number.
        """
        row = self._assembly.row(meeting)
        count = self._silence_days(row) if days is None else days
        parties, today = self._book.parties(), dtg.day_of(self._desk.clock.now_ms())
        asked = [
            row.owner,
            *(party for party, one in row.meeting.invitees.items() if _asked(one.invited)),
        ]
        return max(parties.workdays(party).after(today, count) for party in asked)

    def awaited(self, meeting: RecordId) -> list[str]:
        """Missions that were invited and have not said anything to the text that is out."""
        view = self._assembly.view(meeting)
        answered = {
            one.mission
            for one in view.replies
            if one.reply.it.kind != "correction" and one.is_current
        }
        missions = self._desk.vocabulary().missions
        asked = {party for party, one in view.meeting.invitees.items() if _asked(one.invited)}
        return sorted((asked & set(missions)) - answered - noting.answered(view) - {view.row.owner})

    def circulate(self, meeting: RecordId, *, days: int | None = None) -> Changed:
        """Send the draft out: whoever gets the meeting gets its decisions and actions too.

        A text that was corrected since goes out anew, and silence begins again.

        Raises:
            Refused: MINUTES_STATE, MINUTES_CLASHES; MINUTES_NOT_HELD before the meeting;
                RECORD_FORM for no day of silence;
                MEETING_WITHHELD if the text quotes what one of its readers may not have.
        """
        if days is not None and days < 1:
            raise Refused(Reason.RECORD_FORM, field="silence_days", rule=rules.SILENCE)
        self._records.commit_all()
        view = self._assembly.view(meeting)
        is_corrected = view.digest != view.meeting.minutes.digest
        _require_state(view.row, DRAFTS | (OUT if is_corrected else frozenset()), "draft")
        self._require_held(view.row)
        self._require_settled(view)
        until = self.silence_until(meeting, days=days)
        changed: set[RecordId] = {meeting}
        with self._desk.store.transaction():
            for act in _acts(view):
                if act.owned_by == self._desk.identity.mission:
                    self._records.set(act.id, self._released_with(view.row, act))
                    changed.add(act.id)
            self._records.set(
                meeting,
                {
                    "state": "held",
                    "minutes/state": "circulated",
                    "minutes/circulated": self._desk.clock.now_ms(),
                    "minutes/silence": until.isoformat(),
                    "minutes/digest": self._assembly.view(meeting).digest,
                },
            )
        return Changed(frozenset(changed))

    def agree_by_silence(self, meeting: RecordId) -> Changed:
        """The silence is over and nobody dissented from the text: it is agreed.

        Raises:
            Refused: MINUTES_STATE; MINUTES_SILENCE before the day; MINUTES_DISSENT naming who;
                MINUTES_CHANGED if the text is another than the one that went out.
        """
        view = self._assembly.view(meeting)
        _require_state(view.row, {"circulated"}, "circulated")
        _require_unchanged(view)
        self._require_heard(view.row)
        dissenting = sorted({*self._replies.dissents(meeting), *noting.dissenting(view)})
        if dissenting:
            raise Refused(Reason.MINUTES_DISSENT, missions=", ".join(dissenting))
        return self._records.set(meeting, {"minutes/state": "agreed"})

    def reopen(self, meeting: RecordId) -> Changed:
        """Take circulated or agreed minutes back to be worked on; adopted ones stay."""
        row = self._assembly.row(meeting)
        _require_state(row, OUT, "circulated")
        return self._records.set(meeting, {"minutes/state": "reopened"})

    def adopt(self, meeting: RecordId, *, at: RecordId | None = None) -> Changed:
        """Adopt the minutes as they are: from here on this text does not change.

        Args:
            meeting: whose minutes.
            at: the meeting that adopts them; None where they are adopted otherwise.

        Raises:
            Refused: MINUTES_STATE if they are no longer, or not yet, before their readers;
                MINUTES_SILENCE while some may still answer; MINUTES_CHANGED if no meeting adopts a
                text that was corrected since; MINUTES_CLASHES naming what is not settled;
                MINUTES_INCOMPLETE naming actions without an owner who is a party, or a date.
        """
        self._records.commit_all()
        view = self._assembly.view(meeting)
        _require_state(view.row, OUT, "circulated")
        if at is None:
            _require_unchanged(view)
        if view.meeting.minutes.state == "circulated" and at is None:
            self._require_heard(view.row)
        self._require_settled(view)
        self._require_complete(view)
        heads: dict[str, Value] = {
            record.hex(): list(self._heads(record))
            for record in (meeting, *(act.id for act in _acts(view)))
        }
        return self._records.set(
            meeting,
            {
                "minutes/state": "adopted",
                "minutes/adopted": self._desk.clock.now_ms(),
                "minutes/adopted_at": at.hex() if at else None,
                "minutes/adopted_digest": view.digest,
                "minutes/heads": heads,
            },
        )

    def corrigendum(self, meeting: RecordId, item: str, *, old: str, new: str, why: str) -> Changed:
        """Correct adopted minutes beside the text.

        Raises:
            Refused: MINUTES_STATE if they are not adopted yet: then the text itself is corrected;
                RECORD_FORM for words that the adopted text does not hold.
        """
        _require_state(self._assembly.row(meeting), {"adopted"}, "adopted")
        if old.strip() and not self._frozen.holds(meeting, old.strip()):
            raise Refused(Reason.RECORD_FORM, field="old", rule=rules.ADOPTED_WORDS)
        start = f"corrigenda/{token(_ITEM_BYTES).hex()}"
        with self._desk.store.transaction():
            self._records.set(
                meeting,
                {
                    f"{start}/at": self._desk.clock.now_ms(),
                    f"{start}/item": item or None,
                    f"{start}/by": self._desk.identity.role,
                    f"{start}/why": why or None,
                },
            )
            self._records.set_text(meeting, f"{start}/old", old)
            return self._records.set_text(meeting, f"{start}/new", new)

    def adopted(self, meeting: RecordId) -> MeetingView | None:
        """The minutes as they were adopted; None if they were not, or if not all of it is here."""
        return self._frozen.view(meeting)

    def late(self, meeting: RecordId) -> list[LateChange]:
        """What was written to adopted minutes apart from the adoption, or after it."""
        return self._frozen.late(meeting)

    def find(self, typed: str) -> RecordId:
        """The meeting whose minutes, as they stand or as adopted, have this digest.

        Raises:
            Refused: MINUTES_UNKNOWN.
        """
        letters = digest.typed(typed)
        for row in self._assembly.rows() if letters else []:
            known = (row.meeting.minutes.adopted_digest, row.meeting.minutes.digest)
            if any(one.startswith(letters) for one in known if one):
                return row.id
            if self._assembly.view(row.id).digest.startswith(letters):
                return row.id
        raise Refused(Reason.MINUTES_UNKNOWN, digest=typed[:80])

    def _released_with(self, row: MeetingRow, act: Read[Action]) -> dict[str, Value]:
        """A decision goes wherever the meeting goes, if nobody held it back, and to who has to act."""
        wanted = self._assembly.undecided(act.id, row.meeting.release)
        writes: dict[str, Value] = {f"release/{one}": True for one in wanted}
        day = dtg.day_of(self._desk.clock.now_ms())
        mission = self._book.parties().mission_of(act.it.responsible, day)
        if mission and mission != self._desk.identity.mission:
            writes |= {f"release/{SISTER}{mission}": True, f"editors/{mission}": True}
        return writes

    def _silence_days(self, row: MeetingRow) -> int:
        if row.series is None or self._desk.store.records.row(row.series) is None:
            return SILENCE_DAYS
        days = self._reader.one(row.series, Series).it.silence_days
        return SILENCE_DAYS if days is None else days

    def _require_held(self, row: MeetingRow) -> None:
        """Minutes are of a meeting that took place: it has begun by now."""
        starts = row.meeting.starts
        is_ahead = starts is not None and starts > self._desk.clock.now_ms()
        if row.meeting.state in {"cancelled", "merged"} or is_ahead:
            raise Refused(Reason.MINUTES_NOT_HELD)

    def _require_heard(self, row: MeetingRow) -> None:
        """The silence procedure runs until its day, or until all have answered."""
        today = dtg.day_of(self._desk.clock.now_ms()).isoformat()
        awaited = self.awaited(row.id) if today <= row.meeting.minutes.silence else []
        if awaited:
            until = row.meeting.minutes.silence
            raise Refused(Reason.MINUTES_SILENCE, until=until, awaited=", ".join(awaited))

    def _heads(self, record: RecordId) -> Iterable[bytes]:
        document = self._desk.shelf.load(record)
        return document.heads if document else ()

    def _require_settled(self, view: MeetingView) -> None:
        if view.clashes:
            clashing = [places.told(view, record, [path]) for record, path in view.clashes]
            raise Refused(Reason.MINUTES_CLASHES, places=", ".join(clashing))

    def _require_complete(self, view: MeetingView) -> None:
        parties = {*self._desk.vocabulary().missions, *self._book.parties().by_ref}
        lacking = [
            label
            for item in view.items
            for label, act in item.actions
            if act.it.responsible not in parties or not act.it.due
        ]
        if lacking:
            raise Refused(Reason.MINUTES_INCOMPLETE, actions=", ".join(lacking))


def _require_unchanged(view: MeetingView) -> None:
    """What is agreed is what went out."""
    sent = view.meeting.minutes.digest
    if sent and sent != view.digest:
        raise Refused(Reason.MINUTES_CHANGED)


def _asked(invited: str) -> bool:
    return invited == "yes"


def _acts(view: MeetingView) -> list[Read[Action]]:
    return [act for item in view.items for _, act in (*item.decisions, *item.actions)]


def _require_state(row: MeetingRow, allowed: Iterable[str], needed: str) -> None:
    state = row.meeting.minutes.state or "none"
    if state == "adopted" and "adopted" not in allowed:
        raise Refused(Reason.MINUTES_ADOPTED, path="minutes")
    if state not in allowed:
        raise Refused(Reason.MINUTES_STATE, state=state, needed=needed)
