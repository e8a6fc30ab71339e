"""Running the checks over an open vault."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from liaison.core.checks.actions import action_overdue
from liaison.core.checks.assessments import assessment_inputs_missing, quarter_unopened
from liaison.core.checks.cadence import cadence_missed, meeting_due
from liaison.core.checks.calendar import calendar_clash
from liaison.core.checks.contacts import Streak, contact_missed, focal_point_vacant, streaks
from liaison.core.checks.dossiers import dossier_without_owner
from liaison.core.checks.facts import Facts, Unanswered, Warned
from liaison.core.checks.finding import Finding
from liaison.core.checks.grading import grade_unconfirmed
from liaison.core.checks.guards import humanitarian_guard, package_guard, withheld_unexplained
from liaison.core.checks.handover import handover_open, orphan
from liaison.core.checks.invitations import never_invited
from liaison.core.checks.mandates import cooperation_mandate_missing
from liaison.core.checks.merging import merge_candidates
from liaison.core.checks.names import name_by_date
from liaison.core.checks.positions import line_expired, position_clearance_incomplete
from liaison.core.checks.promises import commitment_late, dependency_not_agreed, deployment_delay
from liaison.core.checks.ratings import rating_disparity
from liaison.core.checks.recalls import product_quotes_recalled, recall_unanswered
from liaison.core.checks.warnings import displacement_unwarned, warning_partly_unacknowledged
from liaison.core.desk import Desk
from liaison.core.dtg import day_of
from liaison.core.meetings.actions import Actions
from liaison.core.meetings.meetings import Meetings
from liaison.core.parties import PartyBook
from liaison.core.picture.matching import Matching
from liaison.core.picture.ratings import Ratings
from liaison.core.reader import Read, Reader
from liaison.core.recall_answers import RecallAnswers
from liaison.core.recalls import Recalls
from liaison.core.records.picture_views import Assessment, Benchmark, Position, Resource, Subject
from liaison.core.records.views import Note
from liaison.core.warnings import WARNING, Warnings

CHECKS: tuple[Callable[[Facts], Iterator[Finding]], ...] = (
    product_quotes_recalled,
    recall_unanswered,
    warning_partly_unacknowledged,
    displacement_unwarned,
    rating_disparity,
    merge_candidates,
    contact_missed,
    action_overdue,
    orphan,
    handover_open,
    assessment_inputs_missing,
    quarter_unopened,
    position_clearance_incomplete,
    line_expired,
    meeting_due,
    cadence_missed,
    calendar_clash,
    never_invited,
    focal_point_vacant,
    dossier_without_owner,
    grade_unconfirmed,
    dependency_not_agreed,
    deployment_delay,
    commitment_late,
    humanitarian_guard,
    package_guard,
    withheld_unexplained,
    cooperation_mandate_missing,
    name_by_date,
)
"""A further check is one function that is named here; what wants doing first stands first."""

RECENT_DAYS = 92
"""Notes are looked at for a quarter, which is as far as an assessment goes back (domain R11)."""
_DAY_MS = 86_400_000
_WEEK_DAYS = 7
_WARNINGS = 10
"""Warnings of which it is looked up in one step how far each came."""
_SLICE = 100
"""Notes that are read in one step: a tenth of a second on a weak laptop, and only until they were read once."""


@dataclass(frozen=True, slots=True)
class Examined:
    """What the checks found, and with whom our security section speaks daily."""

    findings: list[Finding]
    streaks: list[Streak]


class Checks:
    """What the vault's own checks find."""

    def __init__(  # noqa: PLR0913  (one argument a part that checks look at)
        self,
        desk: Desk,
        reader: Reader,
        book: PartyBook,
        *,
        meetings: Meetings,
        actions: Actions,
        ratings: Ratings,
        warnings: Warnings,
        recalls: RecallAnswers,
        put_aside: Recalls,
        matching: Matching,
    ) -> None:
        self._desk = desk
        self._reader = reader
        self._book = book
        self._meetings = meetings
        self._actions = actions
        self._ratings = ratings
        self._warnings = warnings
        self._recalls = recalls
        self._put_aside = put_aside
        self._matching = matching

    def findings(self) -> list[Finding]:
        """Everything that is found now, by check and then by what it is about."""
        *_, last = self.walk()
        return last.findings if last else []

    def walk(self) -> Iterator[Examined | None]:
        """The same in small steps, the last of which brings what was found.

        Whoever asks again between two saves keeps nobody waiting for long. Records that change
        meanwhile are looked at as they stand when their turn comes.
        """
        notes: list[Read[Note]] = []
        for since, until in self._weeks():
            yield None
            for one in self._reader.all("NOTE", Note, since_ms=since, until_ms=until):
                notes.append(one)
                if len(notes) % _SLICE == 0:
                    yield None
        warned: list[Warned] = []
        for one in (note for note in notes if note.it.kind == WARNING):
            warned.append(Warned(one, tuple(self._warnings.status(one.id))))
            if len(warned) % _WARNINGS == 0:
                yield None
        yield from self._matching.filling()
        facts = self._facts(notes, warned)
        found: list[Finding] = []
        for check in CHECKS:
            yield None
            found += sorted(check(facts), key=lambda one: one.on)
        yield Examined(found, streaks(facts))

    def _weeks(self) -> Iterator[tuple[int, int | None]]:
        """From when to when notes are read at once, the newest first; they may lie ahead of us."""
        end, until = self._desk.clock.now_ms(), None
        first = end - RECENT_DAYS * _DAY_MS
        while end > first:
            end = max(first, end - _WEEK_DAYS * _DAY_MS)
            yield end, until
            until = end - 1

    def _facts(self, notes: Sequence[Read[Note]], warned: Sequence[Warned]) -> Facts:
        """What the checks look at."""
        now, every = self._desk.clock.now_ms(), self._reader.all
        return Facts(
            today=day_of(now),
            parties=self._book.parties(),
            mission=self._desk.identity.mission,
            series=tuple(self._meetings.series()),
            meetings=tuple(self._meetings.all()),
            actions=tuple(self._actions.rows()),
            notes=tuple(notes),
            events=self._matching.groups(),
            warned=tuple(warned),
            board=tuple(self._ratings.board()),
            assessments=tuple(every("ASSESSMENT", Assessment)),
            subjects=tuple(every("SUBJECT", Subject)),
            positions=tuple(every("POSITION", Position)),
            resources=tuple(every("RESOURCE", Resource)),
            benchmarks=tuple(every("BENCHMARK", Benchmark)),
            recalls=tuple(
                Unanswered(row, day_of(given.at_ms), tuple(one.name for one in waiting))
                for row, given, waiting in self._recalls.unanswered()
            ),
            aside=tuple(self._put_aside.aside()),
        )
