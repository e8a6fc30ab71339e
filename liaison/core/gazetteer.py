"""Finding places by what people type: a list that comes with the product, and PLACE records.

Positions are approximate and say how far; MGRS strings are carried as they stand, because an MGRS
string is an area and not a point.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import msgspec

from liaison.core.folding import fold, joined
from liaison.core.values import Value

_COUNTRY_LETTERS = 2
"""P-codes begin with the country's ISO 3166-1 letters (OCHA, common operational datasets)."""


class Entry(msgspec.Struct, frozen=True):
    """One place of the list.

    Attributes:
        id: a readable key that stays.
        name: as it is shown.
        admin: the unit it lies in, to tell two of one name apart.
        precision_km: how far the position may be off.
    """

    id: str
    name: str
    aliases: list[str] = []
    admin: str = ""
    pcode: str = ""
    lat: float | None = None
    lon: float | None = None
    precision_km: float | None = None
    mgrs: str = ""
    tz: str = ""


@dataclass(frozen=True, slots=True)
class PlaceMatch:
    """A place that fits what was typed."""

    id: str
    name: str
    admin: str
    lat: float | None
    lon: float | None
    mgrs: str
    tz: str

    def value(self) -> Mapping[str, Value]:
        """What a record's PLACE field holds: enough for a reader who lacks this list."""
        fields: dict[str, Value] = {
            "id": self.id,
            "name": self.name,
            "lat": self.lat,
            "lon": self.lon,
            "mgrs": self.mgrs,
            "tz": self.tz,
        }
        return {name: value for name, value in fields.items() if value not in ("", None)}


def read_rows(rows: Iterable[Mapping[str, object]]) -> list[Entry]:
    """The rows of `resources/gazetteer.json`, checked."""
    return [msgspec.convert(row, Entry) for row in rows]


class Gazetteer:
    """Places by any of their names, and by id."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._listed = {entry.id: entry for entry in entries}
        self._entries: dict[str, Entry] = {}
        self._names: dict[str, tuple[str, ...]] = {}
        self.learn(())

    def learn(self, entries: Iterable[Entry]) -> None:
        """Add what PLACE records say, and forget what they said before; a listed id gives way."""
        self._entries = {**self._listed, **{entry.id: entry for entry in entries}}
        self._names = {entry.id: _names(entry) for entry in self._entries.values()}

    def entries(self) -> list[Entry]:
        """Every place, as records correct the list."""
        return list(self._entries.values())

    def is_listed(self, id_: str) -> bool:
        """Whether the list that comes with the product has a place of this id."""
        return id_ in self._listed

    def country(self, id_: str) -> str:
        """The country of a place by its two letters, with which its P-code begins; "" if unknown."""
        entry = self._entries.get(id_)
        return entry.pcode[:_COUNTRY_LETTERS] if entry else ""

    def match(self, words: str, limit: int = 10) -> list[PlaceMatch]:
        """Places that fit the words, best first: whole names, then beginnings, then any word's."""
        asked = fold(words)
        if not asked:
            return []
        ranked = sorted(
            (rank, entry.name, entry.id)
            for entry in self._entries.values()
            if (rank := _rank(asked, self._names[entry.id])) is not None
        )
        return [_match(self._entries[id_]) for _, _, id_ in ranked[:limit]]

    def find(self, text: str) -> PlaceMatch | None:
        """The one place that `text` names, by id or by a whole name; None for none or several."""
        entry = self._entries.get(text.strip())
        if entry:
            return _match(entry)
        asked = {fold(text), *joined(text)} - {""}
        named = [id_ for id_, names in self._names.items() if asked.intersection(names)]
        return _match(self._entries[named[0]]) if len(named) == 1 else None


def _names(entry: Entry) -> tuple[str, ...]:
    return tuple(dict.fromkeys(fold(name) for name in (entry.name, entry.id, *entry.aliases)))


def _rank(asked: str, names: tuple[str, ...]) -> int | None:
    if asked in names:
        return 0
    if any(name.startswith(asked) for name in names):
        return 1
    words = asked.split()
    if any(all(_begins(name, word) for word in words) for name in names):
        return 2
    return None


def _begins(name: str, word: str) -> bool:
    return any(part.startswith(word) for part in name.split())


def _match(entry: Entry) -> PlaceMatch:
    return PlaceMatch(
        id=entry.id,
        name=entry.name,
        admin=entry.admin,
        lat=entry.lat,
        lon=entry.lon,
        mgrs=entry.mgrs,
        tz=entry.tz,
    )
