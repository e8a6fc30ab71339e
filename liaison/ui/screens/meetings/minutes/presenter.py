"""How far the minutes are, what may be done next, and what stands in its way. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass

from liaison.core import dtg
from liaison.core.meetings import digest, places
from liaison.core.meetings.values import MeetingView
from liaison.core.naming import field_label
from liaison.core.reader import Read
from liaison.core.records.audiences import ALLM, SISTER
from liaison.core.records.meeting_views import Action
from liaison.core.values import RecordId
from liaison.ui.numbers import Translate
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.words import (
    iso_words,
    minutes_words,
    moment_words,
    zone_of,
)

STEPS = ("draft", "circulated", "agreed", "adopted")
_DRAFTS = frozenset({"", "none", "draft", "reopened"})


@dataclass(frozen=True, slots=True)
class Blocker:
    """One thing that stands in the way of adoption, with its place.

    Attributes:
        text: what it is.
        record: the record where it lies; None where there is nothing to go to.
        path: the clashing path; "" for an action that lacks something.
    """

    text: str
    record: RecordId | None = None
    path: str = ""


@dataclass(frozen=True, slots=True)
class StepsState:
    """The way of the minutes.

    Attributes:
        step: where they are, from 1.
        state: that in a word.
        told: when they went out and until when silence lasts, or when they were adopted.
        hash: the digest of the adopted text, in groups of four; "" before.
        circulate: the words of the button that sends them out; "" where it is not to be pressed.
        can_agree: silence may be said to be over.
        can_adopt: they may be adopted, if nothing stands in the way.
        can_reopen: they may be taken back.
        can_reply: our mission may agree, dissent, or propose a correction.
        replied: what it said to this very text last: "agreement", "dissent" or "".
        can_note: what a party without a vault said may be noted.
        can_correct: a corrigendum may be written.
        blockers: what stands in the way of adoption.
        unreleased: missions that were invited and would not get the minutes.
    """

    step: int
    state: str
    told: str
    hash: str
    circulate: str
    can_agree: bool
    can_adopt: bool
    can_reopen: bool
    can_reply: bool
    replied: str
    can_note: bool
    can_correct: bool
    blockers: tuple[Blocker, ...]
    unreleased: tuple[str, ...]


def _circulate(loaded: Loaded, translate: Translate) -> str:
    """What the button says that sends the minutes out, or out anew; "" where it is not to be pressed."""
    minutes = loaded.meeting.minutes
    is_corrected = bool(minutes.digest) and minutes.digest != loaded.view.digest
    if minutes.state in _DRAFTS:
        template = translate("Meetings", "Circulate: silence until {day}")
    elif minutes.state in {"circulated", "agreed"} and is_corrected:
        template = translate("Meetings", "Circulate anew: silence until {day}")
    else:
        return ""
    return template.format(day=iso_words(loaded.silence.isoformat(), translate))


def steps_state(loaded: Loaded, translate: Translate) -> StepsState:
    """Where the minutes are and what may follow."""
    state = loaded.meeting.minutes.state
    is_out = state in {"circulated", "agreed"}
    ours = loaded.is_ours and loaded.view.row.editable
    return StepsState(
        step=STEPS.index(state) + 1 if state in STEPS else 1,
        state=minutes_words(state, translate),
        told=_told(loaded, translate),
        hash=digest.printed(loaded.meeting.minutes.adopted_digest) if loaded.is_adopted else "",
        circulate=_circulate(loaded, translate) if ours else "",
        can_agree=ours and state == "circulated",
        can_adopt=ours and is_out,
        can_reopen=ours and is_out,
        can_reply=not loaded.is_ours and is_out,
        replied=_replied(loaded),
        can_note=ours and (is_out or loaded.is_adopted) and bool(loaded.voiceless),
        can_correct=ours and loaded.is_adopted,
        blockers=blockers(loaded, translate) if ours and is_out else (),
        unreleased=unreleased(loaded) if loaded.is_ours and loaded.view.row.is_over else (),
    )


def _replied(loaded: Loaded) -> str:
    """Our mission's last word on the text that is out."""
    words = [
        one.reply.it.kind
        for one in loaded.view.replies
        if one.mission == loaded.own and one.is_current and one.reply.it.kind != "correction"
    ]
    return words[-1] if words else ""


def unreleased(loaded: Loaded) -> tuple[str, ...]:
    """Missions that were invited, and that the meeting is not released to."""
    released = set(loaded.meeting.release)
    if ALLM in released:
        return ()
    return tuple(
        party
        for party, one in sorted(loaded.meeting.invitees.items())
        if one.invited == "yes"
        and party in loaded.missions
        and party != loaded.own
        and SISTER + party not in released
    )


def _told(loaded: Loaded, translate: Translate) -> str:
    minutes, tz = loaded.meeting.minutes, zone_of(loaded.meeting, loaded.tz)
    if minutes.state == "adopted":
        said = translate("Meetings", "Adopted {when}").format(
            when=moment_words(minutes.adopted, tz, translate)
        )
        at = loaded.titles.get(minutes.adopted_at, "")
        if at:
            said = translate("Meetings", "{said} at {meeting}").format(said=said, meeting=at)
        return said
    if minutes.state in {"circulated", "agreed"}:
        parts = []
        if minutes.circulated is not None:
            since = translate("Meetings", "Out since {when}")
            parts.append(since.format(when=moment_words(minutes.circulated, tz, translate)))
        until = translate("Meetings", "Silence until {day}")
        parts.append(until.format(day=iso_words(minutes.silence, translate)))
        return " · ".join(parts)
    if minutes.state == "reopened":
        return translate("Meetings", "Taken back: it goes out again once it is right")
    return translate("Meetings", "A draft stays with the missions that write it")


def blockers(loaded: Loaded, translate: Translate) -> tuple[Blocker, ...]:
    """What adoption would be refused for, each with its place."""
    found = [*_clashes(loaded, translate), *_incomplete(loaded, translate)]
    minutes = loaded.meeting.minutes
    today = dtg.day_of(loaded.now_ms).isoformat()
    if minutes.state == "circulated" and loaded.awaited and minutes.silence >= today:
        template = translate("Meetings", "The silence lasts until {day}, unless all answer before")
        found.append(Blocker(template.format(day=iso_words(minutes.silence, translate))))
    return tuple(found)


def _clashes(loaded: Loaded, translate: Translate) -> list[Blocker]:
    template = translate("Meetings", "{place}: written apart and not settled")
    return [
        Blocker(
            template.format(place=places.told(loaded.view, record, [path], translate)),
            record,
            path,
        )
        for record, path in loaded.view.clashes
    ]


def _incomplete(loaded: Loaded, translate: Translate) -> list[Blocker]:
    found = []
    for label, act in acts_of(loaded.view):
        if act.it.kind == "decision":
            continue
        lacks = missing(act.it.responsible, act.it.due, translate)
        if lacks:
            found.append(Blocker(f"{label}: {lacks}", act.id))
    return found


def missing(owner: str, due: str, translate: Translate) -> str:
    """What an action lacks that it needs before adoption."""
    if not owner and not due:
        return translate("Meetings", "no owner and no date yet")
    if not owner:
        return translate("Meetings", "no owner yet")
    return "" if due else translate("Meetings", "no date yet, until when")


def acts_of(view: MeetingView) -> list[tuple[str, Read[Action]]]:
    """Decisions and actions with their labels, in the order of the agenda."""
    return [one for item in view.items for one in (*item.decisions, *item.actions)]


def place_words(view: MeetingView, path: str, translate: Translate) -> str:
    """What a correction speaks of: an item by its number and title, or a decision by its label."""
    parts = path.split("/")
    for item in view.items:
        if parts[:2] == ["agenda", item.id]:
            return f"{item.number} · {item.item.title}"
        for name, _ in (*item.decisions, *item.actions):
            if path == name:
                return name
    return translate("Field", field_label("MEETING", path))
