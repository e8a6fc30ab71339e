"""What people type for meetings: series, meetings, items, parties and moments, by name or number."""

from __future__ import annotations

from typing import Annotated

import typer

from liaison.cli.session import Session
from liaison.core import rules
from liaison.core.errors import Reason, Refused
from liaison.core.meetings.values import MeetingView
from liaison.core.records.fields import Choice
from liaison.core.records.picking import pick
from liaison.core.records.record_type import RecordType
from liaison.core.records.registry import Registry
from liaison.core.records.series import FUNCTIONS
from liaison.core.sites import known_sites
from liaison.core.values import RecordId, Value
from liaison.core.workspace import Workspace

MEETING, SERIES = Registry().get("MEETING"), Registry().get("SERIES")

Ref = Annotated[str, typer.Argument(metavar="REF", help="A ref, an id, or the start of an id.")]
Item = Annotated[str, typer.Argument(metavar="ITEM", help="The item's number in the agenda.")]
Party = Annotated[
    str, typer.Argument(metavar="PARTY", help="A mission, or a party's ref, such as UNAMID.")
]
Reason_ = Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why, in one line.")]
Who = Annotated[
    str,
    typer.Option(
        "--who", metavar="ROLE", help="Who asked, a role or party known here; you if empty."
    ),
]


def meeting_id(workspace: Workspace, ref: str) -> RecordId:
    """The meeting that is called so.

    Raises:
        Refused: RECORD_UNKNOWN, RECORD_AMBIGUOUS; RECORD_OTHER_TYPE for what is no meeting.
    """
    return _of_type(workspace, ref, "MEETING")


def series_id(workspace: Workspace, ref: str) -> RecordId:
    """The series that is called so."""
    return _of_type(workspace, ref, "SERIES")


def action_id(workspace: Workspace, ref: str) -> RecordId:
    """The action that is called so."""
    return _of_type(workspace, ref, "ACTION")


def _of_type(workspace: Workspace, ref: str, type_: str) -> RecordId:
    found = workspace.records.identify(ref)
    row = workspace.records.view(found).row
    if row.type != type_:
        raise Refused(Reason.RECORD_OTHER_TYPE, name=row.ref, type=row.type, wanted=type_)
    return found


def item_id(view: MeetingView, typed: str) -> str:
    """The item that a number or an id means.

    Raises:
        Refused: RECORD_VALUE, naming the items that there are.
    """
    for item in view.items:
        if typed.strip() in {str(item.number), item.id} and item.id:
            return item.id
    allowed = ", ".join(f"{item.number} {item.item.title}" for item in view.items)
    raise Refused(Reason.RECORD_VALUE, field="ITEM", allowed=allowed)


def party(workspace: Workspace, typed: str, field: str = "PARTY") -> str:
    """A party's code.

    Args:
        workspace: the open vault.
        typed: what stands on the command line.
        field: how the command calls it there.

    Raises:
        Refused: RECORD_VALUE, naming those that are like it; RECORD_FORM for nothing.
    """
    if not typed.strip():
        raise Refused(Reason.RECORD_FORM, field=field, rule=rules.PARTY, example="UNAMID")
    return str(parsed(workspace, MEETING, "host", typed, field))


def parsed(workspace: Workspace, type_: RecordType, path: str, typed: str, field: str) -> Value:
    """What was typed for a field of a record, refused under the name that it has on the command line.

    Raises:
        Refused: RECORD_VALUE, RECORD_FORM.
    """
    try:
        return workspace.records.parse_value(type_.name, path, typed)
    except Refused as refused:
        raise Refused(refused.reason, **(refused.params | {"field": field})) from refused


def function(workspace: Workspace, typed: str) -> str:
    """A function as the list, or a role of the directory, calls it.

    Raises:
        Refused: RECORD_VALUE, naming those that are like it.
    """
    roles = workspace.meetings.parties().by_ref.values()
    known = {*FUNCTIONS, *(one.it.function for one in roles if one.it.function)}
    return pick("--expect", typed.strip(), known)


def site_zone(session: Session, workspace: Workspace) -> str:
    """The zone of our own site; "" where nobody told us."""
    site = workspace.identity.site
    told = workspace.meetings.parties().tz_of(site)
    known = known_sites(session.door.sample()).get(site)
    return told or (known.tz if known else "")


def place(workspace: Workspace, typed: str) -> dict[str, Value]:
    """A venue, with its clock."""
    venue = workspace.records.parse_value("MEETING", "venue", typed)
    tz = venue.get("tz") if isinstance(venue, dict) else None
    return {"venue": venue, **({"tz": tz} if tz else {})}


def require_choice(field: str, choices: tuple[Choice, ...], typed: str) -> str:
    """A value of a list of choices.

    Raises:
        Refused: RECORD_VALUE, naming them.
    """
    allowed = [choice.value for choice in choices]
    if typed not in allowed:
        raise Refused(Reason.RECORD_VALUE, field=field, allowed=", ".join(allowed))
    return typed
