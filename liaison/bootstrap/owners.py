"""Whose device a new vault is: checked before anything is made."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from liaison.core import dtg, rules
from liaison.core.door import Owner
from liaison.core.errors import Reason, Refused
from liaison.core.records import missions
from liaison.core.sites import Site, code_of, zone_of
from liaison.core.translatable import QT_TRANSLATE_NOOP
from sync.crypto import claims as claim_list

_CODE = re.compile(r"[^\W_][\w .'\u2019-]{0,39}")
"""A mission: a word of any script, without the marks that part names and paths."""
_MISSION = QT_TRANSLATE_NOOP("Param", "a code such as MINURCAT")
_SITE = QT_TRANSLATE_NOOP("Param", "a code such as TCD-ABE")
_ROLE = QT_TRANSLATE_NOOP("Param", "a role such as JOC duty officer")
_ZONES = "Africa/Nairobi, Africa/Lubumbashi"
_MOMENTS = "2009-12-14T06:00:00Z, 140600ZDEC09"
_LAST_MS = dtg.LATEST_MS - 50 * 366 * 86_400_000
"""The clock goes on from there."""


def claims(owner: Owner) -> dict[str, str]:
    """What the device's card will say.

    Raises:
        Refused: RECORD_FORM, naming what is wrong and an example; MISSION_UNKNOWN.
    """
    mission, site = _mission(owner), code_of(owner.site)
    if site is None:
        raise Refused(Reason.RECORD_FORM, field="site", rule=_SITE)
    if not owner.role.strip():
        raise Refused(Reason.RECORD_FORM, field="role", rule=_ROLE)
    claimed = {"mission": mission, "site": site, "role": owner.role}
    if owner.exercise is not None:
        claimed["exercise"] = "1"
    if owner.is_hub:
        claimed["hub"] = "1"
    try:
        claim_list.encode(claimed)
    except Refused as refused:  # the codes are sound already
        raise Refused(Reason.RECORD_FORM, field="role", rule=_ROLE) from refused
    return claimed


def zone(owner: Owner, sites: Mapping[str, Site]) -> str:
    """The zone of the clock that a site keeps.

    Raises:
        Refused: RECORD_FORM for what is no zone; SITE_ZONE where nobody said one and none is known.
    """
    if owner.tz:
        return dtg.check_zone("UTC" if owner.tz.upper() == "Z" else owner.tz)
    code = code_of(owner.site) or ""
    known = zone_of(code, sites)
    if not known:
        raise Refused(Reason.SITE_ZONE, site=code, example=_ZONES)
    return known


def _mission(owner: Owner) -> str:
    """The mission as others know it: under a name of its own, nobody could release to it."""
    known = missions.listed(owner.mission)
    if known is not None:
        return known
    if not _CODE.fullmatch(owner.mission) or owner.mission != owner.mission.strip():
        raise Refused(Reason.RECORD_FORM, field="mission", rule=_MISSION)
    if not owner.is_new_mission:
        names = ", ".join(missions.BY_CODE)
        raise Refused(Reason.MISSION_UNKNOWN, name=owner.mission, known=names)
    return owner.mission


def begins_ms(exercise: str | None) -> int | None:
    """When an exercise's clock starts, or None for a real vault; a time without a zone is UTC.

    Raises:
        Refused: RECORD_FORM for what is no date after 1970.
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
        raise Refused(Reason.RECORD_FORM, field="exercise", rule=rules.MOMENT, example=_MOMENTS)
    return moment
