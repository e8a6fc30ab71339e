"""One sentence and one next step for what is refused of contacts, the inbox and places; see `wording_tables`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from liaison.core.errors import Reason
from liaison.core.translatable import QT_TRANSLATE_NOOP

CONTACTS: Mapping[StrEnum, tuple[str, str]] = {
    Reason.CONTACT_UNKNOWN: (
        QT_TRANSLATE_NOOP("Reason", "There is no contact called {name}."),
        QT_TRANSLATE_NOOP("Next", "Import their card, or look at the list of contacts."),
    ),
    Reason.CONTACT_AMBIGUOUS: (
        QT_TRANSLATE_NOOP("Reason", "Several contacts are called {name}: {candidates}."),
        QT_TRANSLATE_NOOP("Next", "Give one of these."),
    ),
    Reason.CONTACT_UNVERIFIED: (
        QT_TRANSLATE_NOOP("Reason", "{name} is not verified, so nothing is sent."),
        QT_TRANSLATE_NOOP("Next", "Compare codes with them by voice."),
    ),
    Reason.CONTACT_CODE: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "The codes differ[ (wrong so far: {count})]: one of you does not hold the true card.",
        ),
        QT_TRANSLATE_NOOP("Next", "Read it again; if it still differs, exchange cards by hand."),
    ),
    Reason.CONTACT_CHANGED: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "There is a new card for {name}; nothing is sent to either device until codes were compared.",
        ),
        QT_TRANSLATE_NOOP("Next", "Compare codes with them again."),
    ),
    Reason.CONTACT_SELF: (
        QT_TRANSLATE_NOOP("Reason", "This is the card of this very laptop."),
        QT_TRANSLATE_NOOP("Next", "Import the card of a colleague."),
    ),
    Reason.CONTACT_EXERCISE: (
        QT_TRANSLATE_NOOP("Reason", "{name} belongs to an exercise or this vault does, not both."),
        QT_TRANSLATE_NOOP("Next", "Keep exercises and real work in separate vaults."),
    ),
    Reason.CONTACT_FORKED: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "{name} is stopped: two histories were written under this one device, as happens when "
            "a vault is copied.",
        ),
        QT_TRANSLATE_NOOP(
            "Next",
            "Tell its users: each copy goes on as a new device (vault renew). Then verify the new "
            "card.",
        ),
    ),
    Reason.CONTACT_REVOKED: (
        QT_TRANSLATE_NOOP("Reason", "{name} was stopped; nothing goes there or comes from there."),
        QT_TRANSLATE_NOOP("Next", "Ask for the card of their new device."),
    ),
    Reason.CONTACT_COPIED: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "Another copy of this vault is in use: others got bundles under its name that were not "
            "sealed here. Whoever meets both copies takes nothing more from either.",
        ),
        QT_TRANSLATE_NOOP(
            "Next",
            "Have each copy go on as a new device (vault renew), and give out its new card (card export).",
        ),
    ),
    Reason.CONTACT_STOPPED: (
        QT_TRANSLATE_NOOP(
            "Reason", "{name} was revoked by a colleague of its own mission; nothing goes there."
        ),
        QT_TRANSLATE_NOOP(
            "Next",
            "Ask their mission. If you agree, revoke it too: a second word holds what it wrote later.",
        ),
    ),
    Reason.CONTACT_CARD_UNSEEN: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "Nobody is known to have this vault's card yet, and who lacks it takes nothing from here.",
        ),
        QT_TRANSLATE_NOOP("Next", "Give it to your colleagues (card export)."),
    ),
    Reason.CONTACT_OTHER_MISSION: (
        QT_TRANSLATE_NOOP("Reason", "{name} is not of {mission}: each mission speaks for its own."),
        QT_TRANSLATE_NOOP("Next", "Choose a colleague of your own mission."),
    ),
    Reason.CONTACT_INTRODUCED: (
        QT_TRANSLATE_NOOP(
            "Reason", "{name} was introduced to you; introductions are not passed on."
        ),
        QT_TRANSLATE_NOOP("Next", "Compare codes with them first."),
    ),
    Reason.CONTACT_NO_FORK: (
        QT_TRANSLATE_NOOP("Reason", "Nothing shows that {name} wrote two histories."),
        QT_TRANSLATE_NOOP("Next", "Look at the list of contacts."),
    ),
    Reason.CONTACT_SAME_NUMBER: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "Two bundles with number {number} came from {name}, so two copies of its vault are in "
            "use; there is no file that shows it.",
        ),
        QT_TRANSLATE_NOOP(
            "Next",
            "Tell its users: each copy goes on as a new device (vault renew). Then verify the new "
            "card.",
        ),
    ),
    Reason.CONTACT_OFFER: (
        QT_TRANSLATE_NOOP("Reason", "This is not the text of a card's QR code, or not all of it."),
        QT_TRANSLATE_NOOP("Next", "Scan it again, or type the code of thirty digits instead."),
    ),
    Reason.CONTACT_NOT_STATED: (
        QT_TRANSLATE_NOOP("Reason", "You did not revoke {name}."),
        QT_TRANSLATE_NOOP("Next", "Look at the list of contacts."),
    ),
    Reason.INBOX_UNKNOWN: (
        QT_TRANSLATE_NOOP("Reason", "Nothing in the inbox is called so[: {name}]."),
        QT_TRANSLATE_NOOP("Next", "Look at the inbox again."),
    ),
    Reason.INBOX_DECIDED: (
        QT_TRANSLATE_NOOP("Reason", "This bundle was decided on: {state}; its file is not kept."),
        QT_TRANSLATE_NOOP("Next", "Look for its records in the log."),
    ),
    Reason.INBOX_RECORD: (
        QT_TRANSLATE_NOOP("Reason", "No record of this bundle is called {name}."),
        QT_TRANSLATE_NOOP("Next", "See what is in it: inbox show ID."),
    ),
    Reason.INBOX_ASIDE: (
        QT_TRANSLATE_NOOP(
            "Reason", "This bundle is set aside: it stopped the program that read it."
        ),
        QT_TRANSLATE_NOOP("Next", "Have it read again, or refuse it and tell its sender."),
    ),
    Reason.INBOX_NOT_ASIDE: (
        QT_TRANSLATE_NOOP("Reason", "This bundle was not set aside: it was read, and waits."),
        QT_TRANSLATE_NOOP("Next", "See what is in it, then accept or refuse it."),
    ),
    Reason.INBOX_TOO_MANY: (
        QT_TRANSLATE_NOOP(
            "Reason", "More than {most} records of one bundle cannot be refused alone."
        ),
        QT_TRANSLATE_NOOP("Next", "Refuse the whole bundle, or let the rest of it wait."),
    ),
    Reason.INBOX_REASON: (
        QT_TRANSLATE_NOOP(
            "Reason", "Refusing a bundle takes a reason of one line and at most {most} characters."
        ),
        QT_TRANSLATE_NOOP("Next", "Say in a few words why; its sender is told."),
    ),
    Reason.INBOX_REASON_EMPTY: (
        QT_TRANSLATE_NOOP("Reason", "The reason is empty."),
        QT_TRANSLATE_NOOP("Next", "Say in a few words why; its sender is told."),
    ),
    Reason.OFFER_FORMAT: (
        QT_TRANSLATE_NOOP(
            "Reason", "The code of a card cannot be a file of this kind. Allowed: {allowed}."
        ),
        QT_TRANSLATE_NOOP("Next", "Give a name that ends in one of these."),
    ),
    Reason.CARRIER_FINGERPRINT: (
        QT_TRANSLATE_NOOP("Reason", "{given} is no fingerprint of an SSH key."),
        QT_TRANSLATE_NOOP(
            "Next",
            "Give it as ssh-keygen -l prints it: SHA256: and 43 letters, digits, plus signs or slashes.",
        ),
    ),
    Reason.EXCHANGE_VAULT: (
        QT_TRANSLATE_NOOP(
            "Reason", "{path} is a vault's own folder; bundles are not exchanged there."
        ),
        QT_TRANSLATE_NOOP("Next", "Choose a stick or another folder."),
    ),
    Reason.EXCHANGE_NOT_MOUNTED: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "This is not the stick of last time: {path} is a folder of this laptop's own disk now.",
        ),
        QT_TRANSLATE_NOOP(
            "Next", "Plug the stick in and try again; to use this disk, choose another folder."
        ),
    ),
    Reason.EXCHANGE_LOCATION: (
        QT_TRANSLATE_NOOP("Reason", "Bundles cannot be exchanged over {kind}; allowed: {allowed}."),
        QT_TRANSLATE_NOOP(
            "Next", "Choose a folder or a stick, or write the address as one of these."
        ),
    ),
    Reason.ADDRESS_MALFORMED: (
        QT_TRANSLATE_NOOP("Reason", "This is no address of a place."),
        QT_TRANSLATE_NOOP(
            "Next", "Write it as webdavs://host/folder, sftp://host/folder or s3://host/bucket."
        ),
    ),
    Reason.ADDRESS_SECRET: (
        QT_TRANSLATE_NOOP("Reason", "A name or a password stands in the address."),
        QT_TRANSLATE_NOOP(
            "Next", "Take it out, and give user and password beside it; the vault keeps them."
        ),
    ),
    Reason.ADDRESS_PLAIN: (
        QT_TRANSLATE_NOOP("Reason", "The line would not be encrypted[: {kind}]."),
        QT_TRANSLATE_NOOP(
            "Next", "Use webdavs:// or s3://; only this computer may be reached openly."
        ),
    ),
    Reason.CARRIER_UNKNOWN: (
        QT_TRANSLATE_NOOP("Reason", "No place is set up under this address or name[: {name}]."),
        QT_TRANSLATE_NOOP(
            "Next", "Add it first: in Exchange by Add a place, or by `liaison carrier add`."
        ),
    ),
    Reason.CARRIER_NAMED: (
        QT_TRANSLATE_NOOP("Reason", "Another place is called {name}."),
        QT_TRANSLATE_NOOP("Next", "Choose another name."),
    ),
}
