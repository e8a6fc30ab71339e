"""A warning in words: as a page, and as a text for radio or e-mail, cut to whom it is for."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from liaison.core import dtg
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.issuing import page, template
from liaison.core.issuing.message import Head, Message, message
from liaison.core.issuing.template import Line
from liaison.core.meetings import digest
from liaison.core.outlet import Leaf, Outlet
from liaison.core.paper_rows import PaperKind, Way
from liaison.core.papers.cut import Cut
from liaison.core.papers.words import Words
from liaison.core.parties import PartyBook
from liaison.core.reader import Read, Reader
from liaison.core.records import audiences, handling, warning_rules
from liaison.core.records.views import Note
from liaison.core.reports.printing import FORMATS, PagedDevice, Printer
from liaison.core.reports.report import Imprint, Report, Translate
from liaison.core.saving import format_of
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordId
from liaison.core.warning_phrases import Retelling
from liaison.core.warnings import said

_FROM = QT_TRANSLATE_NOOP("Warning", "From")
_TO = QT_TRANSLATE_NOOP("Warning", "To")
_ISSUED = QT_TRANSLATE_NOOP("Warning", "Issued")
_DRAFT = QT_TRANSLATE_NOOP("Warning", "Draft warning")
_CHECK_LETTERS = 8
_LANGUAGES = tuple(choice.value for choice in handling.LANGUAGES)


@dataclass(frozen=True, slots=True)
class _Said:
    """One warning in one language, ready to be laid out."""

    found: Read[Note]
    head: Head
    lines: tuple[Line, ...]
    words: Words
    audience: str
    records: tuple[RecordId, ...]


class WarningPapers:
    """Writes warnings; what its reader may not have is refused."""

    def __init__(
        self,
        desk: Desk,
        reader: Reader,
        book: PartyBook,
        outlet: Outlet,
        printer: Printer,
        translate: Translate,
    ) -> None:
        self._desk = desk
        self._reader = reader
        self._book = book
        self._outlet = outlet
        self._printer = printer
        self._translate = translate

    def message(self, warning: RecordId, *, audience: str, lang: str = "") -> Message:
        """At most `message.MOST` characters; what had to be shortened is named.

        Args:
            warning: which.
            audience: whom it is for, such as SIS:MINURCAT.
            lang: en, fr or ar; "" for the warning's own.

        Raises:
            Refused: WARNING_NOT_ONE; RECORD_VALUE for an audience or a language that there is not;
                PAPER_WITHHELD, PAPER_CLEARED_COPY.
        """
        return self._message(self._said(warning, audience, lang))

    def tell(
        self, warning: RecordId, *, audience: str, lang: str = "", way: Way = Way.CLIPBOARD
    ) -> Message:
        """The same on its way out, to the clipboard or to standard output."""
        made = self._said(warning, audience, lang)
        text = self._message(made)
        self._outlet.tell(self._leaf(made, text.text.encode(), "txt"), way)
        return text

    def _message(self, made: _Said) -> Message:
        exercise = f"{made.words.labels().exercise} · " if self._is_exercise else ""
        return message(replace(made.head, marking=exercise + made.head.marking), made.lines)

    def report(self, warning: RecordId, *, audience: str, lang: str = "") -> Report:
        """The page as a structure.

        Raises:
            Refused: as for `message`; WARNING_TOO_LONG if it does not fit on one page.
        """
        return self._report(self._said(warning, audience, lang))

    def _report(self, made: _Said) -> Report:
        imprint = Imprint(
            paper=page.PAPER,
            ref=made.head.ref,
            audience=made.audience,
            langs=made.words.lang,
            dtg=dtg.write(self._desk.clock.now_ms()),
            digest=digest.printed(said(self._desk, made.found.id)),
        )
        whole = hashlib.sha256(f"{imprint.line()}{made.head}{made.lines}".encode()).hexdigest()
        stamped = f"{imprint.digest} {digest.printed(whole[:_CHECK_LETTERS])}"
        report = page.page(
            made.head,
            made.lines,
            lang=made.words.lang,
            labels=made.words.labels(),
            imprint=replace(imprint, digest=stamped),
            exercise=self._is_exercise,
        )
        page.require_one_page(report, made.lines, self._printer)
        return report

    def write(self, warning: RecordId, path: str, *, audience: str, lang: str = "") -> int:
        """Write the page to a file, whose ending says the format; returns its length in bytes.

        Raises:
            Refused: DOCUMENT_FORMAT, FILE_UNWRITABLE, and as for `report`; then nothing is written.
        """
        format_ = format_of(path, FORMATS)
        return self._outlet.save(self._page(warning, audience, lang, format_), path)

    def print(
        self,
        warning: RecordId,
        device: PagedDevice,
        *,
        audience: str,
        lang: str = "",
        path: str = "",
    ) -> None:
        """Print the page; see `Outlet.print`. Raises what `report` does."""
        self._outlet.print(self._page(warning, audience, lang, "pdf"), device, path=path)

    def _page(self, warning: RecordId, audience: str, lang: str, format_: str) -> Leaf:
        made = self._said(warning, audience, lang)
        report = self._report(made)
        leaf = self._leaf(made, self._printer.write(report, format_), format_)
        return replace(leaf, report=report)

    @staticmethod
    def _leaf(made: _Said, content: bytes, format_: str) -> Leaf:
        return Leaf(
            kind=PaperKind.WARNING,
            content=content,
            format=format_,
            records=made.records,
            ref=made.head.ref,
            langs=made.words.lang,
            audience=made.audience,
        )

    def _said(self, warning: RecordId, audience: str, lang: str) -> _Said:
        found = self._reader.one(warning, Note)
        if found.it.kind != warning_rules.KIND:
            raise Refused(Reason.WARNING_NOT_ONE, name=found.row.ref)
        if lang and lang not in _LANGUAGES:
            raise Refused(Reason.RECORD_VALUE, field="lang", allowed=", ".join(_LANGUAGES))
        code = audiences.parse(audience, self._desk.vocabulary().missions)
        day = dtg.day_of(self._desk.clock.now_ms())
        cut = Cut(self._desk, self._book.parties(), code, day)
        cut.require(warning, found.row.ref, is_proof=True)
        words = Words(lang or found.it.lang, self._translate)
        again = Retelling(words.lang, self._translate, self._desk.vocabulary().places)
        return _Said(
            found,
            self._head(found, cut, words),
            template.lines(found.it, words.lang, words.in_context, again),
            words,
            code,
            tuple(cut.sources),
        )

    def _head(self, found: Read[Note], cut: Cut, words: Words) -> Head:
        it, row = found.it, found.row
        is_draft = it.state == warning_rules.DRAFT
        kind = _DRAFT if is_draft else ""
        name = words.in_context("Warning", kind) if kind else words.in_context("Kind", "Warning")
        update = template.number(it, words.in_context)
        asked = sorted(site for site, is_asked in it.addressees.items() if is_asked)
        return Head(
            marking=words.marking(cut.cls, cut.tlp),
            name=f"{name} · {update}" if update else name,
            ref=row.ref,
            issued=(
                words.in_context("Warning", _ISSUED),
                "" if is_draft else dtg.write(row.at_ms),
            ),
            from_=(
                words.in_context("Warning", _FROM),
                f"{_office(row.owner, cut.label(row.site))}, {cut.label(it.author_role)}",
            ),
            to=(words.in_context("Warning", _TO), ", ".join(map(cut.label, asked))),
        )

    @property
    def _is_exercise(self) -> bool:
        return self._desk.identity.exercise is not None


def _office(mission: str, site: str) -> str:
    """Mission and site; a site that is called after its mission says both."""
    return site if site.startswith(mission) else f"{mission} {site}"
