"""One subject with the notes that name it, in the order of time, and who contributed them (domain R13)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from liaison.core.desk import Desk
from liaison.core.picture.known_events import event_groups
from liaison.core.reader import Read, Reader
from liaison.core.records import note, subject
from liaison.core.records.picture_views import Subject
from liaison.core.records.views import Note
from liaison.core.values import RecordId, RecordRow

_NOTE = note.TYPE.name
_MOST_FOUND = 5000


@dataclass(frozen=True, slots=True)
class Dossier:
    """A subject and what is known of it.

    Attributes:
        subject: the record.
        timeline: notes that name it, newest first; one of each event.
        told: how many notes each mission contributed, those that none came from yet with 0.
    """

    subject: Read[Subject]
    timeline: tuple[RecordRow, ...]
    told: tuple[tuple[str, int], ...]


def dossier(of: Read[Subject], notes: Iterable[list[RecordRow]]) -> Dossier:
    """Put together what is known: notes come by event, the one that stands for it first."""
    events = list(notes)
    counts = Counter(row.owner for rows in events for row in rows)
    contributing = {mission for mission, is_one in of.it.contributors.items() if is_one}
    counts.update(dict.fromkeys(contributing, 0))
    told = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return Dossier(of, tuple(rows[0] for rows in events), tuple(told))


def notes_on(desk: Desk, reader: Reader, record: RecordId) -> list[list[RecordRow]]:
    """The notes that name a subject by its reference, newest first, those of one event together."""
    row = desk.store.records.row(record)
    if row is None or row.type != subject.TYPE.name or not row.ref:
        return []
    named = list(_naming(desk, reader, row.ref))
    return [_led(rows) for rows in event_groups(desk).gathered(named)]


def _naming(desk: Desk, reader: Reader, ref: str) -> Iterator[RecordRow]:
    """Search finds whoever has the words of the reference; the note itself says whether it names it."""
    for hit in desk.store.records.search(ref, limit=_MOST_FOUND, ranked=False):
        if hit.row.type == _NOTE and reader.one(hit.row.id, Note).it.subjects.get(ref):
            yield hit.row


def _led(rows: Sequence[RecordRow]) -> list[RecordRow]:
    return sorted(rows, key=lambda row: (row.grade or "Z", row.at_ms, row.id))
