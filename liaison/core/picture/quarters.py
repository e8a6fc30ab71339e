"""The quarterly work file: opened, filled by sites, merged, cleared by each mission, frozen (domain R11)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from liaison.core import dtg, rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.meetings.actions import Actions
from liaison.core.notebook import Records
from liaison.core.parties import PartyBook
from liaison.core.picture.heard import Heard, heard
from liaison.core.picture.known_events import event_groups
from liaison.core.picture.quarter import OPENED_BEFORE, Quarter, quarter, quarter_of
from liaison.core.reader import Read, Reader
from liaison.core.records import action, assessment, note
from liaison.core.records.assessment_rules import FROZEN
from liaison.core.records.audiences import ALLM, SISTER
from liaison.core.records.clearances import text_digest
from liaison.core.records.meeting_views import Action
from liaison.core.records.picture_views import Assessment
from liaison.core.records.position_fields import ANSWERS
from liaison.core.values import RecordId, RecordQuery, Value

_ASSESSMENT, _ACTION = assessment.TYPE.name, action.TYPE.name
_REQUEST, _PART_OF = "request_offer", "part_of"
_LINK = "links/file"
_CLEARED_KINDS = frozenset({assessment.QUARTERLY, assessment.COMPARISON})
_BACK, _AHEAD = 2 * 365, 365
"""Days: what is farther is a slip of the pen, and seven sites would be asked for returns."""
RETURNED_BEFORE = timedelta(days=7)
"""Returns are due so long before the quarter ends, if nobody says another day: the merge takes a week."""


class Quarters:
    """Everything that is done with quarterly assessments."""

    def __init__(
        self, desk: Desk, reader: Reader, book: PartyBook, records: Records, actions: Actions
    ) -> None:
        self._desk = desk
        self._reader = reader
        self._book = book
        self._records = records
        self._actions = actions

    def all(self) -> list[Read[Assessment]]:
        """Work files, newest first."""
        return [one for one in self._assessments() if one.it.kind == assessment.QUARTERLY]

    def view(self, file: RecordId) -> Quarter:
        """A work file with its returns side by side.

        Raises:
            Refused: RECORD_UNKNOWN; ASSESSMENT_NOT_ONE for what is no quarterly assessment.
        """
        return quarter(self._file(file), self._assessments(), self._records.writer)

    def to_open(self) -> date | None:
        """The last day of the quarter whose file should be open by now and is not."""
        today = self._today()
        _, end = quarter_of(today)
        is_open = any(dtg.day(one.it.period.to) == end for one in self.all())
        return None if is_open or today < end - OPENED_BEFORE else end

    def open(
        self, day: date | None = None, *, sites: Iterable[str] = (), due: str = ""
    ) -> RecordId:
        """Open the file of the quarter that a day lies in, and ask every site's mission to clear it.

        Args:
            day: any day of the quarter; without one, that of the clock.
            sites: who is asked for a return; without any, our own site and those of all contacts.
            due: the day until which returns are wanted; without one a week before the quarter ends,
                or a week from now if that is past.

        Raises:
            Refused: ASSESSMENT_EXISTS, naming the file of that quarter; RECORD_VALUE for a site that
                nobody knows; RECORD_FORM for a quarter that is far from now, and for a due day that
                is past or before the quarter.
        """
        today = self._today()
        first, last = quarter_of(day or today)
        _require_near(first, last, today)
        wanted = _due(due, first, last, today)
        for one in self.all():
            if dtg.day(one.it.period.to) == last:
                raise Refused(Reason.ASSESSMENT_EXISTS, ref=one.row.ref)
        missions = self._missions(sites)
        writes: dict[str, Value] = {
            "title": f"Regional threat assessment, Q{(last.month - 1) // 3 + 1} {last.year}",
            "period/from": first.isoformat(),
            "period/to": last.isoformat(),
            "due": wanted.isoformat(),
        }
        for site, mission in missions.items():
            writes[f"inputs/{site}/asked"] = True
            writes[f"clearances/{mission}/asked"] = True
            if mission != self._desk.identity.mission:
                writes[f"editors/{mission}"] = True
                writes[f"release/{SISTER}{mission}"] = True
        return self._records.add(_ASSESSMENT, assessment.QUARTERLY, writes=writes, texts={})

    def ask(self, file: RecordId) -> list[RecordId]:
        """Request the returns that have not come: an action for each site's mission, once.

        Raises:
            Refused: RECORD_NOT_OWNER for another mission's file.
        """
        view = self._own(file)
        asked = {site for one in self._requests(file) for site in _sites_of(one, file)}
        missing = [site for site in view.missing if site not in asked]
        return [self._request(view.file, site) for site in missing]

    def requests(self, file: RecordId) -> list[Read[Action]]:
        """The actions that ask for returns to a file."""
        return list(self._requests(file))

    def begin_return(self, file: RecordId) -> RecordId:
        """Our own site's return; the one there is, if it was begun before.

        It goes to the missions that have the file, and is marked as the file is.

        Raises:
            Refused: RECORD_FROZEN.
        """
        view, here = self.view(file), self._desk.identity
        for one in view.inputs:
            if one.site == here.site and one.returned:
                return one.returned.id
        it = view.file.it
        if it.state == "frozen":
            raise Refused(Reason.RECORD_FROZEN, ref=view.file.row.ref)
        readers = [one for one in it.release if one == ALLM or one.startswith(SISTER)]
        released = {f"release/{one}": True for one in {*readers, SISTER + view.file.owned_by}}
        released.pop(f"release/{SISTER}{here.mission}", None)
        writes: dict[str, Value] = {
            "title": f"{here.site}: {it.title}",
            "file": file.hex(),
            f"{_LINK}/rel": _PART_OF,
            f"{_LINK}/record": file.hex(),
            "cls": it.cls,
            "tlp": it.tlp or None,
            **released,
        }
        return self._records.add(_ASSESSMENT, assessment.RETURN, writes=writes, texts={})

    def heard(self, returned: RecordId) -> dict[str, Heard]:
        """What the quarter of a return already knows, by category; nothing where its file is not here.

        Raises:
            Refused: RECORD_UNKNOWN for what is no assessment.
        """
        one = self._reader.one(returned, Assessment)
        files = {found.id.hex(): found for found in self.all()}
        if one.it.file not in files:
            return {}
        now = files[one.it.file]
        first, last = dtg.day(now.it.period.from_), dtg.day(now.it.period.to)
        if first is None or last is None:
            return {}
        eve = first - timedelta(days=1)
        earlier = next((it for it in files.values() if dtg.day(it.it.period.to) == eve), None)
        rows = self._desk.store.records.find(
            RecordQuery(
                types=(note.TYPE.name,),
                kinds=("incident",),
                since_ms=dtg.begins(quarter_of(eve)[0]),
                until_ms=dtg.begins(last + timedelta(days=1)) - 1,
            )
        )
        return heard(
            self.view(now.id),
            self.view(earlier.id) if earlier else None,
            one.row.site,
            event_groups(self._desk).once(rows),
            dtg.begins(first),
        )

    def merge(self, file: RecordId) -> Changed:
        """Stop waiting for returns, and close the requests that were answered.

        Raises:
            Refused: RECORD_NOT_OWNER.
        """
        view = self._own(file)
        came = {one.site for one in view.inputs if one.received}
        changed = self._records.set(file, {"state": "merging"})
        touched = set(changed.records)
        for one in self._requests(file):
            if (
                came.intersection(_sites_of(one, file))
                and one.editable
                and one.it.state in {"open", "in_progress"}
            ):
                touched |= self._actions.set_state(one.id, "done").records
        return Changed(frozenset(touched))

    def clear(
        self,
        file: RecordId,
        *,
        answer: str = "yes",
        comment: str = "",
        party: str = "",
        role: str = "",
    ) -> Changed:
        """Say that our mission clears the joint text as it stands here, or does not.

        Args:
            file: the quarterly assessment, or a comparison.
            answer: one of `ANSWERS`.
            comment: in one line.
            party: whose word it is; another than ours only the file's owner may note.
            role: who said so, where it is not the role of this vault.

        Raises:
            Refused: RECORD_VALUE for an answer or a party that there is not; ASSESSMENT_NOT_ONE for
                what nobody clears; RECORD_NOT_EDITOR, RECORD_NOT_OWNER, RECORD_FROZEN.
        """
        allowed = [one.value for one in ANSWERS]
        if answer not in allowed:
            raise Refused(Reason.RECORD_VALUE, field="answer", allowed=", ".join(allowed))
        here = self._desk.identity
        if party and party != here.mission and not role:
            raise Refused(Reason.RECORD_FORM, field="role", rule=rules.WHO)
        found = self._reader.one(file, Assessment)
        if found.it.kind not in _CLEARED_KINDS:
            raise Refused(Reason.ASSESSMENT_NOT_ONE, ref=found.row.ref)
        at = f"clearances/{party or here.mission}"
        writes: dict[str, Value] = {
            f"{at}/answer": answer,
            f"{at}/role": role or here.role,
            f"{at}/on": self._today().isoformat(),
            f"{at}/comment": comment or None,
            f"{at}/digest": text_digest(found.it),
        }
        return self._records.set(file, writes)

    def dissent(self, file: RecordId, text: str) -> Changed:
        """Keep our mission's dissent as a line; an empty one takes it back.

        Raises:
            Refused: RECORD_NOT_EDITOR, RECORD_FROZEN, RECORD_FORM.
        """
        return self._records.set(file, {f"dissents/{self._desk.identity.mission}": text or None})

    def freeze(self, file: RecordId, *, without: Mapping[str, str] | None = None) -> Changed:
        """End the work: the file changes no more.

        Args:
            file: the quarterly assessment.
            without: parties whose clearance is missing, each with why; printed with the product.

        Raises:
            Refused: what `core.freezing` refuses; RECORD_VALUE for a party whose clearance is not
                missing; RECORD_NOT_OWNER, RECORD_FROZEN.
        """
        view, named = self._own(file), without or {}
        if not named.keys() <= set(view.uncleared):
            raise Refused(
                Reason.RECORD_VALUE, field="without", allowed=", ".join(view.uncleared) or "-"
            )
        reasons: dict[str, Value] = {
            f"uncleared/{party}": named[party]
            for party in view.uncleared
            if named.get(party, "").strip()
        }
        with self._desk.store.transaction():
            if view.file.it.state != "cleared":
                self._records.set(file, {"state": "cleared"})
            return self._records.set(file, {"state": FROZEN, **reasons})

    def _request(self, file: Read[Assessment], site: str) -> RecordId:
        mission = self._missions([site])[site]
        writes: dict[str, Value] = {
            "title": f"Send {site}'s return to {file.it.title}",
            "responsible": mission,
            "due": file.it.due or None,
            "cls": file.it.cls,
            "tlp": file.it.tlp or None,
            f"links/{site}/rel": _PART_OF,
            f"links/{site}/record": file.id.hex(),
            **self._actions.reachable(mission),
        }
        return self._records.add(_ACTION, _REQUEST, writes=writes, texts={})

    def _requests(self, file: RecordId) -> Iterable[Read[Action]]:
        for one in self._reader.all(_ACTION, Action):
            if one.it.kind == _REQUEST and _sites_of(one, file):
                yield one

    def _missions(self, sites: Iterable[str]) -> dict[str, str]:
        """The mission that runs each site; of all that are known, if none is named."""
        here, today = self._desk.identity, self._today()
        known = {one.site: one.mission for one in self._desk.store.contacts.all()}
        known[here.site] = here.mission
        parties = self._book.parties()
        found = {}
        for site in list(sites) or list(known):
            mission = known.get(site) or parties.mission_of(site, today)
            if not mission:
                raise Refused(Reason.RECORD_VALUE, field="site", allowed=", ".join(sorted(known)))
            found[site] = mission
        return found

    def _own(self, file: RecordId) -> Quarter:
        view = self.view(file)
        if view.file.owned_by != self._desk.identity.mission:
            raise Refused(Reason.RECORD_NOT_OWNER, owner=view.file.owned_by, path="state")
        return view

    def _file(self, file: RecordId) -> Read[Assessment]:
        found = self._reader.one(file, Assessment)
        if found.it.kind != assessment.QUARTERLY:
            raise Refused(Reason.ASSESSMENT_NOT_ONE, ref=found.row.ref)
        return found

    def _assessments(self) -> list[Read[Assessment]]:
        return list(self._reader.all(_ASSESSMENT, Assessment))

    def _today(self) -> date:
        return dtg.day_of(self._desk.clock.now_ms())


def _require_near(first: date, last: date, today: date) -> None:
    if (last - today).days < -_BACK or (first - today).days > _AHEAD:
        rule = rules.NEAR_QUARTER
        raise Refused(Reason.RECORD_FORM, field="period/from", rule=rule, example=today.isoformat())


def _due(typed: str, first: date, last: date, today: date) -> date:
    """The day for returns, as it was typed or as it is usual."""
    usual = last - RETURNED_BEFORE
    usual = usual if usual >= today else today + RETURNED_BEFORE
    day = dtg.day(typed) if typed else usual
    if day is None or day < max(first, today):
        raise Refused(
            Reason.RECORD_FORM, field="due", rule=rules.RETURN_DAY, example=usual.isoformat()
        )
    return day


def _sites_of(request: Read[Action], file: RecordId) -> list[str]:
    """The sites whose return to a file an action asks for: each link is named by its site."""
    return [site for site, link in request.it.links.items() if link.record == file.hex()]
