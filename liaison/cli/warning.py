"""`liaison warning …`: who noted a warning, and noting one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import typer

from liaison.cli import told
from liaison.cli import warning_ways as ways
from liaison.cli.released import held, held_line
from liaison.cli.session import Json, Session
from liaison.cli.shapes import instant
from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.records.note_fields import CHANNELS
from liaison.core.warnings import Addressed, Noted
from liaison.core.wording import said

warning = typer.Typer(
    no_args_is_help=True, help="Warnings: from a note to a warning, and who noted it."
)
for _name, _way in (
    ("from", ways.from_),
    ("issue", ways.issue),
    ("follow-up", ways.follow_up),
    ("expire", ways.expire),
    ("withdraw", ways.withdraw),
    ("print", ways.print_),
    ("text", ways.text),
    ("list", ways.list_),
):
    warning.command(_name)(_way)

_HOW = ", ".join(choice.value for choice in CHANNELS)

Ref = Annotated[str, typer.Argument(metavar="REF", help="A warning: its ref or id.")]
Action = Annotated[
    str, typer.Option("--action", metavar="TEXT", help="What is done about it, in one line.")
]


@warning.command()
def ack(ctx: typer.Context, ref: Ref, action: Action) -> None:
    """Acknowledge another office's warning, signed; its owner hears of it first of all."""
    session: Session = ctx.obj
    with session.open() as workspace:
        made = workspace.warnings.acknowledge(workspace.records.identify(ref), action=action)
        row = workspace.records.view(made).row
    said = f"{row.ref}  Acknowledged. It leaves with the next bundle."
    session.answer({"id": made.hex(), "ref": row.ref}, said)


@warning.command()
def status(ctx: typer.Context, ref: Ref) -> None:
    """Tell how far a warning came, site by site, and who noted it."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.warnings.status(workspace.records.identify(ref))
    lines = [line for one in found for line in _lines(one)]
    session.answer([_shape(one) for one in found], *(lines or ["It has no addressees."]))


@warning.command("note-ack")
def note_ack(
    ctx: typer.Context,
    ref: Ref,
    by: Annotated[str, typer.Option(metavar="ROLE@SITE", help="Who noted it; no name.")],
    how: Annotated[str, typer.Option(metavar="HOW", help=f"One of: {_HOW}.")],
    action: Action,
    at: Annotated[str, typer.Option(metavar="DTG", help="When, if not now.")] = "",
) -> None:
    """Note in your own warning who acknowledged it by radio, telephone or in person."""
    session: Session = ctx.obj
    role, _, site = by.rpartition("@")
    if not role:
        raise Refused(Reason.RECORD_VALUE, field="by", allowed="ROLE@SITE")
    with session.open() as workspace:
        found = workspace.records.identify(ref)
        at_ms = dtg.parse(at, field="at") if at else None
        workspace.warnings.note(found, site=site, role=role, how=how, action=action, at_ms=at_ms)
    session.answer({"id": found.hex()}, "Noted.")


def _shape(of: Addressed) -> dict[str, Json]:
    return {
        "site": of.site,
        "addressed": of.is_asked,
        "overdue": of.is_overdue,
        "withheld": of.stays.reason if of.stays else None,
        "held": [held(one) for one in of.held],
        "acks": [_noted(one) for one in of.acks],
    }


def _noted(of: Noted) -> dict[str, Json]:
    return {
        "mission": of.mission,
        "site": of.site,
        "role": of.role,
        "at": instant(of.at_ms),
        "tz": of.tz,
        "action": of.action,
        "signed": of.is_signed,
        "record": of.record.hex() if of.record else None,
        "how": of.how,
        "noted_by": of.noted_by,
        "current": of.is_current,
    }


def _lines(of: Addressed) -> Iterator[str]:
    marks = [] if of.is_asked else [_unasked(of)]
    marks += ["overdue"] if of.is_overdue else []
    yield of.site + "".join(f" ({mark})" for mark in marks)
    for noted in of.acks:
        yield f"  {_ack_line(noted)}"
    for one in of.held:
        yield f"  {held_line(one)}"
    if of.stays is not None:
        yield f"  does not go there: {' '.join(said(of.stays.reason, of.stays.params))}"
    elif not of.is_known and not of.acks:
        yield "  no laptop is known there"


def _unasked(of: Addressed) -> str:
    """Why a site is listed that the warning does not name."""
    return "answered, though not addressed" if of.acks else "also sent there"


def _ack_line(of: Noted) -> str:
    when = "" if of.at_ms is None else told.moment(of.at_ms)
    if of.at_ms is not None and of.tz:
        when = f"{when} ({dtg.spaced(dtg.write(of.at_ms, tz=of.tz))} there)"
    how = "signed" if of.is_signed else f"noted by {of.noted_by}"
    if of.how:
        how = f"{how}, over {of.how}"
    earlier = "" if of.is_current else "; it was given for an earlier text"
    return f"acknowledged {when} by {of.role}: {of.action} [{how}{earlier}]"
