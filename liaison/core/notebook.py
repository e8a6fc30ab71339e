"""Everything that can be done with records. What is written here is signed by this device.

An edit is either signed at once, or kept as a draft in the vault and signed as one change when the
user leaves the record. Any other write of ours to a record signs its draft first, and so must
whoever is about to admit changes of others (`commit_all`): a draft is always against what is here.
What an edit comes to, and is refused for, is `core.signing`'s.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import BinaryIO

from liaison.core import signing
from liaison.core.attaching import attachment_writes, fitting
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.record_queries import RecordQueries, values_of
from liaison.core.refusing import require_paths, require_permitted
from liaison.core.showing import Attachment
from liaison.core.tables import Draft
from liaison.core.values import ChangeId, RecordId, Value
from liaison.core.weave import Begun, kept
from sync.crypto.random import token
from sync.journal.change import SignedChange
from sync.journal.document import Document
from sync.journal.paths import WHOLE_RECORD
from sync.model.ids import SHORT_ID_BYTES, record_id

_DRAFTS = frozenset({"drafts"})
_NOTHING = Changed()


class Records(RecordQueries):
    """Writing records, and all that can be asked about them."""

    def add(
        self,
        type_: str,
        kind: str,
        *,
        writes: Mapping[str, Value],
        texts: Mapping[str, str],
        files: Sequence[tuple[str, BinaryIO]] = (),
    ) -> RecordId:
        """Begin a record and sign it at once, with all its files or not at all.

        Args:
            type_: of the record.
            kind: within the type.
            writes: its values; null ones take defaults out (`release/MSN`).
            texts: its long texts.
            files: names and contents of what is attached.

        Raises:
            Refused: RECORD_KIND, RECORD_VALUE, RECORD_FIELD; ATTACHMENT_TOO_LARGE,
                ATTACHMENT_UNREADABLE.
        """
        require_paths(writes)
        draft = self._new(type_, kind)
        known = self._desk.types.get(type_)
        begun = replace(
            draft,
            writes=signing.settled(self._desk, known, writes),
            texts=signing.long_texts(known, texts),
        )
        signing.require_sense(self._desk, known, {}, values_of(begun), begun.texts, kind=draft.kind)
        with self._desk.store.transaction():
            for name, source in files:
                _, attached = self._kept(name, source)
                begun = replace(
                    begun, writes={**begun.writes, **signing.settled(self._desk, known, attached)}
                )
            self._admit(signing.begun(self._desk, begun))
        return draft.record

    def begin(self, type_: str, kind: str) -> RecordId:
        """A new record as a draft only; `commit` makes it one, or drops it if it stayed empty."""
        draft = self._new(type_, kind)
        self._desk.store.drafts.put(draft)
        return draft.record

    def save_draft(
        self,
        record: RecordId,
        *,
        writes: Mapping[str, Value],
        texts: Mapping[str, str],
        begun: Mapping[str, Begun] | None = None,
    ) -> Changed:
        """Keep edits in the vault without signing them; what was kept before stays.

        Args:
            record: which.
            writes: fields with their values.
            texts: long texts, all of each.
            begun: what each of those was begun from, so that nothing goes that others wrote there
                since; one that is not named replaces what stands.

        Raises:
            Refused: RECORD_UNKNOWN, RECORD_NOT_EDITOR, RECORD_NOT_OWNER, RECORD_DELETED,
                RECORD_VALUE, RECORD_FORM.
        """
        require_paths(writes)
        draft = self._desk.store.drafts.get(record)
        is_new = draft is not None and draft.salt is not None
        document = None if is_new else self._document(record)
        if draft is None:
            assert document is not None  # noqa: S101  (it is no new one)
            draft = Draft(record, document.type, "", None, {}, {}, 0)
        known = self._desk.types.known(draft.type)
        settled = signing.settled(self._desk, known, writes)
        long = signing.long_texts(known, _woven(texts, begun or {}, draft, document))
        standing: Mapping[str, Value] = {}
        if document is not None:
            signing.require_edit(self._desk, document, settled, long)
            standing = document.shown()
        signing.require_sense(
            self._desk, known, {**standing, **values_of(draft)}, settled, long, kind=draft.kind
        )
        self._desk.store.drafts.put(
            replace(
                draft,
                writes={**draft.writes, **settled},
                texts={**draft.texts, **long},
                saved_ms=self._desk.clock.now_ms(),
            )
        )
        return Changed(frozenset({record}), _DRAFTS)

    def commit(self, record: RecordId) -> Changed:
        """Sign the draft as one change. One that changes nothing is dropped."""
        draft = self._desk.store.drafts.get(record)
        if draft is None:
            return _NOTHING
        signed = self._signed(draft)
        with self._desk.store.transaction():
            self._desk.store.drafts.drop(record)
            self._admit(signed)
        return Changed(frozenset({record}), _DRAFTS)

    def commit_all(self) -> Changed:
        """Sign every draft, before changes of others are admitted or the vault is locked.

        One that cannot be signed, such as a text too long for a change, stays a draft.
        """
        records = self.drafts()
        for record in records:
            with suppress(Refused):
                self.commit(record)
        return Changed(frozenset(records), _DRAFTS if records else frozenset())

    def discard(self, record: RecordId) -> Changed:
        """Forget the draft."""
        self._desk.store.drafts.drop(record)
        return Changed(frozenset({record}), _DRAFTS)

    def set(self, record: RecordId, writes: Mapping[str, Value]) -> Changed:
        """Write fields and sign; None empties a field, or takes a member out of a set.

        Raises:
            Refused: RECORD_UNKNOWN, RECORD_NOT_EDITOR, RECORD_NOT_OWNER, RECORD_DELETED,
                RECORD_VALUE, RECORD_FORM.
        """
        require_paths(writes)
        return self._write(record, writes, {})

    def set_text(
        self,
        record: RecordId,
        path: str,
        text: str,
        *,
        beside: Mapping[str, Value] | None = None,
    ) -> Changed:
        """Replace a long text and sign; only what differs is written, so that it merges.

        Args:
            record: which.
            path: where the text lies.
            text: all of it.
            beside: fields that belong to the same change.

        Raises:
            Refused: RECORD_UNKNOWN, RECORD_NOT_EDITOR, RECORD_FIELD if no long text lies at `path`.
        """
        require_paths(beside or {})
        return self._write(record, beside or {}, {path: text})

    def delete(self, record: RecordId) -> Changed:
        """Delete a record of one's own mission, for everybody who has it.

        Raises:
            Refused: RECORD_NOT_OWNER for another mission's record; `hide` that.
        """
        draft = self._desk.store.drafts.get(record)
        if draft is not None and draft.salt is not None:
            return self.discard(record)
        require_permitted(self._desk, self._document(record), [WHOLE_RECORD])
        with self._desk.store.transaction():
            self._desk.store.drafts.drop(record)
            return self._write(record, {WHOLE_RECORD: None}, {})

    def undelete(self, record: RecordId) -> Changed:
        """Bring a deleted record back, whole, for everybody who has it; then sign its draft.

        Raises:
            Refused: RECORD_NOT_OWNER for another mission's record.
        """
        with self._desk.store.transaction():
            self._admit(
                signing.edited(self._desk, self._document(record), {WHOLE_RECORD: True}, {})
            )
            self.commit(record)
        return Changed(frozenset({record}), _DRAFTS)

    def hide(self, record: RecordId, *, hidden: bool = True) -> Changed:
        """Take a record out of lists on this laptop only, or back into them."""
        self._document(record)
        self._desk.store.records.hide(record, hidden=hidden)
        return Changed(frozenset({record}))

    def attach(self, record: RecordId, *, name: str, source: BinaryIO) -> Attachment:
        """Keep a file's bytes in the vault and name them in the record, or in its draft.

        Raises:
            Refused: RECORD_UNKNOWN, RECORD_NOT_EDITOR, ATTACHMENT_TOO_LARGE,
                ATTACHMENT_UNREADABLE; then nothing was kept.
        """
        draft = self._desk.store.drafts.get(record)
        if draft is None:
            require_permitted(self._desk, self._document(record), ())
        with self._desk.store.transaction():
            item, writes = self._kept(name, source)
            if draft is None:
                self._write(record, writes, {})
            else:
                self.save_draft(record, writes=writes, texts={})
        return next(one for one in self.view(record).attachments if one.id == item)

    def resolve(
        self, record: RecordId, path: str, change: ChangeId | None, *, value: Value = None
    ) -> Changed:
        """Settle a clash: with what `change` wrote, or with `value` where `change` is None.

        A marked long text is settled as it stands (or as `value`, if that is text), by an edit
        that has seen both sides and differs in the line end at most.

        Raises:
            Refused: RECORD_NO_CLASH; RECORD_NOT_EDITOR, RECORD_NOT_OWNER, RECORD_VALUE.
        """
        self.commit(record)
        document = self._document(record)
        if path in document.marked_texts():
            settled = value if isinstance(value, str) else document.texts[path]
            if settled == document.texts[path]:
                settled = settled.removesuffix("\n") if settled.endswith("\n") else settled + "\n"
            return self._write(record, {}, {path: settled})
        entries = document.clashes().get(path, ())
        chosen = [entry.value for entry in entries if entry.change == change]
        if not entries or (change is not None and not chosen):
            raise Refused(Reason.RECORD_NO_CLASH, path=path)
        return self._write(record, {path: chosen[0] if chosen else value}, {})

    def _kept(self, name: str, source: BinaryIO) -> tuple[str, Mapping[str, Value]]:
        """Keep a file's bytes; returns its id in the record, and what the record says of it."""
        try:
            sha256, size = self._desk.store.blobs.add(fitting(source, name=name))
        except OSError as error:
            raise Refused(Reason.ATTACHMENT_UNREADABLE, name=name) from error
        return attachment_writes(name, sha256, size)

    def _write(
        self, record: RecordId, writes: Mapping[str, Value], texts: Mapping[str, str]
    ) -> Changed:
        with self._desk.store.transaction():
            committed = self.commit(record)
            document = self._document(record)
            known = self._desk.types.known(document.type)
            settled = signing.settled(self._desk, known, writes)
            long = signing.long_texts(known, texts)
            signed = signing.edited(self._desk, document, settled, long)
            self._admit(signed)
        return replace(committed, records=frozenset({record} if signed else committed.records))

    def _new(self, type_: str, kind: str) -> Draft:
        known = self._desk.types.get(type_)
        salt = token(SHORT_ID_BYTES)
        record = record_id(self._desk.identity.device, salt)
        kind = known.kind(kind).name
        now = self._desk.clock.now_ms()
        return Draft(record, known.name, kind, salt, {}, {}, now, now)

    def _signed(self, draft: Draft) -> SignedChange | None:
        """The change that a draft makes; None if it makes none."""
        if draft.salt is None:
            return signing.edited(
                self._desk, self._document(draft.record), values_of(draft), draft.texts
            )
        is_empty = not draft.writes and not any(draft.texts.values())
        return None if is_empty else signing.begun(self._desk, draft, in_form=True)

    def _admit(self, signed: SignedChange | None) -> None:
        if signed is None:
            return
        with self._desk.store.transaction():
            if not self._desk.journal.admit([signed]).admitted:
                raise Refused(Reason.CHANGE_NOT_PERMITTED)


def _woven(
    texts: Mapping[str, str], begun: Mapping[str, Begun], draft: Draft, document: Document | None
) -> dict[str, str]:
    """Texts with what others wrote since they were begun, in the draft or else in what is signed."""
    stand = dict(draft.texts)
    if document is not None and not begun.keys() & texts.keys() <= stand.keys():
        stand = {**document.texts, **stand}
    return {
        path: kept(begun[path], text, stand.get(path, "")) if path in begun else text
        for path, text in texts.items()
    }
