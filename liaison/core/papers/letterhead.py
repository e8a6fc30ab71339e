"""A mission's own template for DOCX: which one a paper is printed on, and the one that the vault keeps."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from liaison.core.attaching import plain_name
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.ports import Files
from liaison.core.reports.printing import Fault, Printer

SETTING = "user.letterhead"
"""The setting with the bytes of a mission's own template."""
_NAME = "user.letterhead_name"
_WORD = "docx"
_NAMED_BY = 8
"""Hexadecimal letters by which an imprint names a letterhead: to know it again, not to guard it."""
_MOST_BYTES = 16 << 20
"""Larger than any emblem needs; what a disk image that somebody chose by mistake would fill is not read."""
_CHANGED = Changed(topics=frozenset({"settings"}))


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The one that is kept.

    Attributes:
        name: of the file that it came from.
        imprint: how papers on it name it at their foot.
        bytes: how long it is.
    """

    name: str
    imprint: str
    bytes: int


class Letterheads:
    """Keeps one template for the papers of this vault."""

    def __init__(self, desk: Desk, *, files: Files, printer: Printer) -> None:
        self._desk = desk
        self._files = files
        self._printer = printer

    @property
    def kept(self) -> Letterhead | None:
        """The one that is kept; None where papers are printed on the plain one."""
        content = kept_letterhead(self._desk)
        if content is None:
            return None
        name = self._desk.store.settings.get(_NAME)
        return Letterhead(
            name if isinstance(name, str) else "", letterhead_imprint(content), len(content)
        )

    def keep(self, path: str) -> Changed:
        """Print on a template from here on.

        Raises:
            Refused: FILE_UNREADABLE; LETTERHEAD_FIELD, LETTERHEAD_MISSING, LETTERHEAD_HIDES, LETTERHEAD_UNFIT.
        """
        with self._files.read(path) as source:
            content = source.read(_MOST_BYTES + 1)
        if len(content) > _MOST_BYTES:
            raise Refused(Reason.LETTERHEAD_UNFIT, why=Fault.LARGE)
        self._printer.check_letterhead(content)
        with self._desk.store.transaction():
            self._desk.store.settings.put(SETTING, content)
            self._desk.store.settings.put(_NAME, plain_name(path))
        return _CHANGED

    def drop(self) -> Changed:
        """Print on the plain one again."""
        with self._desk.store.transaction():
            self._desk.store.settings.put(SETTING, None)
            self._desk.store.settings.put(_NAME, None)
        return _CHANGED


def letterhead_for(desk: Desk, format_: str, given: bytes | None = None) -> bytes | None:
    """The one that was given, or that of the settings; None, the plain one, also for other formats."""
    if format_ != _WORD:
        return None
    return given if given is not None else kept_letterhead(desk)


def kept_letterhead(desk: Desk) -> bytes | None:
    """The one of the settings."""
    kept = desk.store.settings.get(SETTING)
    return kept if isinstance(kept, bytes) else None


def letterhead_imprint(content: bytes | None) -> str:
    """A letterhead as imprints name it; "" for the plain one."""
    return "" if content is None else hashlib.sha256(content).hexdigest()[:_NAMED_BY]
