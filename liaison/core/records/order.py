"""What comes first and what comes after: no end before its beginning, no least above its most."""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core import dtg, rules
from liaison.core.errors import Reason, Refused
from liaison.core.values import Value

HOUR_MS = 3_600_000
"""How far the other end lies in an example of what would be right."""


def require_order(
    values: Mapping[str, Value], paths: frozenset[str], begins: str, ends: str
) -> None:
    """Refuse two moments or two days of which the later one was meant to be the earlier.

    What begins and ends on one day takes that day; what ends at the moment it begins takes no time.

    Args:
        values: a record's values with the new ones laid over them.
        paths: those that are written; nothing is said of what stood before.
        begins: the path of the beginning.
        ends: the path of the end.

    Raises:
        Refused: RECORD_FORM beside the one that is written, with what would be right.
    """
    if not paths & {begins, ends}:
        return
    first, last = values.get(begins), values.get(ends)
    if dtg.is_moment(first) and dtg.is_moment(last):
        if last <= first:
            earlier, later = dtg.write(last - HOUR_MS), dtg.write(first + HOUR_MS)
            _refuse(paths, (begins, rules.EARLIER, earlier), (ends, rules.LATER, later))
        return
    opens, closes = dtg.day(str(first or "")), dtg.day(str(last or ""))
    if opens and closes and closes < opens:
        _refuse(
            paths,
            (begins, rules.NOT_AFTER, closes.isoformat()),
            (ends, rules.NOT_BEFORE, opens.isoformat()),
        )


def require_order_in(
    values: Mapping[str, Value], paths: frozenset[str], collection: str, begins: str, ends: str
) -> None:
    """The same of each item of a collection."""
    for item in items_at(paths, collection):
        require_order(values, paths, f"{item}/{begins}", f"{item}/{ends}")


def items_at(paths: frozenset[str], collection: str) -> list[str]:
    """The paths of a collection's items that are written to."""
    start, depth = collection + "/", collection.count("/") + 2
    return sorted({"/".join(one.split("/")[:depth]) for one in paths if one.startswith(start)})


def require_between(
    values: Mapping[str, Value], paths: frozenset[str], path: str, least: float, most: float
) -> None:
    """Refuse a number that lies outside its scale.

    Raises:
        Refused: RECORD_VALUE, with the two ends.
    """
    value = values.get(path)
    if path in paths and isinstance(value, (int, float)) and not least <= value <= most:
        raise Refused(Reason.RECORD_VALUE, field=path, allowed=f"{least:g} to {most:g}")


def _refuse(
    paths: frozenset[str], beginning: tuple[str, str, str], end: tuple[str, str, str]
) -> None:
    field, rule, example = end if end[0] in paths else beginning
    raise Refused(Reason.RECORD_FORM, field=field, rule=rule, example=example)
