"""`liaison codes …`: incident codes, and what they are in ACLED."""

from __future__ import annotations

from typing import Annotated

import typer

from liaison.cli.session import Session
from liaison.core.records.codes import INCIDENT_CODES

codes = typer.Typer(no_args_is_help=True, help="Incident codes, and what they are in ACLED.")

Code = Annotated[str, typer.Argument(metavar="CODE", help="An incident code, such as CRM-1.")]
SubEvent = Annotated[
    str, typer.Argument(metavar="TYPE", help="A sub-event type of ACLED, such as Attack.")
]


@codes.command("list")
def list_codes(ctx: typer.Context) -> None:
    """List codes with the type that each is exported as, and the types that are imported as it."""
    session: Session = ctx.obj
    with session.open() as workspace:
        table = workspace.coding.table()
    rows = [
        (
            one.code,
            one.label,
            table.to.get(one.code, ""),
            [type_ for type_, code in table.from_.items() if code == one.code],
        )
        for one in INCIDENT_CODES
    ]
    session.answer(
        [
            {"code": code, "label": label, "export": to, "import": list(types)}
            for code, label, to, types in rows
        ],
        *(f"{code:<6} {label:<44} {to:<34} {', '.join(types)}" for code, label, to, types in rows),
    )


@codes.command()
def export(ctx: typer.Context, code: Code, type_: SubEvent) -> None:
    """Export a code as another sub-event type; an empty TYPE exports it as none."""
    session: Session = ctx.obj
    with session.open() as workspace:
        workspace.coding.export_as(code, type_)
    session.answer({"code": code, "export": type_}, f"{code} is exported as {type_ or 'no type'}.")


@codes.command("import")
def read(ctx: typer.Context, type_: SubEvent, code: Code) -> None:
    """Import a sub-event type as another code."""
    session: Session = ctx.obj
    with session.open() as workspace:
        workspace.coding.import_as(type_, code)
    session.answer({"import": type_, "code": code}, f"{type_} is imported as {code}.")


@codes.command()
def reset(ctx: typer.Context) -> None:
    """Go back to the table that comes with the product."""
    session: Session = ctx.obj
    with session.open() as workspace:
        workspace.coding.reset()
    session.answer({}, "The table is as it came.")
