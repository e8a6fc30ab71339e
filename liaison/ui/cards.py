"""Cards in and out of files, off the GUI thread."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from liaison.core.errors import Reason, Refused
from liaison.core.values import Contact

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_MOST_BYTES = 64 * 1024
"""Far above any card; what is larger is not one and need not be read."""


def take(workspace: Workspace, path: str) -> Contact:
    """Bring in a card from a file.

    Raises:
        Refused: FILE_UNREADABLE, and what `Contacts.import_card` refuses.
    """
    try:
        with Path(path).open("rb") as source:
            card = source.read(_MOST_BYTES)
    except OSError as error:
        raise Refused(Reason.FILE_UNREADABLE, path=path) from error
    return workspace.contacts.import_card(card)


def write(workspace: Workspace, path: str) -> str:
    """Write one's own card to a file; returns the path.

    Raises:
        Refused: FILE_UNWRITABLE.
    """
    try:
        Path(path).write_bytes(workspace.contacts.own_card())
    except OSError as error:
        raise Refused(Reason.FILE_UNWRITABLE, path=path) from error
    return path
