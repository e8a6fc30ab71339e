"""A product as a message for radio or e-mail: at most 1,500 characters, marked at both ends (domain 3.1)."""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core.papers.one_line import on_one_line
from liaison.core.papers.words import moment
from liaison.core.products.asked import Frame

MOST = 1500
"""Characters of a message, its last line end included."""
_CUT = " [...]"


def fitted(called: str, lines: Mapping[str, str], frame: Frame) -> str:
    """Labelled lines as a message; where it is too long, the longest is shortened, and says so."""
    words, here = frame.words, frame.here
    marking = words.marking(frame.cut.cls, frame.cut.tlp)
    if here.exercise is not None:
        marking = f"{words.labels().exercise} · {marking}"
    reader = words.audience(frame.asked.audience, here.mission)
    head = f"{called} {moment(frame.now_ms, frame.tz)} {here.mission} {here.site} > {reader}"
    left = words.left_out(frame.cut.left, reader)
    said = {label: on_one_line(text) for label, text in lines.items()}
    message = _set(marking, head, said, left)
    while len(message) > MOST:
        longest = max(said, key=lambda label: len(said[label]))
        kept = said[longest].removesuffix(_CUT)
        if not kept:
            break  # labels and marking alone; whatever is left of them is never taken away
        room = max(len(kept) - (len(message) - MOST) - len(_CUT), len(kept) // 2)
        said[longest] = kept[:room].rstrip() + _CUT
        message = _set(marking, head, said, left)
    return message


def _set(marking: str, head: str, said: Mapping[str, str], left: str) -> str:
    body = (f"{label.upper()}: {text}" for label, text in said.items())
    return "\n".join(part for part in (marking, head, *body, left, marking) if part) + "\n"
