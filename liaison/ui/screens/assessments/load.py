"""What the screen asks of the vault, on the vault's lane. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from liaison.core.picture.board import Segment
from liaison.core.picture.comparisons import Comparison
from liaison.core.picture.quarter import Quarter
from liaison.core.picture.scenarios import Scenario
from liaison.core.records.assessment import THREAT
from liaison.core.values import RecordId, RecordQuery, RecordRow
from liaison.core.wording import Translate

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_OFFERED = 200


@dataclass(frozen=True, slots=True)
class Loaded:
    """Everything that the screen lists, read at one time.

    Attributes:
        segments: border segments, those that differ first.
        quarters: quarterly work files, newest first.
        comparisons: comparison sheets.
        scenarios: what may come.
        threats: single threats, which have a form and no page.
        notes: the newest, which a sign may be ticked with.
        own: our mission.
        site: our site.
        to_open: the last day of the quarter whose file should be open and is not.
        parties: what parties are called.
    """

    segments: tuple[Segment, ...] = ()
    quarters: tuple[Quarter, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    threats: tuple[RecordRow, ...] = ()
    notes: tuple[RecordRow, ...] = ()
    own: str = ""
    site: str = ""
    to_open: date | None = None
    parties: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tongue:
    """How things are said in the window: the user's language and clock.

    Attributes:
        translate: from a context and English.
        day: an ISO day as people write it.
        moment: a time as people write it.
    """

    translate: Translate
    day: Callable[[str], str]
    moment: Callable[[int], str]

    def __call__(self, text: str, **params: str | int) -> str:
        """A text of this screen, with its placeholders filled."""
        said = self.translate("Assessments", text)
        return said.format(**params) if params else said


def load(workspace: Workspace) -> Loaded:
    """Read it all."""
    quarters, sheets, scenarios = workspace.quarters, workspace.comparisons, workspace.scenarios
    parties = workspace.meetings.parties()
    return Loaded(
        segments=tuple(workspace.ratings.board()),
        quarters=tuple(quarters.view(one.id) for one in quarters.all()),
        comparisons=tuple(sheets.view(one.id) for one in sheets.all()),
        scenarios=tuple(scenarios.view(one.id) for one in scenarios.all()),
        threats=tuple(workspace.records.find(RecordQuery(types=("ASSESSMENT",), kinds=(THREAT,)))),
        notes=tuple(workspace.records.find(RecordQuery(types=("NOTE",), limit=_OFFERED))),
        own=workspace.identity.mission,
        site=workspace.identity.site,
        to_open=quarters.to_open(),
        parties={code: parties.label(code) for code in parties.by_ref},
    )


def owes_word(quarter: Quarter, own: str) -> bool:
    """Whether our mission was asked to clear a text that is being merged, and has not."""
    return quarter.file.it.state == "merging" and own in quarter.uncleared


def owes_return(quarter: Quarter, site: str) -> bool:
    """Whether our site was asked for a return that is not there."""
    return quarter.file.it.state == "open_for_input" and site in quarter.missing


def owes_answer(comparison: Comparison, own: str) -> bool:
    """Whether our mission was asked a question and has not answered."""
    is_open = comparison.read.it.state not in {"cleared", "frozen"}
    return is_open and comparison.read.editable and own in comparison.waiting


def owed(loaded: Loaded) -> int:
    """How many things need somebody here: the badge in the rail."""
    return sum(
        (
            loaded.to_open is not None,
            *(one.differs and not one.is_reconciled for one in loaded.segments),
            *(
                owes_word(one, loaded.own) or owes_return(one, loaded.site)
                for one in loaded.quarters
            ),
            *(owes_answer(one, loaded.own) for one in loaded.comparisons),
        )
    )


def waiting(workspace: Workspace) -> int:
    """The same while nobody has opened the screen."""
    return owed(load(workspace))


def record_of(entry: Segment | Quarter | Comparison | Scenario | RecordRow) -> RecordId:
    """The record that an entry stands for."""
    if isinstance(entry, RecordRow):
        return entry.id
    if isinstance(entry, Segment):
        return entry.place.id
    return entry.file.id if isinstance(entry, Quarter) else entry.read.id
