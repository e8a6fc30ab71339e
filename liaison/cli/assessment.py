"""`liaison assessment …`: the quarterly work file, from opening it to freezing it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import typer

from liaison.cli.meeting_words import Ref
from liaison.cli.session import Json, Session
from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.picture.quarter import Cleared, Compared, Input, Quarter
from liaison.core.records.fields import Choice
from liaison.core.records.handling import LIKELIHOODS
from liaison.core.records.position_fields import ANSWERS
from liaison.core.records.quarterly_fields import CATEGORIES
from liaison.core.values import RecordId
from liaison.core.workspace import Workspace

assessment = typer.Typer(no_args_is_help=True, help="The quarterly regional threat assessment.")


@assessment.command("open")
def open_file(
    ctx: typer.Context,
    day: Annotated[str, typer.Argument(metavar="DAY", help="Any day of the quarter.")] = "",
    site: Annotated[
        list[str] | None, typer.Option(metavar="SITE", help="Who is asked; all that are known.")
    ] = None,
    due: Annotated[str, typer.Option(metavar="DAY", help="Returns are wanted until.")] = "",
) -> None:
    """Open the file of a quarter, and ask every site for its return.

    Each site's mission gets the file and the request with the next bundle, and fills `assessment
    return FILE`.
    """
    session: Session = ctx.obj
    with session.open() as workspace:
        parse = workspace.records.parse_value
        typed = str(parse("ASSESSMENT", "period/from", day) or "")
        until = str(parse("ASSESSMENT", "due", due) or "")
        made = workspace.quarters.open(dtg.day(typed), sites=site or (), due=until)
        workspace.quarters.ask(made)
        _answer(session, workspace, made)


@assessment.command("list")
def list_files(ctx: typer.Context) -> None:
    """List work files, newest first."""
    session: Session = ctx.obj
    with session.open() as workspace:
        views = [workspace.quarters.view(one.id) for one in workspace.quarters.all()]
    session.answer(
        [_shape(one) for one in views],
        *(f"{one.file.row.ref:<24} {one.file.it.state:<15} {one.file.it.title}" for one in views),
    )


@assessment.command()
def show(ctx: typer.Context, ref: Ref) -> None:
    """Show a work file: who returned, who is missing, what differs, who cleared it."""
    session: Session = ctx.obj
    with session.open() as workspace:
        _answer(session, workspace, workspace.records.identify(ref))


@assessment.command()
def ask(ctx: typer.Context, ref: Ref) -> None:
    """Request the returns that have not come, each once."""
    session: Session = ctx.obj
    with session.open() as workspace:
        file = workspace.records.identify(ref)
        workspace.quarters.ask(file)
        _answer(session, workspace, file)


@assessment.command("return")
def begin_return(ctx: typer.Context, ref: Ref) -> None:
    """Begin your site's return, or say which it is.

    Fill it with `record set REF threats/crime/likelihood=likely …`, the categories being
    armed_conflict, terrorism, crime, unrest and hazard.
    """
    session: Session = ctx.obj
    with session.open() as workspace:
        file = workspace.records.identify(ref)
        before = {one.site: one for one in workspace.quarters.view(file).inputs}
        made = workspace.quarters.begin_return(file)
        row = workspace.records.view(made).row
    ours = before.get(row.site)
    is_new = ours is None or ours.returned is None
    lines = ["Begun." if is_new else "The return that was begun before."]
    if is_new and ours and ours.received:
        lines.append(f"One was noted as received on {ours.received.isoformat()}; it is not here.")
    session.answer(
        {"id": made.hex(), "ref": row.ref, "begun": is_new}, f"{row.ref}  {made.hex()}", *lines
    )


@assessment.command()
def merge(ctx: typer.Context, ref: Ref) -> None:
    """Stop waiting for returns; those that have not come are named in the product."""
    session: Session = ctx.obj
    with session.open() as workspace:
        file = workspace.records.identify(ref)
        workspace.quarters.merge(file)
        _answer(session, workspace, file)


@assessment.command()
def clear(
    ctx: typer.Context,
    ref: Ref,
    answer: Annotated[
        str,
        typer.Argument(metavar="ANSWER", help=", ".join(one.value for one in ANSWERS)),
    ] = "yes",
    comment: Annotated[str, typer.Option(metavar="TEXT", help="In one line.")] = "",
    mission: Annotated[
        str, typer.Option(metavar="MISSION", help="Whose word you note; yours if empty.")
    ] = "",
    role: Annotated[str, typer.Option(metavar="ROLE", help="Who said so; you if empty.")] = "",
) -> None:
    """Say that your mission clears the joint text as it stands here, or does not.

    A comparison is cleared by the same command.
    """
    session: Session = ctx.obj
    with session.open() as workspace:
        file = workspace.records.identify(ref)
        workspace.quarters.clear(file, answer=answer, comment=comment, party=mission, role=role)
        row = workspace.records.view(file).row
    session.answer({"id": file.hex(), "ref": row.ref}, row.ref)


@assessment.command()
def dissent(
    ctx: typer.Context,
    ref: Ref,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="One line; empty takes it back.")],
) -> None:
    """Keep your mission's dissent as a line beside the joint text."""
    session: Session = ctx.obj
    with session.open() as workspace:
        file = workspace.records.identify(ref)
        workspace.quarters.dissent(file, text)
        _answer(session, workspace, file)


@assessment.command()
def freeze(
    ctx: typer.Context,
    ref: Ref,
    without: Annotated[
        list[str] | None,
        typer.Option(metavar="MISSION=WHY", help="A clearance that is missing, and why."),
    ] = None,
) -> None:
    """End the work: the file changes no more, and says whose clearance it lacks."""
    session: Session = ctx.obj
    named = dict(_reason(one) for one in without or ())
    with session.open() as workspace:
        file = workspace.records.identify(ref)
        workspace.quarters.freeze(file, without=named)
        _answer(session, workspace, file)


def _reason(typed: str) -> tuple[str, str]:
    mission, _, why = typed.partition("=")
    if not mission.strip() or not why.strip():
        raise Refused(Reason.USAGE, hint="--without MISSION=WHY")
    return mission.strip().upper(), why.strip()


def _answer(session: Session, workspace: Workspace, file: RecordId) -> None:
    view = workspace.quarters.view(file)
    session.answer(_shape(view), *_lines(view))


def _shape(of: Quarter) -> dict[str, Json]:
    it = of.file.it
    return {
        "id": of.file.id.hex(),
        "ref": of.file.row.ref,
        "title": it.title,
        "state": it.state,
        "from": it.period.from_,
        "to": it.period.to,
        "due": it.due or None,
        "inputs": [_input(one) for one in of.inputs],
        "missing": list(of.missing),
        "compared": [_compared(one) for one in of.compared],
        "scenarios": [one.row.ref for one in of.scenarios],
        "dissents": dict(it.dissents),
        "clearances": [_cleared(one) for one in of.clearances],
        "uncleared": list(of.uncleared),
        "frozen_without": dict(it.uncleared),
        "digest": of.digest,
    }


def _input(one: Input) -> dict[str, Json]:
    return {
        "site": one.site,
        "asked": one.asked,
        "received": one.received.isoformat() if one.received else None,
        "return": one.returned.row.ref if one.returned else None,
        "categories": one.told,
    }


def _compared(one: Compared) -> dict[str, Json]:
    return {
        "category": one.category,
        "likelihood": {site: said.likelihood for site, said in one.said.items()},
        "apart": one.apart,
        "differs": one.differs,
        "joint": one.joint,
    }


def _cleared(one: Cleared) -> dict[str, Json]:
    return {
        "party": one.party,
        "answer": one.said.answer or None,
        "role": one.said.role,
        "on": one.said.on or None,
        "comment": one.said.comment,
        "noted_by": one.noted_by or None,
        "current": one.is_current,
    }


def _lines(of: Quarter) -> Iterator[str]:
    it = of.file.it
    yield f"{of.file.row.ref}  {it.title}"
    yield f"{it.period.from_} to {it.period.to} · {it.state}" + (
        f" · due {it.due}" if it.due else ""
    )
    yield f"Returns {len(of.inputs) - len(of.missing)} of {len(of.inputs)}"
    for one in of.inputs:
        came = (
            f"{one.received.isoformat()}, {one.told} of {len(CATEGORIES)}"
            if one.received
            else "MISSING"
        )
        yield f"  {one.site:<12} {came}"
    for row in of.compared:
        if row.said:
            mark = "!" if row.differs else " "
            said = "; ".join(
                f"{site} {_word(LIKELIHOODS, one.likelihood)}" for site, one in row.said.items()
            )
            yield f"{mark} {_word(CATEGORIES, row.category)}: {said}"
    for mission, text in sorted(it.dissents.items()):
        yield f"  Dissent of {mission}: {text}"
    for word in of.clearances:
        yield f"  {word.party:<12} {_said(word)}"


def _said(one: Cleared) -> str:
    if not one.said.answer:
        return "not cleared yet"
    parts = [_word(ANSWERS, one.said.answer), f"by {one.said.role}", one.said.on, one.said.comment]
    parts += [f"noted by {one.noted_by}"] if one.noted_by else []
    parts += [] if one.is_current else ["of an EARLIER text"]
    return ", ".join(part for part in parts if part)


def _word(choices: tuple[Choice, ...], value: str) -> str:
    return {one.value: one.label for one in choices}.get(value, value or "-")
