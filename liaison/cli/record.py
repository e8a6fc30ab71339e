"""`liaison record …`: read and edit records of every type."""

from __future__ import annotations

from typing import Annotated

import typer

from liaison.cli import adding, meeting_shapes, recall, record_clashes, record_files, shapes, told
from liaison.cli.arguments import File, Id, Path, change_of, identify
from liaison.cli.fields import (
    NOTE,
    parse_mission,
    parse_place,
    parse_sets,
    require_long,
)
from liaison.cli.files import read_text
from liaison.cli.left import paper_line
from liaison.cli.release import describe_reach, describe_recalled
from liaison.cli.released import held, held_line
from liaison.cli.remarks import guard_remarks, place_remarks
from liaison.cli.remarks import shapes as shapes_of
from liaison.cli.session import Json, Session
from liaison.core import dtg
from liaison.core.naming import title_of
from liaison.core.records.registry import Registry
from liaison.core.values import RecordQuery

record = typer.Typer(no_args_is_help=True, help="Read and edit records of every type.")

_MEETING = "MEETING"
_MARKING = {"cls", "tlp"}
_REACHING = {"release", "do_not_release", "origin", "consent", "orcon", "code"}
"""First parts of paths that decide who may have a record: who does is said again."""
_TYPES = ", ".join(known.name for known in Registry())


for command in (
    *(adding.add, recall.recall, record_clashes.conflicts, record_clashes.resolve),
    *(record_files.attach, record_files.save, record_files.ask),
):
    record.command()(command)


@record.command("list")
def list_records(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    type_: Annotated[
        str | None, typer.Option("--type", metavar="TYPE", help=f"One of: {_TYPES}.")
    ] = None,
    kind: Annotated[
        str | None, typer.Option(metavar="KIND", help="Of that type, else of notes.")
    ] = None,
    since: Annotated[
        str | None, typer.Option(metavar="DTG", help="Such as 080630ZDEC09, or ISO.")
    ] = None,
    mission: Annotated[
        str, typer.Option(metavar="CODE", help="Only those of this mission, such as UNAMID.")
    ] = "",
    place: Annotated[str, typer.Option(metavar="PLACE", help="Only those at this place.")] = "",
    for_parent: Annotated[
        bool, typer.Option("--for-parent", help="Only those for the parent mission.")
    ] = False,
    hidden: Annotated[
        bool, typer.Option("--hidden", help="Those too that were hidden here.")
    ] = False,
    aside: Annotated[
        bool, typer.Option("--aside", help="What owners recalled, and why; nothing else.")
    ] = False,
    held: Annotated[
        bool,
        typer.Option("--held", help="What does not count, for its author's device was revoked."),
    ] = False,
) -> None:
    """List records, newest first."""
    session: Session = ctx.obj
    if aside:
        recall.list_aside(session)
        return
    if held:
        _list_held(session)
        return
    types = (Registry().get(type_).name,) if type_ else ()
    if kind is not None:
        Registry().get(type_ or NOTE.name).kind(kind)
    with session.open() as workspace:
        rows = workspace.records.find(
            RecordQuery(
                types=types,
                kinds=(kind,) if kind else (),
                since_ms=dtg.parse(since, field="since") if since is not None else None,
                owner=parse_mission(workspace, mission),
                place=parse_place(workspace, place),
                for_parent=for_parent or None,
                hidden=hidden,
            )
        )
    lines = [f"{told.moment(one.at_ms)}  {one.ref:<24} {title_of(one)}" for one in rows]
    session.answer([shapes.row(one) for one in rows], *(lines or ["No records."]))


def _list_held(session: Session) -> None:
    """What revoked devices wrote beyond what counts of them."""
    with session.open() as workspace:
        found = [
            (contact, one, workspace.statements.revokers(contact.device))
            for contact, one in workspace.statements.all_aside()
        ]
    lines = [
        f"{told.moment(one.row.at_ms)}  {one.row.ref:<24} {title_of(one.row)}  "
        f"({'all of it' if one.row.held else f'{one.changes} changes'} by {contact.name}, revoked)"
        for contact, one, _ in found
    ]
    rows: list[Json] = [
        {
            **shapes.row(one.row),
            "whole": one.row.held,
            "changes": one.changes,
            "by": contact.name,
            "revoked_by": [who.mission for who in said],
        }
        for contact, one, said in found
    ]
    session.answer(rows, *(lines or ["Nothing is held."]))


@record.command()
def show(
    ctx: typer.Context,
    id_: Id,
    at: Annotated[
        str, typer.Option(metavar="CHANGE", help="As it stood then; see `record history`.")
    ] = "",
) -> None:
    """Show one record, whole; with --at as whoever made CHANGE saw it just after."""
    session: Session = ctx.obj
    with session.open() as workspace:
        records = workspace.records
        found = records.identify(id_)
        view = records.at(found, change_of(workspace, found, at)) if at else records.view(found)
        reach = [] if at else ["", *describe_reach(workspace, found, records.reach(found))]
        lines = [*told.record(view), *reach]
    session.answer(shapes.record(view), *lines)


@record.command("set")
def set_values(
    ctx: typer.Context,
    id_: Id,
    sets: Annotated[
        list[str], typer.Argument(metavar="PATH=VALUE…", help="Such as release/SIS:UNAMID=true.")
    ],
) -> None:
    """Write fields; an empty VALUE removes one."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found, type_ = identify(workspace, id_)
        writes, texts = parse_sets(workspace, type_, sets)
        if writes:
            workspace.records.set(found, writes)
        for path, text in texts.items():
            workspace.records.set_text(found, path, text)
        is_release = any(path.partition("/")[0] in _REACHING for path in writes)
        reach = workspace.records.reach(found)
        goes = describe_reach(workspace, found, reach) if is_release else []
        far, guarded = place_remarks(workspace, writes), guard_remarks(reach)
        recalled = reach.recalled if _MARKING & writes.keys() else ()
        is_meeting = type_ == _MEETING
        withheld = workspace.prepare.quoted_but_withheld(found) if is_meeting else []
    said: dict[str, Json] = {"recalled_from": [one.name for one in recalled]} if recalled else {}
    said |= {"withheld": meeting_shapes.withheld(withheld)} if is_meeting else {}
    said["remarks"] = shapes_of([*far, *guarded])
    seen = [one.line for one in far]
    lines = [*seen, *describe_recalled(recalled), *goes, *meeting_shapes.withheld_lines(withheld)]
    session.answer({"id": found.hex(), **said}, "Saved.", *lines)


@record.command()
def text(ctx: typer.Context, id_: Id, path: Path, file: File) -> None:
    """Replace a long text, such as body.

    Only what differs is written, so that it merges with what others write.
    """
    session: Session = ctx.obj
    content = read_text(file)
    with session.open() as workspace:
        found, type_ = identify(workspace, id_)
        require_long(type_, path)
        workspace.records.set_text(found, path, content)
    session.answer({"id": found.hex()}, "Saved.")


@record.command()
def history(ctx: typer.Context, id_: Id) -> None:
    """List who changed what."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.records.identify(id_)
        entries = workspace.records.history(found)
        lines = list(told.history(workspace, workspace.records.view(found), entries))
    session.answer([shapes.history(one) for one in entries], *lines)


@record.command()
def who(ctx: typer.Context, id_: Id) -> None:
    """Tell who has a record, which state of it, what is on the way to whom, and who put it aside."""
    session: Session = ctx.obj
    with session.open() as workspace:
        record_id = workspace.records.identify(id_)
        reach = workspace.records.reach(record_id)
        found = workspace.holdings.who(record_id, goes_to=reach.goes_to)
        recalled = {one.contact.device: one for one in workspace.recall_answers.status(record_id)}
        papers = workspace.ledger.papers(record_id)
    shown = [(one, recalled.get(one.contact.device)) for one in found]
    session.answer(
        [held(one, answer) for one, answer in shown],
        *([held_line(one, answer) for one, answer in shown] or ["No other vault has it."]),
        *(f"on paper: {paper_line(one)}" for one in papers),
    )


@record.command()
def delete(ctx: typer.Context, id_: Id) -> None:
    """Delete your mission's record, or hide another's.

    A deletion goes to everybody who has the record; another mission's is hidden in this vault only.
    What was decided in a meeting goes with it; its actions stay, since somebody owes them.
    All of that can be taken back by `record undelete`, record by record.
    """
    session: Session = ctx.obj
    with session.open() as workspace:
        found, type_ = identify(workspace, id_)
        owned = workspace.records.view(found).owned
        along = workspace.removal.along(found) if owned and type_ == _MEETING else []
        if not owned:
            workspace.records.hide(found)
        elif type_ == _MEETING:
            workspace.removal.delete(found)
        else:
            workspace.records.delete(found)
    said = "Deleted." if owned else "Hidden here; the others keep it."
    also = [one.hex() for one in along]
    lines = [f"Its decisions went with it: {', '.join(also)}."] if also else []
    session.answer({"id": found.hex(), "hidden": not owned, "also": also}, said, *lines)


@record.command()
def undelete(ctx: typer.Context, id_: Id) -> None:
    """Bring a deleted record back for everybody, or show a hidden one again."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.records.identify(id_)
        if workspace.records.view(found).owned:
            workspace.records.undelete(found)
        workspace.records.hide(found, hidden=False)
    session.answer({"id": found.hex(), "hidden": False}, "It is here again.")
