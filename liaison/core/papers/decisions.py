"""The record of decisions: one page, a column a language, to be read out the same evening."""

from __future__ import annotations

from collections.abc import Iterator

from liaison.core.papers.matter import MeetingMatter, Speech
from liaison.core.papers.minutes import NUMBER, STATE, WHEN, WHERE, decided, state
from liaison.core.papers.words import NONE, facts, span
from liaison.core.records.meeting_views import Action
from liaison.core.reports.report import Block, Paragraph, Table
from liaison.core.translatable import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Paper", "Record of decisions")
_DECISION = QT_TRANSLATE_NOOP("Paper", "Decision")
_NOTHING = QT_TRANSLATE_NOOP("Paper", "No decision was taken.")


def heading_facts(matter: MeetingMatter, speech: Speech) -> tuple[tuple[str, str], ...]:
    """When and where, and how far the minutes are: the rest would not leave room."""
    said, words = matter.text.meeting, speech.words
    return facts(
        (words(WHEN), span(said.starts, said.ends, said.tz) or said.date_text),
        (words(WHERE), said.venue.name if said.venue else ""),
        (words(STATE), state(matter, speech)),
    )


def blocks(matter: MeetingMatter, speech: Speech) -> Iterator[Block]:
    """One table; a decision that nobody gave in a language has a dash there."""
    langs = speech.tongues.langs
    rows = tuple(
        (label, *(_said(act.it, lang, speech) for lang in langs))
        for item in matter.text.items
        for label, act in item.decisions
    )
    if not rows:
        yield Paragraph(speech.words(_NOTHING))
        return
    words = speech.words
    head = (words(NUMBER), *(words.translate(lang, "Paper", _DECISION) for lang in langs))
    marks = ("", *(speech.tongues.mark(lang) for lang in langs))
    yield Table(head, rows, (8, *(92 // len(langs) for _ in langs)), marks)


def _said(act: Action, lang: str, speech: Speech) -> str:
    texts = dict(speech.tongues.act(act))
    if lang not in texts and len(speech.tongues.langs) > 1:
        return NONE
    spoken = lang if lang in texts else next(iter(texts), lang)
    return decided(act, texts.get(spoken, NONE), spoken, speech)
