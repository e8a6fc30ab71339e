"""From the nested values of the data file to paths and plain values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

from liaison.core.sample.data import Item
from liaison.core.values import Value

LOCAL_ONLY = frozenset(
    {
        "id",
        "uid",
        "type",
        "kind",
        "basis",
        "chapter",
        "site",
        "owner",
        "attach",
        "links",
        "from",
        "acks",
    }
)
"""Keys of the data file that are not fields of a record, or are given in another way."""

SETS = {
    "release",
    "do_not_release",
    "issues",
    "addressees",
    "subjects",
    "aka",
    "languages",
    "host_countries",
    "contributors",
    "audiences",
    "parties",
    "partners",
    "revised",
}
"""Lists whose order means nothing: one path an element, so that they merge."""

TIMES = {"when", "eta", "ack_by", "dt", "created"}

LONG = {"body", "action_taken", "comment"}


def fields(
    one: Item, *, keep: frozenset[str] = frozenset()
) -> tuple[dict[str, Value], dict[str, str]]:
    """An item's fields and long texts by path.

    Args:
        one: the item.
        keep: keys that are fields here although they are `LOCAL_ONLY` elsewhere.
    """
    writes: dict[str, Value] = {}
    texts: dict[str, str] = {}
    for name, value in one.items():
        if name in LOCAL_ONLY - keep or name.endswith("_basis") or value is None:
            continue
        if name in LONG:
            texts[name] = str(value)
        else:
            writes.update(_flat(name, value))
    return writes, texts


def moment(value: object) -> int | None:
    """An ISO 8601 instant in milliseconds since 1970-01-01T00:00Z; None for none."""
    return int(datetime.fromisoformat(str(value)).timestamp() * 1000) if value else None


def plain(value: object) -> Value:
    """A value of the data file that is no list and no map."""
    assert value is None or isinstance(value, (bool, int, float, str))  # noqa: S101  (our own data)
    return value


def given(writes: Mapping[str, Value]) -> dict[str, Value]:
    """The writes without those that say nothing."""
    return {path: value for path, value in writes.items() if value is not None}


def _flat(path: str, value: object) -> Iterator[tuple[str, Value]]:
    """A nested value as paths: sets by element, two numbers as a span, lists by position."""
    name = path.rsplit("/", 1)[-1]
    if isinstance(value, Mapping):
        for key, within in value.items():
            yield from _flat(f"{path}/{key}", within)
    elif isinstance(value, list):
        yield from _flat_list(path, value, is_set=name in SETS)
    elif isinstance(value, str) and name in TIMES:
        yield path, moment(value)
    elif value is None or isinstance(value, (bool, int, float, str)):
        yield path, value


def _flat_list(path: str, values: list[object], *, is_set: bool) -> Iterator[tuple[str, Value]]:
    if is_set:
        for element in values:
            yield f"{path}/{element}", True
    elif values and all(isinstance(one, int) for one in values):
        yield path, " - ".join(str(one) for one in values)
    else:
        for position, within in enumerate(values, start=1):
            yield from _flat(f"{path}/{position}", within)
