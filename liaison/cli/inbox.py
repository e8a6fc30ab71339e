"""`liaison inbox …`: what came, looked at and decided on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from liaison.cli import shapes
from liaison.cli.session import Session
from liaison.cli.visit_lines import NEXT, copies, describe, describe_imposed
from liaison.core.dtg import known_zone, write
from liaison.core.errors import Reason, Refused
from liaison.core.exchanged import Arrival, InboxItem, Twin
from liaison.core.naming import kind_label, title_of, type_label
from liaison.core.values import RecordId
from liaison.core.wording import sentence
from liaison.core.workspace import Workspace

inbox = typer.Typer(no_args_is_help=True, help="Decide on bundles that came and wait.")

Item = Annotated[str, typer.Argument(metavar="ID", help="As `inbox list` prints it, or its start.")]
Records = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[RECORD]…", help="Only these, by their reference or the start of their id."
    ),
]


@inbox.command("list")
def list_inbox(ctx: typer.Context) -> None:
    """List bundles that came, newest first."""
    session: Session = ctx.obj
    with session.open() as workspace:
        items = workspace.inbox.all()
    session.answer([shapes.inbox(one) for one in items], *(describe(one) for one in items))


@inbox.command("show")
def show_item(ctx: typer.Context, id_: Item) -> None:
    """List what a waiting bundle would bring, record by record."""
    session: Session = ctx.obj
    with session.open() as workspace:
        item = _item(workspace, id_)
        arrivals = workspace.inbox.contents(item.id)
    session.answer(
        [shapes.arrival(one) for one in arrivals],
        describe(item),
        *(line for one in arrivals for line in describe_arrival(one)),
    )


@inbox.command("accept")
def accept_item(ctx: typer.Context, id_: Item, records: Records = None) -> None:
    """Take a bundle's changes into the vault.

    With RECORD, only what it brings of these records; the others go on waiting.
    """
    session: Session = ctx.obj
    with session.open() as workspace:
        item, known = _item(workspace, id_), workspace.contacts.forked()
        workspace.inbox.accept(item.id, _records(workspace, item, records))
        told = copies(workspace.contacts.forked(known))
        new = [one for one in _item(workspace, item.id.hex()).imposed if one not in item.imposed]
    session.answer({"id": item.id.hex()}, "Accepted.", *describe_imposed(new), *told)


@inbox.command("refuse")
def refuse_item(
    ctx: typer.Context,
    id_: Item,
    reason: Annotated[str, typer.Argument(metavar="REASON")],
    records: Records = None,
) -> None:
    """Turn a bundle down, or with RECORD only these; its sender is told REASON."""
    session: Session = ctx.obj
    with session.open() as workspace:
        item = _item(workspace, id_)
        workspace.inbox.refuse(item.id, reason, _records(workspace, item, records))
    session.answer({"id": item.id.hex()}, "Refused.")


@inbox.command("retry")
def retry_item(ctx: typer.Context, id_: Item) -> None:
    """Read a bundle once more that was set aside because it stopped the program that read it."""
    session: Session = ctx.obj
    with session.open() as workspace:
        item = _item(workspace, id_)
        workspace.inbox.retry(item.id)
        again = _item(workspace, id_)
    session.answer(shapes.inbox(again), describe(again), NEXT)


def _item(workspace: Workspace, prefix: str) -> InboxItem:
    found = [one for one in workspace.inbox.all() if one.id.hex().startswith(prefix.lower())]
    if not prefix or len(found) != 1:
        raise Refused(Reason.INBOX_UNKNOWN, name=prefix)
    return found[0]


def _records(workspace: Workspace, item: InboxItem, names: Sequence[str] | None) -> list[RecordId]:
    """The records of a bundle that are named; none for no names."""
    arrivals = workspace.inbox.contents(item.id) if names else []
    return [_named(name, arrivals) for name in names or ()]


def _named(name: str, arrivals: Sequence[Arrival]) -> RecordId:
    asked = name.lower()
    found = [
        one.record
        for one in arrivals
        if (one.row and one.row.ref.lower() == asked) or one.record.hex().startswith(asked)
    ]
    if not name or len(found) != 1:
        raise Refused(Reason.INBOX_RECORD, name=name)
    return found[0]


def describe_arrival(one: Arrival) -> list[str]:
    """One line for people, and one for each record that may tell of the same event."""
    kind = kind_label(one.type, one.row.kind) if one.row else type_label(one.type)
    clash = f" ({one.clashes} in clash)" if one.clashes else ""
    waits = f" ({sentence(one.reason, {})})" if one.reason else ""
    ref = one.row.ref if one.row else one.record.hex()[:8]
    title = title_of(one.row) if one.row else one.title
    line = f"  {one.kind.value:<8} {ref:<24} {kind:<16} {title}{clash}{waits}"
    return [line, *(describe_twin(one, twin) for twin in one.twins)]


def describe_twin(one: Arrival, twin: Twin) -> str:
    """The same event may be … 071410ADEC09 here, 071610CDEC09 there, 25 km apart."""
    here = write(one.row.at_ms, tz=known_zone(one.tz)) if one.row else ""
    there = write(twin.row.at_ms, tz=known_zone(twin.tz))
    far = "" if twin.km is None else f", {twin.km:.0f} km apart"
    slip = ", as far apart in time as the clocks are" if twin.clock_slip else ""
    return (
        f"{'':<10} may be the same event as {twin.row.ref} {title_of(twin.row)}: "
        f"{here}, there {there}{far}{slip}"
    )
