"""Asking for documents: the part of the workspace that makes files of a meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from liaison.core.values import RecordId

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

INVITATION = "invitation"


class Written(Protocol):
    """What came of it."""

    @property
    def left_out(self) -> str:
        """The sentence that counts what its reader does not get."""


class Papers(Protocol):
    """What the workspace offers as `papers`, where there is a maker of documents."""

    def invitation(self, meeting: RecordId, path: str) -> Written:
        """Write the calendar entry."""

    def write(self, paper: str, record: RecordId, path: str, *, audience: str) -> Written:
        """Write a document, cut to what an audience may have; the name's ending is its format."""


def papers_of(workspace: Workspace) -> Papers | None:
    """The maker of documents; None in a build without one."""
    found: Papers | None = getattr(workspace, "papers", None)
    return found


def write(workspace: Workspace, paper: str, record: RecordId, path: str, *, audience: str) -> str:
    """Write a document of a meeting; returns what was left out of it, in a sentence."""
    papers = papers_of(workspace)
    if papers is None:
        return ""
    if paper == INVITATION:
        return papers.invitation(record, path).left_out
    return papers.write(paper, record, path, audience=audience).left_out
