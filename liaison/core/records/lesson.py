"""LESSON: what a mission did, what came of it, and whether it would do so again (domain R46-R52).

Programmes against violence and for protection are told without anybody in them (R50): such a lesson
leaves its mission only once somebody has said that it names nobody (`core.release`).
"""

from __future__ import annotations

from liaison.core.records.fields import Choice, Field, FieldKind, FormRow, LifeCycle, RecordKind
from liaison.core.records.picture_views import Lesson
from liaison.core.records.record_type import RecordType
from liaison.core.translatable import QT_TRANSLATE_NOOP

NAME = "LESSON"
GUARDED = frozenset({"vawc", "protection"})
"""Kinds in which people could be harmed by what is told of them."""
NAMES_NOBODY = "names_nobody"

AGAIN = (
    Choice("yes", QT_TRANSLATE_NOOP("Picture", "We would do it again")),
    Choice("changed", QT_TRANSLATE_NOOP("Picture", "We would do it otherwise")),
    Choice("no", QT_TRANSLATE_NOOP("Picture", "We would not do it again")),
)
SOURCES = (
    Choice("aar", QT_TRANSLATE_NOOP("Picture", "After-action review")),
    Choice("eoar", QT_TRANSLATE_NOOP("Picture", "End-of-assignment report")),
    Choice("practice_note", QT_TRANSLATE_NOOP("Picture", "Practice note")),
)

FIELDS: tuple[Field, ...] = (
    Field("context", FieldKind.LONG, QT_TRANSLATE_NOOP("Field", "Situation")),
    Field("did", FieldKind.LONG, QT_TRANSLATE_NOOP("Field", "What we did")),
    Field("result", FieldKind.LONG, QT_TRANSLATE_NOOP("Field", "Result")),
    Field("again", FieldKind.CHOICE, QT_TRANSLATE_NOOP("Field", "Again"), choices=AGAIN),
    Field("transfer", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Works only if")),
    Field(
        "source_product",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Taken from"),
        choices=SOURCES,
    ),
    Field("contact", FieldKind.ROLE, QT_TRANSLATE_NOOP("Field", "Ask")),
    Field(
        NAMES_NOBODY,
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Names nobody, and nobody can be told from it"),
        kinds=GUARDED,
        owner_only=True,
    ),
)

_RELEASE = FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",))
_FORM = (
    FormRow(QT_TRANSLATE_NOOP("Form", "In one line"), ("title",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Where"), ("place", "places/*")),
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Situation"),
        ("context",),
        QT_TRANSLATE_NOOP("Hint", "Who was asked there, and what existed already"),
    ),
    FormRow(QT_TRANSLATE_NOOP("Form", "What we did"), ("did",)),
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Result"),
        ("result",),
        QT_TRANSLATE_NOOP("Hint", "With the evidence for it"),
    ),
    FormRow(QT_TRANSLATE_NOOP("Form", "We would"), ("again",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Works only if"), ("transfer",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Ask"), ("contact", "source_product")),
)
_OPEN = (*_FORM, _RELEASE)
_CAREFUL = (
    *_FORM,
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Nobody in it"),
        (NAMES_NOBODY,),
        QT_TRANSLATE_NOOP("Hint", "Until you say so, it stays in your mission"),
    ),
    _RELEASE,
)

TYPE = RecordType(
    name=NAME,
    label=QT_TRANSLATE_NOOP("Type", "Lesson"),
    kinds=(
        RecordKind("ddr", QT_TRANSLATE_NOOP("Kind", "Disarmament and reintegration"), _OPEN),
        RecordKind("civil_affairs", QT_TRANSLATE_NOOP("Kind", "Civil affairs"), _OPEN),
        RecordKind(
            "vawc", QT_TRANSLATE_NOOP("Kind", "Violence against women and children"), _CAREFUL
        ),
        RecordKind("protection", QT_TRANSLATE_NOOP("Kind", "Protection"), _CAREFUL),
        RecordKind("start_up", QT_TRANSLATE_NOOP("Kind", "Start-up"), _OPEN),
        RecordKind("support", QT_TRANSLATE_NOOP("Kind", "Mission support"), _OPEN),
        RecordKind("analysis", QT_TRANSLATE_NOOP("Kind", "Analysis"), _OPEN),
        RecordKind("other", QT_TRANSLATE_NOOP("Kind", "Other"), _OPEN),
    ),
    fields=FIELDS,
    life=LifeCycle(
        first="shared",
        moves={"draft": ("shared",), "shared": ("superseded",), "superseded": ("shared",)},
        labels={
            "draft": QT_TRANSLATE_NOOP("State", "Draft"),
            "shared": QT_TRANSLATE_NOOP("State", "Written"),
            "superseded": QT_TRANSLATE_NOOP("State", "Superseded"),
        },
    ),
    view=Lesson,
)
