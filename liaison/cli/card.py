"""`liaison card …`: who we are, whom we know, and whose key was compared."""

from __future__ import annotations

import shlex
import sys
from typing import Annotated

import typer

from liaison.cli import shapes
from liaison.cli.files import STANDARD, creating, read_bytes
from liaison.cli.session import Session, printable
from liaison.cli.telling import say_turned_down
from liaison.cli.vault import File

card = typer.Typer(no_args_is_help=True, help="Exchange and compare cards, which make contacts.")

Name = Annotated[str, typer.Argument(metavar="NAME", help="SITE or ROLE@SITE.")]


@card.command("export")
def export_card(ctx: typer.Context, file: File) -> None:
    """Write this device's card."""
    session: Session = ctx.obj
    with session.open() as workspace, creating(file) as sink:
        sink.write(workspace.contacts.own_card())
    if file != STANDARD:
        session.answer({"path": file}, f"Wrote {file}. It holds no secret.")


@card.command("import")
def import_card(
    ctx: typer.Context,
    file: File,
    verified: Annotated[
        bool, typer.Option("--verified", help="You had it from its owner's own hand.")
    ] = False,
) -> None:
    """Take a colleague's card; it makes a contact."""
    session: Session = ctx.obj
    with session.open() as workspace:
        contact = workspace.contacts.import_card(read_bytes(file), verified=verified)
    session.answer(
        shapes.contact(contact),
        f"{contact.name}, {contact.mission}: {contact.trust.value}.",
        *(
            []
            if verified
            else [f"Next: card code {shlex.quote(contact.name)}, and compare it by voice."]
        ),
    )


@card.command("list")
def list_cards(ctx: typer.Context) -> None:
    """List all contacts."""
    session: Session = ctx.obj
    with session.open() as workspace:
        contacts = workspace.contacts.all()
        refusals = workspace.exchange.turned_down()
    by_contact = {
        one.device: [refusal for refusal in refusals if refusal.contact.device == one.device]
        for one in contacts
    }
    lines = []
    for one in contacts:
        lines.append(f"{one.trust.value:<11} {one.mission:<10} {one.name}")
        lines += [f"{'':<11} {say_turned_down(refusal)}" for refusal in by_contact[one.device]]
    session.answer([shapes.contact(one, by_contact[one.device]) for one in contacts], *lines)


@card.command()
def code(ctx: typer.Context, name: Name) -> None:
    """Show the code to compare with NAME by voice.

    Both sides see the same thirty digits, if each holds the other's true card.
    """
    session: Session = ctx.obj
    with session.open() as workspace:
        digits = workspace.contacts.code(name)
    session.answer({"code": digits}, digits)
    if not session.as_json:  # beside the answer, which scripts take as it is
        command = f"card verify {shlex.quote(name)} {digits}"
        sys.stderr.write(f"Next: if {printable(name)} reads out the same, {printable(command)}\n")


@card.command()
def verify(
    ctx: typer.Context,
    name: Name,
    digits: Annotated[list[str], typer.Argument(metavar="CODE", help="As NAME reads it out.")],
) -> None:
    """Mark NAME as verified after comparing the code."""
    session: Session = ctx.obj
    with session.open() as workspace:
        contact = workspace.contacts.verify(name, " ".join(digits))
    session.answer(shapes.contact(contact), f"{contact.name} is verified.")


@card.command()
def revoke(ctx: typer.Context, name: Name) -> None:
    """Stop sending to NAME and taking from it.

    For instance because the laptop is lost. What it has already, it keeps.
    """
    session: Session = ctx.obj
    with session.open() as workspace:
        workspace.contacts.revoke(name)
    session.answer({"ok": True}, f"{name} is revoked. What they have, they keep.")
