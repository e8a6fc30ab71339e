"""Papers of minutes and series at the command line: written, and told from changed ones."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from liaison.cli import meeting_shapes as shapes
from liaison.cli.files import STANDARD, read_bytes, require_new, sealed_output
from liaison.cli.session import Session
from liaison.core.errors import Reason, Refused
from liaison.core.meetings import digest
from liaison.core.papers.drafting import PAPERS
from liaison.core.papers.verdict import Standing, Verdict
from liaison.core.reports.printing import FORMATS
from liaison.core.saving import format_of

_PAPERS, _FORMATS = ", ".join(PAPERS), ", ".join(FORMATS)
_PLAIN = "md"
"""What goes to standard output unless another format is asked for."""
_VERDICTS = {
    Standing.TOUCHED: Reason.PAPER_TOUCHED,
    Standing.DIFFERS: Reason.PAPER_DIFFERS,
    Standing.OTHER_STATE: Reason.PAPER_OTHER_STATE,
    Standing.LETTERHEAD: Reason.PAPER_LETTERHEAD,
    Standing.UNKNOWN: Reason.PAPER_UNKNOWN,
}

Format = Annotated[
    str, typer.Option("--format", metavar="F", help=f"Where no name says it: {_FORMATS}.")
]
Letterhead = Annotated[
    str, typer.Option("--letterhead", metavar="FILE", help="A DOCX template of your mission.")
]


def export(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="REF", help="A meeting, or a series for tables.")],
    output: Annotated[
        str, typer.Option("-o", metavar="FILE", help=f"Its ending says the format: {_FORMATS}.")
    ],
    paper: Annotated[str, typer.Option(metavar="PAPER", help=f"One of: {_PAPERS}.")] = "minutes",
    audience: Annotated[
        str, typer.Option("--for", metavar="AUD", help="Whom it is for, such as ALLM.")
    ] = "MSN",
    langs: Annotated[str, typer.Option(metavar="L,L", help="Such as en,fr; the first leads.")] = "",
    letterhead: Letterhead = "",
    format_: Format = _PLAIN,
) -> None:
    """Write a paper, cut to its reader; what is not released to them is left out and counted."""
    session: Session = ctx.obj
    ending = format_of(f".{format_}" if output == STANDARD else output, FORMATS)
    require_new(output)
    head = read_bytes(letterhead) if letterhead else None
    with session.open() as workspace, sealed_output(output, ending=f".{ending}") as path:
        made = workspace.papers.write(
            paper,
            workspace.records.identify(ref),
            path,
            audience=audience,
            langs=[lang for lang in langs.split(",") if lang],
            letterhead=head,
        )
    if output != STANDARD:
        session.answer(
            shapes.written(made),
            f"{made.path}  {made.bytes} bytes",
            *([made.left_out] if made.left_out else []),
        )


def verify(
    ctx: typer.Context,
    what: Annotated[
        str, typer.Argument(metavar="FILE|HASH", help="A paper, -, or its typed letters.")
    ],
    letterhead: Letterhead = "",
    format_: Format = "",
) -> None:
    """Tell whether a paper says what the vault says."""
    session: Session = ctx.obj
    is_typed = what != STANDARD and digest.could_be(what) and not Path(what).exists()
    if is_typed and not digest.typed(what):
        raise Refused(Reason.PAPER_DIGEST, digest=what, least=digest.LEAST_TYPED)
    paper = b"" if is_typed else read_bytes(what)
    ending = "" if is_typed else format_of(f".{format_}" if format_ else what, FORMATS)
    head = read_bytes(letterhead) if letterhead else None
    with session.open() as workspace:
        if is_typed:
            verdict = workspace.papers.verify_typed(what)
        else:
            verdict = workspace.papers.verify(paper, ending, letterhead=head)
    session.answer(shapes.verdict(verdict), *_verdict_lines(verdict))
    reason = _VERDICTS.get(verdict.standing)
    if reason is not None:
        imprint = verdict.imprint
        raise Refused(
            reason,
            ref=imprint.ref if imprint else "",
            letterhead=imprint.letterhead if imprint else "",
        )


def _verdict_lines(of: Verdict) -> list[str]:
    if of.standing is Standing.AGREES and of.imprint:
        return [f"This paper agrees with {of.imprint.ref}."]
    if of.place is None:
        return []
    return [
        f"The paper says: {of.place.paper or '(nothing)'}",
        f"Here it says:   {of.place.vault or '(nothing)'}",
    ]
