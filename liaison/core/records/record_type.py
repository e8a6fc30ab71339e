"""What one record type says of itself; the registry and every face work from this alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

import msgspec

from liaison.core.errors import Reason, Refused
from liaison.core.records.envelope import ENVELOPE
from liaison.core.records.fields import Field, FieldIndex, FieldKind, LifeCycle, RecordKind
from liaison.core.values import Value

_BOUNDS = frozenset({"min", "max"})
_RECORD_ID = re.compile(r"[0-9a-f]{32}")


class Around(Protocol):
    """What lies around an edit: the record before it, others that it names, and the day."""

    @property
    def before(self) -> Mapping[str, Value]:
        """The record's values without the edit."""
        ...

    @property
    def now_ms(self) -> int:
        """The moment on the vault's clock."""
        ...

    @property
    def today(self) -> date:
        """The day on the vault's clock."""
        ...

    def values(self, record: Value) -> Mapping[str, Value]:
        """What another record says, by its id in hexadecimal; nothing of one that is not here."""
        ...

    def term(self, party: str) -> tuple[date | None, date | None]:
        """The first and the last day of a party, as far as anybody said."""
        ...


@dataclass(frozen=True, slots=True)
class RecordType:
    """One record type.

    Attributes:
        name: what changes carry; capitals.
        label: what people call it (context "Type").
        kinds: its kinds, each with its form, in the order in which they are offered.
        fields: its own fields, without those of the envelope.
        life: its states.
        view: the frozen structure that reports and checks read; see `records.views`.
        happened: where the time of what it tells lies, or "" when writing it is what happened.
        summarize: one muted line under the title, from the values shown.
        refuse: raises `Refused` for what may not be written as the record stands: given its values
            with the new ones laid over them, and the paths that are written. Asked of our own
            edits only; what others wrote is admitted by rules that need no more than the change.
        refuse_beside: the same of what does not fit with other records, or with the day.
    """

    name: str
    label: str
    kinds: tuple[RecordKind, ...]
    fields: tuple[Field, ...]
    life: LifeCycle
    view: type[msgspec.Struct]
    happened: str = ""
    summarize: Callable[[Mapping[str, Value]], str] = lambda _: ""
    refuse: Callable[[Mapping[str, Value], frozenset[str]], None] = lambda _values, _paths: None
    refuse_beside: Callable[[Mapping[str, Value], frozenset[str], Around], None] = (
        lambda _values, _paths, _around: None
    )
    _index: FieldIndex = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_index", FieldIndex((*self.fields, *ENVELOPE)))

    def kind(self, name: str) -> RecordKind:
        """The kind of this name.

        Raises:
            Refused: RECORD_KIND, naming the kinds there are.
        """
        for kind in self.kinds:
            if kind.name == name:
                return kind
        allowed = ", ".join(kind.name for kind in self.kinds)
        raise Refused(Reason.RECORD_KIND, type=self.name, allowed=allowed)

    def all_fields(self, kind: str = "") -> tuple[Field, ...]:
        """The envelope's fields and its own, of one kind or of all."""
        return (*ENVELOPE, *(field for field in self.fields if field.belongs_to(kind)))

    def field_at(self, path: str) -> Field | None:
        """The field whose value lies at `path`, or None for what this version does not know."""
        found = self._index.at(path)
        if found is not None:
            return found
        around, _, bound = path.rpartition("/")
        span = self._index.at(around) if bound in _BOUNDS else None
        if span is None or span.kind is not FieldKind.RANGE:
            return None
        return Field(path, FieldKind.COUNT, span.label, kinds=span.kinds)

    def linked(self, values: Mapping[str, Value]) -> Iterator[str]:
        """Ids, in hexadecimal, of the records that values name."""
        for path, value in values.items():
            if isinstance(value, str) and _RECORD_ID.fullmatch(value):
                found = self.field_at(path)
                if found is not None and found.kind is FieldKind.RECORD:
                    yield value

    def is_long(self, path: str) -> bool:
        """Whether `path` holds a mergeable long text."""
        found = self.field_at(path)
        return found is not None and found.kind is FieldKind.LONG
