"""Who and what there is in the sample: missions, sites, offices, roles, places; entered at the hub."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from liaison.core.sample.data import Item, SampleData
from liaison.core.sample.flat import fields
from liaison.core.sample.records import SampleRecord
from liaison.core.values import Value

_LISTS = ("missions", "sites", "parties", "roles", "places", "border_segments")


def reference(data: SampleData) -> Iterator[SampleRecord]:
    """The reference data, released to all missions and the hub."""
    for name in _LISTS:
        for one in data.items(name):
            writes, texts = fields(one)
            writes = {path: value for path, value in writes.items() if path.split("/")[0] != "name"}
            writes |= _called(one["name"]) | {"release/ALLM": True, "release/HUB": True}
            writes |= {"ref": str(one["id"])} | _parent(name, one, data)
            yield SampleRecord(str(one["type"]), str(one["kind"]), writes, texts)


def _called(name: object) -> dict[str, Value]:
    if isinstance(name, Mapping):
        return {"title": str(name["en"]), "alt_titles/fr": str(name["fr"])}
    return {"title": str(name)}


def _parent(name: str, one: Item, data: SampleData) -> dict[str, Value]:
    """A role sits at a site, and a site belongs to the mission that runs it at the clock."""
    if name == "roles":
        return {"parent": str(one["site"])}
    if name == "sites":
        return {"parent": data.mission_of_site(str(one["id"]))}
    return {}
