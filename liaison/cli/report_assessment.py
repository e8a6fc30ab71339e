"""`liaison report assessment`, `comparison`, `dossier`: products that are about one record."""

from __future__ import annotations

from typing import Annotated

import typer

from liaison.cli.files import STANDARD
from liaison.cli.papers import Letterhead
from liaison.cli.report import (
    PLAIN,
    Cleared,
    Format,
    Freeze,
    Langs,
    Number,
    Output,
    Paper,
    Reader,
    languages,
    make,
    report,
    settled,
)
from liaison.cli.report_trends import trends
from liaison.cli.session import Session
from liaison.core.records.audiences import MSN

About = Annotated[str, typer.Argument(metavar="REF", help="Its ref or id.")]


def assessment(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    ref: About,
    output: Output = STANDARD,
    audience: Reader = MSN,
    langs: Langs = "en",
    number: Number = "",
    cleared_by: Cleared = "",
    *,
    freeze: Freeze = False,
    format_: Format = PLAIN,
    letterhead: Letterhead = "",
) -> None:
    """Make the quarterly threat assessment; missing inputs and clearances are named in it."""
    session: Session = ctx.obj
    with session.open() as workspace:
        asked = workspace.assessed.quarterly(
            workspace.records.identify(ref), audience=audience, langs=languages(langs)
        )
        asked = settled(asked, number, cleared_by)
        make(session, workspace, asked, Paper(output, format_, letterhead), freeze=freeze)


def comparison(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    ref: About,
    output: Output = STANDARD,
    audience: Reader = MSN,
    langs: Langs = "en",
    number: Number = "",
    cleared_by: Cleared = "",
    *,
    freeze: Freeze = False,
    format_: Format = PLAIN,
    letterhead: Letterhead = "",
) -> None:
    """Make a comparison sheet, one column a mission; who has not answered is named in it."""
    session: Session = ctx.obj
    with session.open() as workspace:
        asked = workspace.assessed.comparison(
            workspace.records.identify(ref), audience=audience, langs=languages(langs)
        )
        asked = settled(asked, number, cleared_by)
        make(session, workspace, asked, Paper(output, format_, letterhead), freeze=freeze)


def dossier(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    ref: About,
    output: Output = STANDARD,
    audience: Reader = MSN,
    langs: Langs = "en",
    number: Number = "",
    cleared_by: Cleared = "",
    *,
    freeze: Freeze = False,
    format_: Format = PLAIN,
    letterhead: Letterhead = "",
) -> None:
    """Make the dossier of a subject: what is known, who contributed, and the notes that name it."""
    session: Session = ctx.obj
    with session.open() as workspace:
        asked = workspace.assessed.dossier(
            workspace.records.identify(ref), audience=audience, langs=languages(langs)
        )
        asked = settled(asked, number, cleared_by)
        make(session, workspace, asked, Paper(output, format_, letterhead), freeze=freeze)


every_report = report
"""`liaison report` with the commands of a day, those of this module, and trends."""
for _command in (assessment, comparison, dossier, trends):
    every_report.command()(_command)
