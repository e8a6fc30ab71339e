"""Whether there was a party on a day: missions begin, end and change their names (domain R60)."""

from __future__ import annotations

from datetime import date

from liaison.core.errors import Reason, Refused
from liaison.core.records.missions import name_on
from liaison.core.records.record_type import Around


def was_there(party: str, day: date, around: Around) -> bool:
    """Whether a day lies within a party's term; one of which nobody said so is always there."""
    first, last = around.term(party)
    return (first is None or first <= day) and (last is None or day <= last)


def require_then(party: str, day: date, around: Around, *, field: str) -> None:
    """Refuse a party that was not there on a day.

    Raises:
        Refused: PARTY_NOT_THEN, with the name that it had then, if there is one.
    """
    if was_there(party, day, around):
        return
    name = name_on(party, day)
    then = name if name != party and was_there(name, day, around) else ""
    raise Refused(Reason.PARTY_NOT_THEN, field=field, party=party, day=day.isoformat(), name=then)
