"""Files that a user asked for: what bears the name is whole."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Collection
from typing import BinaryIO

from liaison.core.errors import Reason, Refused
from liaison.core.ports import Files

_SUFFIX = ".part"


def _nothing() -> None:
    pass


def save(files: Files, path: str, content: bytes, *, before: Callable[[], None] = _nothing) -> None:
    """Write a file under another name first, and then rename it.

    `before` is called when it is written whole and nobody can see it yet.

    Raises:
        Refused: FILE_UNWRITABLE, VAULT_FULL, VAULT_READ_ONLY, and what `before` raises; then nothing of
            it is left.
    """
    save_stream(files, path, io.BytesIO(content), before=before)


def save_stream(
    files: Files, path: str, source: BinaryIO, *, before: Callable[[], None] = _nothing
) -> None:
    """The same for what is too large to be held."""
    part = path + _SUFFIX
    try:
        with files.create(part) as sink:
            shutil.copyfileobj(source, sink)
        before()
        files.rename(part, path)
    except BaseException:
        files.remove(part)
        raise


def format_of(path: str, formats: Collection[str]) -> str:
    """Which of these formats a file's ending means.

    Raises:
        Refused: DOCUMENT_FORMAT, naming those that there are.
    """
    ending = path.rpartition(".")[2].lower()
    if ending not in formats:
        raise Refused(Reason.DOCUMENT_FORMAT, allowed=", ".join(formats))
    return ending


def marked_name(cls: str, tlp: str, *parts: str, ending: str) -> str:
    """A file's proposed name, with how it is marked first (domain.md 2.4).

    Args:
        cls: its classification, as its code or in words.
        tlp: its traffic light; "" for none.
        parts: what else it is called by, without blanks.
        ending: such as "pdf".
    """
    named = "-".join(part for part in (cls, tlp.replace(":", "-"), *parts) if part)
    return f"{named.replace(' ', '-').replace('/', '-')}.{ending}"
