"""Which mission was heard when: the dots in the top line. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from liaison.core.values import Contact, Trust

FRESH_WITHIN_MS = 2 * 24 * 60 * 60 * 1000
"""A daily call and one missed flight; beyond it the picture ages (domain R4)."""


class Freshness(StrEnum):
    """How old the newest word of a mission is."""

    FRESH = "fresh"
    AGEING = "ageing"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Heard:
    """One dot: a mission, and when anybody of it was last heard."""

    mission: str
    at_ms: int | None
    freshness: Freshness


def freshness(at_ms: int | None, now_ms: int) -> Freshness:
    """How old a word from `at_ms` is."""
    if at_ms is None:
        return Freshness.NEVER
    return Freshness.FRESH if now_ms - at_ms <= FRESH_WITHIN_MS else Freshness.AGEING


def heard_by_mission(contacts: Iterable[Contact], *, own: str, now_ms: int) -> tuple[Heard, ...]:
    """One entry a mission other than one's own, the latest heard first."""
    latest: dict[str, int | None] = {}
    for contact in contacts:
        if contact.mission == own or contact.trust is Trust.REVOKED:
            continue
        known = latest.get(contact.mission)
        times = [at for at in (known, contact.heard_ms) if at is not None]
        latest[contact.mission] = max(times, default=None)
    return tuple(
        Heard(mission, at, freshness(at, now_ms))
        for mission, at in sorted(latest.items(), key=lambda item: (-(item[1] or 0), item[0]))
    )
