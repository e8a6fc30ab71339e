"""SERIES: meetings that belong together, how often they are due, whose turn it is, who should come.

A type of its own, because a cadence, a rota and the functions expected outlive each meeting; domain
section 3 keeps them with the meeting (see DECISIONS.md). Cadence is said as "3 times a year" or
"once in 2 months", never by words that mean both twice in one and once in two (domain section 1).
"""

from __future__ import annotations

from liaison.core.records.fields import Choice, Field, FieldKind, FormRow, LifeCycle, RecordKind
from liaison.core.records.meeting_views import Series
from liaison.core.records.record_type import RecordType
from liaison.core.records.series_rules import refuse, refuse_beside
from liaison.core.translatable import QT_TRANSLATE_NOOP

MODES = (
    Choice("in_person", QT_TRANSLATE_NOOP("Mode", "In person")),
    Choice("video", QT_TRANSLATE_NOOP("Mode", "By video")),
    Choice("mixed", QT_TRANSLATE_NOOP("Mode", "In person and by video")),
)
UNITS = (
    Choice("day", QT_TRANSLATE_NOOP("Cadence", "days")),
    Choice("week", QT_TRANSLATE_NOOP("Cadence", "weeks")),
    Choice("month", QT_TRANSLATE_NOOP("Cadence", "months")),
    Choice("quarter", QT_TRANSLATE_NOOP("Cadence", "quarters")),
    Choice("year", QT_TRANSLATE_NOOP("Cadence", "years")),
)
DUTIES = (
    Choice("host", QT_TRANSLATE_NOOP("Duty", "Host")),
    Choice("secretary", QT_TRANSLATE_NOOP("Duty", "Secretary")),
)

FUNCTIONS = (
    "head of mission",
    "senior leadership",
    "force",
    "police",
    "mission support",
    "jmac",
    "mission analysis",
    "joc",
    "mlo",
    "political",
    "civil affairs",
    "human rights",
    "security",
    "dss",
    "ddr",
    "hub",
    "meeting secretary",
)
"""What functions are called that may be expected in a room (domain R24 and its kin); whatever else a
mission has stands in the directory as a role with that function."""

FIELDS: tuple[Field, ...] = (
    Field("starts_on", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "First day of the series")),
    Field("cadence/*/from", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Cadence from")),
    Field("cadence/*/times", FieldKind.COUNT, QT_TRANSLATE_NOOP("Field", "Times")),
    Field("cadence/*/every", FieldKind.COUNT, QT_TRANSLATE_NOOP("Field", "In so many")),
    Field(
        "cadence/*/unit",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Days, weeks, months"),
        choices=UNITS,
    ),
    Field("cadence/*/why", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Why this cadence")),
    Field("rota/*/no", FieldKind.COUNT, QT_TRANSLATE_NOOP("Field", "Turn")),
    Field("rota/*/party", FieldKind.PARTY, QT_TRANSLATE_NOOP("Field", "Whose turn")),
    Field("rota/*/duty", FieldKind.CHOICE, QT_TRANSLATE_NOOP("Field", "Duty"), choices=DUTIES),
    Field("rota/*/taken", FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "Turn taken at")),
    Field("rota/*/skipped", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Turn skipped because")),
    Field(
        "members/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Takes part"),
        key=FieldKind.PARTY,
    ),
    Field(
        "expected/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Functions expected"),
        key=FieldKind.TEXT,
    ),
    Field("mode", FieldKind.CHOICE, QT_TRANSLATE_NOOP("Field", "Mode"), choices=MODES),
    Field("venue", FieldKind.PLACE, QT_TRANSLATE_NOOP("Field", "Neutral venue")),
    Field(
        "silence_days",
        FieldKind.COUNT,
        QT_TRANSLATE_NOOP("Field", "Working days of silence procedure"),
    ),
)

_FORM = (
    FormRow(QT_TRANSLATE_NOOP("Form", "Name"), ("title",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Begins"), ("starts_on",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Mode"), ("mode",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Neutral venue"), ("venue",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Takes part"), ("members/*",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Functions expected"), ("expected/*",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Days of silence"), ("silence_days",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Remarks"), ("body",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",)),
)

TYPE = RecordType(
    name="SERIES",
    label=QT_TRANSLATE_NOOP("Type", "Series of meetings"),
    kinds=(
        RecordKind("strategic", QT_TRANSLATE_NOOP("Kind", "Strategic"), _FORM),
        RecordKind("operational", QT_TRANSLATE_NOOP("Kind", "Operational"), _FORM),
        RecordKind("force_commanders", QT_TRANSLATE_NOOP("Kind", "Force Commanders"), _FORM),
        RecordKind("unct", QT_TRANSLATE_NOOP("Kind", "Country teams"), _FORM),
        RecordKind("security_daily", QT_TRANSLATE_NOOP("Kind", "Daily security contact"), _FORM),
        RecordKind("assessment_wg", QT_TRANSLATE_NOOP("Kind", "Assessment working group"), _FORM),
    ),
    fields=FIELDS,
    life=LifeCycle(
        first="active",
        moves={"active": ("ended",), "ended": ("active",)},
        labels={
            "active": QT_TRANSLATE_NOOP("State", "Active"),
            "ended": QT_TRANSLATE_NOOP("State", "Ended"),
        },
    ),
    view=Series,
    refuse=refuse,
    refuse_beside=refuse_beside,
)
