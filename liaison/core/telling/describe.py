"""Fields and values in a person's words: for forms, history and clashes alike.

Codes, grades and date-time groups are never translated; the words beside them are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from liaison.core import dtg, rules, wording
from liaison.core.errors import Reason, Refused
from liaison.core.far import far_off
from liaison.core.gazetteer import Gazetteer
from liaison.core.listing import listed
from liaison.core.records import codes, handling, note
from liaison.core.records.envelope import BODY
from liaison.core.records.fields import ANY_PART, Choice, Field, FieldKind
from liaison.core.records.note_fields import GROUPS
from liaison.core.records.record_type import RecordType
from liaison.core.telling import left_out
from liaison.core.telling.audience import audience_label
from liaison.core.telling.beside import beside
from liaison.core.telling.layout import FACTS
from liaison.core.values import Value
from liaison.core.wording import Translate

CHOICE_CONTEXTS = (
    "Handling", "Precision", "Channel", "Level", "Obstruction", "Section", "Likelihood",
    "Link", "Issue", "Language", "State", "Week", "Grade", "Mode", "Invited", "Reply",
    "Attendance", "Constraint", "Visa", "Lift", "Agenda", "Minutes", "Correction", "Cadence", "Duty",
    "Picture",
)  # fmt: skip

_SHORT_ID = 8
"""So much of an id, in hexadecimal, tells one record from another for people."""
_OF_FIELDS = frozenset({Reason.RECORD_FORM, Reason.RECORD_SPAN, Reason.RECORD_VALUE})
_IN_ORDER = frozenset({rules.LATER, rules.EARLIER, rules.NOT_BEFORE, rules.NOT_AFTER})
_LINES = (FieldKind.TEXT, FieldKind.ROLE, FieldKind.SITE)


class Describe:
    """Words for one record type, in the language of `translate`, on the clock of `tz`.

    `titles` says what other records are called, by their id in hexadecimal; one that it lacks is not
    here. Without `titles` nobody looked, and a record is called by the beginning of its id.
    """

    def __init__(
        self,
        record_type: RecordType | None,
        translate: Translate,
        tz: str,
        titles: Mapping[str, str] | None = None,
    ) -> None:
        self._type = record_type
        self._titles = titles
        self.translate = translate
        self._tz = tz

    def label(self, path: str) -> str:
        """What people call the field at a path, with what its key means."""
        if not path:
            return self.translate("Describe", "The whole record")
        if path.startswith("attach/"):
            return self.translate("Describe", "Attachment")
        found = self._field(path)
        return path if found is None else self._named(found, path)

    def _named(self, found: Field, path: str) -> str:
        label = self.translate("Field", found.label)
        if path == BODY and self._type is note.TYPE:
            return self.translate("Form", FACTS)
        if key := self._key(found, path):
            return self.translate("Describe", "{field}: {key}").format(field=label, key=key)
        group = next((one for one in GROUPS if path.split("/")[1:2] == [one.value]), None)
        if group is not None and found.kind is FieldKind.RANGE:
            return listed([label, self.translate("Field", group.label)], self.translate)
        return label

    def key(self, path: str) -> str:
        """What the key in a path means, such as the mission whose answer lies there."""
        found = self._field(path)
        return "" if found is None else self._key(found, path)

    def value(self, path: str, value: Value) -> str:
        """A value as people read it; a dash for nothing."""
        if value is None:
            return "\u2013"
        found = self._field(path)
        if isinstance(value, bool):
            yes, no = self.translate("Describe", "yes"), self.translate("Describe", "no")
            return yes if value else no
        if path.startswith(left_out.START) and isinstance(value, int):
            return left_out.tell_at(path, value, self.translate)
        if found is None:
            return str(value.get("name", "")) if isinstance(value, Mapping) else str(value)
        text, words = self._text(found, value), self.echo(found, value)
        return f"{text} · {words}" if words else text

    def words(self, choice: Choice) -> str:
        """What people call a choice."""
        for context in CHOICE_CONTEXTS:
            said = self.translate(context, choice.label)
            if said != choice.label:
                return said
        return choice.label

    def echo(self, found: Field, value: Value) -> str:
        """What a value means, beside the value: the other clock, unit and grid, a code's words."""
        echo = ""
        if found.kind is FieldKind.TIME and isinstance(value, int):
            echo = self._other_clock(value)
        elif found.kind is FieldKind.PLACE and isinstance(value, Mapping):
            echo = " · ".join(_place_words(value))
        elif found.kind is FieldKind.CODE and str(value) in codes.BY_CODE:
            echo = self.translate("Code", codes.BY_CODE[str(value)].label)
        elif found.kind is FieldKind.GRADE and isinstance(value, str):
            echo = self._grade(value)
        return echo

    def day_alone(self, echo: str) -> str:
        """The same of a moment of which the day alone was typed."""
        return self.translate("Describe", "No hour: from 00:00 on · {echo}").format(echo=echo)

    def far(self, place: Value, places: Gazetteer) -> str:
        """A remark beside a place far from every listed one; "" for others."""
        remark = far_off(place, places) if isinstance(place, Mapping) else None
        return self.refused(remark) if remark else ""

    def allowed(self, found: Field, refused: Refused) -> str:
        """What may stand in a field, for somebody whose text could not be read."""
        if refused.reason is Reason.RECORD_SPAN:
            return beside(refused, self.translate)
        sentences = {
            FieldKind.TIME: self.translate(
                "Describe", "A time, such as 0640, 140640A or 080630ZDEC09"
            ),
            **dict.fromkeys(_LINES, self.translate("Describe", "One line, and a shorter one")),
            FieldKind.RANGE: self.translate(
                "Describe", "A number, or the least and the most: 300-800"
            ),
            FieldKind.CODE: self.translate("Describe", "A code from the list, such as CRM-1"),
            FieldKind.GRADE: self.translate("Describe", "Letter and figure both, A1 to F6"),
            FieldKind.PLACE: self.translate(
                "Describe", "Not one place of the list: {allowed}. Or name @ grid."
            ),
        }
        if refused.params.get("rule") == rules.TITLE:
            return self.translate("Describe", "One line that says something")
        if example := refused.params.get("example"):
            sentences[FieldKind.PLACE] = self.translate(
                "Describe", "No place of the list. For example: {example}"
            )
            any_other = self.translate("Describe", "For example: {example}")
            return sentences.get(found.kind, any_other).format(example=example)
        sentence = sentences.get(found.kind, self.translate("Describe", "Allowed: {allowed}"))
        return sentence.format(allowed=refused.params.get("allowed", ""))

    def refused(self, refused: Refused) -> str:
        """Why a value that could be read does not fit with the rest of the record."""
        if refused.params.get("rule") in _IN_ORDER:
            return self.translate("Describe", "It cannot end before it begins")
        if refused.reason in _OF_FIELDS:
            return beside(refused, self.translate)
        sentence, _ = wording.templates(refused.reason.value)
        return wording.render(self.translate("Reason", sentence), refused.params)

    def _field(self, path: str) -> Field | None:
        return None if self._type is None else self._type.field_at(_without_bound(path))

    def _text(self, found: Field, value: Value) -> str:
        if found.kind is FieldKind.TIME and isinstance(value, int):
            group = dtg.write(value, tz=self._tz)
            return f"{group[:7]} {group[7:10]} {group[10:]}"
        if isinstance(value, Mapping):
            return str(value.get("name", ""))
        if found.kind is FieldKind.RECORD:
            return self._record(str(value))
        choice = _choice(found.choices, str(value))
        return self.words(choice) if choice else str(value)

    def _record(self, id_: str) -> str:
        if self._titles is None:
            return id_[:_SHORT_ID]
        return self._titles.get(id_) or self.translate("Describe", "a record that is not here")

    def _key(self, found: Field, path: str) -> str:
        if found.key is None or ANY_PART not in found.path:
            return ""
        key = path.split("/")[found.path.split("/").index(ANY_PART)]
        if found.key is FieldKind.AUDIENCE:
            return audience_label(key, self.translate)
        choice = _choice(found.key_choices or found.choices, key)
        return self.words(choice) if choice else key

    def _other_clock(self, at_ms: int) -> str:
        """Zulu time beside the site's own: the hour, and the day where it is another."""
        zulu, here = dtg.write(at_ms), dtg.write(at_ms, tz=self._tz)
        if zulu == here:
            return ""
        return zulu[2:7] if zulu[:2] == here[:2] else zulu[:7]

    def _grade(self, grade: str) -> str:
        source = _choice(handling.SOURCE_GRADES, grade[:1])
        fact = _choice(handling.INFORMATION_GRADES, grade[1:2])
        said = [self.translate("Grade", one.label) for one in (source, fact) if one]
        later = [one[:1].lower() + one[1:] for one in said[1:]]
        return listed([*said[:1], *later], self.translate)


def grid(mgrs: str) -> str:
    """An MGRS string with room to read: 34P EA 86 03."""
    if not mgrs:
        return ""
    head = mgrs.rstrip("0123456789") if mgrs[-1:].isdigit() else mgrs
    digits = mgrs[len(head) :]
    half = len(digits) // 2
    parts = (head[:-2], head[-2:], digits[:half], digits[half:])
    return " ".join(part for part in parts if part)


def _place_words(place: Mapping[str, Value]) -> Iterable[str]:
    if isinstance(mgrs := place.get("mgrs"), str) and mgrs:
        yield grid(mgrs)
    elif isinstance(lat := place.get("lat"), float) and isinstance(lon := place.get("lon"), float):
        yield f"{lat:.2f}, {lon:.2f}"


def _choice(choices: Iterable[Choice], value: str) -> Choice | None:
    return next((one for one in choices if one.value == value), None)


def _without_bound(path: str) -> str:
    """A range's path without its bound: killed/civ for killed/civ/min."""
    return path.removesuffix("/min").removesuffix("/max")
