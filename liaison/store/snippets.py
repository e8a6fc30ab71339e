"""The piece of a text in which the words that were looked for stand, as it was written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from liaison.store.folding import fold

BEGIN = "\x02"
END = "\x03"
_BEFORE = 6
"""Words shown before the first found one."""
_WORDS = 24
_WORD = re.compile(
    r"(?:[^\W_]|[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d])+"
)
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]+")

_fold_word = lru_cache(maxsize=1 << 15)(fold)


def snippet(text: str, finished: Sequence[str], begun: Sequence[str]) -> str:
    """About 24 words around the first of the words found, each found one between U+0002 and U+0003.

    Args:
        text: the words of a record as they were written.
        finished: folded words that were looked for.
        begun: folded beginnings that were looked for.
    """
    wanted = frozenset(finished)
    starts = tuple(begun)
    spans: list[tuple[int, int, bool]] = []
    found = False
    for start, end in _spans(text):
        word = _fold_word(text[start:end])
        hit = word in wanted or (bool(starts) and word.startswith(starts))
        found = found or hit
        spans.append((start, end, hit))
        if not found and len(spans) > max(_BEFORE, _WORDS) * 2:
            del spans[:_WORDS]  # still looking: only what may come to stand before is kept
        if found and len(spans) >= _WORDS + _first(spans):
            break
    return _marked(text, spans)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _WORD.finditer(text))


def _first(spans: Sequence[tuple[int, int, bool]]) -> int:
    """Where the snippet begins: some words before the first found one."""
    at = next((index for index, (_, _, hit) in enumerate(spans) if hit), 0)
    return max(0, at - _BEFORE)


def _marked(text: str, spans: Sequence[tuple[int, int, bool]]) -> str:
    if not spans:
        return ""
    shown = spans[_first(spans) :][:_WORDS]
    pieces = ["…" if shown[0][0] > 0 and shown[0] is not spans[0] else ""]
    at = shown[0][0]
    for start, end, hit in shown:
        pieces.append(_plain(text[at:start]))
        pieces.append(f"{BEGIN}{text[start:end]}{END}" if hit else text[start:end])
        at = end
    pieces.append("…" if at < len(text.rstrip()) else "")
    return "".join(pieces)


def _plain(text: str) -> str:
    """Line breaks and controls as one space: the marks are controls and must stay unambiguous."""
    return _CONTROLS.sub(" ", text)
