"""What checks are given: everything that the vault knows at one time, frozen, as the screens show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from liaison.core.meetings.values import ActionRow, MeetingRow, SeriesRow
from liaison.core.parties import Parties


@dataclass(frozen=True, slots=True)
class Facts:
    """The vault at one time.

    Attributes:
        today: the day on the vault's clock.
        parties: who there is.
        series: series with their meetings.
        meetings: meetings, those of no series too.
        actions: all but decisions, which nobody has to do; each with when its owner was heard.
    """

    today: date
    parties: Parties
    series: tuple[SeriesRow, ...] = ()
    meetings: tuple[MeetingRow, ...] = ()
    actions: tuple[ActionRow, ...] = ()
