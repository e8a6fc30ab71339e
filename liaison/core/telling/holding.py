"""What a contact has of a record, in words, for both faces."""

from __future__ import annotations

from collections.abc import Callable

from liaison.core.freshness import Gap
from liaison.core.holdings import Held, Holding, Step
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.wording import Translate

LABELS = {
    Holding.DUE: QT_TRANSLATE_NOOP("Holding", "due"),
    Holding.PACKED: QT_TRANSLATE_NOOP("Holding", "packed"),
    Holding.HANDED_OVER: QT_TRANSLATE_NOOP("Holding", "handed over"),
    Holding.RECEIVED: QT_TRANSLATE_NOOP("Holding", "received"),
    Holding.REFUSED: QT_TRANSLATE_NOOP("Holding", "refused"),
    Holding.THEIRS: QT_TRANSLATE_NOOP("Holding", "theirs"),
    Holding.ACCEPTED: QT_TRANSLATE_NOOP("Holding", "accepted"),
}
"""States in a word or two."""

_SENTENCES = {
    Holding.DUE: QT_TRANSLATE_NOOP("Holding", "leaves with the next bundle"),
    Holding.PACKED: QT_TRANSLATE_NOOP("Holding", "sealed {when}, on no carrier yet"),
    Holding.HANDED_OVER: QT_TRANSLATE_NOOP("Holding", "handed over {when} on {place}"),
    Holding.RECEIVED: QT_TRANSLATE_NOOP("Holding", "received {when}, not decided yet"),
    Holding.REFUSED: QT_TRANSLATE_NOOP("Holding", "refused {when}: {why}"),
    Holding.THEIRS: QT_TRANSLATE_NOOP("Holding", "has it: wrote it or sent it to us"),
    Holding.ACCEPTED: QT_TRANSLATE_NOOP("Holding", "accepted {when}"),
}
_BEHIND = QT_TRANSLATE_NOOP("Holding", "has an older version (changes behind: {behind})")
_AND_NEWER = QT_TRANSLATE_NOOP("Holding", "{said}; what is newer: {newer}")

Moment = Callable[[int], str]
"""Words for a time."""


def tell(held: Held, translate: Translate, moment: Moment) -> str:
    """That it accepted it and when, or how far behind it is, and what is under way."""
    said = tell_step(held.step, translate, moment)
    if held.behind:
        said = translate("Holding", _BEHIND).format(behind=held.behind)
    if held.newer is None:
        return said
    newer = tell_step(held.newer, translate, moment)
    return translate("Holding", _AND_NEWER).format(said=said, newer=newer)


def tell_step(step: Step, translate: Translate, moment: Moment) -> str:
    """What became of it in one bundle."""
    sentence = translate("Holding", _SENTENCES[step.state])
    when = "" if step.at_ms is None else moment(step.at_ms)
    return sentence.format(when=when, place=place_name(step.location), why=step.why)


def place_name(location: str) -> str:
    """What people call a carrier: the last part of a folder's path, or an address without its scheme."""
    if "://" in location:
        return location.partition("://")[2]
    bare = location.rstrip("/\\")
    return bare.replace("\\", "/").rpartition("/")[2] or location


def tell_gaps(gaps: tuple[Gap, ...]) -> str:
    """Numbers of bundles, several in a row as a span; a dash for none."""
    parts = [
        str(first)
        if first == last
        else f"{first}, {last}"
        if last == first + 1
        else f"{first}\u2013{last}"
        for first, last in gaps
    ]
    return ", ".join(parts) or "\u2013"
