"""What people call a record aloud: SITE-TYPE-yymmdd-nn (domain section 3).

A ref is a label, not an identity: two laptops of one site may give the same one, and then the
record's id tells them apart.
"""

from __future__ import annotations

from datetime import date

from liaison.core.folding import ascii_capitals


def prefix(site: str, type_: str, day: date) -> str:
    """All of a ref but its number: ABECHE-NOTE-091208-."""
    return f"{ascii_capitals(site)}-{type_}-{day:%y%m%d}-"


def numbered(start: str, number: int) -> str:
    """The ref of this number that begins with `start`."""
    return f"{start}{number:02}"
