"""`liaison minutes note-answer`: what a party without a vault said, noted by who keeps the minutes."""

from __future__ import annotations

from typing import Annotated

import typer

from liaison.cli.meeting_words import Party, Ref, meeting_id, party, require_choice
from liaison.cli.session import Session
from liaison.core.dtg import parse_day
from liaison.core.meetings import digest
from liaison.core.records.meeting_fields import NOTED_HOW, NOTED_WORDS
from liaison.core.records.meeting_views import Noted

_WORDS = ", ".join(word.value for word in NOTED_WORDS)
_HOW = ", ".join(how.value for how in NOTED_HOW)


def note_answer(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    ref: Ref,
    who_for: Party,
    word: Annotated[str, typer.Argument(metavar="ANSWER", help=f"One of: {_WORDS}.")],
    who: Annotated[str, typer.Option("--who", metavar="NAME", help="Who said it.")] = "",
    role: Annotated[str, typer.Option("--role", metavar="ROLE", help="In which role.")] = "",
    on: Annotated[str, typer.Option("--on", metavar="DAY", help="When; today if empty.")] = "",
    how: Annotated[str, typer.Option("--how", metavar="HOW", help=f"One of: {_HOW}.")] = "",
    text: Annotated[
        str, typer.Option("--text", metavar="TEXT", help="In its words; a dissent needs them.")
    ] = "",
) -> None:
    """Note what a party that cannot sign says to the text that went out; it is told as noted."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = meeting_id(workspace, ref)
        view = workspace.meetings.view(found)
        said = Noted(
            party=party(workspace, who_for),
            word=require_choice("ANSWER", NOTED_WORDS, word),
            who=who,
            role=role,
            on=parse_day(on, field="--on") if on else "",
            how=require_choice("--how", NOTED_HOW, how) if how else "",
            text=text,
        )
        workspace.noting.note(view, said)
        about = view.meeting.minutes.out
    session.answer(
        {
            "id": found.hex(),
            "ref": view.row.ref,
            "party": said.party,
            "answer": said.word,
            "about": digest.printed(about),
        },
        f"{view.row.ref}  {said.party}: {said.word}, noted",
    )
