"""What one record says of two others, or of itself and another: that they tell of one event, or of two.

A mission says so in a link of its own note, or, of notes that are not its own, in a reply. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from liaison.core.records import note, reply
from liaison.core.records.envelope import KIND, OTHER_EVENT, OWNER, SAME_EVENT, STATE
from liaison.core.values import RecordId, Value
from sync.model.ids import SHORT_ID_BYTES

NOTE, REPLY = note.TYPE.name, reply.TYPE.name
_LINKS = "links/"
_RELATIONS = {SAME_EVENT: True, OTHER_EVENT: False}


@dataclass(frozen=True, slots=True)
class Judgement:
    """One mission's word on two notes.

    Attributes:
        holder: the record that says so.
        one: a note; the lesser id.
        other: the other one.
        mission: who says so.
        same: whether they tell of one event.
    """

    holder: RecordId
    one: RecordId
    other: RecordId
    mission: str
    same: bool

    @property
    def pair(self) -> frozenset[RecordId]:
        """The two notes, in no order."""
        return frozenset({self.one, self.other})


def judgements(record: RecordId, type_: str, values: Mapping[str, Value]) -> list[Judgement]:
    """What a record that stands says of notes; nothing of a reply that was withdrawn."""
    subject, mission = _subject(record, type_, values), values.get(OWNER)
    if subject is None or not isinstance(mission, str):
        return []
    return [
        Judgement(record, min(subject, other), max(subject, other), mission, same)
        for other, same in _linked(values)
        if other != subject
    ]


def _subject(record: RecordId, type_: str, values: Mapping[str, Value]) -> RecordId | None:
    """The note that the links of a record are about."""
    if type_ == NOTE:
        return record
    is_match = type_ == REPLY and values.get(KIND) == reply.MATCH
    if is_match and values.get(STATE) != reply.WITHDRAWN:
        return _id(values.get(reply.ABOUT_NOTE))
    return None


def _linked(values: Mapping[str, Value]) -> Iterator[tuple[RecordId, bool]]:
    for path, relation in values.items():
        if path.startswith(_LINKS) and path.endswith("/rel") and relation in _RELATIONS:
            other = _id(values.get(f"{path.removesuffix('rel')}record"))
            if other is not None:
                yield other, _RELATIONS[str(relation)]


def _id(value: Value) -> RecordId | None:
    try:
        found = bytes.fromhex(value) if isinstance(value, str) else b""
    except ValueError:
        return None
    return RecordId(found) if len(found) == SHORT_ID_BYTES else None
