"""`liaison vault …` and `liaison key …`: making, checking and keeping a vault."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from liaison.cli.session import Session, read_line, write_bytes
from liaison.core.door import Owner, VaultInfo

vault = typer.Typer(no_args_is_help=True, help="Make, check, back up and restore a vault.")
key = typer.Typer(no_args_is_help=True, help="This device's keys.")

File = Annotated[str, typer.Argument(metavar="FILE", help="A path, or - for standard in/output.")]


@vault.command()
def create(
    ctx: typer.Context,
    mission: Annotated[str, typer.Option(help="Code of the mission, such as MINURCAT.")],
    site: Annotated[str, typer.Option(help="Code of the site, such as TCD-ABE.")],
    role: Annotated[str, typer.Option(help='Role, such as "JOC duty officer"; never a name.')],
    exercise: Annotated[
        str | None, typer.Option(metavar="DATE", help="An Exercise vault whose clock starts here.")
    ] = None,
    hub: Annotated[bool, typer.Option(help="The site is the hub of the missions' cell.")] = False,
) -> None:
    """Make a vault in the folder named by --vault."""
    session: Session = ctx.obj
    owner = Owner(mission=mission, site=site, role=role, exercise=exercise, is_hub=hub)
    workspace = session.door.create(session.vault_path(), session.passphrase(), owner)
    try:
        me = workspace.identity
        session.answer(
            {
                "vault": session.vault_path(),
                "device": me.device.hex(),
                "mission": me.mission,
                "site": me.site,
                "role": me.role,
                "exercise": me.exercise,
            },
            f"Made a vault for {me.role}, {me.mission} {me.site}, in {session.vault_path()}.",
            "Next: liaison vault recovery-kit FILE, and keep it elsewhere.",
        )
    finally:
        workspace.close()


@vault.command()
def info(ctx: typer.Context) -> None:
    """What can be seen of a vault without its key."""
    session: Session = ctx.obj
    seen: VaultInfo = session.door.info(session.vault_path())
    session.answer(
        {
            "vault": seen.path,
            "exists": seen.exists,
            "slots": list(seen.slots),
            "in_use": seen.in_use,
        },
        f"{seen.path}: {'a vault' if seen.exists else 'no vault here'}",
        *([f"opens with: {', '.join(seen.slots)}"] if seen.slots else []),
        *(["open in another process"] if seen.in_use else []),
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
    with session.open() as workspace:
        size = workspace.keeping.backup(file)
    session.answer({"path": file, "bytes": size}, f"Wrote {file}, {size} bytes.")


@vault.command()
def restore(ctx: typer.Context, file: File) -> None:
    """Put a backup into the folder named by --vault, as a new device of the same owner."""
    session: Session = ctx.obj
    workspace = session.door.restore(file, session.vault_path(), session.passphrase())
    device = workspace.identity.device.hex()
    workspace.close()
    session.answer(
        {"vault": session.vault_path(), "device": device},
        "Restored as a new device: send your contacts its card, and ask them for what is newer.",
    )


@vault.command()
def passphrase(
    ctx: typer.Context,
    new: Annotated[str, typer.Option("--new-passphrase-file", metavar="FILE")],
) -> None:
    """Change the passphrase. Copies made before keep the old one."""
    session: Session = ctx.obj
    with session.open() as workspace:
        workspace.keeping.change_passphrase(read_line(new))
    session.answer({"ok": True}, "The passphrase is changed. Older backups keep the older one.")


@vault.command("recovery-kit")
def recovery_kit(ctx: typer.Context, file: File) -> None:
    """Write a new recovery kit: 24 words that open the vault without the passphrase."""
    session: Session = ctx.obj
    with session.open() as workspace:
        words = workspace.keeping.recovery_words()
    write_bytes(file, (words + "\n").encode())
    session.answer(
        {"path": file}, "Print the kit, keep it away from the laptop, and delete the file."
    )


@vault.command()
def recover(
    ctx: typer.Context,
    kit: Annotated[str, typer.Option("--kit", metavar="FILE", help="The recovery words.")],
) -> None:
    """Set a new passphrase, taken from --passphrase-file, with the words of the recovery kit."""
    session: Session = ctx.obj
    session.door.reset_passphrase(session.vault_path(), read_line(kit), session.passphrase())
    session.answer({"ok": True}, "The passphrase is set. Make a new recovery kit now.")


@key.command("export")
def export_key(ctx: typer.Context, file: File) -> None:
    """Write this device's age identity, with which stock age tools open bundles sent to it."""
    session: Session = ctx.obj
    sys.stderr.write(
        "Warning: whoever has this file can read every bundle that was ever sealed for this "
        "device. Keep it off sticks and shares, and destroy it after use.\n"
    )
    with session.open() as workspace:
        identity = workspace.keeping.age_identity()
    write_bytes(file, (identity + "\n").encode())
    if file != "-":
        session.answer({"path": file}, f"Wrote {file}.")
