"""When notes may say that something is: no end before its beginning, nothing that happened still to come."""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core import dtg, rules
from liaison.core.errors import Reason, Refused
from liaison.core.records import warning_rules
from liaison.core.records.order import require_order
from liaison.core.records.record_type import Around
from liaison.core.values import Value

WHEN = "when"
_DAY_MS = 86_400_000
_YEAR_MS = 366 * _DAY_MS
"""How far ahead anything is planned or expected; what lies beyond is a slip of the pen."""
_HAPPENED = frozenset({"incident", "displacement", "contact", "obstruction"})
"""Kinds that tell what happened; others may tell what is planned."""
_AHEAD = (WHEN, "eta", "starts", "ends", "next_call")


def require_times(values: Mapping[str, Value], paths: frozenset[str]) -> None:
    """Refuse what ends, or is expected, before it begins.

    A warning is written when it is, whatever the time it warns of; so only its own two ends count.

    Raises:
        Refused: RECORD_FORM beside the one that is written, with what would be right.
    """
    require_order(values, paths, "starts", "ends")
    if values.get("kind") != warning_rules.KIND:
        for end in ("ends", "eta"):
            require_since(values, paths, WHEN, end)


def require_since(
    values: Mapping[str, Value], paths: frozenset[str], begins: str, ends: str
) -> None:
    """The same of two moments that may be one. Raises RECORD_FORM."""
    if values.get(begins) != values.get(ends):
        require_order(values, paths, begins, ends)


def require_past(field: str, value: Value, now_ms: int) -> None:
    """Refuse that something happened later than tomorrow: clocks of the region are a day apart at most.

    Raises:
        Refused: RECORD_FORM.
    """
    _require_by(field, value, now_ms + _DAY_MS, rules.NOT_AHEAD, now_ms)


def refuse_beside(values: Mapping[str, Value], paths: frozenset[str], around: Around) -> None:
    """Hold every note to times that can be.

    Raises:
        Refused: RECORD_FORM for a time that is too far ahead.
    """
    now_ms = around.now_ms
    kind = values.get("kind")
    if WHEN in paths and kind in _HAPPENED:
        require_past(WHEN, values.get(WHEN), now_ms)
    for path in paths.intersection(_AHEAD):
        _require_by(path, values.get(path), now_ms + _YEAR_MS, rules.WITHIN_YEAR, now_ms)


def _require_by(field: str, value: Value, last_ms: int, rule: str, now_ms: int) -> None:
    if dtg.is_moment(value) and value > last_ms:
        raise Refused(Reason.RECORD_FORM, field=field, rule=rule, example=dtg.write(now_ms))
