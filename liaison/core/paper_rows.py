"""Which papers and files left the vault, and which records stand on them: rows that are added and never changed.

A paper that was saved, printed or copied is beyond any recall; that it left, for whom, and what it carries is all
that can be kept of it (domain R19; the RELEASE rows of domain section 3).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sync.model.ids import DeviceId


class PaperKind(StrEnum):
    """What can leave otherwise than by bundle. Whoever adds a paper adds it here; no other leaves."""

    SITREP = "sitrep"
    FLASH = "flash"
    SHIFT_SHEET = "shift_sheet"
    QUARTERLY = "quarterly"
    COMPARISON = "comparison"
    DOSSIER = "dossier"
    PRODUCT = "product"
    """Another mission's, of a kind that this version does not know."""
    MINUTES = "minutes"
    DECISIONS = "decisions"
    ACTIONS = "actions"
    ATTENDANCE = "attendance"
    INVITATION = "invitation"
    WARNING = "warning"
    TRENDS = "trends"
    INCIDENTS = "incidents"
    MAP = "map"
    ATTACHMENT = "attachment"
    PROOF = "proof"
    """That a device wrote two histories, with what both say."""
    LEDGER = "ledger"


class Way(StrEnum):
    """How something left."""

    BUNDLE = "bundle"
    FILE = "file"
    OUTPUT = "output"
    """Standard output, of a command."""
    PRINTER = "printer"
    CLIPBOARD = "clipboard"


PAPERS = tuple(one.value for one in PaperKind)
"""The kinds of papers, as a filter."""


@dataclass(frozen=True, slots=True)
class PaperLeft:
    """One paper that left.

    Attributes:
        at_ms: when.
        kind: what it is.
        ref: what it is called: the number of a product, the reference of a meeting; "" for data.
        langs: its languages, the leading one first: "en+fr"; "" where it has none.
        format: how it is written: "pdf", "csv", "txt".
        audience: the one that it was cut to; "" for what is cut to none: an attachment, an invitation.
        sha256: of the file; of a printed paper, of the PDF with the same pages.
        bytes: how long that is.
        records: how many records stand on it.
        way: how: anything but a bundle.
        name: of the file, without where it lies; "" for the other ways.
        device: that it left from.
        mission: of that device, then.
        site: of that device, then.
        role: of that device, then.
        entry: its number among papers; 0 until it has one.
    """

    at_ms: int
    kind: PaperKind
    ref: str
    langs: str
    format: str
    audience: str
    sha256: bytes
    bytes: int
    records: int
    way: Way
    name: str
    device: DeviceId
    mission: str
    site: str
    role: str
    entry: int = 0
