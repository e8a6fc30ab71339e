"""What happened, told in the past tense so that screens can refresh by it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sync.model.ids import RecordId


@dataclass(frozen=True, slots=True)
class Changed:
    """What a command changed; an empty one changed nothing.

    Attributes:
        records: the records whose shown state may differ now.
        topics: other things that may differ: "contacts", "inbox", "outbox", "drafts", "settings",
            "import".
    """

    records: frozenset[RecordId] = frozenset()
    topics: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a long piece of work is; `total` 0 means that nobody can know."""

    doing: str
    done: int
    total: int


Report = Callable[[Progress], None]
"""Told about progress; may raise `Refused(Reason.CANCELLED)` to stop the work."""


def unreported(_: Progress) -> None:
    """For callers who show no progress."""
