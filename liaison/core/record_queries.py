"""What can be asked about records; nothing here changes anything."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import BinaryIO

from msgspec import structs

from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.holdings import holders
from liaison.core.outline import defaults
from liaison.core.permissions import may_edit
from liaison.core.personal import named_in
from liaison.core.records import writing
from liaison.core.records.envelope import CREATED
from liaison.core.records.views import nest
from liaison.core.release import BARRED, Terms, guards, standing_in, terms, withheld
from liaison.core.sheet import Sheet, attached, row_of
from liaison.core.showing import Alternative, Attachment, Clash, HistoryEntry, RecordView
from liaison.core.stays import Stays
from liaison.core.tables import Draft
from liaison.core.values import (
    ChangeId,
    Contact,
    DeviceId,
    Reach,
    RecordId,
    RecordQuery,
    RecordRow,
    Value,
    Withheld,
)
from liaison.core.wants import Wants
from sync.journal.document import Document
from sync.journal.graph import Graph
from sync.journal.registers import Entry

_TAKEN_BACK = BARRED | {Stays.RECALLED.value}


class RecordQueries:
    """Finding, reading and comparing records.

    Args:
        desk: what we work with.
        objection: why nothing at all is sent to a contact, or None (`Contacts.objection`).
    """

    def __init__(
        self,
        desk: Desk,
        objection: Callable[[Contact], Reason | None],
        has: Callable[[Contact, RecordId], bool],
    ) -> None:
        self._desk = desk
        self._objection = objection
        self._has = has

    def find(self, query: RecordQuery) -> list[RecordRow]:
        """Rows, newest first; deleted and hidden ones are left out."""
        self._desk.shelf.refresh_places()
        return self._desk.store.records.find(query)

    def identify(self, name: str) -> RecordId:
        """The record called by its ref, its id in hexadecimal, or the beginning of that.

        Raises:
            Refused: RECORD_UNKNOWN; RECORD_AMBIGUOUS with the `candidates`.
        """
        rows = self._desk.store.records.named(name.strip())
        if not rows:
            raise Refused(Reason.RECORD_UNKNOWN, name=name)
        if len(rows) > 1:
            said = ", ".join(f"{row.ref} ({row.id.hex()[:8]})" for row in rows)
            raise Refused(Reason.RECORD_AMBIGUOUS, name=name, candidates=said)
        return rows[0].id

    def view(self, record: RecordId) -> RecordView:
        """The whole record, with a draft laid over it if there is one.

        Raises:
            Refused: RECORD_UNKNOWN.
        """
        draft = self._desk.store.drafts.get(record)
        if draft is not None and draft.salt is not None:
            return self._view_of_new(draft)
        document = self._document(record)
        sheet = self._desk.shelf.sheet(document)
        if draft is not None:
            sheet = sheet.overlaid(values_of(draft), draft.texts)
        row = self._desk.store.records.row(record)
        hidden = row is not None and row.hidden
        return self._view(sheet, document, hidden=hidden)

    def titles(self, ids: Iterable[str]) -> dict[str, str]:
        """Ref and title of records, by their id in hexadecimal; those not here are left out."""
        rows = self._desk.store.records.rows(RecordId(bytes.fromhex(id_)) for id_ in ids)
        return {id_.hex(): f"{row.ref} {row.title}".strip() for id_, row in rows.items()}

    def rows(self, ids: Iterable[RecordId]) -> Mapping[RecordId, RecordRow]:
        """Records as lists show them; those not here are left out."""
        return self._desk.store.records.rows(ids)

    def texts(self, record: RecordId) -> Mapping[str, str]:
        """The long texts of a record, with what is not signed yet laid over them.

        Raises:
            Refused: RECORD_UNKNOWN.
        """
        draft = self._desk.store.drafts.get(record)
        if draft is not None and draft.salt is not None:
            return draft.texts
        standing = self._document(record).texts
        return {**standing, **draft.texts} if draft is not None else standing

    def drafts(self) -> list[RecordId]:
        """Records with edits that are not signed yet, the newest edits first."""
        return self._desk.store.drafts.records()

    def attachment(self, record: RecordId, name: str) -> Attachment:
        """The attachment with this id, or this name.

        Raises:
            Refused: ATTACHMENT_UNKNOWN, naming those that the record has.
        """
        attachments = self.view(record).attachments
        for one in attachments:
            if name in (one.id, one.name):
                return one
        allowed = ", ".join(one.name for one in attachments)
        raise Refused(Reason.ATTACHMENT_UNKNOWN, name=name, allowed=allowed)

    def open_attachment(self, record: RecordId, attachment_id: str) -> BinaryIO:
        """The bytes of an attachment.

        Raises:
            Refused: ATTACHMENT_UNKNOWN; ATTACHMENT_NOT_HERE if the bytes have not come.
        """
        attachment = self.attachment(record, attachment_id)
        if not attachment.here:
            ref = self.view(record).row.ref
            raise Refused(
                Reason.ATTACHMENT_NOT_HERE, name=attachment.name, ref=ref, item=attachment.id
            )
        return self._desk.store.blobs.open(attachment.sha256)

    def history(self, record: RecordId) -> list[HistoryEntry]:
        """Every change of the record, in order of arrival here.

        Raises:
            Refused: RECORD_UNKNOWN.
        """
        self._document(record)
        entries = []
        for signed in self._desk.shelf.history(record):
            change = signed.change
            mission, site, role = self._who(change.author)
            entries.append(
                HistoryEntry(
                    change=signed.id,
                    author=change.author,
                    mission=mission,
                    site=site,
                    role=role,
                    at_ms=change.at_ms,
                    writes=change.writes,
                    texts=tuple(sorted(change.texts)),
                    first=change.is_genesis,
                )
            )
        return entries

    def at(self, record: RecordId, change: ChangeId) -> RecordView:
        """The record as whoever made `change` saw it just after.

        Raises:
            Refused: RECORD_UNKNOWN if the record or the change is not here.
        """
        self._document(record)
        graph = Graph(self._desk.shelf.history(record))
        if change not in graph:
            raise Refused(Reason.RECORD_UNKNOWN, name=change.hex()[:8])
        past = [one for one in graph if one.id == change or graph.is_ancestor(one.id, change)]
        document = Document.replay(past)
        if document is None:
            raise Refused(Reason.RECORD_UNKNOWN, name=change.hex()[:8])
        return self._view(self._desk.shelf.sheet(document), document, hidden=False)

    def clashes(self, record: RecordId | None = None) -> list[Clash]:
        """What a person has to settle, in one record or in all that show."""
        if record is not None:
            return list(self._clashes(self._document(record)))
        rows = self._desk.store.records.find(RecordQuery(clashing=True))
        return [clash for row in rows for clash in self._clashes(self._document(row.id))]

    def reach(self, record: RecordId) -> Reach:
        """Which contacts get the record, its unsigned edits counted, and why the others do not."""
        said, ceilings = self._terms(record), self._desk.shelf.ceilings()
        is_signed = self._desk.store.drafts.get(record) is None
        goes, stays, has, recalled = [], [], [], []
        for contact in self._desk.store.contacts.all():
            objection = self._objection(contact)
            why = (
                Withheld(record, objection.value, {"name": contact.name})
                if objection
                else withheld(said, contact, here=self._desk.identity, ceilings=ceilings)
            )
            if why is not None:
                stays.append((contact, why))
                if why.reason in _TAKEN_BACK:
                    recalled.append(contact)
            elif is_signed and self._has(contact, record):
                has.append(contact)
            else:
                goes.append(contact)
        here = self._desk.identity.mission
        is_taken_back = recalled and said.owner == here
        had = holders(self._desk.store, record, besides=here) if is_taken_back else {}
        return Reach(
            goes_to=tuple(goes),
            stays_from=tuple(stays),
            has=tuple(has),
            recalled=tuple(one for one in recalled if one.device in had),
            guards=tuple(guards(said)),
            named=named_in(self.view(record), self._desk.places),
        )

    def dump(self) -> Iterator[str]:
        """One JSON line a record, by id, keys sorted, of what merges and nothing else.

        Replicas that have the same changes give the same bytes; hidden rows, drafts, what is held
        and what was recalled are no part of it. Values that were written apart are all listed.
        """
        for row in self._desk.store.records.every():
            if row.held or row.aside:
                continue
            document = self._document(row.id)
            line = {
                "id": row.id.hex(),
                "type": document.type,
                "deleted": document.deleted,
                "heads": [head.hex() for head in document.heads],
                "values": {path: _plain(value) for path, value in document.shown().items()},
                "texts": document.texts,
                "clashes": {
                    path: [
                        {"change": entry.change.hex(), "value": _plain(entry.value)}
                        for entry in entries
                    ]
                    for path, entries in document.clashes().items()
                },
                "marked": {path: list(lines) for path, lines in document.marked_texts().items()},
            }
            yield json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    def parse_value(self, type_: str, path: str, text: str) -> Value:
        """What somebody typed for a field, such as `--set when=080630ZDEC09`.

        Raises:
            Refused: RECORD_KIND, RECORD_FIELD or RECORD_VALUE, naming what is allowed.
        """
        return writing.parse(self._desk.types.get(type_), path, text, self._desk.vocabulary())

    def _terms(self, record: RecordId) -> Terms:
        """Release terms as they would be if the draft were signed now."""
        draft = self._desk.store.drafts.get(record)
        if draft is None:
            return self._desk.shelf.terms(self._document(record))
        recalled = frozenset[str]()
        if draft.salt is None:
            document = self._document(record)
            standing, texts = dict(standing_in(document)), document.texts
            recalled = self._desk.shelf.recalled(document)
            typed = values_of(draft)
        else:
            standing, texts = {}, {}
            typed = {**self._outline(draft), **values_of(draft)}
        for path, value in typed.items():
            standing[path] = [value]
        said = terms(record, standing, {**texts, **draft.texts})
        return replace(said, recalled=recalled)

    def _outline(self, draft: Draft) -> Mapping[str, Value]:
        """What it would say were it signed; written when it was begun, not whenever it is looked at."""
        known = self._desk.types.get(draft.type)
        begun = defaults(self._desk, known, draft.kind, in_form=True)
        return {**begun, CREATED: draft.begun_ms or draft.saved_ms}

    def _document(self, record: RecordId) -> Document:
        document = self._desk.shelf.load(record)
        if document is None:
            row = self._desk.store.records.row(record)
            if row is not None and row.aside:
                raise self._aside(row)
            raise Refused(Reason.RECORD_UNKNOWN, name=record.hex())
        return document

    def _aside(self, row: RecordRow) -> Refused:
        """What keeps a copy that was set aside: a recall of it, or of what it quotes."""
        document = self._desk.shelf.whole(row.id)
        quoted = () if document is None else self._desk.shelf.quoted(document)
        if not quoted:
            return Refused(Reason.RECORD_RECALLED, ref=row.ref, owner=row.owner)
        about = self._desk.store.records.row(quoted[0].record)
        return Refused(
            Reason.PRODUCT_QUOTES_RECALLED,
            ref=row.ref,
            owner=quoted[0].owner,
            quoted=about.ref if about else quoted[0].record.hex()[:8],
        )

    def _view_of_new(self, draft: Draft) -> RecordView:
        sheet = Sheet(draft.record, draft.type, {}, {}, revised_ms=draft.saved_ms)
        sheet = sheet.overlaid({**self._outline(draft), **values_of(draft)}, draft.texts)
        return self._view(sheet, None, hidden=False)

    def _view(self, sheet: Sheet, document: Document | None, *, hidden: bool) -> RecordView:
        mission = self._desk.identity.mission
        owned = sheet.text("owner") == mission
        known = self._desk.types.known(sheet.type)
        return RecordView(
            row=structs.replace(row_of(sheet, self._desk.types), hidden=hidden),
            values=sheet.values,
            tree=nest(sheet.values),
            texts=sheet.texts,
            attachments=self._attachments(sheet.record, sheet.values),
            clashes=tuple(self._clashes(document)) if document else (),
            editable=document is None or may_edit(document, mission),
            owned=owned,
            revision=sheet.revision,
            heads=document.heads if document else (),
            titles=self.titles(known.linked(sheet.values) if known else ()),
        )

    def _attachments(self, record: RecordId, values: Mapping[str, Value]) -> tuple[Attachment, ...]:
        has = self._desk.store.blobs.has
        found = [replace(one, here=has(one.sha256)) for one in attached(values)]
        if all(one.here for one in found):
            return tuple(found)
        asked = {want.what for want in Wants(self._desk.store.settings).ours()}
        return tuple(
            replace(one, asked=not one.here and (record, one.sha256) in asked) for one in found
        )

    def _clashes(self, document: Document) -> Iterator[Clash]:
        for path, entries in sorted(document.clashes().items()):
            yield Clash(document.record, path, self._alternatives(entries))
        for path, marked in sorted(document.marked_texts().items()):
            lines = document.texts.get(path, "").split("\n")
            paragraphs = tuple(lines[at] for at in marked if at < len(lines) and lines[at].strip())
            yield Clash(document.record, path, (), is_text=True, paragraphs=paragraphs)

    def _alternatives(self, entries: Sequence[Entry]) -> tuple[Alternative, ...]:
        alternatives = []
        for entry in entries:
            mission, site, role = self._who(entry.author)
            alternatives.append(
                Alternative(entry.change, entry.value, mission, site, role, entry.at_ms)
            )
        return tuple(alternatives)

    def writer(self, record: RecordId, path: str) -> str:
        """The mission whose device wrote the value that shows at a path; "" where it is not known.

        Raises:
            Refused: RECORD_UNKNOWN.
        """
        document = self._document(record)
        shown = document.value(path)
        written = [one.author for one in document.values.get(path, ()) if one.value == shown]
        return self._who(written[0])[0] if written else ""

    def _who(self, device: DeviceId) -> tuple[str, str, str]:
        """Mission, site and role of a device; empty for one whose card we lack."""
        own = self._desk.device
        for card in (own.card, *own.former):
            if card.device == device:
                return card.claims["mission"], card.claims["site"], card.claims["role"]
        contact = self._desk.store.contacts.get(device)
        return (contact.mission, contact.site, contact.role) if contact else ("", "", "")


def values_of(draft: Draft) -> Mapping[str, Value]:
    """A draft's writes; the vault gives back what `save_draft` checked and put there."""
    return draft.writes  # type: ignore[return-value]  # the port says object, `save_draft` puts values


def _plain(value: Value) -> Value:
    """A value as JSON has it: bytes in hexadecimal."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Mapping):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(inner) for inner in value]
    return value
