"""What of a vault may stand on a paper for one audience; everything else is counted.

Not only records are cut: a party's name comes from a record of its own, and where that one is not
released the party stands by its code.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

import msgspec

from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.parties import Parties
from liaison.core.reader import Read
from liaison.core.records import audiences, handling
from liaison.core.release import NUMBERS_ONLY, Terms, withheld_from
from liaison.core.stays import Stays
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import ChangeId, RecordId
from liaison.core.warning_sources import withheld_source

V = TypeVar("V", bound=msgspec.Struct)

WHY: Mapping[str, str] = {
    Stays.NOT_RELEASED: QT_TRANSLATE_NOOP("Param", "it was not released to them"),
    Stays.REFUSED_AUDIENCE: QT_TRANSLATE_NOOP("Param", "it is marked not to go to them"),
    Stays.ABOVE_CEILING: QT_TRANSLATE_NOOP("Param", "they may not hold its classification"),
    Stays.TLP_RED: QT_TRANSLATE_NOOP("Param", "TLP:RED stays at its site"),
    Stays.ORIGINATOR: QT_TRANSLATE_NOOP("Param", "only its originator passes it on"),
    Stays.CONSENT: QT_TRANSLATE_NOOP("Param", "its originator has not agreed"),
    Stays.RECALLED: QT_TRANSLATE_NOOP("Param", "its originator recalled it"),
    Stays.QUOTES_RECALLED: QT_TRANSLATE_NOOP("Param", "it quotes a record that was recalled"),
    Stays.PERSONAL_DATA: QT_TRANSLATE_NOOP("Param", "it holds personal data"),
    Stays.UNISSUED: QT_TRANSLATE_NOOP("Param", "it is a warning that is not issued yet"),
    Stays.DRAFT_MINUTES: QT_TRANSLATE_NOOP("Param", "its minutes are a draft"),
    NUMBERS_ONLY: QT_TRANSLATE_NOOP("Param", "it is told only as counts by place and month"),
}
"""Why a record stays, as the end of a sentence."""


@dataclass(frozen=True, slots=True)
class Passed:
    """A record that stands on the paper: on which terms, and at which changes it stood."""

    terms: Terms
    heads: tuple[ChangeId, ...]


class Cut:
    """Answers for one paper, and keeps count.

    Attributes:
        left: how many records were left out, by what they are ("decisions").
        why: the same, by what they are and why they stay, see `release.Stays`.
        sources: what was let through, by its terms, with the heads it stood at.
        cls: the highest classification of all that was let through.
        tlp: the closest traffic light of all that was let through.
    """

    def __init__(self, desk: Desk, parties: Parties, audience: str, day: date) -> None:
        self.left: Counter[str] = Counter()
        self.why: Counter[tuple[str, str]] = Counter()
        self.sources: dict[RecordId, Passed] = {}
        self.cls = handling.CLASSIFICATION_ORDER[0]
        self.tlp = ""
        self._desk = desk
        self._parties = parties
        self._audience = audience
        self._day = day
        self._seen: dict[RecordId, bool] = {}

    def require(self, record: RecordId, name: str, *, is_proof: bool = False) -> None:
        """Let the record through that the paper is about.

        Args:
            record: which.
            name: what a refusal calls it.
            is_proof: the paper is the record itself, see `withheld_from`.

        Raises:
            Refused: PAPER_CLEARED_COPY for hosts and the public; PAPER_WITHHELD, saying why.
        """
        if not audiences.by_bundle(self._audience):
            raise Refused(Reason.PAPER_CLEARED_COPY, audience=self._audience, name=name)
        why = self._objection(record, is_proof=is_proof)
        if why is not None:
            why = WHY.get(why, "")
            raise Refused(Reason.PAPER_WITHHELD, audience=self._audience, name=name, why=why)

    def lets(self, record: RecordId, what: str, *, about: RecordId | None = None) -> bool:
        """Whether a record may stand on the paper; one that may not is counted as `what`.

        One that quotes another record (`about`) stays with that one.
        """
        if record not in self._seen:
            why = None if about is None else self._objection(about, counts=False)
            why = why or self._objection(record)
            self._seen[record] = why is None
            self.left[what] += why is not None
            if why is not None:
                self.why[what, why] += 1
        return self._seen[record]

    def is_short_of(self, *what: str) -> bool:
        """Whether something that is counted as one of these was left out."""
        return any(self.left[one] for one in what)

    def passed(
        self, ones: Iterable[tuple[str, Read[V]]], what: str
    ) -> tuple[tuple[str, Read[V]], ...]:
        """Those of labelled records that may stand on the paper; their labels stay as they are."""
        return tuple((label, one) for label, one in ones if self.lets(one.id, what))

    def label(self, code: str) -> str:
        """What a party is called on the paper's day, if its record may be told; else its code."""
        known = self._parties.by_ref.get(code)
        if known is None or self._objection(known.id, counts=False) is not None:
            return code
        return self._parties.full_label(code, self._day)

    def _objection(
        self, record: RecordId, *, counts: bool = True, is_proof: bool = False
    ) -> str | None:
        """Why a record stays; the marking of one that does not joins that of the paper."""
        document = self._desk.shelf.load(record)
        if document is None:
            return Stays.NOT_RELEASED.value
        terms = self._desk.shelf.terms(document)
        ceilings = self._desk.shelf.ceilings()
        stays = withheld_from(
            terms,
            self._audience,
            here=self._desk.identity,
            ceilings=ceilings,
            is_proof=is_proof,
        )
        stays = stays or withheld_source(self._desk, document, self._audience)
        if stays is not None:
            return stays.reason
        if counts:
            self.sources[record] = Passed(terms, document.heads)
            self._mark(terms)
        return None

    def _mark(self, terms: Terms) -> None:
        self.cls = _stricter(self.cls, terms.cls, handling.CLASSIFICATION_ORDER)
        self.tlp = _stricter(self.tlp, terms.tlp, ("", *handling.TLP_ORDER))


def _stricter(one: str, other: str, order: tuple[str, ...]) -> str:
    """The stricter of two words; one that we do not know is stricter than all."""
    return max(one, other, key=lambda word: order.index(word) if word in order else len(order))
