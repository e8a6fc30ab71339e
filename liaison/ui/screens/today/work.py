"""What the first page asks of the vault, on the vault's lane."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaison.core.checks.run import Examined
from liaison.core.today import TodayView
from liaison.ui.screens.today.presenter import Checked

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Seen:
    """The page without its checks, and what people call those who are named."""

    view: TodayView
    parties: Mapping[str, str]


def look(workspace: Workspace) -> Seen:
    """All but the checks."""
    view, parties = workspace.today.view(), workspace.meetings.parties()
    named = {row.action.responsible for row in view.actions}
    return Seen(view, {code: parties.label(code) for code in named if code})


class Walk:
    """The checks, one step at a time, so that saves are served in between."""

    def __init__(self) -> None:
        self._steps: Iterator[Examined | None] | None = None

    def step(self, workspace: Workspace) -> Checked | None:
        """Look a little further; what was found once all has been looked at, else None."""
        if self._steps is None:
            self._steps = workspace.checks.walk()
        examined = next(self._steps)
        if examined is None:
            return None
        ids = {one.record for one in examined.findings if one.record is not None}
        rows = workspace.records.rows(ids)
        titles = {record: (row.type, row.title) for record, row in rows.items()}
        return Checked(examined.findings, titles, examined.streaks)
