"""`liaison letterhead`: the template that this vault prints its papers on."""

from __future__ import annotations

from typing import Annotated

import typer

from liaison.cli.session import Session
from liaison.core.errors import Reason, Refused


def letterhead(
    ctx: typer.Context,
    file: Annotated[
        str, typer.Argument(metavar="[FILE.docx]", help="Print on it from here on.")
    ] = "",
    plain: Annotated[bool, typer.Option("--plain", help="Print on the plain one again.")] = False,
) -> None:
    """Show or set the letterhead of papers as DOCX; one on which a paper would lack something is refused."""
    session: Session = ctx.obj
    if file and plain:
        raise Refused(Reason.USAGE, hint="FILE.docx or --plain")
    with session.open() as workspace:
        if file:
            workspace.letterheads.keep(file)
        elif plain:
            workspace.letterheads.drop()
        kept = workspace.letterheads.kept
    if kept is None:
        session.answer({"name": None, "imprint": None, "bytes": None}, "The plain letterhead.")
        return
    session.answer(
        {"name": kept.name, "imprint": kept.imprint, "bytes": kept.bytes},
        f"{kept.name}, {kept.bytes} bytes; papers on it say letterhead:{kept.imprint}",
    )
