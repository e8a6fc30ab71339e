"""PARTY: who there is, by role and never by name: missions, sites, sections, offices, governments."""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core.records import handling
from liaison.core.records.fields import (
    CURRENT_OR_ENDED,
    Choice,
    Field,
    FieldKind,
    FormRow,
    RecordKind,
)
from liaison.core.records.order import require_order, require_order_in
from liaison.core.records.record_type import RecordType
from liaison.core.records.views import Party
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import Value

_MISSION = frozenset({"mission"})
_ROLE = frozenset({"role"})
_SITE = frozenset({"site"})
_PLACED = frozenset({"mission", "site", "section", "role"})

WORKWEEKS = (
    Choice("mon-fri", QT_TRANSLATE_NOOP("Week", "Monday to Friday")),
    Choice("sun-thu", QT_TRANSLATE_NOOP("Week", "Sunday to Thursday")),
)

FIELDS: tuple[Field, ...] = (
    Field("valid_from", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Valid from")),
    Field("valid_to", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Valid to")),
    Field("successor", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Successor")),
    Field("predecessor", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Predecessor")),
    Field("parent", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Belongs to")),
    Field(
        "languages/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Languages"),
        choices=handling.LANGUAGES,
        key=FieldKind.CHOICE,
    ),
    Field("tz", FieldKind.ZONE, QT_TRANSLATE_NOOP("Field", "Time zone"), kinds=_PLACED),
    Field(
        "workweek",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Working week"),
        choices=WORKWEEKS,
        kinds=_PLACED,
    ),
    Field(
        "focal_for/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Focal point for"),
        choices=handling.THEMES,
        key=FieldKind.CHOICE,
    ),
    Field("deputy", FieldKind.ROLE, QT_TRANSLATE_NOOP("Field", "Deputy")),
    Field(
        "cooperation_mandate",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Mandated for cooperation"),
    ),
    Field("backstopped_by", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Backstopped by")),
    Field(
        "media_ceiling",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Highest level its carriers may hold"),
        choices=handling.CLASSIFICATIONS,
        kinds=_PLACED,
    ),
    Field("function", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Function"), kinds=_ROLE),
    Field(
        "focal_for_cooperation",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Focal point for cooperation"),
        kinds=_ROLE,
    ),
    Field(
        "level_gap_warning",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Too junior to move Force and police"),
        kinds=_ROLE,
    ),
    Field(
        "missions/*/mission",
        FieldKind.MISSION,
        QT_TRANSLATE_NOOP("Field", "Run by"),
        kinds=_SITE,
    ),
    Field("missions/*/from", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Run from"), kinds=_SITE),
    Field("missions/*/to", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Run until"), kinds=_SITE),
    Field("holidays/*/day", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Holiday"), kinds=_SITE),
    Field(
        "holidays/*/name",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Name of the holiday"),
        kinds=_SITE,
    ),
    Field(
        "holidays/*/works",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Works on this holiday"),
        kinds=_SITE,
    ),
    Field(
        "host_countries/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Host countries"),
        key=FieldKind.COUNTRY,
        kinds=_MISSION,
    ),
)

_NAME = FormRow(QT_TRANSLATE_NOOP("Form", "Name"), ("title", "body"))
_VALID = FormRow(QT_TRANSLATE_NOOP("Form", "Valid"), ("valid_from", "valid_to", "successor"))
_BELONGS = FormRow(QT_TRANSLATE_NOOP("Form", "Belongs to"), ("parent", "backstopped_by"))
_HABITS = FormRow(
    QT_TRANSLATE_NOOP("Form", "Place and habits"), ("place", "tz", "workweek", "languages/*")
)
_DUTIES = FormRow(
    QT_TRANSLATE_NOOP("Form", "Duties"), ("focal_for/*", "deputy", "cooperation_mandate")
)
_LIMITS = FormRow(QT_TRANSLATE_NOOP("Form", "Carriers"), ("media_ceiling",))
_RELEASE = FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",))

_IN_MISSION = (_NAME, _VALID, _BELONGS, _HABITS, _DUTIES, _LIMITS, _RELEASE)
_OUTSIDE = (_NAME, _VALID, _BELONGS, _RELEASE)


def _refuse(values: Mapping[str, Value], paths: frozenset[str]) -> None:
    """Nobody goes before they came."""
    require_order(values, paths, "valid_from", "valid_to")
    require_order_in(values, paths, "missions", "from", "to")


TYPE = RecordType(
    name="PARTY",
    label=QT_TRANSLATE_NOOP("Type", "Party"),
    kinds=(
        RecordKind("mission", QT_TRANSLATE_NOOP("Kind", "Mission"), _IN_MISSION),
        RecordKind("site", QT_TRANSLATE_NOOP("Kind", "Site"), _IN_MISSION),
        RecordKind("section", QT_TRANSLATE_NOOP("Kind", "Section"), _IN_MISSION),
        RecordKind("role", QT_TRANSLATE_NOOP("Kind", "Role"), _IN_MISSION),
        RecordKind("hq_office", QT_TRANSLATE_NOOP("Kind", "Headquarters office"), _OUTSIDE),
        RecordKind("agency", QT_TRANSLATE_NOOP("Kind", "Agency"), _OUTSIDE),
        RecordKind("government", QT_TRANSLATE_NOOP("Kind", "Government"), _OUTSIDE),
        RecordKind("regional_body", QT_TRANSLATE_NOOP("Kind", "Regional body"), _OUTSIDE),
        RecordKind("tcc_pcc", QT_TRANSLATE_NOOP("Kind", "Troop or police contributor"), _OUTSIDE),
    ),
    fields=FIELDS,
    life=CURRENT_OR_ENDED,
    view=Party,
    refuse=_refuse,
)
