"""The minutes as a paper (domain section 5): what is to be done first, then what was said, item by item.

A second language follows each item's text under its own title, so that each reads through; decisions
and actions stand in both, one under the other.
"""

from __future__ import annotations

from collections.abc import Container, Iterator

from liaison.core.meetings.values import AgendaItem
from liaison.core.papers import annexes, beside
from liaison.core.papers.matter import MeetingMatter, Speech
from liaison.core.papers.words import NONE, day, facts, span
from liaison.core.records.meeting_views import Action
from liaison.core.records.minutes_states import MINUTES_STATES
from liaison.core.records.missions import BY_CODE
from liaison.core.records.series import MODES
from liaison.core.reports.report import Block, Heading, Paragraph, Table, Tone
from liaison.core.translatable import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Paper", "Minutes")
SERIES = QT_TRANSLATE_NOOP("Paper", "Series")
WHEN = QT_TRANSLATE_NOOP("Paper", "When")
WHERE = QT_TRANSLATE_NOOP("Paper", "Where")
_MODE = QT_TRANSLATE_NOOP("Paper", "How")
_HOST = QT_TRANSLATE_NOOP("Paper", "Host")
_CHAIR = QT_TRANSLATE_NOOP("Paper", "Chair")
_SECRETARY = QT_TRANSLATE_NOOP("Paper", "Secretary")
_SESSIONS = QT_TRANSLATE_NOOP("Paper", "Side sessions")
STATE = QT_TRANSLATE_NOOP("Paper", "State")
_ADOPTED = QT_TRANSLATE_NOOP("Paper", "{state}, {day}")
_SILENCE = QT_TRANSLATE_NOOP("Paper", "{state}, silence until {day}")

ACTIONS = QT_TRANSLATE_NOOP("Paper", "Actions")
NUMBER = QT_TRANSLATE_NOOP("Paper", "No.")
ACTION = QT_TRANSLATE_NOOP("Paper", "Action")
OWNER = QT_TRANSLATE_NOOP("Paper", "Owner")
DUE = QT_TRANSLATE_NOOP("Paper", "Due")
_OWES = QT_TRANSLATE_NOOP("Paper", "{action} ({owner}, due {due})")
_BINDS = QT_TRANSLATE_NOOP("Paper", "{decision} (binds {who})")
_LEADS = QT_TRANSLATE_NOOP("Paper", "{decision} (lead: {who})")
_ALL = "all"
"""Beside missions and parties, who may be said to speak (conventions 2.5)."""

_ACTION_WIDTHS = (8, 52, 24, 16)


def heading_facts(matter: MeetingMatter, speech: Speech) -> tuple[tuple[str, str], ...]:
    """What stands above the minutes: series, days, place, who held it, how far they are."""
    said, words, label = matter.text.meeting, speech.words, speech.label
    return facts(
        (words(SERIES), matter.series),
        (words(WHEN), span(said.starts, said.ends, said.tz) or said.date_text),
        (words(WHERE), said.venue.name if said.venue else ""),
        (words(_MODE), words.choice("Mode", MODES, said.mode)),
        (words(_HOST), label(said.host) if said.host else ""),
        (words(_CHAIR), said.chair),
        (words(_SECRETARY), said.secretary),
        (words(_SESSIONS), "; ".join(f"{title} ({ref})" for title, ref in matter.sessions)),
        (words(STATE), state(matter, speech)),
    )


def state(matter: MeetingMatter, speech: Speech) -> str:
    """How far the minutes are, and since or until when."""
    minutes, words = matter.now.meeting.minutes, speech.words
    called = words.choice("Minutes", MINUTES_STATES, minutes.state or "none")
    if minutes.state == "adopted":
        return words(_ADOPTED, state=called, day=day(minutes.adopted, matter.now.meeting.tz))
    if minutes.state == "circulated" and minutes.silence:
        return words(_SILENCE, state=called, day=minutes.silence)
    return called


def blocks(matter: MeetingMatter, speech: Speech) -> Iterator[Block]:
    """All of the minutes below their heading."""
    first = speech.tongues.mark(speech.tongues.first)
    yield from _discussion(matter.text.meeting.body, first, _speakers(matter))
    yield from action_table(matter, speech)
    for item in matter.text.items:
        yield from _item(item, matter, speech)
    yield from beside.blocks(matter, speech)
    yield from annexes.blocks(matter, speech)


def action_table(matter: MeetingMatter, speech: Speech) -> Iterator[Block]:
    """Who owes what, first: it is what most readers look for."""
    rows = tuple(
        (
            label,
            "\n".join(text for _, text in speech.tongues.act(act.it)),
            speech.label(act.it.responsible) or NONE,
            act.it.due or NONE,
        )
        for item in matter.text.items
        for label, act in item.actions
    )
    if rows:
        words = speech.words
        head = (words(NUMBER), words(ACTION), words(OWNER), words(DUE))
        yield Heading(words(ACTIONS), 2)
        yield Table(head, rows, _ACTION_WIDTHS)


def _item(item: AgendaItem, matter: MeetingMatter, speech: Speech) -> Iterator[Block]:
    if item.id:  # else there is no agenda, only what was decided all the same
        yield from _texts(item, speech, _speakers(matter))
    for label, act in item.decisions:
        yield from _act(label, act.it, Tone.DECISION, speech)
    for label, act in item.actions:
        yield from _act(label, act.it, Tone.ACTION, speech)
    yield from beside.corrigenda_of(item.id, matter, speech)


def _texts(item: AgendaItem, speech: Speech, speakers: Container[str]) -> Iterator[Block]:
    """What was said, in each language; titles of languages in which nobody wrote stand together."""
    mark = speech.tongues.mark
    titles = dict(speech.tongues.said(item.item.title, item.item.title2))
    texts = dict(speech.tongues.said(item.item.discussion, item.item.discussion2))
    first = next(iter(titles), "")
    yield Heading(f"{item.number}. {titles.pop(first, NONE)}", lang=mark(first) if first else "")
    for lang in [lang for lang in titles if lang not in texts]:
        yield Paragraph(titles.pop(lang), mark(lang), Tone.MUTED)
    yield from _discussion(texts.pop(first, ""), mark(first) if first else "", speakers)
    for lang, text in texts.items():
        if lang in titles:
            yield Heading(titles[lang], 2, mark(lang))
        yield from _discussion(text, mark(lang), speakers)


def _speakers(matter: MeetingMatter) -> Container[str]:
    """Codes that name who speaks: listed missions and whoever was on the list, and nobody else.

    Not all that this vault knows of, or a mission that it learns of would change the paper.
    """
    return {_ALL, *BY_CODE, *matter.text.meeting.invitees}


def _discussion(text: str, lang: str, speakers: Container[str]) -> Iterator[Paragraph]:
    """A long text, a paragraph a line; one that begins with a speaker's code shows who speaks."""
    for line in text.splitlines():
        who, colon, said = line.strip().partition(": ")
        if colon and who in speakers:
            yield Paragraph(said, lang, label=who)
        elif line.strip():
            yield Paragraph(line.strip(), lang)


def _act(label: str, act: Action, tone: Tone, speech: Speech) -> Iterator[Paragraph]:
    """In the language of each text, whichever leads the paper: a line is not mixed of two."""
    for lang, text in speech.tongues.act(act):
        if tone is Tone.ACTION:
            owner = speech.label(act.responsible) or NONE
            template = speech.words.translate(lang, "Paper", _OWES)
            said = template.format(action=text, owner=owner, due=act.due or NONE)
        else:
            said = decided(act, text, lang, speech)
        yield Paragraph(said, speech.tongues.mark(lang), tone, label)


def decided(act: Action, text: str, lang: str, speech: Speech) -> str:
    """A decision in a language, with whom it binds or who leads."""
    who = act.bound or (speech.label(act.responsible) if act.responsible else "")
    template = speech.words.translate(lang, "Paper", _BINDS if act.bound else _LEADS)
    return template.format(decision=text, who=who) if who else text
