"""`liaison meeting …`: preparing meetings and holding them."""

from __future__ import annotations

from typing import Annotated

import typer

from liaison.cli import meeting_shapes as shapes
from liaison.cli.agenda import agenda
from liaison.cli.files import require_new, sealed_output
from liaison.cli.meeting_words import (
    MEETING,
    Party,
    Reason_,
    Ref,
    Who,
    meeting_id,
    parsed,
    party,
    place,
    require_choice,
    series_id,
    site_zone,
)
from liaison.cli.minutes_lines import minutes_lines
from liaison.cli.release import release_writes
from liaison.cli.series import series
from liaison.cli.session import Session
from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.meetings.moving import has_begun_minutes
from liaison.core.records.fields import Choice
from liaison.core.records.meeting_fields import ATTENDANCE
from liaison.core.records.meeting_views import Meeting
from liaison.core.values import RecordId, Value
from liaison.core.workspace import Workspace

meeting = typer.Typer(no_args_is_help=True, help="Meetings: prepare them, invite, and hold them.")
meeting.add_typer(series, name="series")
meeting.add_typer(agenda, name="agenda")

_KINDS = ", ".join(kind.name for kind in MEETING.kinds)
_LEFT = Choice("left", "left")
_STATES = (*ATTENDANCE, _LEFT)
_ATTENDANCE = ", ".join(choice.value for choice in _STATES)

Starts = Annotated[
    str, typer.Option(metavar="DTG", help="Such as 100830CDEC09, or 2009-12-10T08:30 on its clock.")
]
Venue = Annotated[str, typer.Option(metavar="PLACE", help="A place of the gazetteer.")]


@meeting.command()
def add(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    kind: Annotated[str, typer.Option(metavar="KIND", help=f"One of: {_KINDS}.")],
    title: Annotated[str, typer.Option(metavar="TEXT", help="One line.")],
    series_ref: Annotated[
        str, typer.Option("--series", metavar="REF", help="The series it belongs to.")
    ] = "",
    parent: Annotated[
        str, typer.Option(metavar="REF", help="The meeting whose side session it is.")
    ] = "",
    starts: Starts = "",
    ends: Starts = "",
    tz: Annotated[
        str,
        typer.Option(metavar="ZONE", help="Such as Africa/Kampala; its venue's, or your site's."),
    ] = "",
    venue: Venue = "",
    invite_: Annotated[
        list[str] | None,
        typer.Option("--invite", metavar="PARTY", help="Whom to invite; may be repeated."),
    ] = None,
    lang: Annotated[str, typer.Option(metavar="LANG", help="en, fr or ar.")] = "",
    lang2: Annotated[str, typer.Option(metavar="LANG", help="A second one, if any.")] = "",
    release: Annotated[
        list[str] | None, typer.Option(metavar="AUD", help="Who else may have it.")
    ] = None,
) -> None:
    """Propose a meeting: agenda, invitees and host come from its series."""
    session: Session = ctx.obj
    typed = {"tz": tz, "lang": lang, "lang2": lang2}
    with session.open() as workspace:
        parse = workspace.records.parse_value
        writes: dict[str, Value] = place(workspace, venue) if venue else {}
        writes |= {path: parse("MEETING", path, text) for path, text in typed.items() if text}
        of = series_id(workspace, series_ref) if series_ref else None
        beside = meeting_id(workspace, parent) if parent else None
        zone = str(writes.get("tz") or "") or _zone_of(workspace, of, beside)
        if not zone:
            zone = site_zone(session, workspace)
            writes |= {"tz": zone} if zone else {}
        for path, text in {"starts": starts, "ends": ends}.items():
            if text.strip():
                writes[path] = dtg.parse(text, field=path, tz=zone)
        invited = [party(workspace, one, "--invite") for one in invite_ or []]
        writes |= {f"invitees/{one}/invited": "yes" for one in invited}
        writes |= release_writes(workspace, release or [])
        made = workspace.prepare.begin(
            kind,
            title=title,
            series=of,
            parent=beside,
            writes=writes,
        )
        ref = workspace.records.view(made).row.ref
    session.answer({"id": made.hex(), "ref": ref}, f"{ref}  {made.hex()}")


@meeting.command("list")
def list_meetings(
    ctx: typer.Context,
    series_ref: Annotated[
        str, typer.Option("--series", metavar="REF", help="Only those of this series.")
    ] = "",
) -> None:
    """List meetings, newest first."""
    session: Session = ctx.obj
    with session.open() as workspace:
        wanted = series_id(workspace, series_ref) if series_ref else None
        rows = [row for row in workspace.meetings.all() if wanted in {None, row.series}]
    session.answer([shapes.meeting(one) for one in rows], *map(shapes.meeting_line, rows))


@meeting.command()
def show(ctx: typer.Context, ref: Ref) -> None:
    """Show one meeting: who is invited, the agenda, what was moved and why."""
    session: Session = ctx.obj
    with session.open() as workspace:
        view = workspace.meetings.view(meeting_id(workspace, ref))
    said = view.meeting
    lines = [shapes.meeting_line(view.row)]
    moves = sorted(
        [*said.postponements.values(), *said.venue_history.values()], key=lambda one: one.at or 0
    )
    lines += list(map(shapes.move_line, moves))
    lines += [shapes.invitee_line(who, one) for who, one in sorted(said.invitees.items())]
    lines += [f"  {one.number}. {one.item.title}" for one in view.items if one.id]
    session.answer(shapes.meeting_whole(view), *lines)


@meeting.command()
def schedule(ctx: typer.Context, ref: Ref) -> None:
    """Fix it, and let the missions that are invited have it."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        workspace.prepare.schedule(found)
        _answer(session, workspace, found)


@meeting.command()
def postpone(
    ctx: typer.Context, ref: Ref, starts: Starts, ends: Starts, reason: Reason_, who: Who = ""
) -> None:
    """Put it off; what was, why and who asked are kept."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        goes_along = _goes_along(workspace, found)
        zone = workspace.meetings.view(found).meeting.tz or site_zone(session, workspace)
        workspace.prepare.postpone(
            found,
            starts=dtg.parse(starts, field="starts", tz=zone),
            ends=dtg.parse(ends, field="ends", tz=zone),
            reason=reason,
            who=who,
        )
        _answer(session, workspace, found, *goes_along)


@meeting.command()
def relocate(ctx: typer.Context, ref: Ref, venue: Venue, reason: Reason_, who: Who = "") -> None:
    """Hold it elsewhere, at the same hour on the clock of the new place."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        goes_along, before = _goes_along(workspace, found), workspace.meetings.view(found).meeting
        where = place(workspace, venue)["venue"]
        workspace.prepare.relocate(found, venue=where, reason=reason, who=who)
        after = workspace.meetings.view(found).meeting
        _answer(session, workspace, found, *goes_along, *_on_other_clock(before, after))


@meeting.command()
def cancel(ctx: typer.Context, ref: Ref, reason: Reason_, who: Who = "") -> None:
    """Call it off; the next invitation tells calendars so."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        goes_along = _goes_along(workspace, found)
        workspace.prepare.cancel(found, reason=reason, who=who)
        _answer(session, workspace, found, *goes_along)


@meeting.command()
def held(ctx: typer.Context, ref: Ref) -> None:
    """Say that it took place; its minutes are a draft from here on."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        workspace.prepare.held(found)
        _answer(session, workspace, found)


@meeting.command()
def clashes(ctx: typer.Context, ref: Ref) -> None:
    """Days on which some of those invited do not work, and meetings close by."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        days = workspace.meetings.day_clashes(found)
        near = workspace.meetings.nearby(found)
    session.answer(
        {
            "days": [shapes.day_clash(one) for one in days],
            "nearby": list(map(shapes.neighbour, near)),
        },
        *(f"{one.day.isoformat()}  {', '.join(one.parties)}: {one.why}" for one in days),
        *map(shapes.neighbour_line, near),
    )


@meeting.command()
def invite(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    ref: Ref,
    who: Party,
    is_not: Annotated[bool, typer.Option("--no", help="Note that it is not invited.")] = False,
    why: Annotated[str, typer.Option(metavar="TEXT", help="Why, or why not.")] = "",
    reply: Annotated[str, typer.Option(metavar="R", help="coming, unsure, declined.")] = "",
    level: Annotated[str, typer.Option(metavar="TEXT", help="At what level, such as DSRSG.")] = "",
    visa: Annotated[str, typer.Option(metavar="V", help="none, requested, granted, refused.")] = "",
    lift_from: Annotated[str, typer.Option(metavar="PARTY", help="Whose aircraft.")] = "",
) -> None:
    """Invite a party, or note that it is not invited, and how it comes."""
    session: Session = ctx.obj
    typed = {"why": why, "reply": reply, "level": level, "visa": visa, "lift_from": lift_from}
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        start = f"invitees/{party(workspace, who)}"
        writes: dict[str, Value] = {f"{start}/invited": "no" if is_not else "yes"}
        for name, text in typed.items():
            if text:
                path, option = f"{start}/{name}", f"--{name.replace('_', '-')}"
                writes[path] = parsed(workspace, MEETING, path, text, option)
        workspace.records.set(found, writes)
        withheld = workspace.prepare.quoted_but_withheld(found)
        row = workspace.meetings.view(found).row
    session.answer(
        {**shapes.meeting(row), "withheld": shapes.withheld(withheld)},
        shapes.meeting_line(row),
        *shapes.withheld_lines(withheld),
    )


@meeting.command()
def prefill(ctx: typer.Context, ref: Ref) -> None:
    """Carry over open actions and fill the country round; what is there stays."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        workspace.prepare.prefill(found)
        view = workspace.meetings.view(found)
        lines = minutes_lines(view, workspace.meetings.parties())
    session.answer(shapes.meeting_whole(view), *lines)


@meeting.command()
def ics(
    ctx: typer.Context,
    ref: Ref,
    output: Annotated[str, typer.Option("-o", metavar="FILE", help="- is standard output.")],
) -> None:
    """Write the invitation for calendars."""
    session: Session = ctx.obj
    require_new(output)
    with session.open() as workspace, sealed_output(output) as path:
        made = workspace.papers.invitation(meeting_id(workspace, ref), path)
    if output != "-":
        session.answer({"path": output, "bytes": made.bytes}, f"{output}  {made.bytes} bytes")


@meeting.command()
def attend(
    ctx: typer.Context,
    ref: Ref,
    who: Party,
    state: Annotated[str, typer.Argument(metavar="STATE", help=f"One of: {_ATTENDANCE}.")],
    late: Annotated[bool, typer.Option("--late", help="It arrives now.")] = False,
) -> None:
    """Tick how a party attends; `left` if it leaves now."""
    session: Session = ctx.obj
    require_choice("STATE", _STATES, state)
    if late and state in {"left", "absent"}:
        raise Refused(Reason.USAGE, hint="--late goes with full, partial or video")
    with session.open() as workspace:
        found, code = meeting_id(workspace, ref), party(workspace, who)
        if state == _LEFT.value:
            workspace.room.leave(found, code)
        else:
            workspace.room.attend(found, code, state, late=late)
        _answer(session, workspace, found)


def _zone_of(workspace: Workspace, series: RecordId | None, parent: RecordId | None) -> str:
    """The clock that a new meeting takes from its series, or from the meeting it is a session of."""
    rows = (one for one in workspace.meetings.series() if one.id == series)
    venue = next((row.series.venue for row in rows), None)
    own = venue.tz if venue else ""
    return own or (workspace.meetings.view(parent).meeting.tz if parent else "")


def _goes_along(workspace: Workspace, found: RecordId) -> list[str]:
    """What to say of minutes that were begun before a meeting is moved."""
    if not has_begun_minutes(workspace.meetings.view(found).meeting):
        return []
    return ["  Its minutes begin anew; what was typed for it goes along with the news."]


def _on_other_clock(before: Meeting, after: Meeting) -> list[str]:
    """What to say where a meeting begins at the same hour on another clock."""
    if before.starts is None or after.starts is None or before.starts == after.starts:
        return []
    was, becomes = dtg.write(before.starts, tz=before.tz), dtg.write(after.starts, tz=after.tz)
    return [f"  It begins at the same hour on the clock of {after.tz}: {was} → {becomes}."]


def _answer(session: Session, workspace: Workspace, found: RecordId, *lines: str) -> None:
    row = workspace.meetings.view(found).row
    session.answer(shapes.meeting(row), shapes.meeting_line(row), *lines)
