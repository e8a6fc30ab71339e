"""Beginning a meeting or a series: a few questions in the page, the rest comes from the series."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMargins, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.core.errors import Refused
from liaison.core.events import Changed
from liaison.core.meetings.moving import SIDE_SESSION
from liaison.core.meetings.values import SeriesRow
from liaison.core.records import meeting, series
from liaison.core.records.handling import LANGUAGES
from liaison.core.records.meeting_views import Cadence
from liaison.core.values import RecordId, Value
from liaison.ui.screens.meetings.bench import Bench
from liaison.ui.screens.meetings.words import options
from liaison.ui.theme import GRID
from liaison.ui.widgets.asking.asks import Ask, Sort
from liaison.ui.widgets.asking.inline_form import InlineForm
from liaison.ui.widgets.scroll_column import ScrollColumn

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_NO_SERIES = ""


class BeginPane(QWidget):
    """Two inline forms, one at a time.

    Signals:
        begun: the record that was made.
        left: nothing was made.
    """

    begun = Signal(object)
    left = Signal()

    def __init__(self, bench: Bench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recordPane")
        self._bench = bench
        self._meeting: InlineForm | None = None
        self.series = self._series_form()
        margins = QMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self._scroll = ScrollColumn(margins, spacing=2 * GRID)
        self._scroll.column.addWidget(self.series)
        self._scroll.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def begin_series(self) -> None:
        """Ask what a new series is."""
        if self._meeting is not None:
            self._meeting.hide()
        self.series.open_with(
            {"kind": "strategic", "every": "1", "unit": "year", "silence_days": "7"}
        )

    def begin_meeting(self, rows: Sequence[SeriesRow], chosen: SeriesRow | None) -> None:
        """Ask what a new meeting is; of the chosen series, if there is one."""
        self.series.hide()
        if self._meeting is not None:
            self._meeting.deleteLater()
        self._meeting = form = self._meeting_form(rows)
        self._scroll.column.insertWidget(0, form)
        form.echo = self._bench.moment_words
        form.answered.connect(self._on_meeting)
        form.closed.connect(self.left)
        kind, title, venue = "strategic", "", ""
        if chosen is not None:
            kind, title = chosen.series.kind, chosen.series.title
            venue = chosen.series.venue.name if chosen.series.venue else ""
        form.open_with(
            {
                "series": chosen.id.hex() if chosen else _NO_SERIES,
                "kind": kind,
                "title": title,
                "venue": venue,
                "lang": "en",
            }
        )

    def _meeting_form(self, rows: Sequence[SeriesRow]) -> InlineForm:
        translate = QCoreApplication.translate
        hint = "2009-12-10 08:30"
        kinds = tuple(
            (kind.name, translate("Kind", kind.label))
            for kind in meeting.TYPE.kinds
            if kind.name != SIDE_SESSION
        )
        titles = tuple((row.id.hex(), row.series.title) for row in rows)
        languages = options(LANGUAGES, "Language", translate)
        return InlineForm(
            "beginMeeting",
            self.tr("New meeting"),
            [
                Ask("series", self.tr("Series"), Sort.CHOICE, options=titles),
                Ask("kind", self.tr("Kind"), Sort.CHOICE, options=kinds),
                Ask("title", self.tr("Title")),
                Ask("starts", self.tr("Begins"), Sort.MOMENT, hint),
                Ask("ends", self.tr("Ends"), Sort.MOMENT, hint),
                Ask("venue", self.tr("Venue"), Sort.PLACE),
                Ask("lang", self.tr("Language"), Sort.CHOICE, options=languages),
                Ask("lang2", self.tr("Second language"), Sort.CHOICE, options=languages),
            ],
            self.tr("Propose the meeting"),
            lambda: self._bench.known.places,
        )

    def _series_form(self) -> InlineForm:
        translate = QCoreApplication.translate
        kinds = tuple((kind.name, translate("Kind", kind.label)) for kind in series.TYPE.kinds)
        form = InlineForm(
            "beginSeries",
            self.tr("New series"),
            [
                Ask("title", self.tr("Name"), hint=self.tr("Inter-mission meeting, strategic")),
                Ask("kind", self.tr("Kind"), Sort.CHOICE, options=kinds),
                Ask("starts_on", self.tr("First day"), hint="2009-06-01"),
                Ask("times", self.tr("Meets so many times"), hint="2"),
                Ask("every", self.tr("In so many"), hint="1"),
                Ask(
                    "unit",
                    self.tr("Days, weeks, months"),
                    Sort.CHOICE,
                    options=options(series.UNITS, "Cadence", translate),
                ),
                Ask("venue", self.tr("Neutral venue"), Sort.PLACE),
                Ask("silence_days", self.tr("Days of silence"), hint="7"),
            ],
            self.tr("Begin the series"),
            lambda: self._bench.known.places,
        )
        form.answered.connect(self._on_series)
        form.closed.connect(self.left)
        return form

    def _read(
        self, form: InlineForm, type_: str, keys: Sequence[str], texts: Mapping[str, str]
    ) -> dict[str, Value] | None:
        """The values of some answers; None, said beside the question, where one cannot be read."""
        found: dict[str, Value] = {}
        for key in keys:
            if not texts[key].strip():
                continue
            writes, problem = self._bench.read(type_, key, texts[key])
            if problem:
                form.note(key, problem, wrong=True)
                return None
            found.update(writes)
        return found

    def _require(self, form: InlineForm, key: str, text: str, words: str) -> bool:
        if not text.strip():
            form.note(key, words, wrong=True)
        return bool(text.strip())

    def _on_meeting(self, texts: Mapping[str, str]) -> None:
        form = self._meeting
        if form is None or not self._require(form, "title", texts["title"], self.tr("A title")):
            return
        venue = self._read(form, "MEETING", ("venue",), texts)
        place = venue.get("venue") if venue is not None else None
        tz = place.get("tz") if isinstance(place, Mapping) else None
        self._bench.tz = str(tz) if tz else self._bench.known.tz
        keys = ("starts", "ends", "lang", "lang2")
        said = self._read(form, "MEETING", keys, texts)
        if venue is None or said is None:
            return
        starts, ends = said.get("starts"), said.get("ends")
        if isinstance(starts, int) and isinstance(ends, int) and ends < starts:
            form.note("ends", self.tr("It cannot end before it begins"), wrong=True)
            return
        writes = {**said, **venue, "tz": self._bench.tz}
        made_of = RecordId(bytes.fromhex(texts["series"])) if texts["series"] else None
        self._make(
            form,
            lambda workspace: workspace.prepare.begin(
                texts["kind"] or "external", title=texts["title"], series=made_of, writes=writes
            ),
        )

    def _on_series(self, texts: Mapping[str, str]) -> None:
        form = self.series
        if not self._require(form, "title", texts["title"], self.tr("A name")):
            return
        said = self._read(form, "SERIES", ("title", "starts_on", "venue", "silence_days"), texts)
        cadence = cadence_of(form, texts)
        if said is None or (cadence is None and texts["times"].strip()):
            return

        def begin(workspace: Workspace) -> RecordId:
            made = workspace.prepare.begin_series(texts["kind"] or "strategic", said)
            if cadence is not None:
                workspace.prepare.set_cadence(made, cadence)
            return made

        self._make(form, begin)

    def _make(self, form: InlineForm, make: Callable[[Workspace], RecordId]) -> None:
        made: list[RecordId] = []

        def run(workspace: Workspace) -> Changed:
            made.append(make(workspace))
            return Changed(frozenset(made))

        def show(_: Changed) -> None:
            form.hide()
            self.begun.emit(made[0])

        def refuse(refused: Refused) -> None:
            form.refuse(refused)

        self._bench.do(run, done=show, failed=refuse)


def cadence_of(form: InlineForm, texts: Mapping[str, str]) -> Cadence | None:
    """The cadence that was answered; None, said beside the question, where it is none."""
    numbers = {}
    for key in ("times", "every"):
        text = texts[key].strip() or ("1" if key == "every" else "")
        if not (text.isascii() and text.isdigit() and int(text) > 0):
            words = QCoreApplication.translate("BeginPane", "A number from 1 on")
            if texts["times"].strip() or key == "every":
                form.note(key, words, wrong=True)
            return None
        numbers[key] = int(text)
    return Cadence(
        from_=texts.get("from", ""),
        times=numbers["times"],
        every=numbers["every"],
        unit=texts["unit"] or "year",
        why=texts.get("why", ""),
    )
