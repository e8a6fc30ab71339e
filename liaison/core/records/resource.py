"""RESOURCE: what missions have, were promised, lend and ask for (domain R38-R43, R72)."""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core.records.fields import (
    CURRENT_OR_ENDED,
    Choice,
    Field,
    FieldKind,
    FormRow,
    RecordKind,
)
from liaison.core.records.order import require_order, require_order_in
from liaison.core.records.picture_views import Resource
from liaison.core.records.record_type import RecordType
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import Value

UNIT_PLEDGE, COMMITMENT = "unit_pledge", "commitment"
_PROMISED = frozenset({UNIT_PLEDGE, COMMITMENT})
_LENT = frozenset({"air_asset", "ground_asset"})
_CAPABILITY = frozenset({"capability"})
_FUNCTION = frozenset({"base_function"})

REQUESTS = (
    Choice("asked", QT_TRANSLATE_NOOP("Picture", "Asked for")),
    Choice("offered", QT_TRANSLATE_NOOP("Picture", "Offered")),
    Choice("refused", QT_TRANSLATE_NOOP("Picture", "Refused")),
    Choice("flown", QT_TRANSLATE_NOOP("Picture", "Done")),
)

FIELDS: tuple[Field, ...] = (
    Field("responsible", FieldKind.PARTY, QT_TRANSLATE_NOOP("Field", "Whose it is")),
    Field(
        "dates/pledged", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Pledged on"), kinds=_PROMISED
    ),
    Field(
        "dates/announced",
        FieldKind.DATE,
        QT_TRANSLATE_NOOP("Field", "Announced for"),
        kinds=_PROMISED,
    ),
    Field(
        "dates/revised/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Put off to"),
        key=FieldKind.DATE,
        kinds=_PROMISED,
    ),
    Field(
        "dates/actual", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Arrived on"), kinds=_PROMISED
    ),
    Field(
        "delay_cause",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Cause of the delay"),
        kinds=_PROMISED,
    ),
    Field(
        "effect",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Effect on the ground"),
        kinds=_PROMISED,
    ),
    Field("idle/*/from", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Idle from"), kinds=_LENT),
    Field("idle/*/to", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Idle until"), kinds=_LENT),
    Field("requests/*/by", FieldKind.PARTY, QT_TRANSLATE_NOOP("Field", "Asked by"), kinds=_LENT),
    Field("requests/*/for", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Asked for"), kinds=_LENT),
    Field(
        "requests/*/from", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Needed from"), kinds=_LENT
    ),
    Field("requests/*/to", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Needed until"), kinds=_LENT),
    Field(
        "requests/*/state",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "State of the request"),
        choices=REQUESTS,
        kinds=_LENT,
    ),
    Field(
        "by_mission/*",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "In the mission"),
        key=FieldKind.MISSION,
        kinds=_CAPABILITY,
    ),
    Field(
        "contributors/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Contributes"),
        key=FieldKind.PARTY,
        kinds=_FUNCTION,
    ),
)

_WHAT = FormRow(QT_TRANSLATE_NOOP("Form", "What"), ("title", "body"))
_WHOSE = FormRow(QT_TRANSLATE_NOOP("Form", "Whose, where"), ("responsible", "place"))
_RELEASE = FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",))
_PLEDGE = (
    _WHAT,
    _WHOSE,
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Pledged, announced, revised, actual"),
        ("dates/pledged", "dates/announced", "dates/revised/*", "dates/actual"),
    ),
    FormRow(QT_TRANSLATE_NOOP("Form", "Cause, effect"), ("delay_cause", "effect")),
    _RELEASE,
)
_ASSET = (
    _WHAT,
    _WHOSE,
    FormRow(QT_TRANSLATE_NOOP("Form", "Idle"), ("idle/*/from", "idle/*/to")),
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Requests"),
        ("requests/*/by", "requests/*/for", "requests/*/from", "requests/*/to", "requests/*/state"),
    ),
    _RELEASE,
)
_COMPARED = (
    _WHAT,
    FormRow(QT_TRANSLATE_NOOP("Form", "By mission"), ("by_mission/*",)),
    _RELEASE,
)
_SHARED = (
    _WHAT,
    _WHOSE,
    FormRow(QT_TRANSLATE_NOOP("Form", "Contributes"), ("contributors/*",)),
    _RELEASE,
)


def _refuse(values: Mapping[str, Value], paths: frozenset[str]) -> None:
    """An end before its beginning, and an arrival before the pledge."""
    for collection in ("idle", "requests"):
        require_order_in(values, paths, collection, "from", "to")
    require_order(values, paths, "dates/pledged", "dates/announced")
    require_order(values, paths, "dates/pledged", "dates/actual")


TYPE = RecordType(
    name="RESOURCE",
    label=QT_TRANSLATE_NOOP("Type", "Resource"),
    kinds=(
        RecordKind("air_asset", QT_TRANSLATE_NOOP("Kind", "Aircraft"), _ASSET),
        RecordKind("ground_asset", QT_TRANSLATE_NOOP("Kind", "Ground asset"), _ASSET),
        RecordKind(UNIT_PLEDGE, QT_TRANSLATE_NOOP("Kind", "Pledged unit"), _PLEDGE),
        RecordKind("base_function", QT_TRANSLATE_NOOP("Kind", "Function of the base"), _SHARED),
        RecordKind(COMMITMENT, QT_TRANSLATE_NOOP("Kind", "Commitment"), _PLEDGE),
        RecordKind("capability", QT_TRANSLATE_NOOP("Kind", "Capability"), _COMPARED),
    ),
    fields=FIELDS,
    life=CURRENT_OR_ENDED,
    view=Resource,
    refuse=_refuse,
)
