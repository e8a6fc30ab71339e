"""Letters that a paper may hold, and the direction in which its parts are read.

Arabic lines hold codes that are read from the left (D-1, 2009-12-08, TLP:AMBER), and the neutral
signs in them would turn such a code around: UAX #9, rules W2 and N2. Each part against the line's
direction is therefore put between a mark of its own direction and one of the line's. Marks are used
rather than isolates because word processors older than these ignore isolates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

RIGHT_TO_LEFT = frozenset({"ar"})
LRM, RLM = "\u200e", "\u200f"

_ARABIC = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_LATIN = "0-9A-Za-z\u00c0-\u024f"
_TO_RIGHT = re.compile(f"[{_LATIN}](?:[^{_ARABIC}\n]*[{_LATIN}%])?")
_TO_LEFT = re.compile(f"[{_ARABIC}](?:[^{_LATIN}\n]*[{_ARABIC}])?")

_OF_LINE = {True: re.compile(f"[{_ARABIC}]"), False: re.compile("[A-Za-z\u00c0-\u024f]")}
"""Letters of the direction in which a line is read."""
_ENDS = (".", "!", "?", "…")

_OPENING, _CLOSING = ("(", "[", "{"), (")", "]", "}")

_MARKS = "\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
_UNSEEN = re.compile(f"[{_MARKS}]")
_OVERRIDES = {0x202D: "\ufffd", 0x202E: "\ufffd"}
_UNWRITABLE = re.compile(
    f"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff{_MARKS}]"
)
"""What XML 1.0 cannot hold; letters of the private area, which mean nothing outside one font; every
mark of direction, for a stranger's could turn a line around."""
_BREAKS = re.compile("\r\n?|\x0b|\x0c|\x85|\u2028|\u2029")


@dataclass(frozen=True, slots=True)
class Run:
    """A part of a line that is read in one direction."""

    text: str
    right_to_left: bool


def tidy(text: str) -> str:
    """The text with line feeds for every line break and without what no file can hold."""
    return _UNWRITABLE.sub("", _BREAKS.sub("\n", text.replace("\t", " ")))


def folded(text: str) -> str:
    """The text as papers are compared: white space folded, marks of direction left out.

    Overrides, which show words the other way round, stay as a sign: no paper of ours holds one.
    """
    return " ".join(_UNSEEN.sub("", text.translate(_OVERRIDES)).split())


def runs(text: str, *, right_to_left: bool) -> Iterator[Run]:
    """The tidied text cut by direction, with the marks that keep the parts where they are."""
    text = tidy(text)
    against, own, other = (_TO_RIGHT, RLM, LRM) if right_to_left else (_TO_LEFT, LRM, RLM)
    is_foreign = _OF_LINE[right_to_left].search(text) is None
    at = 0
    for found in against.finditer(text):
        end = _closed(text, found.start(), found.end())
        while is_foreign and text[end : end + 1] in _ENDS:
            end += 1
        part = text[found.start() : end]
        if found.start() > at:
            yield Run(text[at : found.start()], right_to_left)
        after = f"{other}{own}" if part.endswith(_ENDS) else own
        yield Run(part if part.isalnum() else f"{other}{part}{after}", not right_to_left)
        at = end
    if at < len(text):
        yield Run(text[at:], right_to_left)


def _closed(text: str, start: int, end: int) -> int:
    """Where a part ends that takes along what closes the brackets it opened: "UNAMID (JMAC)"."""
    opened = sum(text.count(sign, start, end) for sign in _OPENING)
    opened -= sum(text.count(sign, start, end) for sign in _CLOSING)
    while opened > 0 and text[end : end + 1] in _CLOSING:
        opened, end = opened - 1, end + 1
    return end


def directed(text: str, *, right_to_left: bool) -> str:
    """The tidied text as one string, with the marks."""
    return "".join(run.text for run in runs(text, right_to_left=right_to_left))
