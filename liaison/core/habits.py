"""What the user settled once for all visits."""

from __future__ import annotations

from dataclasses import dataclass

from liaison.core.parcels import LARGEST_BYTES, MIB, PACK_BYTES
from liaison.core.ports import Settings

_KEY = "exchange.habits"
MOST_MIB = LARGEST_BYTES // MIB
"""No attachment is larger, so a higher limit means nothing."""


@dataclass(frozen=True, slots=True)
class Habits:
    """Standing choices of an exchange.

    Attributes:
        ferry: sealed bundles are taken along for others.
        unasked_mib: larger attachments leave only when their reader asked for them; None for no limit.
    """

    ferry: bool = False
    unasked_mib: int | None = PACK_BYTES // MIB

    @property
    def unasked_bytes(self) -> float:
        """The largest attachment that leaves without being asked for."""
        return float("inf") if self.unasked_mib is None else self.unasked_mib * MIB


def habits(settings: Settings) -> Habits:
    """What was settled in this vault."""
    match settings.get(_KEY):
        case [bool(ferry), (int() | None) as mib]:
            return Habits(ferry, mib)
        case _:
            return Habits()


def keep_habits(settings: Settings, chosen: Habits) -> None:
    """Settle it from now on."""
    settings.put(_KEY, [chosen.ferry, chosen.unasked_mib])
