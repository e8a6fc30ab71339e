"""A warning in the order of its template, the same on paper, over the radio and on the screen (3.1)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from liaison.core import dtg
from liaison.core.records import handling
from liaison.core.records.fields import Choice
from liaison.core.records.note_fields import LEVELS
from liaison.core.records.views import Note
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.warning_phrases import Say

_BOTH = QT_TRANSLATE_NOOP("Warning", "{starts} to {ends}")
_FROM_ON = QT_TRANSLATE_NOOP("Warning", "from {starts}")
_UNTIL = QT_TRANSLATE_NOOP("Warning", "until {ends}")
UPDATE = QT_TRANSLATE_NOOP("Warning", "Update {n}")
FINAL = QT_TRANSLATE_NOOP("Warning", "Final update")


@dataclass(frozen=True, slots=True)
class Serial:
    """The how manieth follow-up of a warning it is, from 1 on, and whether it is the last word."""

    update: int = 0
    is_final: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the template.

    Attributes:
        key: which, never translated.
        label: what stands before it.
        text: what it says; "" where nobody said anything.
        more: what may be left away first where there is no room.
    """

    key: str
    label: str
    text: str
    more: str = ""


def lines(note: Note, lang: str, say: Say, again: Callable[[str], str] = str) -> tuple[Line, ...]:
    """What a warning says, line by line; those that say nothing too.

    Args:
        note: the warning.
        lang: the language that is written.
        say: to that language.
        again: says sentences of ours that stand in the warning in that language, see `Retelling`.
    """
    title = note.alt_titles.get(lang, "") or again(note.title)
    odds = [
        _chosen("Likelihood", handling.LIKELIHOODS, note.likelihood, say),
        _chosen("Likelihood", handling.CONFIDENCES, note.confidence, say),
    ]
    asked = (
        Line("level", "Level", _chosen("Level", LEVELS, note.level, say)),
        Line("what", "What may happen", title, again(note.body.strip())),
        Line("where", "Where, when", _joined(_where(note), when(note, say))),
        Line("basis", "Basis", _joined(again(note.basis), _ungiven(note))),
        Line("odds", "Likelihood", _joined(*odds)),
        Line("ask", "What we ask of you", again(note.ask)),
        Line("ack_by", "Acknowledge by", moment(note.ack_by)),
        Line("next", "Next update", moment(note.next_update)),
    )
    return tuple(Line(one.key, say("Form", one.label), one.text, one.more) for one in asked)


def moment(at_ms: int | None) -> str:
    """In Zulu: who reads it may be on any clock."""
    return "" if at_ms is None else dtg.write(at_ms)


def when(note: Note, say: Say) -> str:
    """From when to when it may happen."""
    starts, ends = moment(note.starts), moment(note.ends)
    template = _BOTH if starts and ends else _FROM_ON if starts else _UNTIL
    return say("Warning", template).format(starts=starts, ends=ends) if starts or ends else ""


def number(note: Note, say: Say) -> str:
    """Which follow-up it is; "" for the first word of a warning."""
    return serial_words(Serial(note.update or 0, is_final=note.final), say)


def serial_words(serial: Serial, say: Say) -> str:
    """The same of a number that was read before."""
    if serial.is_final:
        return say("Warning", FINAL)
    return say("Warning", UPDATE).format(n=serial.update) if serial.update else ""


def _ungiven(note: Note) -> str:
    """The grade, where the basis does not say it already."""
    return "" if note.grade in note.basis.split() else note.grade


def _where(note: Note) -> str:
    if note.place is None:
        return ""
    grid = f" ({note.place.mgrs})" if note.place.mgrs else ""
    return f"{note.place.name}{grid}"


def _chosen(context: str, choices: tuple[Choice, ...], value: str, say: Say) -> str:
    """What a word is called; a word that this version lacks stands as it is."""
    labels = {one.value: one.label for one in choices}
    return say(context, labels[value]) if value in labels else value


def _joined(*parts: str) -> str:
    return "; ".join(dict.fromkeys(part for part in parts if part))
