"""What may not be written of an assessment, beside itself and beside the day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from liaison.core import dtg, rules
from liaison.core.errors import Reason, Refused
from liaison.core.records.envelope import RELEASE
from liaison.core.records.order import require_between, require_order
from liaison.core.records.quarterly_fields import SCALE
from liaison.core.records.ratings import (
    FIRST_LEVEL_DAY,
    LAST_PHASE_DAY,
    LEVEL,
    PHASE,
    VALUES,
)
from liaison.core.records.record_type import Around
from liaison.core.values import Value

LEAST, MOST = 1, 5
"""Ends of the scale of intent, capability and inhibiting context (domain section 3)."""
FROZEN = "frozen"


def refuse(values: Mapping[str, Value], paths: frozenset[str]) -> None:
    """What may not be written as the assessment stands or would stand.

    Raises:
        Refused: RECORD_FORM for an end before its beginning, and for a phase or level on a day that
            does not have it; RECORD_VALUE for a value of the other scheme or off the scale.
    """
    require_order(values, paths, "from", "to")
    require_order(values, paths, "period/from", "period/to")
    for path in paths:
        if path.rpartition("/")[2] in SCALE and path.partition("/")[0] in {"threats", *SCALE}:
            require_between(values, paths, path, LEAST, MOST)
    scheme = str(values.get("scheme") or "")
    value = values.get("value")
    if paths & {"scheme", "value"} and value and scheme in VALUES and value not in VALUES[scheme]:
        raise Refused(Reason.RECORD_VALUE, field="value", allowed=", ".join(VALUES[scheme]))
    for path in ("from", "to"):
        day = dtg.day(str(values.get(path) or ""))
        if day and paths & {path, "scheme"}:
            _require_days_of(scheme, day, field=path)


def refuse_beside(values: Mapping[str, Value], paths: frozenset[str], around: Around) -> None:
    """The same beside the day, and beside what is frozen.

    Raises:
        Refused: RECORD_FROZEN; RECORD_FORM for a rating without a first day, of a scheme that is
            not in force today.
    """
    said = frozenset(path for path in paths if path.partition("/")[0] != RELEASE)
    require_unfrozen(said, around)  # to whom it goes is decided after the work, too
    if paths & {"scheme", "value"} and values.get("value") and not values.get("from"):
        last = dtg.day(str(values.get("to") or ""))
        _require_days_of(str(values.get("scheme") or ""), last or around.today, field="value")


def require_unfrozen(paths: frozenset[str], around: Around) -> None:
    """Refuse any write to what several have signed; a later version is a record of its own.

    Raises:
        Refused: RECORD_FROZEN.
    """
    if paths and around.before.get("state") == FROZEN:
        raise Refused(Reason.RECORD_FROZEN, ref=str(around.before.get("ref") or ""))


def _require_days_of(scheme: str, day: date, *, field: str) -> None:
    if scheme == PHASE and day > LAST_PHASE_DAY:
        raise Refused(Reason.RECORD_FORM, field=field, rule=rules.LAST_PHASE)
    if scheme == LEVEL and day < FIRST_LEVEL_DAY:
        raise Refused(Reason.RECORD_FORM, field=field, rule=rules.FIRST_LEVEL)
