"""A warning is a draft until it is issued; what was issued changes only by a follow-up (domain 2.1).

While it is a draft it leaves with no bundle (`core.release`). From then on its words are what
people acknowledged, printed and read out over the radio, so they stay.
"""

from __future__ import annotations

from collections.abc import Mapping

from liaison.core.errors import Reason, Refused
from liaison.core.records.record_type import Around
from liaison.core.values import Value

KIND = "warning"
DRAFT, ISSUED = "draft", "issued"

FROZEN = frozenset(
    {
        "title",
        "alt_titles",
        "body",
        "lang",
        "level",
        "place",
        "code",
        "border_segment",
        "starts",
        "ends",
        "basis",
        "grade",
        "likelihood",
        "confidence",
        "ask",
        "ack_by",
        "next_update",
        "update",
        "final",
    }
)
"""First parts of the paths that say what is warned of, and until when an answer is asked for."""


def is_issued(values: Mapping[str, Value]) -> bool:
    """Whether these are the values of a warning that is no draft any more."""
    return values.get("kind") == KIND and values.get("state") != DRAFT


def refuse_issued(values: Mapping[str, Value], paths: frozenset[str], around: Around) -> None:
    """Hold an issued warning to its words; of two that were written apart, those shown may be settled.

    Raises:
        Refused: WARNING_ISSUED.
    """
    before = around.before
    if not is_issued(before):
        return
    if any(
        path.partition("/")[0] in FROZEN and values.get(path) != before.get(path, _ABSENT)
        for path in paths
    ):
        raise Refused(Reason.WARNING_ISSUED, ref=str(before.get("ref") or ""))


_ABSENT = object()
"""Equal to nothing: a long text is no value, and always counts as another one."""
