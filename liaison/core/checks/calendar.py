"""Meetings on days on which those invited do not work (domain 2.6, story S4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.meetings.meetings import day_clashes
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.workdays import DAY_OFF

_SETTLED = frozenset({"agreed", "adopted"})
_NEVER_HELD = frozenset({"cancelled", "merged"})

_CLASH = QT_TRANSLATE_NOOP("Check", "No working day for {parties}: {days}[ ({holidays})].")


def calendar_clash(facts: Facts) -> Iterator[Finding]:
    """Meetings of which a day is no working day at the site of somebody invited.

    The week and the holidays of the party's site count; of a party without a known site nothing is
    said. A meeting whose minutes are agreed warns of nothing any more: who could not come is in
    them.
    """
    for row in facts.meetings:
        meeting = row.meeting
        if meeting.state in _NEVER_HELD or meeting.minutes.state in _SETTLED:
            continue
        clashes = day_clashes(meeting, facts.parties)
        if clashes:
            said = {
                "days": _listed(one.day.isoformat() for one in clashes),
                "parties": _listed(
                    sorted(facts.parties.label(party) for one in clashes for party in one.parties)
                ),
                "holidays": _listed(one.why for one in clashes if one.why != DAY_OFF),
            }
            yield Finding("calendar_clash", row.ref, row.id, _CLASH, said)


def _listed(words: Iterable[str]) -> str:
    """Each once, in the order given."""
    return ", ".join(dict.fromkeys(words))
