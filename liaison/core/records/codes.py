"""Incident codes of the missions' shared list, and what each is called in ACLED (domain 2.2)."""

from __future__ import annotations

from dataclasses import dataclass

from liaison.core.translatable import QT_TRANSLATE_NOOP

AGGREGATE_ONLY = frozenset({"POC-2"})
"""Codes under which only counts by place and month may be kept (domain 2.4)."""


@dataclass(frozen=True, slots=True)
class IncidentCode:
    """One code.

    Attributes:
        code: what is typed and printed; never translated.
        label: what it means (context "Code").
        acled: the ACLED sub-event type that comes closest; "" where ACLED has none.
    """

    code: str
    label: str
    acled: str


INCIDENT_CODES: tuple[IncidentCode, ...] = (
    IncidentCode("ARM-1", QT_TRANSLATE_NOOP("Code", "Armed clash"), "Armed clash"),
    IncidentCode("ARM-2", QT_TRANSLATE_NOOP("Code", "Attack on a settlement"), "Attack"),
    IncidentCode("ARM-3", QT_TRANSLATE_NOOP("Code", "Cross-border incursion"), "Armed clash"),
    IncidentCode(
        "ARM-4",
        QT_TRANSLATE_NOOP("Code", "Shelling or air strike"),
        "Shelling/artillery/missile attack",
    ),
    IncidentCode(
        "ARM-5",
        QT_TRANSLATE_NOOP("Code", "Mine, unexploded ordnance or improvised device"),
        "Remote explosive/landmine/IED",
    ),
    IncidentCode(
        "ARM-6",
        QT_TRANSLATE_NOOP("Code", "Arms trafficking or seizure"),
        "Disrupted weapons use",
    ),
    IncidentCode(
        "ARM-7",
        QT_TRANSLATE_NOOP("Code", "Movement or assembly of a group"),
        "Change to group/activity",
    ),
    IncidentCode(
        "ARM-8",
        QT_TRANSLATE_NOOP("Code", "Recruitment, camps included"),
        "Change to group/activity",
    ),
    IncidentCode("CRM-1", QT_TRANSLATE_NOOP("Code", "Ambush, hit and run"), "Attack"),
    IncidentCode(
        "CRM-2",
        QT_TRANSLATE_NOOP("Code", "Hijack or vehicle theft"),
        "Looting/property destruction",
    ),
    IncidentCode(
        "CRM-3",
        QT_TRANSLATE_NOOP("Code", "Kidnapping or hostage taking"),
        "Abduction/forced disappearance",
    ),
    IncidentCode(
        "CRM-4",
        QT_TRANSLATE_NOOP("Code", "Robbery or intrusion"),
        "Looting/property destruction",
    ),
    IncidentCode(
        "CRM-5",
        QT_TRANSLATE_NOOP("Code", "Livestock raid or looting"),
        "Looting/property destruction",
    ),
    IncidentCode("COM-1", QT_TRANSLATE_NOOP("Code", "Intercommunal violence"), "Mob violence"),
    IncidentCode("COM-2", QT_TRANSLATE_NOOP("Code", "Protest or riot"), "Violent demonstration"),
    IncidentCode("POC-1", QT_TRANSLATE_NOOP("Code", "Attack on civilians or a camp"), "Attack"),
    IncidentCode(
        "POC-2",
        QT_TRANSLATE_NOOP("Code", "Sexual or gender-based violence (counts only)"),
        "Sexual violence",
    ),
    IncidentCode(
        "POC-3",
        QT_TRANSLATE_NOOP("Code", "Abduction of civilians"),
        "Abduction/forced disappearance",
    ),
    IncidentCode("UNP-1", QT_TRANSLATE_NOOP("Code", "Attack on the United Nations"), "Attack"),
    IncidentCode("UNP-2", QT_TRANSLATE_NOOP("Code", "Attack on humanitarian workers"), "Attack"),
    IncidentCode("UNP-3", QT_TRANSLATE_NOOP("Code", "Detention or harassment of staff"), "Arrests"),
    IncidentCode("OBS-1", QT_TRANSLATE_NOOP("Code", "Movement or flight denied"), "Other"),
    IncidentCode("OBS-2", QT_TRANSLATE_NOOP("Code", "Visa denied"), "Other"),
    IncidentCode("OBS-3", QT_TRANSLATE_NOOP("Code", "Expulsion or closure"), "Other"),
    IncidentCode("OBS-4", QT_TRANSLATE_NOOP("Code", "Official protest"), "Other"),
    IncidentCode("DIS-1", QT_TRANSLATE_NOOP("Code", "Refugee influx"), ""),
    IncidentCode("DIS-2", QT_TRANSLATE_NOOP("Code", "Internal displacement"), ""),
    IncidentCode("DIS-3", QT_TRANSLATE_NOOP("Code", "Return"), ""),
    IncidentCode("HAZ-1", QT_TRANSLATE_NOOP("Code", "Accident"), ""),
    IncidentCode("HAZ-2", QT_TRANSLATE_NOOP("Code", "Natural hazard or health"), ""),
    IncidentCode("AVN-1", QT_TRANSLATE_NOOP("Code", "Aviation"), ""),
    IncidentCode("POL-1", QT_TRANSLATE_NOOP("Code", "Political event"), ""),
)

BY_CODE = {entry.code: entry for entry in INCIDENT_CODES}
