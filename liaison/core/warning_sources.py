"""The words of a warning go no further than the note that they were made from.

A warning that follows a note carries its words. Whoever wrote the note said who may have them, and no
draft of ours, no release that is added later and no follow-up says otherwise. Of our own note we are
the originator: to issue the warning is to release it, so its release list alone is not asked; it is
asked where the note is marked for its own organisation only (TLP 2.0, AMBER+STRICT).
A note that could tell of people goes into no warning with a word; the place, the kind and the numbers may
go in one that holds nothing else (domain 2.4), for there the neighbour has to know.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace

from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.records import audiences, handling, warning_rules
from liaison.core.records.envelope import KIND, REF
from liaison.core.release import (
    HUMANITARIAN,
    Alternatives,
    Terms,
    standing_in,
    terms,
    withheld_from,
)
from liaison.core.stays import Stays
from liaison.core.values import RecordId, Value, Withheld
from sync.journal.document import Document

FOLLOWS, SUPERSEDES = "follows", "supersedes"
"""The relations of a warning to the note that it was made from, and to the warning before it."""
_NONE: frozenset[RecordId] = frozenset()
GUARDED = frozenset({Stays.CONSENT.value, Stays.PERSONAL_DATA.value})
"""Why no word may be told: of such a note a warning takes counts by place and month only (R66)."""

_OPENING = ("release/", "editors/", "links/", "consent/")
_STATED = frozenset({"kind", "state", "cls", "tlp", "orcon", "origin", "code"})
"""What brings a warning before a reader, or changes how it is handled."""


@dataclass(frozen=True, slots=True)
class Barred:
    """A reader who would get the words of a note that they may not have.

    Attributes:
        source: the note's reference.
        reader: a mission or an audience.
        why: what speaks against it.
    """

    source: str
    reader: str
    why: Withheld


def withheld_words(
    desk: Desk, source: RecordId, reader: str, *, in_counts: bool = False
) -> Withheld | None:
    """Why the words of a note go into no warning for `reader`; None if they may.

    Args:
        desk: the vault.
        source: the note; one that is not here says nothing.
        reader: an audience.
        in_counts: the warning holds no word of it, only counts under a code that is for them.
    """
    document = desk.shelf.whole(source)
    if document is None:
        return None
    note = desk.shelf.terms(document)
    return _withheld(desk, _counted(note) if in_counts else note, reader)


def withheld_source(desk: Desk, warning: Document, reader: str) -> Withheld | None:
    """Why a warning, a draft too, stands on no paper for `reader`, who may not have what it was made from.

    Args:
        desk: the vault.
        warning: any record; one that is no warning was made from nothing.
        reader: an audience.
    """
    if warning.value(KIND) != warning_rules.KIND:
        return None
    standing = standing_in(warning)
    in_counts = terms(warning.record, standing, warning.texts).counts
    found = (
        withheld_words(desk, one, reader, in_counts=in_counts)
        for one in sorted(_sources(desk, standing))
    )
    return next((why for why in found if why is not None), None)


def barred(desk: Desk, document: Document, writes: Mapping[str, Value]) -> list[Barred]:
    """Who would get what they may not have, were a warning written so.

    Args:
        desk: the vault.
        document: the warning.
        writes: what would be written to it.
    """
    stood = standing_in(document)
    beside: Alternatives = {path: [value] for path, value in writes.items()}
    stands = {
        path: ones
        for path, ones in {**stood, **beside}.items()
        if any(one is not None for one in ones)
    }
    warning = terms(document.record, stands, document.texts)
    readers = sorted(
        {*warning.release, *(audiences.SISTER + one for one in warning.editors)}
        - {audiences.OWN, audiences.MSN, audiences.SISTER + warning.owner}
    )
    found = []
    for source in sorted(_sources(desk, stood) | _sources(desk, stands)):
        note = desk.shelf.whole(source)
        if note is None:
            continue
        for reader in readers:
            why = _objection(desk, desk.shelf.terms(note), warning, reader)
            if why is not None:
                ref = str(note.value(REF) or source.hex()[:8])
                name = reader.removeprefix(audiences.SISTER)
                plain = replace(why, params={**why.params, "reader": name})
                found.append(Barred(ref, name, plain))
    return found


def require_sourced(desk: Desk, document: Document, writes: Mapping[str, Value]) -> None:
    """Refuse an edit that would let the words of a note go where the note may not.

    What is still a draft leaves with nothing, so it is asked when it is issued; but no draft lets go
    of a note that holds it.

    Raises:
        Refused: WARNING_HELD, naming the note and the reader.
    """
    standing = {**document.shown(), **writes}
    if standing.get("kind") != warning_rules.KIND or not any(map(_counts, writes)):
        return
    shown: Alternatives = {path: [value] for path, value in standing.items() if value is not None}
    lets_go = _sources(desk, standing_in(document)) - _sources(desk, shown)
    if standing.get("state") == warning_rules.DRAFT and not lets_go:
        return
    for one in barred(desk, document, writes):
        raise Refused(
            Reason.WARNING_HELD,
            ref=str(standing.get(REF) or ""),
            source=one.source,
            reader=one.reader,
            **saying(one.why),
        )


def saying(why: Withheld) -> Mapping[str, str | int]:
    """What keeps a warning, as parameters of WARNING_HELD: `why` is a reason, said with the others."""
    return {
        **{name: one for name, one in why.params.items() if name != "reader"},
        "why": why.reason,
    }


def _counts(path: str) -> bool:
    return path in _STATED or path.startswith(_OPENING)


def sources(desk: Desk, warning: Document) -> set[RecordId]:
    """The notes that a warning was made from, itself or by the warning that it takes the place of."""
    return _sources(desk, standing_in(warning))


def _sources(
    desk: Desk, standing: Alternatives, seen: frozenset[RecordId] = _NONE
) -> set[RecordId]:
    found = set(_linked(standing, FOLLOWS))
    for before in set(_linked(standing, SUPERSEDES)) - seen:
        document = desk.shelf.whole(before)
        if document is not None:
            found |= _sources(desk, standing_in(document), seen | {before})
    return found


def _linked(standing: Alternatives, rel: str) -> Iterator[RecordId]:
    for path, values in standing.items():
        name, _, field = path.rpartition("/")
        if name.startswith("links/") and field == "rel" and rel in values:
            for record in standing.get(f"{name}/record", ()):
                with suppress(ValueError):
                    yield RecordId(bytes.fromhex(str(record)))


def _objection(desk: Desk, note: Terms, warning: Terms, reader: str) -> Withheld | None:
    """What keeps the words from a reader: the note itself, or a warning that is marked lower."""
    why = _withheld(desk, _counted(note) if warning.counts else note, reader)
    if why is None and _is_lower(warning, note):
        return Withheld(note.record, Stays.MARKED_LOWER.value, {"cls": note.cls, "tlp": note.tlp})
    return why


def _counted(note: Terms) -> Terms:
    """A note of which only counts are told: whatever else speaks against it still does."""
    return replace(note, personal=False)


def _is_lower(warning: Terms, note: Terms) -> bool:
    return (
        _rank(warning.cls, handling.CLASSIFICATION_ORDER)
        < _rank(note.cls, handling.CLASSIFICATION_ORDER)
        or _rank(warning.tlp, handling.TLP_ORDER) < _rank(note.tlp, handling.TLP_ORDER)
        or (note.orcon and not warning.orcon)
    )


def _rank(word: str, order: tuple[str, ...]) -> int:
    """A word that we do not know is stricter than all."""
    return order.index(word) if word in order else len(order)


def _withheld(desk: Desk, note: Terms, reader: str) -> Withheld | None:
    here, is_strict = desk.identity, note.tlp == handling.TLP_STRICT
    if note.owner == here.mission:
        opened = note if is_strict else replace(note, release=note.release | {reader})
    elif is_strict and reader != audiences.SISTER + note.owner:
        return Withheld(note.record, Stays.ORIGINATOR.value, {"owner": note.owner})
    else:
        opened = note
    if not audiences.by_bundle(reader) and reader in opened.release - opened.refused:
        return _guarded(note, reader)  # a cleared copy is made by hand, for whom the note names
    return withheld_from(opened, reader, here=here, ceilings=desk.shelf.ceilings())


def _guarded(note: Terms, reader: str) -> Withheld | None:
    if note.personal:
        return Withheld(note.record, Stays.PERSONAL_DATA.value)
    if HUMANITARIAN in note.origins and reader not in note.consent:
        return Withheld(note.record, Stays.CONSENT.value, {"origin": HUMANITARIAN})
    return None
