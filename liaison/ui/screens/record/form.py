"""A record's fields as text, and what is typed as values. No Qt here.

What cannot be read stays exactly as it was typed, with a word about what is allowed, and takes
nothing away from the value that was there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field

from liaison.core import dtg, rules
from liaison.core.errors import Reason, Refused
from liaison.core.permissions import others_cells
from liaison.core.records import parsing
from liaison.core.records.envelope import OWNER, TITLE
from liaison.core.records.fields import Field, FieldKind
from liaison.core.records.record_type import RecordType
from liaison.core.showing import RecordView
from liaison.core.telling.describe import Describe
from liaison.core.telling.layout import Cell, items_of
from liaison.core.values import Value
from liaison.ui.screens.record.known import Known
from liaison.ui.screens.record.links import Links
from liaison.ui.screens.record.moment_text import complete, is_day_alone

HAPPENED = "when"
"""The one time of a note that lies behind us; all others are still to come."""

_PRECISION, _APPROXIMATE = "when_prec", "2"
"""How sure the hour is of which only the day was typed."""


@dataclass(frozen=True, slots=True)
class Entered:
    """What became of a text that was typed into a field.

    Attributes:
        writes: the values to keep; empty if it could not be read.
        text: a long text to keep, or None.
        problem: what is allowed, if it could not be read; "" if it could.
        echo: what was understood.
    """

    writes: Mapping[str, Value] = dataclass_field(default_factory=dict)
    text: str | None = None
    problem: str = ""
    echo: str = ""


class Form:
    """The fields of one record of a known type."""

    def __init__(
        self,
        record_type: RecordType,
        known: Known,
        describe: Describe,
        links: Links | None = None,
    ) -> None:
        self._type = record_type
        self._links = links or Links()
        self._known = known
        self._describe = describe
        self._values: dict[str, Value] = {}
        self._texts: dict[str, str] = {}
        self.is_begun = False
        """Whether the record is signed, so that its title cannot be taken away any more."""
        self.unfinished: dict[str, str] = {}
        """Texts that could not be read, by path; shown in place of the value."""

    def load(self, values: Mapping[str, Value], texts: Mapping[str, str]) -> None:
        """Take over what the record says now."""
        self._values, self._texts = dict(values), dict(texts)

    @classmethod
    def of(
        cls, view: RecordView, record_type: RecordType, known: Known, describe: Describe
    ) -> Form:
        """The form of a record as it stands."""
        form = cls(record_type, known, describe)
        form.load(view.values, view.texts)
        return form

    def text(self, path: str) -> str:
        """What stands in the field, as somebody would type it."""
        if path in self.unfinished:
            return self.unfinished[path]
        found = self._type.field_at(path)
        return "" if found is None else self._stored(found, path)

    def long_text(self, path: str) -> str | None:
        """A long text as it is shown; None if it is not shown yet."""
        return self._texts.get(path)

    def members(self, pattern: str) -> list[str]:
        """The paths of a set's members."""
        before = pattern.removesuffix("*")
        return sorted(
            path
            for path, value in self._values.items()
            if path.startswith(before) and value is True
        )

    def items(self, cells: Sequence[Cell]) -> list[str]:
        """The items of a collection, those too that hold nothing but what could not be read."""
        return items_of(cells, {**self._values, **self._texts, **self.unfinished})

    def echo(self, path: str) -> str:
        """What stands there, said otherwise: the other clock, the unit and grid, the code's words."""
        found = self._type.field_at(path)
        if found is None or path in self.unfinished:
            return ""
        if found.kind is FieldKind.RECORD:
            return self._links.title(str(self._values.get(path) or ""))
        return self._echo(found, self._values.get(path))

    def enter(self, path: str, text: str, *, now_ms: int) -> Entered:
        """Read what was typed."""
        found = self._type.field_at(path)
        if found is None:
            return Entered()
        if found.kind is FieldKind.LONG and not self._is_anothers(path):
            self._texts[path] = text
            return Entered(text=text)
        try:
            writes = self._read(found, path, text, now_ms)
        except Refused as refused:
            self.unfinished[path] = text
            is_anothers = refused.reason is Reason.RECORD_NOT_OWNER
            say = self._describe
            return Entered(
                problem=say.refused(refused) if is_anothers else say.allowed(found, refused)
            )
        try:
            self._type.refuse({**self._values, **writes}, frozenset(writes))
        except Refused as refused:
            self.unfinished[path] = text
            return Entered(problem=self._describe.refused(refused))
        self.unfinished.pop(path, None)
        self._values.update(writes)
        echo = self._echo(found, writes.get(path))
        if found.kind is FieldKind.TIME and is_day_alone(text):
            echo = self._describe.day_alone(echo)
        return Entered(writes=writes, echo=echo)

    def _echo(self, found: Field, value: Value) -> str:
        """What was understood, and first what is odd about it: the line shows its beginning."""
        far = self._describe.far(value, self._known.places)
        return " · ".join(one for one in (far, self._describe.echo(found, value)) if one)

    def _is_anothers(self, path: str) -> bool:
        """Whether a cell holds another mission's word, in a record that is not ours either."""
        here = self._known.identity.mission
        return self._values.get(OWNER, here) != here and bool(others_cells([path], here))

    def _read(self, found: Field, path: str, text: str, now_ms: int) -> dict[str, Value]:
        if self._is_anothers(path):
            owner = str(self._values.get(OWNER) or "")
            raise Refused(Reason.RECORD_NOT_OWNER, owner=owner, path=path)
        if path == TITLE and self.is_begun and not text.strip():
            raise Refused(Reason.RECORD_FORM, field=path, rule=rules.TITLE)
        if found.kind is FieldKind.RANGE:
            if not text.strip():
                return {f"{path}/min": None, f"{path}/max": None}
            bounds = parsing.parse_range(path, text)
            return {f"{path}/{bound}": value for bound, value in bounds.items()}
        is_day = False
        if found.kind is FieldKind.TIME:
            ahead = path != HAPPENED
            is_day = is_day_alone(text)
            text = complete(text, now_ms=now_ms, tz=self._known.tz, ahead=ahead)
        words = self._known.vocabulary
        if found.kind is FieldKind.RECORD:
            text = self._links.id(text)
        read = {path: parsing.parse(found, path, text, words)}
        if path == HAPPENED and is_day and not self._values.get(_PRECISION):
            read[_PRECISION] = _APPROXIMATE
        return read

    def _stored(self, found: Field, path: str) -> str:
        if found.kind is FieldKind.LONG:
            return self._texts.get(path, "")
        if found.kind is FieldKind.RANGE:
            return range_text(self._values.get(f"{path}/min"), self._values.get(f"{path}/max"))
        if found.kind is FieldKind.RECORD:
            return self._links.ref(str(self._values.get(path) or ""))
        return typed_text(found, self._values.get(path), self._known.tz)


def typed_text(found: Field, value: Value, tz: str) -> str:
    """A value as somebody would type it into its field."""
    if value is None:
        return ""
    if found.kind is FieldKind.TIME and isinstance(value, int):
        return dtg.spaced(dtg.write(value, tz=tz))
    if found.kind is FieldKind.PLACE and isinstance(value, Mapping):
        return str(value.get("name", ""))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def range_text(least: Value, most: Value) -> str:
    """Least and most as one text: "5", "300-800"."""
    if least is None and most is None:
        return ""
    if least == most or most is None or least is None:
        return str(least if least is not None else most)
    return f"{least}-{most}"
