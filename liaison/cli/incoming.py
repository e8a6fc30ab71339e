"""`liaison import …`: incidents from other people's files, row by row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import typer

from liaison.cli.files import STANDARD, require_new
from liaison.cli.session import Json, Session
from liaison.core.incoming.imports import Incoming, State, Triage
from liaison.core.incoming.rows import Fault
from liaison.core.reports.incidents import FORMATS
from liaison.core.wording import sentence

incoming = typer.Typer(no_args_is_help=True, help="Data of other programs, taken row by row.")

_FORMATS = ", ".join(FORMATS)


@incoming.command("incidents")
def incidents(
    ctx: typer.Context,
    file: Annotated[
        str, typer.Argument(metavar="FILE", help=f"Its ending says the format: {_FORMATS}.")
    ],
    accept: Annotated[
        bool, typer.Option("--accept", help="Take the rows in which nothing is wrong.")
    ] = False,
    rejects: Annotated[
        str, typer.Option(metavar="FILE", help="Write the wrong rows there as CSV, with reasons.")
    ] = "",
    format_: Annotated[
        str, typer.Option("--format", metavar="F", help=f"Where no name says it: {_FORMATS}.")
    ] = "csv",
) -> None:
    """Look at incidents in a file, and say what is wrong with each row.

    Columns are those of `export incidents`, by name or HXL tag, or those of ACLED. No row is taken
    twice, whoever of your mission took it, and none in which something is wrong.
    """
    session: Session = ctx.obj
    if rejects:
        require_new(rejects)
    with session.open() as workspace:
        triage = workspace.imports.look(file, format_ if file == STANDARD else "")
        reasons = {one.row.line: _why(one) for one in triage.rows if one.draft.faults}
        if rejects:
            workspace.imports.save_rejects(triage, rejects, reasons)
        taken = len(workspace.imports.take(triage).records) if accept else 0
    session.answer(_shape(triage, taken), *_lines(triage, taken, accepted=accept))


def _why(one: Incoming) -> str:
    return " ".join(map(_sentence, one.draft.faults))


def _sentence(fault: Fault) -> str:
    return sentence(fault.refused.reason, fault.refused.params)


def _shape(triage: Triage, taken: int) -> dict[str, Json]:
    return {
        "encoding": triage.table.encoding,
        "rows": len(triage.rows),
        **{state.value: triage.count(state) for state in State},
        "taken": taken,
        "ignored": list(triage.ignored),
        "faults": [_fault(one, fault) for one in triage.rows for fault in one.draft.faults],
        "remarks": [_fault(one, remark) for one in _new(triage) for remark in one.draft.remarks],
    }


def _new(triage: Triage) -> list[Incoming]:
    return [one for one in triage.rows if one.state is State.NEW]


def _fault(one: Incoming, fault: Fault) -> dict[str, Json]:
    return {
        "line": one.row.line,
        "column": fault.column,
        "reason": str(fault.refused.reason),
        "why": _sentence(fault),
    }


def _lines(triage: Triage, taken: int, *, accepted: bool) -> Iterator[str]:
    new, known, wrong = (triage.count(state) for state in State)
    yield f"{len(triage.rows)} rows ({triage.table.encoding}): {new} new, {known} here, {wrong} wrong"
    if triage.ignored:
        yield f"columns that mean nothing here: {', '.join(triage.ignored)}"
    for one in triage.rows:
        for fault in one.draft.faults:
            yield f"  line {one.row.line:<6} {_sentence(fault)}"
    for one in _new(triage):
        for remark in one.draft.remarks:
            yield f"  line {one.row.line:<6} look: {_sentence(remark)}"
    if accepted:
        yield f"{taken} taken"
    elif new:
        yield "Nothing was taken; --accept takes the new ones."
