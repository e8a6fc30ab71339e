"""A quote travels no further than the record that it quotes.

An agenda is filled with lines of other records, each naming its own by its reference. Whoever gets the
meeting gets them, so a meeting is never signed towards a reader who may not have what it quotes,
whether its release, its editors, its text or the state of its minutes brought it there; and what it
quotes is never narrowed under it. Adopted minutes stay as all agreed to them: what they quote may be
narrowed, and from then on they go to nobody new.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from liaison.core.ceilings import Ceilings, is_above
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.records import audiences, missions
from liaison.core.records.envelope import REF
from liaison.core.records.meeting_views import Meeting
from liaison.core.records.views import read
from liaison.core.release import Alternatives, Terms, standing_in, terms, terms_of, withheld_from
from liaison.core.values import Identity, RecordQuery, RecordRow, Value
from liaison.core.warning_sources import require_sourced
from sync.journal.document import Document

_MEETING = "MEETING"
_QUOTED = frozenset({"ACTION", "NOTE"})
"""Types of the records that are filled in."""
_REF = re.compile(r"\(([^()\s]+)\)")
"""How a line that was filled in names its record."""
_ADOPTED = "adopted"
_DRAFTS = frozenset({"draft", "reopened"})
_OPENING = ("release/", "editors/", "state", "minutes/state", "agenda/", "cls")
"""Paths that bring a meeting before a reader, or something more before those who have it."""


def quoted_but_withheld(
    desk: Desk, meeting: Meeting, readers: Iterable[str]
) -> list[tuple[str, str]]:
    """What an agenda quotes that some may not have.

    Args:
        desk: the vault.
        meeting: as it stands, or as it would stand.
        readers: audiences.

    Returns:
        A record's reference and a mission or audience, for each that must not come together.
    """
    text = "\n".join(
        part for item in meeting.agenda.values() for part in (item.discussion, item.discussion2)
    )
    asked, found = list(readers), list[tuple[str, str]]()
    here, records = desk.identity, desk.store.records
    for ref in dict.fromkeys(_REF.findall(text)) if asked else ():
        named = (row for row in records.named(ref) if row.ref == ref and row.type in _QUOTED)
        documents = [desk.shelf.whole(row.id) for row in named if not row.held]
        quoted = [desk.shelf.terms(document) for document in documents if document]
        for reader in asked:
            ceilings = desk.shelf.ceilings()
            if any(_is_withheld(one, reader, meeting, here, ceilings) for one in quoted):
                found.append((ref, reader.removeprefix(audiences.SISTER)))
    return found


def _is_withheld(
    record: Terms, reader: str, meeting: Meeting, here: Identity, ceilings: Ceilings
) -> bool:
    """Whether a record may not stand in what a meeting tells an audience.

    It is no higher than what the meeting is marked with. For a cleared copy it names the audience.
    """
    if is_above(record.cls, meeting.cls):
        return True
    if not audiences.by_bundle(reader):
        return reader not in record.release - record.refused
    return withheld_from(record, reader, here=here, ceilings=ceilings) is not None


def require_quotable(
    desk: Desk, document: Document, writes: Mapping[str, Value], texts: Mapping[str, str]
) -> None:
    """Refuse an edit that would let a quote go where the quoted record may not.

    Raises:
        Refused: MEETING_WITHHELD, naming the records and the missions, for a meeting;
            MEETING_QUOTES, naming the meetings and the missions, for what they quote;
            WARNING_HELD for a warning, see `core.warning_sources`.
    """
    if document.type in _QUOTED:
        require_sourced(desk, document, writes)
        _require_unquoted(desk, document, writes, texts)
    elif document.type == _MEETING and any(path.startswith(_OPENING) for path in (*writes, *texts)):
        _require_open(desk, document, writes, texts)


def _require_open(
    desk: Desk, document: Document, writes: Mapping[str, Value], texts: Mapping[str, str]
) -> None:
    standing = {**document.shown(), **writes}
    kept = {path: value for path, value in standing.items() if value is not None}
    meeting = read(Meeting, kept, {**document.texts, **texts})
    withheld = quoted_but_withheld(desk, meeting, readers(meeting, str(kept["owner"])))
    if withheld:
        raise Refused(
            Reason.MEETING_WITHHELD,
            missions=", ".join(sorted({reader for _, reader in withheld})),
            refs=", ".join(dict.fromkeys(ref for ref, _ in withheld)),
        )


def _require_unquoted(
    desk: Desk, document: Document, writes: Mapping[str, Value], texts: Mapping[str, str]
) -> None:
    """Nothing of ours that a meeting quotes is narrowed before its line is taken out there."""
    was = terms_of(document)
    beside: Alternatives = {path: [value] for path, value in writes.items()}
    stands = {**standing_in(document), **beside}
    kept = {path: ones for path, ones in stands.items() if any(one is not None for one in ones)}
    becomes = terms(document.record, kept, {**document.texts, **texts})
    ref = document.value(REF)
    if was == becomes or not isinstance(ref, str):
        return
    here, ceilings = desk.identity, desk.shelf.ceilings()
    quoting, reached = list[str](), set[str]()
    for row, meeting in _quoting(desk, ref):
        for reader in readers(meeting, row.owner):
            if _is_withheld(becomes, reader, meeting, here, ceilings) and not _is_withheld(
                was, reader, meeting, here, ceilings
            ):
                quoting.append(row.ref)
                reached.add(reader.removeprefix(audiences.SISTER))
    if quoting:
        raise Refused(
            Reason.MEETING_QUOTES,
            meetings=", ".join(dict.fromkeys(quoting)),
            missions=", ".join(sorted(reached)),
        )


def _quoting(desk: Desk, ref: str) -> Iterator[tuple[RecordRow, Meeting]]:
    """Meetings that our mission keeps and whose text quotes a record and may still be changed."""
    for row in desk.store.records.find(RecordQuery(types=(_MEETING,), owner=desk.identity.mission)):
        document = desk.shelf.load(row.id)
        if document is None or not any(f"({ref})" in text for text in document.texts.values()):
            continue
        meeting = read(Meeting, document.shown(), document.texts)
        if meeting.minutes.state != _ADOPTED:
            yield row, meeting


def readers(meeting: Meeting, owner: str) -> list[str]:
    """Whom a meeting is for, beyond the site that keeps it; drafts are for editors only.

    Args:
        meeting: what it says.
        owner: the mission that keeps it.
    """
    return sorted(set(_readers(meeting, owner)))


def _readers(meeting: Meeting, owner: str) -> Iterator[str]:
    yield from (audiences.SISTER + one for one in meeting.editors if one != owner)
    for code in (code for code, is_in in meeting.release.items() if is_in):
        bodies = {audiences.ALLM: sorted(missions.BY_CODE), audiences.MSN: [owner]}
        for reader in (
            (audiences.SISTER + one for one in bodies[code]) if code in bodies else [code]
        ):
            mission = reader.removeprefix(audiences.SISTER)
            is_read = meeting.minutes.state not in _DRAFTS or mission in {owner, *meeting.editors}
            if is_read and code != audiences.OWN:
                yield reader
