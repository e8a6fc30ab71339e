"""What a record says when it begins, before anybody typed anything."""

from __future__ import annotations

from liaison.core import dtg, refs
from liaison.core.desk import Desk
from liaison.core.records import handling
from liaison.core.records.audiences import DEFAULT_RELEASE
from liaison.core.records.record_type import RecordType
from liaison.core.values import Value

_NOTE, _GRADED = "NOTE", "grade"
"""Only what somebody saw or heard has a source to grade."""


def defaults(
    desk: Desk, type_: RecordType, kind: str, *, in_form: bool = False
) -> dict[str, Value]:
    """The beginning of a record of this device: ours, released to our own mission, not yet graded.

    Handling is written out, so that it does not hang on which version reads it.

    Args:
        desk: whose.
        type_: of the record.
        kind: within the type.
        in_form: it is written field by field, and may be left half finished.

    Raises:
        Refused: RECORD_KIND for a kind that the type does not have.
    """
    identity, now = desk.identity, desk.clock.now_ms()
    begins = type_.kind(kind).begins if in_form else ""
    begun: dict[str, Value] = {
        "kind": type_.kind(kind).name,
        "owner": identity.mission,
        "site": identity.site,
        "author_role": identity.role,
        "created": now,
        "state": begins or type_.life.first,
        "cls": handling.CLASSIFICATION_ORDER[0],
        "tlp": handling.TLP_AMBER,
        **{f"release/{audience}": True for audience in DEFAULT_RELEASE},
    }
    if type_.name == _NOTE:
        begun[_GRADED] = handling.UNGRADED
    return begun


def free_ref(desk: Desk, type_: RecordType) -> str:
    """The next ref of this site and day."""
    start = refs.prefix(desk.identity.site, type_.name, dtg.day_of(desk.clock.now_ms()))
    return refs.numbered(start, desk.store.records.highest_number(start) + 1)
