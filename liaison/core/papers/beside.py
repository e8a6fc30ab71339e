"""What came to minutes after their adoption: it stands beside the text, never in it."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.meetings import places
from liaison.core.meetings.values import LateChange
from liaison.core.papers.matter import MeetingMatter, Speech
from liaison.core.papers.words import NONE, day, moment
from liaison.core.records.meeting_views import Corrigendum
from liaison.core.reports.report import Block, Heading, Paragraph, Table, Tone
from liaison.core.translatable import QT_TRANSLATE_NOOP

_CORRIGENDA = QT_TRANSLATE_NOOP("Paper", "Corrigenda")
_CORRIGENDUM = QT_TRANSLATE_NOOP("Paper", "Corrigendum")
_FOR_READ = QT_TRANSLATE_NOOP("Paper", "For “{old}” read “{new}” ({why}; {by}, {day})")
_LATE = QT_TRANSLATE_NOOP("Paper", "Written apart from the adopted text")
_LATE_ABOUT = QT_TRANSLATE_NOOP(
    "Paper", "These changes were not before the meeting that adopted; the text is without them."
)
_WHEN = QT_TRANSLATE_NOOP("Paper", "When")
_BY = QT_TRANSLATE_NOOP("Paper", "By")
_WHAT = QT_TRANSLATE_NOOP("Paper", "What")
_HOW = QT_TRANSLATE_NOOP("Paper", "How it came")
_APART = QT_TRANSLATE_NOOP("Paper", "at the same time, apart")
_AFTER = QT_TRANSLATE_NOOP("Paper", "afterwards")


def corrigenda_of(item: str, matter: MeetingMatter, speech: Speech) -> Iterator[Paragraph]:
    """The corrigenda of one item, under it, oldest first."""
    said = matter.now.meeting
    found = sorted(said.corrigenda.items(), key=lambda one: (one[1].at or 0, one[0]))
    for _, one in found:
        if one.item == item:
            yield _corrigendum(one, said.tz, speech)


def blocks(matter: MeetingMatter, speech: Speech) -> Iterator[Block]:
    """Corrigenda that belong to no item, and what was written apart."""
    items = {item.id for item in matter.text.items}
    loose = {one.item for one in matter.now.meeting.corrigenda.values()} - items
    if loose:
        yield Heading(speech.words(_CORRIGENDA))
        for item in sorted(loose):
            yield from corrigenda_of(item, matter, speech)
    if matter.text.late:
        words = speech.words
        yield Heading(words(_LATE))
        yield Paragraph(words(_LATE_ABOUT), tone=Tone.MUTED)
        yield Table(
            (words(_WHEN), words(_BY), words(_WHAT), words(_HOW)),
            tuple(_late(one, matter, speech) for one in matter.text.late),
            (18, 30, 32, 20),
        )


def _corrigendum(one: Corrigendum, tz: str, speech: Speech) -> Paragraph:
    said = speech.words(
        _FOR_READ,
        old=one.old or NONE,
        new=one.new or NONE,
        why=one.why or NONE,
        by=one.by or NONE,
        day=day(one.at, tz) or NONE,
    )
    return Paragraph(said, tone=Tone.MUTED, label=speech.words(_CORRIGENDUM))


def _late(one: LateChange, matter: MeetingMatter, speech: Speech) -> tuple[str, ...]:
    how = speech.words(_APART if one.is_concurrent else _AFTER)
    what = places.told(matter.text, one.record, one.paths, speech.words.in_context)
    at = moment(one.at_ms, matter.now.meeting.tz)
    return at, f"{one.role} ({one.mission})", what or NONE, how
