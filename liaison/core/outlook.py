"""What a visit to a place would find and leave, told before it is made: nothing is read but names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from liaison.core.accounts import FileKey
from liaison.core.mailbox import SentBundle
from liaison.core.visit import BLANK
from sync.exchange.plan import Debt


@dataclass(frozen=True, slots=True)
class Outlook:
    """One place, as its list of names and the vault tell.

    Attributes:
        unread: bundles that were not looked at yet; some may be for us.
        leaving: bundles that others lack there.
        bytes: about how much room those take.
        last_ms: when a bundle was last left there; None: never.
    """

    unread: int
    leaving: int
    bytes: int
    last_ms: int | None = None


def outlook(
    location: str,
    here: frozenset[FileKey],
    *,
    seen: Mapping[FileKey, str],
    sent: Sequence[SentBundle],
    debts: Sequence[Debt],
) -> Outlook:
    """Put it together.

    Args:
        location: the place, as the user named it.
        here: what lies there.
        seen: what is remembered of its files.
        sent: every bundle that we sealed.
        debts: what should lie there for others and does not.
    """
    read = {key for key, outcome in seen.items() if outcome != BLANK}
    own = {(bundle.name, bundle.bytes) for bundle in sent}
    return Outlook(
        unread=len(here - read - own),
        leaving=len(debts),
        bytes=sum(debt.bytes for debt in debts),
        last_ms=max((one.at_ms for one in sent if one.location == location), default=None),
    )
