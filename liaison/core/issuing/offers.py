"""What a warning of a note would say, to whom, and whether it would reach them; nothing is written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from liaison.core import dtg
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.issuing.border import Border, FarSide
from liaison.core.issuing.prefill import SOURCES, Prefilled, prefill
from liaison.core.outline import defaults
from liaison.core.papers.words import Words
from liaison.core.parties import PartyBook
from liaison.core.products.guards import in_numbers_only, is_aggregate
from liaison.core.reader import Read, Reader
from liaison.core.records import audiences, note, place, warning_rules
from liaison.core.records.views import Note, Place
from liaison.core.release import Terms, terms, withheld_from
from liaison.core.reports.report import Translate
from liaison.core.values import RecordId, Withheld
from liaison.core.warning_sources import GUARDED, withheld_words

_NOBODY_YET = RecordId(bytes(16))


@dataclass(frozen=True, slots=True)
class Offer:
    """A warning that could be made from a note.

    Attributes:
        far: whom it would be addressed to.
        prefilled: what it would say.
        stays: why it would not reach them as it is; None if it would.
    """

    far: FarSide
    prefilled: Prefilled
    stays: Withheld | None


class Offers:
    """Says what could be warned of."""

    def __init__(self, desk: Desk, reader: Reader, book: PartyBook, translate: Translate) -> None:
        self._desk = desk
        self._reader = reader
        self._book = book
        self._translate = translate

    def of(self, source: RecordId, *, mission: str = "", lang: str = "") -> Offer:
        """The warning that a note gives rise to.

        Args:
            source: a note of people who move, or of an incident, as it is signed.
            mission: whom to warn; "" for whoever is on the far side of the border.
            lang: in which language; "" for the note's.

        Raises:
            Refused: WARNING_NOT_FROM, WARNING_FAR_SIDE.
        """
        found = self._reader.one(source, Note)
        if found.it.kind not in SOURCES:
            raise Refused(Reason.WARNING_NOT_FROM, ref=found.row.ref)
        far = self._border().facing(found.it, mission)
        if far is None:
            raise Refused(Reason.WARNING_FAR_SIDE, ref=found.row.ref)
        own, now = self._desk.identity.mission, self._desk.clock.now_ms()
        reader = f"{audiences.SISTER}{far.mission}"
        withheld = withheld_words(self._desk, source, reader)
        guarded = withheld is not None and (
            withheld.reason in GUARDED or in_numbers_only(found.it, self._terms(source))
        )
        made = prefill(
            found,
            far,
            own=own,
            now_ms=now,
            words=Words(lang or found.it.lang, self._translate),
            in_counts=guarded or is_aggregate(found.it),
        )
        if is_aggregate(found.it):
            withheld = withheld_words(self._desk, source, reader, in_counts=True)
        return Offer(far, made, withheld or self._stays(made, far.mission))

    def _terms(self, source: RecordId) -> Terms:
        document = self._desk.shelf.load(source)
        if document is None:
            raise Refused(Reason.WARNING_NOT_ONE, name=source.hex()[:8])
        return self._desk.shelf.terms(document)

    def _border(self) -> Border:
        segments: Iterable[Read[Place]] = self._reader.all(place.TYPE.name, Place)
        return Border(
            own=self._desk.identity.mission,
            segments=tuple(segments),
            parties=self._book.parties(),
            contacts=tuple(self._desk.store.contacts.all()),
            day=dtg.day_of(self._desk.clock.now_ms()),
        )

    def _stays(self, made: Prefilled, mission: str) -> Withheld | None:
        """What would speak against it, were it issued as it is filled in."""
        begun = defaults(self._desk, note.TYPE, warning_rules.KIND)
        said = {**begun, **made.writes, "state": warning_rules.ISSUED}
        standing = {path: (value,) for path, value in said.items() if value is not None}
        return withheld_from(
            terms(_NOBODY_YET, standing, made.texts),
            f"{audiences.SISTER}{mission}",
            here=self._desk.identity,
            ceilings=self._desk.shelf.ceilings(),
        )
