"""`liaison rating …`: security ratings, and both sides of a border beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import typer

from liaison.cli.meeting_words import Ref
from liaison.cli.release import release_writes
from liaison.cli.session import Json, Session
from liaison.core.picture.board import Segment, Side
from liaison.core.reader import Read
from liaison.core.records.picture_views import Assessment
from liaison.core.values import RecordId, Value
from liaison.core.workspace import Workspace

rating = typer.Typer(no_args_is_help=True, help="Security ratings, side by side along borders.")

_NOT_STATED = "not stated"

SegmentRef = Annotated[
    str, typer.Argument(metavar="SEGMENT", help="The reference of a border segment.")
]


@rating.command()
def add(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    segment: SegmentRef,
    value: Annotated[
        str,
        typer.Argument(
            metavar="VALUE", help="A phase, I to V, until 2010-12-31; a level, 1 to 6, after."
        ),
    ],
    since: Annotated[str, typer.Option("--from", metavar="DAY", help="In force from.")] = "",
    until: Annotated[str, typer.Option("--to", metavar="DAY", help="In force until.")] = "",
    area: Annotated[str, typer.Option(metavar="TEXT", help="If not your side's.")] = "",
    set_by: Annotated[str, typer.Option(metavar="PARTY", help="If not your mission.")] = "",
    rationale: Annotated[str, typer.Option(metavar="TEXT", help="Why, in three lines.")] = "",
    release: Annotated[
        list[str] | None, typer.Option(metavar="AUD", help="Who else may have it.")
    ] = None,
) -> None:
    """Enter a rating of your side of a border segment; a later one takes its place."""
    session: Session = ctx.obj
    typed = {"from": since, "to": until, "area": area, "set_by": set_by}
    with session.open() as workspace:
        parse = workspace.records.parse_value
        writes: dict[str, Value] = {
            path: parse("ASSESSMENT", path, text) for path, text in typed.items() if text
        }
        writes |= release_writes(workspace, release or [])
        made = workspace.ratings.add(segment, value, writes=writes, rationale=rationale)
        _answer(session, workspace, made)


@rating.command("list")
def list_ratings(
    ctx: typer.Context,
    segment: Annotated[str, typer.Option(metavar="SEGMENT", help="Only of this one.")] = "",
) -> None:
    """List ratings, newest first, those that are no longer in force too."""
    session: Session = ctx.obj
    with session.open() as workspace:
        ref = workspace.ratings.segment(segment).place.row.ref if segment else ""
        rows = workspace.ratings.all(ref)
    session.answer([_shape(one) for one in rows], *(_line(one) for one in rows))


@rating.command()
def board(ctx: typer.Context) -> None:
    """Show every border segment with the ratings of its sides, those that differ first."""
    session: Session = ctx.obj
    with session.open() as workspace:
        segments = workspace.ratings.board()
    lines = [line for one in segments for line in _segment_lines(one)]
    session.answer([_segment_shape(one) for one in segments], *lines)


@rating.command()
def pressure(
    ctx: typer.Context,
    ref: Ref,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="Who pressed, and how.")],
    note: Annotated[str, typer.Option(metavar="REF", help="The note that tells of it.")] = "",
) -> None:
    """Keep with a rating that somebody pressed for another one."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.records.identify(ref)
        told = workspace.records.identify(note) if note else None
        workspace.ratings.log_pressure(found, text, note=told)
        _answer(session, workspace, found)


@rating.command()
def compare(
    ctx: typer.Context,
    segment: SegmentRef,
    question: Annotated[str, typer.Option(metavar="TEXT", help="What every side answers.")],
) -> None:
    """Begin the reconciliation of two ratings: one question, and a column for each side.

    Each mission writes its own with `record text REF answers/MISSION FILE`; `record set REF
    state=cleared` ends it.
    """
    session: Session = ctx.obj
    with session.open() as workspace:
        made = workspace.ratings.compare(segment, question=question)
        ref = workspace.records.view(made).row.ref
    session.answer({"id": made.hex(), "ref": ref}, f"{ref}  {made.hex()}")


def _answer(session: Session, workspace: Workspace, found: RecordId) -> None:
    row = next(one for one in workspace.ratings.all() if one.id == found)
    session.answer(_shape(row), _line(row))


def _shape(of: Read[Assessment]) -> dict[str, Json]:
    it = of.it
    return {
        "id": of.id.hex(),
        "ref": of.row.ref,
        "segment": it.border_segment,
        "area": it.area,
        "scheme": it.scheme,
        "value": it.value,
        "from": it.from_ or None,
        "to": it.to or None,
        "set_by": it.set_by,
        "rationale": it.rationale,
        "pressure": [one.text for one in it.pressure.values()],
    }


def _line(of: Read[Assessment]) -> str:
    it = of.it
    days = f"from {it.from_ or _NOT_STATED}" + (f" to {it.to}" if it.to else "")
    pressed = f"  pressure: {len(it.pressure)}" if it.pressure else ""
    return f"{of.row.ref:<24} {it.border_segment:<10} {it.value:<4} {it.set_by:<9} {days}{pressed}"


def _segment_shape(of: Segment) -> dict[str, Json]:
    return {
        "segment": of.place.row.ref,
        "name": of.place.row.title,
        "differs": of.differs,
        "since": of.since.isoformat() if of.since else None,
        "comparison": of.comparison.row.ref if of.comparison else None,
        "reconciled": of.is_reconciled,
        "sides": [_side_shape(side) for side in of.sides],
    }


def _side_shape(of: Side) -> dict[str, Json]:
    rated = _shape(of.rating) if of.rating else None
    return {"mission": of.mission, "area": of.area, "rating": rated}


def _segment_lines(of: Segment) -> Iterator[str]:
    said = ""
    if of.differs:
        since = of.since.isoformat() if of.since else _NOT_STATED
        said = f"  RECONCILED in {_ref(of)}" if of.is_reconciled else f"  DIFFERS since {since}"
    yield f"{of.place.row.ref:<10} {of.place.row.title}{said}"
    for side in of.sides:
        it = side.rating.it if side.rating else None
        value, since = (it.value, it.from_ or _NOT_STATED) if it else ("-", "no rating known")
        why = f"  {' '.join(it.rationale.split())}" if it and it.rationale else ""
        yield f"  {side.mission:<9} {value:<4} {since:<15} {side.area}{why}"
    if of.comparison and not of.is_reconciled:
        yield f"  compared in {_ref(of)}, not cleared"


def _ref(of: Segment) -> str:
    return of.comparison.row.ref if of.comparison else ""
