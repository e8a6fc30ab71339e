"""One record, held in memory for as long as a trial takes; what `Journal` asks of the world."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sync.journal.change import Change, SignedChange
from sync.journal.document import Document
from sync.journal.ports import Addition, HeldChange
from sync.model.ids import ChangeId, DeviceId, RecordId

if TYPE_CHECKING:
    from sync.crypto.card import Card


@dataclass(frozen=True, slots=True)
class _Logged:
    signed: SignedChange


@dataclass(frozen=True, slots=True)
class _Held:
    signed: SignedChange
    source: DeviceId | None


class Place:
    """Log and documents of one record.

    Args:
        type_: its type, if it is there.
        snapshot: as `Document.snapshot` gave it; None if it is new.
        known: ids of changes that are in that snapshot; more may be.
        history: the changes in that snapshot, parents first; asked for once at most.
    """

    def __init__(
        self,
        type_: str,
        snapshot: bytes | None,
        known: Iterable[ChangeId],
        history: Callable[[], Iterable[SignedChange]],
    ) -> None:
        self._type, self._snapshot, self._history = type_, snapshot, history
        self._known = set(known)
        self._before: list[_Logged] | None = None if snapshot is not None else []
        self._added: list[_Logged] = []
        self._held: defaultdict[ChangeId, dict[ChangeId, _Held]] = defaultdict(dict)
        """By the parent that each waits for."""

    def known(self, changes: Iterable[ChangeId]) -> AbstractSet[ChangeId]:
        """See `sync.journal.ports.Log`; what is not known to be there is merged once more."""
        return self._known.intersection(changes)

    def of_record(self, record: RecordId) -> Sequence[_Logged]:
        """See `sync.journal.ports.Log`."""
        del record  # there is one
        if self._before is None:
            self._before = [_Logged(signed) for signed in self._history()]
        return [*self._before, *self._added]

    def append(self, additions: Sequence[Addition]) -> None:
        """See `sync.journal.ports.Log`."""
        self._known.update(one.signed.id for one in additions)
        self._added += [_Logged(one.signed) for one in additions]

    def hold(
        self,
        signed: SignedChange,
        *,
        reason: str,
        missing: Sequence[ChangeId],
        source: DeviceId | None,
    ) -> None:
        """It waits for parents that may come with the same bundle, and is tried then."""
        del reason
        for parent in missing:
            self._held[parent][signed.id] = _Held(signed, source)

    def held_for(self, change: ChangeId) -> Sequence[HeldChange]:
        """Of what this trial set aside; what the other side did is offered like all else."""
        return list(self._held.pop(change, {}).values())

    def held_by(self, author: DeviceId) -> Sequence[HeldChange]:
        """Nothing: nobody becomes known in a trial."""
        del author
        return ()

    def unhold(self, change: ChangeId) -> None:
        """Nothing to forget: `held_for` did, and no parent comes twice."""

    def add_fork(self, one: SignedChange, other: SignedChange) -> None:
        """The other side finds it, too."""

    def load(self, records: Collection[RecordId]) -> Mapping[RecordId, Document]:
        """See `sync.journal.ports.Documents`."""
        if self._snapshot is None:
            return {}
        return {record: Document.restore(record, self._type, self._snapshot) for record in records}

    def save(self, documents: Collection[Document]) -> None:
        """Read everything that anybody will ever ask of a document; what hangs, hangs here."""
        for document in documents:
            _ = document.shown(), document.texts, document.clashes(), document.marked_texts()


class _Anybody:
    """A card that vouches for whatever its device is said to have signed."""

    def verify_change(self, change: ChangeId, signature: bytes) -> None:
        """Nothing to verify here."""


class _Everything:
    def refuse(self, change: Change, card: Card, before: Document) -> str | None:
        """Nothing is against it here."""
        del change, card, before
        return None


ANYBODY = _Anybody()
EVERYTHING = _Everything()
