"""A quote travels no further than the record that it quotes.

An agenda is filled with lines of other records, each naming its own by its reference. Whoever gets the
meeting gets them, so a meeting is never signed towards a reader who may not have what it quotes,
whether its release, its editors, its text or the state of its minutes brought it there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.records import audiences, missions
from liaison.core.records.meeting_views import Meeting
from liaison.core.records.views import read
from liaison.core.release import withheld_from
from liaison.core.values import Value
from sync.journal.document import Document

_MEETING = "MEETING"
_QUOTED = frozenset({"ACTION", "NOTE"})
"""Types of the records that are filled in."""
_REF = re.compile(r"\(([^()\s]+)\)")
"""How a line that was filled in names its record."""
_DRAFTS = frozenset({"draft", "reopened"})
_OPENING = ("release/", "editors/", "state", "minutes/state", "agenda/")
"""Paths that bring a meeting before a reader, or something more before those who have it."""


def quoted_but_withheld(
    desk: Desk, meeting: Meeting, readers: Iterable[str]
) -> list[tuple[str, str]]:
    """What an agenda quotes that some may not have.

    Args:
        desk: the vault.
        meeting: as it stands, or as it would stand.
        readers: audiences, none of them for a cleared copy only.

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
        terms = [desk.shelf.terms(document) for document in documents if document]
        for reader in asked:
            ceilings = desk.shelf.ceilings()
            if any(withheld_from(one, reader, here=here, ceilings=ceilings) for one in terms):
                found.append((ref, reader.removeprefix(audiences.SISTER)))
    return found


def require_quotable(
    desk: Desk, document: Document, writes: Mapping[str, Value], texts: Mapping[str, str]
) -> None:
    """Refuse an edit that would let a quote go where the quoted record may not.

    Raises:
        Refused: MEETING_WITHHELD, naming the records and the missions.
    """
    if document.type != _MEETING or not any(
        path.startswith(_OPENING) for path in (*writes, *texts)
    ):
        return
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


def readers(meeting: Meeting, owner: str) -> list[str]:
    """Whom bundles bring a meeting to, beyond the site that keeps it; drafts go to editors only.

    Args:
        meeting: what it says.
        owner: the mission that keeps it.
    """
    return sorted(set(_readers(meeting, owner)))


def _readers(meeting: Meeting, owner: str) -> Iterator[str]:
    for code in (code for code, is_in in meeting.release.items() if is_in):
        bodies = {audiences.ALLM: sorted(missions.BY_CODE), audiences.MSN: [owner]}
        for reader in (
            (audiences.SISTER + one for one in bodies[code]) if code in bodies else [code]
        ):
            mission = reader.removeprefix(audiences.SISTER)
            is_read = meeting.minutes.state not in _DRAFTS or mission in {owner, *meeting.editors}
            if is_read and code != audiences.OWN and audiences.by_bundle(code):
                yield reader
