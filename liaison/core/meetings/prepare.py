"""Preparing meetings: series, dates, venues, whose turn, and the agenda.

A postponement or a change of venue keeps what was, what is now, why and who asked; the invitation's
sequence rises with every change that people must hear of (RFC 5546).
"""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core import dtg, rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.meetings import agenda
from liaison.core.meetings.assembly import MEETING, SERIES, Assembly
from liaison.core.meetings.items import new_item
from liaison.core.meetings.moving import (
    has_begun_minutes,
    is_place,
    place_of,
    require_after,
    require_both,
    require_kind,
    require_not_held,
    require_put_off,
    require_reason,
    same_hour,
)
from liaison.core.meetings.prefill import Prefill
from liaison.core.meetings.rota import new_turn, next_turn, rota
from liaison.core.meetings.values import MeetingRow
from liaison.core.notebook import Records
from liaison.core.parties import PARTY
from liaison.core.reader import Reader
from liaison.core.records.audiences import SISTER
from liaison.core.records.meeting_views import Cadence, Meeting, Series
from liaison.core.records.picking import pick
from liaison.core.records.views import Party
from liaison.core.values import RecordId, Value


class Prepare:
    """Changes series and meetings before they are held."""

    def __init__(
        self,
        desk: Desk,
        reader: Reader,
        assembly: Assembly,
        prefill: Prefill,
        records: Records,
    ) -> None:
        self._desk = desk
        self._reader = reader
        self._assembly = assembly
        self._prefill = prefill
        self._records = records

    def begin_series(self, kind: str, writes: Mapping[str, Value]) -> RecordId:
        """A new series; see `core.records.series` for its fields."""
        return self._records.add(SERIES, kind, writes=writes, texts={})

    def set_cadence(self, series: RecordId, cadence: Cadence) -> Changed:
        """Agree on another cadence; the ones before stay in the history.

        The first holds since ever; a later one without a day of its own holds from today.
        """
        item = f"cadence/{new_item()}"
        known = self._reader.one(series, Series).it.cadence
        today = dtg.day_of(self._desk.clock.now_ms()).isoformat()
        return self._records.set(
            series,
            {
                f"{item}/from": cadence.from_ or (today if known else None),
                f"{item}/times": cadence.times,
                f"{item}/every": cadence.every,
                f"{item}/unit": cadence.unit,
                f"{item}/why": cadence.why or None,
            },
        )

    def add_turn(self, series: RecordId, party: str, *, duty: str = "host") -> Changed:
        """Put a party at the end of the rota."""
        turns = self._reader.one(series, Series).it.rota.values()
        _, writes = new_turn(turns, party, duty)
        return self._records.set(series, writes)

    def skip_turn(self, series: RecordId, *, duty: str, reason: str) -> Changed:
        """Pass over the next turn of a duty, and say why.

        Raises:
            Refused: RECORD_FORM for no reason.
        """
        require_reason(reason)
        turn = next_turn(self._reader.one(series, Series).it, duty)
        if turn is None:
            return Changed()
        item, writes = turn
        return self._records.set(series, {**writes, f"{item}/skipped": reason})

    def begin(
        self,
        kind: str,
        *,
        title: str,
        series: RecordId | None = None,
        parent: RecordId | None = None,
        writes: Mapping[str, Value] | None = None,
    ) -> RecordId:
        """Propose a meeting: agenda from the template, invitees and host from its series.

        Args:
            kind: a kind of MEETING.
            title: its title.
            series: what it belongs to.
            parent: the meeting whose side session it is; it takes that one's place and days.
            writes: whatever is known already: starts, ends, tz, venue, lang, lang2.

        Raises:
            Refused: MEETING_BEFORE_SERIES, MEETING_FAR from its parent; RECORD_VALUE, RECORD_KIND;
                RECORD_FORM for no title, a beginning without an end, a kind that is not its
                series', and a side session of nothing.
        """
        known = self._reader.one(series, Series).it if series else Series()
        given = {
            "lang": "en",
            **self._of_parent(parent),
            **self._of_series(known),
            **(writes or {}),
        }
        given["title"] = title
        require_both(given)
        require_kind(kind, known.kind if series else "", has_parent=parent is not None)
        if series:
            given["series"] = series.hex()
            require_after(known, given.get("starts"))
        lang, lang2 = str(given.get("lang") or "en"), str(given.get("lang2") or "")
        begun = agenda.template(kind, lang=lang, lang2=lang2)
        with self._desk.store.transaction():
            made = self._records.add(MEETING, kind, writes={**dict(begun), **given}, texts={})
            turn = next_turn(known, "host")
            if series and turn:
                item, taken = turn
                self._records.set(series, {**taken, f"{item}/taken": made.hex()})
            self._prefill.fill(made)
        return made

    def prefill(self, meeting: RecordId) -> Changed:
        """Carry over open actions and fill the country round; what is there already stays."""
        return self._prefill.fill(meeting)

    def quoted_but_withheld(self, meeting: RecordId) -> list[tuple[str, str]]:
        """References that the agenda quotes, each with a mission that may not have that record."""
        return self._prefill.quoted_but_withheld(meeting)

    def add_item(self, meeting: RecordId, title: str, *, kind: str = "item") -> str:
        """Put an item into the agenda, before any other business; returns its id.

        Raises:
            Refused: RECORD_FORM for no title.
        """
        if not title.strip():
            raise Refused(Reason.RECORD_FORM, field="title", rule=rules.TITLE)
        said = self._assembly.typed(meeting)
        places = [(item.no, item.kind) for item in said.agenda.values()]
        item = new_item()
        self._records.set(
            meeting,
            {
                f"agenda/{item}/no": agenda.place_for_new(places),
                f"agenda/{item}/kind": kind,
                f"agenda/{item}/title": title,
            },
        )
        return item

    def schedule(self, meeting: RecordId) -> Changed:
        """Fix it and let those invited have it: the missions invited join its release.

        Raises:
            Refused: MEETING_WITHHELD if the agenda quotes what one of them may not have.
        """
        said = self._assembly.typed(meeting)
        missions = self._desk.vocabulary().missions
        released: dict[str, Value] = {
            f"release/{SISTER}{party}": True
            for party, one in said.invitees.items()
            if one.invited == "yes" and party in missions and party != self._desk.identity.mission
        }
        return self._records.set(meeting, {"state": "scheduled", **released, **self._next(said)})

    def postpone(
        self, meeting: RecordId, *, starts: int, ends: int, reason: str, who: str = ""
    ) -> Changed:
        """Put a meeting off.

        Raises:
            Refused: MEETING_HELD; MEETING_BEFORE_SERIES; MEETING_UNMOVED for the time that it has;
                RECORD_FORM for an end before the start, a start that is not later than it was or
                lies behind us, or no reason; RECORD_VALUE for who asked.
        """
        row = self._assembly.row(meeting)
        require_not_held(row.meeting)
        self._require_in_series(row, starts)
        require_reason(reason)
        item, said = f"postponements/{new_item()}", row.meeting
        if (starts, ends) == (said.starts, said.ends):
            now = f"{dtg.write(starts)} \u2013 {dtg.write(ends)}"
            raise Refused(Reason.MEETING_UNMOVED, field="starts", now=now)
        require_put_off(said, starts, now_ms=self._desk.clock.now_ms())
        return self._records.set(
            meeting,
            {
                "starts": starts,
                "ends": ends,
                "state": "postponed",
                f"{item}/from": _day(said.starts, said.tz),
                f"{item}/to": _day(starts, said.tz),
                **self._asked(item, reason, who),
                **self._without_minutes(row),
                **self._next(said),
            },
        )

    def relocate(self, meeting: RecordId, *, venue: Value, reason: str, who: str = "") -> Changed:
        """Hold a meeting elsewhere, at the same hour on the clock of the new place.

        Raises:
            Refused: MEETING_HELD; MEETING_UNMOVED for the place that it has; RECORD_VALUE for one
                that is not known, or for who asked; RECORD_FORM for no reason.
        """
        require_reason(reason)
        row, item = self._assembly.row(meeting), f"venue_history/{new_item()}"
        said = row.meeting
        require_not_held(said)
        place = self._place(venue)
        name, tz = place.get("name"), str(place.get("tz") or "")
        if said.venue and is_place(said.venue, place):
            raise Refused(Reason.MEETING_UNMOVED, field="venue", now=said.venue.name)
        return self._records.set(
            meeting,
            {
                "venue": place,
                "state": "relocated",
                **_on_clock_of(said, tz),
                f"{item}/from": said.venue.name if said.venue else None,
                f"{item}/to": name,
                **self._asked(item, reason, who),
                **self._without_minutes(row),
                **self._next(said),
            },
        )

    def cancel(self, meeting: RecordId, *, reason: str, who: str = "") -> Changed:
        """Call a meeting off; the next invitation says so to calendars.

        Raises:
            Refused: MEETING_HELD; RECORD_FORM for no reason, RECORD_VALUE for who asked.
        """
        require_reason(reason)
        row, item = self._assembly.row(meeting), f"postponements/{new_item()}"
        said = row.meeting
        require_not_held(said)
        return self._records.set(
            meeting,
            {
                "state": "cancelled",
                f"{item}/from": _day(said.starts, said.tz),
                **self._asked(item, reason, who),
                **self._without_minutes(row),
                **self._next(said),
            },
        )

    def hold_beside(self, meeting: RecordId, other: RecordId) -> Changed:
        """Tie two meetings of different series to one journey."""
        return self._records.set(meeting, {"beside": other.hex()})

    def held(self, meeting: RecordId) -> Changed:
        """Say that it took place; its minutes are a draft from here on.

        Raises:
            Refused: MEETING_AHEAD before it begins; RECORD_VALUE for one that was cancelled.
        """
        said = self._assembly.typed(meeting)
        drafted = {"minutes/state": "draft"} if said.minutes.state in {"", "none"} else {}
        return self._records.set(meeting, {"state": "held", **drafted})

    def _of_series(self, series: Series) -> dict[str, Value]:
        """What a meeting takes from its series."""
        writes: dict[str, Value] = {f"invitees/{one}/invited": "yes" for one in series.members}
        host = rota(series).next.get("host")
        if host:
            writes["host"] = host
        if series.venue:
            writes["venue"] = place_of(series.venue)
            writes["tz"] = series.venue.tz or "UTC"
        if series.mode:
            writes["mode"] = series.mode
        writes["secretary"] = self._desk.identity.role
        return writes

    def _of_parent(self, parent: RecordId | None) -> dict[str, Value]:
        if parent is None:
            return {}
        said = self._reader.one(parent, Meeting).it
        return {
            "parent": parent.hex(),
            "starts": said.starts,
            "ends": said.ends,
            **({"tz": said.tz} if said.tz else {}),
            **({"venue": place_of(said.venue)} if said.venue else {}),
        }

    def _place(self, venue: Value) -> Mapping[str, Value]:
        """A place as records hold it, from its name or already in that shape."""
        field = self._desk.types.get(MEETING).field_at("venue")
        if isinstance(venue, Mapping) or field is None:
            return venue if isinstance(venue, Mapping) else {}
        found = self._records.parse_value(MEETING, "venue", str(venue))
        return found if isinstance(found, Mapping) else {}

    def _asked(self, item: str, reason: str, who: str) -> dict[str, Value]:
        return {
            f"{item}/reason": reason,
            f"{item}/who": self._who(who) or self._desk.identity.role,
            f"{item}/at": self._desk.clock.now_ms(),
        }

    def _who(self, typed: str) -> str:
        """A role or a party that is known here; a word for nobody is refused, with what is like it."""
        if not typed.strip():
            return ""
        contacts = [one.role for one in self._desk.store.contacts.all()]
        titled = [one.row.title for one in self._reader.all(PARTY, Party)]
        words = self._desk.vocabulary()
        known = {self._desk.identity.role, *contacts, *titled, *words.missions, *words.parties()}
        return pick("who", typed.strip(), {one for one in known if one})

    def _without_minutes(self, row: MeetingRow) -> dict[str, Value]:
        """A draft keeps the whole record at home, and those invited would not hear of the move.

        How the minutes stand is its owner's to say.
        """
        is_ours = row.owner == self._desk.identity.mission
        return {"minutes/state": "none"} if is_ours and has_begun_minutes(row.meeting) else {}

    def _next(self, said: Meeting) -> dict[str, Value]:
        return {"sequence": said.sequence + 1}

    def _require_in_series(self, row: MeetingRow, starts: int) -> None:
        if row.series is not None and self._desk.store.records.row(row.series) is not None:
            require_after(self._reader.one(row.series, Series).it, starts)


def _on_clock_of(said: Meeting, tz: str) -> dict[str, Value]:
    """The zone of a new place; people come at the hour that they were told, on the clock there."""
    if not tz:
        return {}
    moments = {"starts": said.starts, "ends": said.ends}
    return {
        "tz": tz,
        **{path: same_hour(at, said.tz, tz) for path, at in moments.items() if at and said.tz},
    }


def _day(at_ms: int | None, tz: str) -> str | None:
    return None if at_ms is None else dtg.local(at_ms, tz or "UTC").date().isoformat()
