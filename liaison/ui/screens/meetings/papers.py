"""Asking for documents: the part of the workspace that makes files of a meeting."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from liaison.core.values import RecordId

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


class Papers(Protocol):
    """What the workspace offers as `papers`, once there is a maker of documents."""

    def invitation(self, meeting: RecordId, path: Path) -> object:
        """Write the calendar entry."""

    def minutes(self, meeting: RecordId, path: Path) -> object:
        """Write the minutes; the ending of the name says in which format."""

    def decisions(self, meeting: RecordId, path: Path) -> object:
        """Write the one-page record of decisions."""


def papers_of(workspace: Workspace) -> Papers | None:
    """The maker of documents; None in a build without one."""
    found: Papers | None = getattr(workspace, "papers", None)
    return found
