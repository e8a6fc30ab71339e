"""The sample's notes."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.sample.data import SampleData, words
from liaison.core.sample.flat import fields
from liaison.core.sample.links import links
from liaison.core.sample.records import SampleRecord

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
            writes["when"] = writes.get("when") or created
            yield SampleRecord(
                "NOTE", str(one["kind"]), writes, texts, tuple(words(one, "attach")), links(one)
            )
