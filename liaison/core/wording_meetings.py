"""One sentence and one next step for what is refused of meetings and minutes; see `wording_tables`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from liaison.core.errors import Reason
from liaison.core.translatable import QT_TRANSLATE_NOOP

MEETINGS: Mapping[StrEnum, tuple[str, str]] = {
    Reason.ACTION_BEFORE_MEETING: (
        QT_TRANSLATE_NOOP("Reason", "The meeting that asked for this is on {held}."),
        QT_TRANSLATE_NOOP("Next", "Choose that day or a later one."),
    ),
    Reason.ACTION_NOT_RECEIVER: (
        QT_TRANSLATE_NOOP("Reason", "It was handed over to {receiver}; only they accept it."),
        QT_TRANSLATE_NOOP("Next", "Exchange with {mission}; their answer comes back by bundle."),
    ),
    Reason.MEETING_AHEAD: (
        QT_TRANSLATE_NOOP("Reason", "This meeting begins at {starts}, which is still ahead."),
        QT_TRANSLATE_NOOP("Next", "Wait until then, or correct when it began."),
    ),
    Reason.MEETING_QUOTES: (
        QT_TRANSLATE_NOOP(
            "Reason", "{meetings} quotes this and goes to {missions}, who could not have it then."
        ),
        QT_TRANSLATE_NOOP("Next", "Take its line out of that agenda first; then narrow it."),
    ),
    Reason.MEETING_BEFORE_SERIES: (
        QT_TRANSLATE_NOOP("Reason", "The series begins on {begins}; this is before it."),
        QT_TRANSLATE_NOOP("Next", "Choose a later day, or correct the series' first day."),
    ),
    Reason.MEETING_FAR: (
        QT_TRANSLATE_NOOP(
            "Reason", "A side session is held on the edge of its meeting: from {first} to {last}."
        ),
        QT_TRANSLATE_NOOP("Next", "Choose a day in there, or make it a meeting of its own."),
    ),
    Reason.MEETING_UNMOVED: (
        QT_TRANSLATE_NOOP("Reason", "That moves nothing: {now} is what it is already."),
        QT_TRANSLATE_NOOP("Next", "Choose another, or leave it."),
    ),
    Reason.MEETING_HELD: (
        QT_TRANSLATE_NOOP(
            "Reason", "This meeting took place: it is not put off, moved or cancelled any more."
        ),
        QT_TRANSLATE_NOOP("Next", "Correct its minutes, or prepare another meeting."),
    ),
    Reason.MEETING_WITHHELD: (
        QT_TRANSLATE_NOOP("Reason", "The agenda quotes what {missions} may not have: {refs}."),
        QT_TRANSLATE_NOOP("Next", "Take these lines out, or release the records."),
    ),
    Reason.MINUTES_ADOPTED: (
        QT_TRANSLATE_NOOP("Reason", "These minutes are adopted and do not change[: {path}]."),
        QT_TRANSLATE_NOOP("Next", "Write a corrigendum; it stands beside the adopted text."),
    ),
    Reason.MINUTES_CLASHES: (
        QT_TRANSLATE_NOOP("Reason", "Something was written apart and is not settled: {places}."),
        QT_TRANSLATE_NOOP("Next", "Settle each of these, then go on."),
    ),
    Reason.MINUTES_INCOMPLETE: (
        QT_TRANSLATE_NOOP(
            "Reason", "Without an owner who is a party, or without a date: {actions}."
        ),
        QT_TRANSLATE_NOOP("Next", "Give each action one owner and one date."),
    ),
    Reason.MEETING_OUT: (
        QT_TRANSLATE_NOOP("Reason", "The minutes of this meeting went out: others hold them."),
        QT_TRANSLATE_NOOP("Next", "Call the meeting off, or correct its minutes."),
    ),
    Reason.MINUTES_OUT: (
        QT_TRANSLATE_NOOP(
            "Reason", "These minutes are with their readers: a change ends the answers to them."
        ),
        QT_TRANSLATE_NOOP("Next", "Propose a correction and take it in, or reopen the minutes."),
    ),
    Reason.MINUTES_STATE: (
        QT_TRANSLATE_NOOP("Reason", "The minutes are {state}; that comes after {needed}."),
        QT_TRANSLATE_NOOP("Next", "Take the steps in their order."),
    ),
    Reason.MINUTES_SILENCE: (
        QT_TRANSLATE_NOOP("Reason", "Silence runs until {until}; not heard yet: {awaited}."),
        QT_TRANSLATE_NOOP("Next", "Wait for that day, or for their answers."),
    ),
    Reason.MINUTES_DISSENT: (
        QT_TRANSLATE_NOOP("Reason", "These missions dissented: {missions}."),
        QT_TRANSLATE_NOOP(
            "Next", "Correct the text and circulate it anew, or let a meeting adopt."
        ),
    ),
    Reason.MINUTES_CHANGED: (
        QT_TRANSLATE_NOOP("Reason", "The text has changed since it was circulated."),
        QT_TRANSLATE_NOOP("Next", "Circulate it anew, or let a meeting adopt it as corrected."),
    ),
    Reason.MINUTES_NO_CORRECTION: (
        QT_TRANSLATE_NOOP("Reason", "{ref} proposes no correction of these minutes."),
        QT_TRANSLATE_NOOP("Next", "Name a correction[: {corrections}]; an answer is only read."),
    ),
    Reason.PARTY_NOT_THEN: (
        QT_TRANSLATE_NOOP("Reason", "There was no {party} on {day}[; its name was {name}]."),
        QT_TRANSLATE_NOOP("Next", "Name who was there on that day."),
    ),
    Reason.MINUTES_MOVED: (
        QT_TRANSLATE_NOOP("Reason", "What this corrects reads otherwise by now[: {now}]."),
        QT_TRANSLATE_NOOP(
            "Next", "Do not accept it; correct the text by hand, or ask for another."
        ),
    ),
    Reason.MINUTES_NOT_HELD: (
        QT_TRANSLATE_NOOP("Reason", "This meeting has not been held yet."),
        QT_TRANSLATE_NOOP("Next", "Circulate its minutes after it."),
    ),
    Reason.MINUTES_UNKNOWN: (
        QT_TRANSLATE_NOOP("Reason", "No minutes here have the state {digest}."),
        QT_TRANSLATE_NOOP("Next", "Check the letters, or exchange with the secretary first."),
    ),
    Reason.MINUTES_NOT_EDITOR: (
        QT_TRANSLATE_NOOP(
            "Reason", "Only {owner} and those it lets edit write the minutes of {name}."
        ),
        QT_TRANSLATE_NOOP(
            "Next", "Propose other words instead: by `minutes correct`, or Propose a correction."
        ),
    ),
    Reason.MINUTES_OTHER_TEXT: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "{name} reads otherwise here than what {keeper} circulated: the text was changed since,"
            " or a part of it has not come.",
        ),
        QT_TRANSLATE_NOOP(
            "Next", "Exchange first; if the text was changed, {keeper} has to circulate it anew."
        ),
    ),
    Reason.MINUTES_PARTIAL: (
        QT_TRANSLATE_NOOP(
            "Reason", "Not all of the minutes of {name} has come here as they went out."
        ),
        QT_TRANSLATE_NOOP("Next", "Exchange with those who wrote them, then try again."),
    ),
}
