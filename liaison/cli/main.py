"""The command line's one entry: options, commands, and how a refusal ends the process."""

from __future__ import annotations

import functools
import io
import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer
from typer.core import TyperGroup
from typer.exceptions import TyperException

from liaison import __version__
from liaison.cli import (
    action,
    assessment,
    card,
    carrier,
    checks,
    codes,
    comparison,
    demo,
    event,
    export,
    finding,
    inbox,
    incoming,
    letterhead,
    mail,
    meeting,
    minutes,
    note,
    rating,
    record,
    released,
    report_assessment,
    vault,
    warning,
)
from liaison.cli.session import OpenApp, Session, printable
from liaison.core.door import Door
from liaison.core.errors import Reason, Refused
from liaison.core.records.picking import CODES, PARTIES
from liaison.core.wording import next_step, sentence

DONE, REFUSED, USAGE, LOCKED = 0, 1, 2, 3
"""Exit statuses; a contract."""

_USAGE = {
    Reason.USAGE,
    Reason.RECORD_KIND,
    Reason.RECORD_FIELD,
    Reason.RECORD_VALUE,
    Reason.RECORD_FORM,
    Reason.RECORD_SPAN,
    Reason.RECORD_TYPE,
    Reason.VAULT_UNNAMED,
    Reason.MISSION_UNKNOWN,
    Reason.INBOX_REASON,
    Reason.INBOX_REASON_EMPTY,
}
_LOCKED = {
    Reason.VAULT_PASSPHRASE,
    Reason.VAULT_LOCKED,
    *(reason for reason in Reason if reason.startswith("recovery.")),
}

_ABOUT = "Notes, warnings and minutes between missions, sealed and without a server."
_EPILOG = (
    "Without any command the window opens. `liaison demo DIR --no-app` makes vaults to try things "
    "in. `liaison COMMAND --help` says more about each."
)
_WIDTH = 100
_INTERRUPTED = 130
"""The status that Typer makes of a KeyboardInterrupt, without a word."""


def run(  # noqa: PLR0911  (one return a way to end)
    door: Door, open_app: OpenApp, arguments: Sequence[str]
) -> int:
    """Run one command and return the exit status; nothing but answers reaches standard output."""
    _speak_utf8()
    words, as_json = _without_json(arguments)
    try:
        _require_words(words)
        status = _commands().main(
            words,
            prog_name="liaison",
            standalone_mode=False,
            obj=Session(door, open_app, as_json),
            max_content_width=_WIDTH,
        )
        sys.stdout.flush()
    except TyperException as wrong:
        return _say_usage(wrong)
    except BrokenPipeError:
        return _hang_up()
    except typer.Abort:
        return say(Refused(Reason.CANCELLED))
    except Refused as refused:
        return say(refused)
    except OSError as error:  # of the system, such as a full disk; what was asked was not done
        why, path = error.strerror or "", str(error.filename or "")
        return say(Refused(Reason.FILE_UNWRITABLE, path=path, why=why))
    if status == _INTERRUPTED:
        return say(Refused(Reason.CANCELLED))
    return status if isinstance(status, int) else DONE


def _without_json(arguments: Sequence[str]) -> tuple[list[str], bool]:
    """The words without `--json`, which may stand anywhere before a lone `--`."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    before = [word for word in arguments[:end] if word != "--json"]
    return [*before, *arguments[end:]], len(before) < end


def _require_words(words: Sequence[str]) -> None:
    """Refuse what no system call takes: no file, record or contact can be called so."""
    for word in words:
        try:
            os.fsencode(word)
        except UnicodeEncodeError as error:
            raise Refused(Reason.USAGE, hint="half a character") from error
        if "\0" in word:
            raise Refused(Reason.USAGE, hint="a NUL in an argument")


def _speak_utf8() -> None:
    """What is printed is the same bytes on every system; what cannot be encoded is escaped."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _say_usage(wrong: TyperException) -> int:
    context = getattr(wrong, "ctx", None)
    path = context.command_path if context else "liaison"
    text = wrong.format_message()
    if text.startswith("Usage:"):  # a group without its command: the whole help is the message
        text = f"{path} needs a command.\n\n{text}"
    sys.stderr.write(f"{Reason.USAGE.value}: {printable(text)}\nSee {path} --help.\n")
    return USAGE


_LISTINGS = {CODES: "liaison codes list", PARTIES: "liaison record list --type PARTY"}
"""The command that shows a whole list, of which a refusal names a part."""


def say(refused: Refused) -> int:
    """Tell a person what was refused and what to do next; returns the exit status."""
    text = printable(sentence(refused.reason, refused.params))
    sys.stderr.write(f"{refused.reason}: {text}\n")
    listing = _LISTINGS.get(str(refused.params.get("listed", "")), "")
    step = next_step(refused.reason, {"listing": listing, **refused.params})
    if step:
        sys.stderr.write(f"{printable(step)}\n")
    if refused.reason in _LOCKED:
        return LOCKED
    return USAGE if refused.reason in _USAGE else REFUSED


def _hang_up() -> int:
    """Whoever read our answer stopped reading, as `head` does; there is nobody to tell."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())  # or the interpreter complains when it flushes at exit
    return REFUSED


def _show_version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"Liaison {__version__}\n")
        raise typer.Exit


@functools.cache
def _commands() -> TyperGroup:
    """The tree of commands; reading all their signatures takes longer than most of them do."""
    return typer.main.get_group(_program())


def _program() -> typer.Typer:
    program = typer.Typer(
        name="liaison",
        add_completion=False,
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        help=_ABOUT,
        epilog=_EPILOG,
    )

    @program.callback()
    def options(
        ctx: typer.Context,
        vault_dir: Annotated[
            str,
            typer.Option(
                "--vault", metavar="DIR", envvar="LIAISON_VAULT", help="The vault's folder."
            ),
        ] = "",
        passphrase_file: Annotated[
            str,
            typer.Option(
                "--passphrase-file",
                metavar="FILE",
                help="Its first line; - is standard input. Without it a terminal is asked.",
            ),
        ] = "",
        as_json: Annotated[
            bool, typer.Option("--json", help="Answer in JSON; may stand anywhere on the line.")
        ] = False,
        show_version: Annotated[
            bool,
            typer.Option(
                "--version", callback=_show_version, is_eager=True, help="Print the version."
            ),
        ] = False,
    ) -> None:
        del as_json, show_version  # taken before: see `_without_json`, `_show_version`
        session: Session = ctx.obj
        session.begin(vault_dir, passphrase_file)

    for name, command in (
        ("demo", demo.demo),
        ("exchange", mail.exchange),
        ("habits", mail.habits),
        ("heard", released.heard),
        ("ledger", released.ledger),
        ("letterhead", letterhead.letterhead),
        ("search", finding.search),
        ("checks", checks.checks),
        ("dump", finding.dump),
    ):
        program.command(name)(command)
    for name, group in (
        ("vault", vault.vault),
        ("card", card.card),
        ("note", note.note),
        ("record", record.record),
        ("warning", warning.warning),
        ("event", event.event),
        ("import", incoming.incoming),
        ("codes", codes.codes),
        ("meeting", meeting.meeting),
        ("minutes", minutes.minutes),
        ("action", action.action),
        ("rating", rating.rating),
        ("assessment", assessment.assessment),
        ("comparison", comparison.comparison),
        ("scenario", comparison.scenario),
        ("bundle", mail.bundle),
        ("inbox", inbox.inbox),
        ("carrier", carrier.carrier),
        ("export", export.export),
        ("report", report_assessment.every_report),
        ("key", vault.key),
    ):
        program.add_typer(group, name=name)
    return program
