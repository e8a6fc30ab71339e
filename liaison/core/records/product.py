"""PRODUCT: what was made of records and handed out, as it was: numbered, frozen, signed (domain section 3).

A ledger: a frozen product is corrected by the next one.
"""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core.records.assessment_rules import require_unfrozen
from liaison.core.records.fields import Field, FieldKind, FormRow, LifeCycle, RecordKind
from liaison.core.records.order import require_order
from liaison.core.records.picture_views import Product
from liaison.core.records.record_type import Around, RecordType
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import Value

NAME = "PRODUCT"
SOURCES = "sources"
FIELDS: tuple[Field, ...] = (
    Field("number", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Number")),
    Field("period/from", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Period from")),
    Field("period/to", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Period until")),
    Field("template", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Template")),
    Field(f"{SOURCES}/*/record", FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "Made from")),
    Field(f"{SOURCES}/*/change", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "As it stood at")),
    Field("left_out/*", FieldKind.COUNT, QT_TRANSLATE_NOOP("Field", "Left out")),
    Field("frozen_text", FieldKind.LONG, QT_TRANSLATE_NOOP("Field", "Frozen text")),
    Field("signed_by", FieldKind.ROLE, QT_TRANSLATE_NOOP("Field", "Signed by")),
)

_FORM = (
    FormRow(QT_TRANSLATE_NOOP("Form", "Title"), ("title", "number")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Period"), ("period/from", "period/to")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Text"), ("frozen_text",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Signed by"), ("signed_by",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",)),
)


def _refuse(values: Mapping[str, Value], paths: frozenset[str]) -> None:
    require_order(values, paths, "period/from", "period/to")


def _refuse_beside(values: Mapping[str, Value], paths: frozenset[str], around: Around) -> None:
    del values
    require_unfrozen(paths, around)


TYPE = RecordType(
    name=NAME,
    label=QT_TRANSLATE_NOOP("Type", "Product"),
    kinds=(
        RecordKind("sitrep", QT_TRANSLATE_NOOP("Kind", "Situation report"), _FORM),
        RecordKind("shift_sheet", QT_TRANSLATE_NOOP("Kind", "Shift sheet"), _FORM),
        RecordKind("flash", QT_TRANSLATE_NOOP("Kind", "Flash report"), _FORM),
        RecordKind("minutes", QT_TRANSLATE_NOOP("Kind", "Minutes"), _FORM),
        RecordKind("decisions", QT_TRANSLATE_NOOP("Kind", "Record of decisions"), _FORM),
        RecordKind("quarterly", QT_TRANSLATE_NOOP("Kind", "Quarterly assessment"), _FORM),
        RecordKind("coop_section", QT_TRANSLATE_NOOP("Kind", "Cooperation section"), _FORM),
        RecordKind("handover", QT_TRANSLATE_NOOP("Kind", "Hand-over package"), _FORM),
        RecordKind("comparison", QT_TRANSLATE_NOOP("Kind", "Comparison"), _FORM),
        RecordKind("dossier", QT_TRANSLATE_NOOP("Kind", "Dossier"), _FORM),
        RecordKind("contact_card", QT_TRANSLATE_NOOP("Kind", "Contact card"), _FORM),
    ),
    fields=FIELDS,
    life=LifeCycle(
        first="draft",
        moves={"draft": ("frozen",), "frozen": ()},
        labels={
            "draft": QT_TRANSLATE_NOOP("State", "Draft"),
            "frozen": QT_TRANSLATE_NOOP("State", "Frozen"),
        },
    ),
    view=Product,
    refuse=_refuse,
    refuse_beside=_refuse_beside,
)
