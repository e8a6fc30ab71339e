"""Whether a paper says what the vault says: its imprint read back, and two papers laid side by side."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from liaison.core.reports.report import Imprint

_LINE = re.compile(
    r"Liaison (?P<paper>[a-z]+) (?P<ref>\S+) (?P<audience>\S+) (?P<langs>[a-z+]+) (?P<dtg>\S+)"
    r"(?: letterhead:(?P<letterhead>[0-9a-f]+))? (?P<digest>[0-9a-f]{4}(?: [0-9a-f]{4}){7,})"
)
_DIGEST_GROUPS = 8
"""Groups of the state; those behind stand for the paper's own words."""


class Standing(StrEnum):
    """What came out."""

    AGREES = "agrees"
    TOUCHED = "touched"
    DIFFERS = "differs"
    OTHER_STATE = "other_state"
    LETTERHEAD = "letterhead"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Place:
    """Where two papers first say different things; "" where one says nothing there."""

    paper: str
    vault: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to "does this paper agree with the vault".

    Attributes:
        standing: AGREES; TOUCHED if the words are those, but the file is not the one that is
            printed here, so that a reader may see less or more than its words; DIFFERS if the words
            are not those that were printed; OTHER_STATE if the vault has gone on since, or has not
            come so far; LETTERHEAD if the template it was printed on is not at hand; UNKNOWN if it
            is a paper of nothing here.
        imprint: what the paper says of itself; None if it says nothing.
        place: the first paragraph that differs.
        now: the digest of what the vault has, as papers print it.
    """

    standing: Standing
    imprint: Imprint | None = None
    place: Place | None = None
    now: str = ""


def imprint_in(words: Iterable[str]) -> Imprint | None:
    """What a paper says of itself, in the last line that says so."""
    found = [match for line in words if (match := _LINE.search(line))]
    return Imprint(**found[-1].groupdict("")) if found else None


def compared(
    paper: Sequence[str], vault: Sequence[str], made: Imprint
) -> tuple[Standing, Place | None]:
    """What the words of a paper and of the one that is `made` from the vault come to.

    They are of another state if the vault would print another digest. Somebody who changes both words
    and imprint is told so, and where it differs first; an imprint that alone was changed is none that
    any vault has printed.
    """
    place = first_difference(paper, vault)
    if place is None:
        return Standing.AGREES, None
    said = imprint_in(paper)
    if said is None or said.digest == made.digest:
        return Standing.DIFFERS, place
    rest = [[line for line in lines if not _LINE.search(line)] for lines in (paper, vault)]
    is_same = state_of(said) == state_of(made) and rest[0] == rest[1]
    return Standing.DIFFERS if is_same else Standing.OTHER_STATE, place


def state_of(imprint: Imprint) -> str:
    """The state that a paper was made from, as its imprint has it."""
    return " ".join(imprint.digest.split()[:_DIGEST_GROUPS])


def first_difference(paper: Sequence[str], vault: Sequence[str]) -> Place | None:
    """The first paragraph in which two papers differ, or None."""
    for said, wanted in zip_longest(paper, vault, fillvalue=""):
        if said != wanted:
            return Place(said, wanted)
    return None
