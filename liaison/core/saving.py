"""Files that a user asked for: what bears the name is whole."""

from __future__ import annotations

from collections.abc import Collection

from liaison.core.errors import Reason, Refused
from liaison.core.ports import Files

_SUFFIX = ".part"


def save(files: Files, path: str, content: bytes) -> None:
    """Write a file under another name first, and then rename it.

    Raises:
        Refused: FILE_UNWRITABLE, VAULT_FULL, VAULT_READ_ONLY; then nothing of it is left.
    """
    part = path + _SUFFIX
    try:
        with files.create(part) as sink:
            sink.write(content)
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
