"""Missions by name and date: MONUC until 30 June 2010, MONUSCO from 1 July (domain R60).

A record keeps the name its owner had when it was written. The list holds what the sample region
needs; missions of contacts are known besides, by their cards.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Mission:
    """One mission under one name; both dates are days on which the name was in force."""

    code: str
    name: str
    valid_from: date | None
    valid_to: date | None
    successor: str = ""
    countries: tuple[str, ...] = ()


MISSIONS: tuple[Mission, ...] = (
    Mission(
        "AMIS",
        "African Union Mission in the Sudan",
        None,
        date(2007, 12, 31),
        successor="UNAMID",
        countries=("SD",),
    ),
    Mission(
        "BINUCA",
        "UN Integrated Peace-building Office in the Central African Republic",
        date(2010, 1, 1),
        None,
        countries=("CF",),
    ),
    Mission(
        "BONUCA",
        "UN Peace-building Office in the Central African Republic",
        None,
        date(2009, 12, 31),
        successor="BINUCA",
        countries=("CF",),
    ),
    Mission(
        "EUFOR",
        "European Union force in Chad and the Central African Republic",
        None,
        date(2009, 3, 15),
        successor="MINURCAT",
        countries=("TD", "CF"),
    ),
    Mission(
        "MINURCAT",
        "UN Mission in the Central African Republic and Chad",
        date(2007, 9, 25),
        date(2010, 12, 31),
        countries=("TD", "CF"),
    ),
    Mission(
        "MONUC",
        "UN Organization Mission in the Democratic Republic of the Congo",
        None,
        date(2010, 6, 30),
        successor="MONUSCO",
        countries=("CD",),
    ),
    Mission(
        "MONUSCO",
        "UN Organization Stabilization Mission in the Democratic Republic of the Congo",
        date(2010, 7, 1),
        None,
        countries=("CD",),
    ),
    Mission(
        "UNAMID",
        "African Union/UN Hybrid Operation in Darfur",
        date(2007, 7, 31),
        None,
        countries=("SD",),
    ),
    Mission(
        "UNMIS",
        "UN Mission in the Sudan",
        date(2005, 3, 24),
        None,
        countries=("SD",),
    ),
)

BY_CODE = {mission.code: mission for mission in MISSIONS}


def listed(text: str) -> str | None:
    """The code of the mission that `text` names in any case; None for one that is not in the list."""
    code = text.strip().upper()
    return code if code in BY_CODE else None


def name_on(code: str, day: date) -> str:
    """What the mission `code` was called on `day`: its own code, or that of a name before or after.

    A mission that ended without a successor keeps its code; so does one that we do not know.
    """
    mission = BY_CODE.get(code)
    while mission and mission.valid_to and day > mission.valid_to and mission.successor:
        mission = BY_CODE[mission.successor]
    while mission and mission.valid_from and day < mission.valid_from:
        before = next((m for m in MISSIONS if m.successor == mission.code), None)
        if before is None:
            break
        mission = before
    return mission.code if mission else code


def in_force(day: date) -> tuple[str, ...]:
    """The codes of the missions that exist on `day`."""
    return tuple(
        mission.code
        for mission in MISSIONS
        if (mission.valid_from is None or mission.valid_from <= day)
        and (mission.valid_to is None or day <= mission.valid_to)
    )
