"""A quarterly assessment put together from what sites returned (domain R11, story S5).

Pure. What sites say of one threat stands side by side with what is far apart marked; nothing is averaged
and no official level follows from any of it (domain 2.3).
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from liaison.core import dtg
from liaison.core.reader import Read
from liaison.core.records.assessment import RETURN
from liaison.core.records.clearances import is_current, text_digest, uncleared
from liaison.core.records.handling import LIKELIHOODS
from liaison.core.records.picture_views import Assessment, Clearance, Threat
from liaison.core.records.position_fields import CLEARED
from liaison.core.records.quarterly_fields import CATEGORIES
from liaison.core.values import RecordId

OPENED_BEFORE = timedelta(days=21)
"""A quarter's file is opened so long before the quarter ends (domain section 3, cross-checks)."""
FAR_APART = 2
"""Steps of likelihood by which two sites have to differ for it to be marked (story S5)."""
_STEPS = {one.value: step for step, one in enumerate(LIKELIHOODS)}
_MONTHS_OF_QUARTER = 3

WriterOf = Callable[[RecordId, str], str]
"""The mission whose device wrote what shows at a path of a record; "" where it is not known."""


@dataclass(frozen=True, slots=True)
class Input:
    """What one site was asked for.

    Attributes:
        site: the site.
        asked: whether it was; a return may come unasked.
        returned: its return, as far as it came here.
        received: the day on which it was received, or typed in as received; None while it is missing.
    """

    site: str
    asked: bool
    returned: Read[Assessment] | None
    received: date | None

    @property
    def told(self) -> int:
        """Of how many of the five categories it says anything."""
        return len(self.returned.it.threats) if self.returned else 0


@dataclass(frozen=True, slots=True)
class Compared:
    """What sites say of one category.

    Attributes:
        category: one of the five.
        said: by site, in the order of the inputs; sites that say nothing are left out.
        apart: the most steps of likelihood between two of them.
        joint: the text that all agreed on.
    """

    category: str
    said: Mapping[str, Threat]
    apart: int
    joint: str

    @property
    def differs(self) -> bool:
        """Whether two sites are so far apart that it has to be talked about."""
        return self.apart >= FAR_APART


@dataclass(frozen=True, slots=True)
class Cleared:
    """One party's word on the joint text.

    Attributes:
        party: whose.
        said: its answer, role, day, comment.
        noted_by: the mission that wrote it down, where that is not the party itself.
        is_current: whether it is about the text as it stands.
    """

    party: str
    said: Clearance
    noted_by: str
    is_current: bool

    @property
    def counts(self) -> bool:
        """Whether the party has cleared the text as it stands."""
        return self.said.answer in CLEARED and self.is_current


@dataclass(frozen=True, slots=True)
class Quarter:
    """A work file with all that belongs to it.

    Attributes:
        file: the record.
        inputs: by site.
        compared: the five categories.
        scenarios: those that it or a return names, worst first.
        clearances: of all who were asked, or answered.
        digest: names the joint text as it stands.
    """

    file: Read[Assessment]
    inputs: tuple[Input, ...]
    compared: tuple[Compared, ...]
    scenarios: tuple[Read[Assessment], ...]
    clearances: tuple[Cleared, ...]
    digest: str

    @property
    def missing(self) -> tuple[str, ...]:
        """Sites that were asked and whose return has not come."""
        return tuple(one.site for one in self.inputs if one.asked and one.received is None)

    @property
    def uncleared(self) -> tuple[str, ...]:
        """Parties that were asked and have not cleared the text as it stands."""
        return uncleared(self.file.it)


def quarter(
    file: Read[Assessment], assessments: Sequence[Read[Assessment]], writer_of: WriterOf
) -> Quarter:
    """Put a work file together.

    Args:
        file: the quarterly assessment.
        assessments: all that there are, newest first.
        writer_of: who wrote a clearance down.
    """
    returns: dict[str, Read[Assessment]] = {}
    for one in assessments:
        if one.it.kind == RETURN and one.it.file == file.id.hex():
            returns.setdefault(one.row.site, one)
    inputs = tuple(_input(site, file.it, returns.get(site)) for site in _sites(file.it, returns))
    named = {*file.it.scenarios.values()}.union(
        *(r.it.scenarios.values() for r in returns.values())
    )
    digest = text_digest(file.it)
    return Quarter(
        file=file,
        inputs=inputs,
        compared=tuple(_compared(one.value, file.it, inputs) for one in CATEGORIES),
        scenarios=tuple(
            sorted(
                (one for one in assessments if one.id.hex() in named),
                key=lambda one: (one.it.case != "worst", one.it.case, one.row.ref),
            )
        ),
        clearances=tuple(
            _cleared(party, said, file, digest, writer_of)
            for party, said in sorted(file.it.clearances.items())
            if said.asked or said.answer
        ),
        digest=digest,
    )


def quarter_of(day: date) -> tuple[date, date]:
    """The first and the last day of the quarter that a day lies in."""
    last = (day.month - 1) // _MONTHS_OF_QUARTER * _MONTHS_OF_QUARTER + _MONTHS_OF_QUARTER
    days = monthrange(day.year, last)[1]
    return date(day.year, last - _MONTHS_OF_QUARTER + 1, 1), date(day.year, last, days)


def _sites(it: Assessment, returns: Mapping[str, Read[Assessment]]) -> list[str]:
    asked = {site for site, one in it.inputs.items() if one.asked or one.received}
    return sorted(asked | set(returns))


def _input(site: str, it: Assessment, returned: Read[Assessment] | None) -> Input:
    asked = it.inputs.get(site)
    typed = dtg.day(asked.received) if asked else None
    came = dtg.day_of(returned.row.revised_ms) if returned and returned.it.threats else None
    return Input(site, bool(asked and asked.asked), returned, typed or came)


def _compared(category: str, it: Assessment, inputs: Iterable[Input]) -> Compared:
    said = {
        one.site: one.returned.it.threats[category]
        for one in inputs
        if one.returned and category in one.returned.it.threats
    }
    steps = [_STEPS[one.likelihood] for one in said.values() if one.likelihood in _STEPS]
    apart = max(steps) - min(steps) if steps else 0
    return Compared(category, said, apart, it.joint.get(category, ""))


def _cleared(
    party: str, said: Clearance, file: Read[Assessment], digest: str, writer_of: WriterOf
) -> Cleared:
    writer = writer_of(file.id, f"clearances/{party}/answer") if said.answer else ""
    return Cleared(
        party,
        said,
        noted_by=writer if writer not in {"", party} else "",
        is_current=is_current(said, digest),
    )
