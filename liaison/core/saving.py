"""Files that a user asked for: what bears the name is whole."""

from __future__ import annotations

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
