"""What an edit of ours is refused for before it is signed; admission would hold it, or nobody see it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from liaison.core import rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.permissions import (
    is_issued,
    may_edit,
    others_cells,
    owner_of,
    reserved,
    standing,
)
from liaison.core.records.envelope import REF, STATE, TITLE
from liaison.core.records.parsing import require_span
from liaison.core.records.record_type import RecordType
from liaison.core.records.warning_rules import rewritten, stays
from liaison.core.values import Value
from sync.journal.document import Document
from sync.journal.paths import WHOLE_RECORD


def require_permitted(desk: Desk, document: Document, paths: Iterable[str]) -> None:
    """Refuse what admission would hold, and what would not show.

    Raises:
        Refused: RECORD_NOT_EDITOR, RECORD_NOT_OWNER; RECORD_DELETED before it is brought back.
    """
    asked, mission, owner = list(paths), desk.identity.mission, owner_of(document)
    if not may_edit(document, mission):
        raise Refused(Reason.RECORD_NOT_EDITOR, owner=owner)
    if mission != owner:
        for path in (*reserved(asked), *others_cells(asked, mission)):
            raise Refused(Reason.RECORD_NOT_OWNER, owner=owner, path=path)
    if document.deleted and WHOLE_RECORD not in asked:
        ref = document.value(REF)
        raise Refused(Reason.RECORD_DELETED, ref=ref if isinstance(ref, str) else "")


def require_move(desk: Desk, document: Document, writes: Mapping[str, Value]) -> None:
    """Refuse a state that may not follow on the present one (domain 3.2).

    Raises:
        Refused: RECORD_VALUE, naming those that may.
    """
    known = desk.types.known(document.type)
    old, new = document.value(STATE), writes.get(STATE)
    if known is None or not isinstance(old, str) or not isinstance(new, str):
        return
    if not known.life.allows(old, new):
        allowed = ", ".join(known.life.moves.get(old, ())) or old
        raise Refused(Reason.RECORD_VALUE, field=STATE, allowed=allowed)


def require_issued_whole(
    desk: Desk, document: Document, writes: Mapping[str, Value], texts: Collection[str]
) -> None:
    """Hold an issued warning to what it said; an editor of another mission writes nothing to it.

    Raises:
        Refused: WARNING_ISSUED, naming the first field that stays as it is.
    """
    if not is_issued(document.type, document):
        return
    is_ours = owner_of(document) == desk.identity.mission
    kept = (stays if is_ours else rewritten)(writes, texts, standing(document))
    if kept:
        ref = document.value(REF)
        said = ref if isinstance(ref, str) else ""
        raise Refused(Reason.WARNING_ISSUED, ref=said, field=kept[0])


def require_title(document: Document, writes: Mapping[str, Value]) -> None:
    """A title may be replaced, not emptied: nobody would find the record in a list again.

    Raises:
        Refused: RECORD_FORM.
    """
    if TITLE in writes and not writes[TITLE] and document.value(TITLE):
        raise Refused(Reason.RECORD_FORM, field=TITLE, rule=rules.TITLE)


def require_spans(known: RecordType, values: Mapping[str, Value], paths: Collection[str]) -> None:
    """The least is not above the most, whichever of the two is written.

    Raises:
        Refused: RECORD_SPAN.
    """
    for path in paths:
        span, _, bound = path.rpartition("/")
        ends = f"{span}/min", f"{span}/max"
        if bound not in {"min", "max"} or known.field_at(path) is None:
            continue
        least, most = (values.get(end) for end in ends)
        if isinstance(least, int) and isinstance(most, int):
            require_span(span if all(end in paths for end in ends) else path, least, most)


def require_paths(writes: Mapping[str, Value]) -> None:
    """The empty path is the whole record: a slip of the pen must not delete it.

    Raises:
        Refused: RECORD_FIELD.
    """
    if WHOLE_RECORD in writes:
        raise Refused(Reason.RECORD_FIELD, type="RECORD", field="/", allowed="title, body")
