"""What checks are given: everything that the vault knows at one time, frozen, as the screens show it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from liaison.core.meetings.values import ActionRow, MeetingRow, SeriesRow
from liaison.core.parties import Parties
from liaison.core.picture.board import Segment
from liaison.core.picture.events import EventGroups
from liaison.core.reader import Read
from liaison.core.recalls import PutAside
from liaison.core.records.picture_views import Assessment, Benchmark, Position, Resource, Subject
from liaison.core.records.views import Envelope, Note
from liaison.core.values import RecordRow
from liaison.core.warnings import Addressed


@dataclass(frozen=True, slots=True)
class Warned:
    """A warning, and how far it came, site by site."""

    warning: Read[Note]
    sites: tuple[Addressed, ...]


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A record of ours that was recalled, the first day of that, and who has not answered."""

    row: RecordRow
    day: date
    waiting: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """The vault at one time.

    Attributes:
        today: the day on the vault's clock.
        parties: who there is.
        mission: ours.
        series: series with their meetings.
        meetings: meetings, those of no series too.
        actions: all but decisions, which nobody has to do; each with when its owner was heard.
        notes: what happened in the last `run.RECENT_DAYS` days.
        events: which of them tell of one event.
        warned: the warnings among them.
        board: border segments with the ratings of their sides.
        assessments: ratings, threats, scenarios, comparisons, quarterly assessments.
        subjects: dossiers.
        positions: lines to take and common positions.
        resources: assets, pledges, commitments.
        benchmarks: what missions want to reach.
        recalls: records of ours whose recall somebody has not answered.
        aside: what was put aside here.
    """

    today: date
    parties: Parties
    mission: str = ""
    series: tuple[SeriesRow, ...] = ()
    meetings: tuple[MeetingRow, ...] = ()
    actions: tuple[ActionRow, ...] = ()
    notes: tuple[Read[Note], ...] = ()
    events: EventGroups = field(default_factory=EventGroups)
    warned: tuple[Warned, ...] = ()
    board: tuple[Segment, ...] = ()
    assessments: tuple[Read[Assessment], ...] = ()
    subjects: tuple[Read[Subject], ...] = ()
    positions: tuple[Read[Position], ...] = ()
    resources: tuple[Read[Resource], ...] = ()
    benchmarks: tuple[Read[Benchmark], ...] = ()
    recalls: tuple[Unanswered, ...] = ()
    aside: tuple[PutAside, ...] = ()

    def handled(self) -> Iterator[Read[Envelope]]:
        """Records that have a handling of their own which somebody may have to be told of."""
        for found in (
            self.notes,
            self.assessments,
            self.subjects,
            self.positions,
            self.resources,
            self.benchmarks,
        ):
            yield from found  # type: ignore[misc]  # each is a structure of the envelope's
