"""How far a card is trusted, in a word, a tone and a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from liaison.core.values import Trust
from liaison.ui.widgets.tone import Tone

TONES = {
    Trust.UNVERIFIED: Tone.WARNING,
    Trust.VERIFIED: Tone.GOOD,
    Trust.FORKED: Tone.BAD,
    Trust.REVOKED: Tone.BAD,
}


def word(trust: Trust) -> str:
    """What stands in the pill."""
    return {
        Trust.UNVERIFIED: QCoreApplication.translate("Trust", "not verified"),
        Trust.VERIFIED: QCoreApplication.translate("Trust", "verified ✓"),
        Trust.FORKED: QCoreApplication.translate("Trust", "stopped: two histories"),
        Trust.REVOKED: QCoreApplication.translate("Trust", "revoked"),
    }[trust]


def meaning(trust: Trust) -> str:
    """What follows from it."""
    return {
        Trust.UNVERIFIED: QCoreApplication.translate(
            "Trust",
            "Nothing is sent to them and nothing of theirs counts until you have compared the "
            "code: by telephone, by radio or face to face, never by the channel the card came by.",
        ),
        Trust.VERIFIED: QCoreApplication.translate(
            "Trust", "You compared the code. Bundles are sealed for this device."
        ),
        Trust.FORKED: QCoreApplication.translate(
            "Trust",
            "This device signed two different histories. Nothing more of theirs is taken until "
            "they have a new card.",
        ),
        Trust.REVOKED: QCoreApplication.translate(
            "Trust", "Nothing is sent to this device any more; what it wrote later is held."
        ),
    }[trust]
