"""Paths: text with "/" between parts; the empty path is the whole record.

A path is judged by the characters of Unicode 3.2, as RFC 3454 judges names: that table never changes,
so neither does the verdict on a change when a later Python brings a later Unicode.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from unicodedata import ucd_3_2_0 as unicode_3_2

MAX_CHARACTERS = 200
WHOLE_RECORD = ""

_FORBIDDEN_CATEGORIES = frozenset(("Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"))


@lru_cache(maxsize=4096)
def is_path(path: str) -> bool:
    """Whether `path` may stand in a change: short, NFC, no control or format characters, no empty part."""
    if not path:
        return True
    if len(path) > MAX_CHARACTERS or path[0] == "/" or path[-1] == "/" or "//" in path:
        return False
    if path.isascii():
        return path.isprintable()
    return unicode_3_2.normalize("NFC", path) == path and not any(
        unicode_3_2.category(character) in _FORBIDDEN_CATEGORIES for character in path
    )


def above(path: str) -> Iterator[str]:
    """The paths that `path` is a part of, nearest first, the whole record last."""
    while path:
        path = path.rpartition("/")[0]
        yield path


def is_at_or_below(path: str, ancestor: str) -> bool:
    """Whether `path` is `ancestor` or a part of it."""
    return not ancestor or path == ancestor or path.startswith(ancestor + "/")
