"""Whether a note may be called confirmed: two independent sources, and none of them counted twice.

"Confirmed by other sources" (the 1 of the Admiralty grade) needs two links to independent notes
(domain 2.4), or that two independent sources told of the event itself, as somebody found who compared
their notes (story S8). What one trader told a patrol comes as three notes when three missions pass it on; these
say by their links what they follow, and count as the one note that they all go back to.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from liaison.core.records.views import Note
from liaison.core.values import RecordId

CONFIRMED = "1"
SOURCES_NEEDED = 2
"""That confirm a note; or that tell of its event, its own among them."""
_CONFIRMS = frozenset({"confirms"})
_PASSES_ON = frozenset({"follows", "part_of", "supersedes"})
"""Relations of a note that tells anew what another one told."""
_SECOND_HAND = "sister"
"""Of an origin that the note itself does not name by a link nobody knows what else goes back to it."""


def confirming(notes: Mapping[RecordId, Note]) -> dict[RecordId, set[RecordId]]:
    """By note, those that confirm it: two notes confirm each other, whichever of them holds the link."""
    found: dict[RecordId, set[RecordId]] = {}
    for one, note in notes.items():
        for other in _linked(note, _CONFIRMS, notes):
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
    return found


def independent_sources(
    of: RecordId,
    notes: Mapping[RecordId, Note],
    links: Mapping[RecordId, Collection[RecordId]],
) -> frozenset[RecordId]:
    """The notes at the origin of all that confirms a note, its own origin left out.

    Args:
        of: the note.
        notes: all that are known; a link to one that is not here confirms nothing.
        links: what confirms each of them, see `confirming`.
    """
    own = set(_origins(of, notes))
    found = {origin for one in links.get(of, ()) for origin in _origins(one, notes)}
    return frozenset(one for one in found - own if notes[one].origin != _SECOND_HAND)


def sources(event: Iterable[RecordId], notes: Mapping[RecordId, Note]) -> frozenset[RecordId]:
    """The independent notes at the origin of all notes of one event.

    Args:
        event: the notes that tell of it.
        notes: these, and those that they go back to, as far as they are here.
    """
    found = {origin for one in event if one in notes for origin in _origins(one, notes)}
    return frozenset(one for one in found if notes[one].origin != _SECOND_HAND)


def passed_on(note: Note) -> list[RecordId]:
    """The notes that a note tells anew."""
    return [
        record
        for link in note.links.values()
        if link.rel in _PASSES_ON and (record := _id(link.record))
    ]


def _origins(of: RecordId, notes: Mapping[RecordId, Note]) -> Iterator[RecordId]:
    """What a note goes back to, itself if to nothing else; rings of links end."""
    seen, waiting = {of}, [of]
    while waiting:
        one = waiting.pop()
        before = [other for other in _linked(notes[one], _PASSES_ON, notes) if other != one]
        if not before:
            yield one
        waiting += [other for other in before if other not in seen]
        seen.update(before)


def _linked(note: Note, relations: Iterable[str], notes: Mapping[RecordId, Note]) -> list[RecordId]:
    found = []
    for link in note.links.values():
        record = _id(link.record)
        if link.rel in relations and record in notes:
            found.append(record)
    return found


def _id(text: str) -> RecordId:
    try:
        return RecordId(bytes.fromhex(text))
    except ValueError:
        return RecordId(b"")
