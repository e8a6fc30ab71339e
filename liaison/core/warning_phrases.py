"""The sentences that Liaison itself writes into a warning, and how a paper says them in its language.

A draft keeps them as words, since whoever issues it may change them, here and at other missions. So a
paper in another language knows them again by their shape, in whichever language they were written;
what a person wrote has no such shape and stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from string import Formatter

from liaison.core.folding import fold
from liaison.core.gazetteer import Gazetteer
from liaison.core.records import codes, handling
from liaison.core.reports.report import Translate
from liaison.core.translatable import QT_TRANSLATE_NOOP

MAY_REACH = QT_TRANSLATE_NOOP("Warning", "{people} people may reach {place}")
SOME_MAY_REACH = QT_TRANSLATE_NOOP("Warning", "People may reach {place}")
COUNT = QT_TRANSLATE_NOOP("Warning", "Count: {n}")
BASIS = QT_TRANSLATE_NOOP("Warning", "notes: {n}; best grade {grade}")
ASK_MOVED = QT_TRANSLATE_NOOP(
    "Warning",
    "Tell your field offices and partners, count at the crossing, tell us of armed elements.",
)
ASK_INCIDENT = QT_TRANSLATE_NOOP(
    "Warning", "Tell patrols and convoys in the area, and tell us what you see."
)
ASK_PROTECT = QT_TRANSLATE_NOOP(
    "Warning",
    "Have patrols present there, tell your protection staff, and tell us numbers only, no names.",
)
FROM = QT_TRANSLATE_NOOP("Warning", "From {place}.")
VIA = QT_TRANSLATE_NOOP("Warning", "Via {place}.")
ARMED = QT_TRANSLATE_NOOP("Warning", "Armed elements were seen among them.")
LABELLED = QT_TRANSLATE_NOOP("Warning", "{label}: {text}")
CAUSE, NEEDS = "Cause", "Needs"
"""As the fields of the note are called; they are translated there."""

Say = Callable[[str, str], str]
"""(context, English) to one language."""
_Phrase = Callable[[Say], str]
"""A template in the language of a `Say`."""

_NUMBER = r"\d+(?:-\d+)?"
_HOLES = {"people": _NUMBER, "n": _NUMBER, "grade": r"[A-F][1-6]"}
_LANGUAGES = tuple(choice.value for choice in handling.LANGUAGES)


def _plain(text: str) -> _Phrase:
    return lambda say: say("Warning", text)


def _labelled(label: str) -> _Phrase:
    return lambda say: say("Warning", LABELLED).format(label=say("Field", label), text="{text}")


def _counted(kind: str) -> _Phrase:
    return lambda say: f"{say('Code', kind)}, {say('Warning', COUNT)}, {{text}}"


_ROUTE: tuple[_Phrase, ...] = (_plain(FROM), _plain(VIA), _plain(ARMED))
_KINDS = sorted(codes.BY_CODE[code].label for code in codes.AGGREGATE_ONLY)
_LINES: tuple[tuple[_Phrase, ...], ...] = (
    *((_plain(one),) for one in (MAY_REACH, SOME_MAY_REACH, BASIS)),
    *((_plain(one),) for one in (ASK_MOVED, ASK_INCIDENT, ASK_PROTECT)),
    *((_counted(kind),) for kind in _KINDS),
    (lambda say: f"{say('Warning', COUNT)}, {{text}}",),
    _ROUTE,
    *((_labelled(label),) for label in (CAUSE, NEEDS)),
)
"""Lines by the sentences that may stand in them, in their order, each at most once."""


@dataclass(frozen=True, slots=True)
class Retelling:
    """Says Liaison's own sentences in a paper's language.

    Attributes:
        lang: the paper's language.
        translate: (language, context, English) to that language.
        places: what is known of places. "From" and "Via" are too short to tell a sentence of ours from
            a person's by anything but a place's name.
    """

    lang: str
    translate: Translate
    places: Gazetteer

    def __call__(self, text: str) -> str:
        """A text of a warning, line by line."""
        return "\n".join(map(self._line, text.split("\n")))

    def _line(self, line: str) -> str:
        for lang in _LANGUAGES:
            for number, phrases in enumerate(_LINES):
                found = _shape(self.translate, lang, number).fullmatch(line) if line else None
                if found is not None and (phrases is not _ROUTE or self._names_places(found)):
                    return " ".join(self._again(phrases, found.groupdict()))
        return line

    def _names_places(self, route: re.Match[str]) -> bool:
        said = route.groupdict()
        named = (name for hole, name in said.items() if hole.endswith("_place"))
        return all(self._is_place(name) for name in named if name)

    def _is_place(self, name: str) -> bool:
        return any(fold(one.name) == fold(name) for one in self.places.match(name))

    def _again(self, phrases: Sequence[_Phrase], said: dict[str, str | None]) -> Iterator[str]:
        for at, phrase in enumerate(phrases):
            if said[f"_{at}"] is not None:
                start = f"_{at}_"
                holes = {
                    name.removeprefix(start): value
                    for name, value in said.items()
                    if name.startswith(start)
                }
                yield phrase(lambda *words: self.translate(self.lang, *words)).format(**holes)


@cache
def _shape(translate: Translate, lang: str, number: int) -> re.Pattern[str]:
    """What one of `_LINES` looks like in a language."""
    parts = [
        f"(?P<_{at}>{' ?' if at else ''}{_pattern(phrase, translate, lang, at)})"
        for at, phrase in enumerate(_LINES[number])
    ]
    return re.compile(parts[0] if len(parts) == 1 else "".join(f"{part}?" for part in parts))


def _pattern(phrase: _Phrase, translate: Translate, lang: str, at: int) -> str:
    parsed = Formatter().parse(phrase(lambda *words: translate(lang, *words)))
    return "".join(
        re.escape(words) + (f"(?P<_{at}_{hole}>{_HOLES.get(hole, '.+?')})" if hole else "")
        for words, hole, _, _ in parsed
    )
