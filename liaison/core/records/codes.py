"""Incident codes of the missions' shared list (domain 2.2); what they are in ACLED is `core.coding`'s."""

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
    """

    code: str
    label: str


INCIDENT_CODES: tuple[IncidentCode, ...] = (
    IncidentCode("ARM-1", QT_TRANSLATE_NOOP("Code", "Armed clash")),
    IncidentCode("ARM-2", QT_TRANSLATE_NOOP("Code", "Attack on a settlement")),
    IncidentCode("ARM-3", QT_TRANSLATE_NOOP("Code", "Cross-border incursion")),
    IncidentCode("ARM-4", QT_TRANSLATE_NOOP("Code", "Shelling or air strike")),
    IncidentCode(
        "ARM-5", QT_TRANSLATE_NOOP("Code", "Mine, unexploded ordnance or improvised device")
    ),
    IncidentCode("ARM-6", QT_TRANSLATE_NOOP("Code", "Arms trafficking or seizure")),
    IncidentCode("ARM-7", QT_TRANSLATE_NOOP("Code", "Movement or assembly of a group")),
    IncidentCode("ARM-8", QT_TRANSLATE_NOOP("Code", "Recruitment, camps included")),
    IncidentCode("CRM-1", QT_TRANSLATE_NOOP("Code", "Ambush, hit and run")),
    IncidentCode("CRM-2", QT_TRANSLATE_NOOP("Code", "Hijack or vehicle theft")),
    IncidentCode("CRM-3", QT_TRANSLATE_NOOP("Code", "Kidnapping or hostage taking")),
    IncidentCode("CRM-4", QT_TRANSLATE_NOOP("Code", "Robbery or intrusion")),
    IncidentCode("CRM-5", QT_TRANSLATE_NOOP("Code", "Livestock raid or looting")),
    IncidentCode("COM-1", QT_TRANSLATE_NOOP("Code", "Intercommunal violence")),
    IncidentCode("COM-2", QT_TRANSLATE_NOOP("Code", "Protest or riot")),
    IncidentCode("POC-1", QT_TRANSLATE_NOOP("Code", "Attack on civilians or a camp")),
    IncidentCode(
        "POC-2", QT_TRANSLATE_NOOP("Code", "Sexual or gender-based violence (counts only)")
    ),
    IncidentCode("POC-3", QT_TRANSLATE_NOOP("Code", "Abduction of civilians")),
    IncidentCode("UNP-1", QT_TRANSLATE_NOOP("Code", "Attack on the United Nations")),
    IncidentCode("UNP-2", QT_TRANSLATE_NOOP("Code", "Attack on humanitarian workers")),
    IncidentCode("UNP-3", QT_TRANSLATE_NOOP("Code", "Detention or harassment of staff")),
    IncidentCode("OBS-1", QT_TRANSLATE_NOOP("Code", "Movement or flight denied")),
    IncidentCode("OBS-2", QT_TRANSLATE_NOOP("Code", "Visa denied")),
    IncidentCode("OBS-3", QT_TRANSLATE_NOOP("Code", "Expulsion or closure")),
    IncidentCode("OBS-4", QT_TRANSLATE_NOOP("Code", "Official protest")),
    IncidentCode("DIS-1", QT_TRANSLATE_NOOP("Code", "Refugee influx")),
    IncidentCode("DIS-2", QT_TRANSLATE_NOOP("Code", "Internal displacement")),
    IncidentCode("DIS-3", QT_TRANSLATE_NOOP("Code", "Return")),
    IncidentCode("HAZ-1", QT_TRANSLATE_NOOP("Code", "Accident")),
    IncidentCode("HAZ-2", QT_TRANSLATE_NOOP("Code", "Natural hazard or health")),
    IncidentCode("AVN-1", QT_TRANSLATE_NOOP("Code", "Aviation")),
    IncidentCode("POL-1", QT_TRANSLATE_NOOP("Code", "Political event")),
)

BY_CODE = {entry.code: entry for entry in INCIDENT_CODES}
