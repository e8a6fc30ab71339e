"""Every warning that is here with its addressees: what is coming, and who knows (ux.md, Warnings)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from liaison.core.reader import Read
from liaison.core.records import warning_rules
from liaison.core.records.views import Note
from liaison.core.values import RecordId
from liaison.core.warning_sources import SUPERSEDES
from liaison.core.warnings import Addressed


class Over(StrEnum):
    """Why nobody has to answer a warning any more."""

    NOT = ""
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    FOLLOWED = "followed"
    """A follow-up was issued, and says what holds now."""


@dataclass(frozen=True, slots=True)
class WarningRow:
    """One warning.

    Attributes:
        warning: what it says.
        sites: site by site how far it came and who noted it.
        over: whether it still asks anything of anybody.
        is_ours: our own mission's.
        may_acknowledge: our office has still to note it.
        is_addressed: our site is among its addressees.
        has_our_word: somebody of our site noted it as it stands, or its owner wrote that we did.
        before: the warning that it follows up.
        after: the newest follow-up to it that was issued.
    """

    warning: Read[Note]
    sites: tuple[Addressed, ...]
    over: Over = Over.NOT
    is_ours: bool = False
    may_acknowledge: bool = False
    is_addressed: bool = False
    has_our_word: bool = False
    before: RecordId | None = None
    after: RecordId | None = None

    @property
    def id(self) -> RecordId:
        """Which record."""
        return self.warning.id

    @property
    def is_draft(self) -> bool:
        """Nobody was warned yet."""
        return self.warning.it.state == warning_rules.DRAFT

    @property
    def is_live(self) -> bool:
        """Issued, and not over."""
        return not self.is_draft and self.over is Over.NOT

    @property
    def may_answer(self) -> bool:
        """Our office can sign that it noted it."""
        return self.is_live and self.may_acknowledge

    @property
    def asks_us(self) -> bool:
        """It is addressed to our office, from which nobody answered; also by radio nobody did."""
        return self.may_answer and self.is_addressed and not self.has_our_word

    @property
    def silent(self) -> tuple[str, ...]:
        """Sites that were asked and from which nobody answered."""
        if not self.is_live:
            return ()
        return tuple(one.site for one in self.sites if one.is_asked and not one.acks)

    @property
    def is_overdue(self) -> bool:
        """Somebody has not noted it in time."""
        return self.is_live and any(one.is_overdue for one in self.sites)


def over(note: Note, *, is_followed: bool, now_ms: int) -> Over:
    """Whether a warning still holds; what somebody said goes before what the clock says."""
    if note.state == "closed":
        return Over.WITHDRAWN
    if note.state == "expired":
        return Over.EXPIRED
    if is_followed:
        return Over.FOLLOWED
    has_ended = note.ends is not None and note.ends < now_ms
    return Over.EXPIRED if has_ended else Over.NOT


def follow_ups(warnings: Iterable[Read[Note]]) -> Mapping[RecordId, RecordId]:
    """The newest issued follow-up by the warning that it takes the place of."""
    found: dict[RecordId, Read[Note]] = {}
    for one in warnings:
        before = superseded(one.it)
        if before is None or one.it.state == warning_rules.DRAFT:
            continue
        known = found.get(before)
        if known is None or (known.it.update or 0, known.row.at_ms) < (
            one.it.update or 0,
            one.row.at_ms,
        ):
            found[before] = one
    return {before: one.id for before, one in found.items()}


def superseded(note: Note) -> RecordId | None:
    """The warning that this one takes the place of."""
    for link in note.links.values():
        if link.rel == SUPERSEDES:
            try:
                return RecordId(bytes.fromhex(link.record))
            except ValueError:
                return None
    return None


def in_order(rows: Iterable[WarningRow]) -> list[WarningRow]:
    """What asks us first, then what others are late with, what waits, drafts, noted, and what is over."""
    return sorted(rows, key=lambda row: (_rank(row), -row.warning.row.at_ms))


def _rank(row: WarningRow) -> int:
    ranks = (
        row.asks_us and row.is_overdue,
        row.asks_us,
        row.is_overdue,
        row.is_draft,
        bool(row.silent),
        row.is_live,
    )
    return next((rank for rank, holds in enumerate(ranks) if holds), len(ranks))
