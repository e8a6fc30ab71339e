"""Recalls: an originator has copies of its records put aside by those who have them.

A copy that was read, printed or written down is beyond any recall; what can be done is that vaults do
not show it or pass it on any more. Nothing is destroyed, so a recall can be withdrawn.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from liaison.core import rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.holdings import holders
from liaison.core.ledger_rows import LedgerQuery
from liaison.core.notebook import Records
from liaison.core.paper_rows import PaperLeft
from liaison.core.permissions import owner_of
from liaison.core.recalling import Recall, concerns
from liaison.core.records import audiences, missions, recall, trust
from liaison.core.records.parsing import line
from liaison.core.release import BARRED, terms_of, withheld
from liaison.core.shelf import is_made
from liaison.core.values import Contact, DeviceId, RecordId, RecordQuery, RecordRow, Value
from sync.journal.document import Document

_FOLLOWED = "recalls.followed"
"""Up to which position of the log our own records were looked at for markings that were raised."""
_NEVER = frozenset({recall.NAME, trust.NAME})
"""Types that are withdrawn, not recalled."""
_INSIDE = frozenset({audiences.OWN, audiences.MSN})


@dataclass(frozen=True, slots=True)
class Given:
    """A recall that stands.

    Attributes:
        record: the RECALL record.
        why: as its author wrote it; of one that follows from a marking, that marking.
        is_marking: the record's marking was raised beyond what its readers may hold.
        whom: missions, or `EVERYBODY`.
        at_ms: when, by its author's clock.
    """

    record: RecordId
    why: str
    is_marking: bool
    whom: frozenset[str]
    at_ms: int
    mission: str
    site: str
    role: str


@dataclass(frozen=True, slots=True)
class PutAside:
    """A copy that was put aside here: a bare row, and who recalled it.

    Attributes:
        quotes: the recalled records that a product was made from, by ref, or by id where they are
            not here; for their sake it was put aside.
        papers: those that left from here with it, newest first. No recall reaches them, so that somebody
            has to ask for them back.
    """

    row: RecordRow
    recalls: tuple[Given, ...]
    quotes: tuple[str, ...] = ()
    papers: tuple[PaperLeft, ...] = ()


class Recalls:
    """Recalls records of ours, and tells what was recalled."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def recall(self, record: RecordId, *, reason: str, whom: Collection[str] = ()) -> RecordId:
        """Have copies of a record of ours put aside; it leaves ahead of everything else.

        Args:
            record: ours.
            reason: for its readers; it goes along, and as unclassified.
            whom: codes of missions, see `missions_of`; none is all other missions.

        Raises:
            Refused: RECORD_NOT_OWNER, RECALL_NOT_ONE; RECALL_NOBODY if it never went anywhere;
                RECORD_FORM without a reason.
        """
        row = self._require_own(record)
        why = line("reason", reason.strip())
        if not why:
            raise Refused(Reason.RECORD_FORM, field="reason", rule=rules.TITLE)
        if not self.holders(record):
            raise Refused(Reason.RECALL_NOBODY, ref=row.ref)
        return self._give(record, why, frozenset(whom) or {recall.EVERYBODY})

    def undo(self, record: RecordId) -> Changed:
        """Withdraw every recall of a record of ours: copies come back, and newer changes go there.

        Raises:
            Refused: RECORD_NOT_OWNER; RECALL_NONE if it is not recalled.
        """
        row = self._require_own(record)
        standing = self.standing(record, row.owner)
        if not standing:
            raise Refused(Reason.RECALL_NONE, ref=row.ref)
        with self._desk.store.transaction():
            for one in standing:
                self._withdraw(one)
        return Changed(frozenset({record, *(one.recall for one in standing)}))

    def missions_of(self, code: str) -> frozenset[str]:
        """The missions, or bodies with a card like one, that an audience takes in.

        Raises:
            Refused: RECORD_VALUE for our own, and for those whom bundles do not go to.
        """
        known = self._desk.vocabulary().missions
        audience = audiences.parse(code, known)
        if audience in _INSIDE or not audiences.by_bundle(audience):
            allowed = [one for one in audiences.known(known) if audiences.by_bundle(one)]
            said = ", ".join(one for one in allowed if one not in _INSIDE)
            raise Refused(Reason.RECORD_VALUE, field="from", allowed=said)
        hubs = {one.mission for one in self._desk.store.contacts.all() if one.is_hub}
        named = {audiences.ALLM: frozenset(missions.BY_CODE), audiences.HUB: frozenset(hubs)}
        return named.get(audience, frozenset({audience.rpartition(":")[2]}))

    def of(self, record: RecordId) -> list[Given]:
        """The recalls of a record that stand, and of what a product or a warning quotes; newest first."""
        row = self._desk.store.records.row(record)
        return self._given(row, self._quoted(row)) if row else []

    def _given(self, row: RecordRow, quoted: Sequence[Recall]) -> list[Given]:
        standing = [*self.standing(row.id, row.owner), *quoted]
        return sorted(map(self.given, standing), key=lambda one: one.at_ms, reverse=True)

    def _ref(self, record: RecordId) -> str:
        row = self._desk.store.records.row(record)
        return row.ref if row else record.hex()[:8]

    def _quoted(self, row: RecordRow) -> Sequence[Recall]:
        """The recalls of what a product or a warning was made from."""
        document = self._desk.shelf.whole(row.id) if is_made(row) else None
        return () if document is None else self._desk.shelf.quoted(document)

    def aside(self) -> list[PutAside]:
        """What was put aside here, newest first."""
        rows = self._desk.store.records.find(RecordQuery(aside=True, hidden=True))
        return [self._put_aside(row) for row in rows]

    def _put_aside(self, row: RecordRow) -> PutAside:
        here, quoted = self._desk.identity.mission, self._quoted(row)
        return PutAside(
            row,
            tuple(one for one in self._given(row, quoted) if concerns(one.whom, here)),
            tuple(sorted({self._ref(one.record) for one in quoted})),
            tuple(self._desk.store.ledger.papers(LedgerQuery(record=row.id))),
        )

    def follow(self) -> None:
        """Recall what was marked beyond what some who have it may hold, and undo that with the mark.

        Whoever of our mission raised it: each vault knows to whom it sent the record itself.
        """
        store = self._desk.store
        reached, position = store.settings.get(_FOLLOWED), store.log.position()
        if reached == position:
            return
        with store.transaction():
            if isinstance(reached, int):
                query = RecordQuery(
                    owner=self._desk.identity.mission,
                    changed_since_position=reached,
                    hidden=True,
                )
                for row in store.records.find(query):
                    if row.type not in _NEVER:
                        self._follow(row)
            store.settings.put(_FOLLOWED, store.log.position())

    def pending(self, record: RecordId) -> frozenset[str]:
        """The missions from which the next exchange recalls a record, for its marking was raised."""
        document = self._desk.shelf.load(record)
        if document is None or document.type in _NEVER:
            return frozenset()
        recalled, barred = (
            self._desk.shelf.recalled(document),
            self._barred(document, self.holders(record)),
        )
        return frozenset(one for one in barred if not concerns(recalled, one))

    def _barred(self, document: Document, holders: Mapping[DeviceId, Contact]) -> set[str]:
        """The missions that have a record of ours which is marked higher than they may hold."""
        if owner_of(document) != self._desk.identity.mission:
            return set()
        terms, ceilings = terms_of(document), self._desk.shelf.ceilings()
        return {
            contact.mission
            for contact in holders.values()
            if (why := withheld(terms, contact, here=self._desk.identity, ceilings=ceilings))
            and why.reason in BARRED
        }

    def _follow(self, row: RecordRow) -> None:
        holders = self.holders(row.id)
        document = self._desk.shelf.load(row.id) if holders else None
        if document is None:
            return
        if not self._barred(document, holders):
            for one in self.standing(row.id, row.owner):
                if self.given(one).is_marking:
                    self._withdraw(one)
        elif new := self.pending(row.id):
            terms = terms_of(document)
            self._give(row.id, f"{terms.cls} {terms.tlp}", new, marked=True)

    def _give(
        self, record: RecordId, why: str, whom: Collection[str], *, marked: bool = False
    ) -> RecordId:
        everyone = recall.EVERYBODY in whom
        named = {} if everyone else {f"{recall.WHOM}/{one}": True for one in whom}
        writes: dict[str, Value] = {
            "title": why,
            recall.RECALLED: record.hex(),
            **({recall.EVERYONE: True} if everyone else {}),
            **({recall.MARKED: True} if marked else {}),
            **named,
            **{f"release/{code}": True for code in self._readers(record)},
        }
        return self._records.add(recall.NAME, recall.KIND, writes=writes, texts={})

    def _withdraw(self, standing: Recall) -> None:
        self._records.set(standing.recall, {"state": recall.WITHDRAWN})

    def _readers(self, record: RecordId) -> set[str]:
        """Who has to hear of a recall: all who had it or a product of it, or may pass it on to them."""
        document = self._desk.shelf.load(record)
        start = "release/"
        released = {
            path.removeprefix(start)
            for path in (document.shown() if document else ())
            if path.startswith(start)
        }
        quoting = [one.record for one in self._desk.shelf.quoting({record})]
        had = {
            audiences.SISTER + one.mission
            for held in (record, *quoting)
            for one in self.holders(held).values()
        }
        return {code for code in released if audiences.by_bundle(code)} | had

    def holders(self, record: RecordId) -> dict[DeviceId, Contact]:
        """See `core.holdings.holders`."""
        return holders(self._desk.store, record, besides=self._desk.identity.mission)

    def standing(self, record: RecordId, owner: str) -> Sequence[Recall]:
        """The recalls that its owner gave and did not withdraw."""
        said = self._desk.store.recalls.of(record)
        return [one for one in said if one.owner == owner and one.missions]

    def given(self, of: Recall) -> Given:
        """Who gave it, when and why."""
        first, view = self._records.history(of.recall)[0], self._records.view(of.recall)
        return Given(
            record=of.recall,
            why=view.row.title,
            is_marking=view.values.get(recall.MARKED) is True,
            whom=of.missions,
            at_ms=first.at_ms,
            mission=first.mission,
            site=first.site,
            role=first.role,
        )

    def _require_own(self, record: RecordId) -> RecordRow:
        view = self._records.view(record)
        if not view.owned:
            raise Refused(Reason.RECORD_NOT_OWNER, owner=view.row.owner, path=recall.NAME)
        if view.row.type in _NEVER:
            raise Refused(Reason.RECALL_NOT_ONE, ref=view.row.ref)
        return view.row
