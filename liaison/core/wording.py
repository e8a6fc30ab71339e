"""What people read: sentences for reasons, names for codes, grades, audiences, types and kinds.

Everything is English as marked for translation; the faces translate a template and then call
`render`, so that placeholders are filled in any language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from liaison.core.records import audiences, codes, handling
from liaison.core.records.registry import Registry
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordRow
from liaison.core.wording_papers import PAPERS
from liaison.core.wording_sealed import SEALED
from liaison.core.wording_tables import OURS

__all__ = [
    "QT_TRANSLATE_NOOP",
    "audience_label",
    "code_label",
    "field_label",
    "function_label",
    "grade_label",
    "kind_label",
    "next_step",
    "render",
    "said",
    "sentence",
    "state_label",
    "templates",
    "title_of",
    "type_label",
]

Params = Mapping[str, str | int]
Translate = Callable[[str, str], str]
"""From a context and an English text to what it is called in the user's language."""

_ACRONYMS = frozenset({"ddr", "dss", "jmac", "joc", "srsg"})
"""Functions that are always written in capitals."""

_WHY, _SETTLE = "why", "settle"
_OPTIONAL = re.compile(r"\[([^\]]*)\]")
_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")

WORDINGS = {reason.value: wording for reason, wording in {**OURS, **PAPERS, **SEALED}.items()}
"""Sentence and next step by the reason's code."""

_UNKNOWN = (
    QT_TRANSLATE_NOOP("Reason", "This was refused: {code}."),
    QT_TRANSLATE_NOOP("Next", "Look the code up in the manual."),
)


PARAMS = {
    "accepted": QT_TRANSLATE_NOOP("Param", "accepted"),
    "refused": QT_TRANSLATE_NOOP("Param", "refused"),
    "synced": QT_TRANSLATE_NOOP("Param", "a synchronized folder"),
    "network": QT_TRANSLATE_NOOP("Param", "a network drive"),
    "removable": QT_TRANSLATE_NOOP("Param", "a stick"),
    "mission": QT_TRANSLATE_NOOP("Param", "the mission"),
    "site": QT_TRANSLATE_NOOP("Param", "the site"),
    "role": QT_TRANSLATE_NOOP("Param", "the role"),
    "sister": QT_TRANSLATE_NOOP("Param", "sister mission"),
    "humanitarian": QT_TRANSLATE_NOOP("Param", "humanitarian"),
    "host": QT_TRANSLATE_NOOP("Param", "host authority"),
}
"""What a reason's parameters say where they are words and not codes or names."""


def untranslated(_context: str, text: str) -> str:
    """English, as the command line speaks it."""
    return text


def templates(reason: str) -> tuple[str, str]:
    """The untranslated sentence and next step of a reason's code (contexts "Reason", "Next")."""
    return WORDINGS.get(str(reason), _UNKNOWN)


def render(template: str, params: Params) -> str:
    """Fill the placeholders; parts in square brackets go where one of theirs is not known."""

    def optional(part: re.Match[str]) -> str:
        known = (params.get(name, "") != "" for name in _PLACEHOLDER.findall(part[1]))
        return part[1] if all(known) else ""

    whole = _OPTIONAL.sub(optional, template)
    return _PLACEHOLDER.sub(lambda found: str(params.get(found[1], "…")), whole)


def sentence(reason: str, params: Params) -> str:
    """What was refused, held or withheld, and why, in English."""
    return said(reason, params)[0]


def next_step(reason: str, params: Params) -> str:
    """The one thing to do next, in English."""
    return said(reason, params)[1]


def said(reason: str, params: Params, translate: Translate = untranslated) -> tuple[str, str]:
    """Sentence and next step of a reason's code.

    Where `why` is a reason itself, which speaks of the same parameters, its sentence stands there
    and its next step as `settle`.
    """
    values: dict[str, str | int] = {"code": str(reason), **params}
    if (why := str(params.get(_WHY, ""))) in WORDINGS:
        others = {name: value for name, value in params.items() if name != _WHY}
        values[_WHY], step = said(why, others, translate)
        values[_SETTLE] = step.rstrip(".")
    of_reason, of_next = templates(reason)
    return render(translate("Reason", of_reason), values), render(
        translate("Next", of_next), values
    )


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


_TYPES = Registry()


def function_label(function: str) -> str:
    """A function as its user wrote it, but with a capital: "Head of mission", "JMAC chief"."""
    words = (word.upper() if word.lower() in _ACRONYMS else word for word in function.split(" "))
    said = " ".join(words)
    return said[:1].upper() + said[1:]


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
