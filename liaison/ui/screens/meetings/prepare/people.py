"""The tables of invitees, delegates and possible venues. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence

from liaison.core.records import meeting_fields as fields
from liaison.core.records.meeting_views import Delegate, Invitee, Meeting
from liaison.core.values import Value
from liaison.ui.numbers import Translate
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.words import options
from liaison.ui.widgets.table.cells import Cell, Column, TableRow

_GOOD = frozenset({"coming", "granted", "confirmed", "none"})
_WARN = frozenset({"unsure", "requested", "asked", "promised"})
_BAD = frozenset({"declined", "refused"})
NEEDS_VISA = frozenset({"", "requested", "granted", "refused"})
"""What a delegate's visa says who needs one, or of whom nobody has said that none is needed."""


def invitee_columns(offers: Sequence[str], translate: Translate) -> tuple[Column, ...]:
    """The columns of the invitees."""
    invited = options(fields.INVITED, "Invited", translate)
    return (
        Column("party", translate("Meetings", "Party"), 15, is_fixed=True),
        Column("invited", translate("Meetings", "Invited"), 12, invited),
        Column("why", translate("Meetings", "Why, or why not"), 15),
        Column(
            "reply", translate("Field", "Reply"), 11, options(fields.REPLIES, "Reply", translate)
        ),
        Column("level", translate("Field", "Level"), 9),
        Column("headcount", translate("Meetings", "Seats"), 7, is_code=True),
        Column(
            "constraint",
            translate("Field", "Held back by"),
            13,
            options(fields.CONSTRAINTS, "Constraint", translate),
        ),
        Column("visa", translate("Field", "Visa"), 11, options(fields.VISAS, "Visa", translate)),
        Column("lift_from", translate("Field", "Lift from"), 11, offers=tuple(offers)),
    )


def invitee_rows(loaded: Loaded, columns: Sequence[Column]) -> tuple[TableRow, ...]:
    """One row a party; those of whom it is not said that they are invited say so."""
    return tuple(
        TableRow(
            party,
            {
                "party": Cell(party, loaded.labels.get(party, party)),
                **_cells(columns, _invitee(said)),
            },
        )
        for party, said in sorted(loaded.meeting.invitees.items())
    )


def _invitee(said: Invitee) -> dict[str, str]:
    return {
        "invited": said.invited,
        "why": said.why,
        "reply": said.reply,
        "level": said.level,
        "headcount": "" if said.headcount is None else str(said.headcount),
        "constraint": said.constraint,
        "visa": said.visa,
        "lift_from": said.lift_from,
    }


def delegate_columns(
    parties: Sequence[str], functions: Sequence[str], translate: Translate
) -> tuple[Column, ...]:
    """The columns of the delegates."""
    return (
        Column("role", translate("Field", "Delegate"), 20),
        Column("party", translate("Meetings", "Of"), 12, offers=tuple(parties)),
        Column("function", translate("Field", "Function"), 16, offers=tuple(functions)),
        Column("visa", translate("Field", "Visa"), 12, options(fields.VISAS, "Visa", translate)),
        Column("visa_by", translate("Meetings", "Visa by"), 11, is_code=True),
        Column("lift_from", translate("Field", "Lift from"), 12, offers=tuple(parties)),
        Column("lift", translate("Field", "Lift"), 12, options(fields.LIFTS, "Lift", translate)),
    )


def delegate_rows(meeting: Meeting, columns: Sequence[Column]) -> tuple[TableRow, ...]:
    """One row a seat, by party and role."""
    ordered = sorted(meeting.delegates.items(), key=lambda one: (one[1].party, one[1].role, one[0]))
    return tuple(TableRow(item, _cells(columns, _delegate(said))) for item, said in ordered)


def _delegate(said: Delegate) -> dict[str, str]:
    return {
        "role": said.role,
        "party": said.party,
        "function": said.function,
        "visa": said.visa,
        "visa_by": said.visa_by,
        "lift_from": said.lift_from,
        "lift": said.lift,
    }


def delegate_counts(meeting: Meeting, translate: Translate) -> str:
    """How far visas and lifts are: "0 of 31 visas granted · 2 of 6 lifts confirmed"."""
    seats = list(meeting.delegates.values())
    if not seats:
        return ""
    wanted = [one for one in seats if one.visa in NEEDS_VISA]
    granted = sum(one.visa == "granted" for one in wanted)
    lifts = [one for one in seats if one.lift or one.lift_from]
    confirmed = sum(one.lift == "confirmed" for one in lifts)
    parts = [translate("Meetings", "{n} of {all} visas granted").format(n=granted, all=len(wanted))]
    if lifts:
        template = translate("Meetings", "{n} of {all} lifts confirmed")
        parts.append(template.format(n=confirmed, all=len(lifts)))
    return " · ".join(parts)


def invited_counts(meeting: Meeting, translate: Translate) -> str:
    """How many are invited and coming."""
    invited = [one for one in meeting.invitees.values() if one.invited == "yes"]
    coming = sum(one.reply == "coming" for one in invited)
    template = translate("Meetings", "{n} invited · {coming} coming")
    return template.format(n=len(invited), coming=coming)


def venue_columns(translate: Translate) -> tuple[Column, ...]:
    """The columns of possible venues."""
    return (
        Column("place", translate("Field", "Possible venue"), 1, is_fixed=True),
        Column("risk", translate("Field", "What speaks against it"), 3),
    )


def venue_rows(meeting: Meeting) -> tuple[TableRow, ...]:
    """Possible venues, each with what speaks against it."""
    return tuple(
        TableRow(
            item,
            {"place": Cell(said.place.name if said.place else "\u2013"), "risk": Cell(said.risk)},
        )
        for item, said in sorted(meeting.venues.items())
    )


def _cells(columns: Sequence[Column], values: dict[str, str]) -> dict[str, Cell]:
    cells = {}
    for column in columns:
        if column.key in values:
            value = values[column.key]
            shown = dict(column.options).get(value, value) or "\u2013"
            cells[column.key] = Cell(value, shown, tone_of(value) if column.options else "plain")
    return cells


def tone_of(value: str) -> str:
    """The tone of a choice; its word says the same."""
    if value in _GOOD:
        return "good"
    if value in _WARN:
        return "warning"
    if value in _BAD or value == "no":
        return "bad"
    return "plain" if value else "muted"


def removal(start: str, keys: Sequence[str]) -> dict[str, Value]:
    """The writes that take an item out of a collection."""
    return {f"{start}/{key}": None for key in keys}
