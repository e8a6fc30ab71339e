"""How far minutes are, in words: apart from the other fields of a meeting, for refusals name it too."""

from __future__ import annotations

from liaison.core.records.fields import Choice
from liaison.core.translatable import QT_TRANSLATE_NOOP

MINUTES_STATES = (
    Choice("none", QT_TRANSLATE_NOOP("Minutes", "None")),
    Choice("draft", QT_TRANSLATE_NOOP("Minutes", "Draft")),
    Choice("circulated", QT_TRANSLATE_NOOP("Minutes", "Circulated")),
    Choice("agreed", QT_TRANSLATE_NOOP("Minutes", "Agreed")),
    Choice("adopted", QT_TRANSLATE_NOOP("Minutes", "Adopted")),
    Choice("reopened", QT_TRANSLATE_NOOP("Minutes", "Reopened")),
)
