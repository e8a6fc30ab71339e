"""Who has cleared the text of an assessment as it stands: a word on an earlier text is none. Pure."""

from __future__ import annotations

import hashlib

from liaison.core.records.picture_views import Assessment, Clearance
from liaison.core.records.position_fields import CLEARED
from liaison.core.values import Value
from sync.codec import encode

_DIGEST_LETTERS = 16


def text_digest(it: Assessment) -> str:
    """A name for what several clear: judgements, agreed texts, recommendations, scenarios.

    Dissent is no part of it: whoever dissents leaves what the others cleared as it is.
    """
    said: Value = [
        [it.title, it.body, it.question, it.differences],
        [[one.text, one.likelihood, one.confidence] for _, one in sorted(it.judgements.items())],
        [[category, text] for category, text in sorted(it.joint.items())],
        [[mission, text] for mission, text in sorted(it.answers.items())],
        [text for _, text in sorted(it.recommendations.items())],
        sorted(it.scenarios.values()),
    ]
    return hashlib.sha256(encode(said)).hexdigest()[:_DIGEST_LETTERS]


def is_current(said: Clearance, digest: str) -> bool:
    """Whether a word is about the text of this digest; one that names none is about any."""
    return said.digest in {"", digest}


def uncleared(it: Assessment) -> tuple[str, ...]:
    """Parties that were asked, or answered, and have not cleared the text as it stands."""
    digest = text_digest(it)
    return tuple(
        party
        for party, said in sorted(it.clearances.items())
        if (said.asked or said.answer) and not (said.answer in CLEARED and is_current(said, digest))
    )
