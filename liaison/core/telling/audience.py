"""Audiences by the names that people use."""

from __future__ import annotations

from liaison.core.records import audiences
from liaison.core.wording import Translate


def audience_label(code: str, translate: Translate) -> str:
    """What people call an audience; a sister mission is called by its name alone."""
    for audience in audiences.PLAIN:
        if audience.code == code:
            return translate("Audience", audience.label)
    if code.startswith(audiences.SISTER):
        return code.removeprefix(audiences.SISTER)
    for family in audiences.FAMILIES:
        if code.startswith(family.code):
            name = code.removeprefix(family.code)
            return translate("Audience", family.label).format(name=name)
    return code
