"""The sample region as records: what seven Exercise vaults are filled with.

The data file keeps the shape of its source; this module turns it into the writes of our records,
so that the sample takes the same road as anything a person enters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from liaison.core.door import Owner
from liaison.core.values import Value

Item = Mapping[str, object]

LOCAL_ONLY = {"id", "uid", "type", "kind", "basis", "chapter", "site", "owner", "attach"}
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
}
"""Lists whose order means nothing: one path an element, so that they merge."""

TIMES = {"when", "eta", "ack_by", "dt", "created"}

LONG = {"body", "action_taken", "comment"}


@dataclass(frozen=True, slots=True)
class SampleRecord:
    """One record to be entered at its site."""

    type: str
    kind: str
    writes: Mapping[str, Value]
    texts: Mapping[str, str] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    """Names of the sample's own files to attach."""


@dataclass(frozen=True, slots=True)
class SampleSite:
    """One vault of the sample: whose it is, and what is entered there."""

    owner: Owner
    name: str
    records: tuple[SampleRecord, ...]


def sites(region: Mapping[str, object], *, chapter: int = 1) -> list[SampleSite]:
    """The vaults of the sample at a chapter's clock; reference data is entered at the hub."""
    clock = next(str(one["clock_utc"]) for one in _list(region, "chapters") if one["no"] == chapter)
    roles = {str(one["id"]): one for one in _list(region, "roles")}
    found = []
    for site in _list(region, "sites"):
        code = str(site["id"])
        notes = [
            _note(one, roles)
            for one in _list(region, "notes")
            if one["site"] == code and _chapter(one) <= chapter
        ]
        reference = list(_reference(region, chapter)) if site["is_hub"] else []
        owner = Owner(
            mission=_mission(site, clock),
            site=code,
            role=_role(code, roles),
            exercise=clock,
            is_hub=bool(site["is_hub"]),
        )
        found.append(SampleSite(owner, str(site["name"]), tuple(reference + notes)))
    return found


def _chapter(one: Item) -> int:
    value = one.get("chapter", 1)
    return value if isinstance(value, int) else 1


def _list(region: Mapping[str, object], name: str) -> Sequence[Item]:
    found = region[name]
    assert isinstance(found, list), name  # noqa: S101  (our own data file; a test reads it whole)
    return found


def _mission(site: Item, clock: str) -> str:
    """Which mission ran the site on the day of `clock`; sites outlive the missions that run them."""
    for one in _list(site, "missions"):
        begins, ends = str(one["from"] or ""), str(one["to"] or "9999")
        if begins <= clock[:10] <= ends:
            return str(one["mission"])
    raise KeyError(site["id"])


def _role(site: str, roles: Mapping[str, Item]) -> str:
    """The role that keeps the log of a site: its duty officer or analyst, else its first."""
    names = [str(one["name"]) for one in roles.values() if one["site"] == site]
    for wanted in ("JOC duty officer", "JMAC chief", "Hub information officer"):
        if wanted in names:
            return wanted
    return names[0]


def _reference(region: Mapping[str, object], chapter: int) -> Iterator[SampleRecord]:
    for name in ("missions", "sites", "parties", "roles", "places", "border_segments"):
        for one in _list(region, name):
            if _chapter(one) <= chapter:
                writes, texts = _fields(one)
                called = one["name"]
                if isinstance(called, Mapping):
                    writes["title"] = str(called["en"])
                    writes["alt_titles/fr"] = str(called["fr"])
                else:
                    writes["title"] = str(called)
                for path in [path for path in writes if path.split("/")[0] == "name"]:
                    del writes[path]
                writes["release/ALLM"] = True
                writes["release/HUB"] = True
                kind = str(one["kind"])
                yield SampleRecord(str(one["type"]), kind, {**writes, "ref": str(one["id"])}, texts)


def _note(one: Item, roles: Mapping[str, Item]) -> SampleRecord:
    writes, texts = _fields(one)
    writes["ref"] = str(one["id"])
    writes["author_role"] = str(roles[str(one["author_role"])]["name"])
    writes["when"] = writes.get("when") or writes.get("created")
    writes.pop("created", None)
    attach = one.get("attach")
    files = tuple(str(name) for name in attach) if isinstance(attach, list) else ()
    return SampleRecord("NOTE", str(one["kind"]), writes, texts, files)


def _fields(one: Item) -> tuple[dict[str, Value], dict[str, str]]:
    writes: dict[str, Value] = {}
    texts: dict[str, str] = {}
    for name, value in one.items():
        if name in LOCAL_ONLY or name.endswith("_basis") or value is None:
            continue
        if name in LONG:
            texts[name] = str(value)
        else:
            writes.update(_flat(name, value))
    return writes, texts


def _flat(path: str, value: object) -> Iterator[tuple[str, Value]]:
    """A nested value as paths: sets by element, two numbers as a span, lists by position."""
    name = path.rsplit("/", 1)[-1]
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _flat(f"{path}/{key}", inner)
    elif isinstance(value, list):
        yield from _flat_list(path, value, is_set=name in SETS)
    elif isinstance(value, str) and name in TIMES:
        yield path, int(datetime.fromisoformat(value).timestamp() * 1000)
    elif value is None or isinstance(value, (bool, int, float, str)):
        yield path, value


def _flat_list(path: str, values: list[object], *, is_set: bool) -> Iterator[tuple[str, Value]]:
    if is_set:
        for element in values:
            yield f"{path}/{element}", True
    elif values and all(isinstance(one, int) for one in values):
        yield path, " - ".join(str(one) for one in values)
    else:
        for position, inner in enumerate(values, start=1):
            yield from _flat(f"{path}/{position}", inner)
