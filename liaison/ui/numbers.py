"""Texts with a number in them that presenters say; each language has its own plural forms. No Qt here.

Qt's collector sees the number of a text only in a call of `tr`, so they are together in one class.
"""

from __future__ import annotations

from typing import Protocol


class Translate(Protocol):
    """(context, English) to the user's language, as `QCoreApplication.translate` does it.

    With a number too, `translate(context, English, "", n)`, that stands for `%n` and the form is the
    one that the language wants for it.
    """

    def __call__(self, context: str, text: str, comment: str | None = ..., n: int = ..., /) -> str:
        """The text, in the user's language."""


def day_number(day: int, translate: Translate) -> str:
    """A day of the month; some languages have a word for the first: "1er mars"."""
    return translate("DayNumber", "1") if day == 1 else str(day)


class Numbers:
    """Says numbers of days and the like."""

    def __init__(self, translate: Translate) -> None:
        self._translate = translate

    def tr(self, text: str, comment: str, n: int) -> str:
        """A text of this class in the form that `n` wants."""
        return self._translate(type(self).__name__, text, comment, n)

    def units(self, unit: str, n: int) -> str:
        """So many of a unit of time; a cadence is never said by a word that means two things."""
        said = {
            "day": self.tr("%n days", "", n),
            "week": self.tr("%n weeks", "", n),
            "month": self.tr("%n months", "", n),
            "quarter": self.tr("%n quarters", "", n),
            "year": self.tr("%n years", "", n),
        }
        return said.get(unit, f"{n} {unit}")

    def times(self, n: int, span: str) -> str:
        """How often within a span of time."""
        return self.tr("%n times in {span}", "", n).format(span=span)

    def times_per(self, n: int, span: str) -> str:
        """How often within one unit of time, such as "a year"."""
        return self.tr("%n times {span}", "", n).format(span=span)

    def workdays_left(self, n: int) -> str:
        """How far a date is."""
        return self.tr("in %n working days", "", n)

    def workdays_late(self, n: int) -> str:
        """How long a date has passed."""
        return self.tr("%n working days late", "", n)

    def overdue(self, n: int) -> str:
        """The same, of an action among others."""
        return self.tr("overdue by %n working days", "", n)

    def put_off(self, n: int) -> str:
        """By how much meetings were postponed."""
        return self.tr("put off by %n days all in all", "", n)

    def days_away(self, n: int, title: str, shared: int) -> str:
        """How close another meeting is, and how many are invited to both."""
        said = self.tr("{title} is %n days away, with {n} of the same invited", "", n)
        return said.format(title=title, n=shared)

    def streak(self, n: int) -> str:
        """With whom we spoke on how many working days in a row (domain R4)."""
        return self.tr("streak of %n days", "", n)

    def days_missed(self, n: int, last: str) -> str:
        """How many working days passed without a contact, and when the last one was."""
        return self.tr("%n days missed; last {day}", "", n).format(day=last)
