"""The head of a meeting: what it is, when, where, how far. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass

from liaison.core import dtg, naming
from liaison.core.meetings.removal import is_at_home
from liaison.ui.numbers import Translate
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.words import span_words, state_words, zone_of

_TONES = {
    "scheduled": "accent",
    "held": "good",
    "postponed": "warning",
    "relocated": "warning",
    "cancelled": "bad",
    "merged": "muted",
}


@dataclass(frozen=True, slots=True)
class HeadState:
    """The head of a meeting.

    Attributes:
        title: its own words; `is_untitled` says that they are ours instead.
        when: on the clock of the venue, with the date-time group in Zulu.
        where: venue and zone.
        about: kind, series, reference and who keeps it.
        state: its state in a word, with the tone.
        tone: that tone.
        marking: its class.
        clashes: how many values are to be settled, decisions and actions too.
        can_delete: it is our mission's, and its minutes never went out.
    """

    title: str
    is_untitled: bool
    when: str
    where: str
    about: str
    state: str
    tone: str
    marking: str
    clashes: int
    can_delete: bool


def head_state(loaded: Loaded, translate: Translate) -> HeadState:
    """The head of a meeting as it stands."""
    said, row = loaded.meeting, loaded.view.row
    when = span_words(said, translate, otherwise=loaded.tz)
    where = said.venue.name if said.venue else translate("Meetings", "venue not said")
    about = [translate("Kind", naming.kind_label("MEETING", said.kind))]
    if loaded.series is not None:
        about.append(loaded.series.series.title)
    about += [row.ref, translate("Meetings", "kept by {mission}").format(mission=row.owner)]
    if not row.editable:
        about.append(translate("Record", "read only"))
    return HeadState(
        title=said.title or translate("Meetings", "Untitled meeting"),
        is_untitled=not said.title,
        when=when,
        where=where,
        about=" · ".join(part for part in about if part),
        state=state_words(said.state, translate),
        tone=_TONES.get(said.state, "plain"),
        marking=said.cls,
        clashes=len(loaded.view.clashes),
        can_delete=loaded.is_ours and is_at_home(row),
    )


def goes_along(loaded: Loaded, translate: Translate) -> str:
    """What becomes of what hangs on a meeting that is deleted; "" where nothing does."""
    row = loaded.view.row
    if not row.decisions and not row.actions:
        return ""
    template = translate("Meetings", "decisions gone with it: {d} · actions kept: {a}")
    return template.format(d=row.decisions, a=row.actions)


def zulu(loaded: Loaded) -> str:
    """The date-time group of the beginning, in Zulu; "" without one."""
    starts = loaded.meeting.starts
    if starts is None:
        return ""
    group = dtg.write(starts)
    return f"{group[:7]} {group[7:10]} {group[10:]}"


def zone_name(loaded: Loaded) -> str:
    """The zone on whose clock the meeting is told."""
    return zone_of(loaded.meeting, loaded.tz)
