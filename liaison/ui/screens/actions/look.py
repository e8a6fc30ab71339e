"""What the follow-up asks of the vault, on the vault's lane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from liaison.core import dtg
from liaison.core.meetings.actions import next_missions
from liaison.core.values import RecordId
from liaison.ui.screens.actions.presenter import ActionsState, Found
from liaison.ui.widgets.fields.pick import Offer

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace


def look(workspace: Workspace) -> Found:
    """All actions, and the words for whom they name."""
    rows = workspace.actions.rows()
    parties = workspace.meetings.parties()
    today = dtg.day_of(workspace.now_ms())
    offered = {row.action.receiver for row in rows if row.action.receiver}
    codes = {row.action.responsible for row in rows} | offered
    codes |= {party for row in rows for party in row.action.support}
    ends = {row.mission: parties.ends_on(row.mission) for row in rows if row.is_orphan}
    return Found(
        rows=tuple(rows),
        labels={code: parties.label(code) for code in codes if code},
        receivers={code: parties.mission_of(code, today) for code in offered},
        ends={mission: day.isoformat() for mission, day in ends.items() if day is not None},
    )


def waiting(workspace: Workspace) -> int:
    """What needs somebody here: the badge while nobody has opened the screen."""
    return ActionsState(own=workspace.identity.mission, found=look(workspace)).waiting


def receivers(workspace: Workspace) -> list[Offer]:
    """Whom an action can be handed to: missions that go on, then their roles."""
    today = dtg.day_of(workspace.now_ms())
    parties = workspace.meetings.parties()
    going_on = next_missions(today)
    roles = [
        Offer(role.row.ref, parties.label(role.row.ref))
        for mission in going_on
        for role in parties.roles_of(mission, today)
    ]
    return [*(Offer(mission) for mission in going_on), *roles]


def begin(workspace: Workspace, title: str) -> RecordId:
    """A new action in our own mission's care."""
    return workspace.records.add("ACTION", "task", writes={"title": title}, texts={})
