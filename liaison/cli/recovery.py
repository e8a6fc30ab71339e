"""The recovery kit: made whole or in shares, used, and rehearsed."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Annotated

import typer

from liaison.cli.files import STANDARD, creating, read_text, settle
from liaison.cli.session import Session
from liaison.core.errors import Reason, Refused
from liaison.core.recovery import Split, share_name, share_pages, words_of

RECOVERY = "recovery"  # what `Door.info` calls the kit's way into a vault

File = Annotated[
    str, typer.Argument(metavar="FILE", help="A path, or - for standard output if not split.")
]


def recovery_kit(
    ctx: typer.Context,
    file: File,
    shares: Annotated[
        str | None,
        typer.Option(
            "--shares", metavar="K/N", help="N shares, each in a file of its own; any K open."
        ),
    ] = None,
) -> None:
    """Write 24 words that open the vault as well, or shares of them.

    The words or shares of an older kit open nothing any more. With --shares 2/3 and kit.txt the
    files are kit-1-of-3.txt and so on, a page for each holder.
    """
    session: Session = ctx.obj
    if shares is not None:
        write_shares(session, file, Split.parse(shares))
        return
    older = said_of_older(session)
    with session.open() as workspace, creating(file) as sink:
        (words,) = workspace.keeping.draw_kit()
        sink.write((words + "\n").encode())
        settle(sink)
        workspace.keeping.keep_kit()  # the older kit goes when the new one is on disk
    if file != STANDARD:
        session.answer(
            {"path": file},
            "Print the kit, keep it away from the laptop, and delete the file.",
            *older,
        )


def said_of_older(session: Session) -> list[str]:
    """What becomes of the kit that the vault has now, if it has one."""
    has_kit = RECOVERY in session.door.info(session.vault_path()).slots
    return ["The older kit opens nothing any more: destroy it."] if has_kit else []


def write_shares(session: Session, file: str, split: Split) -> None:
    """Write each share to a file of its own: no holder is to see another's.

    Raises:
        Refused: USAGE for standard output; FILE_EXISTS, FILE_UNWRITABLE before any key is made.
    """
    if file == STANDARD:
        raise Refused(Reason.USAGE, hint="--shares needs a FILE; each share gets one of its own")
    older = said_of_older(session)
    paths = [share_name(file, number, split) for number in range(1, split.count + 1)]
    with session.open() as workspace, ExitStack() as files:
        sinks = [files.enter_context(creating(path)) for path in paths]
        shares = [words.split() for words in workspace.keeping.draw_kit(split)]
        pages = share_pages(shares, split, workspace.identity, lambda _, text: text)
        for sink, page in zip(sinks, pages, strict=True):
            sink.write(page.encode())
            settle(sink)
        workspace.keeping.keep_kit()
    session.answer(
        {"paths": paths, "needed": split.needed, "count": split.count},
        *paths,
        f"Print each, give each to another holder, and delete the files. Any {split.needed} open the"
        " vault.",
        *older,
    )


Kit = Annotated[
    list[str],
    typer.Option(
        "--kit",
        metavar="FILE",
        help="The 24 words, or a share; once for each share that is needed.",
    ),
]


def recover(ctx: typer.Context, kit: Kit) -> None:
    """Set a new passphrase with the recovery kit: its 24 words, or enough of its shares.

    The new passphrase is the one that --passphrase-file names, or is asked for.
    """
    session: Session = ctx.obj
    words = [words_of(read_text(file)) for file in kit]
    session.door.reset_passphrase(session.vault_path(), words, session.new_passphrase())
    session.answer(
        {"ok": True, "kit_spent": True},
        "The passphrase is set. The kit is spent, for its words were out of their safe; until there "
        "is a new one, it still opens the vault.",
        "Next: vault recovery-kit FILE, then burn the pages of this one.",
    )


def recovery_rehearse(ctx: typer.Context, kit: Kit) -> None:
    """Say whether a recovery kit would open the vault; nothing is changed or shown.

    Do it every few months with the holders of the shares. No passphrase is needed.
    """
    session: Session = ctx.obj
    words = [words_of(read_text(file)) for file in kit]
    session.door.rehearse_recovery(session.vault_path(), words)
    session.answer({"ok": True}, "This kit opens the vault. Nothing was changed.")
