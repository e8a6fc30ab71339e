"""What people read of reasons: a sentence, and the next step. What things are called is in `naming`.

Everything is English as marked for translation; the faces translate a template and then call
`render`, so that placeholders are filled in any language.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.wording_papers import PAPERS
from liaison.core.wording_sealed import SEALED
from liaison.core.wording_tables import OURS

Params = Mapping[str, str | int]
Translate = Callable[[str, str], str]
"""From a context and an English text to what it is called in the user's language."""

_WHY, _SETTLE = "why", "settle"
_OPTIONAL = re.compile(r"\[([^\]]*)\]")
_GOES_ON = re.compile("(, …\u2069?)\\.")
"""A list that goes on has no full stop, also where the window keeps it apart from what is around it."""
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
    filled = _PLACEHOLDER.sub(lambda found: str(params.get(found[1], "…")), whole)
    return _GOES_ON.sub(r"\1", filled)


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
