"""What every record has, whatever its type (domain section 3, the envelope).

Paths: sets are maps from their member to true (`release/SIS:UNAMID`), so that two people can add
different members without a clash; collections are keyed by an item id.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from liaison.core.records import handling
from liaison.core.records.fields import Choice, Field, FieldKind
from liaison.core.translatable import QT_TRANSLATE_NOOP

KIND = "kind"
REF = "ref"
OWNER = "owner"
SALT = "salt"
SITE = "site"
AUTHOR_ROLE = "author_role"
CREATED = "created"
TITLE = "title"
STATE = "state"
BODY = "body"
RELEASE = "release"
EDITORS = "editors"
CONSENT = "consent"
DO_NOT_RELEASE = "do_not_release"
ATTACH = "attach"
ACKS = "acks"

BEGINNING = frozenset({OWNER, SALT, REF, SITE, AUTHOR_ROLE, CREATED})
"""Written once, by the change that begins a record; nobody edits them."""

SAME_EVENT, OTHER_EVENT = "same_event", "other_event"
"""What two notes of one office and another turn out to be, once somebody has looked at both."""
LINK_RELATIONS = (
    Choice("follows", QT_TRANSLATE_NOOP("Link", "Follows")),
    Choice("confirms", QT_TRANSLATE_NOOP("Link", "Confirms")),
    Choice("contradicts", QT_TRANSLATE_NOOP("Link", "Contradicts")),
    Choice("answers", QT_TRANSLATE_NOOP("Link", "Answers")),
    Choice("implements", QT_TRANSLATE_NOOP("Link", "Implements")),
    Choice("supersedes", QT_TRANSLATE_NOOP("Link", "Supersedes")),
    Choice("part_of", QT_TRANSLATE_NOOP("Link", "Part of")),
    Choice("depends_on", QT_TRANSLATE_NOOP("Link", "Depends on")),
    Choice(SAME_EVENT, QT_TRANSLATE_NOOP("Link", "Tells of the same event as")),
    Choice(OTHER_EVENT, QT_TRANSLATE_NOOP("Link", "Tells of another event than")),
)

ENVELOPE: tuple[Field, ...] = (
    Field(TITLE, FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Title")),
    Field("alt_titles/*", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Title in another language")),
    Field(BODY, FieldKind.LONG, QT_TRANSLATE_NOOP("Field", "Text")),
    Field(
        "lang",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Language"),
        choices=handling.LANGUAGES,
    ),
    Field(STATE, FieldKind.CHOICE, QT_TRANSLATE_NOOP("Field", "State")),
    Field(
        "cls",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Classification"),
        choices=handling.CLASSIFICATIONS,
        owner_only=True,
    ),
    Field(
        "tlp",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Traffic light"),
        choices=handling.TLP,
        owner_only=True,
    ),
    Field(
        "release/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Release to"),
        key=FieldKind.AUDIENCE,
        owner_only=True,
    ),
    Field(
        "do_not_release/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Do not release to"),
        key=FieldKind.AUDIENCE,
        owner_only=True,
    ),
    Field(
        "consent/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Originator agrees to"),
        key=FieldKind.AUDIENCE,
        owner_only=True,
    ),
    Field(
        "withheld_reason",
        FieldKind.TEXT,
        QT_TRANSLATE_NOOP("Field", "Withheld because"),
        owner_only=True,
    ),
    Field(
        "orcon",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Originator control"),
        owner_only=True,
    ),
    Field(
        "origin",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Origin"),
        choices=handling.ORIGINS,
        owner_only=True,
    ),
    Field(
        "editors/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "May be edited by"),
        key=FieldKind.MISSION,
        owner_only=True,
    ),
    Field("grade", FieldKind.GRADE, QT_TRANSLATE_NOOP("Field", "Source grade")),
    Field(
        "issues/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Issues"),
        choices=handling.ISSUES,
        key=FieldKind.CHOICE,
    ),
    Field(
        "themes/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Themes"),
        choices=handling.THEMES,
        key=FieldKind.CHOICE,
    ),
    Field("place", FieldKind.PLACE, QT_TRANSLATE_NOOP("Field", "Place")),
    Field("places/*", FieldKind.PLACE, QT_TRANSLATE_NOOP("Field", "Other places")),
    Field(
        "subjects/*",
        FieldKind.FLAG,
        QT_TRANSLATE_NOOP("Field", "Subjects"),
        key=FieldKind.TEXT,
    ),
    Field(
        "links/*/rel",
        FieldKind.CHOICE,
        QT_TRANSLATE_NOOP("Field", "Link"),
        choices=LINK_RELATIONS,
    ),
    Field("links/*/record", FieldKind.RECORD, QT_TRANSLATE_NOOP("Field", "Linked record")),
    Field("review_on", FieldKind.DATE, QT_TRANSLATE_NOOP("Field", "Review on")),
    Field("date_text", FieldKind.TEXT, QT_TRANSLATE_NOOP("Field", "Date in words")),
)


def notes_only(paths: Collection[str]) -> bool:
    """Whether paths that a change writes say who noted a record, and nothing else of it."""
    return bool(paths) and all(path.startswith(f"{ACKS}/") for path in paths)


def attachments_named(values: Mapping[str, object]) -> Iterator[bytes]:
    """The SHA-256 of each attachment that values, by path, name."""
    for path, value in values.items():
        if path.startswith(f"{ATTACH}/") and path.endswith("/sha256") and isinstance(value, bytes):
            yield value
