"""Ratings that differ across a border (domain R9, story S3)."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.picture.board import Segment
from liaison.core.translatable import QT_TRANSLATE_NOOP

_DIFFER = QT_TRANSLATE_NOOP(
    "Check", "The sides rate it differently[ since {since}]: {ratings}[; compared in {comparison}]."
)


def rating_disparity(facts: Facts) -> Iterator[Finding]:
    """Border segments whose sides give different values of one scheme, and have not said together why.

    A comparison that every side answered and that is cleared settles it until a rating changes.
    """
    for segment in facts.board:
        if segment.differs and not segment.is_reconciled:
            said = {
                "since": segment.since.isoformat() if segment.since else "",
                "ratings": _ratings(segment),
                "comparison": segment.comparison.row.ref if segment.comparison else "",
            }
            place = segment.place
            yield Finding("rating_disparity", place.row.ref, place.id, _DIFFER, said)


def _ratings(segment: Segment) -> str:
    return "; ".join(
        f"{side.mission} {side.rating.it.value} ({side.area})"
        for side in segment.sides
        if side.rating is not None
    )
