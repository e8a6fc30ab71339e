"""`liaison meeting agenda …`: the items of a meeting."""

from __future__ import annotations

from typing import Annotated

import typer

from liaison.cli.meeting_words import Item, Ref, item_id, meeting_id
from liaison.cli.session import Session

agenda = typer.Typer(no_args_is_help=True, help="The agenda of a meeting.")


@agenda.command("add")
def add_item(
    ctx: typer.Context,
    ref: Ref,
    title: Annotated[str, typer.Option(metavar="TEXT", help="The item, in one line.")],
) -> None:
    """Put an item into the agenda, before any other business."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        made = workspace.prepare.add_item(found, title)
        view = workspace.meetings.view(found)
    number = next(one.number for one in view.items if one.id == made)
    session.answer({"item": made, "number": number}, f"{number}. {title}")


@agenda.command("title")
def title_item(
    ctx: typer.Context,
    ref: Ref,
    item: Item,
    title: Annotated[str, typer.Option(metavar="TEXT", help="In the second language.")],
) -> None:
    """Give an item its title in the second language."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        name = item_id(workspace.meetings.view(found), item)
        workspace.records.set(found, {f"agenda/{name}/title2": title})
    session.answer({"item": name}, "Saved.")
