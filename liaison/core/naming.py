"""What people call codes, grades, audiences, types, kinds, states and fields; English, as `wording` has it."""

from __future__ import annotations

from collections.abc import Iterable

from liaison.core.records import audiences, codes, handling
from liaison.core.records.fields import Choice
from liaison.core.records.registry import Registry
from liaison.core.values import RecordRow
from liaison.core.wording import Translate, untranslated

_TYPES = Registry()

_ACRONYMS = frozenset({"ddr", "dss", "jmac", "joc", "srsg"})
"""Functions that are always written in capitals."""


def code_label(code: str) -> str:
    """What an incident code means; the code itself if it is not in our list."""
    found = codes.BY_CODE.get(code)
    return found.label if found else code


def grade_label(grade: str) -> tuple[str, str]:
    """Both halves of a grade in words: B2 is usually reliable, probably true."""
    if not handling.is_grade(grade):
        return grade, ""
    sources = {choice.value: choice.label for choice in handling.SOURCE_GRADES}
    information = {choice.value: choice.label for choice in handling.INFORMATION_GRADES}
    return sources[grade[0]], information[grade[1]]


def audience_label(code: str) -> tuple[str, str]:
    """The template of an audience's name, and what stands for its `{name}` ("" if nothing)."""
    for family in audiences.FAMILIES:
        if code.startswith(family.code):
            return family.label, code.removeprefix(family.code)
    plain = {audience.code: audience.label for audience in audiences.PLAIN}
    return plain.get(code, code), ""


def function_label(function: str) -> str:
    """A function as its user wrote it, but with a capital: "Head of mission", "JMAC chief"."""
    words = (word.upper() if word.lower() in _ACRONYMS else word for word in function.split(" "))
    said = " ".join(words)
    return said[:1].upper() + said[1:]


def choice_label(choices: Iterable[Choice], value: str) -> str:
    """What a value of a list of choices is called; the value itself if it is not among them."""
    return next((one.label for one in choices if one.value == value), value)


def type_label(type_: str) -> str:
    """What a record type is called."""
    known = _TYPES.known(type_)
    return known.label if known else type_


def kind_label(type_: str, kind: str) -> str:
    """What a kind is called."""
    known = _TYPES.known(type_)
    labels = {one.name: one.label for one in known.kinds} if known else {}
    return labels.get(kind, kind)


def state_label(type_: str, state: str) -> str:
    """What a state is called."""
    known = _TYPES.known(type_)
    return known.life.labels.get(state, state) if known else state


def title_of(row: RecordRow, translate: Translate = untranslated) -> str:
    """A record's title; what stands for one where others wrote none, or recalled it with the record."""
    if row.title:
        return row.title
    kind = translate("Kind", kind_label(row.type, row.kind)) if row.kind else ""
    what = kind or translate("Type", type_label(row.type))
    if row.aside:
        return translate("Record", "Recalled {kind}").format(kind=what.lower())
    return translate("Record", "Untitled {kind}").format(kind=what.lower())


def field_label(type_: str, path: str) -> str:
    """What the field at `path` is called; the path itself for one that this version lacks."""
    known = _TYPES.known(type_)
    field = known.field_at(path) if known else None
    return field.label if field else path


def field_called(path: str) -> str:
    """What the field at `path` is called, of whichever type; "" for what no type has."""
    found = (one.field_at(path) or one.field_at(path.rpartition("/")[0]) for one in _TYPES)
    return next((field.label for field in found if field is not None), "")
