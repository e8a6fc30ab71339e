"""The fields of a meeting, beyond those of every record (domain section 3, MEETING)."""

from __future__ import annotations

from dataclasses import replace

from liaison.core.records import handling
from liaison.core.records.fields import Choice, Field, FieldKind
from liaison.core.records.minutes_states import MINUTES_STATES
from liaison.core.records.series import MODES
from liaison.core.translatable import QT_TRANSLATE_NOOP

INVITED = (
    Choice("yes", QT_TRANSLATE_NOOP("Invited", "Invited")),
    Choice("no", QT_TRANSLATE_NOOP("Invited", "Not invited")),
)
REPLIES = (
    Choice("coming", QT_TRANSLATE_NOOP("Reply", "Coming")),
    Choice("unsure", QT_TRANSLATE_NOOP("Reply", "Not sure")),
    Choice("declined", QT_TRANSLATE_NOOP("Reply", "Declined")),
)
ATTENDANCE = (
    Choice("full", QT_TRANSLATE_NOOP("Attendance", "Attended")),
    Choice("partial", QT_TRANSLATE_NOOP("Attendance", "Partly")),
    Choice("video", QT_TRANSLATE_NOOP("Attendance", "By video")),
    Choice("absent", QT_TRANSLATE_NOOP("Attendance", "Absent")),
)
CONSTRAINTS = (
    Choice("visa", QT_TRANSLATE_NOOP("Constraint", "Visa")),
    Choice("lift", QT_TRANSLATE_NOOP("Constraint", "Lift")),
    Choice("priority", QT_TRANSLATE_NOOP("Constraint", "Other priorities")),
    Choice("security", QT_TRANSLATE_NOOP("Constraint", "Security")),
    Choice("clash", QT_TRANSLATE_NOOP("Constraint", "Another meeting")),
)
VISAS = (
    Choice("none", QT_TRANSLATE_NOOP("Visa", "None needed")),
    Choice("requested", QT_TRANSLATE_NOOP("Visa", "Requested")),
    Choice("granted", QT_TRANSLATE_NOOP("Visa", "Granted")),
    Choice("refused", QT_TRANSLATE_NOOP("Visa", "Refused")),
)
LIFTS = (
    Choice("asked", QT_TRANSLATE_NOOP("Lift", "Asked for")),
    Choice("promised", QT_TRANSLATE_NOOP("Lift", "Promised")),
    Choice("confirmed", QT_TRANSLATE_NOOP("Lift", "Confirmed")),
    Choice("refused", QT_TRANSLATE_NOOP("Lift", "Refused")),
)
ITEM_KINDS = (
    Choice("adoption", QT_TRANSLATE_NOOP("Agenda", "Adoption of the agenda")),
    Choice("follow_up", QT_TRANSLATE_NOOP("Agenda", "Follow-up of earlier actions")),
    Choice("round", QT_TRANSLATE_NOOP("Agenda", "Country round")),
    Choice("item", QT_TRANSLATE_NOOP("Agenda", "Item")),
    Choice("military", QT_TRANSLATE_NOOP("Agenda", "Military session")),
    Choice("aob", QT_TRANSLATE_NOOP("Agenda", "Any other business")),
    Choice("next", QT_TRANSLATE_NOOP("Agenda", "Next meeting")),
)
OUTCOMES = (
    Choice("accepted", QT_TRANSLATE_NOOP("Correction", "Accepted")),
    Choice("rejected", QT_TRANSLATE_NOOP("Correction", "Not accepted")),
)
NOTED_WORDS = (
    Choice("agreement", QT_TRANSLATE_NOOP("Minutes", "Agrees")),
    Choice("dissent", QT_TRANSLATE_NOOP("Minutes", "Dissents")),
)
NOTED_HOW = (
    Choice("letter", QT_TRANSLATE_NOOP("Channel", "By letter")),
    Choice("phone", QT_TRANSLATE_NOOP("Channel", "By telephone")),
    Choice("room", QT_TRANSLATE_NOOP("Channel", "In the room")),
)

_FRAME: tuple[Field, ...] = (
    Field("series", FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "Series")),
    Field("parent", FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "Session of")),
    Field("beside", FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "Held beside")),
    Field("starts", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Begins")),
    Field("ends", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Ends")),
    Field("tz", FieldKind.ZONE, QT_TRANSLATE_NOOP("Field", "Time zone")),
    Field("venue", FieldKind.PLACE, QT_TRANSLATE_NOOP("Field", "Venue")),
    Field("mode", FieldKind.CHOICE, QT_TRANSLATE_NOOP("Field", "Mode"), choices=MODES),
    Field("host", FieldKind.PARTY, QT_TRANSLATE_NOOP("Field", "Host")),
    Field("chair", FieldKind.ROLE, QT_TRANSLATE_NOOP("Field", "Chair")),
    Field("secretary", FieldKind.ROLE, QT_TRANSLATE_NOOP("Field", "Secretary")),
    Field(
        "lang2",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Second language"),
        choices=handling.LANGUAGES,
    ),
    Field("sequence", FieldKind.COUNT, QT_TRANSLATE_NOOP("Field", "Version of the invitation")),
)

_MOVES: tuple[Field, ...] = (
    Field("venues/*/place", FieldKind.PLACE, QT_TRANSLATE_NOOP("Field", "Possible venue")),
    Field("venues/*/risk", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "What speaks against it")),
    Field("venue_history/*/from", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Moved from")),
    Field("venue_history/*/to", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Moved to")),
    Field("venue_history/*/reason", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Moved because")),
    Field("venue_history/*/who", FieldKind.ROLE, QT_TRANSLATE_NOOP("Field", "Move asked for by")),
    Field("venue_history/*/at", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Moved at")),
    Field("postponements/*/from", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Put off from")),
    Field("postponements/*/to", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Put off to")),
    Field("postponements/*/reason", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Put off because")),
    Field("postponements/*/who", FieldKind.ROLE, QT_TRANSLATE_NOOP("Field", "Delay asked for by")),
    Field("postponements/*/at", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Put off at")),
)

_WHO: tuple[Field, ...] = (
    Field(
        "invitees/*/invited",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Invited"),
        choices=INVITED,
    ),
    Field("invitees/*/why", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Why invited or not")),
    Field(
        "invitees/*/reply", FieldKind.CHOICE, QT_TRANSLATE_NOOP("Field", "Reply"), choices=REPLIES
    ),
    Field(
        "invitees/*/attendance",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Attendance"),
        choices=ATTENDANCE,
    ),
    Field("invitees/*/arrived", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Arrived")),
    Field("invitees/*/left", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Left")),
    Field("invitees/*/level", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Level")),
    Field("invitees/*/headcount", FieldKind.COUNT, QT_TRANSLATE_NOOP("Field", "How many")),
    Field(
        "invitees/*/constraint",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Held back by"),
        choices=CONSTRAINTS,
    ),
    Field("invitees/*/visa", FieldKind.CHOICE, QT_TRANSLATE_NOOP("Field", "Visa"), choices=VISAS),
    Field("invitees/*/lift_from", FieldKind.PARTY, QT_TRANSLATE_NOOP("Field", "Lift from")),
    Field("invitees/*/note", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Remark")),
    Field("delegates/*/party", FieldKind.PARTY, QT_TRANSLATE_NOOP("Field", "Delegate of")),
    Field("delegates/*/role", FieldKind.ROLE, QT_TRANSLATE_NOOP("Field", "Delegate")),
    Field("delegates/*/function", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Function")),
    Field("delegates/*/visa", FieldKind.CHOICE, QT_TRANSLATE_NOOP("Field", "Visa"), choices=VISAS),
    Field("delegates/*/visa_by", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Visa needed by")),
    Field("delegates/*/lift_from", FieldKind.PARTY, QT_TRANSLATE_NOOP("Field", "Lift from")),
    Field("delegates/*/lift", FieldKind.CHOICE, QT_TRANSLATE_NOOP("Field", "Lift"), choices=LIFTS),
    Field(
        "functions/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Functions present"),
        key=FieldKind.TEXT,
    ),
)

_AGENDA: tuple[Field, ...] = (
    Field("agenda/*/no", FieldKind.NUMBER, QT_TRANSLATE_NOOP("Field", "Order")),
    Field(
        "agenda/*/kind",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Sort of item"),
        choices=ITEM_KINDS,
    ),
    Field("agenda/*/title", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Item")),
    Field(
        "agenda/*/title2",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Item in the second language"),
    ),
    Field("agenda/*/lead", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Lead")),
    Field("agenda/*/minutes", FieldKind.COUNT, QT_TRANSLATE_NOOP("Field", "Minutes planned")),
    Field("agenda/*/paper", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Paper")),
    Field("agenda/*/began", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Taken up at")),
    Field("agenda/*/closed", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Closed at")),
    Field("agenda/*/discussion", FieldKind.LONG, QT_TRANSLATE_NOOP("Field", "Discussion")),
    Field(
        "agenda/*/discussion2",
        FieldKind.LONG,
        QT_TRANSLATE_NOOP("Field", "Discussion in the second language"),
    ),
    Field("papers/*/title", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Paper")),
    Field("papers/*/from", FieldKind.PARTY, QT_TRANSLATE_NOOP("Field", "Paper from")),
    Field("papers/*/item", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Paper for item")),
)

_MINUTES: tuple[Field, ...] = (
    Field(
        "minutes/state",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Minutes"),
        choices=MINUTES_STATES,
        owner_only=True,
    ),
    Field(
        "minutes/circulated",
        FieldKind.TIME,
        QT_TRANSLATE_NOOP("Field", "Circulated at"),
        owner_only=True,
    ),
    Field(
        "minutes/silence",
        FieldKind.DATE,
        QT_TRANSLATE_NOOP("Field", "Silence until"),
        owner_only=True,
    ),
    Field(
        "minutes/digest",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Digest circulated"),
        owner_only=True,
    ),
    Field(
        "minutes/adopted", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Adopted at"), owner_only=True
    ),
    Field(
        "minutes/adopted_at",
        FieldKind.RECORD,
        QT_TRANSLATE_NOOP("Field", "Adopted by"),
        owner_only=True,
    ),
    Field(
        "minutes/adopted_digest",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Digest adopted"),
        owner_only=True,
    ),
    Field(
        "corrections/*/outcome",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Correction"),
        choices=OUTCOMES,
        owner_only=True,
    ),
    Field(
        "corrections/*/by",
        FieldKind.ROLE,
        QT_TRANSLATE_NOOP("Field", "Decided by"),
        owner_only=True,
    ),
    Field("corrigenda/*/at", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Corrigendum of")),
    Field("corrigenda/*/item", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Corrigendum to item")),
    Field("corrigenda/*/by", FieldKind.ROLE, QT_TRANSLATE_NOOP("Field", "Corrigendum by")),
    Field("corrigenda/*/old", FieldKind.LONG, QT_TRANSLATE_NOOP("Field", "For")),
    Field("corrigenda/*/new", FieldKind.LONG, QT_TRANSLATE_NOOP("Field", "Read")),
    Field("corrigenda/*/why", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Corrected because")),
)

_NOTED: tuple[Field, ...] = tuple(
    replace(one, owner_only=True)
    for one in (
        Field("noted/*/party", FieldKind.PARTY, QT_TRANSLATE_NOOP("Field", "Noted for")),
        Field(
            "noted/*/word",
            FieldKind.CHOICE,
            QT_TRANSLATE_NOOP("Field", "What it said"),
            choices=NOTED_WORDS,
        ),
        Field("noted/*/who", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Said by")),
        Field("noted/*/role", FieldKind.ROLE, QT_TRANSLATE_NOOP("Field", "In the role of")),
        Field("noted/*/on", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Said on")),
        Field(
            "noted/*/how",
            FieldKind.CHOICE,
            QT_TRANSLATE_NOOP("Field", "How it came"),
            choices=NOTED_HOW,
        ),
        Field("noted/*/text", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "In its words")),
        Field("noted/*/digest", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "About the text")),
        Field("noted/*/by", FieldKind.ROLE, QT_TRANSLATE_NOOP("Field", "Noted by")),
        Field("noted/*/at", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Noted at")),
    )
)
"""What a party without a vault said to the minutes, as their keeper notes it; nobody signs it but
the keeper, so that it is never that party's own agreement."""

MEETING_FIELDS: tuple[Field, ...] = (*_FRAME, *_MOVES, *_WHO, *_AGENDA, *_MINUTES, *_NOTED)
