"""The sample's data file, as far as a chapter shows it.

The file keeps the shape of its source: a list of items for each sort of record, each item with a
readable key that later records name it by. Readers here never change it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from liaison.core.records.missions import BY_CODE, name_on

Item = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class SampleData:
    """The items that a chapter shows, and its clock.

    Attributes:
        region: the data file.
        chapter: records of later chapters are left out.
    """

    region: Mapping[str, object]
    chapter: int

    @property
    def clock(self) -> str:
        """The instant at which the chapter plays, ISO 8601."""
        chapters = inner(self.region, "chapters")
        return next(str(one["clock_utc"]) for one in chapters if one["no"] == self.chapter)

    @property
    def day(self) -> date:
        """The day of the clock."""
        return date.fromisoformat(self.clock[:10])

    def items(self, name: str) -> list[Item]:
        """The items of one list that the chapter shows."""
        return [one for one in inner(self.region, name) if _chapter(one) <= self.chapter]

    def by_id(self, name: str) -> dict[str, Item]:
        """The same, by their keys."""
        return {str(one["id"]): one for one in self.items(name)}

    def role_name(self, key: object) -> str | None:
        """What a role is called; None for no role."""
        return str(self.by_id("roles")[str(key)]["name"]) if key else None

    def place_name(self, key: object) -> str:
        """What a place is called."""
        return str(self.by_id("places")[str(key)]["name"])

    def mission_of_site(self, site: str) -> str:
        """Which mission runs a site on the day of the clock; sites outlive missions."""
        for one in inner(self.by_id("sites")[site], "missions"):
            begins, ends = str(one["from"] or ""), str(one["to"] or "9999")
            if begins <= self.day.isoformat() <= ends:
                return str(one["mission"])
        raise KeyError(site)

    def mission_of(self, party: str) -> str:
        """The mission that a mission's code or a role speaks for; "" for one outside all missions."""
        role = self.by_id("roles").get(party)
        if role is not None:
            return self.mission_of_site(str(role["site"]))
        return name_on(party, self.day) if party in BY_CODE else ""


def inner(item: Item, name: str) -> Sequence[Item]:
    """A list of items within an item; empty where there is none."""
    found = item.get(name) or []
    assert isinstance(found, list), name  # noqa: S101  (our own data file; a test reads it whole)
    return found


def words(item: Item, name: str) -> list[str]:
    """A list of words within an item; empty where there is none."""
    found = item.get(name) or []
    assert isinstance(found, list), name  # noqa: S101  (our own data file; a test reads it whole)
    return [str(one) for one in found]


def _chapter(item: Item) -> int:
    value = item.get("chapter", 1)
    return value if isinstance(value, int) else 1
