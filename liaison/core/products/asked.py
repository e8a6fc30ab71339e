"""What product somebody asks for, and what a maker of products gives back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from liaison.core.gazetteer import Gazetteer
from liaison.core.papers.cut import Cut
from liaison.core.papers.words import Words
from liaison.core.picture.events import EventGroups
from liaison.core.reports.report import Block
from liaison.core.values import Identity, RecordId, RecordRow


@dataclass(frozen=True, slots=True)
class Asked:
    """One product, as it was asked for.

    Attributes:
        kind: a kind of PRODUCT, such as "sitrep".
        audience: the one audience code that it is made for and cut to.
        since_ms: where its period begins.
        until_ms: where its period ends; that moment is no part of it.
        langs: its languages, the leading one first.
        about: the record that it is about, where it is about one.
        number: its number, where the next one will not do; its maker takes it as it is.
        cleared_by: the role that cleared it; "" for none.
        next_update_ms: when its reader hears more.
        is_final: whether it is the last of its line.
    """

    kind: str
    audience: str
    since_ms: int
    until_ms: int
    langs: tuple[str, ...] = ("en",)
    about: RecordId | None = None
    number: str = ""
    cleared_by: str = ""
    next_update_ms: int | None = None
    is_final: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """What a maker works in.

    Attributes:
        asked: the wish.
        cut: what of the vault may stand in it; whatever a maker prints goes by `cut.lets` first.
        words: fixed words in the leading language.
        places: what is known of places beyond what notes say of them.
        events: which notes tell of one event; what counts goes by it.
        here: who makes it.
        tz: the zone of our site.
        now_ms: when it is made.
    """

    asked: Asked
    cut: Cut
    words: Words
    places: Gazetteer
    events: EventGroups
    here: Identity
    tz: str
    now_ms: int

    def said(self, text: str) -> str:
        """A fixed text in every language asked for, the leading one first."""
        ones = (Words(lang, self.words.translate)(text) for lang in self.asked.langs)
        return " / ".join(dict.fromkeys(ones))

    def covers(self, at_ms: int | None) -> bool:
        """Whether a moment lies in the period."""
        return at_ms is not None and self.asked.since_ms <= at_ms < self.asked.until_ms


@dataclass(frozen=True, slots=True)
class Made:
    """What a maker gives.

    Attributes:
        title: what it is, in the leading language: "Situation report".
        called: how it is said with its number: "SITREP 343".
        number: its number alone: "343", "03/2009-12-08".
        blocks: what it says.
        subtitle: of what.
        facts: label and value, beside those that every product has.
        text: all of it as a message; "" to have it set from the blocks.
        unplaced: notes that belong into it and have no place yet.
        links: earlier products that it follows or supersedes: their records, and how.
        is_of_period: whether its reader is told the period that it was asked for.
    """

    title: str
    called: str
    number: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    text: str = ""
    unplaced: tuple[RecordRow, ...] = ()
    links: Mapping[RecordId, str] = field(default_factory=dict)
    is_of_period: bool = True


class Maker(Protocol):
    """Makes the products of one kind; reads only."""

    def make(self, frame: Frame) -> Made:
        """The product.

        Raises:
            Refused: what speaks against it.
        """
        ...
