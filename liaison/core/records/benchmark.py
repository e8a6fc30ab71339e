"""BENCHMARK: what a mission wants to reach, and what it needs from others for it (domain R47, R58, R61).

How it stands is its state.
"""

from __future__ import annotations

from liaison.core.records.fields import Field, FieldKind, FormRow, LifeCycle, RecordKind
from liaison.core.records.picture_views import Benchmark
from liaison.core.records.record_type import RecordType
from liaison.core.translatable import QT_TRANSLATE_NOOP

FIELDS: tuple[Field, ...] = (
    Field("mission", FieldKind.MISSION, QT_TRANSLATE_NOOP("Field", "Mission")),
    Field("measure", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Measured by")),
    Field("baseline", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Baseline")),
    Field("target", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Target")),
    Field("due", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Due")),
    Field("lead", FieldKind.PARTY, QT_TRANSLATE_NOOP("Field", "Lead")),
    Field(
        "partners/*", FieldKind.FLAG, QT_TRANSLATE_NOOP("Field", "Partners"), key=FieldKind.PARTY
    ),
    Field("needs_from/*/mission", FieldKind.MISSION, QT_TRANSLATE_NOOP("Field", "Needs from")),
    Field("needs_from/*/what", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Needs")),
    Field("needs_from/*/agreed", FieldKind.FLAG, QT_TRANSLATE_NOOP("Field", "Agreed")),
)

_FORM = (
    FormRow(QT_TRANSLATE_NOOP("Form", "What"), ("title", "body")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Mission, lead"), ("mission", "lead", "partners/*")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Measure"), ("measure", "baseline", "target")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Due"), ("due",)),
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Needs from others"),
        ("needs_from/*/mission", "needs_from/*/what", "needs_from/*/agreed"),
    ),
    FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",)),
)
_STATES = {
    "on_track": QT_TRANSLATE_NOOP("State", "On track"),
    "at_risk": QT_TRANSLATE_NOOP("State", "At risk"),
    "off": QT_TRANSLATE_NOOP("State", "Off track"),
    "met": QT_TRANSLATE_NOOP("State", "Met"),
    "void": QT_TRANSLATE_NOOP("State", "Void"),
}

TYPE = RecordType(
    name="BENCHMARK",
    label=QT_TRANSLATE_NOOP("Type", "Benchmark"),
    kinds=(
        RecordKind("isf", QT_TRANSLATE_NOOP("Kind", "Integrated strategic framework"), _FORM),
        RecordKind("mandate", QT_TRANSLATE_NOOP("Kind", "Mandate"), _FORM),
        RecordKind("transition", QT_TRANSLATE_NOOP("Kind", "Transition"), _FORM),
        RecordKind("dependency", QT_TRANSLATE_NOOP("Kind", "Dependency"), _FORM),
    ),
    fields=FIELDS,
    life=LifeCycle(
        first="on_track",
        moves={state: tuple(other for other in _STATES if other != state) for state in _STATES},
        labels=_STATES,
    ),
    view=Benchmark,
)
