"""What the directory asks of the vault before anybody has opened it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaison.core.values import Trust

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


def waiting(workspace: Workspace) -> int:
    """How many contacts nothing can be sent to yet."""
    return sum(one.trust is Trust.UNVERIFIED for one in workspace.contacts.all())
