"""What a recovery kit is to people: how it may be split, its pages, and words read off a page."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from liaison.core.errors import Reason, Refused
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import Identity

WORDS = 24
"""Of a kit that is not split."""

MOST_SHARES = 16
"""SLIP-39 gives four bits to a share's number."""

_COLUMNS = 78  # what any printer takes
_SPLIT = re.compile(r"([0-9]{1,2})/([0-9]{1,2})")
_NUMBERED = re.compile(r"^\s*\d+\.\s+(\w+)\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Split:
    """`count` shares, any `needed` of which open the vault."""

    needed: int
    count: int

    @classmethod
    def parse(cls, untrusted: str) -> Split:
        """Read "2/3".

        Raises:
            Refused: USAGE, naming what is allowed.
        """
        found = _SPLIT.fullmatch(untrusted.strip())
        split = cls(int(found[1]), int(found[2])) if found else cls(0, 0)
        if not 2 <= split.needed <= split.count <= MOST_SHARES:  # noqa: PLR2004  (one is no split)
            hint = f"K/N with 2 <= K <= N <= {MOST_SHARES}, such as 2/3"
            raise Refused(Reason.USAGE, hint=hint)
        return split


USUAL_SPLIT = Split(2, 3)
"""The officer, mission security, headquarters: any two of them."""


@dataclass(frozen=True, slots=True)
class ShareSeen:
    """What a share says of itself; nothing of it is secret.

    Attributes:
        kit: the two words with which each share of its kit begins.
        number: which share it is, from 1.
        needed: how many shares of its kit open the vault.
    """

    kit: str
    number: int
    needed: int


def words_of(text: str) -> str:
    """The words of a kit or share: as they are, or numbered and under a title, as on our pages."""
    return " ".join(_NUMBERED.findall(text) or text.split()).lower()


TITLE = QT_TRANSLATE_NOOP("Kit", "Recovery kit: {role}, {mission} {site}")
SHARE_TITLE = QT_TRANSLATE_NOOP(
    "Kit", "Share {number} of {count} of a recovery kit: {role}, {mission} {site}"
)
HOW = (
    QT_TRANSLATE_NOOP(
        "Kit",
        "Any {needed} of the {count} shares open the vault and set a new passphrase when the old "
        "one is forgotten. Fewer open nothing.",
    ),
    QT_TRANSLATE_NOOP(
        "Kit",
        "Keep this page apart from the laptop and from the other shares. Give the words to nobody, "
        "and say them to nobody, until the vault has to be opened.",
    ),
    QT_TRANSLATE_NOOP(
        "Kit",
        "To use it: on the lock screen choose the recovery words, type this share, then another "
        "holder's. Afterwards make a new kit and burn this page.",
    ),
    QT_TRANSLATE_NOOP("Kit", "Shares of one kit begin with the same two words; here: {kit}."),
)

Translate = Callable[[str, str], str]


def kit_page(words: Sequence[str], owner: Identity, translate: Translate) -> str:
    """The 24 words under a title, to be printed."""
    return _page([_title(translate("Kit", TITLE), owner)], words)


def share_pages(
    shares: Sequence[Sequence[str]], split: Split, owner: Identity, translate: Translate
) -> tuple[str, ...]:
    """A page for each holder: what it is, how it is used, and the words of their share alone."""

    def page(number: int, words: Sequence[str]) -> str:
        kit = " ".join(words[:2])
        title = _title(translate("Kit", SHARE_TITLE), owner, number=number, count=split.count)
        how = [
            translate("Kit", line).format(needed=split.needed, count=split.count, kit=kit)
            for line in HOW
        ]
        return _page([title, *how], words)

    return tuple(page(number, words) for number, words in enumerate(shares, start=1))


def share_name(path: str, number: int, split: Split) -> str:
    """Where a share goes when the kit was to go to `path`: "kit.txt" gives "kit-1-of-3.txt"."""
    whole = PurePath(path)
    return str(whole.parent / f"{whole.stem}-{number}-of-{split.count}{whole.suffix}")


def _title(template: str, owner: Identity, **more: int) -> str:
    return template.format(role=owner.role, mission=owner.mission, site=owner.site, **more)


def _page(paragraphs: Sequence[str], words: Sequence[str]) -> str:
    numbered = [f"{number:2}. {word}" for number, word in enumerate(words, start=1)]
    lines = [textwrap.fill(paragraph, _COLUMNS) for paragraph in paragraphs]
    return "\n\n".join([*lines, "\n".join(numbered)]) + "\n"
