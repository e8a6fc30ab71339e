"""A long text on one line, as it is read out or sent as a message."""

from __future__ import annotations

_ENDS = ".!?:;,…؟،؛。"
"""Letters after which the next line may follow without a stop."""


def on_one_line(*texts: str) -> str:
    """All lines of some texts, each a sentence of its own, without what nobody can read out."""
    lines = (" ".join(line.split()) for text in texts for line in _readable(text).splitlines())
    said = [line for line in lines if line]
    return " ".join([*map(ended, said[:-1]), *said[-1:]])


def ended(line: str) -> str:
    """A line with a stop behind it, where it has none."""
    return line if line[-1:] in _ENDS else f"{line}."


def _readable(text: str) -> str:
    """Without marks of direction and the like; line ends stay."""
    return "".join(one if one.isprintable() or one.isspace() else " " for one in text)
