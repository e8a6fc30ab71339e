"""`liaison export`: notes as data for other programs, cut to their reader."""

from __future__ import annotations

from typing import Annotated

import typer

from liaison.cli.fields import note_kinds
from liaison.cli.files import STANDARD, require_new, sealed_output
from liaison.cli.session import Session
from liaison.core import dtg
from liaison.core.papers.cut import WHY
from liaison.core.records.order import require_order
from liaison.core.reports.incidents import FORMATS, Incidents
from liaison.core.saving import format_of
from liaison.core.values import RecordQuery

_PLAIN = "geojson"
_FORMATS = ", ".join(FORMATS)

export = typer.Typer(no_args_is_help=True, help="Data for other programs, cut to their reader.")


@export.command("incidents")
def incidents(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    output: Annotated[
        str, typer.Option("-o", metavar="FILE", help=f"Its ending says the format: {_FORMATS}.")
    ],
    audience: Annotated[
        str, typer.Option("--for", metavar="AUD", help="Whom it is for, such as ALLM.")
    ] = "MSN",
    since: Annotated[str, typer.Option(metavar="DTG", help="The first moment.")] = "",
    until: Annotated[str, typer.Option(metavar="DTG", help="The last moment.")] = "",
    kinds: Annotated[
        list[str] | None,
        typer.Option("--kind", metavar="K", help="A kind of note; incidents without it."),
    ] = None,
    format_: Annotated[
        str, typer.Option("--format", metavar="F", help=f"Where no name says it: {_FORMATS}.")
    ] = _PLAIN,
) -> None:
    """Write incidents as GeoJSON, or as CSV with HXL tags."""
    session: Session = ctx.obj
    query = RecordQuery(
        types=("NOTE",),
        kinds=note_kinds(kinds),
        since_ms=dtg.parse(since, field="since") if since else None,
        until_ms=dtg.parse(until, field="until") if until else None,
    )
    if query.since_ms != query.until_ms:
        ends = {"since": query.since_ms, "until": query.until_ms}
        require_order(ends, frozenset({"until"}), "since", "until")
    ending = format_of(f".{format_}" if output == STANDARD else output, FORMATS)
    require_new(output)
    with session.open() as workspace, sealed_output(output, ending=f".{ending}") as path:
        made = workspace.exports.write(query, audience, path)
    if output != STANDARD:
        session.answer(
            {
                "path": output,
                "written": len(made.rows),
                "left_out": dict(made.left_out),
                "class": made.cls,
                "tlp": made.tlp,
            },
            f"{output}  {len(made.rows)} written",
            *_left_out(made),
        )


def _left_out(made: Incidents) -> list[str]:
    return [
        f"{count} left out for {made.audience}: {WHY.get(reason, reason)}"
        for reason, count in sorted(made.left_out.items())
    ]
