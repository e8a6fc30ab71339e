"""How a paper looks, whatever it is written as: calm, one accent, hairlines; lengths in points."""

from __future__ import annotations

from dataclasses import dataclass

from liaison.core.reports.report import Tone

INK, ACCENT, MUTED, HAIRLINE = "#1B2420", "#1F6F5C", "#5E6B65", "#C9CFCB"


@dataclass(frozen=True, slots=True)
class Look:
    """One kind of paragraph.

    Attributes:
        name: what it is called among a document's styles.
        size: of its letters.
        before: space above.
        after: space below.
        keeps: with what follows, on one page.
        bar: colour of a bar beside it, where reading begins; "" for none.
        level: of a heading; 0 for what is none.
    """

    name: str
    size: float
    colour: str = INK
    bold: bool = False
    before: float = 0
    after: float = 0
    keeps: bool = False
    bar: str = ""
    level: int = 0


TITLE = Look("Title", 20, ACCENT, bold=True, after=2, keeps=True)
SUBTITLE = Look("Subtitle", 12, MUTED, after=6, keeps=True)
HEADINGS = (
    Look("Heading 1", 12, ACCENT, bold=True, before=14, after=4, keeps=True, level=1),
    Look("Heading 2", 10.5, bold=True, before=8, after=2, keeps=True, level=2),
)
BODY = Look("Liaison Body", 10, after=6)
ASIDE = Look("Liaison Muted", 9, MUTED, before=4, after=6)
DECISION = Look("Liaison Decision", 10, before=2, after=6, bar=ACCENT)
ACTION = Look("Liaison Action", 10, before=2, after=6, bar=HAIRLINE)
LABEL = Look("Liaison Label", 9, MUTED)
CELL = Look("Liaison Cell", 9)
HEAD = Look("Liaison Head", 9, bold=True, keeps=True)
SIGN = Look("Liaison Sign", 9, before=48, keeps=True)
SIGNER = Look("Liaison Signer", 9, MUTED, keeps=True)
GAP = Look("Liaison Gap", 4)
MARKING = Look("Liaison Marking", 9, bold=True)
SMALL = Look("Liaison Small", 7.5, MUTED)

TONES = {Tone.BODY: BODY, Tone.MUTED: ASIDE, Tone.DECISION: DECISION, Tone.ACTION: ACTION}
IN_BODY = (TITLE, SUBTITLE, *HEADINGS, BODY, ASIDE, DECISION, ACTION, LABEL, CELL, HEAD, SIGN,
           SIGNER, GAP)  # fmt: skip
EVERY = (*IN_BODY, MARKING, SMALL)

FACTS, SIGNED = (22, 78), (46, 8, 46)
"""Relative widths of the columns under the title, and above the names of those who sign."""


def heading(level: int) -> Look:
    """The look of a heading."""
    return HEADINGS[0] if level <= 1 else HEADINGS[1]
