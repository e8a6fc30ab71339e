"""`liaison report assessment`, `comparison`, `dossier`: products that are about one record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated, Protocol

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
)
from liaison.cli.report_trends import trends
from liaison.cli.session import Session
from liaison.core.products.asked import Asked
from liaison.core.products.assessed import Assessed
from liaison.core.records.audiences import MSN
from liaison.core.values import RecordId

About = Annotated[str, typer.Argument(metavar="REF", help="Its ref or id.")]


class _Ask(Protocol):
    """From a record to the wish for the product that is about it."""

    def __call__(
        self, assessed: Assessed, record: RecordId, /, *, audience: str, langs: Sequence[str]
    ) -> Asked: ...


def _about(ask: _Ask) -> Callable[..., None]:
    """The command that makes the product which `ask` asks for."""

    def command(  # noqa: PLR0913, PLR0917  (one parameter an option)
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
        session: Session = ctx.obj
        with session.open() as workspace:
            record = workspace.records.identify(ref)
            asked = ask(workspace.assessed, record, audience=audience, langs=languages(langs))
            paper = Paper(output, format_, letterhead, number, cleared_by, freeze=freeze)
            make(session, workspace, asked, paper)

    return command


_ABOUT: tuple[tuple[str, _Ask, str], ...] = (
    (
        "assessment",
        Assessed.quarterly,
        "Make the quarterly threat assessment; missing inputs and clearances are named in it.",
    ),
    (
        "comparison",
        Assessed.comparison,
        "Make a comparison sheet, one column a mission; who has not answered is named in it.",
    ),
    (
        "dossier",
        Assessed.dossier,
        "Make the dossier of a subject: what is known, who contributed, and the notes that name it.",
    ),
)

every_report = report
"""`liaison report` with the commands of a day, those of this module, and trends."""
for _name, _ask, _help in _ABOUT:
    every_report.command(_name, help=_help)(_about(_ask))
every_report.command()(trends)
