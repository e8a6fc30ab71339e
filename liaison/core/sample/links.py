"""Relations between the sample's records."""

from __future__ import annotations

from liaison.core.sample.data import Item, inner
from liaison.core.sample.records import Named


def links(one: Item) -> dict[str, Named]:
    """The relations of an item to other records, by path."""
    return {
        f"links/{position}/record": Named(
            str(link["id"]), {f"links/{position}/rel": str(link["rel"])}
        )
        for position, link in enumerate(inner(one, "links"), start=1)
    }
