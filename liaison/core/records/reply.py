"""REPLY: what a mission answers: to minutes, to a warning it noted, to a recall it followed, to two notes.

A record of the answering mission's own, signed by its device; nobody agrees for somebody else. It
names the digest of the text it speaks of, so that an answer to an earlier text is seen as such.
"""

from __future__ import annotations

from liaison.core.records.fields import Field, FieldKind, FormRow, LifeCycle, RecordKind
from liaison.core.records.meeting_views import Reply
from liaison.core.records.record_type import RecordType
from liaison.core.translatable import QT_TRANSLATE_NOOP

ACKNOWLEDGEMENT, SET_ASIDE, MATCH = "acknowledgement", "set_aside", "match"
WITHDRAWN = "withdrawn"
ABOUT_NOTE = "note"
_NOTED, _ASIDE = frozenset({ACKNOWLEDGEMENT}), frozenset({SET_ASIDE})

FIELDS: tuple[Field, ...] = (
    Field("meeting", FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "About meeting")),
    Field("warning", FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "About warning"), kinds=_NOTED),
    Field("tz", FieldKind.ZONE, QT_TRANSLATE_NOOP("Field", "Their clock"), kinds=_NOTED),
    Field("recall", FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "About recall"), kinds=_ASIDE),
    Field("had", FieldKind.FLAG, QT_TRANSLATE_NOOP("Field", "Had a copy"), kinds=_ASIDE),
    Field(
        "passed_on/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Had passed it on to"),
        kinds=_ASIDE,
        key=FieldKind.TEXT,
    ),
    Field(
        ABOUT_NOTE,
        FieldKind.RECORD,
        QT_TRANSLATE_NOOP("Field", "About note"),
        kinds=frozenset({MATCH}),
    ),
    Field("digest", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "About the text")),
    Field("item", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "About item")),
    Field("path", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "About the place")),
    Field("old", FieldKind.LONG, QT_TRANSLATE_NOOP("Field", "For")),
    Field("new", FieldKind.LONG, QT_TRANSLATE_NOOP("Field", "Read")),
)

_TITLE = FormRow(QT_TRANSLATE_NOOP("Form", "In one line"), ("title",))
_WHY = FormRow(QT_TRANSLATE_NOOP("Form", "Why"), ("body",))
_RELEASE = FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",))
_TEXTS = (
    FormRow(QT_TRANSLATE_NOOP("Form", "For"), ("old",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Read"), ("new",)),
)

TYPE = RecordType(
    name="REPLY",
    label=QT_TRANSLATE_NOOP("Type", "Reply"),
    kinds=(
        RecordKind("agreement", QT_TRANSLATE_NOOP("Kind", "Agreement"), (_TITLE, _WHY, _RELEASE)),
        RecordKind("dissent", QT_TRANSLATE_NOOP("Kind", "Dissent"), (_TITLE, _WHY, _RELEASE)),
        RecordKind(
            "correction", QT_TRANSLATE_NOOP("Kind", "Correction"), (_TITLE, *_TEXTS, _WHY, _RELEASE)
        ),
        RecordKind(
            ACKNOWLEDGEMENT,
            QT_TRANSLATE_NOOP("Kind", "Acknowledgement"),
            (FormRow(QT_TRANSLATE_NOOP("Form", "Action on it"), ("title",)), _RELEASE),
        ),
        RecordKind(
            SET_ASIDE,
            QT_TRANSLATE_NOOP("Kind", "Set aside"),
            (FormRow(QT_TRANSLATE_NOOP("Form", "What"), ("title",)), _RELEASE),
        ),
        RecordKind(MATCH, QT_TRANSLATE_NOOP("Kind", "Two notes compared"), (_TITLE, _RELEASE)),
    ),
    fields=FIELDS,
    life=LifeCycle(
        first="given",
        moves={"given": (WITHDRAWN,), WITHDRAWN: ("given",)},
        labels={
            "given": QT_TRANSLATE_NOOP("State", "Given"),
            WITHDRAWN: QT_TRANSLATE_NOOP("State", "Withdrawn"),
        },
    ),
    view=Reply,
)
