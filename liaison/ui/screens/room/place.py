"""Where somebody was in the room, kept in the vault while it is locked. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

SETTING = "room"


@dataclass(frozen=True, slots=True)
class Place:
    """Where typing goes on after the lock.

    Attributes:
        record: the meeting, its id in hexadecimal.
        item: the item in the middle.
        is_parallel: the second language was shown.
        new: words in the line for a new item.
    """

    record: str
    item: str
    is_parallel: bool = False
    new: str = ""

    def setting(self) -> dict[str, str | bool]:
        """As the vault keeps it; `place_of` reads it back."""
        return {
            "record": self.record,
            "item": self.item,
            "is_parallel": self.is_parallel,
            "new": self.new,
        }


def place_of(setting: object, record: str) -> Place | None:
    """The place that was kept, if it is one in this meeting."""
    if not isinstance(setting, Mapping) or setting.get("record") != record:
        return None
    return Place(
        record,
        str(setting.get("item", "")),
        is_parallel=bool(setting.get("is_parallel")),
        new=str(setting.get("new", "")),
    )
