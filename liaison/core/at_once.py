"""What of a bundle counts when it comes, without waiting for somebody to agree.

An owner's word that less may be done with a record of its own: a recall, and a marking or a release
that was narrowed. Were it to wait in the inbox like the rest, the record would go on showing and
leaving here until somebody looks. What narrows hangs on its author's earlier changes to the record,
so all that the bundle brings of that record comes along (D-079).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from liaison.core.contacts import Contacts
from liaison.core.desk import Desk
from liaison.core.records import handling
from liaison.core.records.recall import NAME as RECALL
from liaison.core.release import Terms
from liaison.core.values import DeviceId, RecordId, Trust, Value
from sync.journal.change import SignedChange


def at_once(
    changes: Iterable[SignedChange],
    *,
    mission_of: Callable[[DeviceId], str],
    terms_of: Callable[[RecordId], Terms | None],
) -> frozenset[RecordId]:
    """The records of a bundle that count when they come.

    Args:
        changes: what it brings.
        mission_of: for which mission a verified device speaks; "" for any other device.
        terms_of: how a record stands here; None for one that does not.
    """
    found = set()
    for signed in changes:
        change, mission = signed.change, mission_of(signed.change.author)
        if not mission:
            continue
        if change.type == RECALL:
            found.add(change.record)
            continue
        terms = terms_of(change.record)
        if terms is not None and terms.owner == mission and _narrows(change.writes, terms):
            found.add(change.record)
    return frozenset(found)


class AtOnce:
    """Says it of bundles that come to a vault."""

    def __init__(self, desk: Desk, contacts: Contacts) -> None:
        self._desk = desk
        self._contacts = contacts

    def __call__(self, changes: Iterable[SignedChange]) -> frozenset[RecordId]:
        """See `at_once`."""
        return at_once(changes, mission_of=self._mission_of, terms_of=self._terms_of)

    def _mission_of(self, device: DeviceId) -> str:
        contact = self._desk.store.contacts.get(device)
        if contact is None or self._contacts.trust(contact) is not Trust.VERIFIED:
            return ""
        return contact.mission

    def _terms_of(self, record: RecordId) -> Terms | None:
        document = self._desk.shelf.load(record)
        return None if document is None else self._desk.shelf.terms(document)


def _narrows(writes: Mapping[str, Value], terms: Terms) -> bool:
    """Whether a change has a record go to fewer, or be held more closely, than it stands."""
    return any(_is_narrower(path, value, terms) for path, value in writes.items())


def _is_narrower(path: str, value: Value, terms: Terms) -> bool:
    name, _, member = path.partition("/")
    match name:
        case "release":
            return value is not True and member in terms.release
        case "consent":
            return value is not True and member in terms.consent
        case "do_not_release":
            return value is True and member not in terms.refused
        case "cls":
            return _is_closer(value, terms.cls, handling.CLASSIFICATION_ORDER)
        case "tlp":
            return _is_closer(value, terms.tlp, handling.TLP_ORDER)
        case "orcon":
            return value not in {None, False} and not terms.orcon
        case _:
            return False


def _is_closer(value: Value, stands: str, order: tuple[str, ...]) -> bool:
    """A word that we do not know is closer than all, as in `core.release`."""
    if not isinstance(value, str):
        return False
    return value not in order or (stands in order and order.index(value) > order.index(stands))
