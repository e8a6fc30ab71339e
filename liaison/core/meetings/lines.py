"""What a secretary types while people talk: `D ` begins a decision, `A ` an action (ux.md, Room).

Within the line `@` names the owner and `!` the date: `A send the incident table @MONUC !+5`. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from liaison.core.day_names import month_of, weekday_of
from liaison.core.workdays import Workdays

DECISION, ACTION = "decision", "task"
_STARTS = {"D ": DECISION, "A ": ACTION}
_OWNER = re.compile(r"(?:^|\s)@(\S+)")
_DATE = re.compile(r"(?:^|\s)!(\S+)")
_WITHIN = re.compile(r"\+(\d{1,3})")
_DAY_MONTH = re.compile(r"(\d{1,2})(?:er)?(\D+?)(\d{2}|\d{4})?")
_CENTURY = 2000
_TWO_DIGITS = 100


@dataclass(frozen=True, slots=True)
class Line:
    """A decision or an action as typed.

    Attributes:
        kind: the kind of its record, "decision" or "task".
        text: the sentence, without the marks that were understood.
        owner: what was typed after `@`; "" if nothing was.
        due: the day in ISO; "" if none was typed.
        unknown_date: what was typed after `!` where no day could be made of it.
    """

    kind: str
    text: str
    owner: str = ""
    due: str = ""
    unknown_date: str = ""


def is_capture(text: str) -> bool:
    """Whether a line is to become a decision or an action."""
    return text[:2].upper() in _STARTS and bool(text[2:].strip())


def parse(
    text: str,
    *,
    today: date,
    workdays: Callable[[str], Workdays],
    is_party: Callable[[str], bool] = bool,
) -> Line | None:
    """A typed line as what it captures; None if it is a point of the discussion.

    Args:
        text: the line.
        today: `!+5` counts from here, `!18dec` is the next such day.
        workdays: the working days of the owner who was typed.
        is_party: whether a typed owner is one; the words of one who is not stay in the text, as
            those of no day do, since they are written down nowhere else.
    """
    if not is_capture(text):
        return None
    kind, rest = _STARTS[text[:2].upper()], text[2:].strip()
    owner = _OWNER.search(rest)
    asked = _DATE.search(rest)
    named = owner[1].rstrip(".,;") if owner else ""
    due = day_of(asked[1], today=today, workdays=workdays(named)) if asked else None
    has_day = due is not None and kind != DECISION
    for found, is_understood in ((owner, is_party(named)), (asked, has_day)):
        if found and is_understood:
            rest = rest.replace(found[0], " ", 1)
    return Line(
        kind=kind,
        text=" ".join(rest.split()),
        owner=named,
        due=due.isoformat() if due else "",
        unknown_date=asked[1] if asked and due is None else "",
    )


def day_of(text: str, *, today: date, workdays: Workdays) -> date | None:
    """The day that was meant: 2009-12-18, 18dec, 18 déc. 09, fri, الخميس, or +5 working days."""
    typed = text.strip().rstrip(".,;")
    within = _WITHIN.fullmatch(typed)
    if within:
        return workdays.after(today, int(within[1]))
    weekday = weekday_of(typed)
    if weekday is not None:
        return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    spelt = _DAY_MONTH.fullmatch(typed)
    month = month_of(spelt[2]) if spelt else None
    try:
        if spelt and month:
            return _day_month(int(spelt[1]), month, spelt[3], today)
        return date.fromisoformat(typed)
    except ValueError:
        return None


def _day_month(day: int, month: int, year: str | None, today: date) -> date:
    """Without a year, the next such day."""
    if year:
        number = int(year)
        return date(number + _CENTURY if number < _TWO_DIGITS else number, month, day)
    this = date(today.year, month, day)
    return this if this >= today else date(today.year + 1, month, day)


def without_owner(text: str) -> str:
    """A sentence without the owner that stood in it because nobody knew who that is."""
    return " ".join(_OWNER.sub(" ", text, count=1).split())


def without_date(text: str) -> str:
    """A sentence without the date that stood in it because it was no day."""
    return " ".join(_DATE.sub(" ", text, count=1).split())


def owners_like(begun: str, codes: Iterable[str], label: Callable[[str], str]) -> list[str]:
    """Party codes that what was typed after `@` may mean; whose code begins so come first."""
    asked = begun.casefold()
    found = [
        (not code.casefold().startswith(asked), code)
        for code in codes
        if asked in code.casefold() or asked in label(code).casefold()
    ]
    return [code for _, code in sorted(found)]
