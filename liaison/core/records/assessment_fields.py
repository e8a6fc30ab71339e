"""The fields of an assessment (domain section 3, ASSESSMENT)."""

from __future__ import annotations

from liaison.core.records import ratings
from liaison.core.records.fields import Choice, Field, FieldKind
from liaison.core.records.position_fields import CLEARANCES
from liaison.core.records.quarterly_fields import (
    CATEGORIES,
    QUARTERLY_FIELDS,
    RETURN_FIELDS,
    threat_fields,
)
from liaison.core.translatable import QT_TRANSLATE_NOOP

_RATING = frozenset({"rating"})
_THREAT = frozenset({"threat"})
_SCENARIO = frozenset({"scenario"})
_COMPARISON = frozenset({"comparison"})

CASES = (
    Choice("best", QT_TRANSLATE_NOOP("Picture", "Best case")),
    Choice("likely", QT_TRANSLATE_NOOP("Picture", "Most likely case")),
    Choice("worst", QT_TRANSLATE_NOOP("Picture", "Worst case")),
    Choice("wild", QT_TRANSLATE_NOOP("Picture", "Wild card")),
)
CONSULTED = (
    Choice("jointly", QT_TRANSLATE_NOOP("Picture", "Analysed together")),
    Choice("exchanged", QT_TRANSLATE_NOOP("Picture", "Exchanged views")),
    Choice("no", QT_TRANSLATE_NOOP("Picture", "Not consulted")),
)
_SHARED: tuple[Field, ...] = (
    Field("area", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Area")),
    Field("border_segment", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Border segment")),
)

_RATING_FIELDS: tuple[Field, ...] = (
    Field(
        "scheme",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Scheme"),
        choices=ratings.SCHEMES,
        kinds=_RATING,
    ),
    Field(
        "value",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Rating"),
        choices=(*ratings.PHASES, *ratings.LEVELS),
        kinds=_RATING,
    ),
    Field("from", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "In force from"), kinds=_RATING),
    Field("to", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "In force until"), kinds=_RATING),
    Field("set_by", FieldKind.PARTY, QT_TRANSLATE_NOOP("Field", "Set by"), kinds=_RATING),
    Field("rationale", FieldKind.LONG, QT_TRANSLATE_NOOP("Field", "Rationale"), kinds=_RATING),
    Field(
        "pressure/*/at", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Pressure on"), kinds=_RATING
    ),
    Field("pressure/*/text", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Pressure"), kinds=_RATING),
    Field(
        "pressure/*/note",
        FieldKind.RECORD,
        QT_TRANSLATE_NOOP("Field", "Told in the note"),
        kinds=_RATING,
    ),
    Field("line", FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "Line to take"), kinds=_RATING),
)

_THREAT_FIELDS: tuple[Field, ...] = (
    Field(
        "category",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Category"),
        choices=CATEGORIES,
        kinds=_THREAT,
    ),
    *threat_fields(_THREAT),
)

_SCENARIO_FIELDS: tuple[Field, ...] = (
    Field(
        "case",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Case"),
        choices=CASES,
        kinds=_SCENARIO,
    ),
    Field("trigger", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Trigger"), kinds=_SCENARIO),
    Field(
        "indicators/*/text",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Indicator"),
        kinds=_SCENARIO,
    ),
    Field(
        "indicators/*/seen",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Indicator seen"),
        kinds=_SCENARIO,
    ),
    Field(
        "indicators/*/note",
        FieldKind.RECORD,
        QT_TRANSLATE_NOOP("Field", "Seen in the note"),
        kinds=_SCENARIO,
    ),
    Field(
        "consequences",
        FieldKind.LONG,
        QT_TRANSLATE_NOOP("Field", "Consequences"),
        kinds=_SCENARIO,
    ),
    Field(
        "displacement_to/*/country",
        FieldKind.COUNTRY,
        QT_TRANSLATE_NOOP("Field", "People may go to"),
        kinds=_SCENARIO,
    ),
    Field(
        "displacement_to/*/people",
        FieldKind.RANGE,
        QT_TRANSLATE_NOOP("Field", "People"),
        kinds=_SCENARIO,
    ),
    Field(
        "responses/*",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Response"),
        key=FieldKind.MISSION,
        kinds=_SCENARIO,
    ),
    Field(
        "consulted/*",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Consulted"),
        choices=CONSULTED,
        key=FieldKind.PARTY,
        kinds=_SCENARIO,
    ),
)

_COMPARISON_FIELDS: tuple[Field, ...] = (
    Field("question", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Question"), kinds=_COMPARISON),
    Field(
        "answers/*",
        FieldKind.LONG,
        QT_TRANSLATE_NOOP("Field", "Answer"),
        key=FieldKind.MISSION,
        kinds=_COMPARISON,
    ),
    Field(
        "differences",
        FieldKind.LONG,
        QT_TRANSLATE_NOOP("Field", "Differences"),
        kinds=_COMPARISON,
    ),
)

ASSESSMENT_FIELDS: tuple[Field, ...] = (
    *_SHARED,
    *_RATING_FIELDS,
    *_THREAT_FIELDS,
    *_SCENARIO_FIELDS,
    *_COMPARISON_FIELDS,
    *QUARTERLY_FIELDS,
    *RETURN_FIELDS,
    *CLEARANCES,
)
