"""`liaison warning …`: from a note to a warning, on paper and over the radio, followed up and over."""

from __future__ import annotations

from typing import Annotated

import typer

from liaison.cli.fields import NOTE, parse_sets
from liaison.cli.files import STANDARD, require_new, sealed_output
from liaison.cli.release import describe_reach
from liaison.cli.session import Json, Session
from liaison.core import dtg
from liaison.core.issuing.message import MOST
from liaison.core.issuing.overview import WarningRow
from liaison.core.paper_rows import Way
from liaison.core.reports.printing import FORMATS
from liaison.core.saving import format_of
from liaison.core.values import RecordId
from liaison.core.wording import said
from liaison.core.workspace import Workspace

_FORMATS = ", ".join(FORMATS)
_PLAIN = "md"

Ref = Annotated[str, typer.Argument(metavar="REF", help="A warning: its ref or id.")]
Sets = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="PATH=VALUE", help="A field, such as likelihood=likely."),
]
Draft = Annotated[
    bool, typer.Option("--draft", help="Do not issue it yet; a draft leaves with no bundle.")
]
Despite = Annotated[
    bool, typer.Option("--despite", help="Issue it although it will not reach every addressee.")
]
For = Annotated[
    str, typer.Option("--for", metavar="AUD", help="Whom it is for, such as SIS:MINURCAT.")
]
Lang = Annotated[str, typer.Option(metavar="L", help="en, fr or ar; the warning's own without it.")]


def from_(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    note: Annotated[str, typer.Argument(metavar="NOTE", help="People who move, or an incident.")],
    mission: Annotated[
        str, typer.Option("--to", metavar="MISSION", help="Whom to warn, if not the far side.")
    ] = "",
    ack_by: Annotated[
        str, typer.Option(metavar="DTG", help="Until when an answer is asked for.")
    ] = "",
    sets: Sets = None,
    draft: Draft = False,
    despite: Despite = False,
    again: Annotated[
        bool, typer.Option("--again", help="One more, although one was issued from this note.")
    ] = False,
) -> None:
    """Warn the mission on the far side of the border of what a note tells, and issue the warning."""
    session: Session = ctx.obj
    with session.open() as workspace:
        writes, texts = parse_sets(workspace, NOTE.name, sets or [])
        if ack_by:
            writes["ack_by"] = dtg.parse(ack_by, field="ack_by")
        source = workspace.records.identify(note)
        made = workspace.issuing.begin(
            source, mission=mission, writes=writes, texts=texts, again=again
        )
        _finish(session, workspace, made, draft=draft, despite=despite)


def issue(ctx: typer.Context, ref: Ref, despite: Despite = False) -> None:
    """Issue a draft: its words stay as they are from here on, and it leaves with the next bundle."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.records.identify(ref)
        _finish(session, workspace, found, draft=False, despite=despite)


def follow_up(
    ctx: typer.Context,
    ref: Ref,
    final: Annotated[bool, typer.Option("--final", help="It is the last word.")] = False,
    sets: Sets = None,
    draft: Draft = False,
    despite: Despite = False,
) -> None:
    """Say what is new about a warning; it takes the place of the one before."""
    session: Session = ctx.obj
    with session.open() as workspace:
        writes, texts = parse_sets(workspace, NOTE.name, sets or [])
        before = workspace.records.identify(ref)
        made = workspace.issuing.follow_up(before, final=final, writes=writes, texts=texts)
        _finish(session, workspace, made, draft=draft, despite=despite)


def expire(ctx: typer.Context, ref: Ref) -> None:
    """Say that the time of a warning of yours is over."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.records.identify(ref)
        workspace.issuing.expire(found)
    session.answer({"id": found.hex()}, "Expired.")


def withdraw(
    ctx: typer.Context,
    ref: Ref,
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why, in one line.")],
) -> None:
    """Take a warning of yours back; whoever has it reads why."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.records.identify(ref)
        workspace.issuing.withdraw(found, reason=reason)
    session.answer({"id": found.hex()}, "Withdrawn. It leaves with the next bundle.")


def print_(
    ctx: typer.Context,
    ref: Ref,
    output: Annotated[
        str, typer.Option("-o", metavar="FILE", help=f"Its ending says the format: {_FORMATS}.")
    ],
    audience: For = "MSN",
    lang: Lang = "",
    format_: Annotated[
        str, typer.Option("--format", metavar="F", help=f"Where no name says it: {_FORMATS}.")
    ] = _PLAIN,
) -> None:
    """Write a warning as a paper of one page; one that is too long is refused, and not cut."""
    session: Session = ctx.obj
    ending = format_of(f".{format_}" if output == STANDARD else output, FORMATS)
    require_new(output)
    with session.open() as workspace, sealed_output(output, ending=f".{ending}") as path:
        found = workspace.records.identify(ref)
        size = workspace.warning_papers.write(found, path, audience=audience, lang=lang)
    if output != STANDARD:
        session.answer({"path": output, "bytes": size}, f"{output}  {size} bytes")


def text(ctx: typer.Context, ref: Ref, audience: For = "MSN", lang: Lang = "") -> None:
    """Write a warning as text for radio or e-mail, of 1,500 characters at most."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.records.identify(ref)
        made = workspace.warning_papers.tell(found, audience=audience, lang=lang, way=Way.OUTPUT)
    if not session.as_json:
        shortened = f"; shortened: {', '.join(made.shortened)}" if made.shortened else ""
        session.remark(f"{len(made.text)} of {MOST} characters{shortened}")
    answer: dict[str, Json] = {
        "text": made.text,
        "characters": len(made.text),
        "shortened": list(made.shortened),
    }
    session.answer(answer, *made.text.split("\n"))


def list_(ctx: typer.Context) -> None:
    """List warnings, those that ask for something first; those that are over last."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.warning_list.all()
    lines = [_line(row) for row in found]
    session.answer([_shape(row) for row in found], *(lines or ["There are no warnings."]))


def _finish(
    session: Session, workspace: Workspace, made: RecordId, *, draft: bool, despite: bool
) -> None:
    """Issue what was begun; a warning that would not reach whom it is for stays a draft."""
    if not draft:
        workspace.issuing.issue(made, despite=despite)
    row = workspace.warning_list.row(made)
    held = workspace.issuing.stays(made)
    kept_back = workspace.issuing.kept_back(made)
    asked = sorted(site for site, is_asked in row.warning.it.addressees.items() if is_asked)
    answer: dict[str, Json] = {
        "id": made.hex(),
        "ref": row.warning.row.ref,
        "issued": not row.is_draft,
        "to": list(asked),
        "held": [{"mission": mission, "reason": why.reason} for mission, why in held],
        "kept_back": [{"ref": ref, "reason": reason} for ref, reason in kept_back],
    }
    stand = [f"{ref} was withheld until now: {reason}" for ref, reason in kept_back]
    stand += [
        f"Not to {mission}: {' '.join(said(why.reason, why.params))}" for mission, why in held
    ]
    state = "Draft, not issued" if row.is_draft else "Issued"
    session.answer(
        answer,
        f"{row.warning.row.ref}  {state}; to {', '.join(asked)}.",
        *stand,
        *([] if row.is_draft else describe_reach(workspace, made, workspace.records.reach(made))),
    )


def _shape(of: WarningRow) -> dict[str, Json]:
    it = of.warning.it
    return {
        "id": of.id.hex(),
        "ref": of.warning.row.ref,
        "title": it.title,
        "level": it.level,
        "owner": of.warning.owned_by,
        "draft": of.is_draft,
        "over": of.over.value or None,
        "overdue": of.is_overdue,
        "asks_us": of.asks_us,
        "silent": list(of.silent),
        "update": it.update,
        "final": it.final,
        "follows": of.before.hex() if of.before else None,
        "followed_by": of.after.hex() if of.after else None,
    }


def _line(of: WarningRow) -> str:
    marks = [
        "draft" if of.is_draft else "",
        of.over.value,
        "for you to acknowledge" if of.asks_us else "",
        f"overdue: {', '.join(of.silent)}" if of.is_overdue else "",
        f"waits for {', '.join(of.silent)}" if of.silent and not of.is_overdue else "",
    ]
    is_noted = any(site.acks for site in of.sites)
    asks_nobody = "asks nobody" if of.is_ours else "not for you"
    said = "; ".join(mark for mark in marks if mark) or ("noted" if is_noted else asks_nobody)
    return f"{of.warning.row.ref:<20} {of.warning.it.title}  [{said}]"
