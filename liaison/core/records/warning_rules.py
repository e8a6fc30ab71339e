"""A warning is a draft until it is issued; what was issued changes only by a follow-up (domain 2.1).

While it is a draft it leaves with no bundle (`core.release`). From then on it is what people acknowledged,
printed and read out over the radio, so it stays as a whole. This module alone says what may still
be written to it: who noted it, who else gets it, and that it is over. What a later version adds stays too.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping

from liaison.core.records.envelope import ACKS, CONSENT, RELEASE, STATE
from liaison.core.records.envelope import KIND as KIND_PATH
from liaison.core.values import Value
from sync.journal.paths import WHOLE_RECORD

KIND = "warning"
DRAFT, ISSUED, EXPIRED, CLOSED = "draft", "issued", "expired", "closed"
ADDRESSEES, WITHDRAWN = "addressees", "withdrawn"

_WIDENED = frozenset({RELEASE, CONSENT, ADDRESSEES})
"""Sets that further members may join, and that nobody leaves: narrower is a recall."""
_MOVING = frozenset({ACKS, STATE, WITHDRAWN, *_WIDENED})
_VANISHING = frozenset({WHOLE_RECORD, STATE, ADDRESSEES})

Stands = Callable[[str], Collection[Value]]
"""All the values that stand at a path, several where people wrote apart."""


def is_issued(values: Mapping[str, Value]) -> bool:
    """Whether these are the values of a warning that is no draft any more."""
    return values.get(KIND_PATH) == KIND and values.get(STATE) != DRAFT


def rewritten(writes: Mapping[str, Value], texts: Collection[str], stands: Stands) -> list[str]:
    """Where an edit says something else than an issued warning does.

    Of values that were written apart one that stands may be settled on.

    Args:
        writes: what the edit writes.
        texts: the paths of the long texts that it edits.
        stands: the warning before it.
    """
    said = [path for path, value in writes.items() if all(value != one for one in stands(path))]
    return [*said, *texts]


def stays(writes: Mapping[str, Value], texts: Collection[str], stands: Stands) -> list[str]:
    """Where an edit by the warning's owner rewrites what stays as it is; see `rewritten`."""
    return [path for path in rewritten(writes, texts, stands) if not _moves(path, writes)]


def vanishes(writes: Mapping[str, Value], stands: Stands) -> bool:
    """Whether an edit by its owner takes an issued warning from those who have it, without a word.

    It deletes it, makes a draft of it again, or asks a site no longer that was asked.
    """
    return any(
        path.partition("/")[0] in _VANISHING and (path != STATE or writes[path] in (DRAFT, None))
        for path in stays(writes, (), stands)
    )


def what_stays(
    values: Mapping[str, Value], texts: Mapping[str, str]
) -> Iterator[tuple[str, Value]]:
    """What a warning says: path and value of all that no edit may change once it is issued, sorted."""
    whole = {**values, **{path: text for path, text in texts.items() if text}}
    return ((path, whole[path]) for path in sorted(whole) if path.partition("/")[0] not in _MOVING)


def _moves(path: str, writes: Mapping[str, Value]) -> bool:
    """Whether this may be written to an issued warning."""
    first, _, member = path.partition("/")
    value, reason = writes.get(path), writes.get(WITHDRAWN)
    is_withdrawn = writes.get(STATE) == CLOSED and isinstance(reason, str) and bool(reason.strip())
    if path == STATE:
        return value == EXPIRED or is_withdrawn
    if path == WITHDRAWN:
        return is_withdrawn
    if path == WHOLE_RECORD or first in _WIDENED:
        return value is True and (path == WHOLE_RECORD or bool(member))
    return first == ACKS and bool(member)
