"""What a field is: where it lies in a record, what it may hold, and what people call it.

A field's path may hold `*`, which stands for one part: an item id in a collection, or a word of
its own meaning (`release/*` is keyed by audience). Fields describe what this version can edit and
show; a record may hold more, which is kept and relayed untouched.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from liaison.core.translatable import QT_TRANSLATE_NOOP

ANY_PART = "*"


class FieldKind(StrEnum):
    """What a field holds, and so how it is typed, checked, stored and shown."""

    TEXT = "text"
    """One line; stored as text."""
    LONG = "long"
    """Mergeable long text; lives in a document's texts, not in its values."""
    CHOICE = "choice"
    """One of the field's `choices`."""
    TIME = "time"
    """A moment; milliseconds since 1970-01-01T00:00Z."""
    DATE = "date"
    """A day without a zone; ISO text, 2010-06-30."""
    PLACE = "place"
    """A map {id?, name, lat?, lon?, mgrs?, tz?}: readable by somebody without our gazetteer."""
    COUNT = "count"
    """A whole number, 0 or more."""
    NUMBER = "number"
    """A decimal number."""
    RANGE = "range"
    """Two counts at `<path>/min` and `<path>/max`; never a value at the path itself."""
    GRADE = "grade"
    """Source and information grade, A1 to F6 (domain 2.4)."""
    CODE = "code"
    """An incident code (domain 2.2)."""
    AUDIENCE = "audience"
    """An audience code (domain 2.4)."""
    FLAG = "flag"
    """Yes or no; stored as a boolean."""
    ROLE = "role"
    """A role, never a person's name."""
    MISSION = "mission"
    """A mission's short name."""
    SITE = "site"
    """A site's code."""
    COUNTRY = "country"
    """A country by its two ISO letters."""
    ZONE = "zone"
    """A time zone of the tz database, such as Africa/Ndjamena."""
    PARTY = "party"
    """A mission's short name, or the reference of a PARTY record: an office, a site, a role."""
    RECORD = "record"
    """Another record, by its id in hexadecimal."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the allowed values of a field, with what people call it."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record type.

    Attributes:
        path: where it lies; `*` stands for one part.
        kind: what it holds.
        label: what people call it (translatable, context "Field").
        choices: the allowed values of a CHOICE.
        kinds: the record kinds that have it; empty means all.
        key: what the `*` stands for, where it has a meaning; None for plain item ids.
        key_choices: the allowed keys of a CHOICE, where they are not the field's own choices.
        owner_only: only the owning mission writes it.
    """

    path: str
    kind: FieldKind
    label: str
    choices: tuple[Choice, ...] = ()
    kinds: frozenset[str] = frozenset()
    key: FieldKind | None = None
    key_choices: tuple[Choice, ...] = ()
    owner_only: bool = False

    def covers(self, path: str) -> bool:
        """Whether `path` is a place where this field's value may lie."""
        return matches(self.path, path)

    def belongs_to(self, kind: str) -> bool:
        """Whether records of `kind` have this field; "" asks for any kind."""
        return not self.kinds or not kind or kind in self.kinds


@dataclass(frozen=True, slots=True)
class FormRow:
    """One row of a template: the same order on screen, in print and in plain text (domain 3.1)."""

    label: str
    paths: tuple[str, ...]
    """Field paths of the row, in order; a pattern such as `release/*` stands for its whole set."""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class RecordKind:
    """One kind of a record type, with its form."""

    name: str
    label: str
    rows: tuple[FormRow, ...]
    begins: str = ""
    """The state of one that is begun in a form, where that is not the first of its life cycle."""


@dataclass(frozen=True, slots=True)
class LifeCycle:
    """The states of a record and which may follow which (domain 3.2).

    Attributes:
        first: the state of a record that was just begun.
        moves: for each state, the states that may follow.
        labels: what people call the states.
    """

    first: str
    moves: dict[str, tuple[str, ...]]
    labels: dict[str, str]

    def allows(self, old: str, new: str) -> bool:
        """Whether `new` may follow `old`; an unknown old state (a newer version's) may go anywhere."""
        return new in self.moves and (old == new or new in self.moves.get(old, tuple(self.moves)))


CURRENT_OR_ENDED = LifeCycle(
    first="current",
    moves={"current": ("ended",), "ended": ("current",)},
    labels={
        "current": QT_TRANSLATE_NOOP("State", "Current"),
        "ended": QT_TRANSLATE_NOOP("State", "Ended"),
    },
)
"""Of what is there or is no more: places, parties, resources."""


def matches(pattern: str, path: str) -> bool:
    """Whether `path` is one of the places that a pattern names, each `*` standing for one part."""
    own, asked = pattern.split("/"), path.split("/")
    return len(own) == len(asked) and all(
        mine in {ANY_PART, theirs} and theirs != "" for mine, theirs in zip(own, asked, strict=True)
    )


class FieldIndex:
    """Finds the field whose value lies at a path; exact paths win over patterns."""

    def __init__(self, fields: Iterable[Field]) -> None:
        self._exact: dict[str, Field] = {}
        self._patterns: dict[int, list[Field]] = {}
        for field in fields:
            if ANY_PART in field.path:
                self._patterns.setdefault(field.path.count("/"), []).append(field)
            else:
                self._exact.setdefault(field.path, field)
        for patterns in self._patterns.values():
            patterns.sort(key=lambda field: field.path.count(ANY_PART))

    def at(self, path: str) -> Field | None:
        """The field, or None."""
        exact = self._exact.get(path)
        if exact is not None:
            return exact
        patterns = self._patterns.get(path.count("/"), ())
        return next((field for field in patterns if field.covers(path)), None)
