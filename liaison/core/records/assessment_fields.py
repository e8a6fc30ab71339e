"""The fields of an assessment (domain section 3, ASSESSMENT)."""

from __future__ import annotations

from liaison.core.records import handling, ratings
from liaison.core.records.fields import Choice, Field, FieldKind
from liaison.core.records.position_fields import CLEARANCES
from liaison.core.translatable import QT_TRANSLATE_NOOP

_RATING = frozenset({"rating"})
_THREAT = frozenset({"threat"})
_SCENARIO = frozenset({"scenario"})
_COMPARISON = frozenset({"comparison"})
_QUARTERLY = frozenset({"quarterly"})

CATEGORIES = (
    Choice("armed_conflict", QT_TRANSLATE_NOOP("Picture", "Armed conflict")),
    Choice("terrorism", QT_TRANSLATE_NOOP("Picture", "Terrorism")),
    Choice("crime", QT_TRANSLATE_NOOP("Picture", "Crime")),
    Choice("unrest", QT_TRANSLATE_NOOP("Picture", "Civil unrest")),
    Choice("hazard", QT_TRANSLATE_NOOP("Picture", "Hazards")),
)
"""The five threat categories of the Security Level System (domain 2.3)."""
IMPACTS = (
    Choice("negligible", QT_TRANSLATE_NOOP("Picture", "Negligible")),
    Choice("minor", QT_TRANSLATE_NOOP("Picture", "Minor")),
    Choice("moderate", QT_TRANSLATE_NOOP("Picture", "Moderate")),
    Choice("severe", QT_TRANSLATE_NOOP("Picture", "Severe")),
    Choice("critical", QT_TRANSLATE_NOOP("Picture", "Critical")),
)
TRENDS = (
    Choice("up", QT_TRANSLATE_NOOP("Picture", "Rising")),
    Choice("steady", QT_TRANSLATE_NOOP("Picture", "Steady")),
    Choice("down", QT_TRANSLATE_NOOP("Picture", "Falling")),
)
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
SCALE = ("intent", "capability", "inhibiting")
"""What a threat is rated by, each from 1 to 5 (domain 2.3)."""

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
    Field("intent", FieldKind.COUNT, QT_TRANSLATE_NOOP("Field", "Intent (1-5)"), kinds=_THREAT),
    Field(
        "capability", FieldKind.COUNT, QT_TRANSLATE_NOOP("Field", "Capability (1-5)"), kinds=_THREAT
    ),
    Field(
        "inhibiting",
        FieldKind.COUNT,
        QT_TRANSLATE_NOOP("Field", "Inhibiting context (1-5)"),
        kinds=_THREAT,
    ),
    Field(
        "likelihood",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Likelihood"),
        choices=handling.LIKELIHOODS,
        kinds=_THREAT,
    ),
    Field(
        "impact",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Impact"),
        choices=IMPACTS,
        kinds=_THREAT,
    ),
    Field(
        "confidence",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Confidence"),
        choices=handling.CONFIDENCES,
        kinds=_THREAT,
    ),
    Field(
        "trend",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Trend"),
        choices=TRENDS,
        kinds=_THREAT,
    ),
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

_QUARTERLY_FIELDS: tuple[Field, ...] = (
    Field(
        "period/from",
        FieldKind.DATE,
        QT_TRANSLATE_NOOP("Field", "Period from"),
        kinds=_QUARTERLY,
    ),
    Field(
        "period/to", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Period until"), kinds=_QUARTERLY
    ),
    Field("due", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Due"), kinds=_QUARTERLY),
    Field(
        "inputs/*/asked",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Input asked of"),
        key=FieldKind.SITE,
        kinds=_QUARTERLY,
    ),
    Field(
        "inputs/*/received",
        FieldKind.DATE,
        QT_TRANSLATE_NOOP("Field", "Input received on"),
        key=FieldKind.SITE,
        kinds=_QUARTERLY,
    ),
    Field(
        "scenarios/*", FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "Scenario"), kinds=_QUARTERLY
    ),
)

ASSESSMENT_FIELDS: tuple[Field, ...] = (
    *_SHARED,
    *_RATING_FIELDS,
    *_THREAT_FIELDS,
    *_SCENARIO_FIELDS,
    *_COMPARISON_FIELDS,
    *_QUARTERLY_FIELDS,
    *CLEARANCES,
)
