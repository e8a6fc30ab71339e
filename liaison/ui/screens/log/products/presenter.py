"""What the day bar and the preview of a product say. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from liaison.core.papers.cut import WHY
from liaison.core.papers.words import LEFT
from liaison.core.products import shift, sitrep
from liaison.core.records import audiences
from liaison.core.records.handling import LANGUAGES
from liaison.core.records.note_fields import SITREP_SECTIONS
from liaison.core.telling.audience import audience_label
from liaison.core.values import RecordId, RecordRow

Translate = Callable[[str, str], str]
Option = tuple[str, str]
"""(value, what people call it)"""

_MINUTE_MS = 60_000
_SUGGESTED: Mapping[str, str] = {
    "political": "political",
    "media": "media",
    "support": "support",
    "obstruction": "host_relations",
    "movement": "security",
}
"""Where notes of a kind most often belong; a person decides."""


@dataclass(frozen=True, slots=True)
class Wish:
    """Which product somebody looks at: its kind, and the record that it is about."""

    kind: str
    about: RecordId | None = None

    @property
    def reader(self) -> str:
        """Whom it is for unless somebody says otherwise."""
        return audiences.OWN if self.kind == shift.KIND else audiences.MSN

    @property
    def is_flash(self) -> bool:
        """Whether it reports one incident."""
        return self.kind == sitrep.FLASH


def countdown(now_ms: int, until_ms: int) -> str:
    """Hours and minutes that are left, begun minutes counted: 02:10."""
    minutes = max(0, -((now_ms - until_ms) // _MINUTE_MS))
    return f"{minutes // 60:02}:{minutes % 60:02}"


def sections(row: RecordRow, translate: Translate) -> tuple[Option, list[Option]]:
    """The section that a note most likely belongs into, and all others."""
    found = {one.value: translate("Section", one.label) for one in SITREP_SECTIONS}
    likely = _SUGGESTED.get(row.kind, "security")
    others = [(value, label) for value, label in found.items() if value != likely]
    return (likely, found[likely]), others


def left_out(counts: Mapping[tuple[str, str], int], translate: Translate) -> list[str]:
    """What its reader does not get and why, a line each."""
    lines = []
    for (what, why), count in sorted(counts.items()):
        named = translate("Paper", LEFT.get(what, what)).format(n=count)
        because = translate("Param", WHY[why]) if why in WHY else why
        lines.append(translate("Products", "{what}: {why}").format(what=named, why=because))
    return lines


def readers(neighbours: Iterable[str], translate: Translate) -> list[Option]:
    """Whom a product can be made for."""
    sisters = [audiences.SISTER + mission for mission in neighbours]
    codes = [audiences.OWN, audiences.MSN, audiences.ALLM, audiences.HUB, audiences.HQ, *sisters]
    return [(code, audience_label(code, translate)) for code in codes]


def languages(translate: Translate) -> list[Option]:
    """One language, or two, the first of them leading."""
    labels = {one.value: translate("Language", one.label) for one in LANGUAGES}
    pairs = [("en", "fr"), ("fr", "en"), ("en", "ar"), ("fr", "ar")]
    return [
        *labels.items(),
        *((f"{one},{other}", f"{labels[one]} + {labels[other]}") for one, other in pairs),
    ]
