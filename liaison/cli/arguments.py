"""What commands take: how somebody names a record, a field, a change or a file."""

from __future__ import annotations

from typing import Annotated

import typer

from liaison.core.errors import Reason, Refused
from liaison.core.values import ChangeId, RecordId
from liaison.core.workspace import Workspace

Id = Annotated[str, typer.Argument(metavar="ID", help="A ref, an id, or the start of an id.")]
Path = Annotated[str, typer.Argument(metavar="PATH", help="A field, such as comment.")]
File = Annotated[str, typer.Argument(metavar="FILE", help="A path, or - for standard input.")]


def change_of(workspace: Workspace, record_id: RecordId, typed: str) -> ChangeId:
    """The change of a record that `record history` prints so.

    Raises:
        Refused: CHANGE_UNKNOWN.
    """
    changes = [entry.change for entry in workspace.records.history(record_id)]
    found = [change for change in changes if change.hex().startswith(typed.lower())]
    if len(found) != 1:
        raise Refused(Reason.CHANGE_UNKNOWN, name=typed)
    return found[0]


def identify(workspace: Workspace, name: str) -> tuple[RecordId, str]:
    """The record that a name means, and its type."""
    found = workspace.records.identify(name)
    return found, workspace.records.view(found).row.type
