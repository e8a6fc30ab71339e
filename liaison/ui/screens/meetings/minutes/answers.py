"""What missions said to the minutes, and what they propose. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass

from liaison.core import dtg
from liaison.core.listing import listed
from liaison.core.meetings.noting import noted_in_order
from liaison.core.meetings.values import MissionReply
from liaison.core.records.meeting_fields import NOTED_HOW
from liaison.core.records.meeting_views import Noted
from liaison.core.values import RecordId
from liaison.ui.numbers import Translate
from liaison.ui.screens.meetings.load import Loaded
from liaison.ui.screens.meetings.minutes.presenter import place_words
from liaison.ui.screens.meetings.words import iso_words, moment_words, zone_of

_HOW = {choice.value: choice.label for choice in NOTED_HOW}
_OUT = frozenset({"circulated", "agreed"})


@dataclass(frozen=True, slots=True)
class Answer:
    """One mission's answer, or that it is awaited.

    Attributes:
        mission: who; several of those that are awaited.
        words: what it did.
        tone: that as a tone; the icon says it too.
        about: by which role, when, and to which text.
        why: its own words.
    """

    mission: str
    words: str
    tone: str
    about: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A correction that a mission proposes.

    Attributes:
        record: the reply.
        place: which text.
        about: who, by which role and when.
        old: the words as they were.
        new: the words proposed.
        why: the reason.
        outcome: what became of it, in a word; "" while nobody has decided.
        can_decide: it is ours to accept it or not.
    """

    record: RecordId
    place: str
    about: str
    old: str
    new: str
    why: str
    outcome: str
    can_decide: bool


def answers(loaded: Loaded, translate: Translate) -> tuple[Answer, ...]:
    """Who agreed, who dissented, and who is awaited until when; answers to earlier texts first."""
    given = [
        _answer(one, loaded, translate)
        for one in sorted(loaded.view.replies, key=lambda one: one.is_current)
        if one.reply.it.kind != "correction"
    ]
    given += [_noted(one, loaded, translate) for one in noted_in_order(loaded.meeting)]
    minutes = loaded.meeting.minutes
    if minutes.state not in _OUT:
        return tuple(given)
    if not loaded.awaited:
        return tuple(given)
    template = translate("Meetings", "awaited until {day}")
    words = template.format(day=iso_words(minutes.silence, translate))
    if minutes.silence < dtg.day_of(loaded.now_ms).isoformat():
        words = translate("Meetings", "silent, which counts as agreed")
    return (*given, Answer(listed(loaded.awaited, translate), words, "muted"))


def _answer(one: MissionReply, loaded: Loaded, translate: Translate) -> Answer:
    it = one.reply.it
    dissents = it.kind == "dissent"
    words = translate("Meetings", "dissents") if dissents else translate("Meetings", "agrees")
    is_old = not one.is_current
    to_text = translate("Meetings", "to an earlier text") if is_old else ""
    tone = "warning" if is_old else "bad" if dissents else "good"
    parts = [_when(one, loaded, translate), to_text]
    about = " · ".join(part for part in parts if part)
    why = it.body if dissents or it.body else ""
    return Answer(one.mission, words, tone, about, why)


def _noted(one: Noted, loaded: Loaded, translate: Translate) -> Answer:
    """Never told as a party's own word: who noted it stands beside it."""
    dissents = one.word == "dissent"
    words = translate("Meetings", "agrees, as the keeper noted")
    if dissents:
        words = translate("Meetings", "dissents, as the keeper noted")
    is_old = one.digest != loaded.view.asked
    tone = "warning" if is_old else "bad" if dissents else "muted"
    by = translate("Meetings", "noted by {role}").format(role=one.by)
    how = translate("Channel", _HOW.get(one.how, one.how)) if one.how else ""
    earlier = translate("Meetings", "to an earlier text") if is_old else ""
    parts = (one.who, one.role, iso_words(one.on, translate), how, by, earlier)
    party = loaded.labels.get(one.party, one.party)
    return Answer(party, words, tone, " · ".join(part for part in parts if part), one.text)


def proposals(loaded: Loaded, translate: Translate) -> tuple[Proposal, ...]:
    """The corrections that missions propose, those not decided first."""
    outcomes = {
        "accepted": translate("Correction", "Accepted"),
        "rejected": translate("Correction", "Not accepted"),
    }
    found = [
        Proposal(
            record=one.reply.id,
            place=place_words(loaded.view, one.place, translate),
            about=" · ".join([one.mission, _when(one, loaded, translate)]),
            old=one.reply.it.old,
            new=one.reply.it.new,
            why=one.reply.it.body,
            outcome=outcomes.get(one.outcome, one.outcome),
            can_decide=loaded.is_ours and not one.outcome and not loaded.is_adopted,
        )
        for one in loaded.view.replies
        if one.reply.it.kind == "correction"
    ]
    return tuple(sorted(found, key=lambda one: bool(one.outcome)))


def _when(one: MissionReply, loaded: Loaded, translate: Translate) -> str:
    it = one.reply.it
    when = moment_words(it.created or None, zone_of(loaded.meeting, loaded.tz), translate)
    return " · ".join(part for part in (it.author_role, when) if part)


def places(loaded: Loaded, translate: Translate) -> tuple[tuple[str, str, str], ...]:
    """Texts that a correction can be proposed for: (path, what it is called, its words now)."""
    found = []
    second = translate("Meetings", "{place}, second language")
    for item in loaded.view.items:
        called = f"{item.number} · {item.item.title}"
        found.append((f"agenda/{item.id}/discussion", called, item.item.discussion))
        if loaded.meeting.lang2:
            path = f"agenda/{item.id}/discussion2"
            found.append((path, second.format(place=called), item.item.discussion2))
        found += [
            (label, f"{label} · {act.it.title}", act.it.title)
            for label, act in (*item.decisions, *item.actions)
        ]
    return tuple(found)
