"""Several things on one line, parted as the user's language parts them. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from liaison.core.translatable import QT_TRANSLATE_NOOP

COMMA = QT_TRANSLATE_NOOP("List", ", ")
_FSI, _PDI, _RLM = "\u2068", "\u2069", "\u200f"


def listed(parts: Iterable[str], translate: Callable[[str, str], str]) -> str:
    """The parts with commas between.

    Where the comma is not the Latin one the line reads from the right: each part then keeps its own
    direction, or two Latin names would change places.
    """
    comma = translate("List", COMMA)
    if comma == COMMA:
        return comma.join(parts)
    return f"{_RLM}{comma}".join(f"{_FSI}{part}{_PDI}" for part in parts)
