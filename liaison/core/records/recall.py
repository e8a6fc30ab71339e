"""RECALL: an originator's word that copies of a record of its own are to be put aside.

A record beside the one that it recalls, because a reader must hear of it to whom nothing newer of that
record may go. It is signed, travels, is acknowledged and relayed like any other. What follows from it
is `core.recalling`.
"""

from __future__ import annotations

import msgspec

from liaison.core.records.fields import Field, FieldKind, FormRow, LifeCycle, RecordKind
from liaison.core.records.record_type import RecordType
from liaison.core.records.views import Envelope
from liaison.core.translatable import QT_TRANSLATE_NOOP

NAME, KIND = "RECALL", "recall"
GIVEN, WITHDRAWN = "given", "withdrawn"
RECALLED, EVERYONE, WHOM, MARKED = "recalled", "everyone", "whom", "marked"
EVERYBODY = "*"
"""Among missions that a record is recalled from: all but the owner."""


class Recall(Envelope, frozen=True, kw_only=True):
    """A recall; its title says why. What it does is read from all that was written (`core.recalling`)."""

    recalled: str = ""
    everyone: bool = False
    whom: dict[str, bool] = msgspec.field(default_factory=dict)
    marked: bool = False


FIELDS: tuple[Field, ...] = (
    Field(RECALLED, FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "Recalled record")),
    Field(EVERYONE, FieldKind.FLAG, QT_TRANSLATE_NOOP("Field", "From all other missions")),
    Field(
        f"{WHOM}/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "From"),
        key=FieldKind.TEXT,
    ),
    Field(MARKED, FieldKind.FLAG, QT_TRANSLATE_NOOP("Field", "Follows from the marking")),
)

TYPE = RecordType(
    name=NAME,
    label=QT_TRANSLATE_NOOP("Type", "Recall"),
    kinds=(
        RecordKind(
            KIND,
            QT_TRANSLATE_NOOP("Kind", "Recall"),
            (
                FormRow(QT_TRANSLATE_NOOP("Form", "Why"), ("title",)),
                FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",)),
            ),
        ),
    ),
    fields=FIELDS,
    life=LifeCycle(
        first=GIVEN,
        moves={GIVEN: (WITHDRAWN,), WITHDRAWN: ()},
        labels={
            GIVEN: QT_TRANSLATE_NOOP("State", "Given"),
            WITHDRAWN: QT_TRANSLATE_NOOP("State", "Withdrawn"),
        },
    ),
    view=Recall,
)
