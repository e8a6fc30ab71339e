"""The sample's decisions, actions and residual tasks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from liaison.core.sample.data import Item, SampleData
from liaison.core.sample.flat import fields
from liaison.core.sample.links import links
from liaison.core.sample.records import Named, SampleRecord
from liaison.core.values import Value


def actions(data: SampleData, *, kept_by: str) -> Iterator[SampleRecord]:
    """Every decision and action.

    Args:
        data: the sample.
        kept_by: the mission that keeps the records; whoever else has to act may edit them.
    """
    for one in data.items("actions"):
        writes, texts = fields(one)
        names = links(one)
        writes |= {"ref": str(one["id"])} | _owner(one, data, kept_by)
        source = one["from"]
        if isinstance(source, Mapping):
            writes["item"] = f"i{source['item']}"
            names["meeting"] = Named(str(source["meeting"]))
        yield SampleRecord("ACTION", str(one["kind"]), writes, texts, names=names)


def _owner(one: Item, data: SampleData, kept_by: str) -> dict[str, Value]:
    if not one["owner"]:
        return {}
    owner = str(one["owner"])
    mission = data.mission_of(owner)
    may_edit = {f"editors/{mission}": True} if mission not in {"", kept_by} else {}
    return {"responsible": owner, **may_edit}
