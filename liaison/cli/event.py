"""`liaison event …`: one event that two offices told of, each in a note of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Annotated

import typer

from liaison.cli.session import Json, Session
from liaison.cli.shapes import instant
from liaison.core import dtg
from liaison.core.events import Changed
from liaison.core.exchanged import Twin
from liaison.core.naming import title_of
from liaison.core.picture.grading import SOURCES_NEEDED
from liaison.core.picture.matching import Event
from liaison.core.twins import Sighting
from liaison.core.values import RecordId, RecordRow
from liaison.core.workspace import Workspace

event = typer.Typer(no_args_is_help=True, help="One event that two offices told of.")

_NOTHING = "No two notes look like one event."

One = Annotated[str, typer.Argument(metavar="REF", help="A note: its ref or id.")]
Other = Annotated[str, typer.Argument(metavar="REF", help="The other note.")]


@event.command()
def candidates(
    ctx: typer.Context,
    since: Annotated[
        str, typer.Option(metavar="DTG", help="Only what happened from then on.")
    ] = "",
) -> None:
    """List pairs of notes that may tell of one event, close in time, place and code.

    Times that differ as the clocks of the two places do are close too.
    """
    session: Session = ctx.obj
    since_ms = dtg.parse(since, field="since") if since else None
    with session.open() as workspace:
        found = workspace.matching.candidates(since_ms=since_ms)
    lines = [line for one, twin in found for line in _pair_lines(one, twin)]
    session.answer([_pair(one, twin) for one, twin in found], *(lines or [_NOTHING]))


@event.command()
def show(ctx: typer.Context, ref: One) -> None:
    """Tell which notes tell of the same event, how many sources it has, and who said what."""
    session: Session = ctx.obj
    with session.open() as workspace:
        _answer(session, workspace, workspace.records.identify(ref))


@event.command()
def link(ctx: typer.Context, ref: One, other: Other) -> None:
    """Say that two notes tell of one event; each stays as it is, and the event counts once."""
    _say(ctx.obj, ref, other, lambda workspace: workspace.matching.link)


@event.command()
def apart(ctx: typer.Context, ref: One, other: Other) -> None:
    """Say that two notes tell of two events; they are not offered again."""
    _say(ctx.obj, ref, other, lambda workspace: workspace.matching.keep_apart)


@event.command()
def unlink(ctx: typer.Context, ref: One, other: Other) -> None:
    """Take back what your mission said of two notes."""
    _say(ctx.obj, ref, other, lambda workspace: workspace.matching.unlink)


def _say(
    session: Session,
    ref: str,
    other: str,
    what: Callable[[Workspace], Callable[[RecordId, RecordId], Changed]],
) -> None:
    with session.open() as workspace:
        identify = workspace.records.identify
        one = identify(ref)
        what(workspace)(one, identify(other))
        _answer(session, workspace, one)


def _answer(session: Session, workspace: Workspace, record: RecordId) -> None:
    row = workspace.records.view(record).row
    found = workspace.matching.of(record)
    session.answer(_shape(row, found), *_lines(row, found))


def _shape(row: RecordRow, of: Event) -> dict[str, Json]:
    return {
        "id": row.id.hex(),
        "ref": row.ref,
        "others": [{"id": one.id.hex(), "ref": one.ref, "mission": one.owner} for one in of.others],
        "sources": of.sources,
        "confirmed": of.sources >= SOURCES_NEEDED,
        "disputed": of.is_torn,
        "said": [
            {
                "one": word.one.hex(),
                "other": word.other.hex(),
                "mission": word.mission,
                "same": word.same,
            }
            for word in of.words
        ],
        "candidates": [twin.row.ref for twin in of.twins],
    }


def _lines(row: RecordRow, of: Event) -> Iterator[str]:
    yield f"{row.ref}  {title_of(row)}"
    for one in of.others:
        yield f"  one event with {one.ref} ({one.owner})  {title_of(one)}"
    for word in of.words:
        said = "one event" if word.same else "two events"
        yield f"  {word.mission} says: {said}"
    if of.is_torn:
        yield "  in dispute: linked with notes that are said to be of another event"
    if of.others:
        sources = "source" if of.sources == 1 else "sources"
        grade = ", so it may be graded 1" if of.sources >= SOURCES_NEEDED else ""
        yield f"  {of.sources} independent {sources}{grade}"
    for twin in of.twins:
        yield f"  may be the same event as {twin.row.ref}  {title_of(twin.row)}"


def _pair(one: Sighting, twin: Twin) -> dict[str, Json]:
    return {
        "one": _side(one.row, one.tz),
        "other": _side(twin.row, twin.tz),
        "minutes": abs(one.row.at_ms - twin.row.at_ms) // 60_000,
        "km": None if twin.km is None else round(twin.km, 1),
        "clock_slip": twin.clock_slip,
    }


def _side(row: RecordRow, tz: str) -> dict[str, Json]:
    return {
        "id": row.id.hex(),
        "ref": row.ref,
        "mission": row.owner,
        "title": row.title,
        "at": instant(row.at_ms),
        "tz": tz,
    }


def _pair_lines(one: Sighting, twin: Twin) -> Iterator[str]:
    for row, tz in ((one.row, one.tz), (twin.row, twin.tz)):
        at = dtg.write(row.at_ms, tz=dtg.known_zone(tz))
        yield f"{row.ref:<24} {at:<14} {row.code:<6} {row.place:<16} {title_of(row)}"
    minutes = abs(one.row.at_ms - twin.row.at_ms) // 60_000
    far = "" if twin.km is None else f", {twin.km:.0f} km"
    slip = ", as the clocks are" if twin.clock_slip else ""
    yield f"  {minutes} min apart{slip}{far}"
