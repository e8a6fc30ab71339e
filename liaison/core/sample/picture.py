"""What the sample's missions make of what they know, were promised and agreed on."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.records.fields import FieldKind
from liaison.core.records.registry import Registry
from liaison.core.sample.data import Item, SampleData
from liaison.core.sample.flat import fields
from liaison.core.sample.links import links
from liaison.core.sample.records import Named, SampleRecord

_LISTS = ("subjects", "resources", "positions", "assessments", "benchmarks")
_FROM = frozenset({"from"})
"""The first day of a rating; in other records it is where the record comes from."""
_TYPES = Registry()


def picture(data: SampleData, site: str) -> Iterator[SampleRecord]:
    """The subjects, resources, positions, assessments and benchmarks that are kept at one site."""
    for name in _LISTS:
        for one in data.items(name):
            if one["site"] == site:
                yield _record(one)


def _record(one: Item) -> SampleRecord:
    """An item, whose keys are the fields of its type."""
    known = _TYPES.get(str(one["type"]))
    writes, texts = fields(one, keep=_FROM)
    names = links(one)
    for path in list(writes):
        field = known.field_at(path)
        if field is not None and field.kind is FieldKind.LONG:
            texts[path] = str(writes.pop(path))
        elif field is not None and field.kind is FieldKind.RECORD:
            names[path] = Named(str(writes.pop(path)))
    writes["ref"] = str(one["id"])
    return SampleRecord(known.name, str(one["kind"]), writes, texts, names=names)
