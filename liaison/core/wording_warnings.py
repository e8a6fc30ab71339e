"""One sentence and one next step for what is refused of warnings, recalls and events told twice; see `wording_tables`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from liaison.core.errors import Reason
from liaison.core.translatable import QT_TRANSLATE_NOOP

WARNINGS: Mapping[StrEnum, tuple[str, str]] = {
    Reason.RECALL_NOT_ONE: (
        QT_TRANSLATE_NOOP("Reason", "{ref} is a statement or a recall; those are withdrawn."),
        QT_TRANSLATE_NOOP("Next", "Withdraw it where it was made."),
    ),
    Reason.RECALL_NOBODY: (
        QT_TRANSLATE_NOOP("Reason", "{ref} never left this vault for another mission."),
        QT_TRANSLATE_NOOP("Next", "Take audiences out of its release: then it does not leave."),
    ),
    Reason.RECALL_NONE: (
        QT_TRANSLATE_NOOP("Reason", "{ref} is not recalled."),
        QT_TRANSLATE_NOOP("Next", "Nothing needs to be undone."),
    ),
    Reason.WARNING_NOT_ONE: (
        QT_TRANSLATE_NOOP("Reason", "{name} is no warning; only warnings are acknowledged."),
        QT_TRANSLATE_NOOP("Next", "Choose a warning: record list --kind warning."),
    ),
    Reason.WARNING_OURS: (
        QT_TRANSLATE_NOOP("Reason", "The warning {name} is your own office's."),
        QT_TRANSLATE_NOOP("Next", "Note who answered by radio or telephone: warning note-ack."),
    ),
    Reason.WARNING_SITE: (
        QT_TRANSLATE_NOOP("Reason", "No site or party is called {name}; known: {known}."),
        QT_TRANSLATE_NOOP("Next", "Give one of these, or make a record of the site first."),
    ),
    Reason.WARNING_ISSUED: (
        QT_TRANSLATE_NOOP(
            "Reason", "The warning[ {ref}] was issued, and stays as it is[: {field}]."
        ),
        QT_TRANSLATE_NOOP(
            "Next", "Issue a follow-up, withdraw it with a reason, or recall it from a reader."
        ),
    ),
    Reason.WARNING_DRAFT: (
        QT_TRANSLATE_NOOP("Reason", "The warning {ref} is not issued yet."),
        QT_TRANSLATE_NOOP("Next", "Issue it first."),
    ),
    Reason.WARNING_AGAIN: (
        QT_TRANSLATE_NOOP("Reason", "The warning {ref} was made from {source} already."),
        QT_TRANSLATE_NOOP(
            "Next", "Follow it up: warning follow-up {ref}. For one more, say --again."
        ),
    ),
    Reason.WARNING_FAR_SIDE: (
        QT_TRANSLATE_NOOP(
            "Reason", "Nothing says who is on the far side of the border from {ref}."
        ),
        QT_TRANSLATE_NOOP("Next", "Name the border segment or the mission to warn in the note."),
    ),
    Reason.WARNING_NOT_FROM: (
        QT_TRANSLATE_NOOP("Reason", "No warning is made from {ref}: it tells of another thing."),
        QT_TRANSLATE_NOOP("Next", "Choose a note of people who move, or of an incident."),
    ),
    Reason.WARNING_HELD: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "{why} So the warning {ref}[, made from {source},] stays as it is: it does not go to"
            " {reader}.",
        ),
        QT_TRANSLATE_NOOP(
            "Next",
            "{settle}[, with whoever wrote {source}][; or issue it all the same with {despite} and use the"
            " radio].",
        ),
    ),
    Reason.WARNING_TOO_LONG: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "The warning does not fit on one page: the longest part is “{part}”, {n} letters.",
        ),
        QT_TRANSLATE_NOOP("Next", "Say it shorter, in a follow-up if the warning is issued."),
    ),
    Reason.EVENT_NOT_ONE: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "{ref} cannot be one event with another note: two incidents, movements or displacements can.",
        ),
        QT_TRANSLATE_NOOP("Next", "Choose two such notes: event candidates."),
    ),
    Reason.EVENT_APART: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "{one} and {other} cannot be one event: somebody says of them, or of two linked with them, that they are two.",
        ),
        QT_TRANSLATE_NOOP(
            "Next", "Look at what was said of each of them; take yours back with: event unlink."
        ),
    ),
    Reason.EVENT_JOINED: (
        QT_TRANSLATE_NOOP("Reason", "{one} and {other} are one event by way of a third note."),
        QT_TRANSLATE_NOOP("Next", "Unlink one of them from that note first: event unlink."),
    ),
    Reason.EVENT_UNSAID: (
        QT_TRANSLATE_NOOP("Reason", "Your mission said nothing of {one} and {other}."),
        QT_TRANSLATE_NOOP(
            "Next", "What others say is theirs; say that they are two events: event apart."
        ),
    ),
}
