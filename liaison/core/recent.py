"""What changed lately, read once for all readers: a thousand of them ask for the same day's changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from sys import intern

from liaison.core.change_log import LogLine
from liaison.core.outstanding import Owed
from liaison.core.ports import Store
from liaison.core.records.envelope import attachments_named
from liaison.core.release import Terms
from liaison.core.values import Contact, DeviceId, Withheld
from sync.journal.admission import batches
from sync.model.ids import RecordId

MOST_KEPT = 200_000
"""Records and changes that are remembered; a newcomer who lacks more has them read again."""


_ANY = RecordId(bytes(16))


@dataclass(frozen=True, slots=True)
class Outline:
    """Of a record's row its kind, its owner, and whether it was deleted."""

    kind: str
    owner: str
    deleted: bool


class Recent:
    """Remembers what the log says, as long as nothing is added to it.

    Args:
        store: the open vault.
        terms: a record's release terms as they stand.
        decide: the release decision on them.
        moved: what stands otherwise since some records were written, without being written to.
    """

    def __init__(
        self,
        store: Store,
        terms: Callable[[RecordId], Terms],
        decide: Callable[[Terms, Contact], Withheld | None],
        moved: Callable[[Iterable[RecordId]], Iterable[RecordId]],
    ) -> None:
        self._store = store
        self._terms = terms
        self._decide = decide
        self._moved = moved
        self._position = -1
        self._forget()

    def settle(self) -> int:
        """Forget what may be out of date, and what has become too much; to be called before a question.

        Returns:
            The position of the newest change.
        """
        position = self._store.log.position()
        kept = len(self._alike) + len(self._stays) + len(self._named)
        if position != self._position or kept > MOST_KEPT:
            self._position = position
            self._forget()
        return position

    def after(self, position: int) -> Mapping[RecordId, Sequence[LogLine]]:
        """By record, the changes beyond a position, in order of arrival; all of what a recall moves."""
        if (known := self._after.get(position)) is not None:
            return known
        found: dict[RecordId, list[LogLine]] = {}
        for line in self._store.log.lines_after(position):
            found.setdefault(line.record, []).append(line)
        for record in self._moved(found):
            # A recall, given or withdrawn, decides anew on changes that were passed over long ago.
            if lines := self._store.log.lines_of(record):
                found[record] = lines
        if sum(map(len, found.values())) <= MOST_KEPT:
            self._after[position] = found
        return found

    def stays(self, record: RecordId, reader: Contact) -> Withheld | None:
        """Why a record does not go to a reader; asked once for all records of equal terms."""
        alike = self._alike.get(record) or self._find_alike(record)
        key = alike.record, reader.device
        if key not in self._stays:
            self._stays[key] = self._decide(alike, reader)
        found = self._stays[key]
        return found if found is None else replace(found, record=record)

    def named(self, lines: Sequence[LogLine]) -> list[Owed]:
        """The attachments that changes name, and the records; the changes are never all held at once."""
        unread = (line.position for line in lines if line.position not in self._named)
        found: dict[int, tuple[Owed, ...]] = {}
        for positions in batches(unread):
            for logged in self._store.log.at(positions):
                change = logged.signed.change
                found[logged.position] = tuple(
                    (change.record, sha256) for sha256 in attachments_named(change.writes)
                )
        if len(self._named) + len(found) <= MOST_KEPT:
            self._named |= found
        known = self._named | found
        return [owed for line in lines for owed in known[line.position]]

    def outline(self, record: RecordId) -> Outline | None:
        """What delivery asks of a record's row; all of it, for a newcomer's whole vault, would be too much to hold."""
        if record not in self._outlines:
            row = self._store.records.row(record)
            self._outlines[record] = (
                None if row is None else Outline(intern(row.kind), intern(row.owner), row.deleted)
            )
        return self._outlines[record]

    def _find_alike(self, record: RecordId) -> Terms:
        """The terms of the first record that has the same."""
        terms = self._terms(record)
        alike = self._first.setdefault(replace(terms, record=_ANY), terms)
        self._alike[record] = alike
        return alike

    def _forget(self) -> None:
        self._after: dict[int, Mapping[RecordId, Sequence[LogLine]]] = {}
        self._alike: dict[RecordId, Terms] = {}
        self._first: dict[Terms, Terms] = {}
        self._stays: dict[tuple[RecordId, DeviceId], Withheld | None] = {}
        self._named: dict[int, tuple[Owed, ...]] = {}
        self._outlines: dict[RecordId, Outline | None] = {}
