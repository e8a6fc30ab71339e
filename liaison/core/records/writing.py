"""Writes as they are kept: paths spelt one way, values checked, spans split into their two ends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from liaison.core import rules
from liaison.core.errors import Reason, Refused
from liaison.core.records import parsing
from liaison.core.records.fields import Field, FieldKind
from liaison.core.records.parsing import Vocabulary
from liaison.core.records.record_type import RecordType
from liaison.core.values import Value


def settle(
    type_: RecordType | None, writes: Mapping[str, Value], words: Vocabulary
) -> dict[str, Value]:
    """The writes as a change carries them.

    Paths that this version does not know are kept as they are: a program may know more than we do.

    Raises:
        Refused: RECORD_VALUE or RECORD_FORM for a value that its field cannot hold, such as a plain
            value where a long text belongs.
    """
    settled: dict[str, Value] = {}
    for path, value in writes.items():
        field = type_.field_at(path) if type_ else None
        if field is None:
            settled[path] = value
        else:
            settled.update(_settle(field, path, value, words))
    return settled


def _settle(
    field: Field, path: str, value: Value, words: Vocabulary
) -> Iterator[tuple[str, Value]]:
    if field.kind is FieldKind.LONG:
        raise Refused(Reason.RECORD_FORM, field=path, rule=rules.LONG)
    if field.kind is FieldKind.RANGE:
        yield from _ends(path, value)
    elif value is None:
        yield path, None  # also a member that would not be allowed today can be taken out
    else:
        kept = parsing.canonical_path(field, path, words)
        yield kept, parsing.check(field, kept, value, words)


def _ends(path: str, value: Value) -> Iterator[tuple[str, Value]]:
    if isinstance(value, Mapping):
        ends = value
    elif value is None:
        ends = {"min": None, "max": None}
    else:
        ends = parsing.parse_range(path, str(value))
    for end in ("min", "max"):
        if end in ends:
            yield f"{path}/{end}", ends[end]


def parse(type_: RecordType, path: str, text: str, words: Vocabulary) -> Value:
    """What somebody typed for the field at `path`.

    Raises:
        Refused: RECORD_FIELD for a path that the type does not have, RECORD_VALUE or RECORD_FORM
            for a value that the field cannot hold; all name what is allowed.
    """
    field = type_.field_at(path)
    if field is None:
        allowed = ", ".join(known.path for known in type_.all_fields())
        raise Refused(Reason.RECORD_FIELD, type=type_.name, field=path, allowed=allowed)
    parsing.canonical_path(field, path, words)
    return parsing.parse(field, path, text, words)
