"""Products drafted, frozen and printed: the one way from a maker's blocks to a numbered paper.

A draft is what would be frozen now, and changes with the vault. Freezing writes a PRODUCT record: which
records it was made from and at which changes they stood, how many were left out and why, its text, and
its structure as an attachment, from which every format is printed again as it was.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, replace

from liaison.core import dtg, rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.notebook import Records
from liaison.core.outlet import Leaf, Outlet
from liaison.core.own_zone import own_zone
from liaison.core.paper_rows import PAPERS, PaperKind, Way
from liaison.core.papers.cut import Cut
from liaison.core.papers.letterhead import letterhead_for
from liaison.core.papers.stamp import stamped
from liaison.core.papers.words import Words, moment
from liaison.core.parties import PartyBook
from liaison.core.picture.known_events import event_groups
from liaison.core.products import packing
from liaison.core.products.asked import Asked, Frame, Made, Maker
from liaison.core.products.numbers import FROZEN, Numbers
from liaison.core.reader import Read, Reader
from liaison.core.records import audiences
from liaison.core.records.handling import LANGUAGES
from liaison.core.records.picture_views import Product
from liaison.core.records.product import NAME as PRODUCT
from liaison.core.reports.printing import FORMATS, PagedDevice, Printer
from liaison.core.reports.report import Imprint, Report, Translate
from liaison.core.saving import format_of
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordId, RecordRow, Value

TEXT = "txt"
"""The format of a product that is a message: what is frozen of it is the message itself."""
_PRINTED = "pdf"
_HOUR_MS = 3_600_000
_MAKER = QT_TRANSLATE_NOOP("Paper", "From")
_READER = QT_TRANSLATE_NOOP("Paper", "To")
_MADE = QT_TRANSLATE_NOOP("Paper", "Date-time group")
_PERIOD = QT_TRANSLATE_NOOP("Paper", "Period")
_AS_OF = QT_TRANSLATE_NOOP("Paper", "Not over yet")
_KNOWN = QT_TRANSLATE_NOOP("Paper", "what was known at {time}; what came after is not in it")
_DRAFT = QT_TRANSLATE_NOOP("Paper", "{number}, draft")
_LANGS = tuple(one.value for one in LANGUAGES)


@dataclass(frozen=True, slots=True)
class Draft:
    """A product as it would be frozen now.

    Attributes:
        report: its structure, for a preview and for the writers.
        made: what its maker gave.
        text: all of it as plain text.
        records: those that stand in it.
        left_out: how many stay, by what they are and why, see `release.Stays`.
    """

    report: Report
    made: Made
    text: str
    records: tuple[RecordId, ...]
    left_out: Mapping[tuple[str, str], int]

    @property
    def unplaced(self) -> tuple[RecordRow, ...]:
        """Notes that belong into it and have no place yet."""
        return self.made.unplaced


class Products:
    """Drafts, freezes, prints."""

    def __init__(  # noqa: PLR0913  (what a product is made with)
        self,
        desk: Desk,
        reader: Reader,
        book: PartyBook,
        records: Records,
        numbers: Numbers,
        makers: Mapping[str, Maker],
        *,
        outlet: Outlet,
        printer: Printer,
        translate: Translate,
        tz: str,
    ) -> None:
        self._desk = desk
        self._reader = reader
        self._book = book
        self._records = records
        self._numbers = numbers
        self._makers = makers
        self._outlet = outlet
        self._printer = printer
        self._translate = translate
        self._tz = tz

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of products that can be made."""
        return tuple(self._makers)

    def draft(self, asked: Asked) -> Draft:
        """What would be frozen now; nothing is written.

        Raises:
            Refused: RECORD_VALUE for a kind, audience or language that there is not; RECORD_FORM for
                a period that ends before it begins or a number that is none; PAPER_CLEARED_COPY for hosts and the public;
                and what the maker refuses.
        """
        return self._draft(asked, is_frozen=False)[0]

    def freeze(self, asked: Asked) -> RecordId:
        """Number a product and keep it as it stands; its readers get it with the next bundle.

        Raises:
            Refused: PRODUCT_NUMBER for a number that was given; PRODUCT_NOT_BEGUN for a period that
                has not begun; what `draft` refuses. Then nothing
                is written.
        """
        draft, cut = self._draft(asked, is_frozen=True)
        audience = draft.report.imprint.audience
        if asked.since_ms > self._desk.clock.now_ms():
            day = dtg.day_of(asked.since_ms).isoformat()
            raise Refused(Reason.PRODUCT_NOT_BEGUN, name=draft.made.called, day=day)
        self._numbers.require_free(asked.kind, draft.made.number, audience)
        return self._records.add(
            PRODUCT,
            asked.kind,
            writes=self._writes(asked, draft, cut),
            texts={"frozen_text": draft.text},
            files=[(packing.NAME, io.BytesIO(packing.pack(draft.report)))],
        )

    def all(self, kind: str = "") -> list[Read[Product]]:
        """Frozen products, newest first, those of others too."""
        return [
            one
            for one in self._reader.all(PRODUCT, Product)
            if one.it.state == FROZEN and kind in {"", one.it.kind}
        ]

    def report(self, product: RecordId) -> Report:
        """A frozen product as it was.

        Raises:
            Refused: RECORD_UNKNOWN for no product; PRODUCT_QUOTES_RECALLED for one set aside;
                ATTACHMENT_UNKNOWN, ATTACHMENT_NOT_HERE where its
                structure was never kept or has not come; DOCUMENT_UNREADABLE for a damaged one.
        """
        self._require_here(product)
        kept = self._records.attachment(product, packing.NAME)
        with self._records.open_attachment(product, kept.id) as source:
            return packing.unpack(source.read())

    def text(self, product: RecordId) -> str:
        """The text of a frozen product. Raises RECORD_UNKNOWN, PRODUCT_QUOTES_RECALLED."""
        self._require_here(product)
        return self._reader.one(product, Product).it.frozen_text

    def save(self, product: RecordId | Draft, path: str, *, letterhead: bytes | None = None) -> int:
        """Write a frozen product, or a draft, to a file whose ending is its format; says how many bytes.

        A draft says on every page that it is one. `letterhead` is a mission's template for DOCX; without
        one, that of the settings.

        Raises:
            Refused: DOCUMENT_FORMAT, LETTERHEAD_FIELD, LETTERHEAD_MISSING, LETTERHEAD_UNFIT,
                FILE_UNWRITABLE, and what `report` refuses. Then nothing is written.
        """
        leaf = self._leaf(product, format_of(path, FORMATS), letterhead)
        return self._outlet.save(leaf, path)

    def print(self, product: RecordId | Draft, device: PagedDevice, *, path: str = "") -> None:
        """Print one; see `Outlet.print`."""
        self._outlet.print(self._leaf(product, _PRINTED), device, path=path)

    def copy(self, product: RecordId | Draft) -> str:
        """The text of one, for the clipboard."""
        return self._outlet.tell(self._leaf(product, TEXT), Way.CLIPBOARD)

    def check_letterhead(self, letterhead: bytes) -> None:
        """Whether products can be printed on a template; asked before something is numbered.

        Raises:
            Refused: LETTERHEAD_FIELD, LETTERHEAD_MISSING, LETTERHEAD_HIDES, LETTERHEAD_UNFIT.
        """
        self._printer.check_letterhead(letterhead)

    def _require_here(self, product: RecordId) -> None:
        """Refuse what is no product, and one that is set aside, saying why."""
        self._records.view(product)
        self._reader.one(product, Product)

    def _leaf(
        self, product: RecordId | Draft, format_: str, letterhead: bytes | None = None
    ) -> Leaf:
        if isinstance(product, Draft):
            report, text, records = product.report, product.text, {*product.records}
        else:
            report, text = self.report(product), self.text(product)
            records = {product}
        if format_ == TEXT:
            content = text.encode()
        else:
            head = letterhead_for(self._desk, format_, letterhead)
            content = self._printer.write(report, format_, letterhead=head)
        return Leaf(
            kind=_kind(report.imprint.paper),
            content=content,
            format=format_,
            records=self._desk.shelf.with_sources(records),
            ref=report.number,
            langs=report.imprint.langs,
            audience=report.imprint.audience,
            report=report,
        )

    def _draft(self, asked: Asked, *, is_frozen: bool) -> tuple[Draft, Cut]:
        asked = self._checked(asked)
        self._desk.shelf.refresh_places()
        now, parties, here = self._desk.clock.now_ms(), self._book.parties(), self._desk.identity
        cut = Cut(self._desk, parties, asked.audience, dtg.day_of(now))
        frame = Frame(
            asked=asked,
            cut=cut,
            words=Words(asked.langs[0], self._translate),
            places=self._desk.places,
            events=event_groups(self._desk),
            here=here,
            tz=dtg.known_zone(own_zone(self._desk, parties, self._tz)),
            now_ms=now,
        )
        made = self._makers[asked.kind].make(frame)
        report = _composed(frame, made, is_frozen=is_frozen)
        text = made.text or self._printer.write(report, TEXT).decode()
        return Draft(report, made, text, tuple(cut.sources), dict(cut.why)), cut

    def _checked(self, asked: Asked) -> Asked:
        if asked.kind not in self._makers:
            raise Refused(Reason.RECORD_VALUE, field="kind", allowed=", ".join(self.kinds))
        if asked.until_ms <= asked.since_ms:
            raise Refused(
                Reason.RECORD_FORM,
                field="until",
                rule=rules.LATER,
                example=dtg.write(asked.since_ms + _HOUR_MS),
            )
        if asked.number:
            today = dtg.day_of(self._desk.clock.now_ms()).isoformat()
            self._numbers.require_fit(asked.kind, asked.number, today)
        langs = tuple(dict.fromkeys(asked.langs)) or _LANGS[:1]
        if not set(langs) <= set(_LANGS):
            raise Refused(Reason.RECORD_VALUE, field="langs", allowed=", ".join(_LANGS))
        audience = audiences.parse(asked.audience, self._desk.vocabulary().missions)
        if not audiences.by_bundle(audience):
            raise Refused(Reason.PAPER_CLEARED_COPY, audience=audience, name=asked.kind)
        return replace(asked, audience=audience, langs=langs)

    def _writes(self, asked: Asked, draft: Draft, cut: Cut) -> Mapping[str, Value]:
        """Released to those it was made for and to nobody else, handled as the strictest in it."""
        audience = draft.report.imprint.audience
        writes: dict[str, Value] = {f"release/{one}": None for one in audiences.DEFAULT_RELEASE}
        writes |= {
            f"release/{audience}": True,
            "state": FROZEN,
            "title": draft.made.called,
            "number": draft.made.number,
            "period/from": asked.since_ms,
            "period/to": asked.until_ms,
            "template": asked.kind,
            "signed_by": self._desk.identity.role,
            "lang": draft.report.lang,
            "cls": cut.cls,
            **({"tlp": cut.tlp} if cut.tlp else {}),
        }
        for position, (record, passed) in enumerate(cut.sources.items(), start=1):
            for more, head in enumerate(passed.heads):
                item = f"sources/{position:04}" + (f"-{more}" if more else "")
                writes |= {f"{item}/record": record.hex(), f"{item}/change": head.hex()}
        for (what, why), count in cut.why.items():
            writes[f"left_out/{what}:{why.rpartition('.')[2]}"] = count
        for passed in cut.sources.values():
            writes |= {f"do_not_release/{one}": True for one in passed.terms.refused}
            writes |= {"orcon": True} if passed.terms.orcon else {}
        for position, (record, how) in enumerate(draft.made.links.items(), start=1):
            writes |= {f"links/{position}/rel": how, f"links/{position}/record": record.hex()}
        return writes


def _kind(paper: str) -> PaperKind:
    """One that another mission's later version made may be of a kind that is not known here."""
    return PaperKind(paper) if paper in PAPERS else PaperKind.PRODUCT


def _composed(frame: Frame, made: Made, *, is_frozen: bool) -> Report:
    """The paper around the blocks: what every product carries (domain section 5)."""
    words, asked, here = frame.words, frame.asked, frame.here
    site = f"{here.mission} · {frame.cut.label(here.site)}"
    home = here.mission if asked.audience == audiences.MSN else site
    reader = words.audience(asked.audience, home)
    period = f"{moment(asked.since_ms, frame.tz)} - {moment(asked.until_ms, frame.tz)}"
    is_running = frame.now_ms < asked.until_ms
    known = words(_KNOWN, time=moment(frame.now_ms, frame.tz))
    report = Report(
        title=made.title,
        subtitle=made.subtitle,
        lang=words.lang,
        marking=words.marking(frame.cut.cls, frame.cut.tlp),
        number=made.called if is_frozen else words(_DRAFT, number=made.called),
        facts=(
            (words(_MAKER), site),
            (words(_READER), reader),
            (words(_MADE), moment(frame.now_ms, frame.tz)),
            *(((words(_PERIOD), period),) if made.is_of_period else ()),
            *(((words(_AS_OF), known),) if made.is_of_period and is_running else ()),
            *made.facts,
        ),
        blocks=made.blocks,
        left_out=words.left_out(frame.cut.left, reader),
        prepared_by=f"{here.role} ({here.mission})",
        cleared_by=asked.cleared_by,
        labels=words.labels(),
        exercise=here.exercise is not None,
        imprint=Imprint(
            paper=asked.kind,
            ref=f"{asked.kind}-{made.number}".upper().replace(" ", "-"),
            audience=asked.audience,
            langs="+".join(asked.langs),
            dtg=dtg.write(frame.now_ms),
            digest="",
        ),
    )
    return stamped(report)
