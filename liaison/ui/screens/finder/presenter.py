"""One list over everything that can be found: commands, records, places, contacts. No Qt here.

Accents, case and the Arabic article do not matter. Commands and people come first because there
are few of them; records are in the order in which search gives them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from liaison.core import naming
from liaison.core.folding import fold
from liaison.core.gazetteer import PlaceMatch
from liaison.core.library.library import Shelf
from liaison.core.records import action, assessment, meeting, note, series
from liaison.core.showing import Hit
from liaison.core.values import Contact, RecordId

Translate = Callable[[str, str], str]

RECORDS, PLACES, CONTACTS, COMMANDS = 30, 4, 4, 5
"""How many of each are listed."""


_SCREENS = {
    series.TYPE.name: "meetings",
    meeting.TYPE.name: "meetings",
    action.TYPE.name: "actions",
    assessment.TYPE.name: "assessments",
    **{shelf.value: "library" for shelf in Shelf},
}
"""Where records of a type are shown that are no entries of the log."""


def screen_of(type_: str) -> str:
    """The screen that shows records of a type."""
    return _SCREENS.get(type_, "log")


_OPEN, _CLOSE = "\u0002", "\u0003"
"""Around found words in a snippet."""


class Sort(StrEnum):
    """What a line leads to."""

    COMMAND = "command"
    RECORD = "record"
    PLACE = "place"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Found:
    """One line of the list.

    Attributes:
        key: a command's or a contact's name, a place's name, or the screen that shows a record.
        record: the record that it leads to, if it is one.
    """

    sort: Sort
    title: str
    about: str
    key: str = ""
    record: RecordId | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What the vault knows for the words that were asked."""

    words: str
    hits: Sequence[Hit] = ()
    places: Sequence[PlaceMatch] = ()
    contacts: Sequence[Contact] = ()


def commands(screens: Iterable[tuple[str, str]], translate: Translate) -> tuple[Found, ...]:
    """What can be done by name: begin an entry of each kind, go to each screen.

    Args:
        screens: (name, title) of the rail's entries.
        translate: from context and English to the user's language.
    """
    begin = translate("Finder", "New: {kind}")
    go = translate("Finder", "Go to {screen}")
    kinds = [
        Found(
            Sort.COMMAND,
            begin.format(kind=translate("Kind", kind.label)),
            translate("Finder", "command"),
            key=f"new:{kind.name}",
        )
        for kind in note.TYPE.kinds
    ]
    ways = [
        Found(
            Sort.COMMAND, go.format(screen=title), translate("Finder", "command"), key=f"go:{name}"
        )
        for name, title in screens
    ]
    return (*kinds, *ways)


def rows(answer: Answer, known: Sequence[Found], translate: Translate) -> tuple[Found, ...]:
    """The list for what was typed; for nothing typed, the commands."""
    asked = fold(answer.words).split()
    if not asked:
        return tuple(known)
    fitting = [one for one in known if _fits(asked, one.title)][:COMMANDS]
    people = [
        _contact(contact, translate)
        for contact in answer.contacts
        if _fits(asked, f"{contact.mission} {contact.site} {contact.role}")
    ][:CONTACTS]
    places = [_place(place, translate) for place in answer.places[:PLACES]]
    records = [_record(hit, translate) for hit in answer.hits[:RECORDS]]
    return (*fitting, *people, *places, *records)


def _fits(asked: Sequence[str], text: str) -> bool:
    """Whether each word asked begins a word of the text."""
    words = fold(text).split()
    return all(any(word.startswith(one) for word in words) for one in asked)


def _contact(contact: Contact, translate: Translate) -> Found:
    about = translate("Finder", "{role} · contact").format(role=contact.role)
    title = f"{contact.mission} {contact.site}"
    return Found(Sort.CONTACT, title, about, key=contact.device.hex())


def _place(place: PlaceMatch, translate: Translate) -> Found:
    parts = (place.admin, place.mgrs, translate("Finder", "entries about this place"))
    return Found(Sort.PLACE, place.name, " · ".join(one for one in parts if one), key=place.name)


def _record(hit: Hit, translate: Translate) -> Found:
    row = hit.row
    kind = translate("Kind", naming.kind_label(row.type, row.kind))
    parts = (kind, row.place, _found_in(hit))
    title = row.title or row.ref
    about = " · ".join(one for one in parts if one)
    return Found(Sort.RECORD, title, about, key=screen_of(row.type), record=row.id)


def _found_in(hit: Hit) -> str:
    """The words around what was found, where that is not the title; else the record's ref."""
    title = hit.row.title
    words = " ".join(hit.snippet.split())
    if words.replace(_OPEN, "").replace(_CLOSE, "").startswith(title):
        opened = sum(words[: len(title)].count(mark) for mark in (_OPEN, _CLOSE))
        words = words[len(title) + opened :]
    if _OPEN not in words:
        return hit.row.ref
    return words.replace(_OPEN, "").replace(_CLOSE, "").strip()
