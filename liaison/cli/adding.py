"""`liaison record add`: what has no command of its own, such as places and dossiers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import typer

from liaison.cli.fields import parse_sets
from liaison.cli.files import read_text
from liaison.cli.release import describe_reach, release_writes
from liaison.cli.remarks import guard_remarks, place_remarks, shapes
from liaison.cli.session import Session
from liaison.core import rules
from liaison.core.errors import Reason, Refused
from liaison.core.library.library import Shelf
from liaison.core.records import party, place
from liaison.core.records.registry import Registry
from liaison.core.values import RecordId, Value
from liaison.core.workspace import Workspace

_ADDED = (place.TYPE.name, party.TYPE.name, *Shelf)
"""Other types are written by commands that see to what belongs to them."""
_TYPES = ", ".join(_ADDED)


def add(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    type_: Annotated[str, typer.Option("--type", metavar="TYPE", help=f"One of: {_TYPES}.")],
    kind: Annotated[str, typer.Option(metavar="KIND", help="A wrong one is answered with all.")],
    title: Annotated[str, typer.Option(metavar="TEXT", help="Its name, one line.")],
    body_file: Annotated[
        str, typer.Option(metavar="FILE", help="The long text; - is standard input.")
    ] = "",
    sets: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="PATH=VALUE", help="A field; may be repeated."),
    ] = None,
    release: Annotated[
        list[str] | None,
        typer.Option(metavar="AUD", help="Who else may have it, such as SIS:UNAMID or ALLM."),
    ] = None,
) -> None:
    """Write a place, a party, or a record of the library; without --release it stays in your mission."""
    session: Session = ctx.obj
    known = Registry().known(type_.upper())
    if known is None or known.name not in _ADDED:
        raise Refused(Reason.RECORD_TYPE, type=type_, allowed=_TYPES)
    if not title.strip():
        raise Refused(Reason.RECORD_FORM, field="title", rule=rules.TITLE)
    texts = {"body": read_text(body_file)} if body_file else {}
    with session.open() as workspace:
        writes, long = parse_sets(workspace, known.name, sets or [])
        writes |= {"title": title, **release_writes(workspace, release or [])}
        made = workspace.records.add(known.name, kind, writes=writes, texts=texts | long)
        answer_added(session, workspace, made, writes)


def answer_added(
    session: Session, workspace: Workspace, made: RecordId, writes: Mapping[str, Value]
) -> None:
    """Say what a record that was just written is called, what is worth a look in it, and who gets it."""
    ref, reach = workspace.records.view(made).row.ref, workspace.records.reach(made)
    far = place_remarks(workspace, writes)
    session.answer(
        {"id": made.hex(), "ref": ref, "remarks": shapes([*far, *guard_remarks(reach)])},
        f"{ref}  {made.hex()}",
        *(one.line for one in far),
        *describe_reach(workspace, made, reach),
    )
