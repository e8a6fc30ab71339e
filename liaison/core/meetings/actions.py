"""Following up: who owes what, across all meetings, and handing over what loses its owner.

What another mission did is known only as far as its bundles reach: an action is overdue, and beside
it stands when its owner was last heard (domain R31; design section 8).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from liaison.core import dtg, rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.meetings.values import ActionRow
from liaison.core.notebook import Records
from liaison.core.parties import Parties, PartyBook
from liaison.core.reader import Read, Reader
from liaison.core.records.audiences import SISTER
from liaison.core.records.meeting_views import Action, Meeting, Progress
from liaison.core.records.missions import BY_CODE
from liaison.core.values import RecordId, Value
from sync.crypto.random import token

ACTION, MEETING = "ACTION", "MEETING"
DECISION, RESIDUAL = "decision", "residual_task"
CLOSED = frozenset({"done", "dropped"})
ORPHAN_DAYS = 100
"""So long before a mission ends without a successor its open actions look for another owner."""
_ITEM_BYTES = 4
_MOST_COUNTED = 20_000


class Actions:
    """Reading and moving actions."""

    def __init__(self, desk: Desk, reader: Reader, book: PartyBook, records: Records) -> None:
        self._desk = desk
        self._reader = reader
        self._book = book
        self._records = records
        self._counted: dict[tuple[str, str, date], int] = {}
        self._counted_by: Parties | None = None

    def rows(self, *, decisions: bool = False) -> list[ActionRow]:
        """All actions: orphans first, then by date, those without a date last.

        Args:
            decisions: list decisions too, which nobody has to do by a day.
        """
        today = dtg.day_of(self._desk.clock.now_ms())
        meetings = {one.id.hex(): one for one in self._reader.all(MEETING, Meeting)}
        heard = self._heard()
        parties = self._book.parties()
        found = [
            self._row(one, parties, meetings, heard, today)
            for one in self._reader.all(ACTION, Action)
            if decisions or one.it.kind != DECISION
        ]
        return sorted(found, key=_order)

    def of_series(self, series: str, *, before_ms: int) -> list[ActionRow]:
        """Open actions of a series' meetings before a moment, which the next meeting follows up."""
        earlier = {
            one.row.ref
            for one in self._reader.all(MEETING, Meeting)
            if series and one.it.series == series and (one.it.starts or 0) < before_ms
        }
        return [row for row in self.rows() if row.meeting in earlier and row.is_open]

    def set_state(self, action: RecordId, state: str, *, told: str = "") -> Changed:
        """Say how an action stands, with a word on it; both are kept, whoever says more later.

        Raises:
            Refused: RECORD_UNKNOWN, RECORD_NOT_EDITOR, RECORD_VALUE for a state that may not
                follow, RECORD_FORM for dropping it without a word; as `accept` for "accepted".
        """
        if state == "accepted":
            return self.accept(action, told=told)
        if state == "dropped" and not told.strip():
            raise Refused(Reason.RECORD_FORM, field="dropped_because", rule=rules.WHY)
        writes: dict[str, Value] = {"state": state, **self._progress(state, told)}
        if state == "dropped":
            writes["dropped_because"] = told
        return self._records.set(action, writes)

    def hand_over(self, action: RecordId, receiver: str, *, told: str = "") -> Changed:
        """Offer an action to somebody who goes on with it; they have to accept.

        The receiver's mission may edit the record from now on and gets it with the next bundle.

        Raises:
            Refused: RECORD_VALUE for a receiver who is no party, RECORD_NOT_OWNER.
        """
        writes: dict[str, Value] = {
            "receiver": receiver,
            "state": "handed_over",
            **self._progress("handed_over", told),
            **self.reachable(receiver),
        }
        return self._records.set(action, writes)

    def accept(self, action: RecordId, *, by: str = "", told: str = "") -> Changed:
        """Take over what was offered: the receiver becomes the owner.

        Args:
            action: which.
            by: the accepting role, where it is not the one this vault speaks for.
            told: a word on it.

        Raises:
            Refused: ACTION_NOT_RECEIVER where another mission was asked; RECORD_FORM without `by`
                where the keeper notes what one outside all missions said; RECORD_VALUE if it was
                not handed over.
        """
        read = self._reader.one(action, Action)
        self._require_receiver(read, by=by)
        now = self._desk.clock.now_ms()
        return self._records.set(
            action,
            {
                "state": "accepted",
                "accepted_on": dtg.day_of(now).isoformat(),
                "accepted_by": by or self._desk.identity.role,
                "responsible": read.it.receiver or None,
                **self._progress("accepted", told),
            },
        )

    def add_evidence(self, action: RecordId, text: str) -> Changed:
        """Name what shows that something was done: a reference, a date, a paper."""
        return self._records.set(action, {f"evidence/{token(_ITEM_BYTES).hex()}": text})

    def reachable(self, party: str) -> dict[str, Value]:
        """The writes that let a party's mission have and edit a record that we keep."""
        mission = self._book.parties().mission_of(party, dtg.day_of(self._desk.clock.now_ms()))
        if mission not in self._desk.vocabulary().missions:
            return {}  # one that nobody can send to has nothing to edit either
        if mission == self._desk.identity.mission:
            return {}
        return {f"editors/{mission}": True, f"release/{SISTER}{mission}": True}

    def _require_receiver(self, read: Read[Action], *, by: str) -> None:
        """Nobody accepts for another mission; for one without a vault, its keeper notes who did."""
        receiver, here = read.it.receiver, self._desk.identity.mission
        if not receiver:
            return  # its state refuses
        parties, today = self._book.parties(), dtg.day_of(self._desk.clock.now_ms())
        mission = parties.mission_of(receiver, today)
        if mission in {here, parties.mission_of(here, today)}:
            return
        if mission in self._desk.vocabulary().missions or read.owned_by != here:
            asked = mission or read.owned_by
            raise Refused(Reason.ACTION_NOT_RECEIVER, receiver=receiver, mission=asked)
        if not by.strip():
            raise Refused(Reason.RECORD_FORM, field="accepted_by", rule=rules.WHO)

    def _progress(self, state: str, told: str) -> dict[str, Value]:
        item = f"progress/{token(_ITEM_BYTES).hex()}"
        writes: dict[str, Value] = {
            f"{item}/at": self._desk.clock.now_ms(),
            f"{item}/by": self._desk.identity.role,
            f"{item}/mission": self._desk.identity.mission,
            f"{item}/state": state,
        }
        return {**writes, f"{item}/text": told} if told else writes

    def _heard(self) -> Mapping[str, int]:
        """When something of each mission last arrived."""
        heard: dict[str, int] = {}
        for contact in self._desk.store.contacts.all():
            heard[contact.mission] = max(heard.get(contact.mission, 0), contact.heard_ms or 0)
        return heard

    def _days_left(self, parties: Parties, owner: str, today: date, due: date) -> int:
        """Working days until `due`; counted once a site and day, as long as nobody moves."""
        if parties is not self._counted_by or len(self._counted) > _MOST_COUNTED:
            self._counted, self._counted_by = {}, parties
        key = (parties.site_of(owner), due.isoformat(), today)
        if key not in self._counted:
            self._counted[key] = parties.workdays(owner).between(today, due)
        return self._counted[key]

    def _row(
        self,
        one: Read[Action],
        parties: Parties,
        meetings: Mapping[str, Read[Meeting]],
        heard: Mapping[str, int],
        today: date,
    ) -> ActionRow:
        action, here = one.it, self._desk.identity.mission
        mission = parties.mission_of(action.responsible, today)
        due = dtg.day(action.due)
        left = self._days_left(parties, action.responsible, today, due) if due else None
        is_overdue = left is not None and left < 0 and action.state not in CLOSED
        told = latest(action.progress.values())
        since = None if mission in {"", here} else heard.get(mission)
        meeting = meetings.get(action.meeting)
        return ActionRow(
            id=one.id,
            action=action,
            ref=one.row.ref,
            kept_by=one.owned_by,
            mission=mission,
            meeting=meeting.row.ref if meeting else "",
            meeting_title=meeting.row.title if meeting else "",
            in_adopted=meeting is not None and meeting.it.minutes.state == "adopted",
            days_left=left,
            is_overdue=is_overdue,
            heard_ms=since,
            is_unheard=is_overdue
            and due is not None
            and mission not in {"", here}
            and (not since or dtg.day_of(since) <= due),
            is_orphan=is_orphan(action, parties, today),
            told_ms=told.at if told and told.at else one.row.revised_ms,
            told_by=told.mission if told else one.owned_by,
            editable=one.editable,
        )


def is_orphan(action: Action, parties: Parties, today: date) -> bool:
    """Whether an action is about to lose, or has lost, whoever owes it.

    Its owner's mission ends without a successor within `ORPHAN_DAYS`, and nobody was found to
    receive it. What is in progress can still be finished, until the mission has ended. Decisions
    bind all and have no owner to lose.
    """
    if action.kind == DECISION or action.state in CLOSED or action.receiver:
        return False
    ends = parties.ends_on(parties.mission_of(action.responsible, today))
    if ends is None or not ends_soon(ends, today):
        return False
    return ends < today or action.state in {"open", "orphaned"}


def ends_soon(ends: date, today: date) -> bool:
    """Whether it is time to find who takes over from a mission, or past it."""
    return ends <= today + timedelta(days=ORPHAN_DAYS)


def latest(progress: Iterable[Progress]) -> Progress | None:
    """The last word on how an action stands."""
    return max(progress, key=lambda one: one.at or 0, default=None)


def next_missions(today: date) -> list[str]:
    """Missions that go on, to whom an action could be handed over."""
    return [
        code
        for code, mission in BY_CODE.items()
        if (mission.valid_from is None or mission.valid_from <= today)
        and (mission.valid_to is None or today + timedelta(days=ORPHAN_DAYS) < mission.valid_to)
    ]


def _order(row: ActionRow) -> tuple[bool, bool, str, str]:
    is_closed = not row.is_open
    return is_closed, not row.is_orphan, row.action.due or "9999", row.ref
