"""The fields of a position, and the clearances that joint assessments need as well (domain section 3)."""

from __future__ import annotations

from liaison.core.records.fields import Choice, Field, FieldKind
from liaison.core.translatable import QT_TRANSLATE_NOOP

ANSWERS = (
    Choice("yes", QT_TRANSLATE_NOOP("Picture", "Cleared")),
    Choice("comment", QT_TRANSLATE_NOOP("Picture", "Cleared with a comment")),
    Choice("no", QT_TRANSLATE_NOOP("Picture", "Not cleared")),
)
CLEARED = frozenset({"yes", "comment"})

CLEARANCES: tuple[Field, ...] = (
    Field(
        "clearances/*/asked",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Clearance asked of"),
        key=FieldKind.PARTY,
    ),
    Field(
        "clearances/*/answer",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Clearance"),
        choices=ANSWERS,
        key=FieldKind.PARTY,
    ),
    Field(
        "clearances/*/role",
        FieldKind.ROLE,
        QT_TRANSLATE_NOOP("Field", "Cleared by"),
        key=FieldKind.PARTY,
    ),
    Field(
        "clearances/*/on",
        FieldKind.DATE,
        QT_TRANSLATE_NOOP("Field", "Cleared on"),
        key=FieldKind.PARTY,
    ),
    Field(
        "clearances/*/comment",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Comment on the clearance"),
        key=FieldKind.PARTY,
    ),
    Field(
        "clearances/*/digest",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Cleared text"),
        key=FieldKind.PARTY,
    ),
)
"""One mission's or office's word on a text that several speak with; asked first, answered later."""

POSITION_FIELDS: tuple[Field, ...] = (
    Field(
        "audiences/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "May be said to"),
        key=FieldKind.AUDIENCE,
    ),
    Field("valid_until", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Valid until")),
    Field("facts/*/text", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Fact")),
    Field("facts/*/record", FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "Fact taken from")),
    Field("if_asked/*/q", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "If asked")),
    Field("if_asked/*/a", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Say")),
    Field("avoid/*", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Avoid")),
    Field(
        "by_mission/*",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Own words or reservation"),
        key=FieldKind.MISSION,
    ),
    Field(
        "parties/*", FieldKind.FLAG, QT_TRANSLATE_NOOP("Field", "Meant for"), key=FieldKind.PARTY
    ),
    Field("steps/*", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Step")),
    Field("local_context", FieldKind.LONG, QT_TRANSLATE_NOOP("Field", "Local context")),
    *CLEARANCES,
)
