"""`liaison note …`: writing notes."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import PurePath
from typing import Annotated

import typer

from liaison.cli.adding import answer_added
from liaison.cli.fields import NOTE, parse_sets
from liaison.cli.files import STANDARD, read_text, reading
from liaison.cli.release import release_writes
from liaison.cli.session import Session
from liaison.core import rules
from liaison.core.attaching import fitting
from liaison.core.errors import Reason, Refused

note = typer.Typer(no_args_is_help=True, help="Write notes: the log, incidents, warnings.")

_KINDS = ", ".join(kind.name for kind in NOTE.kinds)


@note.command()
def add(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    kind: Annotated[str, typer.Option(metavar="KIND", help=f"One of: {_KINDS}.")],
    title: Annotated[str, typer.Option(metavar="TEXT", help="One line.")],
    body_file: Annotated[
        str | None, typer.Option(metavar="FILE", help="The long text; - is standard input.")
    ] = None,
    sets: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            metavar="PATH=VALUE",
            help="A field, such as when=080630ZDEC09 or place=Farchana; may be repeated.",
        ),
    ] = None,
    attach: Annotated[
        list[str] | None, typer.Option(metavar="FILE", help="A file to attach; may be repeated.")
    ] = None,
    release: Annotated[
        list[str] | None,
        typer.Option(metavar="AUD", help="Who else may have it, such as SIS:UNAMID or ALLM."),
    ] = None,
) -> None:
    """Write a note; without --release it stays in your mission.

    OWN alone keeps it at your site. A word that is not known is answered with those that are.
    """
    session: Session = ctx.obj
    if not any(letter.isprintable() and not letter.isspace() for letter in title):
        raise Refused(Reason.RECORD_FORM, field="title", rule=rules.TITLE)
    if [body_file, *(attach or [])].count(STANDARD) > 1:
        raise Refused(Reason.USAGE, hint="standard input can be one FILE only")
    texts = {"body": read_text(body_file)} if body_file else {}
    with session.open() as workspace:
        writes, long = parse_sets(workspace, NOTE.name, sets or [])
        writes["title"] = title
        writes.update(release_writes(workspace, release or []))
        with (
            ExitStack() as files
        ):  # a missing file, or one too large, is said before anything is written
            opened = [
                (PurePath(file).name, files.enter_context(reading(file))) for file in attach or []
            ]
            sources = [(name, fitting(source, name=name)) for name, source in opened]
            made = workspace.records.add(
                NOTE.name, kind, writes=writes, texts={**texts, **long}, files=sources
            )
        answer_added(session, workspace, made, writes)
