"""Records as frozen structures, for reports and checks that read fields by name.

A view never fails: what a newer version wrote in another shape, and every path this version does
not know, stays reachable in `extra`. Views are for reading; writing goes by paths, which leaves
unknown ones untouched.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import TypeVar

import msgspec

from liaison.core.values import Value

V = TypeVar("V", bound=msgspec.Struct)

EXTRA = "extra"


class Spot(msgspec.Struct, frozen=True):
    """A place as it was known when the record was written; see FieldKind.PLACE."""

    name: str
    id: str = ""
    lat: float | None = None
    lon: float | None = None
    mgrs: str = ""
    tz: str = ""


class Count(msgspec.Struct, frozen=True):
    """A number known between two bounds; either may be unknown."""

    min: int | None = None
    max: int | None = None
    how: str = ""


class Harm(msgspec.Struct, frozen=True):
    """Casualties of one sort, by whom they belong to."""

    civ: Count = Count()
    sec: Count = Count()
    un: Count = Count()
    hum: Count = Count()
    unk: Count = Count()


class Source(msgspec.Struct, frozen=True):
    """Whose file a note was taken from, and what it is called there."""

    name: str = ""
    ref: str = ""
    site: str = ""


class Link(msgspec.Struct, frozen=True):
    """A relation to another record."""

    rel: str = ""
    record: str = ""


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """What every record has; sets are maps from member to true."""

    kind: str = ""
    ref: str = ""
    owner: str = ""
    site: str = ""
    author_role: str = ""
    created: int = 0
    title: str = ""
    body: str = ""
    lang: str = "en"
    state: str = ""
    cls: str = "U"
    tlp: str = ""
    grade: str = ""
    origin: str = "own"
    orcon: bool = False
    withheld_reason: str = ""
    release: dict[str, bool] = {}
    do_not_release: dict[str, bool] = {}
    consent: dict[str, bool] = {}
    editors: dict[str, bool] = {}
    issues: dict[str, bool] = {}
    themes: dict[str, bool] = {}
    alt_titles: dict[str, str] = {}
    place: Spot | None = None
    places: dict[str, Spot] = {}
    subjects: dict[str, bool] = {}
    links: dict[str, Link] = {}
    review_on: str = ""
    date_text: str = ""
    extra: dict[str, object] = {}
    """What this version does not know or cannot read, by its first path part."""


class Checklist(msgspec.Struct, frozen=True):
    """The daily security contact, point by point."""

    changes: str = ""
    threats: str = ""
    moves: str = ""
    ratings_unchanged: bool | None = None
    they_ask: str = ""
    we_ask: str = ""


class Ack(msgspec.Struct, frozen=True):
    """One addressee's acknowledgement of a warning, as the warning's owner noted it."""

    role: str = ""
    at: int | None = None
    action: str = ""
    how: str = ""
    noted_by: str = ""
    digest: str = ""


class Note(Envelope, frozen=True, kw_only=True, rename={"from_": "from"}):
    """A note of any kind; fields of other kinds keep their defaults."""

    when: int | None = None
    when_prec: str = ""
    place_prec: str = ""
    code: str = ""
    actors: str = ""
    action_taken: str = ""
    comment: str = ""
    for_parent: bool = False
    sitrep_section: str = ""
    border_segment: str = ""
    took_over: str = ""
    killed: Harm = Harm()
    injured: Harm = Harm()
    abducted: Harm = Harm()
    source: Source = Source()
    from_: Spot | None = None
    via: Spot | None = None
    to: Spot | None = None
    people: Count = Count()
    make_up: dict[str, bool] = {}
    cause: str = ""
    eta: int | None = None
    needs: str = ""
    known_by: str = ""
    warn: str = ""
    with_role: str = ""
    with_mission: str = ""
    channel: str = ""
    checklist: Checklist = Checklist()
    next_call: int | None = None
    government: str = ""
    form: str = ""
    affects: str = ""
    stated_reason: str = ""
    pattern: str = ""
    level: str = ""
    starts: int | None = None
    ends: int | None = None
    basis: str = ""
    likelihood: str = ""
    confidence: str = ""
    ask: str = ""
    addressees: dict[str, bool] = {}
    ack_by: int | None = None
    next_update: int | None = None
    acks: dict[str, Ack] = {}
    update: int | None = None
    final: bool = False
    withdrawn: str = ""


class Term(msgspec.Struct, frozen=True, rename={"from_": "from"}):
    """From when to when a mission runs a site; both days are in it, "" is open."""

    mission: str = ""
    from_: str = ""
    to: str = ""

    def covers(self, day: date) -> bool:
        """Whether `day` lies in it."""
        return (self.from_ or "0") <= day.isoformat() <= (self.to or "9")


class Holiday(msgspec.Struct, frozen=True):
    """A day on which a site does not work, or (`works`) does although its country does not."""

    day: str = ""
    name: str = ""
    works: bool = False


class Party(Envelope, frozen=True, kw_only=True):
    """A mission, site, section, role, office, agency, government or body."""

    valid_from: str = ""
    valid_to: str = ""
    successor: str = ""
    predecessor: str = ""
    parent: str = ""
    languages: dict[str, bool] = {}
    tz: str = ""
    workweek: str = ""
    focal_for: dict[str, bool] = {}
    deputy: str = ""
    cooperation_mandate: str = ""
    backstopped_by: str = ""
    media_ceiling: str = ""
    missions: dict[str, Term] = {}
    holidays: dict[str, Holiday] = {}
    function: str = ""
    focal_for_cooperation: bool = False
    level_gap_warning: bool = False
    host_countries: dict[str, bool] = {}


class PlaceName(msgspec.Struct, frozen=True):
    """One name of a place in one language."""

    text: str = ""
    lang: str = ""


class Side(msgspec.Struct, frozen=True):
    """One side of a border segment."""

    mission: str = ""
    area: str = ""


class Place(Envelope, frozen=True, kw_only=True):
    """A settlement, camp, crossing, road or border segment, or an administrative unit."""

    names: dict[str, PlaceName] = {}
    aka: dict[str, bool] = {}
    lat: float | None = None
    lon: float | None = None
    precision_km: float | None = None
    mgrs: str = ""
    pcode: str = ""
    tz: str = ""
    sides: dict[str, Side] = {}
    valid_from: str = ""
    valid_to: str = ""


def nest(values: Mapping[str, Value]) -> dict[str, Value]:
    """Paths as a nested map; where a path has both a value and parts below, the value stays at ""."""
    tree: dict[str, Value] = {}
    for path in sorted(values):
        branch = tree
        *parents, last = path.split("/")
        for part in parents:
            branch = _branch(branch, part)
        branch[last] = values[path]
    return tree


def _branch(tree: dict[str, Value], part: str) -> dict[str, Value]:
    """The map below `part`; a value that lies there already moves to "" within it.

    Never the value's own map: what was written as one value is not added to.
    """
    inner = tree.get(part)
    if isinstance(inner, _Branch):
        return inner
    branch = _Branch() if part not in tree else _Branch({"": inner})
    tree[part] = branch
    return branch


class _Branch(dict[str, Value]):
    """A map that `nest` made, as opposed to one that is a value."""


def read(view: type[V], values: Mapping[str, Value], texts: Mapping[str, str]) -> V:
    """The structure of a record's shown values and long texts.

    Args:
        view: a structure with an `extra` member, such as `Note`.
        values: by path; tombstones and nulls left out.
        texts: long texts by path.
    """
    known = _types(view)
    readable: dict[str, object] = {}
    extra: dict[str, object] = {}
    for name, value in nest({**values, **texts}).items():
        if name in known and name != EXTRA and _fits(value, known[name]):
            readable[name] = value
        else:
            extra[name] = value
    return msgspec.convert({**readable, EXTRA: extra}, view)


@cache
def _types(view: type[msgspec.Struct]) -> Mapping[str, object]:
    """The types of a structure's fields; working them out costs more than reading a whole record."""
    return {field.encode_name: field.type for field in msgspec.structs.fields(view)}


def _fits(value: object, wanted: object) -> bool:
    try:
        msgspec.convert(value, wanted)
    except msgspec.ValidationError:
        return False
    return True
