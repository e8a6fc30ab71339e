"""Security ratings: phases until the end of 2010, levels from then on, never converted (domain 2.3).

Which of the two a value is can be seen from how it is written: phases in Roman numbers, levels in
Arabic ones. Liaison compares ratings; it computes and proposes none.
"""

from __future__ import annotations

from datetime import date

from liaison.core.records.fields import Choice
from liaison.core.translatable import QT_TRANSLATE_NOOP

PHASE, LEVEL = "PHASE", "SLS"
SCHEMES = (
    Choice(PHASE, QT_TRANSLATE_NOOP("Picture", "Security phase")),
    Choice(LEVEL, QT_TRANSLATE_NOOP("Picture", "Security level")),
)

PHASES = (
    Choice("I", QT_TRANSLATE_NOOP("Picture", "I precautionary")),
    Choice("II", QT_TRANSLATE_NOOP("Picture", "II restricted movement")),
    Choice("III", QT_TRANSLATE_NOOP("Picture", "III relocation")),
    Choice("IV", QT_TRANSLATE_NOOP("Picture", "IV emergency operations")),
    Choice("V", QT_TRANSLATE_NOOP("Picture", "V evacuation")),
)
LEVELS = (
    Choice("1", QT_TRANSLATE_NOOP("Picture", "1 minimal")),
    Choice("2", QT_TRANSLATE_NOOP("Picture", "2 low")),
    Choice("3", QT_TRANSLATE_NOOP("Picture", "3 moderate")),
    Choice("4", QT_TRANSLATE_NOOP("Picture", "4 substantial")),
    Choice("5", QT_TRANSLATE_NOOP("Picture", "5 high")),
    Choice("6", QT_TRANSLATE_NOOP("Picture", "6 extreme")),
)
VALUES = {
    PHASE: tuple(one.value for one in PHASES),
    LEVEL: tuple(one.value for one in LEVELS),
}

LAST_PHASE_DAY = date(2010, 12, 31)
FIRST_LEVEL_DAY = date(2011, 1, 1)
"""The Security Level System took the place of the phases on this day (domain 2.3)."""


def scheme_of(value: str) -> str:
    """The scheme that a value belongs to; "" for what is a value of neither."""
    return next((scheme for scheme, values in VALUES.items() if value in values), "")


def last_day(scheme: str) -> date | None:
    """The last day on which ratings of a scheme are in force; None for one that goes on."""
    return LAST_PHASE_DAY if scheme == PHASE else None
