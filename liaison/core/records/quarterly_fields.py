"""The fields of a quarterly assessment and of a site's return to it (domain R11, story S5)."""

from __future__ import annotations

from liaison.core.records import handling
from liaison.core.records.fields import Choice, Field, FieldKind
from liaison.core.translatable import QT_TRANSLATE_NOOP

_QUARTERLY, _RETURN = frozenset({"quarterly"}), frozenset({"return"})

CATEGORIES = (
    Choice("armed_conflict", QT_TRANSLATE_NOOP("Picture", "Armed conflict")),
    Choice("terrorism", QT_TRANSLATE_NOOP("Picture", "Terrorism")),
    Choice("crime", QT_TRANSLATE_NOOP("Picture", "Crime")),
    Choice("unrest", QT_TRANSLATE_NOOP("Picture", "Civil unrest")),
    Choice("hazard", QT_TRANSLATE_NOOP("Picture", "Hazards")),
)
"""The five threat categories of the Security Level System (domain 2.3)."""
IMPACTS = (
    Choice("negligible", QT_TRANSLATE_NOOP("Picture", "Negligible")),
    Choice("minor", QT_TRANSLATE_NOOP("Picture", "Minor")),
    Choice("moderate", QT_TRANSLATE_NOOP("Picture", "Moderate")),
    Choice("severe", QT_TRANSLATE_NOOP("Picture", "Severe")),
    Choice("critical", QT_TRANSLATE_NOOP("Picture", "Critical")),
)
TRENDS = (
    Choice("up", QT_TRANSLATE_NOOP("Picture", "Rising")),
    Choice("steady", QT_TRANSLATE_NOOP("Picture", "Steady")),
    Choice("down", QT_TRANSLATE_NOOP("Picture", "Falling")),
)
SCALE = ("intent", "capability", "inhibiting")
"""What a threat is rated by, each from 1 to 5 (domain 2.3)."""


def threat_fields(kinds: frozenset[str], at: str = "") -> tuple[Field, ...]:
    """What is said of one threat: in a record of its own, or in a return, by category.

    Args:
        kinds: of assessment that have these fields.
        at: the pattern that they lie under, ending in a slash; "" for a record of one threat.
    """
    key = FieldKind.CHOICE if at else None

    def field(name: str, kind: FieldKind, label: str, choices: tuple[Choice, ...] = ()) -> Field:
        return Field(
            at + name,
            kind,
            label,
            choices=choices,
            kinds=kinds,
            key=key,
            key_choices=CATEGORIES if at else (),
        )

    count, choice = FieldKind.COUNT, FieldKind.CHOICE
    confidences = handling.CONFIDENCES
    return (
        field("intent", count, QT_TRANSLATE_NOOP("Field", "Intent (1-5)")),
        field("capability", count, QT_TRANSLATE_NOOP("Field", "Capability (1-5)")),
        field("inhibiting", count, QT_TRANSLATE_NOOP("Field", "Inhibiting context (1-5)")),
        field("likelihood", choice, QT_TRANSLATE_NOOP("Field", "Likelihood"), handling.LIKELIHOODS),
        field("impact", choice, QT_TRANSLATE_NOOP("Field", "Impact"), IMPACTS),
        field("confidence", choice, QT_TRANSLATE_NOOP("Field", "Confidence"), confidences),
        field("trend", choice, QT_TRANSLATE_NOOP("Field", "Trend"), TRENDS),
    )


RETURN_FIELDS: tuple[Field, ...] = (
    Field(
        "file", FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "Quarterly assessment"), kinds=_RETURN
    ),
    *threat_fields(_RETURN, "threats/*/"),
    Field(
        "threats/*/text",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Grounds"),
        kinds=_RETURN,
        key=FieldKind.CHOICE,
        key_choices=CATEGORIES,
    ),
    Field("incidents/*", FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "Incident"), kinds=_RETURN),
    Field("ratings/*", FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "Rating"), kinds=_RETURN),
)

QUARTERLY_FIELDS: tuple[Field, ...] = (
    Field(
        "period/from",
        FieldKind.DATE,
        QT_TRANSLATE_NOOP("Field", "Period from"),
        kinds=_QUARTERLY,
    ),
    Field(
        "period/to", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Period until"), kinds=_QUARTERLY
    ),
    Field("due", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Due"), kinds=_QUARTERLY),
    Field(
        "inputs/*/asked",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Input asked of"),
        key=FieldKind.SITE,
        kinds=_QUARTERLY,
    ),
    Field(
        "inputs/*/received",
        FieldKind.DATE,
        QT_TRANSLATE_NOOP("Field", "Input received on"),
        key=FieldKind.SITE,
        kinds=_QUARTERLY,
    ),
    Field(
        "scenarios/*",
        FieldKind.RECORD,
        QT_TRANSLATE_NOOP("Field", "Scenario"),
        kinds=_QUARTERLY | _RETURN,
    ),
    Field(
        "judgements/*/text",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Key judgement"),
        kinds=_QUARTERLY,
    ),
    Field(
        "judgements/*/likelihood",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Likelihood"),
        choices=handling.LIKELIHOODS,
        kinds=_QUARTERLY,
    ),
    Field(
        "judgements/*/confidence",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Confidence"),
        choices=handling.CONFIDENCES,
        kinds=_QUARTERLY,
    ),
    Field(
        "joint/*",
        FieldKind.LONG,
        QT_TRANSLATE_NOOP("Field", "Agreed text"),
        key=FieldKind.CHOICE,
        key_choices=CATEGORIES,
        kinds=_QUARTERLY,
    ),
    Field(
        "dissents/*",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Dissent"),
        key=FieldKind.MISSION,
        kinds=_QUARTERLY,
    ),
    Field(
        "recommendations/*",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Recommendation"),
        kinds=_QUARTERLY,
    ),
    Field(
        "uncleared/*",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Frozen without the clearance of"),
        key=FieldKind.PARTY,
        kinds=_QUARTERLY,
        owner_only=True,
    ),
)
