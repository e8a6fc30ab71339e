"""PLACE: places that the gazetteer lacks or has wrong, roads, crossings and border segments."""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core.records.fields import CURRENT_OR_ENDED, Field, FieldKind, FormRow, RecordKind
from liaison.core.records.place_rules import refuse
from liaison.core.records.record_type import RecordType
from liaison.core.records.views import Place
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import Value

_BORDER = frozenset({"border_segment"})

FIELDS: tuple[Field, ...] = (
    Field("names/*/text", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Name")),
    Field("names/*/lang", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Language of the name")),
    Field("aka/*", FieldKind.FLAG, QT_TRANSLATE_NOOP("Field", "Also called")),
    Field("lat", FieldKind.NUMBER, QT_TRANSLATE_NOOP("Field", "Latitude")),
    Field("lon", FieldKind.NUMBER, QT_TRANSLATE_NOOP("Field", "Longitude")),
    Field("precision_km", FieldKind.NUMBER, QT_TRANSLATE_NOOP("Field", "Within km")),
    Field("mgrs", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "MGRS")),
    Field("pcode", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "P-code")),
    Field("tz", FieldKind.ZONE, QT_TRANSLATE_NOOP("Field", "Time zone")),
    Field(
        "sides/*/mission",
        FieldKind.MISSION,
        QT_TRANSLATE_NOOP("Field", "Mission on this side"),
        kinds=_BORDER,
    ),
    Field(
        "sides/*/area",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Area on this side"),
        kinds=_BORDER,
    ),
    Field("valid_from", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Valid from")),
    Field("valid_to", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Valid to")),
)

_ROWS = (
    FormRow(QT_TRANSLATE_NOOP("Form", "Name"), ("title", "body")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Where"), ("lat", "lon", "precision_km", "mgrs")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Unit and clock"), ("pcode", "tz")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Valid"), ("valid_from", "valid_to")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",)),
)
_BORDER_ROWS = (
    FormRow(QT_TRANSLATE_NOOP("Form", "Name"), ("title", "body")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Sides"), ("sides/*/mission", "sides/*/area")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",)),
)


def _summarize(values: Mapping[str, Value]) -> str:
    parts = (values.get("pcode"), values.get("mgrs"))
    return " · ".join(part for part in parts if isinstance(part, str) and part)


TYPE = RecordType(
    name="PLACE",
    label=QT_TRANSLATE_NOOP("Type", "Place"),
    kinds=(
        RecordKind("settlement", QT_TRANSLATE_NOOP("Kind", "Settlement"), _ROWS),
        RecordKind("site", QT_TRANSLATE_NOOP("Kind", "Site"), _ROWS),
        RecordKind("camp", QT_TRANSLATE_NOOP("Kind", "Camp"), _ROWS),
        RecordKind("crossing", QT_TRANSLATE_NOOP("Kind", "Crossing"), _ROWS),
        RecordKind("road_segment", QT_TRANSLATE_NOOP("Kind", "Road segment"), _ROWS),
        RecordKind("border_segment", QT_TRANSLATE_NOOP("Kind", "Border segment"), _BORDER_ROWS),
        RecordKind("admin", QT_TRANSLATE_NOOP("Kind", "Administrative unit"), _ROWS),
    ),
    fields=FIELDS,
    life=CURRENT_OR_ENDED,
    view=Place,
    summarize=_summarize,
    refuse=refuse,
)
