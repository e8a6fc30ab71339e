"""The annexes of minutes: who was invited and came, what was answered and corrected, the papers."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core import naming
from liaison.core.meetings.noting import noted_in_order
from liaison.core.meetings.values import MissionReply
from liaison.core.papers import presence
from liaison.core.papers.matter import MeetingMatter, Speech
from liaison.core.papers.words import NONE
from liaison.core.records import reply as reply_type
from liaison.core.records.meeting_fields import NOTED_HOW, OUTCOMES
from liaison.core.records.meeting_views import Noted
from liaison.core.reports.report import Block, Heading, Paragraph, Table
from liaison.core.translatable import QT_TRANSLATE_NOOP

_ANNEX_A = QT_TRANSLATE_NOOP("Paper", "Annex A: Attendance")
_ANNEX_B = QT_TRANSLATE_NOOP("Paper", "Annex B: Replies and corrections")
_ANNEX_C = QT_TRANSLATE_NOOP("Paper", "Annex C: Papers")
_NOTHING = QT_TRANSLATE_NOOP("Paper", "None.")
_FUNCTIONS = QT_TRANSLATE_NOOP("Paper", "Functions in the room: {functions}.")

_MISSION = QT_TRANSLATE_NOOP("Paper", "Mission")
_ANSWER = QT_TRANSLATE_NOOP("Paper", "Answer")
_SAID = QT_TRANSLATE_NOOP("Paper", "In words")
_EARLIER = QT_TRANSLATE_NOOP("Paper", "{answer} (to an earlier text)")
_NOTED = QT_TRANSLATE_NOOP("Paper", "{answer}, as noted by {by}")
_WHERE = QT_TRANSLATE_NOOP("Paper", "Where")
_FOR = QT_TRANSLATE_NOOP("Paper", "For")
_READ = QT_TRANSLATE_NOOP("Paper", "Read")
_OUTCOME = QT_TRANSLATE_NOOP("Paper", "Outcome")
_OPEN = QT_TRANSLATE_NOOP("Paper", "Not decided")
_ITEM = QT_TRANSLATE_NOOP("Paper", "Item {number}")
_PAPER = QT_TRANSLATE_NOOP("Paper", "Paper")
_FROM = QT_TRANSLATE_NOOP("Paper", "From")

_CORRECTION = "correction"


def blocks(matter: MeetingMatter, speech: Speech) -> Iterator[Block]:
    """All three, also where there is nothing to say: a reader should not look for a lost page."""
    words = speech.words
    yield Heading(words(_ANNEX_A))
    yield presence.table(matter, speech)
    functions = sorted(map(naming.function_label, matter.text.meeting.functions))
    if functions:
        yield Paragraph(words(_FUNCTIONS, functions=", ".join(functions)))
    yield Heading(words(_ANNEX_B))
    yield from _replies(matter, speech)
    yield Heading(words(_ANNEX_C))
    yield _papers(matter, speech)


def _replies(matter: MeetingMatter, speech: Speech) -> Iterator[Block]:
    words = speech.words
    rounds = sorted(matter.now.replies, key=lambda one: one.is_current)
    answers = (
        *(_answer(one, speech) for one in rounds if one.reply.it.kind != _CORRECTION),
        *(_noted(one, matter, speech) for one in noted_in_order(matter.now.meeting)),
    )
    corrections = tuple(
        _correction(one, matter, speech)
        for one in matter.now.replies
        if one.reply.it.kind == _CORRECTION
    )
    if answers:
        yield Table((words(_MISSION), words(_ANSWER), words(_SAID)), answers, (18, 24, 58))
    if corrections:
        head = (words(_MISSION), words(_WHERE), words(_FOR), words(_READ), words(_OUTCOME))
        yield Table(head, corrections, (16, 12, 27, 27, 18))
    if not answers and not corrections:
        yield Paragraph(words(_NOTHING))


def _answer(one: MissionReply, speech: Speech) -> tuple[str, ...]:
    said = one.reply.it
    answer = _called(said.kind, speech, is_current=one.is_current)
    return one.mission, answer, said.body or NONE


def _noted(one: Noted, matter: MeetingMatter, speech: Speech) -> tuple[str, ...]:
    """Never as a party's own word: who noted it stands beside it, and who said it, when and how."""
    words = speech.words
    answer = _called(one.word, speech, is_current=one.digest == matter.now.asked)
    how = words.choice("Channel", NOTED_HOW, one.how)
    about = ", ".join(part for part in (one.who, one.role, one.on, how) if part)
    said = "\n".join(part for part in (about, one.text) if part)
    return speech.label(one.party), words(_NOTED, answer=answer, by=one.by or NONE), said or NONE


def _called(kind: str, speech: Speech, *, is_current: bool) -> str:
    kinds = {one.name: one.label for one in reply_type.TYPE.kinds}
    answer = speech.words.in_context("Kind", kinds.get(kind, kind))
    return answer if is_current else speech.words(_EARLIER, answer=answer)


def _correction(one: MissionReply, matter: MeetingMatter, speech: Speech) -> tuple[str, ...]:
    said, words = one.reply.it, speech.words
    outcome = words.choice("Correction", OUTCOMES, one.outcome) or words(_OPEN)
    where = _place(one.place, matter, speech)
    return one.mission, where, said.old or NONE, said.new or NONE, outcome


def _place(path: str, matter: MeetingMatter, speech: Speech) -> str:
    """Which item a path of a correction means, or the label of a decision that it is."""
    parts = path.split("/")
    numbers = {item.id: item.number for item in matter.now.items}
    if parts[0] == "agenda" and len(parts) > 1 and parts[1] in numbers:
        return speech.words(_ITEM, number=numbers[parts[1]])
    return speech.words.in_context("Field", naming.field_label("MEETING", path)) if path else NONE


def _papers(matter: MeetingMatter, speech: Speech) -> Block:
    said, words = matter.text.meeting, speech.words
    numbers = {item.id: words(_ITEM, number=item.number) for item in matter.text.items}
    rows = [
        (
            paper.title or NONE,
            speech.label(paper.from_) or NONE,
            numbers.get(paper.item, paper.item) or NONE,
        )
        for _, paper in sorted(said.papers.items())
    ]
    rows += [
        (item.item.paper, item.item.lead or NONE, numbers[item.id])
        for item in matter.text.items
        if item.item.paper
    ]
    if not rows:
        return Paragraph(words(_NOTHING))
    return Table((words(_PAPER), words(_FROM), words(_WHERE)), tuple(rows), (60, 25, 15))
