"""`liaison action …`: who owes what across all meetings, and handing it over."""

from __future__ import annotations

from typing import Annotated

import typer

from liaison.cli import meeting_shapes as shapes
from liaison.cli.meeting_words import Party, Ref, action_id, parsed, party
from liaison.cli.session import Session
from liaison.core.records.registry import Registry
from liaison.core.values import RecordId
from liaison.core.workspace import Workspace

action = typer.Typer(no_args_is_help=True, help="Actions: who owes what, and since when.")

_ACTION = Registry().get("ACTION")
_STATES = ", ".join(_ACTION.life.labels)

Word = Annotated[str, typer.Option("--word", metavar="TEXT", help="A word on it; it is kept.")]


@action.command("list")
def list_actions(
    ctx: typer.Context,
    mission: Annotated[str, typer.Option(metavar="M", help="Only what this mission owes.")] = "",
    only_open: Annotated[bool, typer.Option("--open", help="Only what is not done.")] = False,
    decisions: Annotated[bool, typer.Option("--decisions", help="Decisions too.")] = False,
) -> None:
    """List actions of all meetings: those without an owner first, then by date."""
    session: Session = ctx.obj
    with session.open() as workspace:
        code = ""
        if mission:
            code = str(parsed(workspace, _ACTION, "progress/x/mission", mission, "--mission"))
        rows = [
            row
            for row in workspace.actions.rows(decisions=decisions)
            if code in {"", row.mission} and (row.is_open or not only_open)
        ]
        parties = workspace.meetings.parties()
    session.answer(
        [shapes.action(one) for one in rows], *(shapes.action_line(one, parties) for one in rows)
    )


@action.command()
def state(
    ctx: typer.Context,
    ref: Ref,
    to: Annotated[str, typer.Argument(metavar="STATE", help=f"One of: {_STATES}.")],
    word: Word = "",
) -> None:
    """Say how an action stands; its keeper hears of it with your next bundle."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = action_id(workspace, ref)
        workspace.actions.set_state(found, to, told=word)
        _answer(session, workspace, found)


@action.command()
def handover(ctx: typer.Context, ref: Ref, receiver: Party, word: Word = "") -> None:
    """Offer an action to somebody who goes on with it."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = action_id(workspace, ref)
        workspace.actions.hand_over(found, party(workspace, receiver), told=word)
        _answer(session, workspace, found)


@action.command()
def accept(
    ctx: typer.Context,
    ref: Ref,
    word: Word = "",
    by: Annotated[
        str, typer.Option(metavar="ROLE", help="Who accepted, of a party that has no vault.")
    ] = "",
) -> None:
    """Take over an action that was offered to you, or note that one without a vault did."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = action_id(workspace, ref)
        role = workspace.records.parse_value("ACTION", "accepted_by", by) if by else ""
        workspace.actions.accept(found, by=str(role), told=word)
        _answer(session, workspace, found)


def _answer(session: Session, workspace: Workspace, found: RecordId) -> None:
    row = next(one for one in workspace.actions.rows(decisions=True) if one.id == found)
    session.answer(shapes.action(row), shapes.action_line(row, workspace.meetings.parties()))
