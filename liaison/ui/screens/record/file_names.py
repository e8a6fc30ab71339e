"""Other people's file names, shown and written so that they cannot pretend. No Qt here."""

from __future__ import annotations

import unicodedata
from pathlib import PurePosixPath

_LONGEST = 120
_FORBIDDEN = frozenset('<>:"/\\|?*')
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def ending_of(name: str) -> str:
    """A name's true ending, as the system will see it; a dash where there is none."""
    return PurePosixPath(shown(name)).suffix.lower() or "\u2013"


def shown(name: str) -> str:
    """A name without characters that hide or reorder others."""
    return "".join(letter for letter in name if unicodedata.category(letter) not in _HIDDEN)


def safe_name(name: str) -> str:
    """What a copy is called: one plain name in one folder, on any system."""
    plain = "".join("_" if letter in _FORBIDDEN else letter for letter in shown(name))
    plain = plain.strip(" .")
    path = PurePosixPath(plain)
    return f"{path.stem[:_LONGEST]}{path.suffix}" if plain else "attachment"
