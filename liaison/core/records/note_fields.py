"""The fields of a note, beyond those of every record (domain section 3, NOTE)."""

from __future__ import annotations

from liaison.core.records import handling
from liaison.core.records.fields import Choice, Field, FieldKind
from liaison.core.translatable import QT_TRANSLATE_NOOP

_INCIDENT = frozenset({"incident"})
_DISPLACEMENT = frozenset({"displacement"})
_CONTACT = frozenset({"contact"})
_OBSTRUCTION = frozenset({"obstruction"})
_WARNING = frozenset({"warning"})
_LOG = frozenset({"log"})

HARMS = (
    Choice("killed", QT_TRANSLATE_NOOP("Field", "Killed")),
    Choice("injured", QT_TRANSLATE_NOOP("Field", "Injured")),
    Choice("abducted", QT_TRANSLATE_NOOP("Field", "Abducted")),
)
GROUPS = (
    Choice("civ", QT_TRANSLATE_NOOP("Field", "civilians")),
    Choice("sec", QT_TRANSLATE_NOOP("Field", "security forces")),
    Choice("un", QT_TRANSLATE_NOOP("Field", "United Nations")),
    Choice("hum", QT_TRANSLATE_NOOP("Field", "humanitarian workers")),
    Choice("unk", QT_TRANSLATE_NOOP("Field", "not stated")),
)

CHANNELS = (
    Choice("call", QT_TRANSLATE_NOOP("Channel", "Call")),
    Choice("visit", QT_TRANSLATE_NOOP("Channel", "Visit")),
    Choice("vtc", QT_TRANSLATE_NOOP("Channel", "Video")),
    Choice("radio", QT_TRANSLATE_NOOP("Channel", "Radio")),
)
LEVELS = (
    Choice("watch", QT_TRANSLATE_NOOP("Level", "Watch")),
    Choice("warning", QT_TRANSLATE_NOOP("Level", "Warning")),
    Choice("urgent", QT_TRANSLATE_NOOP("Level", "Urgent")),
)
FORMS_OF_OBSTRUCTION = (
    Choice("visa", QT_TRANSLATE_NOOP("Obstruction", "Visa")),
    Choice("visit", QT_TRANSLATE_NOOP("Obstruction", "Visit")),
    Choice("flight", QT_TRANSLATE_NOOP("Obstruction", "Flight")),
    Choice("demarche", QT_TRANSLATE_NOOP("Obstruction", "Demarche")),
    Choice("expulsion", QT_TRANSLATE_NOOP("Obstruction", "Expulsion")),
    Choice("asset", QT_TRANSLATE_NOOP("Obstruction", "Asset")),
)
SITREP_SECTIONS = (
    Choice("political", QT_TRANSLATE_NOOP("Section", "Political")),
    Choice("security", QT_TRANSLATE_NOOP("Section", "Security")),
    Choice("cross_border", QT_TRANSLATE_NOOP("Section", "Cross-border")),
    Choice("protection", QT_TRANSLATE_NOOP("Section", "Protection and human rights")),
    Choice("displacement", QT_TRANSLATE_NOOP("Section", "Displacement and humanitarian")),
    Choice("civil_affairs", QT_TRANSLATE_NOOP("Section", "Civil affairs")),
    Choice("host_relations", QT_TRANSLATE_NOOP("Section", "Host authority relations")),
    Choice("support", QT_TRANSLATE_NOOP("Section", "Support and air")),
    Choice("media", QT_TRANSLATE_NOOP("Section", "Media and lines")),
    Choice("planned", QT_TRANSLATE_NOOP("Section", "Planned, next 24 hours")),
)

_ALL_KINDS: tuple[Field, ...] = (
    Field("when", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "When")),
    Field(
        "when_prec",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Time, how sure"),
        choices=handling.PRECISIONS,
    ),
    Field(
        "place_prec",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Place, how sure"),
        choices=handling.PRECISIONS,
    ),
    Field("code", FieldKind.CODE, QT_TRANSLATE_NOOP("Field", "Code")),
    Field("actors", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Who")),
    Field("action_taken", FieldKind.LONG, QT_TRANSLATE_NOOP("Field", "Action taken")),
    Field("comment", FieldKind.LONG, QT_TRANSLATE_NOOP("Field", "Comment")),
    Field(
        "for_parent",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "For the parent mission"),
    ),
    Field(
        "sitrep_section",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Section of the situation report"),
        choices=SITREP_SECTIONS,
    ),
    Field("border_segment", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Border segment")),
    Field(
        "took_over",
        FieldKind.ROLE,
        QT_TRANSLATE_NOOP("Field", "Took over the shift"),
        kinds=_LOG,
    ),
    Field("source/name", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Taken from")),
    Field("source/ref", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Its number there")),
    Field("source/site", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Its site there")),
)

_CASUALTIES: tuple[Field, ...] = tuple(
    Field(f"{harm.value}/{group.value}", FieldKind.RANGE, harm.label, kinds=_INCIDENT)
    for harm in HARMS
    for group in GROUPS
)

_DISPLACEMENT_FIELDS: tuple[Field, ...] = (
    Field("from", FieldKind.PLACE, QT_TRANSLATE_NOOP("Field", "From"), kinds=_DISPLACEMENT),
    Field("via", FieldKind.PLACE, QT_TRANSLATE_NOOP("Field", "Via"), kinds=_DISPLACEMENT),
    Field("to", FieldKind.PLACE, QT_TRANSLATE_NOOP("Field", "To"), kinds=_DISPLACEMENT),
    Field("people", FieldKind.RANGE, QT_TRANSLATE_NOOP("Field", "People"), kinds=_DISPLACEMENT),
    Field(
        "people/how",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "How counted"),
        kinds=_DISPLACEMENT,
    ),
    Field(
        "make_up/families",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Families"),
        kinds=_DISPLACEMENT,
    ),
    Field(
        "make_up/herders",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Herders"),
        kinds=_DISPLACEMENT,
    ),
    Field(
        "make_up/armed",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Armed elements seen"),
        kinds=_DISPLACEMENT,
    ),
    Field("cause", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Cause"), kinds=_DISPLACEMENT),
    Field("eta", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Expected"), kinds=_DISPLACEMENT),
    Field("needs", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Needs"), kinds=_DISPLACEMENT),
    Field(
        "known_by",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Who knows already"),
        kinds=_DISPLACEMENT,
    ),
    Field("warn", FieldKind.MISSION, QT_TRANSLATE_NOOP("Field", "Warn"), kinds=_DISPLACEMENT),
)

_CONTACT_FIELDS: tuple[Field, ...] = (
    Field("with_role", FieldKind.ROLE, QT_TRANSLATE_NOOP("Field", "With"), kinds=_CONTACT),
    Field(
        "with_mission",
        FieldKind.MISSION,
        QT_TRANSLATE_NOOP("Field", "Their mission"),
        kinds=_CONTACT,
    ),
    Field(
        "channel",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Channel"),
        choices=CHANNELS,
        kinds=_CONTACT,
    ),
    Field(
        "checklist/changes",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Changes since yesterday"),
        kinds=_CONTACT,
    ),
    Field(
        "checklist/threats",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "New threats"),
        kinds=_CONTACT,
    ),
    Field(
        "checklist/moves",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Moves of staff and convoys"),
        kinds=_CONTACT,
    ),
    Field(
        "checklist/ratings_unchanged",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Ratings unchanged"),
        kinds=_CONTACT,
    ),
    Field(
        "checklist/they_ask",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "They ask"),
        kinds=_CONTACT,
    ),
    Field(
        "checklist/we_ask",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "We ask"),
        kinds=_CONTACT,
    ),
    Field("next_call", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Next call"), kinds=_CONTACT),
)

_OBSTRUCTION_FIELDS: tuple[Field, ...] = (
    Field(
        "government",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Body of government"),
        kinds=_OBSTRUCTION,
    ),
    Field(
        "form",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Form"),
        choices=FORMS_OF_OBSTRUCTION,
        kinds=_OBSTRUCTION,
    ),
    Field("affects", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Affects"), kinds=_OBSTRUCTION),
    Field(
        "stated_reason",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Stated reason"),
        kinds=_OBSTRUCTION,
    ),
    Field("pattern", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Pattern"), kinds=_OBSTRUCTION),
)

_WARNING_FIELDS: tuple[Field, ...] = (
    Field(
        "level",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Level"),
        choices=LEVELS,
        kinds=_WARNING,
    ),
    Field("starts", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "From (time)"), kinds=_WARNING),
    Field("ends", FieldKind.TIME, QT_TRANSLATE_NOOP("Field", "Until"), kinds=_WARNING),
    Field("basis", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Basis"), kinds=_WARNING),
    Field(
        "likelihood",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Likelihood"),
        choices=handling.LIKELIHOODS,
        kinds=_WARNING,
    ),
    Field(
        "confidence",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Confidence"),
        choices=handling.CONFIDENCES,
        kinds=_WARNING,
    ),
    Field("ask", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "What we ask of you"), kinds=_WARNING),
    Field(
        "addressees/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Addressees"),
        key=FieldKind.SITE,
        kinds=_WARNING,
    ),
    Field(
        "ack_by",
        FieldKind.TIME,
        QT_TRANSLATE_NOOP("Field", "Acknowledge by"),
        kinds=_WARNING,
    ),
    Field(
        "next_update",
        FieldKind.TIME,
        QT_TRANSLATE_NOOP("Field", "Next update"),
        kinds=_WARNING,
    ),
    Field(
        "update",
        FieldKind.COUNT,
        QT_TRANSLATE_NOOP("Field", "Update number"),
        kinds=_WARNING,
    ),
    Field("final", FieldKind.FLAG, QT_TRANSLATE_NOOP("Field", "Final update"), kinds=_WARNING),
    Field(
        "withdrawn",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Why it was withdrawn"),
        kinds=_WARNING,
    ),
    Field(
        "acks/*/role",
        FieldKind.ROLE,
        QT_TRANSLATE_NOOP("Field", "Acknowledged by"),
        key=FieldKind.SITE,
        kinds=_WARNING,
    ),
    Field(
        "acks/*/at",
        FieldKind.TIME,
        QT_TRANSLATE_NOOP("Field", "Acknowledged at"),
        key=FieldKind.SITE,
        kinds=_WARNING,
    ),
    Field(
        "acks/*/action",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Action on it"),
        key=FieldKind.SITE,
        kinds=_WARNING,
    ),
    Field(
        "acks/*/how",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Acknowledged over"),
        choices=CHANNELS,
        key=FieldKind.SITE,
        kinds=_WARNING,
    ),
    Field(
        "acks/*/noted_by",
        FieldKind.ROLE,
        QT_TRANSLATE_NOOP("Field", "Noted by"),
        key=FieldKind.SITE,
        kinds=_WARNING,
    ),
    Field(
        "acks/*/digest",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "About the text"),
        key=FieldKind.SITE,
        kinds=_WARNING,
    ),
)

NOTE_FIELDS: tuple[Field, ...] = (
    *_ALL_KINDS,
    *_CASUALTIES,
    *_DISPLACEMENT_FIELDS,
    *_CONTACT_FIELDS,
    *_OBSTRUCTION_FIELDS,
    *_WARNING_FIELDS,
)
