"""What of a bundle counts when it comes, without waiting for somebody to agree.

An owner's word that less may be done with a record of its own: a recall, and a marking or a release
that was narrowed. Were it to wait in the inbox like the rest, the record would go on showing and
leaving here until somebody looks. What narrows hangs on its author's earlier changes to the record,
so all that the bundle brings of that record comes along (D-090).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from liaison.core.contacts import Contacts
from liaison.core.desk import Desk
from liaison.core.records import handling
from liaison.core.records.recall import NAME as RECALL
from liaison.core.release import Terms
from liaison.core.values import DeviceId, RecordId, Trust, Value
from sync.journal.change import Change, SignedChange

_HANDLING = frozenset({"release", "consent", "do_not_release", "cls", "tlp", "orcon"})


class AtOnce:
    """Says of bundles which records in them count when they come."""

    def __init__(self, desk: Desk, contacts: Contacts) -> None:
        self._desk = desk
        self._contacts = contacts

    def __call__(self, changes: Iterable[SignedChange]) -> frozenset[RecordId]:
        """Those among the records of these changes."""
        return frozenset(
            change.record for change in (one.change for one in changes) if self._counts(change)
        )

    def _counts(self, change: Change) -> bool:
        if change.type == RECALL:
            return bool(self._mission_of(change.author))
        if change.is_genesis or not _may_narrow(change.writes):
            return False
        terms = self._terms_of(change.record)
        is_owners = terms is not None and terms.owner == self._mission_of(change.author)
        return terms is not None and is_owners and _narrows(change.writes, terms)

    def _mission_of(self, device: DeviceId) -> str:
        """For which mission a verified device speaks; "" for any other device."""
        contact = self._desk.store.contacts.get(device)
        if contact is None or self._contacts.trust(contact) is not Trust.VERIFIED:
            return ""
        return contact.mission

    def _terms_of(self, record: RecordId) -> Terms | None:
        """How a record stands here; None for one that does not."""
        document = self._desk.shelf.load(record)
        return None if document is None else self._desk.shelf.terms(document)


def _may_narrow(writes: Mapping[str, Value]) -> bool:
    """Asked first, of every change: how a record stands is read for few."""
    return any(path.partition("/")[0] in _HANDLING for path in writes)


def _narrows(writes: Mapping[str, Value], terms: Terms) -> bool:
    """Whether a change has a record go to fewer, or be held more closely, than it stands."""
    return any(_is_narrower(path, value, terms) for path, value in writes.items())


def _is_narrower(path: str, value: Value, terms: Terms) -> bool:
    name, _, member = path.partition("/")
    match name:
        case "release" | "consent":
            had = terms.release if name == "release" else terms.consent
            return value is not True and member in had
        case "do_not_release":
            return value is True and member not in terms.refused
        case "orcon":
            return value is not None and value is not False and not terms.orcon
        case "cls":
            return _is_closer(value, terms.cls, handling.CLASSIFICATION_ORDER)
        case _:
            return name == "tlp" and _is_closer(value, terms.tlp, handling.TLP_ORDER)


def _is_closer(value: Value, stands: str, order: tuple[str, ...]) -> bool:
    """A word that we do not know is closer than all, as in `core.release`."""
    if not isinstance(value, str):
        return False
    return value not in order or (stands in order and order.index(value) > order.index(stands))
