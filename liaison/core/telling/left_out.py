"""What a product leaves out for its reader, in words."""

from __future__ import annotations

from liaison.core.papers.cut import WHY
from liaison.core.papers.words import LEFT
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.wording import Translate

START = "left_out/"
"""Where a frozen product counts it: left_out/incidents:not_released."""
_SAID = QT_TRANSLATE_NOOP("Products", "{what}: {why}")


def tell_left_out(what: str, why: str, count: int, translate: Translate) -> str:
    """How many of what, and why they stay; `why` is one of `release.Stays`."""
    named = translate("Paper", LEFT.get(what, what)).format(n=count)
    because = translate("Param", WHY[why]) if why in WHY else why
    return translate("Products", _SAID).format(what=named, why=because)


def tell_at(path: str, count: int, translate: Translate) -> str:
    """The same of a path in a frozen product, whoever froze it."""
    what, _, why = path.removeprefix(START).partition(":")
    return tell_left_out(what, f"release.{why}", count, translate)
