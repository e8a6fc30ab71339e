"""MEETING: from the first proposal to adopted minutes (domain section 3, conventions 2.5).

Who was invited and who came are two facts. Decisions and actions are records of their own that name
the meeting and the item. What may not be written is in `meeting_rules`.
"""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core import dtg
from liaison.core.records.fields import FormRow, LifeCycle, RecordKind
from liaison.core.records.meeting_fields import MEETING_FIELDS
from liaison.core.records.meeting_rules import refuse, refuse_beside
from liaison.core.records.meeting_views import Meeting
from liaison.core.records.record_type import RecordType
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import Value

_FORM = (
    FormRow(QT_TRANSLATE_NOOP("Form", "Title"), ("title",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Begins"), ("starts",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Ends"), ("ends",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Venue"), ("venue",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Zone"), ("tz",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Host"), ("host",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Mode"), ("mode",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Chair"), ("chair",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Secretary"), ("secretary",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Languages"), ("lang", "lang2")),
    FormRow(QT_TRANSLATE_NOOP("Form", "Remarks"), ("body",)),
    FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",)),
)


def _summarize(values: Mapping[str, Value]) -> str:
    """Venue and when, as far as they are known."""
    venue, starts = values.get("venue"), values.get("starts")
    name = venue.get("name") if isinstance(venue, Mapping) else None
    when = dtg.write(starts) if dtg.is_moment(starts) else values.get("date_text")
    return " · ".join(part for part in (name, when) if isinstance(part, str) and part)


TYPE = RecordType(
    name="MEETING",
    label=QT_TRANSLATE_NOOP("Type", "Meeting"),
    kinds=(
        RecordKind("strategic", QT_TRANSLATE_NOOP("Kind", "Strategic"), _FORM),
        RecordKind("operational", QT_TRANSLATE_NOOP("Kind", "Operational"), _FORM),
        RecordKind("force_commanders", QT_TRANSLATE_NOOP("Kind", "Force Commanders"), _FORM),
        RecordKind("unct", QT_TRANSLATE_NOOP("Kind", "Country teams"), _FORM),
        RecordKind("security_daily", QT_TRANSLATE_NOOP("Kind", "Daily security contact"), _FORM),
        RecordKind("assessment_wg", QT_TRANSLATE_NOOP("Kind", "Assessment working group"), _FORM),
        RecordKind("external", QT_TRANSLATE_NOOP("Kind", "Meeting of others"), _FORM),
        RecordKind("side_session", QT_TRANSLATE_NOOP("Kind", "Side session"), _FORM),
    ),
    fields=MEETING_FIELDS,
    life=LifeCycle(
        first="proposed",
        moves={
            "proposed": ("scheduled", "postponed", "relocated", "merged", "held", "cancelled"),
            "scheduled": ("postponed", "relocated", "merged", "held", "cancelled"),
            "postponed": ("scheduled", "relocated", "merged", "held", "cancelled"),
            "relocated": ("scheduled", "postponed", "merged", "held", "cancelled"),
            "merged": ("proposed",),
            "held": (),
            "cancelled": ("proposed",),
        },
        labels={
            "proposed": QT_TRANSLATE_NOOP("State", "Proposed"),
            "scheduled": QT_TRANSLATE_NOOP("State", "Scheduled"),
            "postponed": QT_TRANSLATE_NOOP("State", "Postponed"),
            "relocated": QT_TRANSLATE_NOOP("State", "Relocated"),
            "merged": QT_TRANSLATE_NOOP("State", "Merged"),
            "held": QT_TRANSLATE_NOOP("State", "Held"),
            "cancelled": QT_TRANSLATE_NOOP("State", "Cancelled"),
        },
    ),
    view=Meeting,
    happened="starts",
    summarize=_summarize,
    refuse=refuse,
    refuse_beside=refuse_beside,
)
