"""A paper made of a meeting or a series, as its words; the same vault state always gives the same.

The words do not hang on who prints or when: the imprint says when and on which letterhead, and whoever
holds the same records can make the paper again and compare.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from liaison.core import dtg
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.meetings.actions import Actions
from liaison.core.meetings.assembly import SERIES, Assembly, record_of
from liaison.core.meetings.minutes import Minutes
from liaison.core.meetings.values import AgendaItem, LateChange, MeetingView, MissionReply
from liaison.core.papers import action_table, attendance, decisions, minutes
from liaison.core.papers.cut import Cut
from liaison.core.papers.matter import MeetingMatter, SeriesMatter, Speech
from liaison.core.papers.stamp import stamped
from liaison.core.papers.tongues import Tongues
from liaison.core.papers.words import Words
from liaison.core.parties import PartyBook
from liaison.core.reader import Reader
from liaison.core.records.audiences import MSN
from liaison.core.records.meeting_views import Series
from liaison.core.reports.report import Block, Imprint, Report, Translate
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordId

MINUTES, DECISIONS, ACTIONS, ATTENDANCE = "minutes", "decisions", "actions", "attendance"
OF_MEETING = (MINUTES, DECISIONS, ACTIONS)
OF_SERIES = (ACTIONS, ATTENDANCE)
PAPERS = (MINUTES, DECISIONS, ACTIONS, ATTENDANCE)

_FOR = QT_TRANSLATE_NOOP("Paper", "Made for")


@dataclass(frozen=True, slots=True)
class Asked:
    """What paper somebody wants.

    Attributes:
        paper: one of `PAPERS`.
        record: the meeting or series.
        audience: whom it is cut to.
        langs: languages, the leading one first; empty for all that there are.
        at_ms: when it is made.
        letterhead: see `Imprint.letterhead`.
    """

    paper: str
    record: RecordId
    audience: str
    langs: tuple[str, ...]
    at_ms: int
    letterhead: str = ""


class Drafting:
    """Makes reports; reads only."""

    def __init__(  # noqa: PLR0913, PLR0917  (what a paper is gathered from)
        self,
        desk: Desk,
        reader: Reader,
        book: PartyBook,
        assembly: Assembly,
        actions: Actions,
        adopted: Minutes,
        translate: Translate,
    ) -> None:
        self._desk = desk
        self._reader = reader
        self._book = book
        self._assembly = assembly
        self._actions = actions
        self._adopted = adopted
        self._translate = translate

    def report(self, asked: Asked) -> Report:
        """The paper; raises what `drafted` refuses."""
        return self.drafted(asked)[0]

    def drafted(self, asked: Asked) -> tuple[Report, tuple[RecordId, ...]]:
        """The paper, and the records that stand on it.

        Raises:
            Refused: RECORD_UNKNOWN; RECORD_VALUE for a paper that there is not of such a record;
                PAPER_WITHHELD, PAPER_CLEARED_COPY where its audience may not have it at all;
                MINUTES_PARTIAL where a part of the adopted text has not come here.
        """
        row = self._desk.store.records.row(asked.record)
        is_series = row is not None and row.type == SERIES
        allowed = OF_SERIES if is_series else OF_MEETING
        if asked.paper not in allowed:
            raise Refused(Reason.RECORD_VALUE, field="paper", allowed=", ".join(allowed))
        cut = Cut(self._desk, self._book.parties(), asked.audience, dtg.day_of(asked.at_ms))
        made = self._of_series(asked, cut) if is_series else self._of_meeting(asked, cut)
        return stamped(made), tuple(cut.sources)

    def state(self, meeting: RecordId) -> str:
        """The digest of the text that a paper of this meeting is made from."""
        return self._text(meeting, self._assembly.view(meeting)).digest

    def _of_meeting(self, asked: Asked, cut: Cut) -> Report:
        now = self._assembly.view(asked.record)
        cut.require(asked.record, now.row.ref)
        text = self._text(asked.record, now)
        matter = MeetingMatter(
            now=replace(now, items=tuple(_items(now.items, cut)), replies=_replies(now, cut)),
            text=replace(text, items=tuple(_items(text.items, cut)), late=_late(text, cut)),
            series=self._series_title(now, cut),
            sessions=tuple(self._sessions(asked.record, cut)),
        )
        tongues = Tongues.of(text.meeting, asked.langs)
        speech = Speech(Words(tongues.langs[0], self._translate), tongues, cut.label)
        title, shown, blocks = _MEETING_PAPERS[asked.paper]
        return self._composed(
            asked,
            cut,
            speech,
            title=title,
            subtitle=tongues.title(text.meeting),
            ref=now.row.ref,
            made_by=f"{now.meeting.secretary or now.meeting.author_role} ({now.row.owner})",
            facts=shown(matter, speech),
            blocks=tuple(blocks(matter, speech)),
            state=text.digest,
        )

    def _of_series(self, asked: Asked, cut: Cut) -> Report:
        series = self._reader.one(asked.record, Series)
        cut.require(asked.record, series.row.ref)
        rows = [row for row in self._assembly.rows() if row.series == asked.record]
        meetings = [row for row in rows if cut.lets(row.id, "meetings")]
        meetings.sort(key=lambda row: (row.meeting.starts or 0, row.ref))
        ours = self._actions.of_series(asked.record.hex(), before_ms=dtg.LATEST_MS)
        is_actions = asked.paper == ACTIONS
        matter = SeriesMatter(
            title=series.it.title,
            ref=series.row.ref,
            members=tuple(sorted(series.it.members)),
            meetings=tuple(meetings),
            actions=tuple(row for row in ours if is_actions and cut.lets(row.id, "actions")),
        )
        tongues = Tongues(asked.langs or (series.it.lang,), series.it.lang, "")
        speech = Speech(Words(tongues.langs[0], self._translate), tongues, cut.label)
        title, blocks = _SERIES_PAPERS[asked.paper]
        return self._composed(
            asked,
            cut,
            speech,
            title=title,
            subtitle=matter.title,
            ref=matter.ref,
            made_by=f"{series.it.author_role} ({series.owned_by})",
            facts=(),
            blocks=tuple(blocks(matter, speech)),
            state="",
        )

    def _text(self, meeting: RecordId, now: MeetingView) -> MeetingView:
        """The words of the minutes: as adopted, once they are."""
        if now.meeting.minutes.state != "adopted":
            return now
        adopted = self._adopted.adopted(meeting)
        if adopted is None:
            raise Refused(Reason.MINUTES_PARTIAL, name=now.row.ref)
        return adopted

    def _series_title(self, now: MeetingView, cut: Cut) -> str:
        series = now.row.series
        if series is None or self._desk.store.records.row(series) is None:
            return ""
        return self._reader.one(series, Series).it.title if cut.lets(series, "series") else ""

    def _sessions(self, meeting: RecordId, cut: Cut) -> Iterator[tuple[str, str]]:
        for row in sorted(self._assembly.rows(), key=lambda row: row.ref):
            if record_of(row.meeting.parent) == meeting and cut.lets(row.id, "meetings"):
                yield row.meeting.title, row.ref

    def _composed(  # noqa: PLR0913  (one parameter a part of the paper)
        self,
        asked: Asked,
        cut: Cut,
        speech: Speech,
        *,
        title: str,
        subtitle: str,
        ref: str,
        made_by: str,
        facts: tuple[tuple[str, str], ...],
        blocks: tuple[Block, ...],
        state: str,
    ) -> Report:
        words, here = speech.words, self._desk.identity
        home = here.mission if asked.audience == MSN else f"{here.mission} · {cut.label(here.site)}"
        reader = words.audience(asked.audience, home)
        return Report(
            title=words(title),
            subtitle=subtitle,
            lang=words.lang,
            marking=words.marking(cut.cls, cut.tlp),
            number=ref,
            facts=(*facts, (words(_FOR), reader)),
            blocks=blocks,
            left_out=words.left_out(cut.left, reader),
            prepared_by=made_by,
            labels=words.labels(),
            exercise=self._desk.identity.exercise is not None,
            imprint=Imprint(
                paper=asked.paper,
                ref=ref,
                audience=asked.audience,
                langs="+".join(speech.tongues.langs),
                dtg=dtg.write(asked.at_ms),
                digest=state,
                letterhead=asked.letterhead,
            ),
        )


_MEETING_PAPERS = {
    MINUTES: (minutes.TITLE, minutes.heading_facts, minutes.blocks),
    DECISIONS: (decisions.TITLE, decisions.heading_facts, decisions.blocks),
    ACTIONS: (action_table.TITLE, decisions.heading_facts, action_table.of_meeting),
}
_SERIES_PAPERS = {
    ACTIONS: (action_table.TITLE_OPEN, action_table.of_series),
    ATTENDANCE: (attendance.TITLE, attendance.blocks),
}


def _items(items: Iterable[AgendaItem], cut: Cut) -> Iterator[AgendaItem]:
    for item in items:
        yield replace(
            item,
            decisions=cut.passed(item.decisions, "decisions"),
            actions=cut.passed(item.actions, "actions"),
        )


def _replies(now: MeetingView, cut: Cut) -> tuple[MissionReply, ...]:
    """Answers that may be told; a correction quotes what it corrects, so that has to be free, too."""
    quoted = {
        label: act.id for item in now.items for label, act in (*item.decisions, *item.actions)
    }
    return tuple(
        one for one in now.replies if cut.lets(one.reply.id, "replies", about=quoted.get(one.place))
    )


def _late(text: MeetingView, cut: Cut) -> tuple[LateChange, ...]:
    return tuple(one for one in text.late if cut.lets(one.record, "actions"))
