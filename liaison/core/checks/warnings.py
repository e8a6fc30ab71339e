"""Warnings that nobody noted, and movements that nobody was warned of (domain R6, R7)."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.dtg import write
from liaison.core.issuing.overview import follow_ups
from liaison.core.records.warning_rules import DRAFT
from liaison.core.translatable import QT_TRANSLATE_NOOP

_DISPLACEMENT = "displacement"
_FOLLOWS = "follows"
_OVER = frozenset({"closed", "expired", "draft"})

_UNNOTED = QT_TRANSLATE_NOOP(
    "Check", "Not noted by {missing}, which was asked for by {due}[; noted by {noted}]."
)
_UNWARNED = QT_TRANSLATE_NOOP(
    "Check", "People move along the border[ ({segment})][ to {to}], and no warning follows."
)


def warning_partly_unacknowledged(facts: Facts) -> Iterator[Finding]:
    """Warnings that an addressee has not noted although the time for it is over.

    `core.warnings` says of whom we can know it.
    """
    followed = follow_ups(one.warning for one in facts.warned)
    for one in facts.warned:
        note, missing = one.warning.it, [site.site for site in one.sites if site.is_overdue]
        if missing and note.state not in _OVER and one.warning.id not in followed:
            said = {
                "missing": ", ".join(missing),
                "due": write(note.ack_by or 0),
                "noted": ", ".join(site.site for site in one.sites if site.acks),
            }
            name = "warning_partly_unacknowledged"
            yield Finding(name, one.warning.row.ref, one.warning.id, _UNNOTED, said)


def displacement_unwarned(facts: Facts) -> Iterator[Finding]:
    """Our own notes of people who move to a border, without a warning that follows them."""
    warned = {
        link.record
        for one in facts.warned
        for link in one.warning.it.links.values()
        if link.rel == _FOLLOWS and one.warning.it.state != DRAFT
    }
    for one in facts.notes:
        note = one.it
        to_border = note.kind == _DISPLACEMENT and (note.border_segment or note.warn)
        is_open = one.owned_by == facts.mission and note.state not in _OVER
        if to_border and is_open and one.id.hex() not in warned:
            said = {"segment": note.border_segment, "to": note.to.name if note.to else ""}
            yield Finding("displacement_unwarned", one.row.ref, one.id, _UNWARNED, said)
