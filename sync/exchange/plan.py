"""What to do at a place where bundles lie: a decision from what is known, without any I/O.

The plan of a scene is made anew after every phase, because what is taken settles what is owed and
what is left supersedes what lay there. Carrying out a plan leads to a scene whose plan has nothing
more to do. Nothing is ever concluded from a file that is absent, and only files that we left are
ever deleted.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
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
        generation: its number among the bundles for that reader; parts of one share that of the first.
        load: what it carries; a bundle of attachments never supersedes another.
        spent: nobody needs it any more: acknowledged, or all it carries is elsewhere or withdrawn.
        recalled: it carries what is no longer released to its reader.
    """

    reader: DeviceId
    generation: int
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


Key = tuple[str, int]
"""A name and a length: names are random, so this tells which file it is."""


@dataclass(frozen=True, slots=True)
class Ferry:
    """Sealed files that are taken along for others, unopened.

    Attributes:
        foreign: files that lie there and are known to be sealed for somebody else.
        held: files that we carry, by name and length.
        done: those that need no more trouble here: they were left here before, or have expired.
        spent: those that we left here and that have expired.
        room: how many bytes more may be taken along.
    """

    foreign: AbstractSet[Key] = frozenset()
    held: AbstractSet[Key] = frozenset()
    done: AbstractSet[Key] = frozenset()
    spent: AbstractSet[Key] = frozenset()
    room: int = 0


@dataclass(frozen=True, slots=True)
class Scene:
    """All that the decision depends on.

    Attributes:
        listing: what lies there.
        seen: files of it that need not be read again, by name and length.
        own: bundles that we sealed, by name and length; of those that lie there all.
        debts: what should lie there for others and does not.
        ferry: what is carried for others.
    """

    listing: Sequence[Listed]
    seen: AbstractSet[Key]
    own: Mapping[Key, Own]
    debts: Sequence[Debt] = ()
    ferry: Ferry = field(default_factory=Ferry)


@dataclass(frozen=True, slots=True)
class Fetch:
    """Read this file and see whether it is for us."""

    file: Listed


@dataclass(frozen=True, slots=True)
class Seal:
    """Write this bundle and leave it here."""

    debt: Debt


@dataclass(frozen=True, slots=True)
class Carry:
    """Take this file along for whomever it is sealed for."""

    file: Listed


@dataclass(frozen=True, slots=True)
class Deliver:
    """Leave this file here, which we took along elsewhere."""

    file: Listed


@dataclass(frozen=True, slots=True)
class Delete:
    """Remove this file; we left it, and nobody needs it any more."""

    name: str


@dataclass(frozen=True, slots=True)
class Leave:
    """Leave this file as it is."""

    name: str


Action = Fetch | Seal | Carry | Deliver | Delete | Leave


def plan(scene: Scene, *, budget: int | None = None, largest: int | None = None) -> list[Action]:
    """What to do, in order: fetch, seal, carry, deliver, delete, leave.

    Args:
        scene: what is known.
        budget: how many bytes may still cross the line, or None for any number. What does not fit
            stays for a better line; smaller files go first.
        largest: no file beyond this many bytes is taken, or None for any length.
    """
    purse = _Purse(budget)
    fetches = purse.files(file for file in strange(scene) if _is_within(file, largest))
    debts = sorted(scene.debts, key=lambda debt: debt.load)
    seals = purse.affordable([(debt.bytes, debt) for debt in debts])
    carries = purse.files(_carried(scene, largest))
    delivers = purse.files(_delivered(scene, largest))
    deletes = _superseded(scene)
    gone = {*deletes, *(file.name for file in [*fetches, *carries])}
    return [
        *(Fetch(file) for file in fetches),
        *(Seal(debt) for debt in seals),
        *(Carry(file) for file in carries),
        *(Deliver(file) for file in delivers),
        *(Delete(name) for name in deletes),
        *(Leave(file.name) for file in scene.listing if file.name not in gone),
    ]


def strange(scene: Scene) -> list[Listed]:
    """Files that nobody here has looked into yet: neither seen, nor ours, nor carried for others."""
    known = scene.seen | scene.own.keys() | scene.ferry.held | scene.ferry.done
    return [file for file in scene.listing if _key(file) not in known]


def crowded_out(scene: Scene) -> list[Listed]:
    """Files for others that would be taken along and for which there is no room with us."""
    return [file for file in _foreign(scene) if file.bytes > scene.ferry.room]


def lying(scene: Scene) -> list[tuple[Listed, Own]]:
    """Our own bundles that lie there whole, as far as a listing can tell."""
    return [(file, scene.own[_key(file)]) for file in scene.listing if _key(file) in scene.own]


def _key(file: Listed) -> Key:
    return file.name, file.bytes


def _is_within(file: Listed, largest: int | None) -> bool:
    return largest is None or file.bytes <= largest


def _foreign(scene: Scene) -> list[Listed]:
    ferry = scene.ferry
    return [file for file in scene.listing if _key(file) in ferry.foreign - ferry.held - ferry.done]


def _carried(scene: Scene, largest: int | None) -> Iterator[Listed]:
    """Files for others that find room with us, the smallest first."""
    room = scene.ferry.room
    for file in sorted(_foreign(scene), key=_smallest_first):
        room -= file.bytes
        if room >= 0 and _is_within(file, largest):
            yield file


def _delivered(scene: Scene, largest: int | None) -> Iterator[Listed]:
    """Files that we carry and that are new to this place."""
    taken = {file.name for file in scene.listing}
    for name, size in scene.ferry.held - scene.ferry.done:
        file = Listed(name, size)
        if name not in taken and _is_within(file, largest):
            yield file


def _smallest_first(file: Listed) -> tuple[int, str]:
    return file.bytes, file.name


class _Purse:
    """The bytes that may still cross the line; None for any number."""

    def __init__(self, left: int | None) -> None:
        self._left = left

    def files(self, files: Iterable[Listed]) -> list[Listed]:
        """As many of the smallest as fit."""
        return self.affordable([(file.bytes, file) for file in sorted(files, key=_smallest_first)])

    def affordable(self, priced: Sequence[tuple[int, _Item]]) -> list[_Item]:
        """The longest beginning that fits; what comes after something that does not waits too."""
        if self._left is None:
            return [item for _, item in priced]
        totals = list(accumulate(cost for cost, _ in priced))
        count = sum(1 for total in totals if total <= self._left)
        self._left = self._left - totals[count - 1] if count else self._left
        return [item for _, item in priced[:count]]


def _superseded(scene: Scene) -> list[str]:
    """Files that we left and that can go: spent, recalled, or older than the generations that are kept."""
    owing = {debt.reader for debt in scene.debts}
    newer: dict[tuple[DeviceId, Load], set[int]] = {}
    names = [file.name for file in scene.listing if _key(file) in scene.ferry.spent]
    for file, own in sorted(lying(scene), key=lambda pair: pair[1].generation, reverse=True):
        newest = newer.setdefault((own.reader, own.load), set())
        # What replaces a recalled bundle lies here once nothing is owed to its reader.
        recalled = own.recalled and own.reader not in owing
        is_older = own.generation not in newest and len(newest) >= GENERATIONS
        if own.spent or recalled or is_older:
            names.append(file.name)
        elif own.load is not Load.ATTACHMENTS:
            newest.add(own.generation)
    return names
