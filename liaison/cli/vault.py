"""`liaison vault …` and `liaison key …`: making, checking and keeping a vault."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from liaison.cli import recovery
from liaison.cli.files import STANDARD, creating, read_line, sealed_input, sealed_output
from liaison.cli.session import Session
from liaison.core.door import Owner, VaultInfo

vault = typer.Typer(
    no_args_is_help=True, help="Make, check, back up and restore the vault named by --vault."
)
key = typer.Typer(no_args_is_help=True, help="Hand out this device's key, for stock age tools.")

_NEW_CARD = "Next: card export FILE, and have your contacts import and verify the new card."

File = Annotated[
    str, typer.Argument(metavar="FILE", help="A path, or - for standard input or output.")
]


@vault.command()
def create(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    mission: Annotated[str, typer.Option(metavar="CODE", help="Such as MINURCAT.")],
    site: Annotated[str, typer.Option(metavar="CODE", help="Such as TCD-ABE.")],
    role: Annotated[
        str, typer.Option(metavar="ROLE", help='Such as "JOC duty officer"; never a name.')
    ],
    exercise: Annotated[
        str | None, typer.Option(metavar="DATE", help="An Exercise vault whose clock starts here.")
    ] = None,
    hub: Annotated[
        bool, typer.Option("--hub", help="The site is the hub of the missions' cell.")
    ] = False,
    time_zone: Annotated[
        str,
        typer.Option(
            metavar="ZONE", help="The site's clock, where it is not known: Africa/Khartoum, or Z."
        ),
    ] = "",
    new_mission: Annotated[
        bool,
        typer.Option("--new-mission", help="The mission has just opened and is in no list yet."),
    ] = False,
) -> None:
    """Make a vault in the folder named by --vault."""
    session: Session = ctx.obj
    owner = Owner(
        mission=mission,
        site=site,
        role=role,
        exercise=exercise,
        is_hub=hub,
        is_new_mission=new_mission,
        tz=time_zone,
    )
    path, chosen = session.vault_path(), session.new_passphrase()
    if exercise is None:
        session.require_strong(chosen)
    workspace = session.door.create(path, chosen, owner)
    try:
        me = workspace.identity
        session.answer(
            {
                "vault": path,
                "device": me.device.hex(),
                "mission": me.mission,
                "site": me.site,
                "role": me.role,
                "exercise": me.exercise,
            },
            f"Made a vault for {me.role}, {me.mission} {me.site}, in {path}.",
            f"The clock of {me.site}: {workspace.daily.tz}.",
            "Next: vault recovery-kit FILE, and keep the kit elsewhere; card export FILE, and hand"
            " the card to your colleagues.",
        )
    finally:
        workspace.close()


@vault.command()
def info(ctx: typer.Context) -> None:
    """Say what can be seen without the key."""
    session: Session = ctx.obj
    seen: VaultInfo = session.door.info(session.vault_path())
    session.answer(
        {
            "vault": seen.path,
            "exists": seen.exists,
            "slots": list(seen.slots),
            "in_use": seen.in_use,
            "kit_spent": seen.kit_spent,
        },
        f"{seen.path}: {'a vault' if seen.exists else 'no vault here'}",
        *([f"opens with: {', '.join(seen.slots)}"] if seen.slots else []),
        *(["open in another process"] if seen.in_use else []),
        *(["the recovery kit was used: make a new one"] if seen.kit_spent else []),
    )


@vault.command()
def check(ctx: typer.Context) -> None:
    """Verify every page, signature and attachment."""
    session: Session = ctx.obj
    with session.open() as workspace:
        lines = list(workspace.keeping.check())
    session.answer({"ok": True, "checked": lines}, *lines)


@vault.command()
def backup(ctx: typer.Context, file: File) -> None:
    """Write the whole vault into one sealed file."""
    session: Session = ctx.obj
    with session.open() as workspace, sealed_output(file) as target:
        size = workspace.keeping.backup(target)
    if file != STANDARD:
        session.answer({"path": file, "bytes": size}, f"Wrote {file}, {size} bytes.")


@vault.command()
def restore(ctx: typer.Context, file: File) -> None:
    """Restore a backup into --vault, as a new device.

    The folder must be new or empty. The passphrase is the one that the vault had when the backup was
    made. Contacts take what the new device writes once they have verified its card.
    """
    session: Session = ctx.obj
    with sealed_input(file) as source:
        workspace = session.door.restore(source, session.vault_path(), session.passphrase())
    device = workspace.identity.device.hex()
    workspace.close()
    session.answer(
        {"vault": session.vault_path(), "device": device},
        "Restored as a new device.",
        _NEW_CARD,
    )


@vault.command()
def renew(ctx: typer.Context) -> None:
    """Go on as a new device, after the vault was copied or older files were put back.

    Two copies must not go on as one device. This one gets keys of its own; what was written before
    stays as it is. Contacts exchange with the new device once they have verified its card.
    """
    session: Session = ctx.obj
    workspace = session.door.renew(session.vault_path(), session.passphrase())
    device = workspace.identity.device.hex()
    workspace.close()
    session.answer(
        {"vault": session.vault_path(), "device": device},
        "This vault is a new device now.",
        _NEW_CARD,
    )


@vault.command()
def passphrase(
    ctx: typer.Context,
    new: Annotated[
        str, typer.Option("--new-passphrase-file", metavar="FILE", help="Its first line.")
    ],
) -> None:
    """Change the passphrase; older copies keep the older one."""
    session: Session = ctx.obj
    with session.open() as workspace:
        chosen = read_line(new)
        if workspace.identity.exercise is None:
            session.require_strong(chosen)
        workspace.keeping.change_passphrase(chosen)
    session.answer({"ok": True}, "The passphrase is changed. Older backups keep the older one.")


for _name, _command in (
    ("recovery-kit", recovery.recovery_kit),
    ("recover", recovery.recover),
    ("recovery-rehearse", recovery.recovery_rehearse),
):
    vault.command(_name)(_command)


@key.command("export")
def export_key(ctx: typer.Context, file: File) -> None:
    """Write this device's age identity.

    With it, stock age tools (1.3 or newer) open bundles that were sealed for this device.
    """
    session: Session = ctx.obj
    with session.open() as workspace, creating(file) as sink:
        sys.stderr.write(
            "Warning: whoever has this file can read every bundle that was ever sealed for this "
            "device. Keep it off sticks and shares, and destroy it after use.\n"
        )
        sink.write((workspace.keeping.age_identity() + "\n").encode())
    if file != STANDARD:
        session.answer({"path": file}, f"Wrote {file}.")
