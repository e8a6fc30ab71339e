"""One of many names, as somebody typed it: in any case, and answered with its neighbours where it is none."""

from __future__ import annotations

import difflib
from collections.abc import Collection

from liaison.core.errors import Reason, Refused
from liaison.core.records import codes

CODES, PARTIES = "codes", "parties"
"""Lists that are too long for a sentence; where each stands is the face's to say."""
_NEAR = 6
"""Names that a refusal gives of many."""
_FAMILY = 3
"""Letters with which the codes of one family begin."""


def pick(
    path: str,
    text: str,
    names: Collection[str],
    *,
    first: Collection[str] = (),
    listed: str = "",
) -> str:
    """One of many names, in any case.

    Args:
        path: where it was typed.
        text: what was typed.
        names: all of them.
        first: those that are named before others.
        listed: the list that has them all, where there is one: CODES or PARTIES.

    Raises:
        Refused: RECORD_VALUE, with those that are like it, or else some: all of them would be a page.
    """
    asked, known = text.casefold(), sorted(names, key=lambda one: (one not in first, one))
    folded = {name.casefold(): name for name in known}
    if asked in folded:
        return folded[asked]
    near = [name for name in known if asked in name.casefold()]
    near = near or [folded[one] for one in difflib.get_close_matches(asked, folded, n=_NEAR)]
    shown = (near or known)[:_NEAR]
    more = ["…"] if len(shown) < len(known) else []
    allowed = ", ".join([*shown, *more])
    raise Refused(Reason.RECORD_VALUE, field=path, allowed=allowed, listed=listed if more else "")


def pick_code(path: str, text: str) -> str:
    """An incident code, in any case.

    Raises:
        Refused: RECORD_VALUE, with the codes of its family, or else all.
    """
    asked = text.strip().upper()
    if asked in codes.BY_CODE:
        return asked
    family = [code for code in codes.BY_CODE if code.startswith(asked[:_FAMILY])]
    near = family or difflib.get_close_matches(asked, codes.BY_CODE, n=_NEAR)
    allowed = [*near, "…"] if near else codes.BY_CODE
    raise Refused(Reason.RECORD_VALUE, field=path, allowed=", ".join(allowed), listed=CODES)
