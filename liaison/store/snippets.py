"""The piece of a text in which the words that were looked for stand, as it was written.

The index has folded words only. To find them again in the text as written, each folded letter
becomes the class of all letters that fold to it, and the whole query one regular expression:
folding every word of every hit would take longer than the search itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from liaison.core.tables import END_OF_PROSE
from liaison.store.folding import fold

BEGIN = "\x02"
END = "\x03"
_BEFORE = 60
_LONGEST = 200
"""Characters shown before the first word found, and altogether."""
_LETTER = r"[^\W_]"
_MARKS = r"[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d\u00ad]*"
_ARTICLE = r"(?:[\u0648\u0628\u0643\u0641]?(?:[\u0627\u0671]\u0644|\u0644\u0644))?"
_ARTICLE_BEGINS = "\u0648\u0628\u0643\u0641\u0627\u0671\u0644"
_FOLDED_RANGES = (
    (0x41, 0x250),
    (0x600, 0x700),
    (0x1E00, 0x1F00),
    (0xFB00, 0xFB07),
    (0xFB50, 0xFF60),
)
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]+")


def looked_for(finished: Sequence[str], begun: Sequence[str]) -> re.Pattern[str]:
    """What finds folded words, and folded beginnings of words, in a text as written."""
    ends = [_spelled(word) + rf"(?!{_LETTER})" for word in finished]
    starts = [_spelled(word) + rf"(?:{_LETTER}|{_MARKS[:-1]})*" for word in begun]
    first = "".join(
        map(_first, (*finished, *begun))
    )  # leapt to: most of the time goes into finding
    return re.compile(
        rf"(?=[{first}{_ARTICLE_BEGINS}])(?<!{_LETTER})(?:{_ARTICLE}(?:{'|'.join(ends + starts)}))"
    )


def snippet(text: str, pattern: re.Pattern[str]) -> str:
    """The text around the first word found, each one found between U+0002 and U+0003.

    What people read is looked at first; codes and names only where nothing was found in it.
    """
    prose, _, others = text.partition(END_OF_PROSE)
    found = pattern.search(prose)
    if found is None and others:
        elsewhere = pattern.search(others)
        if elsewhere is not None or not prose:
            return _around(others, pattern, elsewhere)
    return _around(prose, pattern, found)


def _around(text: str, pattern: re.Pattern[str], found: re.Match[str] | None) -> str:
    first = found.start() if found else 0
    start = 0 if first <= _BEFORE else _next_space(text, first - _BEFORE, first)
    end = start + _LONGEST
    if end < len(text):
        end = max(text.rfind(" ", start, end), found.end() if found else 0, start + _LONGEST // 2)
    pieces = ["…"] if start else []
    at = start
    for match in pattern.finditer(text, start, end):
        pieces += [_plain(text[at : match.start()]), BEGIN, match.group(), END]
        at = match.end()
    pieces.append(_plain(text[at:end]))
    if end < len(text):
        pieces.append("…")
    return "".join(pieces).strip()


def _next_space(text: str, start: int, most: int) -> int:
    found = text.find(" ", start, most)
    return found + 1 if found >= 0 else start


def _plain(text: str) -> str:
    """Line breaks and controls as one space: the marks are controls and must stay unambiguous."""
    return _CONTROLS.sub(" ", text)


def _spelled(word: str) -> str:
    """A regular expression for all ways to write a folded word."""
    written = _written()
    parts = []
    at = 0
    while at < len(word):
        one = _class(written.get(word[at], word[at]))
        pair = written.get(word[at : at + 2]) if at + 1 < len(word) else None
        if pair:
            next_ = _class(written.get(word[at + 1], word[at + 1]))
            one = f"(?:{one}{_MARKS}{next_}|{_class(pair)})"
            at += 1
        parts.append(one)
        at += 1
    return "".join(part + _MARKS for part in parts)


def _first(word: str) -> str:
    """What a way to write a folded word may begin with, for a class of letters."""
    written = _written()
    return re.escape(written.get(word[0], word[0]) + written.get(word[:2], ""))


def _class(letters: str) -> str:
    return f"[{re.escape(letters)}]"


@cache
def _written() -> dict[str, str]:
    """By folded letter, or pair of letters: all single letters that fold to it."""
    written: dict[str, str] = {}
    for first, last in _FOLDED_RANGES:
        for letter in map(chr, range(first, last)):
            folded = fold(letter)
            if letter.isalnum() and 0 < len(folded) <= len("ae"):
                written[folded] = written.get(folded, "") + letter
    return written
