"""What products tell in numbers only, also to readers who may have the record (domain 2.4, R66).

Products are copied and carried on by people who never saw the record's own marking, so the guards of
personal data and of humanitarian origin hold in them wherever they go: in exports and tables too.
"""

from __future__ import annotations

from typing import Protocol

from liaison.core.records import codes
from liaison.core.release import HUMANITARIAN, Terms


class Coded(Protocol):
    """A note, or its row."""

    @property
    def code(self) -> str:
        """Of the missions' shared list; "" for none."""


def in_numbers_only(note: Coded, terms: Terms) -> bool:
    """Whether no word, day or point of a note may be quoted."""
    return is_aggregate(note) or terms.personal or HUMANITARIAN in terms.origins


def is_aggregate(note: Coded) -> bool:
    """Whether it is under a code of which only counts by place and month are told."""
    return note.code in codes.AGGREGATE_ONLY
