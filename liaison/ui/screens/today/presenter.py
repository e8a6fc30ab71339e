"""What stands on the first page: each line opens its record, and says why and what to do. No Qt here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from liaison.core import naming, wording
from liaison.core.checks.contacts import Streak
from liaison.core.checks.finding import ALL_MISSIONS, Finding
from liaison.core.checks.labels import label_of
from liaison.core.listing import listed
from liaison.core.meetings.values import ActionRow
from liaison.core.records import note
from liaison.core.today import Ahead, Came, TodayView
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordId
from liaison.ui.lines import HeadLine, Line, RowLine
from liaison.ui.numbers import Numbers, Translate
from liaison.ui.screens.finder.presenter import screen_of
from liaison.ui.screens.warnings import presenter as warnings
from liaison.ui.screens.warnings.presenter import Say

_LACKS = {
    "date": QT_TRANSLATE_NOOP("Today", "a date"),
    "venue": QT_TRANSLATE_NOOP("Today", "a venue"),
    "agenda": QT_TRANSLATE_NOOP("Today", "an agenda"),
    "reply": QT_TRANSLATE_NOOP("Today", "replies {n}"),
    "visa": QT_TRANSLATE_NOOP("Today", "visas {n}"),
    "lift": QT_TRANSLATE_NOOP("Today", "seats {n}"),
}
"""What is missing, as parts of a list."""
_SHOWN_ABOVE = frozenset({"warning_partly_unacknowledged", "action_overdue"})
"""Checks whose records stand in the parts above: they are not said twice."""
MOST_OF_ONE = 6
"""Lines of one check; how many more there are is said, and the command line has them all."""


class Key(NamedTuple):
    """Where a line leads."""

    screen: str
    record: RecordId | None
    about: str = ""
    """What tells lines of one record apart."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What the checks found.

    Attributes:
        findings: in the order of their weight; None while they are still looking.
        titles: the type and title of each record that is named.
        streaks: with whom our security section speaks daily.
    """

    findings: Sequence[Finding] | None = None
    titles: Mapping[RecordId, tuple[str, str]] = field(default_factory=dict)
    streaks: Sequence[Streak] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """How things are said.

    Attributes:
        say: warnings, times and sites.
        translate: with numbers.
        day: words for a day in ISO.
        party: what people call a party.
    """

    say: Say
    translate: Translate
    day: Callable[[str], str]
    party: Callable[[str], str]


def waiting(view: TodayView) -> int:
    """How many things want something of us today: they stand as a number in the rail."""
    asked = warnings.waiting(view.warnings)
    return asked + sum(row.is_overdue and row.editable for row in view.actions)


def lines(view: TodayView, checked: Checked, words: Words) -> list[Line]:
    """The page, from the top: what cannot wait stands first."""
    return [
        *_warnings(view, words),
        *_actions(view.actions, words),
        *_meetings(view.meetings, words),
        *_checks(checked, words),
    ]


def is_quiet(view: TodayView, checked: Checked) -> bool:
    """Whether nothing at all is to be done."""
    has_more = view.warnings or view.actions or view.meetings
    return not has_more and checked.findings is not None and not checked.findings


def _warnings(view: TodayView, words: Words) -> Iterator[Line]:
    if view.warnings:
        yield HeadLine(words.translate("Today", "Warnings"), count=len(view.warnings))
    for row in view.warnings:
        made = warnings.line(row, words.say)
        yield RowLine(
            Key("warnings", row.id),
            made.title,
            made.about,
            made.mark,
            made.tone,
            made.tag,
            icon=made.icon,
        )


def _actions(rows: Sequence[ActionRow], words: Words) -> Iterator[Line]:
    if rows:
        yield HeadLine(words.translate("Today", "Actions due"), count=len(rows))
    numbers = Numbers(words.translate)
    for row in rows:
        left = row.days_left or 0
        if row.is_overdue:
            mark, tone = numbers.workdays_late(max(1, -left)), "bad"
        elif left == 0:
            mark, tone = words.translate("Today", "today"), "warning"
        else:
            mark, tone = numbers.workdays_left(left), "muted"
        about = (words.party(row.action.responsible), row.meeting_title, row.ref)
        yield RowLine(
            Key("actions", row.id),
            row.action.title or row.ref,
            " · ".join(part for part in about if part),
            mark,
            tone,
            icon=tone == "bad",
        )


def _meetings(meetings: Sequence[Ahead], words: Words) -> Iterator[Line]:
    if meetings:
        yield HeadLine(words.translate("Today", "Meetings ahead"), count=len(meetings))
    for one in meetings:
        said = one.row.meeting
        venue = said.venue.name if said.venue else ""
        about = (words.say.moment(said.starts or 0), venue, one.row.ref)
        yield RowLine(
            Key("meetings", one.row.id),
            said.title or one.row.ref,
            " · ".join(part for part in about if part),
            lacks(one, words.translate),
            "warning" if one.lacks else "good",
        )


def lacks(one: Ahead, translate: Translate) -> str:
    """What of a meeting to come is missing, in words."""
    if not one.lacks:
        return translate("Today", "nothing missing")
    parts = [translate("Today", _LACKS[what]).format(n=n) for what, n in one.lacks.items()]
    return translate("Today", "missing: {what}").format(what=listed(parts, translate))


def _checks(checked: Checked, words: Words) -> Iterator[Line]:
    translate = words.translate
    if checked.findings is None:
        yield HeadLine(translate("Today", "Checks"), translate("Today", "looking…"))
        return
    shown = [one for one in checked.findings if one.check not in _SHOWN_ABOVE]
    for check, found in groupby(shown, key=lambda one: one.check):
        ones, label = list(found), label_of(check)
        name = translate("CheckName", label.name)
        yield HeadLine(name, translate("CheckNext", label.next_step), len(ones))
        yield from (_finding(one, checked, words) for one in ones[:MOST_OF_ONE])
        if len(ones) > MOST_OF_ONE:
            more = translate("Today", "and more of these: {n}")
            yield RowLine(Key("", None, check), more.format(n=len(ones) - MOST_OF_ONE))


def _finding(one: Finding, checked: Checked, words: Words) -> RowLine:
    type_, title = checked.titles.get(one.record, ("", "")) if one.record else ("", "")
    on = words.translate("Check", one.on) if one.on == ALL_MISSIONS else one.on
    why = wording.render(words.translate("Check", one.why), one.params)
    key = Key(screen_of(type_) if type_ else "", one.record, f"{one.check} {one.on}")
    return RowLine(key, title or on, why, on if title else "")


def came(ones: Iterable[Came], translate: Translate) -> list[tuple[str, str]]:
    """Mission by mission what came since we last looked: how many of which kind."""
    found = []
    for one in ones:
        counts: Counter[str] = Counter()
        for (type_, kind), n in one.kinds.items():
            counts[_what(type_, kind, translate)] += n
        parts = [
            translate("Today", "{kind} {n}").format(kind=what, n=n) for what, n in counts.items()
        ]
        found.append((one.mission, listed(parts, translate)))
    return found


def streaks(ones: Iterable[Streak], words: Words) -> list[tuple[str, str, str]]:
    """With whom we speak daily: mission, words, tone (domain R4)."""
    found, numbers = [], Numbers(words.translate)
    for one in ones:
        if one.last is None:
            found.append((one.mission, words.translate("Today", "no contact noted yet"), "warning"))
        elif one.missed:
            last = words.day(one.last.isoformat())
            missed = numbers.days_missed(one.missed, last)
            found.append((one.mission, missed, "bad"))
        else:
            found.append((one.mission, numbers.streak(one.days), "good"))
    return found


def _what(type_: str, kind: str, translate: Translate) -> str:
    """A note by its kind, anything else by its type: there are few of those."""
    if type_ == note.TYPE.name:
        return translate("Kind", naming.kind_label(type_, kind)).lower()
    return translate("Type", naming.type_label(type_)).lower()
