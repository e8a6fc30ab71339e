"""Saying that two notes tell of one event, or that they do not, and taking that back (story S8).

Each mission keeps its own note. Our word stands in a note of ours, or in a reply of ours where both
notes are others'; what others say stays theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.exchanged import Twin
from liaison.core.judging import Judgement
from liaison.core.notebook import Records
from liaison.core.picture.events import EventGroups
from liaison.core.picture.grading import passed_on, sources
from liaison.core.picture.known_events import event_groups, filling
from liaison.core.picture.twin_finder import TwinFinder
from liaison.core.reader import Reader
from liaison.core.records import note, reply
from liaison.core.records.audiences import SISTER
from liaison.core.records.envelope import OTHER_EVENT, SAME_EVENT
from liaison.core.records.views import Note
from liaison.core.twins import EVENTS, Sighting, is_event
from liaison.core.values import RecordId, RecordQuery, RecordRow, Value

_NOTE, _REPLY = note.TYPE.name, reply.TYPE.name
_ONE, _TWO = "One event", "Two events"
_ID_HEX = 16


@dataclass(frozen=True, slots=True)
class Event:
    """What is known of the event that a note tells of.

    Attributes:
        others: further notes of it that are here.
        sources: how many independent sources told of it.
        words: what anybody said of this note and another.
        is_torn: the notes linked with it are said to be one event and to be two.
        twins: notes that may tell of it too, and that nobody compared with this one yet.
    """

    others: tuple[RecordRow, ...]
    sources: int
    words: tuple[Judgement, ...]
    is_torn: bool
    twins: tuple[Twin, ...]


class Matching:
    """Which notes tell of one event."""

    def __init__(self, desk: Desk, reader: Reader, records: Records) -> None:
        self._desk = desk
        self._reader = reader
        self._records = records
        self._finder = TwinFinder(desk)

    def groups(self) -> EventGroups:
        """All notes by their events, as everybody's words make them."""
        return event_groups(self._desk)

    def filling(self) -> Iterator[None]:
        """What `groups` has to do once in a vault's life, in steps: for whoever would rather not wait."""
        return filling(self._desk)

    def candidates(self, *, since_ms: int | None = None) -> list[tuple[Sighting, Twin]]:
        """Pairs of notes that may tell of one event and that nobody settled yet, by ref."""
        query = RecordQuery(types=(_NOTE,), kinds=tuple(EVENTS), since_ms=since_ms)
        groups, pairs = self.groups(), self._finder.pairs(self._desk.store.records.find(query))
        return [
            (one, twin) for one, twin in pairs if not groups.is_settled(one.row.id, twin.row.id)
        ]

    def of(self, record: RecordId) -> Event:
        """All about the event that a note tells of; nothing for any other record."""
        row, groups = self._desk.store.records.row(record), self.groups()
        if row is None or not is_event(row):
            return Event((), 0, (), is_torn=False, twins=())
        event = groups.of(record)
        rows = [self._desk.store.records.row(one) for one in event if one != record]
        return Event(
            others=tuple(
                sorted((one for one in rows if one and is_event(one)), key=lambda one: one.ref)
            ),
            sources=len(sources(event, self._back_from(event))),
            words=tuple(groups.words(record)),
            is_torn=groups.is_torn(record),
            twins=tuple(
                twin
                for twin in self._finder.twins(row)
                if not groups.is_settled(record, twin.row.id)
            ),
        )

    def link(self, one: RecordId, other: RecordId) -> Changed:
        """Our word that two notes tell of one event.

        Either may still wait in the inbox.

        Raises:
            Refused: EVENT_NOT_ONE for a record that tells of no event, or for one note twice;
                EVENT_APART where it would join notes that somebody keeps apart.
        """
        self._require_events(one, other)
        pair = frozenset({one, other})
        others = [
            each for each in self.groups().said if each.pair != pair or not self._is_ours(each)
        ]
        joined = EventGroups([*others, Judgement(one, one, other, "", same=True)])
        against = next((each for each in others if each.pair == pair and not each.same), None)
        if joined.is_torn(one) or against is not None:
            raise Refused(Reason.EVENT_APART, **self._named(one, other))
        return self._say(one, other, same=True)

    def keep_apart(self, one: RecordId, other: RecordId) -> Changed:
        """Our word that two notes tell of two events; it is remembered, and they are not offered again.

        Raises:
            Refused: EVENT_NOT_ONE; EVENT_JOINED where they are one event by way of a third note.
        """
        self._require_events(one, other)
        pair = frozenset({one, other})
        without = EventGroups(each for each in self.groups().said if each.pair != pair)
        if other in without.of(one):
            raise Refused(Reason.EVENT_JOINED, **self._named(one, other))
        return self._say(one, other, same=False)

    def unlink(self, one: RecordId, other: RecordId) -> Changed:
        """Take back what we said of two notes, whichever it was.

        Raises:
            Refused: EVENT_UNSAID where we said nothing.
        """
        changed = self._take_back(one, other)
        if not changed.records:
            raise Refused(Reason.EVENT_UNSAID, **self._named(one, other))
        return changed

    def _say(self, one: RecordId, other: RecordId, *, same: bool) -> Changed:
        relation = SAME_EVENT if same else OTHER_EVENT
        with self._desk.store.transaction():
            touched = self._take_back(one, other).records
            holder = next((each for each in (one, other) if self._may_write(each)), None)
            about = other if holder in {one, None} else one
            link = f"links/event-{about.hex()[:_ID_HEX]}"
            writes: dict[str, Value] = {f"{link}/rel": relation, f"{link}/record": about.hex()}
            if holder is None:
                holder = self._reply(one, other, writes, title=_ONE if same else _TWO)
            else:
                self._records.set(holder, writes)
        return Changed(touched | {one, other, holder})

    def _reply(
        self, one: RecordId, other: RecordId, writes: dict[str, Value], *, title: str
    ) -> RecordId:
        """A record of our own on two notes of others, who get to see it."""
        rows = [row for row in map(self._desk.store.records.row, (one, other)) if row is not None]
        released = {f"release/{SISTER}{row.owner}": True for row in rows}
        return self._records.add(
            _REPLY,
            reply.MATCH,
            writes={
                "title": title,
                reply.ABOUT_NOTE: one.hex(),
                **writes,
                **released,
            },
            texts={},
        )

    def _take_back(self, one: RecordId, other: RecordId) -> Changed:
        pair = frozenset({one, other})
        touched: set[RecordId] = set()
        for word in self.groups().words(one):
            if word.pair != pair or not self._is_ours(word):
                continue
            touched |= {word.holder, one, other}
            if word.holder in pair:
                about = other if word.holder == one else one
                self._records.set(word.holder, dict.fromkeys(self._links(word.holder, about)))
            else:
                self._records.set(word.holder, {"state": reply.WITHDRAWN})
        return Changed(frozenset(touched))

    def _links(self, holder: RecordId, about: RecordId) -> Iterable[str]:
        for item, link in self._reader.one(holder, Note).it.links.items():
            if link.record == about.hex() and link.rel in {SAME_EVENT, OTHER_EVENT}:
                yield from (f"links/{item}/rel", f"links/{item}/record")

    def _is_ours(self, word: Judgement) -> bool:
        return word.mission == self._desk.identity.mission

    def _may_write(self, record: RecordId) -> bool:
        row = self._desk.store.records.row(record)
        return row is not None and row.owner == self._desk.identity.mission

    def _require_events(self, one: RecordId, other: RecordId) -> None:
        rows = [self._desk.store.records.row(each) for each in (one, other)]
        here = [row for row in rows if row is not None]
        for row in here:
            if not is_event(row) or one == other:
                raise Refused(Reason.EVENT_NOT_ONE, ref=row.ref)
        if not here:
            raise Refused(Reason.RECORD_UNKNOWN, name=one.hex()[:8])

    def _named(self, one: RecordId, other: RecordId) -> dict[str, str]:
        rows = {each: self._desk.store.records.row(each) for each in (one, other)}
        refs = [row.ref if row else each.hex()[:8] for each, row in rows.items()]
        return {"one": refs[0], "other": refs[-1]}

    def _back_from(self, event: Iterable[RecordId]) -> dict[RecordId, Note]:
        """Notes, and all that they say they go back to, as far as it is here."""
        found: dict[RecordId, Note] = {}
        waiting = list(event)
        while waiting:
            record = waiting.pop()
            row = self._desk.store.records.row(record)
            if record in found or row is None or row.type != _NOTE or row.deleted or row.aside:
                continue
            found[record] = it = self._reader.one(record, Note).it
            waiting += passed_on(it)
        return found
