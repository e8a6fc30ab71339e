"""`liaison meeting series …`: meetings that belong together, how often, and whose turn it is."""

from __future__ import annotations

from typing import Annotated

import typer

from liaison.cli import meeting_shapes as shapes
from liaison.cli.meeting_words import SERIES, Party, Ref, function, parsed, party, series_id
from liaison.cli.release import release_writes
from liaison.cli.session import Session
from liaison.core.errors import Reason, Refused
from liaison.core.meetings.values import SeriesRow
from liaison.core.records.meeting_views import Cadence, Turn
from liaison.core.records.series import DUTIES, UNITS
from liaison.core.values import Value
from liaison.core.workspace import Workspace

series = typer.Typer(no_args_is_help=True, help="Series: how often, and whose turn it is.")

_KINDS = ", ".join(kind.name for kind in SERIES.kinds)
_UNITS = ", ".join(unit.value for unit in UNITS)
_DUTIES = ", ".join(duty.value for duty in DUTIES)

Times = Annotated[int, typer.Option("--times", min=1, metavar="N", help="So many meetings …")]
Every = Annotated[int, typer.Option("--every", min=1, metavar="M", help="… in M units.")]
Unit = Annotated[str, typer.Option("--unit", metavar="UNIT", help=f"One of: {_UNITS}.")]
Duty = Annotated[str, typer.Option("--duty", metavar="DUTY", help=f"One of: {_DUTIES}.")]


@series.command()
def add(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    kind: Annotated[str, typer.Option(metavar="KIND", help=f"One of: {_KINDS}.")],
    title: Annotated[str, typer.Option(metavar="TEXT", help="One line.")],
    starts_on: Annotated[
        str, typer.Option(metavar="DAY", help="Its first day; no meeting may lie before it.")
    ] = "",
    members: Annotated[
        list[str] | None,
        typer.Option("--member", metavar="PARTY", help="Who takes part; may be repeated."),
    ] = None,
    expected: Annotated[
        list[str] | None,
        typer.Option("--expect", metavar="FUNCTION", help="Who should be in the room."),
    ] = None,
    venue: Annotated[str, typer.Option(metavar="PLACE", help="Its usual, neutral venue.")] = "",
    mode: Annotated[str, typer.Option(metavar="MODE", help="in_person, video, mixed.")] = "",
    silence_days: Annotated[
        str, typer.Option(metavar="N", help="Working days of the silence procedure.")
    ] = "",
    release: Annotated[
        list[str] | None, typer.Option(metavar="AUD", help="Who else may have it.")
    ] = None,
) -> None:
    """Begin a series."""
    session: Session = ctx.obj
    typed = {"starts_on": starts_on, "venue": venue, "mode": mode, "silence_days": silence_days}
    with session.open() as workspace:
        parse = workspace.records.parse_value
        writes: dict[str, Value] = {
            path: parse("SERIES", path, text) for path, text in typed.items() if text
        }
        writes |= {f"members/{party(workspace, one, '--member')}": True for one in members or []}
        writes |= {f"expected/{function(workspace, one)}": True for one in expected or []}
        writes |= release_writes(workspace, release or [])
        made = workspace.prepare.begin_series(kind, {**writes, "title": title})
        ref = workspace.records.view(made).row.ref
    session.answer({"id": made.hex(), "ref": ref}, f"{ref}  {made.hex()}")


@series.command("list")
def list_series(ctx: typer.Context) -> None:
    """List the series, each with when its next meeting is due."""
    session: Session = ctx.obj
    with session.open() as workspace:
        rows = workspace.meetings.series()
    session.answer([shapes.series(one) for one in rows], *(_line(one) for one in rows))


@series.command()
def show(ctx: typer.Context, ref: Ref) -> None:
    """Show one series with its cadences, its rota and its meetings."""
    session: Session = ctx.obj
    with session.open() as workspace:
        row = _row(workspace, ref)
    lines = [_line(row)]
    agreed = sorted(row.series.cadence.values(), key=lambda one: one.from_)
    lines += [f"  {_since(one)}: {_often(one)}{_because(one.why)}" for one in agreed]
    turns = sorted(row.series.rota.values(), key=lambda one: (one.duty, one.no))
    lines += [f"  {one.duty}: {one.party}{_became(one)}" for one in turns]
    lines += [f"  next {duty}: {who}" for duty, who in sorted(row.rota.next.items())]
    lines += [f"  days put off in all: {row.slippage}"] if row.slippage else []
    lines += [f"  {shapes.meeting_line(one)}" for one in row.meetings]
    session.answer(shapes.series_whole(row), *lines)


@series.command()
def cadence(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    ref: Ref,
    times: Times,
    unit: Unit,
    every: Every = 1,
    since: Annotated[
        str, typer.Option("--from", metavar="DAY", help="From this day on; without, from ever.")
    ] = "",
    why: Annotated[str, typer.Option(metavar="TEXT", help="Why, in one line.")] = "",
) -> None:
    """Agree how often: N times in M units, such as 3 times in 1 year; earlier ones are kept."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = series_id(workspace, ref)
        first = parsed(workspace, SERIES, "cadence/x/from", since, "--from") if since else ""
        agreed = Cadence(
            from_=str(first),
            times=times,
            every=every,
            unit=str(parsed(workspace, SERIES, "cadence/x/unit", unit, "--unit")),
            why=why,
        )
        workspace.prepare.set_cadence(found, agreed)
        row = _row(workspace, ref)
    session.answer(shapes.series(row), _line(row))


@series.command()
def turn(ctx: typer.Context, ref: Ref, who: Party, duty: Duty = "host") -> None:
    """Put a party at the end of the rota."""
    session: Session = ctx.obj
    with session.open() as workspace:
        code = party(workspace, who)
        workspace.prepare.add_turn(series_id(workspace, ref), code, duty=_duty(duty))
        row = _row(workspace, ref)
    session.answer(shapes.series(row), _line(row))


@series.command()
def skip(
    ctx: typer.Context,
    ref: Ref,
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why, in one line.")],
    duty: Duty = "host",
) -> None:
    """Pass over the party whose turn it is; the rota keeps that, and why."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = series_id(workspace, ref)
        if _duty(duty) not in _row(workspace, ref).rota.next:
            raise Refused(Reason.RECORD_FORM, field="duty", rule="a duty with a turn left")
        workspace.prepare.skip_turn(found, duty=duty, reason=reason)
        row = _row(workspace, ref)
    session.answer(shapes.series(row), _line(row))


def _duty(typed: str) -> str:
    allowed = [duty.value for duty in DUTIES]
    if typed not in allowed:
        raise Refused(Reason.RECORD_VALUE, field="duty", allowed=", ".join(allowed))
    return typed


def _row(workspace: Workspace, ref: str) -> SeriesRow:
    found = series_id(workspace, ref)
    return next(one for one in workspace.meetings.series() if one.id == found)


def _line(of: SeriesRow) -> str:
    agreed = of.cadence
    often = _often(agreed) if agreed else "no cadence"
    due = f"next due by {of.due.isoformat()}" if of.due else "nothing due"
    late = " LATE" if of.is_late else ""
    return f"{of.ref:<28} {often:<22} {due}{late}  {of.series.title}"


def _since(agreed: Cadence) -> str:
    return f"from {agreed.from_}" if agreed.from_ else "from the beginning"


def _because(why: str) -> str:
    return f" ({why})" if why else ""


def _became(turn: Turn) -> str:
    """What became of a turn: it was skipped, or taken, or is still ahead."""
    if turn.skipped:
        return f", skipped{_because(turn.skipped)}"
    return ", taken" if turn.taken else ""


def _often(agreed: Cadence) -> str:
    """How often: "3 times a year", "once in 2 months"."""
    times = "once" if agreed.times == 1 else f"{agreed.times} times"
    return (
        f"{times} a {agreed.unit}"
        if agreed.every == 1
        else f"{times} in {agreed.every} {agreed.unit}s"
    )
