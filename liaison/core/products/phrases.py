"""Counts as people write them: one number, or the least and the most."""

from __future__ import annotations

from collections.abc import Iterable

from liaison.core.papers.words import NONE, Words
from liaison.core.records.note_fields import GROUPS, HARMS
from liaison.core.records.views import Count, Harm, Note

_NOBODY = "0"


def span(count: Count) -> str:
    """3, 3-5, at least or at most so many; "" where nobody said a number."""
    least, most = count.min, count.max
    if least is None and most is None:
        return ""
    if most is None:
        return f"{least}+"
    if least is None:
        return f"0-{most}"
    return str(least) if least == most else f"{least}-{most}"


def total(counts: Iterable[Count]) -> Count:
    """All of them together; a bound that nobody gave is the other one."""
    known = [one for one in counts if one.min is not None or one.max is not None]
    if not known:
        return Count()
    return Count(sum(_least(one) for one in known), sum(_most(one) for one in known))


def casualties(note: Note, words: Words) -> str:
    """Who came to what harm: killed: civilians 1-2, United Nations 1; injured: civilians 3."""
    parts, is_known = [], False
    for harm in HARMS:
        of: Harm = getattr(note, harm.value)
        known = {group.label: said for group in GROUPS if (said := span(getattr(of, group.value)))}
        is_known |= bool(known)
        groups = [
            f"{words.in_context('Field', label)} {said}"
            for label, said in known.items()
            if said != _NOBODY
        ]
        if groups:
            parts.append(f"{words.in_context('Field', harm.label)}: {', '.join(groups)}")
    return "; ".join(parts) or (_NOBODY if is_known else NONE)


def harm(notes: Iterable[Note], name: str) -> str:
    """How many came to one kind of harm, all groups and notes together; "" where nobody said."""
    counts = [getattr(getattr(note, name), group.value) for note in notes for group in GROUPS]
    return span(total(counts))


def has_casualties(note: Note) -> bool:
    """Whether somebody may have come to harm."""
    return any((harm((note,), one.value) or _NOBODY) != _NOBODY for one in HARMS)


def _least(count: Count) -> int:
    return count.min if count.min is not None else 0


def _most(count: Count) -> int:
    return count.max if count.max is not None else count.min or 0
