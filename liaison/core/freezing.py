"""When a quarterly assessment may be frozen: asked of every edit that would, by whichever way it comes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.records import assessment
from liaison.core.records.assessment_rules import FROZEN
from liaison.core.records.clearances import uncleared
from liaison.core.records.envelope import OWNER, REF
from liaison.core.records.picture_views import Assessment
from liaison.core.records.views import read
from liaison.core.values import Value
from sync.journal.document import Document


def require_freezable(
    document: Document, writes: Mapping[str, Value], texts: Mapping[str, str], today: date
) -> None:
    """Refuse to end the work on a quarter that has not begun, or that somebody has still to clear.

    Args:
        document: any record.
        writes: what would be written to it.
        texts: and its long texts.
        today: on the vault's clock.

    Raises:
        Refused: PRODUCT_NOT_BEGUN before the quarter's first day; ASSESSMENT_UNCLEARED, naming the
            parties whose clearance of the text as it stands is missing, and nobody says why
            (`uncleared/*`); of a file that nobody was asked to clear, its owner.
    """
    if document.type != assessment.TYPE.name or writes.get("state") != FROZEN:
        return
    standing = {**document.shown(), **writes}
    values = {path: value for path, value in standing.items() if value is not None}
    it = read(Assessment, values, {**document.texts, **texts})
    if it.kind != assessment.QUARTERLY:
        return
    ref, begins = str(values.get(REF) or ""), dtg.day(it.period.from_)
    if begins is not None and begins > today:
        raise Refused(Reason.PRODUCT_NOT_BEGUN, name=ref, day=begins.isoformat())
    missing = [one for one in uncleared(it) if not it.uncleared.get(one, "").strip()]
    if missing or not any(said.asked or said.answer for said in it.clearances.values()):
        named = ", ".join(missing) or str(values.get(OWNER) or "")
        raise Refused(Reason.ASSESSMENT_UNCLEARED, ref=ref, missing=named)
