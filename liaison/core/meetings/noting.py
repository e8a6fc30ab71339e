"""What a party that has no vault says to minutes, noted by their keeper (conventions 2.5).

Nobody signs for somebody else: what is noted stands in the meeting's record under the keeper's name,
with who said it, when and how it came, and is told as noted wherever it is told.
"""

from __future__ import annotations

from dataclasses import dataclass

from liaison.core import dtg, rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.meetings.assembly import Assembly
from liaison.core.meetings.items import new_item
from liaison.core.meetings.replies import DRAFTS
from liaison.core.meetings.values import MeetingView
from liaison.core.notebook import Records
from liaison.core.parties import PartyBook
from liaison.core.records.meeting_views import Meeting, Noted


@dataclass(frozen=True, slots=True)
class Noting:
    """Notes answers that come by letter, by telephone, or in the room."""

    desk: Desk
    assembly: Assembly
    book: PartyBook
    records: Records

    def note(self, view: MeetingView, said: Noted) -> Changed:
        """Note what a party said to the text that went out; `by`, `at` and `digest` are filled in.

        Raises:
            Refused: MINUTES_STATE before the minutes went out; RECORD_VALUE for a party that was
                not asked, or answers for itself; RECORD_FORM without who said it, or for a dissent
                without its reason; RECORD_NOT_OWNER for minutes that another mission keeps.
        """
        state = view.meeting.minutes.state
        if state in DRAFTS:
            raise Refused(Reason.MINUTES_STATE, state=state or "none", needed="circulated")
        allowed = self.without_vault(view)
        if said.party not in allowed:
            raise Refused(Reason.RECORD_VALUE, field="party", allowed=", ".join(allowed))
        if not (said.who.strip() or said.role.strip()):
            raise Refused(Reason.RECORD_FORM, field="who", rule=rules.SAID_BY)
        if said.word == "dissent" and not said.text.strip():
            raise Refused(Reason.RECORD_FORM, field="text", rule=rules.WHY)
        start = f"noted/{new_item()}"
        now = self.desk.clock.now_ms()
        return self.records.set(
            view.row.id,
            {
                f"{start}/party": said.party,
                f"{start}/word": said.word or "agreement",
                f"{start}/who": said.who or None,
                f"{start}/role": said.role or None,
                f"{start}/on": said.on or dtg.day_of(now).isoformat(),
                f"{start}/how": said.how or None,
                f"{start}/text": said.text or None,
                f"{start}/digest": view.meeting.minutes.out,
                f"{start}/by": self.desk.identity.role,
                f"{start}/at": now,
            },
        )

    def without_vault(self, view: MeetingView) -> list[str]:
        """Parties that were asked and that no card of ours speaks for: they cannot sign."""
        parties, today = self.book.parties(), dtg.day_of(self.desk.clock.now_ms())
        speak = {one.mission for one in self.desk.store.contacts.all()}
        speak |= {view.row.owner, self.desk.identity.mission}
        asked = [party for party, one in view.meeting.invitees.items() if one.invited != "no"]
        return sorted(
            party for party in asked if not {party, parties.mission_of(party, today)} & speak
        )


def noted_in_order(meeting: Meeting) -> list[Noted]:
    """All that is noted of a meeting's minutes, oldest first."""
    return sorted(meeting.noted.values(), key=lambda one: one.at or 0)


def answered(view: MeetingView) -> set[str]:
    """Parties of whom something is noted on the text that is out."""
    return {one.party for one in view.meeting.noted.values() if one.digest == view.asked}


def dissenting(view: MeetingView) -> set[str]:
    """Parties whose last word, as it was noted, is dissent."""
    last = {one.party: one.word for one in noted_in_order(view.meeting)}
    return {party for party, word in last.items() if word == "dissent"}
