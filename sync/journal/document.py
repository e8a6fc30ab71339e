"""One record as this replica has it: what its changes say, merged.

The state is a function of the set of admitted changes. Two replicas that have the same ones have
byte-equal snapshots, in whatever order they came.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from types import MappingProxyType

from sync.codec import Value
from sync.journal import snapshots
from sync.journal.change import MAX_DEPS, Change, SignedChange
from sync.journal.graph import Graph, History, Seen, everything
from sync.journal.paths import above
from sync.journal.registers import Entry, Removal
from sync.journal.text import MergedText, Written
from sync.model.ids import ChangeId, DeviceId, RecordId


class Document:
    """The merged state of one record."""

    def __init__(self, record: RecordId, type_: str) -> None:
        self._state = snapshots.State()
        self._record = record
        self._type = type_
        self._graph: Graph | None = None
        self._void: Collection[ChangeId] = ()

    @classmethod
    def restore(cls, record: RecordId, type_: str, snapshot: bytes) -> Document:
        """What `snapshot` kept."""
        document = cls(record, type_)
        document._state = snapshots.decode(snapshot)
        return document

    @classmethod
    def replay(
        cls, changes: Iterable[SignedChange], *, void: Collection[ChangeId] = ()
    ) -> Document | None:
        """The document that these admitted changes (parents first) make; None if there are none.

        Those that are `void` keep their place in the ancestry, and what they wrote does not count.
        """
        document = None
        for signed in changes:
            if document is None:
                document = cls(signed.change.record, signed.change.type)
                document._graph = Graph()
                document._void = void
            document.admit(signed, tuple)
        return document

    def snapshot(self) -> bytes:
        """This state for `restore`; local, and no part of the format between replicas."""
        return snapshots.encode(self._state)

    @property
    def record(self) -> RecordId:
        """Which record."""
        return self._record

    @property
    def type(self) -> str:
        """Its type, such as NOTE."""
        return self._type

    @property
    def heads(self) -> tuple[ChangeId, ...]:
        """The changes that no other change has seen, sorted."""
        return tuple(sorted(self._state.heads))

    @property
    def depth(self) -> int:
        """The length of the longest line of changes, 0 when there is none."""
        return max(self._state.heads.values(), default=0)

    @property
    def authors(self) -> Mapping[DeviceId, tuple[int, ChangeId]]:
        """Every author's last change here, as `last` gives it."""
        return MappingProxyType(self._state.authors)

    def last(self, author: DeviceId) -> tuple[int, ChangeId] | None:
        """An author's greatest sequence number here and its change (of a fork, the greater id)."""
        return self._state.authors.get(author)

    @property
    def values(self) -> Mapping[str, tuple[Entry, ...]]:
        """By path, the writes that no other write to it has seen; those of removed items too."""
        return MappingProxyType(self._state.registers.values)

    @property
    def texts(self) -> Mapping[str, str]:
        """The long texts that are not removed."""
        is_buried = self._state.registers.is_buried
        return {
            path: str(text)
            for path, text in self._state.texts.items()
            if not is_buried(text.buried)
        }

    @property
    def deleted(self) -> bool:
        """Whether the whole record was removed; its values can still be read."""
        return self._state.registers.deleted

    def value(self, path: str) -> Value:
        """The value that shows at a path, or None."""
        entries = self._state.registers.visible(path)
        return entries[0].value if entries else None

    def shown(self) -> dict[str, Value]:
        """Path and value of all that shows. Of a path with parts below it, the parts."""
        shown = dict(self._state.registers.shown())
        shown.pop("", None)
        parents = {path.rpartition("/")[0] for path in shown}
        return {path: value for path, value in shown.items() if path not in parents}

    def clashes(self) -> Mapping[str, tuple[Entry, ...]]:
        """What a person has to settle by writing to the path: the entries, the shown one first.

        Either different values that were written apart, or a removal (an entry with value None) of
        something that somebody else wrote to at the same time, and which therefore stays.
        """
        return self._state.registers.clashes()

    def marked_texts(self) -> dict[str, tuple[int, ...]]:
        """By path, the paragraphs (lines, from 0) that two sides edited apart; gone once an edit saw both."""
        is_buried = self._state.registers.is_buried
        marked = {
            path: text.marked()
            for path, text in self._state.texts.items()
            if not is_buried(text.buried)
        }
        return {path: paragraphs for path, paragraphs in marked.items() if paragraphs}

    def text(self, path: str) -> MergedText:
        """One long text with its updates; an empty one if nobody wrote it."""
        return self._state.texts.get(path) or MergedText()

    def draft(
        self,
        author: DeviceId,
        *,
        at_ms: int,
        writes: Mapping[str, Value],
        texts: Mapping[str, str],
    ) -> Change:
        """The change that `author`, having seen all this, makes by these writes and new full texts.

        A text that is the same as now is left out.

        Raises:
            Refused: CHANGE_MALFORMED if the result would be no well-formed change, CHANGE_TEXT for
                text that has no encoding.
        """
        last = self.last(author)
        updates = {path: self._update(author, path, text) for path, text in texts.items()}
        return Change(
            record=self._record,
            type=self._type,
            author=author,
            seq=last[0] + 1 if last else 1,
            prev=last[1] if last else None,
            deps=self.heads[:MAX_DEPS],
            at_ms=at_ms,
            writes=dict(writes),
            texts={path: update for path, update in updates.items() if update is not None},
        )

    def _update(self, author: DeviceId, path: str, text: str) -> bytes | None:
        old = self.text(path)
        is_gone = self._state.registers.is_buried(old.buried)
        return old.draft(author, text, afresh=is_gone)

    @property
    def has_graph(self) -> bool:
        """Whether the ancestry was asked for."""
        return self._graph is not None

    def graph(self, history: History) -> Graph:
        """The ancestry of all admitted changes."""
        if self._graph is None:
            self._graph = Graph(history())
        return self._graph

    def has_seen_all(self, change: Change) -> bool:
        """Whether the change's parents are exactly what is here: the common case."""
        last = self._state.authors.get(change.author)
        return change.deps == self.heads and change.prev == (last[1] if last else None)

    def admit(self, signed: SignedChange, history: History) -> int:
        """Merge a change that `sync.journal.admission` found good, and whose parents are here.

        Returns:
            Its depth.
        """
        change = signed.change
        seen: Seen = everything
        if self.has_seen_all(change):
            depth = self.depth + 1
        else:
            graph = self.graph(history)
            seen, depth = graph.past(change.parents), graph.depth_after(change.parents)
        self._link(signed, seen, depth)
        if signed.id not in self._void:
            self._write(signed, seen, depth, history)
        if self._graph is not None:
            self._graph.add(signed)
        return depth

    def _link(self, signed: SignedChange, seen: Seen, depth: int) -> None:
        change, state = signed.change, self._state
        if change.is_genesis and (state.genesis is None or signed.id < state.genesis):
            state.genesis, self._type = signed.id, change.type
        for head in [head for head in state.heads if seen(head)]:
            del state.heads[head]
        state.heads[signed.id] = depth
        here = change.seq, signed.id
        state.authors[change.author] = max(here, state.authors.get(change.author, here))

    def _write(self, signed: SignedChange, seen: Seen, depth: int, history: History) -> None:
        change, registers, texts = signed.change, self._state.registers, self._state.texts
        removed = {path for path, value in change.writes.items() if value is None}
        if removed:
            self._remove(removed, signed, seen, history)
        for path, value in change.writes.items():
            if value is not None:
                registers.contest(path, signed.id, seen)
            entry = Entry(signed.id, depth, change.author, change.at_ms, value)
            registers.write(path, entry, seen)
        for path, update in change.texts.items():
            registers.contest(path, signed.id, seen)
            texts.setdefault(path, MergedText()).add(Written(depth, signed.id, update), seen)

    def _remove(
        self, removed: set[str], signed: SignedChange, seen: Seen, history: History
    ) -> None:
        registers = self._state.registers
        registers.remove(removed, signed.id, seen)
        for path, text in self._state.texts.items():
            over = {place for place in (path, *above(path)) if place in removed}
            if over and all(seen(written.change) for written in text.written):
                text.buried |= {Removal(place, signed.id) for place in over}
        if seen is everything:
            return
        for other in self.graph(history):
            if other.id == signed.id or other.id in self._void:
                continue
            if not seen(other.id):
                for place in _places_written(other.change) & removed:
                    registers.removals[Removal(place, signed.id)] = True


def _places_written(change: Change) -> set[str]:
    """The paths at or below which a change puts something."""
    paths = [path for path, value in change.writes.items() if value is not None]
    return {place for path in (*paths, *change.texts) for place in (path, *above(path))}
