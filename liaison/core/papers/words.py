"""The fixed words of papers in a paper's own language, and how moments, days and markings are said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from liaison.core import dtg, naming
from liaison.core.errors import Refused
from liaison.core.records import audiences, handling
from liaison.core.records.fields import Choice
from liaison.core.reports.report import Labels, Translate
from liaison.core.translatable import QT_TRANSLATE_NOOP

NONE = "—"
_PAPER = "Paper"

_LEFT_OUT = QT_TRANSLATE_NOOP("Paper", "Left out for this reader ({audience}): {what}.")
LEFT: Mapping[str, str] = {
    "decisions": QT_TRANSLATE_NOOP("Paper", "decisions {n}"),
    "actions": QT_TRANSLATE_NOOP("Paper", "actions {n}"),
    "replies": QT_TRANSLATE_NOOP("Paper", "replies {n}"),
    "series": QT_TRANSLATE_NOOP("Paper", "the series' name"),
    "meetings": QT_TRANSLATE_NOOP("Paper", "meetings {n}"),
    "incidents": QT_TRANSLATE_NOOP("Paper", "incidents {n}"),
    "notes": QT_TRANSLATE_NOOP("Paper", "notes {n}"),
    "displacements": QT_TRANSLATE_NOOP("Paper", "displacements {n}"),
    "contacts": QT_TRANSLATE_NOOP("Paper", "contacts {n}"),
    "warnings": QT_TRANSLATE_NOOP("Paper", "warnings {n}"),
    "acknowledgements": QT_TRANSLATE_NOOP("Paper", "acknowledgements {n}"),
    "ratings": QT_TRANSLATE_NOOP("Paper", "ratings {n}"),
    "products": QT_TRANSLATE_NOOP("Paper", "products {n}"),
    "returns": QT_TRANSLATE_NOOP("Paper", "returns {n}"),
    "scenarios": QT_TRANSLATE_NOOP("Paper", "scenarios {n}"),
    "subjects": QT_TRANSLATE_NOOP("Paper", "dossiers {n}"),
    "comparisons": QT_TRANSLATE_NOOP("Paper", "comparisons {n}"),
    "places": QT_TRANSLATE_NOOP("Paper", "places {n}"),
}
_PAGE = QT_TRANSLATE_NOOP("Paper", "Page {page} of {pages}")
_PREPARED = QT_TRANSLATE_NOOP("Paper", "Prepared by")
_CLEARED = QT_TRANSLATE_NOOP("Paper", "Cleared by")
_EXERCISE = QT_TRANSLATE_NOOP("Paper", "EXERCISE")


@dataclass(frozen=True, slots=True)
class Words:
    """Says what a paper says of itself.

    Attributes:
        lang: the paper's leading language.
        translate: (language, context, English) to that language.
    """

    lang: str
    translate: Translate

    def __call__(self, text: str, **params: str | int) -> str:
        """A fixed text of papers, with its placeholders filled."""
        said = self.translate(self.lang, _PAPER, text)
        return said.format(**params) if params else said

    def in_context(self, context: str, text: str) -> str:
        """A text of another context, such as a field's label."""
        return self.translate(self.lang, context, text)

    def choice(self, context: str, choices: Iterable[Choice], value: str) -> str:
        """What a value of a list of choices is called; the value itself if it is not among them."""
        label = {one.value: one.label for one in choices}.get(value, "")
        return self.translate(self.lang, context, label) if label else value

    def marking(self, cls: str, tlp: str) -> str:
        """Classification and traffic light; the light is never translated."""
        level = self.choice("Handling", handling.CLASSIFICATIONS, cls).upper()
        return " · ".join(part for part in (level, tlp) if part)

    def audience(self, code: str, home: str) -> str:
        """Whom a paper is for; our own mission or site by its name, for "own" is no word to others."""
        if code in {audiences.OWN, audiences.MSN}:
            return home
        label, name = naming.audience_label(code)
        return self.translate(self.lang, "Audience", label).format(name=name)

    def left_out(self, left: Mapping[str, int], audience: str) -> str:
        """The sentence that counts what its reader does not get; "" if nothing was left out."""
        parts = [self(LEFT[what], n=n) for what, n in sorted(left.items()) if n]
        return self(_LEFT_OUT, audience=audience, what=" · ".join(parts)) if parts else ""

    def labels(self) -> Labels:
        """What writers put on each page."""
        return Labels(
            page=self(_PAGE),
            prepared_by=self(_PREPARED),
            cleared_by=self(_CLEARED),
            exercise=self(_EXERCISE),
        )


def moment(at_ms: int | None, tz: str) -> str:
    """A moment on the clock of a place, as a date-time group; "" for none."""
    if at_ms is None:
        return ""
    return dtg.write(at_ms, tz=_zone(tz))


def span(starts: int | None, ends: int | None, tz: str) -> str:
    """From when to when."""
    return " / ".join(part for part in (moment(starts, tz), moment(ends, tz)) if part)


def day(at_ms: int | None, tz: str) -> str:
    """A day on the calendar of a place, in ISO; "" for none."""
    return "" if at_ms is None else dtg.local(at_ms, _zone(tz)).date().isoformat()


def facts(*pairs: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """Labels with their values; what is not known takes no line."""
    return tuple((label, value) for label, value in pairs if value)


def _zone(tz: str) -> str:
    """The zone, or UTC for one that another mission made up."""
    try:
        return dtg.check_zone(tz)
    except Refused:
        return "UTC"
