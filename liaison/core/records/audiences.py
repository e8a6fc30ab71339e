"""Audience codes: who may receive a record (domain 2.4)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from liaison.core.errors import Reason, Refused
from liaison.core.records import missions as known_missions
from liaison.core.translatable import QT_TRANSLATE_NOOP

OWN, MSN, ALLM, HUB, HQ, UNCT, HUM, PUB = "OWN", "MSN", "ALLM", "HUB", "HQ", "UNCT", "HUM", "PUB"
SISTER, REGIONAL, HOST = "SIS:", "REG:", "HOST:"

DEFAULT_RELEASE = (OWN, MSN)

REGIONAL_BODIES = ("AU", "ECCAS", "IGAD")
HOST_COUNTRIES = ("CD", "CF", "SD", "SS", "TD", "UG")

OUTSIDE = (HQ, UNCT, HUM)
"""Codes of readers that are no mission; such a reader's card says the code where others say a mission."""


@dataclass(frozen=True, slots=True)
class Audience:
    """One plain audience code with what people call it."""

    code: str
    label: str


PLAIN = (
    Audience(OWN, QT_TRANSLATE_NOOP("Audience", "Own site")),
    Audience(MSN, QT_TRANSLATE_NOOP("Audience", "Own mission")),
    Audience(ALLM, QT_TRANSLATE_NOOP("Audience", "All missions of the cell")),
    Audience(HUB, QT_TRANSLATE_NOOP("Audience", "The hub")),
    Audience(HQ, QT_TRANSLATE_NOOP("Audience", "Headquarters")),
    Audience(UNCT, QT_TRANSLATE_NOOP("Audience", "United Nations country team")),
    Audience(HUM, QT_TRANSLATE_NOOP("Audience", "Humanitarian partners")),
    Audience(PUB, QT_TRANSLATE_NOOP("Audience", "The public")),
)
FAMILIES = (
    Audience(SISTER, QT_TRANSLATE_NOOP("Audience", "Sister mission {name}")),
    Audience(REGIONAL, QT_TRANSLATE_NOOP("Audience", "Regional body {name}")),
    Audience(HOST, QT_TRANSLATE_NOOP("Audience", "Host authorities of {name}")),
)


def known(missions: Collection[str]) -> list[str]:
    """Every audience code that can be chosen, given the missions that are known."""
    return [
        *(audience.code for audience in PLAIN),
        *(SISTER + mission for mission in sorted(missions)),
        *(REGIONAL + body for body in REGIONAL_BODIES),
        *(HOST + country for country in HOST_COUNTRIES),
    ]


def parse(text: str, missions: Collection[str], *, field: str = "release") -> str:
    """The audience code that `text` means, in capitals.

    Raises:
        Refused: RECORD_VALUE, naming every audience that is allowed.
    """
    code = text.strip().upper()
    allowed = {entry.upper(): entry for entry in known(missions)}
    if code not in allowed:
        raise Refused(Reason.RECORD_VALUE, field=field, allowed=", ".join(known(missions)))
    return allowed[code]


def takes_in(audience: str, other: str, home: str) -> bool:
    """Whether all whom `other` takes in are among those whom `audience` takes in.

    Args:
        audience: the wider code.
        other: the narrower one.
        home: the mission whose record or paper is released to them.
    """
    ours = {OWN, MSN, SISTER + home}
    all_missions = {SISTER + mission for mission in known_missions.BY_CODE}
    if audience in {MSN, SISTER + home}:
        return other in ours
    if audience == ALLM:
        is_ours = other in ours and home in known_missions.BY_CODE
        return other == ALLM or is_ours or other in all_missions
    return audience == other


def by_bundle(code: str) -> bool:
    """Whether bundles may carry to this audience; hosts and the public get a cleared copy only."""
    return code != PUB and not code.startswith(HOST)
