"""`liaison carrier …`: places on servers, and what opens them."""

from __future__ import annotations

from typing import Annotated

import typer

from liaison.cli.files import read_line, read_text
from liaison.cli.session import Json, Session
from liaison.core.access import Access
from liaison.core.carriers import KnownCarrier

carrier = typer.Typer(no_args_is_help=True, help="Keep places on servers that bundles go over.")

_Address = Annotated[
    str,
    typer.Argument(
        metavar="ADDRESS", help="webdavs://HOST/FOLDER, sftp://HOST/FOLDER or s3://HOST/BUCKET."
    ),
]
_Known = Annotated[str, typer.Argument(metavar="ADDRESS", help="Or what the place is called.")]


@carrier.command("add")
def add_carrier(  # noqa: PLR0913, PLR0917  (one option a thing that opens a place)
    ctx: typer.Context,
    address: _Address,
    user: Annotated[str, typer.Option("--user", help="For S3 the access key's id.")] = "",
    password_file: Annotated[
        str,
        typer.Option(
            "--password-file",
            metavar="FILE",
            help="Its first line: password, S3 secret, or what unlocks the key; - is standard input.",
        ),
    ] = "",
    key_file: Annotated[
        str, typer.Option("--key-file", metavar="FILE", help="An SSH private key.")
    ] = "",
    ca_file: Annotated[
        str,
        typer.Option("--ca-file", metavar="FILE", help="The only authorities to trust there."),
    ] = "",
    host_key: Annotated[
        str,
        typer.Option("--host-key", metavar="SHA256:…", help="The SSH server's key, compared."),
    ] = "",
    name: Annotated[str, typer.Option("--name", help="What people call it.")] = "",
) -> None:
    """Keep a place in the vault; what is not given stays as it was. Nothing is asked there."""
    session: Session = ctx.obj
    with session.open() as workspace:
        access = Access(
            user=user,
            secret=read_line(password_file) if password_file else "",
            key=read_text(key_file) if key_file else "",
            host_key=host_key,
            authority=read_text(ca_file) if ca_file else "",
        )
        book = workspace.exchange.carriers
        book.add(address, access, name=name)
        kept = book.find(address)
    session.answer(_shape(kept), f"{kept.name} is kept. Next: carrier check {kept.address}")


@carrier.command("list")
def list_carriers(ctx: typer.Context) -> None:
    """List the places that are kept; no secrets are shown."""
    session: Session = ctx.obj
    with session.open() as workspace:
        kept = workspace.exchange.carriers.all()
    session.answer([_shape(one) for one in kept], *(_line(one) for one in kept))


@carrier.command("check")
def check_carrier(ctx: typer.Context, address: _Known) -> None:
    """Go there, and say whether it can be reached and read."""
    session: Session = ctx.obj
    with session.open() as workspace:
        count = workspace.exchange.carriers.check(address)
    session.answer({"bundles": count}, f"It answers; {count} bundles lie there.")


@carrier.command("remove")
def remove_carrier(ctx: typer.Context, address: _Known) -> None:
    """Forget a place and what opens it; what lies there stays."""
    session: Session = ctx.obj
    with session.open() as workspace:
        workspace.exchange.carriers.remove(address)
    session.answer({"ok": True}, "Forgotten; what lies there stays.")


def _shape(one: KnownCarrier) -> Json:
    access = one.access
    return {
        "address": one.address,
        "name": one.name,
        "user": access.user,
        "host_key": access.host_key,
        "own_authority": bool(access.authority),
    }


def _line(one: KnownCarrier) -> str:
    return "  ".join(part for part in (one.address, one.name, one.access.user) if part)
