"""The change that an edit of ours makes: signed, after everything that an edit is refused for.

When an edit is signed, and what waits as a draft until then, is `core.notebook`'s.
"""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core import dtg
from liaison.core.around import VaultAround
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.freezing import require_freezable
from liaison.core.outline import defaults, free_ref
from liaison.core.quoting import require_quotable
from liaison.core.record_queries import values_of
from liaison.core.records import writing
from liaison.core.records.envelope import KIND
from liaison.core.records.record_type import RecordType
from liaison.core.refusing import (
    require_issued_whole,
    require_move,
    require_permitted,
    require_spans,
    require_title,
)
from liaison.core.tables import Draft
from liaison.core.values import Value
from sync.codec import encode
from sync.journal.change import SignedChange, sign
from sync.journal.document import Document
from sync.journal.paths import WHOLE_RECORD


def settled(desk: Desk, known: RecordType | None, writes: Mapping[str, Value]) -> dict[str, Value]:
    """Values as they are kept; raises what `records.writing.settle` does."""
    if not writes:
        return {}  # a text is being typed: nobody need look who there is
    return writing.settle(known, writes, desk.vocabulary())


def long_texts(known: RecordType | None, texts: Mapping[str, str]) -> dict[str, str]:
    """Texts, each at a path where a long one may lie.

    Raises:
        Refused: RECORD_FIELD.
    """
    for path in texts:
        if known is not None and known.field_at(path) is not None and not known.is_long(path):
            raise Refused(Reason.RECORD_FIELD, type=known.name, field=path, allowed="body, comment")
    return dict(texts)


def begun(desk: Desk, draft: Draft, *, in_form: bool = False) -> SignedChange:
    """The change that begins a record."""
    known = desk.types.get(draft.type)
    values = {
        **defaults(desk, known, draft.kind, in_form=in_form),
        "ref": free_ref(desk, known),
        "salt": draft.salt,
        **values_of(draft),
    }
    written = {path: value for path, value in values.items() if value is not None}
    long = {path: text for path, text in draft.texts.items() if text}
    return _signed(desk, Document(draft.record, known.name), written, long)


def edited(
    desk: Desk, document: Document, writes: Mapping[str, Value], texts: Mapping[str, str]
) -> SignedChange | None:
    """The change of what differs from how the record stands; None if nothing does."""
    shown = {**document.shown(), WHOLE_RECORD: None if document.deleted else True}
    clashing, standing = document.clashes(), document.texts
    written = {
        path: value
        for path, value in writes.items()
        if path in clashing or encode(shown.get(path)) != encode(value)
    }
    long = {path: text for path, text in texts.items() if text != standing.get(path, "")}
    if not written and not long:
        return None
    require_edit(desk, document, written, long)
    require_sense(desk, desk.types.known(document.type), shown, written, long)
    return _signed(desk, document, written, long)


def require_edit(
    desk: Desk, document: Document, writes: Mapping[str, Value], texts: Mapping[str, str]
) -> None:
    """Refuse what may not be written to a record as it stands, see `core.refusing` and `core.freezing`."""
    require_permitted(desk, document, [*writes, *texts])
    require_issued_whole(desk, document, writes, texts)
    require_move(desk, document, writes)
    require_title(document, writes)
    require_freezable(document, writes, texts, dtg.day_of(desk.clock.now_ms()))


def require_sense(
    desk: Desk,
    known: RecordType | None,
    standing: Mapping[str, Value],
    writes: Mapping[str, Value],
    texts: Mapping[str, str],
    *,
    kind: str = "",
) -> None:
    """Refuse what does not fit with the rest of the record, or with what lies around it.

    Args:
        desk: what lies around it.
        known: the record's type.
        standing: its values.
        writes: those that would be written.
        texts: long texts, too.
        kind: of a record that is only begun: its values do not say it yet.
    """
    if known is not None:
        new: dict[str, Value] = {KIND: kind} if kind else {}
        values, paths = {**new, **standing, **writes}, frozenset({*writes, *texts})
        require_spans(known, values, paths)
        known.refuse(values, paths)
        known.refuse_beside(values, paths, VaultAround(desk, standing))


def _signed(
    desk: Desk, document: Document, writes: Mapping[str, Value], texts: Mapping[str, str]
) -> SignedChange:
    """Our signature; nothing of ours becomes part of a record without it."""
    require_quotable(desk, document, writes, texts)
    change = document.draft(
        desk.identity.device,
        at_ms=desk.clock.now_ms(),
        writes=writes,
        texts=texts,
    )
    return sign(change, desk.device.keys)
