"""The command line's one entry: options, commands, and how a refusal ends the process."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated

import typer
from typer.exceptions import TyperException

from liaison.cli import card, demo, mail, record, vault
from liaison.cli.session import OpenApp, Session
from liaison.core.door import Door
from liaison.core.errors import Reason, Refused
from liaison.core.wording import next_step, sentence

DONE, REFUSED, USAGE, LOCKED = 0, 1, 2, 3
"""Exit statuses; a contract."""

_USAGE = {Reason.USAGE, Reason.RECORD_KIND, Reason.RECORD_FIELD, Reason.RECORD_VALUE}
_LOCKED = {Reason.VAULT_PASSPHRASE, Reason.VAULT_LOCKED}


def run(door: Door, open_app: OpenApp, arguments: Sequence[str]) -> int:
    """Run one command and return the exit status; nothing but answers reaches standard output."""
    as_json = "--json" in arguments
    words = [word for word in arguments if word != "--json"]
    command = typer.main.get_command(_program())
    try:
        command.main(
            words, prog_name="liaison", standalone_mode=False, obj=Session(door, open_app, as_json)
        )
    except typer.Exit as ended:
        return ended.exit_code
    except TyperException as wrong:
        sys.stderr.write(f"{Reason.USAGE.value}: {wrong}\n")
        return USAGE
    except (typer.Abort, KeyboardInterrupt):
        return REFUSED
    except Refused as refused:
        return _say(refused)
    return DONE


def _say(refused: Refused) -> int:
    text = sentence(refused.reason, refused.params)
    sys.stderr.write(f"{refused.reason}: {text}\n")
    step = next_step(refused.reason, refused.params)
    if step:
        sys.stderr.write(f"{step}\n")
    if refused.reason in _LOCKED:
        return LOCKED
    return USAGE if refused.reason in _USAGE else REFUSED


def _program() -> typer.Typer:
    program = typer.Typer(
        name="liaison",
        add_completion=False,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        help="Notes, warnings and minutes between missions, sealed and without a server.",
    )

    @program.callback()
    def options(
        ctx: typer.Context,
        vault_dir: Annotated[
            str, typer.Option("--vault", metavar="DIR", envvar="LIAISON_VAULT")
        ] = "",
        passphrase_file: Annotated[
            str, typer.Option("--passphrase-file", metavar="FILE", help="- is standard input.")
        ] = "",
    ) -> None:
        """Notes, warnings and minutes between missions, sealed and without a server."""
        session: Session = ctx.obj
        session.vault = vault_dir
        session.passphrase_file = passphrase_file

    program.command("demo")(demo.demo)
    program.command("search")(record.search)
    program.command("dump")(record.dump)
    program.command("exchange")(mail.exchange)
    for name, group in (
        ("vault", vault.vault),
        ("card", card.card),
        ("note", record.note),
        ("record", record.record),
        ("bundle", mail.bundle),
        ("inbox", mail.inbox),
        ("key", vault.key),
    ):
        program.add_typer(group, name=name)
    return program
