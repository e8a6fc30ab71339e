"""`liaison comparison …` and `liaison scenario …`: one question to several missions, and what may come."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import typer

from liaison.cli.meeting_words import Ref
from liaison.cli.session import Json, Session
from liaison.core.picture.comparisons import Comparison
from liaison.core.picture.scenarios import Scenario
from liaison.core.records.picture_views import Assessment
from liaison.core.values import RecordId
from liaison.core.workspace import Workspace

comparison = typer.Typer(no_args_is_help=True, help="One question, one column a mission.")
scenario = typer.Typer(no_args_is_help=True, help="What may come, and which signs were seen.")

_NO_ANSWER, _NOT_ASKED = "no answer yet", "not asked"

Text = Annotated[str, typer.Argument(metavar="TEXT", help="Your mission's words.")]


@comparison.command()
def begin(
    ctx: typer.Context,
    question: Annotated[str, typer.Argument(metavar="QUESTION", help="What each answers.")],
    mission: Annotated[
        list[str] | None, typer.Option(metavar="MISSION", help="Who is asked, beside yours.")
    ] = None,
    title: Annotated[str, typer.Option(metavar="TEXT", help="If not the question.")] = "",
) -> None:
    """Ask missions one question; for the ratings along a border, `rating compare` does."""
    session: Session = ctx.obj
    with session.open() as workspace:
        _compared(
            session, workspace, workspace.comparisons.begin(question, mission or (), title=title)
        )


@comparison.command()
def answer(ctx: typer.Context, ref: Ref, text: Text) -> None:
    """Write your mission's column."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.records.identify(ref)
        before = workspace.comparisons.view(found).read.it
        workspace.comparisons.answer(found, text)
        session.remark(*_replaced(before, workspace.identity.mission, text))
        _compared(session, workspace, found)


def _replaced(before: Assessment, mission: str, text: str) -> Iterator[str]:
    """What stood there, and what was written upon it; the record's history keeps both."""
    earlier = before.answers.get(mission, "").strip()
    if earlier and earlier != text.strip():
        yield f"Replaced what {mission} had answered: {earlier}"
        if before.differences.strip():
            yield "Differences were written upon that answer; read them again."


@comparison.command("show")
def show_comparison(ctx: typer.Context, ref: Ref) -> None:
    """Show a sheet, column by column; empty ones say why they are empty."""
    session: Session = ctx.obj
    with session.open() as workspace:
        _compared(session, workspace, workspace.records.identify(ref))


@comparison.command("list")
def list_comparisons(ctx: typer.Context) -> None:
    """List comparison sheets, newest first."""
    session: Session = ctx.obj
    with session.open() as workspace:
        views = [workspace.comparisons.view(one.id) for one in workspace.comparisons.all()]
    session.answer(
        [_sheet(one) for one in views],
        *(f"{one.read.row.ref:<24} {one.read.it.question}" for one in views),
    )


@scenario.command("begin")
def begin_scenario(
    ctx: typer.Context,
    title: Annotated[str, typer.Argument(metavar="TITLE", help="What may come.")],
    case: Annotated[str, typer.Option(metavar="CASE", help="best, likely, worst, wild.")] = "",
    trigger: Annotated[str, typer.Option(metavar="TEXT", help="What would set it off.")] = "",
) -> None:
    """Begin a scenario; `scenario tick` adds its signs."""
    session: Session = ctx.obj
    with session.open() as workspace:
        made = workspace.scenarios.begin(title, case=case, trigger=trigger)
        _foreseen(session, workspace, made)


@scenario.command()
def tick(
    ctx: typer.Context,
    ref: Ref,
    sign: Annotated[str, typer.Argument(metavar="SIGN", help="Its words, or its item.")],
    note: Annotated[str, typer.Argument(metavar="NOTE", help="The note that tells of it.")],
) -> None:
    """Say that a sign was seen, by the note that tells of it; new words become a sign."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.records.identify(ref)
        workspace.scenarios.tick(found, sign, workspace.records.identify(note))
        _foreseen(session, workspace, found)


@scenario.command()
def respond(ctx: typer.Context, ref: Ref, text: Text) -> None:
    """Say what your mission would do."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.records.identify(ref)
        workspace.scenarios.respond(found, text)
        _foreseen(session, workspace, found)


@scenario.command("show")
def show_scenario(ctx: typer.Context, ref: Ref) -> None:
    """Show a scenario; whoever was not consulted, and whoever says nothing, has a line too."""
    session: Session = ctx.obj
    with session.open() as workspace:
        _foreseen(session, workspace, workspace.records.identify(ref))


@scenario.command("list")
def list_scenarios(ctx: typer.Context) -> None:
    """List scenarios, newest first."""
    session: Session = ctx.obj
    with session.open() as workspace:
        views = [workspace.scenarios.view(one.id) for one in workspace.scenarios.all()]
    session.answer(
        [_outlook(one) for one in views],
        *(f"{one.read.row.ref:<24} {one.read.it.case:<7} {one.read.it.title}" for one in views),
    )


def _compared(session: Session, workspace: Workspace, found: RecordId) -> None:
    view = workspace.comparisons.view(found)
    session.answer(_sheet(view), *_columns(view))


def _sheet(of: Comparison) -> dict[str, Json]:
    it = of.read.it
    return {
        "id": of.read.id.hex(),
        "ref": of.read.row.ref,
        "question": it.question,
        "answers": {one.mission: one.text or None for one in of.columns},
        "ratings": {one.mission: one.rating for one in of.columns if one.rating},
        "waiting": list(of.waiting),
        "not_asked": list(of.not_asked),
        "differs": of.differs,
        "differences": it.differences,
    }


def _columns(of: Comparison) -> Iterator[str]:
    mark = "! the answers differ" if of.differs else ""
    yield f"{of.read.row.ref}  {of.read.it.question}  {mark}".rstrip()
    for one in of.columns:
        yield f"  {one.mission:<9} {one.rating or '':<4} {' '.join(one.text.split()) or _NO_ANSWER}"
    for mission in of.not_asked:
        yield f"  {mission:<9}      {_NOT_ASKED}"
    if of.read.it.differences:
        yield f"  Differences: {' '.join(of.read.it.differences.split())}"


def _foreseen(session: Session, workspace: Workspace, found: RecordId) -> None:
    view = workspace.scenarios.view(found)
    session.answer(_outlook(view), *_outlook_lines(view))


def _outlook(of: Scenario) -> dict[str, Json]:
    it = of.read.it
    return {
        "id": of.read.id.hex(),
        "ref": of.read.row.ref,
        "title": it.title,
        "case": it.case,
        "trigger": it.trigger,
        "signs": [
            {
                "item": one.item,
                "text": one.it.text,
                "seen": one.it.seen,
                "note": one.note.ref if one.note else None,
            }
            for one in of.signs
        ],
        "consulted": {party: how or None for party, how in of.consulted.items()},
        "responses": {mission: text or None for mission, text in of.responses.items()},
    }


def _outlook_lines(of: Scenario) -> Iterator[str]:
    yield f"{of.read.row.ref}  {of.read.it.case}  {of.read.it.title}"
    for sign in of.signs:
        seen = (
            f"seen in {sign.note.ref}"
            if sign.note
            else "seen, no note named"
            if sign.it.seen
            else "not seen"
        )
        yield f"  [{'x' if sign.it.seen else ' '}] {sign.it.text}  ({seen})"
    for party, how in of.consulted.items():
        yield f"  consulted  {party:<12} {how or 'nobody asked'}"
    for mission, text in of.responses.items():
        yield f"  response   {mission:<12} {text or 'nothing said'}"
