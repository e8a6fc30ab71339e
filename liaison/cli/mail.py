"""`liaison bundle …` and `liaison exchange`: what leaves and what comes."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Annotated

import typer

from liaison.cli import shapes
from liaison.cli.session import Json, Session
from liaison.cli.vault import File
from liaison.cli.visit_lines import (
    NEXT,
    copies,
    describe,
    describe_done,
    describe_exchange,
    describe_forecast,
)
from liaison.core.exchanged import InboxState, Rehearsal
from liaison.core.habits import MOST_MIB
from liaison.core.naming import title_of
from liaison.core.parcels import MIB
from liaison.core.thrift import MOST_MIB as MOST_VISIT_MIB
from liaison.core.thrift import MOST_MINUTES, Thrift
from liaison.core.visit_report import Unfinished
from liaison.core.wording import next_step, sentence
from liaison.core.workspace import Workspace

bundle = typer.Typer(no_args_is_help=True, help="Seal, look at and take single bundles.")

Fec = Annotated[
    bool, typer.Option("--fec", help="Leave repair data beside bundles, an eighth of their size.")
]


@bundle.command("create")
def create_bundle(
    ctx: typer.Context,
    to: Annotated[str, typer.Option("--to", metavar="NAME", help="SITE or ROLE@SITE.")],
    output: Annotated[str, typer.Option("-o", metavar="DIR", help="A folder.")] = ".",
    rehearse: Annotated[
        bool, typer.Option("--rehearse", help="Only say what would leave and what stays.")
    ] = False,
    everything: Annotated[
        bool, typer.Option("--all", help="List all that stays, even beyond a thousand records.")
    ] = False,
    fec: Fec = False,
) -> None:
    """Seal for NAME what it has not acknowledged."""
    session: Session = ctx.obj
    with session.open() as workspace:
        contact = workspace.contacts.find(to)
        plan = workspace.exchange.rehearse(contact, everything=everything)
        notice = {} if rehearse else say_notice(session, workspace)
        files = [] if rehearse else workspace.exchange.seal(contact, output, repair=fec)
    if rehearse:
        lines = describe_rehearsal(plan) or [f"Nothing is new for {contact.name}."]
        session.answer(shapes.rehearsal(plan), *lines)
        return
    count = sum(one.records for one in plan.kept)
    session.answer(
        {"files": [shapes.sealed(one) for one in files], **shapes.staying(plan), **notice},
        *(f"{one.path}  {one.bytes} bytes" for one in files),
        *([] if files else [f"Nothing is new for {contact.name}; no file was made."]),
        f"{count} records stay; --rehearse says which and why.",
    )


def describe_rehearsal(plan: Rehearsal) -> list[str]:
    """What leaves and what stays, line by line; then the reasons, if not all of that is listed."""
    lines = [
        f"leaves  {one.row.ref:<24} {title_of(one.row)}{' (its deletion)' if one.row.deleted else ''}"
        for one in plan.leaves
    ]
    lines += [
        f"stays   {row.ref:<24} {sentence(why.reason, why.params)}" for row, why in plan.stays
    ]
    if plan.unasked:
        size = -(-plan.unasked_bytes // MIB)
        lines.append(
            f"stays   {plan.unasked:>8} attachments   {size} MiB, until they are asked for"
        )
    if plan.unlisted:
        lines += [
            f"stays   {one.records:>8} records       {sentence(one.reason, one.params)}"
            for one in plan.kept
        ]
        lines.append(f"{plan.unlisted} of them are not listed; --all lists them.")
    return lines


@bundle.command()
def inspect(ctx: typer.Context, file: File) -> None:
    """Verify a bundle and say what is in it."""
    session: Session = ctx.obj
    with session.open() as workspace:
        item = workspace.exchange.inspect(file)
    session.answer(shapes.inbox(item), describe(item))


@bundle.command("import")
def import_bundle(
    ctx: typer.Context,
    file: File,
    accept: Annotated[bool, typer.Option("--accept", help="Take it at once.")] = False,
) -> None:
    """Verify a bundle and put it into the inbox."""
    session: Session = ctx.obj
    with session.open() as workspace:
        known = workspace.contacts.forked()
        item = workspace.exchange.take(file, accept=accept)
        steps = [NEXT] if item.state is InboxState.WAITING else []
        steps += copies(workspace.contacts.forked(known))
    session.answer(shapes.inbox(item), describe(item), *steps)


class Only(StrEnum):
    """What `--only` names."""

    FLASH = "flash"


def exchange(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    location: Annotated[
        str, typer.Argument(metavar="LOCATION", help="A folder, an address or a name.")
    ],
    accept: Annotated[
        bool, typer.Option("--accept", help="Take verified bundles at once.")
    ] = False,
    fec: Fec = False,
    only: Annotated[
        Only | None,
        typer.Option("--only", help="Nothing but warnings, and files as short as theirs."),
    ] = None,
    max_mib: Annotated[
        float | None,
        typer.Option(
            "--max-mib",
            metavar="N",
            min=0.0,
            max=MOST_VISIT_MIB,
            help="MiB that may cross the line in all.",
        ),
    ] = None,
    max_minutes: Annotated[
        float | None,
        typer.Option(
            "--max-minutes",
            metavar="N",
            min=0.0,
            max=MOST_MINUTES,
            help="Begin no file after so long.",
        ),
    ] = None,
    ferry: Annotated[
        bool | None,
        typer.Option("--ferry/--no-ferry", help="Take sealed bundles along for others."),
    ] = None,
    rehearse: Annotated[
        bool, typer.Option("--rehearse", help="Only say what would be fetched and left.")
    ] = False,
) -> None:
    """Visit a place: take what is ours, leave the rest.

    LOCATION is a folder, such as the stick's, or a place that `carrier add` keeps, by its address or name.
    What came waits in the inbox; with --accept it is taken at once. What a limit leaves behind goes
    with the next visit.
    """
    session: Session = ctx.obj
    limits = Thrift(
        bytes=None if max_mib is None else int(max_mib * MIB),
        seconds=None if max_minutes is None else int(max_minutes * 60),
        only_flash=only is Only.FLASH,
    )
    if rehearse:
        with session.open() as workspace:
            told = workspace.exchange.forecast(location, thrift=limits, ferry=ferry)
        session.answer(shapes.forecast(told), *describe_forecast(told))
        return
    notice: dict[str, Json] = {}
    try:
        with session.open() as workspace:
            notice = say_notice(session, workspace)
            report = workspace.exchange.run(
                location, accept=accept, thrift=limits, repair=fec, ferry=ferry
            )
            notice = say_notice(session, workspace, said=notice)
    except Unfinished as stopped:  # what it did is the answer; what stopped it is said beside it
        session.answer(shapes.exchange(stopped.report) | notice, *describe_done(stopped.report))
        raise
    session.answer(shapes.exchange(report) | notice, *describe_exchange(report))


def habits(
    ctx: typer.Context,
    ferry: Annotated[
        bool | None,
        typer.Option("--ferry/--no-ferry", help="Take sealed bundles along for others."),
    ] = None,
    ask_above: Annotated[
        int | None,
        typer.Option(
            "--ask-above",
            metavar="MIB",
            min=0,
            max=MOST_MIB,
            help="Larger attachments leave only for who asks; 0 for no such limit.",
        ),
    ] = None,
) -> None:
    """Show, or settle, what holds for every exchange of this vault."""
    session: Session = ctx.obj
    with session.open() as workspace:
        chosen = workspace.exchange.habits
        if ferry is not None:
            chosen = replace(chosen, ferry=ferry)
        if ask_above is not None:
            chosen = replace(chosen, unasked_mib=ask_above or None)
        if chosen != workspace.exchange.habits:
            workspace.exchange.keep_habits(chosen)
    limit = f"beyond {chosen.unasked_mib} MiB" if chosen.unasked_mib else "of any size"
    session.answer(
        {"ferry": chosen.ferry, "ask_above_mib": chosen.unasked_mib},
        f"Sealed bundles for others are {'' if chosen.ferry else 'not '}taken along.",
        f"Attachments {limit} leave {'only for who asks' if chosen.unasked_mib else 'by themselves'}.",
    )


def say_notice(
    session: Session, workspace: Workspace, *, said: dict[str, Json] | None = None
) -> dict[str, Json]:
    """Say what has to be known before anything is sealed, or what a visit taught anew.

    Returns what JSON says of it: of a visit what stood before, but for what is worse.
    """
    reason = workspace.exchange.notice()
    if said is not None and (reason is None or said["notice"] == reason.value):
        return said
    if reason is not None:
        session.say(f"notice    {sentence(reason, {})} {next_step(reason, {})}")
    return {"notice": None if reason is None else reason.value}
