"""What stands beside adopted minutes: corrigenda, and changes that the adoption had not seen. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from liaison.core.meetings import places
from liaison.core.meetings.values import LateChange
from liaison.ui.numbers import Translate
from liaison.ui.screens.meetings.load import Loaded, late_of
from liaison.ui.screens.meetings.words import moment_words, zone_of


@dataclass(frozen=True, slots=True)
class CorrigendumText:
    """One corrigendum: where, by whom and when, for what, read what, and why."""

    place: str
    about: str
    old: str
    new: str
    why: str


def corrigenda(loaded: Loaded, translate: Translate) -> tuple[CorrigendumText, ...]:
    """All corrigenda, oldest first."""
    titles = {item.id: f"{item.number} · {item.item.title}" for item in loaded.view.items}
    tz = zone_of(loaded.meeting, loaded.tz)
    ordered = sorted(loaded.meeting.corrigenda.values(), key=lambda one: one.at or 0)
    return tuple(
        CorrigendumText(
            place=titles.get(one.item, translate("Meetings", "The whole")),
            about=" · ".join(
                part for part in (one.by, moment_words(one.at, tz, translate)) if part
            ),
            old=one.old,
            new=one.new,
            why=one.why,
        )
        for one in ordered
    )


def late(loaded: Loaded, translate: Translate) -> tuple[str, ...]:
    """Changes that the adoption does not cover, a sentence each."""
    return tuple(_late(one, loaded, translate) for one in late_of(loaded))


def _late(one: LateChange, loaded: Loaded, translate: Translate) -> str:
    template = translate("Meetings", "{mission}, {role}, {when}: {places}, written after")
    if one.is_concurrent:
        template = translate("Meetings", "{mission}, {role}, {when}: {places}, written apart")
    return template.format(
        mission=one.mission,
        role=one.role,
        when=moment_words(one.at_ms, zone_of(loaded.meeting, loaded.tz), translate),
        places=places.told(loaded.view, one.record, one.paths, translate),
    )
