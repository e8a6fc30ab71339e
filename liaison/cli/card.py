"""`liaison card …`: who we are, whom we know, and whose key was compared."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import Annotated

import segno
import typer

from liaison.cli import shapes, told
from liaison.cli.files import STANDARD, creating, read_bytes, require_new, sealed_output
from liaison.cli.session import Session, printable
from liaison.cli.telling import say_turned_down
from liaison.cli.vault import File
from liaison.core.contact_names import office, short_id, told_apart
from liaison.core.errors import Reason, Refused
from liaison.core.values import Contact, Trust
from liaison.core.wording import sentence

card = typer.Typer(no_args_is_help=True, help="Exchange and compare cards, which make contacts.")

_PICTURES = ("png", "svg")

Name = Annotated[str, typer.Argument(metavar="NAME", help="SITE, ROLE@SITE or a device's id.")]


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
        like = workspace.alike().get(contact.device)
        others = workspace.contacts.all()
    called = told_apart(others)[contact.device]
    is_trusted = contact.trust is Trust.VERIFIED
    is_changed = not is_trusted and sum(office(one) == office(contact) for one in others) > 1
    session.answer(
        {**shapes.contact(contact), "looks_like": like, "changed": is_changed},
        f"{contact.name}, {contact.mission}: {contact.trust.value}.",
        *([_warning(like)] if like else []),
        *([sentence(Reason.CONTACT_CHANGED, {"name": contact.name})] if is_changed else []),
        *(
            []
            if is_trusted
            else [f"Next: card code {shlex.quote(called)}, and compare it by voice."]
        ),
    )


@card.command("list")
def list_cards(ctx: typer.Context) -> None:
    """List all contacts."""
    session: Session = ctx.obj
    with session.open() as workspace:
        contacts = workspace.contacts.all()
        refusals = workspace.exchange.turned_down()
        alike = workspace.alike()
        standing = {one.device: workspace.contacts.objection(one) for one in contacts}
    by_contact = {
        one.device: [refusal for refusal in refusals if refusal.contact.device == one.device]
        for one in contacts
    }
    called = told_apart(contacts)
    lines = []
    for one in contacts:
        device = "" if called[one.device] == one.name else f", device {called[one.device]}"
        lines.append(f"{one.trust.value:<11} {one.mission:<10} {one.name}{device}{_marks(one)}")
        if one.device in alike:
            lines.append(f"{'':<11} {_warning(alike[one.device])}")
        if standing[one.device] is Reason.CONTACT_STOPPED:
            lines.append(f"{'':<11} revoked by a colleague of its own mission")
        lines += [f"{'':<11} {say_turned_down(refusal)}" for refusal in by_contact[one.device]]
    session.answer(
        [
            {
                **shapes.contact(one, by_contact[one.device]),
                "looks_like": alike.get(one.device),
                "stopped": standing[one.device] is Reason.CONTACT_STOPPED,
            }
            for one in contacts
        ],
        *lines,
    )


def _marks(contact: Contact) -> str:
    return ", custodian" if contact.is_custodian else ""


def _warning(like: str) -> str:
    return f"Careful: its name looks like {printable(like)} and is another. Compare the code."


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
        command = printable(f"card verify {shlex.quote(name)} CODE")
        sys.stderr.write(f"Next: {command}, with the digits that {printable(name)} reads out.\n")


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
def custodian(
    ctx: typer.Context,
    name: Name,
    off: Annotated[bool, typer.Option("--off", help="No longer.")] = False,
) -> None:
    """Let NAME introduce the colleagues of its own mission.

    Cards that it introduces count as verified without a code.
    """
    session: Session = ctx.obj
    with session.open() as workspace:
        workspace.statements.set_custodian(name, custodian=not off)
        contact = workspace.contacts.find(name)
        introduced = workspace.contacts.introduced_by(contact.device)
    said = "no longer introduces" if off else "introduces"
    session.answer(
        {"custodian": not off, "introduced": [one.name for one in introduced]},
        f"{contact.name} {said} colleagues of {contact.mission}.",
        *(f"introduced  {one.mission:<10} {one.name}" for one in introduced),
    )


@card.command()
def introduce(ctx: typer.Context, name: Name) -> None:
    """Introduce a colleague of our own mission to all contacts.

    It counts for those who hold this device for our mission's custodian.
    """
    session: Session = ctx.obj
    with session.open() as workspace:
        record = workspace.statements.introduce(name)
    session.answer({"id": record.hex()}, f"{name} is introduced with the next exchange.")


@card.command()
def revoke(
    ctx: typer.Context,
    name: Name,
    withdraw: Annotated[bool, typer.Option("--withdraw", help="Take it back.")] = False,
) -> None:
    """Stop sending to NAME and taking from it.

    For instance because the laptop is lost. What it has already, it keeps.

    Of a colleague of our own mission everybody is told: one word stops the device, a second one, of
    any mission, holds what it wrote after what is here now. Said again, what came since counts too.
    """
    session: Session = ctx.obj
    with session.open() as workspace:
        contacts = workspace.contacts
        contact = contacts.find(name) if withdraw else contacts.find_device(name)
        device = contact.device.hex()
        introduced = contacts.introduced_by(contact.device)
        if withdraw:
            workspace.statements.withdraw(device)
        else:
            workspace.statements.revoke(device)
        aside = workspace.statements.aside(contact.device)
        said_by = workspace.statements.revokers(contact.device)
    if withdraw:
        session.answer(
            {"ok": True, "device": device},
            f"{contact.name}, device {short_id(contact)}, is no longer revoked. "
            "Next: compare its code.",
        )
        return
    verify_again = introduced if contact.is_custodian else []
    session.answer(
        {
            "ok": True,
            "device": device,
            "told": bool(said_by),
            "held": [{"id": one.row.id.hex(), "changes": one.changes} for one in aside],
            "verify_again": [one.name for one in verify_again],
        },
        f"{contact.name}, device {short_id(contact)}, is revoked. What they have, they keep.",
        *(["Everybody is told with the next exchange."] if said_by else []),
        *(f"held    {one.row.ref:<24} {one.changes} changes" for one in aside),
        *(f"verify again: {one.mission} {one.name}, whom it introduced" for one in verify_again),
    )


@card.command()
def offer(
    ctx: typer.Context,
    file: Annotated[
        str | None, typer.Option("-o", metavar="FILE", help="A picture: .png or .svg.")
    ] = None,
) -> None:
    """Show the QR code of this device's card, and its text.

    Whoever reads it from your own screen or paper has verified the card, whatever way that comes.
    """
    session: Session = ctx.obj
    with session.open() as workspace:
        text = workspace.contacts.own_offer()
    code = segno.make(text.replace(" ", ""), error="m")
    if file is not None:
        kind = Path(file).suffix.removeprefix(".").lower()
        if kind not in _PICTURES:
            raise Refused(Reason.OFFER_FORMAT, allowed=", ".join(_PICTURES))
        with creating(file) as sink:
            code.save(sink, kind=kind, scale=8)
    elif not session.as_json:
        code.terminal(out=sys.stderr, compact=True)
    session.answer({"offer": text, "path": file}, text)


@card.command()
def scan(
    ctx: typer.Context,
    text: Annotated[list[str], typer.Argument(metavar="TEXT", help="As the QR code has it.")],
) -> None:
    """Take the text of a colleague's QR code, which verifies its card, now or when it comes."""
    session: Session = ctx.obj
    with session.open() as workspace:
        contact = workspace.contacts.take_offer(" ".join(text))
    if contact is None:
        session.answer(
            {"verified": False},
            "The card itself is not here yet. It counts as verified as soon as it comes.",
        )
        return
    session.answer({"verified": True, **shapes.contact(contact)}, f"{contact.name} is verified.")


@card.command()
def proof(
    ctx: typer.Context, name: Name, file: Annotated[str, typer.Option("-o", metavar="FILE")]
) -> None:
    """Write what shows that NAME wrote two histories, for others who hold its card.

    The file holds both versions: give it to those who may read that record.
    """
    session: Session = ctx.obj
    require_new(file)
    with session.open() as workspace, sealed_output(file, ending=".proof") as path:
        workspace.forks.save(name, path)
    if file != STANDARD:
        session.answer({"path": file}, f"Wrote {file}. It holds both versions of the record.")


@card.command("check-proof")
def check_proof(ctx: typer.Context, file: File) -> None:
    """Check a proof that a device wrote two histories; a good one stops the device here."""
    session: Session = ctx.obj
    with session.open() as workspace:
        contact, fork = workspace.forks.check(read_bytes(file))
    session.answer(
        {
            "device": contact.device.hex(),
            "name": contact.name,
            "record": fork.record.hex(),
            "seq": fork.seq,
        },
        f"It holds: {contact.mission} {contact.name} signed two changes number {fork.seq} "
        f"to {fork.row.ref if fork.row else 'a record that is not here'}.",
        *(
            f"version   {told.moment(one.at_ms)}  {', '.join([*one.writes, *one.texts])}"
            for one in fork.versions
        ),
        "The device is stopped here: nothing more of it is taken.",
    )
