"""Papers: written to files whole or not at all, and told from papers that somebody changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from liaison.core import dtg, rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.meetings import digest
from liaison.core.meetings.meetings import Meetings
from liaison.core.meetings.minutes import Minutes
from liaison.core.outlet import Leaf, Outlet
from liaison.core.paper_rows import PaperKind
from liaison.core.papers.drafting import PAPERS, Asked, Drafting
from liaison.core.papers.letterhead import kept_letterhead, letterhead_for, letterhead_imprint
from liaison.core.papers.verdict import Standing, Verdict, compared, imprint_in, state_of
from liaison.core.records import audiences
from liaison.core.reports.printing import FORMATS, PagedDevice, Printer
from liaison.core.reports.report import Imprint, Report
from liaison.core.saving import format_of
from liaison.core.values import RecordId

_LANGUAGES = ("en", "fr", "ar")
_TYPES = frozenset({"MEETING", "SERIES"})


@dataclass(frozen=True, slots=True)
class Written:
    """A paper that was written.

    Attributes:
        path: the file.
        bytes: its length.
        left_out: the sentence that counts what its reader does not get; "" if nothing.
        imprint: what ties it to the vault.
    """

    path: str
    bytes: int
    left_out: str = ""
    imprint: Imprint | None = None


class Papers:
    """Writes papers and checks them."""

    def __init__(
        self,
        desk: Desk,
        drafting: Drafting,
        meetings: Meetings,
        minutes: Minutes,
        *,
        outlet: Outlet,
        printer: Printer,
    ) -> None:
        self._desk = desk
        self._drafting = drafting
        self._meetings = meetings
        self._minutes = minutes
        self._outlet = outlet
        self._printer = printer

    def report(
        self, paper: str, record: RecordId, *, audience: str, langs: Iterable[str] = ()
    ) -> Report:
        """A paper as a structure, such as a preview shows.

        Args:
            paper: one of `drafting.PAPERS`.
            record: the meeting or series.
            audience: whom it is cut to, such as ALLM.
            langs: languages, the leading one first; without any, those of the meeting.

        Raises:
            Refused: RECORD_VALUE for an audience or language that there is not, and all that
                `Drafting.report` refuses.
        """
        return self._drafting.report(self._asked(paper, record, audience, langs))

    def write(
        self,
        paper: str,
        record: RecordId,
        path: str,
        *,
        audience: str,
        langs: Iterable[str] = (),
        letterhead: bytes | None = None,
    ) -> Written:
        """Write a paper; its format is the file's ending.

        Args:
            paper: one of `drafting.PAPERS`.
            record: the meeting or series.
            path: the file; an equal name is replaced once the new file is whole.
            audience: whom it is cut to.
            langs: languages, the leading one first.
            letterhead: a mission's template for DOCX; without one, that of the settings.

        Raises:
            Refused: DOCUMENT_FORMAT, LETTERHEAD_FIELD, LETTERHEAD_MISSING, LETTERHEAD_UNFIT,
                FILE_UNWRITABLE, and all that `report` refuses. Then nothing is written.
        """
        format_ = format_of(path, FORMATS)
        head = letterhead_for(self._desk, format_, letterhead)
        report, leaf = self._leaf(self._asked(paper, record, audience, langs, head), format_, head)
        return Written(path, self._outlet.save(leaf, path), report.left_out, report.imprint)

    def print(
        self,
        paper: str,
        record: RecordId,
        device: PagedDevice,
        *,
        audience: str,
        langs: Iterable[str] = (),
        path: str = "",
    ) -> Written:
        """Print a paper on the plain letterhead; see `Outlet.print`, and `write` for the rest."""
        report, leaf = self._leaf(self._asked(paper, record, audience, langs), "pdf")
        self._outlet.print(leaf, device, path=path)
        return Written(path, len(leaf.content), report.left_out, report.imprint)

    def invitation(self, meeting: RecordId, path: str) -> Written:
        """Write a meeting as a calendar file.

        Raises:
            Refused: RECORD_UNKNOWN; RECORD_FORM for a meeting without a day; FILE_UNWRITABLE.
        """
        if self._meetings.view(meeting).meeting.starts is None:
            raise Refused(
                Reason.RECORD_FORM, field="starts", rule=rules.MOMENT, example=dtg.EXAMPLES
            )
        made = self._printer.invitation(self._meetings.invitation(meeting))
        ref = self._meetings.view(meeting).row.ref
        leaf = Leaf(PaperKind.INVITATION, made, "ics", (meeting,), ref)
        return Written(path, self._outlet.save(leaf, path))

    def verify(self, document: bytes, format_: str, *, letterhead: bytes | None = None) -> Verdict:
        """Whether a paper says what the vault says: it is made anew, and the two compared.

        Words alone would not do: there is no end of ways to hide, cover or shrink them, and to put
        pictures over them. What is not printed so here is told from what is (D-037).

        Args:
            document: the file's bytes.
            format_: one of `printing.FORMATS`.
            letterhead: the template it was printed on, if it is not that of the settings.

        Raises:
            Refused: DOCUMENT_FORMAT, DOCUMENT_UNREADABLE.
        """
        said = self._printer.words(document, format_)
        imprint = imprint_in(said)
        if imprint is None or imprint.paper not in PAPERS:
            return Verdict(Standing.UNKNOWN, imprint)
        heads = [None, letterhead, kept_letterhead(self._desk)]
        head = next((one for one in heads if letterhead_imprint(one) == imprint.letterhead), b"")
        verdict = Verdict(Standing.UNKNOWN, imprint)
        for record in self._called(imprint.ref):
            report = self._anew(imprint, record)
            if report is None:
                continue
            if head == b"":
                return Verdict(Standing.LETTERHEAD, imprint)
            made = self._printer.write(report, format_, letterhead=head)
            standing, place = compared(said, self._printer.words(made, format_), report.imprint)
            if standing is Standing.AGREES and not self._printer.same(document, made, format_):
                standing = Standing.TOUCHED
            verdict = Verdict(standing, imprint, place, state_of(report.imprint))
            if standing is Standing.AGREES:
                return verdict
        return verdict

    def verify_typed(self, typed: str) -> Verdict:
        """Whether the digest that somebody reads from a paper is that of minutes here.

        Raises:
            Refused: MINUTES_UNKNOWN.
        """
        letters = digest.typed(typed)[: len(digest.printed("0" * 64).replace(" ", ""))]
        meeting = self._minutes.find(letters or typed)
        now = self._drafting.state(meeting)
        ref = self._meetings.view(meeting).row.ref
        imprint = Imprint("minutes", ref, "", "", "", digest.printed(letters))
        agrees = now.startswith(letters)
        standing = Standing.AGREES if agrees else Standing.OTHER_STATE
        return Verdict(standing, imprint, now=digest.printed(now))

    def _asked(
        self,
        paper: str,
        record: RecordId,
        audience: str,
        langs: Iterable[str],
        letterhead: bytes | None = None,
    ) -> Asked:
        return Asked(
            paper=paper,
            record=record,
            audience=audiences.parse(audience, self._desk.vocabulary().missions),
            langs=_languages(langs),
            at_ms=self._desk.clock.now_ms(),
            letterhead=letterhead_imprint(letterhead),
        )

    def _leaf(
        self, asked: Asked, format_: str, letterhead: bytes | None = None
    ) -> tuple[Report, Leaf]:
        report, records = self._drafting.drafted(asked)
        leaf = Leaf(
            kind=PaperKind(asked.paper),
            content=self._printer.write(report, format_, letterhead=letterhead),
            format=format_,
            records=records,
            ref=report.number,
            langs=report.imprint.langs,
            audience=asked.audience,
            report=report,
        )
        return report, leaf

    def _called(self, ref: str) -> list[RecordId]:
        """Meetings and series of this name; two laptops may have given one name twice."""
        rows = self._desk.store.records.named(ref)
        return [row.id for row in rows if row.ref == ref and row.type in _TYPES]

    def _anew(self, imprint: Imprint, record: RecordId) -> Report | None:
        """The same paper from what is here now; None if it could not be printed here today."""
        try:
            asked = Asked(
                paper=imprint.paper,
                record=record,
                audience=audiences.parse(imprint.audience, self._desk.vocabulary().missions),
                langs=_languages(imprint.langs.split("+")),
                at_ms=dtg.parse(imprint.dtg),
                letterhead=imprint.letterhead,
            )
            return self._drafting.report(asked)
        except Refused:
            return None


def _languages(langs: Iterable[str]) -> tuple[str, ...]:
    asked = tuple(dict.fromkeys(lang.strip().lower() for lang in langs))
    if not set(asked) <= set(_LANGUAGES):
        raise Refused(Reason.RECORD_VALUE, field="langs", allowed=", ".join(_LANGUAGES))
    return asked
