"""FILE arguments: paths, or `-` for standard input and output; and what may be read as text."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from liaison.core.errors import Reason, Refused
from liaison.core.outlet import STANDARD_OUTPUT

STANDARD = "-"  # as a FILE: standard input or output
COPY_BYTES = 1 << 20

_OWNER_ONLY = 0o600
_TEXT_SPACES = "\n\r\t"


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
            if Path(path).exists() and not (Path(path).is_file() or Path(path).is_dir()):
                raise Refused(Reason.FILE_UNREADABLE, path=path, why="not a regular file")
            source = files.enter_context(Path(path).open("rb"))
        except OSError as error:
            raise Refused(Reason.FILE_UNREADABLE, path=path, why=error.strerror or "") from error
        yield source


def read_bytes(path: str) -> bytes:
    """A whole file, or standard input."""
    with reading(path) as source:
        return source.read()


def read_line(path: str) -> str:
    """The first line of a file or of standard input, without its line end; the rest is left there.

    Raises:
        Refused: FILE_UNREADABLE, also when it is not UTF-8.
    """
    with reading(path) as source:
        line = source.readline()
    return _decoded(line, path).rstrip("\r\n")


def read_text(path: str) -> str:
    """A UTF-8 file's text.

    Raises:
        Refused: FILE_UNREADABLE when it is not UTF-8, or holds control characters as no text does.
    """
    text = _decoded(read_bytes(path), path)
    if any(unicodedata.category(one) == "Cc" and one not in _TEXT_SPACES for one in text):
        raise Refused(Reason.FILE_UNREADABLE, path=path, why="control characters, so not text")
    return text


def _decoded(content: bytes, path: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(Reason.FILE_UNREADABLE, path=path, why="not UTF-8 text") from error


@contextmanager
def creating(path: str) -> Iterator[BinaryIO]:
    """A new file, for this user alone, or standard output; gone again if its writing fails.

    Open it before anything is changed that only the file will tell, such as a recovery key.

    Raises:
        Refused: FILE_EXISTS, FILE_UNWRITABLE.
    """
    if path == STANDARD:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, _OWNER_ONLY)
    except FileExistsError as error:
        raise Refused(Reason.FILE_EXISTS, path=path) from error
    except OSError as error:
        raise Refused(Reason.FILE_UNWRITABLE, path=path, why=error.strerror or "") from error
    try:
        with os.fdopen(handle, "wb") as sink:
            yield sink
    except OSError as error:
        _remove(path)
        raise Refused(Reason.FILE_UNWRITABLE, path=path, why=error.strerror or "") from error
    except BaseException:
        _remove(path)
        raise


def settle(sink: BinaryIO) -> None:
    """Have the device keep what was written; standard output has none that we know of."""
    sink.flush()
    if sink is not sys.stdout.buffer:
        os.fsync(sink.fileno())


_BINARY: int = getattr(os, "O_BINARY", 0)  # Windows would write other line ends


def write_stream(path: str, source: BinaryIO) -> int:
    """Copy a stream to a file that does not exist yet, or to standard output; returns its length.

    Raises:
        Refused: FILE_EXISTS, FILE_UNWRITABLE.
    """
    length = 0
    with creating(path) as sink:
        while part := source.read(COPY_BYTES):
            sink.write(part)
            length += len(part)
    return length


@contextmanager
def sealed_input(path: str) -> Iterator[str]:
    """The path of a sealed file: `path` itself, or a copy of standard input."""
    if path != STANDARD:
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="liaison-") as folder:
        copy = Path(folder, "input")
        with copy.open("xb") as sink:
            shutil.copyfileobj(sys.stdin.buffer, sink, COPY_BYTES)
        yield str(copy)


def require_new(path: str) -> None:
    """Refuse a name that is taken; what stands there is nobody's to replace unasked.

    Raises:
        Refused: FILE_EXISTS.
    """
    if path != STANDARD and os.path.lexists(path):
        raise Refused(Reason.FILE_EXISTS, path=path)


@contextmanager
def sealed_output(path: str, *, ending: str = "") -> Iterator[str]:
    """Where to write a whole file: `path` itself, or one that then goes to standard output.

    `ending` is what that one's name ends in, where the name says the format.
    """
    if path != STANDARD:
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="liaison-") as folder:
        made = Path(folder, f"{STANDARD_OUTPUT}{ending}")
        yield str(made)
        with made.open("rb") as source:
            write_stream(STANDARD, source)


def _remove(path: str) -> None:
    with suppress(OSError):
        Path(path).unlink()
