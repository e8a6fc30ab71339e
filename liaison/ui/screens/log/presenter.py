"""What the log's list and chips say. No Qt here."""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from liaison.core import dtg, naming
from liaison.core.issuing.template import Serial, serial_words
from liaison.core.records import note, warning_rules
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordRow
from liaison.ui.screens.log.lines import DayLine

Translate = Callable[[str, str], str]

TYPES = (note.TYPE.name,)
"""What the log lists."""

WEEKDAYS = (
    QT_TRANSLATE_NOOP("Weekday", "Monday"),
    QT_TRANSLATE_NOOP("Weekday", "Tuesday"),
    QT_TRANSLATE_NOOP("Weekday", "Wednesday"),
    QT_TRANSLATE_NOOP("Weekday", "Thursday"),
    QT_TRANSLATE_NOOP("Weekday", "Friday"),
    QT_TRANSLATE_NOOP("Weekday", "Saturday"),
    QT_TRANSLATE_NOOP("Weekday", "Sunday"),
)
MONTHS = (
    QT_TRANSLATE_NOOP("Month", "January"),
    QT_TRANSLATE_NOOP("Month", "February"),
    QT_TRANSLATE_NOOP("Month", "March"),
    QT_TRANSLATE_NOOP("Month", "April"),
    QT_TRANSLATE_NOOP("Month", "May"),
    QT_TRANSLATE_NOOP("Month", "June"),
    QT_TRANSLATE_NOOP("Month", "July"),
    QT_TRANSLATE_NOOP("Month", "August"),
    QT_TRANSLATE_NOOP("Month", "September"),
    QT_TRANSLATE_NOOP("Month", "October"),
    QT_TRANSLATE_NOOP("Month", "November"),
    QT_TRANSLATE_NOOP("Month", "December"),
)


_FIRST = Serial()
"""Of what is no follow-up."""


@dataclass(frozen=True, slots=True)
class EntryText:
    """One row's texts; marks are (icon, tone) pairs."""

    time: str
    title: str
    summary: str
    grade: str
    marks: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class KindOffer:
    """One kind that an entry can be begun as, with the letter that chooses it.

    Attributes:
        kind: its name.
        label: what people call it.
        letter: of that.
        latin: another one, where that is not Latin; else "".
    """

    kind: str
    label: str
    letter: str
    latin: str = ""


@dataclass(frozen=True, slots=True)
class Marks:
    """The icons for what a row's second line marks."""

    clash: str
    attachment: str


def entry_text(
    row: RecordRow,
    *,
    own: str,
    tz: str,
    marks: Marks,
    translate: Translate,
    serial: Serial = _FIRST,
) -> EntryText:
    """A row as it is painted: time on the site's clock, title, one muted line, grade."""
    kind = translate("Kind", naming.kind_label(row.type, row.kind))
    if row.aside:
        recalled = translate("Log", "recalled by {mission}").format(mission=row.owner)
        return EntryText(short_group(row.at_ms, tz), row.ref, f"{kind} · {recalled}", "")
    parts = [f"{kind} {row.code}".strip(), serial_words(serial, translate), row.place]
    if row.kind == warning_rules.KIND and row.state == warning_rules.DRAFT:
        parts.insert(0, translate("State", naming.state_label(row.type, row.state)))
    elif not row.ref:
        parts.insert(0, translate("Record", "not yet signed"))
    if row.owner != own:
        parts.append(translate("Log", "from {mission}").format(mission=row.owner))
    if row.clashes:
        parts.append(translate("Log", "two values to settle"))
    icons = []
    if row.clashes:
        icons.append((marks.clash, "warning"))
    if row.attachments:
        icons.append((marks.attachment, "muted"))
    return EntryText(
        time=short_group(row.at_ms, tz),
        title=naming.title_of(row, translate),
        summary=" · ".join(part for part in parts if part),
        grade=row.grade,
        marks=tuple(icons),
    )


def day_words(line: DayLine, translate: Translate) -> str:
    """The heading of a day: Monday 14 December 2009, in the order of the user's language."""
    day = line.day
    return translate("Log", "{weekday} {day} {month} {year}").format(
        weekday=translate("Weekday", WEEKDAYS[day.weekday()]),
        day=day.day,
        month=translate("Month", MONTHS[day.month - 1]),
        year=day.year,
    )


@functools.lru_cache(maxsize=4096)
def short_group(at_ms: int, tz: str) -> str:
    """Day, hour, minute and zone letter: 140640A. The month stands in the heading above."""
    return dtg.write(at_ms, tz=tz)[:7]


def kind_offers(translate: Translate) -> tuple[KindOffer, ...]:
    """The kinds an entry can be begun as, each with a letter of its own name.

    Its English letter is beside another script's, for a keyboard that is set to Latin.
    """
    kinds = note.TYPE.kinds
    labels = [translate("Kind", kind.label) for kind in kinds]
    letters, latin = letters_of(labels), letters_of([kind.label for kind in kinds])
    return tuple(
        KindOffer(kind.name, label, letter, "" if letter.isascii() else other)
        for kind, label, letter, other in zip(kinds, labels, letters, latin, strict=True)
    )


def letters_of(labels: Sequence[str]) -> list[str]:
    """A different letter for each label: its first one that is free, or a figure if none is.

    Letters are bare of accents and hamzas, which not every keyboard has.
    """
    taken: set[str] = set()
    chosen = []
    for label in labels:
        bare = unicodedata.normalize("NFD", label.upper())
        own = [letter for letter in bare if letter.isalpha()]
        figures = [figure for figure in "1234567890" if figure not in taken]
        letter = next((one for one in own if one not in taken), figures[0] if figures else "")
        taken.add(letter)
        chosen.append(letter)
    return chosen
