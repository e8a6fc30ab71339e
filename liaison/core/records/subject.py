"""SUBJECT: a dossier on a group, a force, an authority, a contractor or a process (domain R12-R14, R45).

Never on a person. `owner` is the mission that keeps the record; who answers for the dossier is
`responsible`, as with actions, and may be nobody yet. Missions under `contributors` gather theirs in
it and lose it when whoever answers for it closes.
"""

from __future__ import annotations

from liaison.core.records.fields import Choice, Field, FieldKind, FormRow, LifeCycle, RecordKind
from liaison.core.records.picture_views import Subject
from liaison.core.records.record_type import RecordType
from liaison.core.translatable import QT_TRANSLATE_NOOP

_GROUPS = frozenset({"armed_group", "criminal_network", "security_force"})
_AUTHORITY = frozenset({"local_authority"})
_CONTRACTOR = frozenset({"contractor"})
_PROCESS = frozenset({"process"})

FACETS = (
    Choice("sanctuary", QT_TRANSLATE_NOOP("Picture", "Sanctuary")),
    Choice("recruitment", QT_TRANSLATE_NOOP("Picture", "Recruitment")),
    Choice("sponsor", QT_TRANSLATE_NOOP("Picture", "Sponsor")),
    Choice("leadership", QT_TRANSLATE_NOOP("Picture", "Leadership")),
    Choice("supply", QT_TRANSLATE_NOOP("Picture", "Supply")),
    Choice("movement", QT_TRANSLATE_NOOP("Picture", "Movement")),
)
BASES = (
    Choice("appointed", QT_TRANSLATE_NOOP("Picture", "Appointed")),
    Choice("elected", QT_TRANSLATE_NOOP("Picture", "Elected")),
    Choice("customary", QT_TRANSLATE_NOOP("Picture", "Customary")),
)

FIELDS: tuple[Field, ...] = (
    Field("responsible", FieldKind.PARTY, QT_TRANSLATE_NOOP("Field", "Owner of the dossier")),
    Field(
        "contributors/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Contributes"),
        key=FieldKind.MISSION,
    ),
    Field("aka/*", FieldKind.FLAG, QT_TRANSLATE_NOOP("Field", "Also called"), key=FieldKind.TEXT),
    Field("strength", FieldKind.RANGE, QT_TRANSLATE_NOOP("Field", "Strength"), kinds=_GROUPS),
    Field("strength_on", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Strength on"), kinds=_GROUPS),
    Field("posture", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Posture"), kinds=_GROUPS),
    Field(
        "facets/*/kind",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Facet"),
        choices=FACETS,
        kinds=_GROUPS,
    ),
    Field("facets/*/text", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "What of it"), kinds=_GROUPS),
    Field("facets/*/as_of", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "As of"), kinds=_GROUPS),
    Field("facets/*/grade", FieldKind.GRADE, QT_TRANSLATE_NOOP("Field", "Grade"), kinds=_GROUPS),
    Field(
        "basis",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Basis of authority"),
        choices=BASES,
        kinds=_AUTHORITY,
    ),
    Field("standing", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Standing"), kinds=_AUTHORITY),
    Field("service", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Service"), kinds=_CONTRACTOR),
    Field(
        "facts/*/mission",
        FieldKind.MISSION,
        QT_TRANSLATE_NOOP("Field", "Found by"),
        kinds=_CONTRACTOR,
    ),
    Field("facts/*/on", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Found on"), kinds=_CONTRACTOR),
    Field(
        "facts/*/finding", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Found"), kinds=_CONTRACTOR
    ),
    Field(
        "facts/*/source",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Taken from"),
        kinds=_CONTRACTOR,
    ),
    Field(
        "reply",
        FieldKind.LONG,
        QT_TRANSLATE_NOOP("Field", "Reply of the contractor"),
        kinds=_CONTRACTOR,
    ),
    Field(
        "terms/*/party", FieldKind.PARTY, QT_TRANSLATE_NOOP("Field", "Who agreed"), kinds=_PROCESS
    ),
    Field("terms/*/term", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "To what"), kinds=_PROCESS),
    Field(
        "terms/*/status",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "How it stands"),
        kinds=_PROCESS,
    ),
    Field(
        "terms/*/on", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "As of the day"), kinds=_PROCESS
    ),
)

_NAME = FormRow(QT_TRANSLATE_NOOP("Form", "Name"), ("title", "aka/*"))
_ABOUT = FormRow(QT_TRANSLATE_NOOP("Form", "What is known"), ("body",))
_OWNER = FormRow(QT_TRANSLATE_NOOP("Form", "Owner"), ("responsible", "contributors/*"))
_AREA = FormRow(QT_TRANSLATE_NOOP("Form", "Area"), ("places/*",))
_RELEASE = FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",))

_GROUP = (
    _NAME,
    _ABOUT,
    _OWNER,
    _AREA,
    FormRow(QT_TRANSLATE_NOOP("Form", "Strength"), ("strength", "strength_on")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Posture"), ("posture",)),
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Facets"),
        ("facets/*/kind", "facets/*/text", "facets/*/as_of", "facets/*/grade"),
    ),
    _RELEASE,
)
_LOCAL = (
    _NAME,
    _ABOUT,
    _OWNER,
    _AREA,
    FormRow(QT_TRANSLATE_NOOP("Form", "Authority"), ("basis", "standing")),
    _RELEASE,
)
_SUPPLIER = (
    _NAME,
    FormRow(QT_TRANSLATE_NOOP("Form", "Service"), ("service",)),
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Facts"),
        ("facts/*/mission", "facts/*/on", "facts/*/finding", "facts/*/source"),
        QT_TRANSLATE_NOOP("Hint", "Facts only, each with its day and paper"),
    ),
    FormRow(QT_TRANSLATE_NOOP("Form", "Reply"), ("reply",)),
    _OWNER,
    _RELEASE,
)
_AGREEMENT = (
    _NAME,
    _ABOUT,
    _OWNER,
    FormRow(
        QT_TRANSLATE_NOOP("Form", "Terms"),
        ("terms/*/party", "terms/*/term", "terms/*/status", "terms/*/on"),
    ),
    _RELEASE,
)

TYPE = RecordType(
    name="SUBJECT",
    label=QT_TRANSLATE_NOOP("Type", "Subject"),
    kinds=(
        RecordKind("armed_group", QT_TRANSLATE_NOOP("Kind", "Armed group"), _GROUP),
        RecordKind("criminal_network", QT_TRANSLATE_NOOP("Kind", "Criminal network"), _GROUP),
        RecordKind("security_force", QT_TRANSLATE_NOOP("Kind", "Security force"), _GROUP),
        RecordKind("local_authority", QT_TRANSLATE_NOOP("Kind", "Local authority"), _LOCAL),
        RecordKind("contractor", QT_TRANSLATE_NOOP("Kind", "Contractor"), _SUPPLIER),
        RecordKind("process", QT_TRANSLATE_NOOP("Kind", "Process"), _AGREEMENT),
    ),
    fields=FIELDS,
    life=LifeCycle(
        first="followed",
        moves={"followed": ("closed",), "closed": ("followed",)},
        labels={
            "followed": QT_TRANSLATE_NOOP("State", "Followed"),
            "closed": QT_TRANSLATE_NOOP("State", "Closed"),
        },
    ),
    view=Subject,
)
