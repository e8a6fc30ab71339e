"""POSITION: what several missions say with one voice, and who has cleared it (domain R35-R37, R55).

Its text is the record's own. In force is what everybody asked has cleared.
"""

from __future__ import annotations

from liaison.core.records.fields import FormRow, LifeCycle, RecordKind
from liaison.core.records.picture_views import Position
from liaison.core.records.position_fields import POSITION_FIELDS
from liaison.core.records.record_type import RecordType
from liaison.core.translatable import QT_TRANSLATE_NOOP

_TITLE = FormRow(QT_TRANSLATE_NOOP("Form", "Title"), ("title",))
_TEXT = FormRow(QT_TRANSLATE_NOOP("Form", "Agreed text"), ("body",))
_FACTS = FormRow(QT_TRANSLATE_NOOP("Form", "Facts with date"), ("facts/*/text", "facts/*/record"))
_BY_MISSION = FormRow(QT_TRANSLATE_NOOP("Form", "Own words, reservations"), ("by_mission/*",))
_CLEARED = FormRow(
    QT_TRANSLATE_NOOP("Form", "Cleared by"),
    ("clearances/*/asked", "clearances/*/answer", "clearances/*/role", "clearances/*/on"),
)
_RELEASE = FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",))
_NOT_TO_HOST = FormRow(QT_TRANSLATE_NOOP("Form", "Do not release to"), ("do_not_release/*",))

_LINE = (
    _TITLE,
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Line"),
        ("body",),
        QT_TRANSLATE_NOOP("Hint", "At most three sentences"),
    ),
    _FACTS,
    FormRow(QT_TRANSLATE_NOOP("Form", "If asked"), ("if_asked/*/q", "if_asked/*/a")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Avoid"), ("avoid/*",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Audiences"), ("audiences/*",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Valid until"), ("valid_until",)),
    _CLEARED,
    _RELEASE,
)
_COMMON = (_TITLE, _TEXT, _BY_MISSION, _FACTS, _CLEARED, _RELEASE)
_CBM = (
    _TITLE,
    _TEXT,
    FormRow(QT_TRANSLATE_NOOP("Form", "Meant for"), ("parties/*",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Steps"), ("steps/*",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Local context"), ("local_context",)),
    _CLEARED,
    _RELEASE,
    _NOT_TO_HOST,
)

TYPE = RecordType(
    name="POSITION",
    label=QT_TRANSLATE_NOOP("Type", "Position"),
    kinds=(
        RecordKind("line_to_take", QT_TRANSLATE_NOOP("Kind", "Line to take"), _LINE),
        RecordKind("common_position", QT_TRANSLATE_NOOP("Kind", "Common position"), _COMMON),
        RecordKind("cbm", QT_TRANSLATE_NOOP("Kind", "Confidence-building measure"), _CBM),
        RecordKind("joint_advice", QT_TRANSLATE_NOOP("Kind", "Joint advice"), _COMMON),
        RecordKind(
            "tor_clause", QT_TRANSLATE_NOOP("Kind", "Clause of terms of reference"), _COMMON
        ),
        RecordKind("shared_narrative", QT_TRANSLATE_NOOP("Kind", "Shared narrative"), _COMMON),
    ),
    fields=POSITION_FIELDS,
    life=LifeCycle(
        first="draft",
        moves={
            "draft": ("clearing", "in_force", "expired"),
            "clearing": ("draft", "in_force", "expired"),
            "in_force": ("expired", "superseded"),
            "expired": ("draft",),
            "superseded": (),
        },
        labels={
            "draft": QT_TRANSLATE_NOOP("State", "Draft"),
            "clearing": QT_TRANSLATE_NOOP("State", "Being cleared"),
            "in_force": QT_TRANSLATE_NOOP("State", "In force"),
            "expired": QT_TRANSLATE_NOOP("State", "Expired"),
            "superseded": QT_TRANSLATE_NOOP("State", "Superseded"),
        },
    ),
    view=Position,
)
