"""What is done with warnings before and after people note them: begun, issued, followed up, over."""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core import rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.issuing import overview
from liaison.core.issuing.listing import WarningList
from liaison.core.issuing.offers import Offers
from liaison.core.issuing.prefill import (
    ACK_WITHIN_H,
    HOUR_MS,
    UPDATE_WITHIN_H,
    Prefilled,
)
from liaison.core.notebook import Records
from liaison.core.reader import Reader
from liaison.core.records import audiences, note, warning_rules
from liaison.core.records.views import Note
from liaison.core.stays import Stays
from liaison.core.values import RecordId, Value, Withheld
from liaison.core.warning_sources import (
    GUARDED,
    SUPERSEDES,
    barred,
    require_sourced,
    saying,
    sources,
)
from sync.journal.document import Document

_DESPITE = "warning issue --despite"
_COPIED = (
    *("title", "lang", "level", "border_segment", "code", "starts", "ends", "basis", "grade"),
    *("likelihood", "confidence", "ask", "cls", "tlp", "origin", "orcon"),
)
"""What a follow-up begins with; who writes it changes what has changed."""
_BY_NOW = frozenset({"ack_by", "next_update", "orcon"})
"""What a draft that goes on takes from its note anew."""
_SETS = ("addressees", "release", "do_not_release", "consent", "place", "links")


class Issuing:
    """Makes warnings, issues them, and ends them."""

    def __init__(
        self,
        desk: Desk,
        reader: Reader,
        records: Records,
        warnings: WarningList,
        offers: Offers,
    ) -> None:
        self._desk = desk
        self._reader = reader
        self._records = records
        self._warnings = warnings
        self._offers = offers

    def begin(
        self,
        source: RecordId,
        *,
        mission: str = "",
        writes: Mapping[str, Value] | None = None,
        texts: Mapping[str, str] | None = None,
        again: bool = False,
    ) -> RecordId:
        """Make a draft of the warning that a note gives rise to; one that there is goes on.

        Args:
            source: the note.
            mission: see `Offers.of`.
            writes: fields that somebody gave; they take the place of what was filled in.
            texts: long texts likewise.
            again: one more, although one was issued from this note.

        Raises:
            Refused: what `Offers.of` refuses; WARNING_AGAIN unless `again`; RECORD_VALUE, RECORD_FORM
                for a field.
        """
        given = dict(writes or {})
        offer = self._offers.of(source, mission=mission, lang=str(given.get("lang") or ""))
        self._require_ahead(given.get("ack_by"))
        offered, reader = offer.prefilled, f"{audiences.SISTER}{offer.far.mission}"
        made = list(self._warnings.made_from(source))
        for issued in (one for one in made if one.it.state == warning_rules.ISSUED and not again):
            refs = {"ref": issued.row.ref, "source": self._reader.one(source, Note).row.ref}
            raise Refused(Reason.WARNING_AGAIN, **refs)
        for draft in (one for one in made if one.it.state == warning_rules.DRAFT):
            if draft.it.release.get(reader) and overview.superseded(draft.it) is None:
                return self._go_on(draft.id, offered, given, texts or {})
        said = {**offered.writes, **given, "state": warning_rules.DRAFT}
        long = {**offered.texts, **(texts or {})}
        return self._records.add(note.TYPE.name, warning_rules.KIND, writes=said, texts=long)

    def _go_on(
        self,
        draft: RecordId,
        offered: Prefilled,
        given: Mapping[str, Value],
        texts: Mapping[str, str],
    ) -> RecordId:
        """Keep the words of a draft; who may have it, and by when, is as the note says by now."""
        anew = {
            path: value
            for path, value in offered.writes.items()
            if path in _BY_NOW or path.partition("/")[0] in {"consent", "do_not_release"}
        }
        return self._rewrite(draft, anew, given, texts)

    def _rewrite(
        self,
        draft: RecordId,
        anew: Mapping[str, Value],
        given: Mapping[str, Value] | None,
        texts: Mapping[str, str] | None,
    ) -> RecordId:
        for path, text in (texts or {}).items():
            self._records.set_text(draft, path, text)
        if said := {**anew, **(given or {})}:
            self._records.set(draft, said)
        return draft

    def _require_ahead(self, ack_by: Value) -> None:
        if isinstance(ack_by, int) and ack_by <= self._desk.clock.now_ms():
            raise Refused(Reason.RECORD_FORM, field="ack_by", rule=rules.AHEAD)

    def issue(self, warning: RecordId, *, despite: bool = False) -> Changed:
        """Send it out: from here on its words stay as they are, and it leaves with the next bundle.

        Args:
            warning: a draft of ours.
            despite: issue it although some whom it is addressed to will not get it by bundle.

        Raises:
            Refused: WARNING_NOT_ONE; WARNING_ISSUED if it was; RECORD_FORM without words,
                addressees or a place, or with a time for the answer that is past; WARNING_HELD if
                something keeps it from an addressee, which `despite` overrules unless it is guarded, or the note that it was made from may not go there.
        """
        self._records.commit(warning)
        found = self._warnings.one(warning)
        if found.it.state != warning_rules.DRAFT:
            raise Refused(Reason.WARNING_ISSUED, ref=found.row.ref)
        if not found.it.title.strip():
            raise Refused(Reason.RECORD_FORM, field="title", rule=rules.TITLE)
        if not any(found.it.addressees.values()):
            raise Refused(Reason.RECORD_FORM, field="addressees", rule=rules.ADDRESSEE)
        self._require_ahead(found.it.ack_by)
        require_sourced(self._desk, self._document(warning), {"state": warning_rules.ISSUED})
        held = self.stays(warning)
        guarded = [one for one in held if one[1].reason in GUARDED]
        for reader, stays in guarded or ([] if despite else held):
            raise Refused(
                Reason.WARNING_HELD,
                ref=found.row.ref,
                reader=reader,
                despite="" if guarded else _DESPITE,
                **saying(stays),
            )
        if found.it.place is None:
            raise Refused(Reason.RECORD_FORM, field="place", rule=rules.PLACE)
        now = self._desk.clock.now_ms()
        return self._records.set(warning, {"state": warning_rules.ISSUED, "when": now})

    def stays(self, warning: RecordId) -> list[tuple[str, Withheld]]:
        """Of addressed sites that it does not reach as it stands: the mission, and the reason.

        First of all those that may not have the note that it was made from.
        That it is not issued yet is no reason; and where no laptop is known somebody uses the radio.
        """
        sourced = [(one.reader, one.why) for one in barred(self._desk, self._document(warning), {})]
        if sourced:
            return sourced
        found = self._reader.typed(warning, Note)
        asked = {site for site, is_asked in found.it.addressees.items() if is_asked}
        reach = self._records.reach(warning)
        reached = {contact.site for contact in (*reach.goes_to, *reach.has)}
        kept = {
            contact.site: (contact.mission, why)
            for contact, why in reach.stays_from
            if contact.site in asked
        }
        unissued = {site for site, (_, why) in kept.items() if why.reason == Stays.UNISSUED}
        return [kept[site] for site in sorted(kept.keys() - reached - unissued)]

    def kept_back(self, warning: RecordId) -> list[tuple[str, str]]:
        """Notes that a warning was made from and that somebody withheld: the ref, and why.

        It keeps nothing from anybody; who issues the warning is told.
        """
        made_from = self._records.rows(sources(self._desk, self._document(warning)))
        found = [self._reader.one(record, Note) for record in sorted(made_from)]
        return [(one.row.ref, one.it.withheld_reason) for one in found if one.it.withheld_reason]

    def follow_up(
        self,
        warning: RecordId,
        *,
        final: bool = False,
        writes: Mapping[str, Value] | None = None,
        texts: Mapping[str, str] | None = None,
    ) -> RecordId:
        """Begin the next word on a warning that was issued: a draft with what it said, to be changed.

        A draft of it that there is goes on. Once it is issued it takes the place of the one before, which stays as it is.

        Args:
            warning: the one before; the newest, if it has been followed up already.
            final: it is the last word: what was warned of is over.
            writes: fields that are new.
            texts: long texts that are new.

        Raises:
            Refused: WARNING_NOT_ONE; WARNING_DRAFT for one that is not issued; RECORD_NOT_EDITOR
                for another mission's; RECORD_VALUE, RECORD_FORM for a field.
        """
        found = self._warnings.newest(warning)
        self._require_ahead((writes or {}).get("ack_by"))
        if found.it.state == warning_rules.DRAFT:
            raise Refused(Reason.WARNING_DRAFT, ref=found.row.ref)
        if found.owned_by != self._desk.identity.mission:
            raise Refused(Reason.RECORD_NOT_EDITOR, owner=found.owned_by)
        for draft in self._warnings.drafts_after(found.id):
            return self._rewrite(draft, {"final": True} if final else {}, writes, texts)
        view = self._records.view(found.id)
        now = self._desk.clock.now_ms()
        level = found.it.level if found.it.level in ACK_WITHIN_H else "warning"
        said: dict[str, Value] = {
            path: value
            for path, value in view.values.items()
            if path in _COPIED or path.partition("/")[0] in _SETS
        }
        said |= {
            "state": warning_rules.DRAFT,
            "update": (found.it.update or 0) + 1,
            "links/before/rel": SUPERSEDES,
            "links/before/record": found.id.hex(),
            "ack_by": now + ACK_WITHIN_H[level] * HOUR_MS,
        }
        if final:
            said["final"] = True
        else:
            said["next_update"] = now + UPDATE_WITHIN_H[level] * HOUR_MS
        body = {path: text for path, text in view.texts.items() if path == "body" and text}
        return self._records.add(
            note.TYPE.name,
            warning_rules.KIND,
            writes={**said, **(writes or {})},
            texts={**body, **(texts or {})},
        )

    def expire(self, warning: RecordId) -> Changed:
        """Say that the time of a warning is over.

        Raises:
            Refused: WARNING_NOT_ONE; WARNING_DRAFT; RECORD_NOT_EDITOR; RECORD_VALUE if it is over.
        """
        found = self._warnings.one(warning)
        if found.it.state == warning_rules.DRAFT:
            raise Refused(Reason.WARNING_DRAFT, ref=found.row.ref)
        return self._records.set(warning, {"state": warning_rules.EXPIRED})

    def withdraw(self, warning: RecordId, *, reason: str) -> Changed:
        """Take a warning back; who has it reads why.

        Raises:
            Refused: WARNING_NOT_ONE; RECORD_FORM without a reason; RECORD_NOT_EDITOR.
        """
        self._warnings.one(warning)
        if not reason.strip():
            raise Refused(Reason.RECORD_FORM, field="reason", rule=rules.WHY)
        gone = {"state": warning_rules.CLOSED, "withdrawn": reason.strip()}
        return self._records.set(warning, gone)

    def _document(self, warning: RecordId) -> Document:
        found = self._desk.shelf.load(warning)
        if found is None:
            raise Refused(Reason.WARNING_NOT_ONE, name=warning.hex()[:8])
        return found
