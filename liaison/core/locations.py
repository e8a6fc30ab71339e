"""Folders by their paths, as the vault remembers them: as text."""

from __future__ import annotations

from liaison.core.errors import Reason, Refused


def require_text(path: str) -> str:
    """The path; a system may have names that are no text, which no vault can keep.

    Raises:
        Refused: FILE_NAME.
    """
    try:
        path.encode()
    except UnicodeEncodeError as error:
        said = path.encode(errors="replace").decode()
        raise Refused(Reason.FILE_NAME, path=said) from error
    return path
