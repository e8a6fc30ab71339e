"""MEETING: from the first proposal to adopted minutes (domain section 3, conventions 2.5).

Who was invited and who came are two facts. Decisions and actions are records of their own that name
the meeting and the item. Once the minutes are adopted, what they say is frozen: `FROZEN` names the
paths, and a later change of mind is a corrigendum beside the text.
"""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.records.fields import FormRow, LifeCycle, RecordKind
from liaison.core.records.meeting_fields import MEETING_FIELDS
from liaison.core.records.meeting_views import Meeting
from liaison.core.records.record_type import RecordType
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import Value

FROZEN = frozenset(
    {
        "",
        "title",
        "alt_titles",
        "starts",
        "ends",
        "tz",
        "venue",
        "mode",
        "host",
        "chair",
        "secretary",
        "lang",
        "lang2",
        "invitees",
        "functions",
        "agenda",
        "papers",
        "body",
    }
)
"""First parts of the paths that adopted minutes consist of; "" is the whole record."""

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


def refuse(values: Mapping[str, Value], paths: frozenset[str]) -> None:
    """What may not be written as the meeting stands or would stand.

    Args:
        values: the meeting's values with the new ones laid over them.
        paths: those that are being written, long texts too.

    Raises:
        Refused: RECORD_FORM for an end before the start, MINUTES_ADOPTED for a frozen path.
    """
    if paths & {"starts", "ends"}:
        _require_order(values.get("starts"), values.get("ends"), at_end="ends" in paths)
    if values.get("minutes/state") == "adopted" and "minutes/state" not in paths:
        frozen = sorted(path for path in paths if path.partition("/")[0] in FROZEN)
        if frozen:
            raise Refused(Reason.MINUTES_ADOPTED, path=frozen[0])


def _require_order(starts: Value, ends: Value, *, at_end: bool) -> None:
    if dtg.is_moment(starts) and dtg.is_moment(ends) and ends < starts:
        field, rule = ("ends", f"from {dtg.write(starts)}")
        if not at_end:
            field, rule = ("starts", f"until {dtg.write(ends)}")
        raise Refused(Reason.RECORD_FORM, field=field, rule=rule)


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
)
