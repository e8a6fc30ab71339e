"""The JSON that commands print: a contract, so each shape stands in one place."""

from __future__ import annotations

from collections.abc import Sequence

from liaison.cli.session import Json
from liaison.core.dtg import is_moment, utc
from liaison.core.exchanged import (
    Arrival,
    ExchangeReport,
    InboxItem,
    RefusedFile,
    Rehearsal,
    SealedFile,
    TurnedDown,
)
from liaison.core.forecast import Amount, Forecast
from liaison.core.records.fields import FieldKind
from liaison.core.records.registry import Registry
from liaison.core.showing import Alternative, Attachment, Clash, HistoryEntry, Hit, RecordView
from liaison.core.values import Contact, RecordRow, Value, Withheld


def instant(at_ms: int | None) -> str | None:
    """ISO 8601 in UTC, to the second."""
    if at_ms is None:
        return None
    return f"{utc(at_ms):%Y-%m-%dT%H:%M:%SZ}"


def plain(value: Value) -> Json:
    """A record's value as JSON: bytes become hexadecimal."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict):
        return {name: plain(inner) for name, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(inner) for inner in value]
    return value


def row(of: RecordRow) -> dict[str, Json]:
    """One line of `record list`."""
    return {
        "id": of.id.hex(),
        "ref": of.ref,
        "type": of.type,
        "kind": of.kind,
        "title": of.title,
        "state": of.state,
        "at": instant(of.at_ms),
        "site": of.site,
    }


def attachment(of: Attachment) -> dict[str, Json]:
    """One attachment of `record show`."""
    return {
        "id": of.id,
        "name": of.name,
        "sha256": of.sha256.hex(),
        "bytes": of.bytes,
        "here": of.here,
        "asked": of.asked,
    }


def record(of: RecordView) -> dict[str, Json]:
    """A whole record, nested, with its long texts in their places."""
    tree: dict[str, Json] = {}
    for path, value in values(of).items():
        if path.split("/")[0] != "attach":  # stands below as `attachments`
            _plant(tree, path.split("/"), value)
    for path, text in of.texts.items():
        _plant(tree, path.split("/"), text)
    return {
        **tree,
        **row(of.row),
        "owner": of.row.owner,
        "revision": of.revision,
        "editable": of.editable,
        "attachments": [attachment(one) for one in of.attachments],
        "clashes": [clash(one) for one in of.clashes],
    }


def values(of: RecordView) -> dict[str, Json]:
    """Path and value of all that shows, by path; moments as ISO 8601."""
    known = Registry().known(of.row.type)
    shown: dict[str, Json] = {}
    for path, value in sorted(of.values.items()):
        field = known.field_at(path) if known else None
        if field is not None and field.kind is FieldKind.TIME and is_moment(value):
            shown[path] = instant(value)
        else:
            shown[path] = plain(value)
    return shown


def _plant(tree: dict[str, Json], parts: list[str], value: Json) -> None:
    for part in parts[:-1]:
        inner = tree.get(part)
        branch: dict[str, Json] = dict(inner) if isinstance(inner, dict) else {}
        tree[part] = branch
        tree = branch
    tree[parts[-1]] = value


def clash(of: Clash) -> dict[str, Json]:
    """One line of `record conflicts`."""
    return {
        "id": of.record.hex(),
        "path": of.path,
        "text": of.is_text,
        "paragraphs": list(of.paragraphs),
        "values": [_alternative(one) for one in of.alternatives],
    }


def _alternative(of: Alternative) -> dict[str, Json]:
    return {
        "change": of.change.hex(),
        "value": plain(of.value),
        "by": f"{of.role}@{of.site}",
        "at": instant(of.at_ms),
    }


def history(of: HistoryEntry) -> dict[str, Json]:
    """One change."""
    return {
        "change": of.change.hex(),
        "by": f"{of.role}@{of.site}",
        "mission": of.mission,
        "at": instant(of.at_ms),
        "first": of.first,
        "writes": {path: plain(value) for path, value in of.writes.items()},
        "texts": list(of.texts),
    }


def hit(of: Hit) -> dict[str, Json]:
    """One search result."""
    return {
        "id": of.row.id.hex(),
        "ref": of.row.ref,
        "title": of.row.title,
        "snippet": of.snippet.replace("\x02", "").replace("\x03", ""),
    }


def turned_down(of: TurnedDown) -> dict[str, Json]:
    """A bundle of ours that its reader refused."""
    return {
        "by": of.contact.name,
        "sent": instant(of.sent_ms),
        "why": of.why,
        "in_part": of.in_part,
        "records": [record.hex() for record in of.records],
    }


def contact(of: Contact, refusals: Sequence[TurnedDown] = ()) -> dict[str, Json]:
    """One card, with what its holder refused."""
    return {
        "device": of.device.hex(),
        "name": of.name,
        "mission": of.mission,
        "site": of.site,
        "role": of.role,
        "trust": of.trust.value,
        "exercise": of.exercise,
        "hub": of.is_hub,
        "verified_by": of.verified_by.value or None,
        "verified_at": instant(of.verified_ms),
        "custodian": of.is_custodian,
        "heard": instant(of.heard_ms),
        "acknowledged": instant(of.acked_ms),
        "refused": [turned_down(one) for one in refusals],
    }


def sealed(of: SealedFile) -> dict[str, Json]:
    """One bundle that was written."""
    return {
        "path": of.path,
        "to": of.contact.name,
        "bytes": of.bytes,
        "changes": of.changes,
        "attachments": of.attachments,
    }


def withheld(of: RecordRow, why: Withheld) -> dict[str, Json]:
    """One record that stays, and why."""
    return {"id": of.id.hex(), "ref": of.ref, "reason": why.reason}


def rehearsal(of: Rehearsal) -> dict[str, Json]:
    """What would leave for one contact, and what stays."""
    return {
        "to": of.contact.name,
        "bytes": of.bytes,
        "attachment_bytes": of.attachment_bytes,
        "unasked": {"files": of.unasked, "bytes": of.unasked_bytes},
        "leaves": [
            {
                **row(one.row),
                "changes": one.changes,
                "attachments": one.attachments,
                "deletion": one.row.deleted,
            }
            for one in of.leaves
        ],
        **staying(of),
    }


def staying(of: Rehearsal) -> dict[str, Json]:
    """What stays: which records, how many for each reason, and how many are not named."""
    counts: dict[str, int] = {}
    for one in of.kept:
        counts[one.reason] = counts.get(one.reason, 0) + one.records
    return {
        "withheld": [withheld(stays, why) for stays, why in of.stays],
        "staying": counts,
        "unlisted": of.unlisted,
    }


def inbox(of: InboxItem) -> dict[str, Json]:
    """One bundle in the inbox."""
    return {
        "id": of.id.hex(),
        "from": of.sender.name,
        "stream": of.stream,
        "state": of.state.value,
        "changes": of.changes,
        "attachments": of.attachments,
        "new": of.new,
        "changed": of.changed,
        "held": of.held,
        "clashes": of.clashes,
        "bytes": of.bytes,
        "at_once": [
            {"id": one.record.hex(), "ref": one.ref, "what": one.word.value, "why": one.why}
            for one in of.imposed
        ],
    }


def arrival(of: Arrival) -> dict[str, Json]:
    """One record of a bundle in the inbox."""
    return {
        "id": of.record.hex(),
        "ref": of.row.ref if of.row else "",
        "type": of.type,
        "kind": of.row.kind if of.row else "",
        "title": of.title,
        "change": of.kind.value,
        "clashes": of.clashes,
        "reason": of.reason,
        "twins": [
            {
                "id": twin.row.id.hex(),
                "ref": twin.row.ref,
                "title": twin.row.title,
                "at": instant(twin.row.at_ms),
                "tz": twin.tz,
                "km": None if twin.km is None else round(twin.km, 1),
                "clock_slip": twin.clock_slip,
            }
            for twin in of.twins
        ],
    }


def refused(of: RefusedFile) -> dict[str, Json]:
    """A file that was not taken."""
    return {"file": of.name, "reason": of.reason}


def exchange(of: ExchangeReport) -> dict[str, Json]:
    """What one visit did."""
    return {
        "received": [inbox(one) for one in of.received],
        "sent": [sealed(one) for one in of.sent],
        "left": list(of.left),
        "refused": [refused(one) for one in of.refused],
        "forked": [contact(one) for one in of.forked],
        "turned_down": [turned_down(one) for one in of.turned_down],
        "unsent": of.unsent,
        "unsent_to": [one.name for one in of.unsent_to],
        "answers": of.answers,
        "unread": of.unread,
        "carried": of.carried,
        "delivered": of.delivered,
        "uncarried": of.uncarried,
        "finished": of.finished,
        "mended": list(of.mended),
    }


def forecast(of: Forecast) -> dict[str, Json]:
    """What a visit would do."""
    return {
        "fetched": _amount(of.fetched),
        "left": [{"to": reader.name, **_amount(amount)} for reader, amount in of.left],
        "waiting": _amount(of.waiting),
        "carried": _amount(of.carried),
        "delivered": _amount(of.delivered),
    }


def _amount(of: Amount) -> dict[str, Json]:
    return {"files": of.files, "bytes": of.bytes}
