"""The action table: of one meeting, or all that is still open of a series."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from liaison.core.meetings.actions import latest
from liaison.core.papers.matter import MeetingMatter, SeriesMatter, Speech
from liaison.core.papers.minutes import ACTION, DUE, NUMBER, OWNER
from liaison.core.papers.words import NONE
from liaison.core.records import action as action_type
from liaison.core.records.meeting_views import Action
from liaison.core.reports.report import Block, Paragraph, Table
from liaison.core.translatable import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Paper", "Actions")
TITLE_OPEN = QT_TRANSLATE_NOOP("Paper", "Open actions")
_STATE = QT_TRANSLATE_NOOP("Paper", "State")
_LAST = QT_TRANSLATE_NOOP("Paper", "Last word")
_MEETING = QT_TRANSLATE_NOOP("Paper", "Meeting")
_NOTHING = QT_TRANSLATE_NOOP("Paper", "Nothing was asked of anybody.")
_NOTHING_OPEN = QT_TRANSLATE_NOOP("Paper", "Nothing is open.")


def of_meeting(matter: MeetingMatter, speech: Speech) -> Iterator[Block]:
    """The actions of one meeting with their state today, by their labels."""
    now = {act.id: act.it for item in matter.now.items for _, act in item.actions}
    rows = [
        (label, *_cells(act.it, now.get(act.id, act.it), speech))
        for item in matter.text.items
        for label, act in item.actions
    ]
    yield _table(rows, (speech.words(NUMBER),), (7,), speech, _NOTHING)


def of_series(matter: SeriesMatter, speech: Speech) -> Iterator[Block]:
    """All that is still open, by date, each with the meeting it is from."""
    titles = {row.ref: speech.tongues.title(row.meeting) for row in matter.meetings}
    rows = [
        (row.ref, titles.get(row.meeting, "") or NONE, *_cells(row.action, row.action, speech))
        for row in matter.actions
    ]
    head = (speech.words(NUMBER), speech.words(_MEETING))
    yield _table(rows, head, (10, 16), speech, _NOTHING_OPEN)


def _cells(text: Action, now: Action, speech: Speech) -> tuple[str, ...]:
    """An action's words as they were agreed, and how it stands now."""
    words = speech.words
    labels = action_type.TYPE.life.labels
    told = latest(now.progress.values())
    return (
        "\n".join(said for _, said in speech.tongues.act(text)),
        speech.label(text.responsible) or NONE,
        text.due or NONE,
        words.translate(words.lang, "State", labels.get(now.state, now.state)) or NONE,
        (told.text if told else "") or NONE,
    )


def _table(
    rows: Iterable[tuple[str, ...]],
    head: tuple[str, ...],
    widths: tuple[int, ...],
    speech: Speech,
    nothing: str,
) -> Block:
    found = tuple(rows)
    if not found:
        return Paragraph(speech.words(nothing))
    words = speech.words
    shared = (words(ACTION), words(OWNER), words(DUE), words(_STATE), words(_LAST))
    return Table((*head, *shared), found, (*widths, 28, 17, 13, 13, 14))
