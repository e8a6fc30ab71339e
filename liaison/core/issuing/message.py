"""A warning as text for radio or e-mail: at most 1,500 characters, and nothing essential missing (3.1).

Marking, number, date-time group, level, what may happen, where and when, what is asked and until when
an answer is asked for always stand in it. Where there is no room, longer words give way in a fixed
order, and which ones did is said.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from liaison.core.issuing.template import Line
from liaison.core.papers.one_line import on_one_line

MOST = 1500
"""Characters, line ends among them (domain 3.1)."""
ELLIPSIS = "…"
_MORE = "more"
_LEAST: Mapping[str, int] = {
    _MORE: 0,
    "basis": 40,
    "to": 80,
    "from": 60,
    "ask": 160,
    "where": 120,
    "what": 200,
    "ref": 40,
    "level": 20,
    "odds": 60,
    "marking": 60,
}
"""Letters that are left of each, in the order in which they give way."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands over the template's lines.

    Attributes:
        marking: EXERCISE, classification, traffic light.
        name: what the paper is called, such as "Warning" or "Update 2".
        ref: its number.
        issued: label and date-time group of when it was issued.
        from_: label and words of who warns.
        to: label and words of who is warned.
    """

    marking: str
    name: str
    ref: str
    issued: tuple[str, str]
    from_: tuple[str, str]
    to: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Message:
    """The text, and the labels of what was shortened in it."""

    text: str
    shortened: tuple[str, ...] = ()


def message(head: Head, lines: Sequence[Line]) -> Message:
    """The warning as text."""
    parts = {
        "marking": on_one_line(head.marking),
        "ref": on_one_line(head.ref),
        "from": on_one_line(head.from_[1]),
        "to": on_one_line(head.to[1]),
        **{line.key: on_one_line(line.text) for line in lines},
        _MORE: on_one_line(*(line.more for line in lines)),
    }
    shortened = []
    for key, least in _LEAST.items():
        over = len(_written(head, lines, parts)) - MOST
        if over <= 0:
            break
        kept = shorter(parts[key], max(least, len(parts[key]) - over))
        if kept != parts[key]:
            parts[key] = kept
            shortened.append(_label(key, head, lines))
    return Message(_written(head, lines, parts), tuple(dict.fromkeys(shortened)))


def shorter(text: str, most: int) -> str:
    """The beginning of a text, cut between words where that costs little; the cut is to be seen."""
    if len(text) <= most:
        return text
    if most <= len(ELLIPSIS):
        return ""
    kept = text[: most - len(ELLIPSIS)]
    at = kept.rfind(" ")
    return (kept[:at] if at > len(kept) // 2 else kept).rstrip() + ELLIPSIS


def _written(head: Head, lines: Sequence[Line], parts: Mapping[str, str]) -> str:
    said = [
        parts["marking"],
        f"{head.name.upper()} {parts['ref']} {head.issued[1]}".strip(),
        f"{head.from_[0].upper()}: {parts['from']}",
        f"{head.to[0].upper()}: {parts['to']}",
    ]
    for number, line in enumerate(lines, start=1):
        text = parts[line.key]
        if line.more and parts[_MORE]:
            text = on_one_line(text, parts[_MORE])
        said.append(f"{number} {line.label.upper()}: {text or '-'}")
    return "\n".join(part for part in said if part)


def _label(key: str, head: Head, lines: Sequence[Line]) -> str:
    own = {"from": head.from_[0], "to": head.to[0], "ref": head.name, "marking": head.marking}
    of_lines = {line.key: line.label for line in lines}
    longer = next((line.label for line in lines if line.more), "")
    return {**own, **of_lines, _MORE: longer}[key]
