"""`liaison record recall` and what was put aside here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import Annotated

import typer

from liaison.cli import shapes, told
from liaison.cli.left import carrying, paper
from liaison.cli.session import Json, Session
from liaison.core.errors import Reason, Refused
from liaison.core.recall_answers import Told
from liaison.core.recalls import Given, PutAside
from liaison.core.records.audiences import SISTER
from liaison.core.telling.recalled import CANNOT, tell, tell_given, tell_quoted
from liaison.core.wording import untranslated
from liaison.core.workspace import Workspace


def recall(
    ctx: typer.Context,
    id_: Annotated[str, typer.Argument(metavar="ID", help="A ref, an id, or its start.")],
    reason: Annotated[
        str, typer.Option(metavar="TEXT", help="For its readers; it travels unclassified.")
    ] = "",
    whom: Annotated[
        list[str] | None,
        typer.Option("--from", metavar="AUD|NAME", help="Only from these, not from all."),
    ] = None,
    undo: Annotated[bool, typer.Option("--undo", help="Let the copies show again.")] = False,
) -> None:
    """Have other missions put their copies of your record aside, and see who has not (`record who`).

    Their vaults do not show it or pass it on any more and report that; nothing is destroyed.
    """
    session: Session = ctx.obj
    if undo == bool(reason):
        raise Refused(Reason.USAGE, hint="--reason TEXT or --undo")
    with session.open() as workspace:
        found = workspace.records.identify(id_)
        if undo:
            workspace.recalls.undo(found)
        else:
            missions = [one for name in whom or () for one in _missions(workspace, name)]
            workspace.recalls.recall(found, reason=reason, whom=missions)
        status = workspace.recall_answers.status(found)
        papers = workspace.ledger.papers(found)
    if undo:
        session.answer({"id": found.hex()}, "Withdrawn. It leaves first with the next exchange.")
        return
    lines = [f"{one.contact.name:<32} {tell(one, untranslated, told.moment)}" for one in status]
    session.answer(
        {
            "id": found.hex(),
            "from": [{"contact": one.contact.name, **answer(one)} for one in status],
            "papers": [paper(one) for one in papers],
        },
        "Recalled. It leaves first with the next exchange.",
        CANNOT,
        *lines,
        *carrying(papers),
    )


def list_aside(session: Session) -> None:
    """What owners recalled and this vault put aside."""
    with session.open() as workspace:
        found = workspace.recalls.aside()
    lines = [line for one in found for line in _aside_lines(one)]
    rows: list[Json] = [
        {
            **shapes.row(one.row),
            "quotes": list(one.quotes),
            "recalls": [_given(given) for given in one.recalls],
            "papers": [paper(paper_) for paper_ in one.papers],
        }
        for one in found
    ]
    session.answer(rows, *(lines or ["Nothing was set aside."]))


def _aside_lines(of: PutAside) -> Iterator[str]:
    for given in of.recalls[:1]:
        why = tell_given(given, untranslated, told.moment)
        yield f"{told.moment(of.row.at_ms)}  {of.row.ref:<24} {tell_quoted(of, untranslated)}{why}"
        yield from carrying(of.papers, indent="  ")


def answer(of: Told) -> dict[str, Json]:
    """What is known of one contact and a recall."""
    return {
        "answer": of.answer.value,
        "at": shapes.instant(of.at_ms),
        "passed_on": list(of.passed_on),
    }


def _given(of: Given) -> dict[str, Json]:
    return {
        "why": of.why,
        "marking": of.is_marking,
        "by": f"{of.role}@{of.site}",
        "mission": of.mission,
        "at": shapes.instant(of.at_ms),
    }


def _missions(workspace: Workspace, name: str) -> frozenset[str]:
    """The missions that an audience code, a mission's code or a contact's name means."""
    for code in (name, SISTER + name):
        with suppress(Refused):
            return workspace.recalls.missions_of(code)
    try:
        return frozenset({workspace.contacts.find(name).mission})
    except Refused as refused:
        if refused.reason is not Reason.CONTACT_UNKNOWN:
            raise
        return workspace.recalls.missions_of(name)  # says what is allowed
