"""The sample's notes."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.sample.data import Item, SampleData, inner, words
from liaison.core.sample.flat import fields, moment
from liaison.core.sample.links import links
from liaison.core.sample.records import SampleRecord
from liaison.core.values import Value

_FROM = frozenset({"from"})
"""Where people come from; in other records it is where the record comes from."""


def notes(data: SampleData, site: str) -> Iterator[SampleRecord]:
    """The notes of one site."""
    for one in data.items("notes"):
        if one["site"] == site:
            writes, texts = fields(one, keep=_FROM)
            created = writes.pop("created", None)
            writes["ref"] = str(one["id"])
            writes["author_role"] = data.role_name(one["author_role"])
            writes.update(_acks(data, one))
            writes["when"] = writes.get("when") or created
            yield SampleRecord(
                "NOTE", str(one["kind"]), writes, texts, tuple(words(one, "attach")), links(one)
            )


def _acks(data: SampleData, warning: Item) -> Iterator[tuple[str, Value]]:
    """Who noted a warning, as its owner wrote it down: by site."""
    for ack in inner(warning, "acks"):
        start = f"acks/{ack['site']}"
        yield f"{start}/role", data.role_name(ack["role"])
        yield f"{start}/at", moment(ack["dt"])
        yield f"{start}/action", str(ack["action"])
        yield f"{start}/noted_by", data.role_name(warning["author_role"])
