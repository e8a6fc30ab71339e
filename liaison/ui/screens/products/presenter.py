"""What the preview of a product asks and says. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from liaison.core.products import quarterly, shift, sitrep
from liaison.core.products.asked import Asked
from liaison.core.records import audiences
from liaison.core.records.handling import LANGUAGES
from liaison.core.records.note_fields import SITREP_SECTIONS
from liaison.core.telling.audience import audience_label
from liaison.core.telling.left_out import tell_left_out
from liaison.core.values import RecordId, RecordRow

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

Translate = Callable[[str, str], str]
Option = tuple[str, str]
"""(value, what people call it)"""

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

    @property
    def has_period(self) -> bool:
        """Whether its period is chosen; what is about one record has that record's."""
        return self.kind in {sitrep.KIND, shift.KIND}


@dataclass(frozen=True, slots=True)
class Answers:
    """What somebody chose of a product; see `products.asked.Asked`."""

    audience: str
    langs: tuple[str, ...]
    since_ms: int | None = None
    until_ms: int | None = None
    number: str = ""
    cleared_by: str = ""
    next_update_ms: int | None = None
    is_final: bool = False


@dataclass(frozen=True, slots=True)
class Earlier:
    """A product of the same sort that was frozen before."""

    record: RecordId
    title: str
    at_ms: int
    readers: tuple[str, ...]


def asked_of(workspace: Workspace, wish: Wish, answers: Answers) -> Asked:
    """What is asked of the vault.

    Raises:
        Refused: for a record that is no such thing any more.
    """
    daily, assessed = workspace.daily, workspace.assessed
    audience, langs, about = answers.audience, answers.langs, wish.about
    period = {"since_ms": answers.since_ms, "until_ms": answers.until_ms}
    if about is not None and wish.is_flash:
        asked = daily.flash(
            about,
            audience=audience,
            langs=langs,
            next_update_ms=answers.next_update_ms,
            is_final=answers.is_final,
        )
    elif about is not None and wish.kind == quarterly.KIND:
        asked = assessed.quarterly(about, audience=audience, langs=langs)
    elif about is not None:
        asked = assessed.comparison(about, audience=audience, langs=langs)
    elif wish.kind == shift.KIND:
        asked = daily.shift(audience=audience, langs=langs, **period)
    else:
        asked = daily.sitrep(audience=audience, langs=langs, **period)
    return replace(asked, number=answers.number, cleared_by=answers.cleared_by)


def earlier(workspace: Workspace, wish: Wish) -> list[Earlier]:
    """Products that can be printed again, newest first: of the same record, if it is about one."""
    about = wish.about.hex() if wish.about else ""
    return [
        Earlier(one.id, one.it.title, one.it.created, tuple(sorted(one.it.release)))
        for one in workspace.products.all(wish.kind)
        if not about or any(source.record == about for source in one.it.sources.values())
    ]


def sections(row: RecordRow, translate: Translate) -> tuple[Option, list[Option]]:
    """The section that a note most likely belongs into, and all others."""
    found = {one.value: translate("Section", one.label) for one in SITREP_SECTIONS}
    likely = _SUGGESTED.get(row.kind, "security")
    others = [(value, label) for value, label in found.items() if value != likely]
    return (likely, found[likely]), others


def left_out(counts: Mapping[tuple[str, str], int], translate: Translate) -> list[str]:
    """What its reader does not get and why, a line each."""
    return [
        tell_left_out(what, why, count, translate) for (what, why), count in sorted(counts.items())
    ]


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
