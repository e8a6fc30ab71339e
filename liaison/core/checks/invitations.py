"""Who is left out of meetings (domain R28)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from liaison.core.checks.facts import Facts
from liaison.core.checks.finding import Finding
from liaison.core.translatable import QT_TRANSLATE_NOOP

_NEVER = QT_TRANSLATE_NOOP(
    "Check", "Held meetings of {series} without an invitation: {count}; with one: none."
)


def never_invited(facts: Facts) -> Iterator[Finding]:
    """Parties that somebody listed as not invited to a held meeting, and that never were to one.

    Of each series by itself. Where nobody said whether a party was invited, it counts as neither:
    unknown is not "no".
    """
    for row in facts.series:
        held = [one.meeting for one in row.meetings if one.meeting.state == "held"]
        said = [(party, one.invited) for it in held for party, one in it.invitees.items()]
        invited = {party for party, answer in said if answer == "yes"}
        left_out = Counter(party for party, answer in said if answer == "no")
        for party in sorted(left_out.keys() - invited):
            known = facts.parties.by_ref.get(party)
            params: dict[str, str | int] = {"count": left_out[party], "series": row.series.title}
            yield Finding("never_invited", party, known.id if known else None, _NEVER, params)
