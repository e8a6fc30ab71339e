"""What to do at a place where bundles lie: a decision from what is known, without any I/O.

The plan of a scene is made anew after every phase, because what is taken settles what is owed and
what is left supersedes what lay there. Carrying out a plan leads to a scene whose plan has nothing
more to do. Nothing is ever concluded from a file that is absent, and only our own files are ever
deleted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate
from typing import TypeVar

from sync.model.ids import DeviceId

_Item = TypeVar("_Item")

GENERATIONS = 2
"""How many of our bundles for one reader stay until one of them is acknowledged."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A file as the place lists it; its name means nothing."""

    name: str
    bytes: int


class Load(IntEnum):
    """What a bundle carries, in the order in which bundles leave: a dropped line costs the last."""

    FLASH = 0
    RECEIPTS = 1
    RECORDS = 2
    ATTACHMENTS = 3


@dataclass(frozen=True, slots=True)
class Own:
    """A bundle that we sealed and that may lie here.

    Attributes:
        reader: whom it is for.
        stream: its number among the bundles for that reader.
        load: what it carries; a bundle of attachments never supersedes another.
        spent: nobody needs it any more: acknowledged, or all it carries is elsewhere or withdrawn.
        recalled: it carries what is no longer released to its reader.
    """

    reader: DeviceId
    stream: int
    load: Load
    spent: bool = False
    recalled: bool = False


@dataclass(frozen=True, slots=True)
class Debt:
    """A bundle that a reader should find here and would not.

    Attributes:
        reader: whom it is for.
        load: what it would carry.
        bytes: about how large it would be.
        number: which of the reader's debts, in the order in which they were reckoned.
    """

    reader: DeviceId
    load: Load
    bytes: int
    number: int = 0


@dataclass(frozen=True, slots=True)
class Scene:
    """All that the decision depends on.

    Attributes:
        listing: what lies there.
        seen: files of it that need not be read again, by name and length.
        own: bundles that we sealed, by name and length, whether they lie there or not.
        debts: what should lie there for others and does not.
    """

    listing: Sequence[Listed]
    seen: AbstractSet[tuple[str, int]]
    own: Mapping[tuple[str, int], Own]
    debts: Sequence[Debt] = ()


@dataclass(frozen=True, slots=True)
class Fetch:
    """Read this file and see whether it is for us."""

    file: Listed


@dataclass(frozen=True, slots=True)
class Seal:
    """Write this bundle and leave it here."""

    debt: Debt


@dataclass(frozen=True, slots=True)
class Delete:
    """Remove this file; it is ours and superseded."""

    name: str


@dataclass(frozen=True, slots=True)
class Leave:
    """Leave this file as it is."""

    name: str


Action = Fetch | Seal | Delete | Leave


def plan(scene: Scene, *, budget: int | None = None) -> list[Action]:
    """What to do, in order: fetch, seal, delete, leave.

    Args:
        scene: what is known.
        budget: how many bytes may still cross the line, or None for any number. What does not fit
            stays for a better line; smaller files go first.
    """
    known = scene.seen | scene.own.keys()
    strange = sorted(
        (file for file in scene.listing if _key(file) not in known),
        key=lambda file: (file.bytes, file.name),
    )
    fetches = _affordable([(file.bytes, file) for file in strange], budget)
    spent = sum(file.bytes for file in fetches)
    debts = sorted(scene.debts, key=lambda debt: debt.load)
    rest = None if budget is None else budget - spent
    seals = _affordable([(debt.bytes, debt) for debt in debts], rest)
    deletes = _superseded(scene)
    gone = {*deletes, *(file.name for file in fetches)}
    return [
        *(Fetch(file) for file in fetches),
        *(Seal(debt) for debt in seals),
        *(Delete(name) for name in deletes),
        *(Leave(file.name) for file in scene.listing if file.name not in gone),
    ]


def lying(scene: Scene) -> list[tuple[Listed, Own]]:
    """Our own bundles that lie there whole, as far as a listing can tell."""
    return [(file, scene.own[_key(file)]) for file in scene.listing if _key(file) in scene.own]


def _key(file: Listed) -> tuple[str, int]:
    return file.name, file.bytes


def _affordable(priced: Sequence[tuple[int, _Item]], budget: int | None) -> list[_Item]:
    """The longest beginning that fits; what comes after something that does not fit waits too."""
    if budget is None:
        return [item for _, item in priced]
    totals = accumulate(cost for cost, _ in priced)
    return [item for total, (_, item) in zip(totals, priced, strict=True) if total <= budget]


def _superseded(scene: Scene) -> list[str]:
    """Our own files that can go: spent, recalled, or older than the generations that are kept."""
    owing = {debt.reader for debt in scene.debts}
    newer: Counter[tuple[DeviceId, Load]] = Counter()
    names = []
    for file, own in sorted(lying(scene), key=lambda pair: pair[1].stream, reverse=True):
        series = own.reader, own.load
        # What replaces a recalled bundle lies here once nothing is owed to its reader.
        recalled = own.recalled and own.reader not in owing
        if own.spent or recalled or newer[series] >= GENERATIONS:
            names.append(file.name)
        elif own.load is not Load.ATTACHMENTS:
            newer[series] += 1
    return names
