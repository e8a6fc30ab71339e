"""`liaison record conflicts|resolve`: what two people wrote apart, and what it is settled with."""

from __future__ import annotations

from typing import Annotated

import typer

from liaison.cli import shapes, told
from liaison.cli.arguments import Id, Path
from liaison.cli.files import read_text
from liaison.cli.session import Session
from liaison.core.errors import Reason, Refused
from liaison.core.showing import Clash
from liaison.core.workspace import Workspace

AS_IT_STANDS = "-"  # as a CHANGE: a merged text reads well


def conflicts(
    ctx: typer.Context, id_: Annotated[str | None, typer.Argument(metavar="ID")] = None
) -> None:
    """List fields that two people wrote apart.

    Each value stands with its change; `record resolve` settles with one of them, and `record set`
    with a third. Long texts merge
    and stand here when both sides touched one paragraph: read it, then write it with `record text`.
    """
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.records.identify(id_) if id_ else None
        clashes = workspace.records.clashes(found)
        lines = [line for one in clashes for line in told.clash(workspace, one)]
    session.answer([shapes.clash(one) for one in clashes], *(lines or ["Nothing to settle."]))


def resolve(
    ctx: typer.Context,
    id_: Id,
    path: Path,
    change: Annotated[
        str, typer.Argument(metavar="CHANGE", help="As `conflicts` lists it, or -.")
    ] = "",
    text_file: Annotated[
        str, typer.Option("--text", metavar="FILE", help="The whole text as it should read; or -.")
    ] = "",
) -> None:
    """Settle a clash with the value of CHANGE.

    History keeps the others. A merged long text is settled by `-` as CHANGE if it reads well, and
    else by --text with the words that it should have.
    """
    session: Session = ctx.obj
    if bool(change) == bool(text_file):
        raise Refused(Reason.USAGE, hint="CHANGE or --text FILE")
    content = read_text(text_file) if text_file else None
    with session.open() as workspace:
        found = workspace.records.identify(id_)
        for clash in workspace.records.clashes(found):
            if clash.path == path:
                _settle(workspace, clash, change, content)
                break
        else:
            raise Refused(Reason.RECORD_NO_CLASH, path=path)
    session.answer({"id": found.hex()}, "Settled.")


def _settle(workspace: Workspace, clash: Clash, change: str, content: str | None) -> None:
    if clash.is_text:
        if content is None and change != AS_IT_STANDS:
            raise Refused(Reason.RECORD_VALUE, field="CHANGE", allowed=f"{AS_IT_STANDS}, --text")
        workspace.records.resolve(clash.record, clash.path, None, value=content)
        return
    chosen = [one.change for one in clash.alternatives if one.change.hex().startswith(change)]
    if content is not None or len(chosen) != 1:
        allowed = ", ".join(one.change.hex()[:8] for one in clash.alternatives)
        raise Refused(Reason.RECORD_VALUE, field="CHANGE", allowed=allowed)
    workspace.records.resolve(clash.record, clash.path, chosen[0])
