"""What every command shares: where the vault is, how it is opened, how answers are printed."""

from __future__ import annotations

import getpass
import json
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from liaison.cli.files import STANDARD, read_line
from liaison.core.door import Door
from liaison.core.errors import Reason, Refused
from liaison.core.workspace import Workspace

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]

OpenApp = Callable[[str, str], None]
"""Opens the window on a vault with a passphrase; returns when the window is closed."""

_SPACES = "\n\t"
_UNPRINTED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Control and direction marks, halves of pairs and odd line ends; joiners of scripts are let be."""
_JOINERS = "\u200c\u200d"


@dataclass(slots=True)
class Session:
    """One run of the command line; typer carries it as the context's object."""

    door: Door
    open_app: OpenApp
    as_json: bool
    vault: str = ""
    passphrase_file: str = ""
    _passphrase: str | None = None

    def begin(self, vault: str, passphrase_file: str) -> None:
        """Take what stands before the command.

        A passphrase on standard input is its first line, and is read before any command takes the
        rest of it as a FILE.
        """
        self.vault, self.passphrase_file = vault, passphrase_file
        if passphrase_file == STANDARD:
            self._passphrase = read_line(STANDARD)

    @contextmanager
    def open(self) -> Iterator[Workspace]:
        """The vault named before the command, open until the command ends."""
        workspace = self.door.open(self.vault_path(), self.passphrase())
        try:
            yield workspace
        finally:
            workspace.close()

    def vault_path(self) -> str:
        """The vault's folder.

        Raises:
            Refused: VAULT_UNNAMED.
        """
        if not self.vault:
            raise Refused(Reason.VAULT_UNNAMED)
        return self.vault

    def passphrase(self) -> str:
        """From the file that was named, or asked for on a terminal.

        Raises:
            Refused: VAULT_LOCKED when there is nobody to ask; VAULT_PASSPHRASE for bytes that are
                no text: no passphrase is.
        """
        given = self._given()
        if given is None:
            return ask("Passphrase: ", unreadable=Refused(Reason.VAULT_PASSPHRASE))
        return given

    def new_passphrase(self) -> str:
        """As `passphrase`, but one that is typed is typed twice.

        Raises:
            Refused: VAULT_LOCKED; USAGE when the two differ, or are no text.
        """
        given = self._given()
        if given is not None:
            return given
        unreadable = Refused(Reason.USAGE, hint="a passphrase that is no text")
        chosen = ask("Passphrase: ", unreadable=unreadable)
        if ask("The same again: ", unreadable=unreadable) != chosen:
            raise Refused(Reason.USAGE, hint="two different passphrases")
        return chosen

    def _given(self) -> str | None:
        if self._passphrase is None and self.passphrase_file:
            self._passphrase = read_line(self.passphrase_file)
        return self._passphrase

    def require_strong(self, passphrase: str) -> None:
        """Refuse a passphrase that would be guessed.

        Raises:
            Refused: PASSPHRASE_WEAK.
        """
        if self.door.weakness(passphrase) is not None:
            raise Refused(Reason.PASSPHRASE_WEAK)

    def say(self, line: str) -> None:
        """Print a line for people ahead of the answer, in which JSON has to say it."""
        if not self.as_json:
            sys.stdout.write(printable(line) + "\n")

    def answer(self, value: Json, *lines: str) -> None:
        """Print `value` as JSON if that was asked for, else the lines for people."""
        if self.as_json:
            sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
        else:
            for line in lines:
                self.say(line)

    @staticmethod
    def remark(*lines: str) -> None:
        """Print lines beside the answer, for standard output may go to a file or a program."""
        for line in lines:
            sys.stderr.write(f"{printable(line)}\n")


def ask(prompt: str, *, unreadable: Refused) -> str:
    """A secret, typed on the terminal without an echo.

    Raises:
        Refused: VAULT_LOCKED when there is no terminal; `unreadable` for bytes that are no text.
    """
    if not sys.stdin.isatty():
        raise Refused(Reason.VAULT_LOCKED)
    try:
        typed = getpass.getpass(prompt)
        typed.encode()  # some terminals hand over what they could not read, marked
    except EOFError as error:
        raise Refused(Reason.VAULT_LOCKED) from error
    except UnicodeError as error:
        raise unreadable from error
    return typed


def printable(text: str) -> str:
    """`text` without what would steer a terminal or turn the order of letters around.

    Titles and texts come from other missions; what they hold is shown, never obeyed.
    """
    return "".join(letter if _is_shown(letter) else "\ufffd" for letter in text)


def _is_shown(letter: str) -> bool:
    if letter in _SPACES or letter in _JOINERS:
        return True
    return unicodedata.category(letter) not in _UNPRINTED
