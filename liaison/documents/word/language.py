"""The little language of letterheads: fields, and `if` around them; anything else is refused.

A sandbox alone would still let a template loop for hours, and the engine's own patterns and parser
take hours over braces without end. A template is therefore held to a grammar, in time that grows
with its length, before the engine sees a letter of it (D-020).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree

from liaison.core.errors import Reason, Refused
from liaison.core.reports.printing import Fault
from liaison.documents.word.fields import NAMES

_BEGIN = re.compile(r"\{[{%#]")
_ENDS = {"{{": "}}", "{%": "%}", "{#": "#}"}
_FIELD = re.compile(r"\s*(\w{1,40})\s*")
_IF = re.compile(r"(?:p|tr|tc)?\s+(if|elif)((?:\s+\w{1,40}){1,12})\s*")
_OTHER = re.compile(r"(?:p|tr|tc)?\s+(else|endif)\s*")
_JOINING = frozenset({"not", "and", "or"})
_LONGEST, _MOST, _DEEPEST = 200, 300, 8
"""Letters inside a pair of braces, pairs in a part, conditions inside one another."""


def engine() -> SandboxedEnvironment:
    """The engine; it knows no functions, no filters and no tests."""
    made = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    made.globals.clear()
    made.filters.clear()
    made.tests.clear()
    return made


def check(root: etree._Element) -> None:
    """Hold one part of a letterhead to the grammar; that every `if` ends is left to the engine.

    Raises:
        Refused: LETTERHEAD_FIELD for an unknown field, LETTERHEAD_UNFIT for the rest.
    """
    for node in root.iter():
        # the engine reads attributes and comments, too, and joins braces across comments
        hidden = not isinstance(node.tag, str)
        if hidden or any(_BEGIN.search(value) for value in node.attrib.values()):
            raise unfit(Fault.PLACE)
    depth = 0
    for at, (begin, inside) in enumerate(_pairs("".join(root.itertext()))):
        depth += _steps(begin, inside)
        if at >= _MOST or depth > _DEEPEST:
            raise unfit(Fault.COMPUTES)


def _pairs(said: str) -> Iterator[tuple[str, str]]:
    """What stands in braces, with the braces it begins with; words in runs apart are joined."""
    at = 0
    while found := _BEGIN.search(said, at):
        end = said.find(_ENDS[found[0]], found.end(), found.end() + _LONGEST)
        inside = said[found.end() : end]
        if end < 0 or not inside.strip() or "{" in inside or "}" in inside:
            raise unfit(Fault.BRACES)
        yield found[0], inside
        at = end + len(found[0])


def _steps(begin: str, inside: str) -> int:
    """How much deeper into conditions this leads: 1 for `if`, -1 for `endif`."""
    if begin == "{{" and (field := _FIELD.fullmatch(inside)):
        _known(field[1])
        return 0
    if begin == "{%" and (condition := _IF.fullmatch(inside)):
        for name in set(condition[2].split()) - _JOINING:
            _known(name)
        return int(condition[1] == "if")
    if begin == "{%" and (other := _OTHER.fullmatch(inside)):
        return -int(other[1] == "endif")
    raise unfit(Fault.COMPUTES)


def _known(name: str) -> None:
    if name not in NAMES:
        raise Refused(Reason.LETTERHEAD_FIELD, field=name, allowed=", ".join(NAMES))


def unfit(why: Fault) -> Refused:
    """The refusal of a letterhead."""
    return Refused(Reason.LETTERHEAD_UNFIT, why=why.value)
