"""Running the checks over an open vault."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from liaison.core.checks.actions import action_overdue
from liaison.core.checks.cadence import cadence_missed, meeting_due
from liaison.core.checks.calendar import calendar_clash
from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.checks.handover import handover_open, orphan
from liaison.core.checks.invitations import never_invited
from liaison.core.checks.mandates import cooperation_mandate_missing
from liaison.core.desk import Desk
from liaison.core.dtg import day_of
from liaison.core.meetings.actions import Actions
from liaison.core.meetings.meetings import Meetings
from liaison.core.parties import PartyBook

CHECKS: tuple[Callable[[Facts], Iterator[Finding]], ...] = (
    action_overdue,
    orphan,
    handover_open,
    meeting_due,
    cadence_missed,
    calendar_clash,
    never_invited,
    cooperation_mandate_missing,
)
"""A further check is one function that is named here; what wants doing first stands first."""


class Checks:
    """What the vault's own checks find."""

    def __init__(self, desk: Desk, meetings: Meetings, actions: Actions, book: PartyBook) -> None:
        self._desk = desk
        self._meetings = meetings
        self._actions = actions
        self._book = book

    def findings(self) -> list[Finding]:
        """Everything that is found now, by check and then by what it is about."""
        facts = self.facts()
        return [one for check in CHECKS for one in sorted(check(facts), key=lambda one: one.on)]

    def facts(self) -> Facts:
        """What the checks look at."""
        return Facts(
            today=day_of(self._desk.clock.now_ms()),
            parties=self._book.parties(),
            series=tuple(self._meetings.series()),
            meetings=tuple(self._meetings.all()),
            actions=tuple(self._actions.rows()),
        )
