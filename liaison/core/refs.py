"""What people call a record aloud: SITE-TYPE-yymmdd-nn (domain section 3).

A ref is a label, not an identity: two laptops of one site may give the same one, and then the
record's id tells them apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from liaison.core.folding import ascii_capitals

_NUMBER = re.compile(r"\d{2,}")


def prefix(site: str, type_: str, day: date) -> str:
    """All of a ref but its number: ABECHE-NOTE-091208-."""
    return f"{ascii_capitals(site)}-{type_}-{day:%y%m%d}-"


def next_ref(start: str, taken: Iterable[str]) -> str:
    """The first free ref after the highest one taken that begins with `start`."""
    numbers = [0]
    for ref in taken:
        rest = ref[len(start) :]
        if ref.startswith(start) and _NUMBER.fullmatch(rest):
            numbers.append(int(rest))
    return f"{start}{max(numbers) + 1:02}"
