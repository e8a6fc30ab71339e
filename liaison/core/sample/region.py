"""The sample region as records: what seven Exercise vaults are filled with.

The data file keeps the shape of its source; the modules here turn it into the writes of our
records, so that the sample takes the same road as anything a person enters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from liaison.core.door import Owner
from liaison.core.sample.actions import actions
from liaison.core.sample.data import SampleData
from liaison.core.sample.meetings import meetings
from liaison.core.sample.notes import notes
from liaison.core.sample.picture import picture
from liaison.core.sample.records import SampleRecord, SampleSite
from liaison.core.sample.reference import reference
from liaison.core.sample.series import series

SECRETARIAT = "TCD-NDJ"
"""Where meetings are prepared and followed up (domain S4)."""

_KEEPERS = (
    "JOC duty officer",
    "JMAC chief",
    "Hub information officer",
    "Special Assistant to the SRSG",
)
"""Roles that keep the log of a site, or the meetings; elsewhere it is the first role listed."""


def sites(region: Mapping[str, object], *, chapter: int = 1) -> list[SampleSite]:
    """The vaults of the sample at a chapter's clock; reference data is entered at the hub."""
    data = SampleData(region, chapter)
    found = []
    for site in data.items("sites"):
        code, is_hub = str(site["id"]), bool(site["is_hub"])
        owner = Owner(
            mission=data.mission_of_site(code),
            site=code,
            role=_role(code, data),
            exercise=data.clock,
            is_hub=is_hub,
        )
        records = tuple(_records(data, owner))
        found.append(SampleSite(owner, str(site["name"]), records))
    return found


def _records(data: SampleData, owner: Owner) -> Iterator[SampleRecord]:
    """What is entered at a site, in this order: nearly every record names only earlier ones."""
    if owner.is_hub:
        yield from reference(data)
    if owner.site == SECRETARIAT:
        yield from series(data)
        yield from meetings(data)
        yield from actions(data, kept_by=owner.mission)
    yield from notes(data, owner.site)
    yield from picture(data, owner.site)


def _role(site: str, data: SampleData) -> str:
    names = [str(one["name"]) for one in data.items("roles") if one["site"] == site]
    return next((wanted for wanted in _KEEPERS if wanted in names), names[0])
