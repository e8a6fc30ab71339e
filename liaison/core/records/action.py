"""ACTION: what was decided or asked for, who owes it and until when (domain section 3, ACTION).

`owner` is the mission that keeps the record; who has to act is `responsible`. That mission may edit
the record, so that its word on the state comes back by bundle.
"""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core.records.action_rules import refuse_beside
from liaison.core.records.fields import Field, FieldKind, FormRow, LifeCycle, RecordKind
from liaison.core.records.meeting_views import Action
from liaison.core.records.record_type import RecordType
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import Value

FIELDS: tuple[Field, ...] = (
    Field("meeting", FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "From meeting")),
    Field("item", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "From item")),
    Field("responsible", FieldKind.PARTY, QT_TRANSLATE_NOOP("Field", "Owner")),
    Field(
        "support/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Supported by"),
        key=FieldKind.PARTY,
    ),
    Field("due", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Due")),
    Field("bound", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Who is bound")),
    Field("dropped_because", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Dropped because")),
    Field("progress/*/at", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Progress at")),
    Field("progress/*/by", FieldKind.ROLE, QT_TRANSLATE_NOOP("Field", "Progress told by")),
    Field(
        "progress/*/mission", FieldKind.MISSION, QT_TRANSLATE_NOOP("Field", "Progress told from")
    ),
    Field("progress/*/state", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "State told")),
    Field("progress/*/text", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Progress")),
    Field("receiver", FieldKind.PARTY, QT_TRANSLATE_NOOP("Field", "Receiver")),
    Field("accepted_on", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Accepted on")),
    Field("accepted_by", FieldKind.ROLE, QT_TRANSLATE_NOOP("Field", "Accepted by")),
    Field("evidence/*", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Evidence")),
)

_WHAT = FormRow(
    QT_TRANSLATE_NOOP("Form", "What"),
    ("title", "body"),
    QT_TRANSLATE_NOOP("Hint", "Verb first, one sentence"),
)
_OWNER = FormRow(
    QT_TRANSLATE_NOOP("Form", "Owner and date"),
    ("responsible", "due"),
    QT_TRANSLATE_NOOP("Hint", "One owner, one date"),
)
_SUPPORT = FormRow(QT_TRANSLATE_NOOP("Form", "Supported by"), ("support/*",))
_STATE = FormRow(QT_TRANSLATE_NOOP("Form", "State"), ("state", "dropped_because"))
_HANDOVER = FormRow(
    QT_TRANSLATE_NOOP("Form", "Handed over to"), ("receiver", "accepted_on", "accepted_by")
)
_RELEASE = FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",))
_TASK = (_WHAT, _OWNER, _SUPPORT, _STATE, _RELEASE)
_DECISION = (
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Decision"),
        ("title", "body"),
        QT_TRANSLATE_NOOP("Hint", "Present tense, one sentence, who is bound"),
    ),
    FormRow(QT_TRANSLATE_NOOP("Form", "Who is bound"), ("bound", "responsible")),
    _STATE,
    _RELEASE,
)
_RESIDUAL = (_WHAT, _OWNER, _HANDOVER, _STATE, _RELEASE)


def _summarize(values: Mapping[str, Value]) -> str:
    """Who owes it and until when."""
    parts = (values.get("responsible"), values.get("due"))
    return " · ".join(part for part in parts if isinstance(part, str) and part)


TYPE = RecordType(
    name="ACTION",
    label=QT_TRANSLATE_NOOP("Type", "Action"),
    kinds=(
        RecordKind("task", QT_TRANSLATE_NOOP("Kind", "Task"), _TASK),
        RecordKind("decision", QT_TRANSLATE_NOOP("Kind", "Decision"), _DECISION),
        RecordKind("recommendation", QT_TRANSLATE_NOOP("Kind", "Recommendation"), _TASK),
        RecordKind("request_offer", QT_TRANSLATE_NOOP("Kind", "Request or offer"), _TASK),
        RecordKind("residual_task", QT_TRANSLATE_NOOP("Kind", "Residual task"), _RESIDUAL),
        RecordKind("cbm_step", QT_TRANSLATE_NOOP("Kind", "Confidence-building step"), _TASK),
    ),
    fields=FIELDS,
    life=LifeCycle(
        first="open",
        moves={
            "open": ("in_progress", "done", "dropped", "orphaned", "handed_over"),
            "in_progress": ("open", "done", "dropped", "orphaned", "handed_over"),
            "done": ("open",),
            "dropped": ("open",),
            "orphaned": ("open", "done", "dropped", "handed_over"),
            "handed_over": ("accepted", "orphaned", "done", "dropped"),
            "accepted": ("in_progress", "done", "dropped"),
        },
        labels={
            "open": QT_TRANSLATE_NOOP("State", "Open"),
            "in_progress": QT_TRANSLATE_NOOP("State", "In progress"),
            "done": QT_TRANSLATE_NOOP("State", "Done"),
            "dropped": QT_TRANSLATE_NOOP("State", "Dropped"),
            "orphaned": QT_TRANSLATE_NOOP("State", "Without an owner"),
            "handed_over": QT_TRANSLATE_NOOP("State", "Handed over"),
            "accepted": QT_TRANSLATE_NOOP("State", "Taken over"),
        },
    ),
    view=Action,
    summarize=_summarize,
    refuse_beside=refuse_beside,
)
