"""What every command shares: where the vault is, how it is opened, how answers are printed."""

from __future__ import annotations

import getpass
import io
import json
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from liaison.core.door import Door
from liaison.core.errors import Reason, Refused
from liaison.core.workspace import Workspace

Json = None | bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"]

OpenApp = Callable[[str, str], None]
"""Opens the window on a vault with a passphrase; returns when the window is closed."""

STANDARD = "-"  # as a FILE: standard input or output
COPY_BYTES = 1 << 20


@dataclass(slots=True)
class Session:
    """One run of the command line; typer carries it as the context's object."""

    door: Door
    open_app: OpenApp
    as_json: bool
    vault: str = ""
    passphrase_file: str = ""

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
            Refused: USAGE when none was named.
        """
        if not self.vault:
            raise Refused(Reason.USAGE, hint="--vault DIR, or LIAISON_VAULT")
        return self.vault

    def passphrase(self) -> str:
        """From the file that was named, or asked for on a terminal.

        Raises:
            Refused: VAULT_LOCKED when there is nobody to ask.
        """
        if self.passphrase_file:
            return read_line(self.passphrase_file)
        if not sys.stdin.isatty():
            raise Refused(Reason.VAULT_LOCKED)
        return getpass.getpass("Passphrase: ")

    def answer(self, value: Json, *lines: str) -> None:
        """Print `value` as JSON if that was asked for, else the lines for people."""
        if self.as_json:
            sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
        else:
            for line in lines:
                sys.stdout.write(line + "\n")


def read_line(path: str) -> str:
    """The first line of a file or of standard input, without its line end."""
    return read_bytes(path).decode("utf-8-sig", errors="strict").split("\n")[0].rstrip("\r")


def read_bytes(path: str) -> bytes:
    """A whole file, or standard input."""
    with reading(path) as source:
        return source.read()


def write_bytes(path: str, data: bytes) -> None:
    """To a file that does not exist yet, or to standard output; refuses as `write_stream` does."""
    write_stream(path, io.BytesIO(data))


@contextmanager
def reading(path: str) -> Iterator[BinaryIO]:
    """A file, or standard input, for reading bytes.

    Raises:
        Refused: FILE_UNREADABLE.
    """
    if path == STANDARD:
        yield sys.stdin.buffer
        return
    with ExitStack() as files:
        try:
            source = files.enter_context(Path(path).open("rb"))
        except OSError as error:
            raise Refused(Reason.FILE_UNREADABLE, path=path, why=error.strerror or "") from error
        yield source


def write_stream(path: str, source: BinaryIO) -> int:
    """Copy a stream to a file that does not exist yet, or to standard output; returns its length.

    Raises:
        Refused: FILE_EXISTS, FILE_UNWRITABLE.
    """
    if path == STANDARD:
        shutil.copyfileobj(source, sys.stdout.buffer, COPY_BYTES)
        sys.stdout.buffer.flush()
        return 0
    try:
        with Path(path).open("xb") as sink:
            shutil.copyfileobj(source, sink, COPY_BYTES)
            return sink.tell()
    except FileExistsError as error:
        raise Refused(Reason.FILE_EXISTS, path=path) from error
    except OSError as error:
        raise Refused(Reason.FILE_UNWRITABLE, path=path, why=error.strerror or "") from error
