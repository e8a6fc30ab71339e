"""What is done with warnings before and after people note them: from a note, out, followed up, over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from liaison.core import dtg, rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.issuing import overview
from liaison.core.issuing.border import Border, FarSide
from liaison.core.issuing.overview import WarningRow
from liaison.core.issuing.prefill import (
    ACK_WITHIN_H,
    HOUR_MS,
    SOURCES,
    UPDATE_WITHIN_H,
    Prefilled,
    prefill,
)
from liaison.core.issuing.template import Serial
from liaison.core.notebook import Records
from liaison.core.outline import defaults
from liaison.core.papers.words import Words
from liaison.core.parties import PartyBook
from liaison.core.products.guards import in_numbers_only, is_aggregate
from liaison.core.reader import Read, Reader
from liaison.core.records import audiences, note, place, warning_rules
from liaison.core.records.views import Note, Place
from liaison.core.release import terms, withheld_from
from liaison.core.reports.report import Translate
from liaison.core.stays import Stays
from liaison.core.values import RecordId, RecordQuery, Value, Withheld
from liaison.core.warning_sources import (
    FOLLOWS,
    GUARDED,
    SUPERSEDES,
    barred,
    require_sourced,
    saying,
    sources,
    withheld_words,
)
from liaison.core.warnings import Warnings, has_word
from sync.journal.document import Document

_DESPITE = "warning issue --despite"
_NOBODY_YET = RecordId(bytes(16))
_COPIED = (
    *("title", "lang", "level", "border_segment", "code", "starts", "ends", "basis", "grade"),
    *("likelihood", "confidence", "ask", "cls", "tlp", "origin", "orcon"),
)
"""What a follow-up begins with; who writes it changes what has changed."""
_BY_NOW = frozenset({"ack_by", "next_update", "orcon"})
"""What a draft that goes on takes from its note anew."""
_SETS = ("addressees", "release", "do_not_release", "consent", "place", "links")


@dataclass(frozen=True, slots=True)
class Offer:
    """A warning that could be made from a note.

    Attributes:
        far: whom it would be addressed to.
        prefilled: what it would say.
        stays: why it would not reach them as it is; None if it would.
    """

    far: FarSide
    prefilled: Prefilled
    stays: Withheld | None


class Issuing:
    """Makes warnings, issues them, and says what became of each."""

    def __init__(
        self,
        desk: Desk,
        reader: Reader,
        book: PartyBook,
        records: Records,
        warnings: Warnings,
        translate: Translate,
    ) -> None:
        self._desk = desk
        self._reader = reader
        self._book = book
        self._records = records
        self._warnings = warnings
        self._translate = translate

    def offer(self, source: RecordId, *, mission: str = "", lang: str = "") -> Offer:
        """The warning that a note gives rise to; nothing is written.

        Args:
            source: a note of people who move, or of an incident, as it is signed.
            mission: whom to warn; "" for whoever is on the far side of the border.
            lang: in which language; "" for the note's.

        Raises:
            Refused: WARNING_NOT_FROM, WARNING_FAR_SIDE.
        """
        found = self._reader.one(source, Note)
        if found.it.kind not in SOURCES:
            raise Refused(Reason.WARNING_NOT_FROM, ref=found.row.ref)
        far = self._border().facing(found.it, mission)
        if far is None:
            raise Refused(Reason.WARNING_FAR_SIDE, ref=found.row.ref)
        own, now = self._desk.identity.mission, self._desk.clock.now_ms()
        reader = f"{audiences.SISTER}{far.mission}"
        withheld = withheld_words(self._desk, source, reader)
        guarded = withheld is not None and (
            withheld.reason in GUARDED
            or in_numbers_only(found.it, self._desk.shelf.terms(self._document(source)))
        )
        made = prefill(
            found,
            far,
            own=own,
            now_ms=now,
            words=Words(lang or found.it.lang, self._translate),
            in_counts=guarded or is_aggregate(found.it),
        )
        if is_aggregate(found.it):
            withheld = withheld_words(self._desk, source, reader, in_counts=True)
        return Offer(far, made, withheld or self._stays(made, far.mission))

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
            mission: see `offer`.
            writes: fields that somebody gave; they take the place of what was filled in.
            texts: long texts likewise.
            again: one more, although one was issued from this note.

        Raises:
            Refused: what `offer` refuses; WARNING_AGAIN unless `again`; RECORD_VALUE, RECORD_FORM
                for a field.
        """
        given = dict(writes or {})
        offer = self.offer(source, mission=mission, lang=str(given.get("lang") or ""))
        self._require_ahead(given.get("ack_by"))
        offered, reader = offer.prefilled, f"{audiences.SISTER}{offer.far.mission}"
        made = list(self._made_from(source))
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

    def _follow_up_drafts(self, before: RecordId) -> Iterator[RecordId]:
        own = self._desk.identity.mission
        for row in self._rows():
            found = self._reader.one(row, Note)
            is_draft = found.it.state == warning_rules.DRAFT and found.owned_by == own
            if is_draft and overview.superseded(found.it) == before:
                yield found.id

    def _require_ahead(self, ack_by: Value) -> None:
        if isinstance(ack_by, int) and ack_by <= self._desk.clock.now_ms():
            raise Refused(Reason.RECORD_FORM, field="ack_by", rule=rules.AHEAD)

    def drafted(self, source: RecordId) -> RecordId | None:
        """The warning of ours that follows a note, if there is one; a draft too."""
        return next((one.id for one in self._made_from(source)), None)

    def _made_from(self, source: RecordId) -> Iterator[Read[Note]]:
        wanted = source.hex()
        for row in self._rows():
            found = self._reader.one(row, Note)
            is_from = any(
                link.rel == FOLLOWS and link.record == wanted for link in found.it.links.values()
            )
            if is_from and found.owned_by == self._desk.identity.mission:
                yield found

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
        found = self._one(warning)
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
        found = self._newest(warning)
        self._require_ahead((writes or {}).get("ack_by"))
        if found.it.state == warning_rules.DRAFT:
            raise Refused(Reason.WARNING_DRAFT, ref=found.row.ref)
        if found.owned_by != self._desk.identity.mission:
            raise Refused(Reason.RECORD_NOT_EDITOR, owner=found.owned_by)
        for draft in self._follow_up_drafts(found.id):
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
        found = self._one(warning)
        if found.it.state == warning_rules.DRAFT:
            raise Refused(Reason.WARNING_DRAFT, ref=found.row.ref)
        return self._records.set(warning, {"state": warning_rules.EXPIRED})

    def withdraw(self, warning: RecordId, *, reason: str) -> Changed:
        """Take a warning back; who has it reads why.

        Raises:
            Refused: WARNING_NOT_ONE; RECORD_FORM without a reason; RECORD_NOT_EDITOR.
        """
        self._one(warning)
        if not reason.strip():
            raise Refused(Reason.RECORD_FORM, field="reason", rule=rules.WHY)
        gone = {"state": warning_rules.CLOSED, "withdrawn": reason.strip()}
        return self._records.set(warning, gone)

    def serials(self, warnings: Iterable[RecordId]) -> dict[RecordId, Serial]:
        """Which of some are follow-ups, and which; see `template.serial_words`."""
        found = {one: self._reader.typed(one, Note).it for one in warnings}
        return {
            one: Serial(it.update or 0, is_final=it.final)
            for one, it in found.items()
            if it.update or it.final
        }

    def all(self, *, most: int = 0) -> list[WarningRow]:
        """Warnings in the order in which they ask for something.

        Those that are over come last, and without their addressees, of whom nothing is asked.

        Args:
            most: so many of the newest at most; 0 means all.
        """
        found = [self._reader.one(record, Note) for record in self._rows(most)]
        after = overview.follow_ups(found)
        return overview.in_order(self._row(one, after) for one in found)

    def row(self, warning: RecordId) -> WarningRow:
        """One of them.

        Raises:
            Refused: WARNING_NOT_ONE.
        """
        found = [self._reader.one(record, Note) for record in self._rows()]
        return self._row(self._one(warning), overview.follow_ups(found), whole=True)

    def _row(
        self, found: Read[Note], after: Mapping[RecordId, RecordId], *, whole: bool = False
    ) -> WarningRow:
        now, here = self._desk.clock.now_ms(), self._desk.identity
        is_over = overview.over(found.it, is_followed=found.id in after, now_ms=now)
        is_asking = whole or is_over is overview.Over.NOT
        sites = tuple(self._warnings.status(found.id)) if is_asking else ()
        return WarningRow(
            warning=found,
            sites=sites,
            over=is_over,
            is_ours=found.owned_by == here.mission,
            may_acknowledge=self._warnings.may_acknowledge(found.id),
            is_addressed=found.it.addressees.get(here.site, False),
            has_our_word=has_word(sites, here.site),
            before=overview.superseded(found.it),
            after=after.get(found.id),
        )

    def _rows(self, most: int = 0) -> Sequence[RecordId]:
        query = RecordQuery(types=(note.TYPE.name,), kinds=(warning_rules.KIND,), limit=most)
        return [row.id for row in self._desk.store.records.find(query)]

    def _one(self, warning: RecordId) -> Read[Note]:
        found = self._reader.one(warning, Note)
        if found.it.kind != warning_rules.KIND:
            raise Refused(Reason.WARNING_NOT_ONE, name=found.row.ref)
        return found

    def _document(self, warning: RecordId) -> Document:
        found = self._desk.shelf.load(warning)
        if found is None:
            raise Refused(Reason.WARNING_NOT_ONE, name=warning.hex()[:8])
        return found

    def _newest(self, warning: RecordId) -> Read[Note]:
        """The end of the row of follow-ups; one that stands in a ring is its own end."""
        found = [self._reader.one(record, Note) for record in self._rows()]
        after, seen = overview.follow_ups(found), {warning}
        while (following := after.get(warning)) is not None and following not in seen:
            warning = following
            seen.add(warning)
        return self._one(warning)

    def _border(self) -> Border:
        segments: Iterable[Read[Place]] = self._reader.all(place.TYPE.name, Place)
        return Border(
            own=self._desk.identity.mission,
            segments=tuple(segments),
            parties=self._book.parties(),
            contacts=tuple(self._desk.store.contacts.all()),
            day=dtg.day_of(self._desk.clock.now_ms()),
        )

    def _stays(self, made: Prefilled, mission: str) -> Withheld | None:
        """What would speak against it, were it issued as it is filled in."""
        begun = defaults(self._desk, note.TYPE, warning_rules.KIND)
        said = {**begun, **made.writes, "state": warning_rules.ISSUED}
        standing = {path: (value,) for path, value in said.items() if value is not None}
        return withheld_from(
            terms(_NOBODY_YET, standing, made.texts),
            f"{audiences.SISTER}{mission}",
            here=self._desk.identity,
            ceilings=self._desk.shelf.ceilings(),
        )
