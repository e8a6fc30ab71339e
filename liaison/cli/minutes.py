"""`liaison minutes …`: taking minutes, agreeing on them, and papers of them."""

from __future__ import annotations

from typing import Annotated

import typer

from liaison.cli import meeting_shapes as shapes
from liaison.cli.files import read_text
from liaison.cli.meeting_words import Item, Ref, item_id, meeting_id
from liaison.cli.minutes_lines import minutes_lines
from liaison.cli.noting import note_answer
from liaison.cli.papers import export, verify
from liaison.cli.session import Session
from liaison.core.errors import Reason, Refused
from liaison.core.meetings import digest
from liaison.core.meetings.values import MeetingView
from liaison.core.records.meeting_rules import OUT
from liaison.core.values import RecordId
from liaison.core.workspace import Workspace

minutes = typer.Typer(no_args_is_help=True, help="Minutes: take, circulate, agree, adopt, print.")

Why = Annotated[str, typer.Option("--why", metavar="TEXT", help="Why, in one line.")]
Second = Annotated[bool, typer.Option("--second", help="In the meeting's second language.")]
Correction = Annotated[
    str, typer.Argument(metavar="CORRECTION", help="As `minutes show` prints its id.")
]
_NOT_WHOLE = "  It answers what {keeper} circulated. The text here reads otherwise: changed since, or not whole."


_ANSWERS_END = (
    "These minutes were circulated: answers so far are to the text without it. "
    "Circulate them anew, or take it back with `record delete`."
)


@minutes.command()
def line(
    ctx: typer.Context,
    ref: Ref,
    item: Item,
    text: Annotated[
        str, typer.Argument(metavar="LINE", help='"D …" or "A …"; @ names who owes it, ! the date.')
    ],
) -> None:
    """Take down a decision or an action: "A send the table @UNAMID !+5"."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = _written(workspace, ref)
        made = workspace.room.capture(found, _item(workspace, found, item), text)
        named = workspace.records.view(made.record).row.ref
        is_out = workspace.meetings.view(found).meeting.minutes.state in OUT
    session.answer(
        {
            "id": made.record.hex(),
            "ref": named,
            "label": made.label,
            "unknown_responsible": made.unknown_owner or None,
            "unknown_date": made.unknown_date or None,
            "circulated": is_out,
        },
        f"{made.label}  {named}",
        *(
            [f"No party is called {made.unknown_owner}: nobody owes it yet."]
            * bool(made.unknown_owner)
        ),
        *([f"No day is called {made.unknown_date}: date left open."] * bool(made.unknown_date)),
        *([_ANSWERS_END] * is_out),
    )


@minutes.command()
def text(
    ctx: typer.Context,
    ref: Ref,
    item: Item,
    file: Annotated[str, typer.Argument(metavar="FILE", help="A path, or -.")],
    second: Second = False,
) -> None:
    """Write an item's discussion; only what differs is written, so that it merges.

    Minutes that are circulated are corrected (`minutes correct`, then `accept`), or reopened first.
    """
    session: Session = ctx.obj
    content = read_text(file)
    with session.open() as workspace:
        found = _written(workspace, ref)
        path = f"agenda/{_item(workspace, found, item)}/discussion{'2' if second else ''}"
        workspace.records.set_text(found, path, content)
        now = workspace.meetings.view(found)
    session.answer({"id": found.hex(), "digest": digest.printed(now.digest)}, "Saved.")


@minutes.command()
def show(
    ctx: typer.Context,
    ref: Ref,
    now: Annotated[
        bool, typer.Option("--now", help="Adopted minutes with what was written since in them.")
    ] = False,
) -> None:
    """Show the minutes with what missions answered; once adopted, as they were adopted."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        view: MeetingView | None = workspace.meetings.view(found)
        if view and view.meeting.minutes.state == "adopted" and not now:
            view = workspace.minutes.adopted(found)
        if view is None:
            raise Refused(Reason.MINUTES_PARTIAL, name=ref)
        lines = minutes_lines(view, workspace.meetings.parties())
    session.answer(shapes.meeting_whole(view), *lines)


@minutes.command()
def circulate(
    ctx: typer.Context,
    ref: Ref,
    silence_days: Annotated[
        int | None,
        typer.Option(min=1, metavar="N", help="Working days, over the sites of all invited."),
    ] = None,
) -> None:
    """Send the draft to those who may have it; silence until a day counts as agreement."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        workspace.minutes.circulate(found, days=silence_days)
        _answer(session, workspace, found)


@minutes.command()
def agree(
    ctx: typer.Context,
    ref: Ref,
    comment: Annotated[str, typer.Option(metavar="TEXT", help="A word with it.")] = "",
) -> None:
    """Give your mission's agreement to the text that went out."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        made = workspace.replies.agree(found, comment=comment)
        _answer_reply(session, workspace, found, made)


@minutes.command()
def dissent(ctx: typer.Context, ref: Ref, why: Why) -> None:
    """Record your mission's dissent from the text that went out; it does not stop an adoption."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        made = workspace.replies.dissent(found, why=why)
        _answer_reply(session, workspace, found, made)


@minutes.command()
def correct(
    ctx: typer.Context,
    ref: Ref,
    place: Annotated[str, typer.Argument(metavar="PLACE", help="An item's number, D-1 or A-1.")],
    file: Annotated[str, typer.Argument(metavar="FILE", help="What it should say; - is input.")],
    why: Why,
    second: Second = False,
) -> None:
    """Propose other words for an item's discussion, or for a decision or an action."""
    session: Session = ctx.obj
    wanted = read_text(file)
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        path = place.upper()
        if not path.startswith(("D-", "A-")):
            tail = "discussion2" if second else "discussion"
            path = f"agenda/{_item(workspace, found, place)}/{tail}"
        else:
            wanted = wanted.strip()
        made = workspace.replies.correct(found, path, new=wanted, why=why)
        _answer_reply(session, workspace, found, made)


@minutes.command()
def accept(ctx: typer.Context, ref: Ref, correction: Correction) -> None:
    """Take a proposed correction into the text."""
    _decide(ctx.obj, ref, correction, accept=True)


@minutes.command()
def reject(ctx: typer.Context, ref: Ref, correction: Correction) -> None:
    """Leave the text as it is; the proposal stays listed."""
    _decide(ctx.obj, ref, correction, accept=False)


@minutes.command()
def agreed(ctx: typer.Context, ref: Ref) -> None:
    """Say that the silence is over and nobody dissented."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        workspace.minutes.agree_by_silence(found)
        _answer(session, workspace, found)


@minutes.command()
def adopt(
    ctx: typer.Context,
    ref: Ref,
    at: Annotated[str, typer.Option("--at", metavar="REF", help="The meeting that adopts.")] = "",
) -> None:
    """Adopt the minutes; from here on their text does not change."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        workspace.minutes.adopt(found, at=meeting_id(workspace, at) if at else None)
        _answer(session, workspace, found)


@minutes.command()
def reopen(ctx: typer.Context, ref: Ref) -> None:
    """Take circulated or agreed minutes back to be worked on; adopted ones stay."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        workspace.minutes.reopen(found)
        _answer(session, workspace, found)


@minutes.command()
def corrigendum(
    ctx: typer.Context,
    ref: Ref,
    item: Item,
    old: Annotated[str, typer.Option(metavar="TEXT", help="For these words …")],
    new: Annotated[str, typer.Option(metavar="TEXT", help="… read these.")],
    why: Why,
) -> None:
    """Correct adopted minutes beside the text."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        name = _item(workspace, found, item)
        workspace.minutes.corrigendum(found, name, old=old, new=new, why=why)
        _answer(session, workspace, found)


minutes.command()(note_answer)
minutes.command()(export)
minutes.command()(verify)


def _decide(session: Session, ref: str, correction: str, *, accept: bool) -> None:
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        chosen = workspace.records.identify(correction)
        workspace.replies.decide(found, chosen, accept=accept)
        _answer(session, workspace, found)


def _written(workspace: Workspace, ref: str) -> RecordId:
    """The meeting, taken up to be written to.

    Raises:
        Refused: MINUTES_NOT_EDITOR for minutes that our mission answers and does not write.
    """
    found = meeting_id(workspace, ref)
    try:
        workspace.room.open(found)
    except Refused as refused:
        if refused.reason is not Reason.RECORD_NOT_EDITOR:
            raise
        raise Refused(Reason.MINUTES_NOT_EDITOR, **refused.params, name=ref) from refused
    return found


def _item(workspace: Workspace, meeting: RecordId, typed: str) -> str:
    return item_id(workspace.meetings.view(meeting), typed)


def _answer(session: Session, workspace: Workspace, found: RecordId) -> None:
    view = workspace.meetings.view(found)
    state = view.meeting.minutes
    said = f"{view.row.ref}  minutes {state.state}"
    until = f", silence until {state.silence}" if state.state == "circulated" else ""
    awaited = workspace.minutes.awaited(found) if state.state == "circulated" else []
    session.answer(
        {
            "id": found.hex(),
            "ref": view.row.ref,
            "minutes": state.state,
            "silence": state.silence or None,
            "awaited": awaited,
            "digest": digest.printed(state.adopted_digest or view.digest),
        },
        said + until,
        *([f"Not heard yet: {', '.join(awaited)}."] if awaited else []),
    )


def _answer_reply(session: Session, workspace: Workspace, found: RecordId, made: RecordId) -> None:
    row = workspace.records.view(made).row
    view = workspace.meetings.view(found)
    is_whole = row.kind == "correction" or view.digest == view.meeting.minutes.out
    session.answer(
        {"id": made.hex(), "ref": row.ref, "kind": row.kind, "whole": is_whole},
        f"{row.ref}  {row.kind}",
        *([] if is_whole else [_NOT_WHOLE.format(keeper=view.row.owner)]),
    )
