"""NOTE: what happened, seen from one place at one time; ten kinds, each with its form (domain 3.1)."""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core.records.fields import FieldKind, FormRow, LifeCycle, RecordKind
from liaison.core.records.note_fields import GROUPS, HARMS, NOTE_FIELDS
from liaison.core.records.note_times import refuse_beside, require_times
from liaison.core.records.record_type import RecordType
from liaison.core.records.views import Note
from liaison.core.records.warning_rules import DRAFT
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import Value

_WHEN = FormRow(QT_TRANSLATE_NOOP("Form", "When"), ("when", "when_prec"))
_WHERE = FormRow(QT_TRANSLATE_NOOP("Form", "Where"), ("place", "place_prec"))
_WHAT = FormRow(QT_TRANSLATE_NOOP("Form", "What"), ("code", "title", "body"))
_SUBJECT = FormRow(QT_TRANSLATE_NOOP("Form", "What"), ("title", "body"))
_WHO = FormRow(
    QT_TRANSLATE_NOOP("Form", "Who"),
    ("actors",),
    QT_TRANSLATE_NOOP("Hint", "Roles and groups, no names; unknown is an answer"),
)
_CASUALTIES = FormRow(
    QT_TRANSLATE_NOOP("Form", "Casualties"),
    tuple(f"{harm.value}/{group.value}" for harm in HARMS for group in GROUPS),
    QT_TRANSLATE_NOOP("Hint", "Least and most; leave empty what is not known"),
)
_ACTION = FormRow(QT_TRANSLATE_NOOP("Form", "Action taken"), ("action_taken",))
_GRADE = FormRow(QT_TRANSLATE_NOOP("Form", "Source grade"), ("grade",))
_COMMENT = FormRow(
    QT_TRANSLATE_NOOP("Form", "Comment"),
    ("comment",),
    QT_TRANSLATE_NOOP("Hint", "What you make of it; kept apart from what happened"),
)
_RELEASE = FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",))
_NOT_TO_HOST = FormRow(QT_TRANSLATE_NOOP("Form", "Do not release to"), ("do_not_release/*",))

_EVENT = (_WHEN, _WHERE, _WHAT, _WHO, _ACTION, _GRADE, _COMMENT, _RELEASE)

_INCIDENT = (_WHEN, _WHERE, _WHAT, _WHO, _CASUALTIES, _ACTION, _GRADE, _COMMENT, _RELEASE)

_DISPLACEMENT = (
    _WHEN,
    _SUBJECT,
    FormRow(QT_TRANSLATE_NOOP("Form", "From, via, to"), ("from", "via", "to")),
    FormRow(QT_TRANSLATE_NOOP("Form", "People"), ("people", "people/how")),
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Make-up"),
        ("make_up/families", "make_up/herders", "make_up/armed"),
    ),
    FormRow(QT_TRANSLATE_NOOP("Form", "Cause"), ("cause",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Expected"), ("eta",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Needs"), ("needs",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Who knows already"), ("known_by",)),
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Warn"),
        ("warn",),
        QT_TRANSLATE_NOOP("Hint", "The mission on the far side"),
    ),
    _GRADE,
    _COMMENT,
    _RELEASE,
)

_WARNING = (
    FormRow(QT_TRANSLATE_NOOP("Form", "Level"), ("level",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "What may happen"), ("title", "body")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Where, when"), ("place", "starts", "ends")),
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Basis"),
        ("basis", "grade"),
        QT_TRANSLATE_NOOP("Hint", "How many notes, and the best grade among them"),
    ),
    FormRow(QT_TRANSLATE_NOOP("Form", "Likelihood"), ("likelihood", "confidence")),
    FormRow(QT_TRANSLATE_NOOP("Form", "What we ask of you"), ("ask",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Addressees"), ("addressees/*",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Acknowledge by"), ("ack_by",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Next update"), ("next_update",)),
    _RELEASE,
)

_CONTACT = (
    _WHEN,
    FormRow(QT_TRANSLATE_NOOP("Form", "With"), ("with_role", "with_mission")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Channel"), ("channel",)),
    _SUBJECT,
    FormRow(QT_TRANSLATE_NOOP("Form", "1 Changes since yesterday"), ("checklist/changes",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "2 New threats"), ("checklist/threats",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "3 Moves of staff and convoys"), ("checklist/moves",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "4 Ratings unchanged"), ("checklist/ratings_unchanged",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "5 They ask"), ("checklist/they_ask",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "6 We ask"), ("checklist/we_ask",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Next call"), ("next_call",)),
    _RELEASE,
)

_OBSTRUCTION = (
    _WHEN,
    _WHERE,
    _WHAT,
    FormRow(QT_TRANSLATE_NOOP("Form", "Body of government"), ("government",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Form"), ("form",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Affects"), ("affects",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Stated reason"), ("stated_reason",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "What we did"), ("action_taken",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Pattern"), ("pattern",)),
    _COMMENT,
    _RELEASE,
    _NOT_TO_HOST,
)

_SHORT = (_WHEN, _WHERE, _SUBJECT, _GRADE, _COMMENT, _RELEASE)

_LIFE = LifeCycle(
    first="logged",
    moves={
        "draft": ("logged", "issued", "closed"),
        "logged": ("corrected", "issued", "closed"),
        "corrected": ("issued", "closed"),
        "issued": ("corrected", "acknowledged", "acted", "expired", "closed"),
        "acknowledged": ("corrected", "acted", "expired", "closed"),
        "acted": ("corrected", "expired", "closed"),
        "expired": ("closed",),
        "closed": ("corrected",),
    },
    labels={
        "draft": QT_TRANSLATE_NOOP("State", "Draft"),
        "logged": QT_TRANSLATE_NOOP("State", "Logged"),
        "corrected": QT_TRANSLATE_NOOP("State", "Corrected"),
        "issued": QT_TRANSLATE_NOOP("State", "Issued"),
        "acknowledged": QT_TRANSLATE_NOOP("State", "Acknowledged"),
        "acted": QT_TRANSLATE_NOOP("State", "Acted on"),
        "expired": QT_TRANSLATE_NOOP("State", "Expired"),
        "closed": QT_TRANSLATE_NOOP("State", "Closed"),
    },
)

LONG_TEXTS = frozenset({"body", *(f.path for f in NOTE_FIELDS if f.kind is FieldKind.LONG)})
"""Paths of a note that hold mergeable long text."""


def _summarize(values: Mapping[str, Value]) -> str:
    """Code, place and grade, as far as there are any."""
    place = values.get("place") or values.get("from")
    name = place.get("name") if isinstance(place, Mapping) else None
    parts = (values.get("code"), name, values.get("grade"))
    return " · ".join(part for part in parts if isinstance(part, str) and part)


TYPE = RecordType(
    name="NOTE",
    label=QT_TRANSLATE_NOOP("Type", "Note"),
    kinds=(
        RecordKind("log", QT_TRANSLATE_NOOP("Kind", "Log entry"), _SHORT),
        RecordKind("incident", QT_TRANSLATE_NOOP("Kind", "Incident"), _INCIDENT),
        RecordKind("movement", QT_TRANSLATE_NOOP("Kind", "Movement"), _EVENT),
        RecordKind("displacement", QT_TRANSLATE_NOOP("Kind", "Displacement"), _DISPLACEMENT),
        RecordKind("contact", QT_TRANSLATE_NOOP("Kind", "Security contact"), _CONTACT),
        RecordKind("obstruction", QT_TRANSLATE_NOOP("Kind", "Obstruction"), _OBSTRUCTION),
        RecordKind("political", QT_TRANSLATE_NOOP("Kind", "Political"), _EVENT),
        RecordKind("media", QT_TRANSLATE_NOOP("Kind", "Media"), _SHORT),
        RecordKind("support", QT_TRANSLATE_NOOP("Kind", "Support"), _SHORT),
        RecordKind("warning", QT_TRANSLATE_NOOP("Kind", "Warning"), _WARNING, begins=DRAFT),
    ),
    fields=NOTE_FIELDS,
    life=_LIFE,
    view=Note,
    happened="when",
    summarize=_summarize,
    refuse=require_times,
    refuse_beside=refuse_beside,
)
