"""From what people type to what a record holds, and the check of what programs hand in.

Every refusal names the field and what is allowed there: all of it (RECORD_VALUE), or its form with an
example (RECORD_FORM). Text in, one value out; None out means
that the field is to be emptied.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from liaison.core import dtg, rules
from liaison.core.errors import Reason, Refused
from liaison.core.gazetteer import Gazetteer
from liaison.core.records import audiences, handling, placing
from liaison.core.records.fields import ANY_PART, Field, FieldKind
from liaison.core.records.picking import PARTIES, pick, pick_code
from liaison.core.values import Value

_YES = frozenset({"true", "yes", "y", "1", "oui"})
_NO = frozenset({"false", "no", "n", "0", "non"})
_RANGE = re.compile(r"(\d+)\s*(?:-|\u2013|\bto\b)\s*(\d+)|(\d+)")
_COUNTRY = re.compile(r"[A-Z]{2}")
_RECORD_ID = re.compile(r"[0-9a-f]{32}")
_LARGEST = 10**9
_LONGEST_LINE = 2000
_NO_LINE = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Categories of letters that end a line, control something, or cannot be written."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What words mean here: the missions that are known, the parties, and the places.

    Attributes:
        missions: codes, those of contacts too.
        places: the gazetteer.
        parties: references of PARTY records; asked for only where a party is typed.
    """

    missions: Collection[str]
    places: Gazetteer
    parties: Callable[[], Collection[str]] = tuple


def parse(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    """What `text` means in `field` at `path`; empty text means that the field is emptied.

    Raises:
        Refused: RECORD_VALUE, naming what is allowed; RECORD_FORM, with an example.
    """
    typed = text.strip()
    if not typed:
        return None
    return _PARSERS[field.kind](field, path, typed, words)


def check(field: Field, path: str, value: Value, words: Vocabulary) -> Value:
    """`value` as this field holds it; text is read as if it had been typed.

    Raises:
        Refused: RECORD_VALUE or RECORD_FORM for a value of another shape.
    """
    if value is None:
        return None
    if field.kind is FieldKind.PLACE and not isinstance(value, str):
        return placing.check(path, value)
    if isinstance(value, bool) and field.kind is FieldKind.FLAG:
        return value or _no(field)
    if isinstance(value, int) and not isinstance(value, bool) and field.kind is FieldKind.TIME:
        return value
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise Refused(Reason.RECORD_FORM, field=path, rule=field.kind.value)
    return parse(field, path, str(value), words)


def _no(field: Field) -> Value:
    """What "no" is written as: a member of a set is taken out, a plain flag says no."""
    return None if field.path.endswith(ANY_PART) else False


def canonical_path(field: Field, path: str, words: Vocabulary) -> str:
    """`path` with its key spelt as it is kept: `release/sis:unamid` lies at `release/SIS:UNAMID`.

    Raises:
        Refused: RECORD_VALUE for a key that is not allowed.
    """
    if field.key is None:
        return path
    parts = path.split("/")
    at = field.path.split("/").index(ANY_PART)
    choices = field.key_choices or field.choices
    key = Field(path, field.key, field.label, choices=choices)
    parsed = _PARSERS[field.key](key, path, parts[at], words)
    parts[at] = str(parsed)
    return "/".join(parts)


def parse_range(path: str, text: str) -> Mapping[str, Value]:
    """Least and most: "300-800", or "5" for exactly five.

    Raises:
        Refused: RECORD_FORM, RECORD_SPAN.
    """
    found = _RANGE.fullmatch(text.strip().lower())
    least, most = (int(found[1] or found[3]), int(found[2] or found[3])) if found else (0, 0)
    if found is None or max(least, most) > _LARGEST:
        raise Refused(Reason.RECORD_FORM, field=path, rule=rules.RANGE, example="5, 300-800")
    require_span(path, least, most)
    return {"min": least, "max": most}


def require_span(path: str, least: int, most: int) -> None:
    """The least is not above the most.

    Raises:
        Refused: RECORD_SPAN.
    """
    if least > most:
        raise Refused(Reason.RECORD_SPAN, field=path, least=least, most=most)


def line(path: str, text: str) -> str:
    """One line, composed; marks that only turn or hide letters are left out (security row 22).

    Raises:
        Refused: RECORD_FORM for more lines, more letters, or what cannot be written.
    """
    kept = _composed(text)
    if not is_line(kept):
        raise Refused(Reason.RECORD_FORM, field=path, rule=rules.LINE)
    return kept


def is_line(text: str) -> bool:
    """Whether a text is one line, of letters that can be written."""
    kept = _composed(text)
    return len(kept) <= _LONGEST_LINE and all(
        unicodedata.category(one) not in _NO_LINE for one in kept
    )


def _composed(text: str) -> str:
    letters = unicodedata.normalize("NFC", text)
    return "".join(letter for letter in letters if unicodedata.category(letter) != "Cf")


def _line(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    del field, words
    return line(path, text)


def _long(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    del field, text, words
    raise Refused(Reason.RECORD_FORM, field=path, rule=rules.LONG)


def _choice(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    del words
    if field.choices is handling.TLP:
        text = handling.TLP_1.get(text.upper(), text)
    for choice in field.choices:
        if choice.value.casefold() == text.casefold():
            return choice.value
    if not field.choices:
        return text
    allowed = ", ".join(choice.value for choice in field.choices)
    raise Refused(Reason.RECORD_VALUE, field=path, allowed=allowed)


def _time(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    del field, words
    return dtg.parse(text, field=path)


def _date(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    del field, words
    return dtg.parse_day(text, field=path)


def _place(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    del field
    return placing.parse(path, text, words.places)


def _count(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    del field, words
    if not (text.isascii() and text.isdigit() and int(text) <= _LARGEST):
        raise Refused(Reason.RECORD_FORM, field=path, rule=rules.COUNT, example="12")
    return int(text)


def _number(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    del field, words
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise Refused(Reason.RECORD_FORM, field=path, rule=rules.NUMBER, example="13.6")
    return number


def _range(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    del field, words
    return parse_range(path, text)


def _grade(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    del field, words
    if not handling.is_grade(text.upper()):
        raise Refused(Reason.RECORD_VALUE, field=path, allowed="A1 to F6")
    return text.upper()


def _code(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    del field, words
    return pick_code(path, text)


def _audience(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    del field
    return audiences.parse(text, words.missions, field=path)


def _flag(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    del words
    if text.casefold() in _YES:
        return True
    if text.casefold() in _NO:
        return _no(field)
    raise Refused(Reason.RECORD_VALUE, field=path, allowed="true, false")


def _mission(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    del field
    for mission in words.missions:
        if mission.casefold() == text.casefold():
            return mission
    raise Refused(Reason.RECORD_VALUE, field=path, allowed=", ".join(sorted(words.missions)))


def _party(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    """A mission, or a party that a record tells of; a word of ours for nobody is no party."""
    del field
    names = {*words.missions, *words.parties()}
    return pick(path, text, names, first=words.missions, listed=PARTIES)


def _country(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    del field, words
    if not _COUNTRY.fullmatch(text.upper()):
        raise Refused(
            Reason.RECORD_FORM, field=path, rule=rules.COUNTRY, example="TD, SD, CF, CD, UG"
        )
    return text.upper()


def _zone(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    """A zone of the tz database; Z alone means UTC, as in a date-time group."""
    del field, path, words
    return dtg.check_zone("UTC" if text.upper() == "Z" else text)


def _record(field: Field, path: str, text: str, words: Vocabulary) -> Value:
    del field, words
    if not _RECORD_ID.fullmatch(text.lower()):
        raise Refused(Reason.RECORD_FORM, field=path, rule=rules.RECORD)
    return text.lower()


_PARSERS: Mapping[FieldKind, Callable[[Field, str, str, Vocabulary], Value]] = {
    FieldKind.TEXT: _line,
    FieldKind.LONG: _long,
    FieldKind.CHOICE: _choice,
    FieldKind.TIME: _time,
    FieldKind.DATE: _date,
    FieldKind.PLACE: _place,
    FieldKind.COUNT: _count,
    FieldKind.NUMBER: _number,
    FieldKind.RANGE: _range,
    FieldKind.GRADE: _grade,
    FieldKind.CODE: _code,
    FieldKind.AUDIENCE: _audience,
    FieldKind.FLAG: _flag,
    FieldKind.ROLE: _line,
    FieldKind.MISSION: _mission,
    FieldKind.SITE: _line,
    FieldKind.COUNTRY: _country,
    FieldKind.ZONE: _zone,
    FieldKind.PARTY: _party,
    FieldKind.RECORD: _record,
}
