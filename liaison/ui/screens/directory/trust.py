"""How far a card is trusted, in a word, a tone and a sentence."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from liaison.core.errors import Reason
from liaison.core.values import Contact, Trust, Vouched
from liaison.ui.widgets.tone import Tone


class Mark(NamedTuple):
    """A word and its colour."""

    word: str
    tone: Tone


_TONES = {
    Trust.UNVERIFIED: Tone.WARNING,
    Trust.VERIFIED: Tone.GOOD,
    Trust.FORKED: Tone.BAD,
    Trust.REVOKED: Tone.BAD,
}


def mark(contact: Contact, objection: Reason | None) -> Mark:
    """What stands in the pill."""
    if objection is Reason.CONTACT_STOPPED:
        return Mark(QCoreApplication.translate("Trust", "stopped by its mission"), Tone.BAD)
    if objection is Reason.CONTACT_CHANGED:
        return Mark(QCoreApplication.translate("Trust", "card changed"), Tone.BAD)
    return Mark(_word(contact), _TONES[contact.trust])


def _word(contact: Contact) -> str:
    if contact.trust is Trust.VERIFIED and contact.verified_by is Vouched.INTRODUCED:
        return QCoreApplication.translate("Trust", "introduced ✓")
    return {
        Trust.UNVERIFIED: QCoreApplication.translate("Trust", "not verified"),
        Trust.VERIFIED: QCoreApplication.translate("Trust", "verified ✓"),
        Trust.FORKED: QCoreApplication.translate("Trust", "stopped: two histories"),
        Trust.REVOKED: QCoreApplication.translate("Trust", "revoked"),
    }[contact.trust]


def meaning(contact: Contact, objection: Reason | None) -> str:
    """What follows from it."""
    if objection is Reason.CONTACT_STOPPED:
        return QCoreApplication.translate(
            "Trust",
            "A colleague of its own mission says that this device is to be trusted no more. Nothing "
            "is sent to it and nothing is taken from it. If you revoke it too, what it wrote later is "
            "held everywhere.",
        )
    if objection is Reason.CONTACT_CHANGED:
        return QCoreApplication.translate(
            "Trust",
            "There are two cards for this office. Nothing is sent to either until you have compared "
            "the code of the new one by telephone, by radio or face to face.",
        )
    return {
        Trust.UNVERIFIED: QCoreApplication.translate(
            "Trust",
            "Nothing is sent to them and nothing of theirs counts until you have compared the "
            "code: by telephone, by radio or face to face, never by the channel the card came by.",
        ),
        Trust.VERIFIED: QCoreApplication.translate("Trust", "Bundles are sealed for this device."),
        Trust.FORKED: QCoreApplication.translate(
            "Trust",
            "This device signed two different histories. Nothing more of theirs is taken until "
            "they have a new card.",
        ),
        Trust.REVOKED: QCoreApplication.translate(
            "Trust", "Nothing is sent to this device any more; what it wrote later is held."
        ),
    }[contact.trust]


def vouched(contact: Contact) -> str:
    """What the verification rests on."""
    return {
        Vouched.NOBODY: "",
        Vouched.CODE: QCoreApplication.translate("Trust", "by comparing the code"),
        Vouched.HAND: QCoreApplication.translate("Trust", "card or QR code from their own hand"),
        Vouched.INTRODUCED: QCoreApplication.translate("Trust", "introduced by a custodian"),
    }[contact.verified_by]
