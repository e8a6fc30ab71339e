"""What the release bar shows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass

Labelled = tuple[str, str]
"""(code, what people call it)"""


@dataclass(frozen=True, slots=True)
class ReachLine:
    """One sentence beside the bar: who gets the record, or who does not and why."""

    text: str
    goes: bool


@dataclass(frozen=True, slots=True)
class ReleaseState:
    """Classification, traffic light, audiences and originator control of one record.

    Attributes:
        audiences: those it is released to.
        addable: those it could be released to as well.
        editable: False where another mission owns the record, and so its release.
        owner: the owning mission, said where it is not one's own.
    """

    classification: str = "U"
    classifications: tuple[Labelled, ...] = ()
    tlp: str = ""
    tlps: tuple[Labelled, ...] = ()
    audiences: tuple[Labelled, ...] = ()
    addable: tuple[Labelled, ...] = ()
    orcon: bool = False
    editable: bool = False
    owner: str = ""
    clashes: bool = False
    """Whether somebody else's release stands beside ours until it is settled."""
