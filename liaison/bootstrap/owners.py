"""Whose device a new vault is: checked before anything is made."""

from __future__ import annotations

import re
from datetime import datetime

from liaison.core import dtg
from liaison.core.door import Owner
from liaison.core.errors import Reason, Refused
from liaison.core.translatable import QT_TRANSLATE_NOOP
from sync.crypto import claims as claim_list

_CODE = re.compile(r"[^\W_][\w .'\u2019-]{0,39}")
"""A mission or a site: a word of any script, without the marks that part names and paths."""
_MISSION = QT_TRANSLATE_NOOP("Param", "a code such as MINURCAT")
_SITE = QT_TRANSLATE_NOOP("Param", "a code such as TCD-ABE")
_ROLE = QT_TRANSLATE_NOOP("Param", "a role such as JOC duty officer")
_MOMENTS = "2009-12-14T06:00:00Z, 140600ZDEC09"
_LAST_MS = dtg.LATEST_MS - 50 * 366 * 86_400_000
"""The clock goes on from there."""


def claims(owner: Owner) -> dict[str, str]:
    """What the device's card will say.

    Raises:
        Refused: RECORD_VALUE, naming what is wrong and an example.
    """
    for name, text, allowed in (("mission", owner.mission, _MISSION), ("site", owner.site, _SITE)):
        if not _CODE.fullmatch(text) or text != text.strip():
            raise Refused(Reason.RECORD_VALUE, field=name, allowed=allowed)
    if not owner.role.strip():
        raise Refused(Reason.RECORD_VALUE, field="role", allowed=_ROLE)
    claimed = {"mission": owner.mission, "site": owner.site, "role": owner.role}
    if owner.exercise is not None:
        claimed["exercise"] = "1"
    if owner.is_hub:
        claimed["hub"] = "1"
    try:
        claim_list.encode(claimed)
    except Refused as refused:  # the codes are sound already
        raise Refused(Reason.RECORD_VALUE, field="role", allowed=_ROLE) from refused
    return claimed


def begins_ms(exercise: str | None) -> int | None:
    """When an exercise's clock starts, or None for a real vault; a time without a zone is UTC.

    Raises:
        Refused: RECORD_VALUE for what is no date after 1970.
    """
    if exercise is None:
        return None
    try:
        begins = datetime.fromisoformat(exercise)
        typed = exercise if begins.tzinfo else f"{begins.isoformat()}Z"
    except ValueError:
        typed = exercise
    try:
        moment = dtg.parse(typed, field="exercise")
    except Refused:
        moment = -1
    if not 0 <= moment < _LAST_MS:
        raise Refused(Reason.RECORD_VALUE, field="exercise", allowed=_MOMENTS)
    return moment
