"""`liaison record attach|save|ask`: the files of a record."""

from __future__ import annotations

from pathlib import PurePath
from typing import Annotated

import typer

from liaison.cli import shapes, told
from liaison.cli.arguments import File, Id
from liaison.cli.files import STANDARD, creating, reading, require_new
from liaison.cli.session import Session


def attach(ctx: typer.Context, id_: Id, file: File) -> None:
    """Attach a file to a record."""
    session: Session = ctx.obj
    with session.open() as workspace, reading(file) as source:
        found = workspace.records.identify(id_)
        made = workspace.records.attach(found, name=PurePath(file).name, source=source)
    session.answer(shapes.attachment(made), told.attachment(made))


def save(
    ctx: typer.Context,
    id_: Id,
    name: Annotated[str, typer.Argument(metavar="NAME", help="An attachment's name or id.")],
    file: Annotated[str, typer.Argument(metavar="FILE", help="New; or - for standard output.")],
) -> None:
    """Write an attachment to FILE, unprotected."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.records.identify(id_)
        wanted = workspace.records.attachment(found, name)
        of = workspace.records.view(found).row
        with workspace.records.open_attachment(found, wanted.id) as source:
            if file == STANDARD:
                with creating(file) as sink:
                    workspace.outlet.pour_attachment(wanted, source, sink, of=of)
            else:
                require_new(file)
                workspace.outlet.save_attachment(wanted, source, file, of=of)
    if file != STANDARD:
        session.answer(
            {"path": file, "bytes": wanted.bytes}, f"Wrote {file}. This copy is not protected."
        )


def ask(
    ctx: typer.Context,
    id_: Id,
    name: Annotated[str, typer.Argument(metavar="NAME", help="An attachment's name or id.")],
) -> None:
    """Ask those from whom a record came for a file that is not here.

    The question leaves with the next exchange.
    """
    session: Session = ctx.obj
    with session.open() as workspace:
        view = workspace.records.view(workspace.records.identify(id_))
        wanted = workspace.records.attachment(view.row.id, name)
        workspace.exchange.ask_for(view.row.id, wanted)
    said = "is here already" if wanted.here else "is asked for with the next exchange"
    session.answer(
        {"name": wanted.name, "here": wanted.here, "asked": not wanted.here},
        f"{wanted.name} {said}.",
    )
