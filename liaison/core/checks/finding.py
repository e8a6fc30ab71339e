"""What a check found, in parts, so that the faces can say it in the user's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordId
from liaison.core.wording import render

ALL_MISSIONS = QT_TRANSLATE_NOOP("Check", "all missions")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that somebody should look at.

    Attributes:
        check: which check; a contract of the command line, never translated.
        on: the reference of what it is about, a mission's short name, or `ALL_MISSIONS`.
        record: the record to open, if there is one.
        why: an untranslated sentence with {placeholders} (context "Check"); see `wording.render`.
        params: what stands in them: codes, days and counts, and never words of ours.
    """

    check: str
    on: str
    record: RecordId | None
    why: str
    params: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        """Why, in English."""
        return render(self.why, self.params)
