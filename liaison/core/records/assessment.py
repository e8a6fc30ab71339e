"""ASSESSMENT: what a mission, or several together, make of what they know (domain section 3, ASSESSMENT).

A rating is compared, never computed. A comparison puts one question to several missions; of two
ratings that differ along a border it is the reconciliation. What may not be written is in
`assessment_rules`.
"""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core.records.assessment_fields import ASSESSMENT_FIELDS
from liaison.core.records.assessment_rules import refuse, refuse_beside
from liaison.core.records.fields import FormRow, LifeCycle, RecordKind
from liaison.core.records.picture_views import Assessment
from liaison.core.records.quarterly_fields import SCALE
from liaison.core.records.record_type import RecordType
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import Value

RATING, COMPARISON, QUARTERLY = "rating", "comparison", "quarterly"
SCENARIO, RETURN, THREAT = "scenario", "return", "threat"

_TITLE = FormRow(QT_TRANSLATE_NOOP("Form", "Title"), ("title",))
_AREA = FormRow(QT_TRANSLATE_NOOP("Form", "Area"), ("area", "border_segment"))
_TEXT = FormRow(QT_TRANSLATE_NOOP("Form", "Text"), ("body",))
_CLEARED = FormRow(
    QT_TRANSLATE_NOOP("Form", "Cleared by"),
    ("clearances/*/asked", "clearances/*/answer", "clearances/*/role", "clearances/*/on"),
)
_RELEASE = FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",))

_RATING = (
    _TITLE,
    _AREA,
    FormRow(QT_TRANSLATE_NOOP("Form", "Scheme"), ("scheme",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Value"), ("value",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "From, until"), ("from", "to")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Set by"), ("set_by",)),
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Rationale"),
        ("rationale",),
        QT_TRANSLATE_NOOP("Hint", "In three lines"),
    ),
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Pressure to change"),
        ("pressure/*/at", "pressure/*/text", "pressure/*/note"),
    ),
    FormRow(QT_TRANSLATE_NOOP("Form", "Line to take"), ("line",)),
    _RELEASE,
)
_THREAT = (
    _TITLE,
    _AREA,
    FormRow(QT_TRANSLATE_NOOP("Form", "Category"), ("category",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Threat, 1 to 5"), ("intent", "capability", "inhibiting")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Likelihood"), ("likelihood", "confidence")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Impact"), ("impact", "trend")),
    _TEXT,
    _RELEASE,
)
_SCENARIO = (
    _TITLE,
    FormRow(QT_TRANSLATE_NOOP("Form", "Case"), ("case",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Trigger"), ("trigger",)),
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Indicators"),
        ("indicators/*/text", "indicators/*/seen", "indicators/*/note"),
    ),
    FormRow(QT_TRANSLATE_NOOP("Form", "Consequences"), ("consequences",)),
    FormRow(
        QT_TRANSLATE_NOOP("Form", "People may go to"),
        ("displacement_to/*/country", "displacement_to/*/people"),
    ),
    FormRow(QT_TRANSLATE_NOOP("Form", "Responses"), ("responses/*",)),
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Consulted"),
        ("consulted/*",),
        QT_TRANSLATE_NOOP("Hint", "An empty cell is somebody whom nobody asked"),
    ),
    _TEXT,
    _RELEASE,
)
_COMPARISON = (
    _TITLE,
    _AREA,
    FormRow(QT_TRANSLATE_NOOP("Form", "Question"), ("question",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Answers"), ("answers/*",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Differences"), ("differences",)),
    _CLEARED,
    _RELEASE,
)
_QUARTERLY = (
    _TITLE,
    FormRow(QT_TRANSLATE_NOOP("Form", "Period"), ("period/from", "period/to")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Due"), ("due",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Inputs"), ("inputs/*/asked", "inputs/*/received")),
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Judgements"),
        ("judgements/*/text", "judgements/*/likelihood", "judgements/*/confidence"),
    ),
    FormRow(QT_TRANSLATE_NOOP("Form", "Agreed text"), ("joint/*",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Scenarios"), ("scenarios/*",)),
    _TEXT,
    FormRow(QT_TRANSLATE_NOOP("Form", "Dissent"), ("dissents/*",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Recommended"), ("recommendations/*",)),
    _CLEARED,
    FormRow(QT_TRANSLATE_NOOP("Form", "Not cleared"), ("uncleared/*",)),
    _RELEASE,
)
_RETURN = (
    _TITLE,
    _AREA,
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Threats"),
        (
            *(f"threats/*/{name}" for name in SCALE),
            *(f"threats/*/{name}" for name in ("likelihood", "impact", "confidence", "trend")),
            "threats/*/text",
        ),
    ),
    FormRow(QT_TRANSLATE_NOOP("Form", "Top incidents"), ("incidents/*",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Ratings"), ("ratings/*",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Scenarios"), ("scenarios/*",)),
    _TEXT,
    _RELEASE,
)


def _summarize(values: Mapping[str, Value]) -> str:
    """The rating, or the word for the likelihood, and where."""
    parts = (values.get("value"), values.get("area"), values.get("trigger"))
    return " · ".join(part for part in parts if isinstance(part, str) and part)


TYPE = RecordType(
    name="ASSESSMENT",
    label=QT_TRANSLATE_NOOP("Type", "Assessment"),
    kinds=(
        RecordKind(RATING, QT_TRANSLATE_NOOP("Kind", "Security rating"), _RATING),
        RecordKind(THREAT, QT_TRANSLATE_NOOP("Kind", "Threat"), _THREAT),
        RecordKind(SCENARIO, QT_TRANSLATE_NOOP("Kind", "Scenario"), _SCENARIO),
        RecordKind(COMPARISON, QT_TRANSLATE_NOOP("Kind", "Comparison"), _COMPARISON),
        RecordKind(RETURN, QT_TRANSLATE_NOOP("Kind", "Return to a quarterly assessment"), _RETURN),
        RecordKind(QUARTERLY, QT_TRANSLATE_NOOP("Kind", "Quarterly assessment"), _QUARTERLY),
    ),
    fields=ASSESSMENT_FIELDS,
    life=LifeCycle(
        first="open_for_input",
        moves={
            "open_for_input": ("merging", "cleared"),
            "merging": ("open_for_input", "cleared"),
            "cleared": ("merging", "frozen"),
            "frozen": (),
        },
        labels={
            "open_for_input": QT_TRANSLATE_NOOP("State", "Open for input"),
            "merging": QT_TRANSLATE_NOOP("State", "Being merged"),
            "cleared": QT_TRANSLATE_NOOP("State", "Cleared"),
            "frozen": QT_TRANSLATE_NOOP("State", "Frozen"),
        },
    ),
    view=Assessment,
    summarize=_summarize,
    refuse=refuse,
    refuse_beside=refuse_beside,
)
