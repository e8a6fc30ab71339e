"""What one recall says: which record, of whose, is put aside by which missions, with what quotes it. Pure."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from liaison.core.permissions import owner_of
from liaison.core.records import recall, warning_rules
from liaison.core.records.envelope import KIND, STATE
from liaison.core.records.product import SOURCES
from liaison.core.values import RecordId
from sync.journal.document import Document
from sync.model.ids import SHORT_ID_BYTES

_NOTE = "NOTE"
_BASIS = frozenset({"follows", "supersedes"})
_HEX = 2 * SHORT_ID_BYTES


@dataclass(frozen=True, slots=True)
class Recall:
    """A recall as it stands.

    Attributes:
        recall: the RECALL record.
        record: the record that it is about, here or not.
        owner: the mission that says so; it counts if the record is that mission's.
        missions: who puts it aside, or `EVERYBODY`; nobody once it is withdrawn.
    """

    recall: RecordId
    record: RecordId
    owner: str
    missions: frozenset[str]


def recall_of(document: Document) -> Recall | None:
    """What a RECALL record says; None if it names no record.

    Where the owner's people wrote apart, the stricter side counts: it is withdrawn once all say so,
    and concerns everybody whom one of them named.
    """
    about = _written(document, recall.RECALLED)
    record = _record(*about) if len(about) == 1 else None
    if record is None:
        return None
    is_over = document.deleted or _written(document, STATE) == {recall.WITHDRAWN}
    missions = frozenset[str]() if is_over else _missions(document)
    return Recall(document.record, record, owner_of(document), missions)


def sources(document: Document) -> frozenset[RecordId]:
    """The records that a product or a warning was made from; none for what names none.

    Where people wrote apart, all that one of them named.
    """
    start, end = ("links" if is_warning(document) else SOURCES) + "/", "/record"
    named = (
        entry.value
        for path, entries in document.values.items()
        if path.startswith(start) and path.endswith(end) and _is_basis(document, path)
        for entry in entries
    )
    return frozenset(one for one in map(_record, named) if one is not None)


def is_warning(document: Document) -> bool:
    """Whether a record is a warning, which is made from what it follows and takes the place of."""
    return document.type == _NOTE and document.value(KIND) == warning_rules.KIND


def _is_basis(document: Document, path: str) -> bool:
    """Whether a path names what a record's words are from: of a warning, not every link does."""
    said = _written(document, path.removesuffix("/record") + "/rel")
    return document.type != _NOTE or not said.isdisjoint(_BASIS)


def reached(
    first: AbstractSet[RecordId], step: Callable[[AbstractSet[RecordId]], AbstractSet[RecordId]]
) -> frozenset[RecordId]:
    """All that steps lead to from the first records; what leads back to where one was ends there.

    Args:
        first: where to begin; one of these is in the answer only if a step leads to it.
        step: what these lead to.
    """
    found, new = set[RecordId](), first
    while new := step(new) - found:
        found |= new
    return frozenset(found)


def concerns(missions: AbstractSet[str], mission: str) -> bool:
    """Whether one of these recalls a record from a mission."""
    return not missions.isdisjoint((mission, recall.EVERYBODY))


def _record(named: object) -> RecordId | None:
    """The record that a value names; the bytes may be another mission's."""
    if not isinstance(named, str) or len(named) != _HEX:
        return None
    try:
        record = RecordId(bytes.fromhex(named))
    except ValueError:
        return None
    return record if len(record) == SHORT_ID_BYTES else None


def _missions(document: Document) -> frozenset[str]:
    if True in _written(document, recall.EVERYONE):
        return frozenset({recall.EVERYBODY})
    start = recall.WHOM + "/"
    return frozenset(
        path.removeprefix(start)
        for path in document.shown()
        if path.startswith(start) and True in _written(document, path)
    )


def _written(document: Document, path: str) -> set[object]:
    return {entry.value for entry in document.values.get(path, ()) if entry.value is not None}
