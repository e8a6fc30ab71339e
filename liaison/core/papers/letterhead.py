"""A mission's own template for DOCX: which one a paper is printed on."""

from __future__ import annotations

from liaison.core.desk import Desk

SETTING = "user.letterhead"
"""The setting with the bytes of a mission's own template."""
_WORD = "docx"


def letterhead_for(desk: Desk, format_: str, given: bytes | None = None) -> bytes | None:
    """The one that was given, or that of the settings; None, the plain one, also for other formats."""
    if format_ != _WORD:
        return None
    return given if given is not None else kept_letterhead(desk)


def kept_letterhead(desk: Desk) -> bytes | None:
    """The one of the settings."""
    kept = desk.store.settings.get(SETTING)
    return kept if isinstance(kept, bytes) else None
