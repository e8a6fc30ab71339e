"""What the sample's missions make of what they know, were promised and agreed on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from liaison.core.records.assessment import QUARTERLY
from liaison.core.records.fields import FieldKind
from liaison.core.records.registry import Registry
from liaison.core.sample.data import Item, SampleData
from liaison.core.sample.flat import fields
from liaison.core.sample.links import links
from liaison.core.sample.records import Named, SampleRecord
from liaison.core.values import Value

_LISTS = ("subjects", "resources", "positions", "assessments", "benchmarks")
_FROM = frozenset({"from"})
"""The first day of a rating; in other records it is where the record comes from."""
_TYPES = Registry()


def picture(data: SampleData, site: str) -> Iterator[SampleRecord]:
    """The subjects, resources, positions, assessments and benchmarks that are kept at one site."""
    for name in _LISTS:
        for one in data.items(name):
            if one["site"] == site:
                yield _record(one, data)


def _record(one: Item, data: SampleData) -> SampleRecord:
    """An item, whose keys are the fields of its type."""
    known = _TYPES.get(str(one["type"]))
    writes, texts = fields(one, keep=_FROM)
    if one["kind"] == QUARTERLY:
        writes |= _asked_to_clear(one, data)
    names = links(one)
    for path in list(writes):
        field = known.field_at(path)
        if field is not None and field.kind is FieldKind.LONG:
            texts[path] = str(writes.pop(path))
        elif field is not None and field.kind is FieldKind.RECORD:
            names[path] = Named(str(writes.pop(path)))
    writes["ref"] = str(one["id"])
    return SampleRecord(known.name, str(one["kind"]), writes, texts, names=names)


def _asked_to_clear(one: Item, data: SampleData) -> Mapping[str, Value]:
    """As `Quarters.open` asks: who is asked for a return clears the joint text, and may write it."""
    inputs = one.get("inputs")
    sites = inputs if isinstance(inputs, Mapping) else {}
    asked = {data.mission_of_site(site) for site in sites}
    keeper = data.mission_of_site(str(one["site"]))
    return {f"clearances/{mission}/asked": True for mission in asked} | {
        f"editors/{mission}": True for mission in asked - {keeper}
    }
