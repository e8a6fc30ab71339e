"""What the list of warnings and the row of addressees say. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from liaison.core import naming
from liaison.core.holdings import RANK, Held, Holding
from liaison.core.issuing.overview import Over, WarningRow
from liaison.core.issuing.template import number
from liaison.core.listing import listed
from liaison.core.records.note_fields import LEVELS
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.warnings import Addressed, Noted
from liaison.ui.lines import HeadLine, Line, RowLine

Translate = Callable[[str, str], str]

_LEVELS = {choice.value: choice.label for choice in LEVELS}
_GROUPS = (
    QT_TRANSLATE_NOOP("Warnings", "For us to acknowledge"),
    QT_TRANSLATE_NOOP("Warnings", "Not acknowledged in time"),
    QT_TRANSLATE_NOOP("Warnings", "Drafts: nobody is warned yet"),
    QT_TRANSLATE_NOOP("Warnings", "Waiting for an answer"),
    QT_TRANSLATE_NOOP("Warnings", "In force"),
    QT_TRANSLATE_NOOP("Warnings", "Over"),
)
_OVER = {
    Over.EXPIRED: QT_TRANSLATE_NOOP("Warnings", "expired"),
    Over.WITHDRAWN: QT_TRANSLATE_NOOP("Warnings", "withdrawn"),
    Over.FOLLOWED: QT_TRANSLATE_NOOP("Warnings", "a follow-up takes its place"),
}
DONE, NOT_YET = "✓", "\u2013"
STEPS = (Holding.PACKED, Holding.HANDED_OVER, Holding.RECEIVED)
"""What is shown of how far a warning came, in this order; that somebody noted it comes after."""


@dataclass(frozen=True, slots=True)
class Say:
    """How times, sites and acknowledgements are said.

    Attributes:
        translate: from context and English.
        moment: words for a time.
        site: what people call a site.
        ack: an acknowledgement as a sentence.
        why: the sentence of a reason for which it does not go there.
    """

    translate: Translate
    moment: Callable[[int], str]
    site: Callable[[str], str]
    ack: Callable[[Noted], str]
    why: Callable[[Addressed], str]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the row of an addressee."""

    text: str = ""
    tone: str = "muted"


@dataclass(frozen=True, slots=True)
class AddresseeRow:
    """One addressee: how far it came, step by step, and who noted it."""

    name: str
    steps: tuple[Cell, ...]
    noted: tuple[Cell, ...]


def waiting(rows: Iterable[WarningRow]) -> int:
    """How many want something of us: to be acknowledged, to be asked after, or to be issued."""
    return sum(
        row.asks_us
        or (row.is_ours and row.is_overdue)
        or (row.is_ours and row.is_draft and row.over is Over.NOT)
        for row in rows
    )


def lines(rows: Iterable[WarningRow], say: Say) -> list[Line]:
    """Warnings under the headings of what they ask for; `rows` are in that order."""
    found: list[Line] = []
    for group, members in groupby(rows, key=_group):
        ones = list(members)
        found.append(HeadLine(say.translate("Warnings", _GROUPS[group]), count=len(ones)))
        found += [line(row, say) for row in ones]
    return found


def line(row: WarningRow, say: Say) -> RowLine:
    """One warning."""
    it, source = row.warning.it, row.warning.row
    about = [number(it, say.translate), f"{source.owner} {say.site(source.site)}", source.ref]
    mark, tone = _mark(row, say)
    return RowLine(
        key=row.id,
        title=naming.title_of(source, say.translate),
        about=" · ".join(part for part in about if part),
        mark=mark,
        tone=tone,
        tag=level(it.level, say.translate),
        icon=tone == "bad",
    )


def level(value: str, translate: Translate) -> str:
    """The word of a level; one that this version lacks stands as it is."""
    return translate("Level", _LEVELS[value]) if value in _LEVELS else value


def _group(row: WarningRow) -> int:
    holds = (
        row.asks_us,
        row.is_overdue,
        row.is_draft and row.over is Over.NOT,
        bool(row.silent),
        row.is_live,
    )
    return next((at for at, one in enumerate(holds) if one), len(holds))


def _mark(row: WarningRow, say: Say) -> tuple[str, str]:
    """What it asks for in words, and the colour that says the same."""
    translate, due = say.translate, row.warning.it.ack_by
    if row.over is not Over.NOT:
        return translate("Warnings", _OVER[row.over]), "muted"
    if row.is_draft:
        return translate("Warnings", "not issued"), "warning"
    if row.is_overdue:
        late = translate("Warnings", "overdue since {when}")
        return late.format(when=say.moment(due or 0)), "bad"
    return _asked(due, say) if row.asks_us else _answers(row, say)


def _asked(due: int | None, say: Say) -> tuple[str, str]:
    if due is None:
        return say.translate("Warnings", "acknowledge it"), "warning"
    asked = say.translate("Warnings", "acknowledge by {when}")
    return asked.format(when=say.moment(due)), "warning"


def _answers(row: WarningRow, say: Say) -> tuple[str, str]:
    asked = [one for one in row.sites if one.is_asked]
    answered = sum(bool(one.acks) for one in asked)
    if not asked:
        return "", "muted"
    if answered == len(asked):
        return say.translate("Warnings", "acknowledged"), "good"
    words = say.translate("Warnings", "acknowledged by {n} of {all}")
    return words.format(n=answered, all=len(asked)), "warning"


def addressees(row: WarningRow, say: Say) -> list[AddresseeRow]:
    """Whom it is for, those from whom nobody answered first; then where else it came."""
    asked = [one for one in row.sites if one.is_asked or one.acks]
    ordered = sorted(asked, key=lambda one: (bool(one.acks), not one.is_overdue))
    others = [one for one in row.sites if one not in asked and one.held]
    return [_addressee(one, row, say) for one in [*ordered, *others]]


def _addressee(site: Addressed, row: WarningRow, say: Say) -> AddresseeRow:
    best = site.held[0] if site.held else None
    return AddresseeRow(
        say.site(site.site), tuple(_steps(best, say)), tuple(_noted(site, row, say))
    )


def _steps(held: Held | None, say: Say) -> Iterator[Cell]:
    """A tick for each step that is behind it, and the time at the one where it is."""
    if held is None:
        yield from (Cell(NOT_YET) for _ in STEPS)
        return
    state, at_ms = held.step.state, held.step.at_ms
    rank = RANK[state]
    for place, step in enumerate(STEPS):
        following = RANK[STEPS[place + 1]] if place + 1 < len(STEPS) else len(RANK)
        is_here = RANK[step] <= rank < following
        if is_here:
            when = say.moment(at_ms) if at_ms is not None else DONE
            refused = say.translate("Warnings", "refused {when}").format(when=when)
            is_refused = state is Holding.REFUSED
            yield Cell(refused if is_refused else when, "bad" if is_refused else "good")
        elif rank >= following:
            yield Cell(DONE, "good")
        else:
            yield Cell(NOT_YET)


def _noted(site: Addressed, row: WarningRow, say: Say) -> Iterator[Cell]:
    for one in site.acks:
        is_sound = one.is_signed and one.is_current
        yield Cell(say.ack(one), "good" if is_sound else "warning")
    if site.acks or row.over is not Over.NOT:
        return
    if site.is_overdue:
        yield Cell(say.translate("Warnings", "overdue: nobody answered in time"), "bad")
    elif site.stays is not None:
        stays = say.translate("Warnings", "it does not go there: {why}")
        yield Cell(stays.format(why=say.why(site)), "bad")
    elif not site.is_known:
        nobody = say.translate("Warnings", "no laptop is known there: tell them by radio")
        yield Cell(nobody, "warning")
    elif site.is_asked and not row.is_draft:
        yield Cell(say.translate("Warnings", "not acknowledged yet"), "warning")


def spoken(row: WarningRow) -> Sequence[str]:
    """Sites from which an answer by radio can be noted: of our own warning, those still silent."""
    return row.silent if row.is_ours else ()


def held_back(held: Sequence[tuple[str, str]], translate: Translate) -> str:
    """That a warning would not reach whom it is for; "" if it would."""
    said = [
        translate("WarnBar", "Would not reach {mission}: {why}").format(mission=mission, why=why)
        for mission, why in held
    ]
    return listed(said, translate) if said else ""
