"""One sentence and one next step for every reason of the `sync` library; see `wording_tables`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from liaison.core.translatable import QT_TRANSLATE_NOOP
from sync.errors import Reason as SyncReason

SEALED_FILES: Mapping[StrEnum, tuple[str, str]] = {
    SyncReason.CODEC_MALFORMED: (
        QT_TRANSLATE_NOOP("Reason", "Something in the file is not written as it should be."),
        QT_TRANSLATE_NOOP("Next", "Ask the sender to seal it again."),
    ),
    SyncReason.CODEC_NOT_CANONICAL: (
        QT_TRANSLATE_NOOP("Reason", "Something in the file is not in its one allowed form."),
        QT_TRANSLATE_NOOP("Next", "Ask the sender to seal it again."),
    ),
    SyncReason.CODEC_TOO_LARGE: (
        QT_TRANSLATE_NOOP("Reason", "Something in the file is larger than allowed."),
        QT_TRANSLATE_NOOP("Next", "Ask the sender to seal it again."),
    ),
    SyncReason.AGE_ARMOR: (
        QT_TRANSLATE_NOOP("Reason", "The file's text armour is damaged."),
        QT_TRANSLATE_NOOP("Next", "Copy the file again, as it is and not as text."),
    ),
    SyncReason.AGE_HEADER: (
        QT_TRANSLATE_NOOP("Reason", "The beginning of the sealed file is damaged."),
        QT_TRANSLATE_NOOP("Next", "Copy the file again, or ask the sender to seal it again."),
    ),
    SyncReason.AGE_HEADER_TOO_LARGE: (
        QT_TRANSLATE_NOOP("Reason", "The beginning of the sealed file is larger than allowed."),
        QT_TRANSLATE_NOOP("Next", "Ask the sender to seal it again."),
    ),
    SyncReason.AGE_MAC: (
        QT_TRANSLATE_NOOP("Reason", "The beginning of the sealed file was changed on its way."),
        QT_TRANSLATE_NOOP("Next", "Ask the sender to seal it again, and who had it."),
    ),
    SyncReason.AGE_NO_MATCH: (
        QT_TRANSLATE_NOOP("Reason", "The file is sealed for somebody else."),
        QT_TRANSLATE_NOOP("Next", "Leave it where it lies."),
    ),
    SyncReason.AGE_PAYLOAD: (
        QT_TRANSLATE_NOOP("Reason", "The sealed file is cut short, or was changed on its way."),
        QT_TRANSLATE_NOOP("Next", "Copy the file again, or ask the sender to seal it again."),
    ),
    SyncReason.KEY_MALFORMED: (
        QT_TRANSLATE_NOOP("Reason", "This is not a key."),
        QT_TRANSLATE_NOOP("Next", "Check that all of it was copied."),
    ),
    SyncReason.CARD_MALFORMED: (
        QT_TRANSLATE_NOOP("Reason", "This is no card, or not all of one."),
        QT_TRANSLATE_NOOP("Next", "Ask for the card again."),
    ),
    SyncReason.CARD_SIGNATURE: (
        QT_TRANSLATE_NOOP("Reason", "The card was not signed by the device that it describes."),
        QT_TRANSLATE_NOOP("Next", "Do not use it; ask for the card by another way."),
    ),
    SyncReason.CHANGE_MALFORMED: (
        QT_TRANSLATE_NOOP("Reason", "A change is not written as it should be."),
        QT_TRANSLATE_NOOP("Next", "Tell its author."),
    ),
    SyncReason.CHANGE_SUITE: (
        QT_TRANSLATE_NOOP("Reason", "A change was written by a newer version of Liaison."),
        QT_TRANSLATE_NOOP("Next", "Install the newer version; the change waits."),
    ),
    SyncReason.CHANGE_SIGNATURE: (
        QT_TRANSLATE_NOOP("Reason", "A change was not signed by its author."),
        QT_TRANSLATE_NOOP("Next", "Tell the person whose name it bears."),
    ),
    SyncReason.CHANGE_CHAIN: (
        QT_TRANSLATE_NOOP("Reason", "A change does not follow on its author's earlier ones."),
        QT_TRANSLATE_NOOP("Next", "Tell its author."),
    ),
    SyncReason.CHANGE_TEXT: (
        QT_TRANSLATE_NOOP("Reason", "A change to a text does what its author may not do."),
        QT_TRANSLATE_NOOP("Next", "Tell its author."),
    ),
    SyncReason.CHANGE_AUTHOR_UNKNOWN: (
        QT_TRANSLATE_NOOP("Reason", "A change waits, because its author is not verified."),
        QT_TRANSLATE_NOOP("Next", "Compare codes with its author."),
    ),
    SyncReason.CHANGE_WAITS: (
        QT_TRANSLATE_NOOP("Reason", "A change waits for an earlier one that has not come."),
        QT_TRANSLATE_NOOP("Next", "Exchange again; nothing is lost."),
    ),
    SyncReason.CHANGE_TOO_LARGE: (
        QT_TRANSLATE_NOOP("Reason", "A change is larger than 1 MiB."),
        QT_TRANSLATE_NOOP("Next", "Put the bulk of it into an attachment."),
    ),
}

REPAIRED: Mapping[StrEnum, tuple[str, str]] = {
    SyncReason.REPAIR_MALFORMED: (
        QT_TRANSLATE_NOOP(
            "Reason", "The bundle is damaged, and so are the repair data that lie beside it."
        ),
        QT_TRANSLATE_NOOP("Next", "Copy both again; the sender still has everything."),
    ),
    SyncReason.REPAIR_TOO_LARGE: (
        QT_TRANSLATE_NOOP(
            "Reason", "The bundle is damaged, and its repair data are larger than allowed."
        ),
        QT_TRANSLATE_NOOP("Next", "Copy it again; if it stays so, ask who had the stick."),
    ),
    SyncReason.REPAIR_TOO_DAMAGED: (
        QT_TRANSLATE_NOOP(
            "Reason", "More of the bundle is damaged than its repair data can make good."
        ),
        QT_TRANSLATE_NOOP("Next", "Take another stick; the sender still has everything."),
    ),
    SyncReason.REPAIR_WRONG: (
        QT_TRANSLATE_NOOP(
            "Reason", "The bundle is damaged, and its repair data belong to something else."
        ),
        QT_TRANSLATE_NOOP("Next", "Copy it again; if it stays so, ask who had the stick."),
    ),
}

CARRIED: Mapping[StrEnum, tuple[str, str]] = {
    SyncReason.BUNDLE_NOT_ONE: (
        QT_TRANSLATE_NOOP(
            "Reason", "This file is no bundle of ours[: it begins with {zeros} zeros]."
        ),
        QT_TRANSLATE_NOOP("Next", "Nothing to do; it stays where it lies."),
    ),
    SyncReason.BUNDLE_TRUNCATED: (
        QT_TRANSLATE_NOOP("Reason", "The bundle is cut short."),
        QT_TRANSLATE_NOOP("Next", "Copy it again; the sender still has everything."),
    ),
    SyncReason.BUNDLE_TRAILING: (
        QT_TRANSLATE_NOOP("Reason", "Something was appended to the bundle[: {extra} bytes]."),
        QT_TRANSLATE_NOOP("Next", "Copy it again; if it stays so, ask who had the stick."),
    ),
    SyncReason.BUNDLE_DAMAGED: (
        QT_TRANSLATE_NOOP("Reason", "The bundle was damaged or changed on its way."),
        QT_TRANSLATE_NOOP("Next", "Copy it again; if it stays so, ask who had the stick."),
    ),
    SyncReason.BUNDLE_FUTURE: (
        QT_TRANSLATE_NOOP("Reason", "A newer version of Liaison sealed this bundle."),
        QT_TRANSLATE_NOOP("Next", "Install the newer version; the bundle waits."),
    ),
    SyncReason.BUNDLE_STOPPED_READER: (
        QT_TRANSLATE_NOOP("Reason", "The bundle stopped the program that read it."),
        QT_TRANSLATE_NOOP(
            "Next", "It is set aside; ask the sender what is in it before you try again."
        ),
    ),
    SyncReason.TRIAL_UNAVAILABLE: (
        QT_TRANSLATE_NOOP("Reason", "The part of Liaison that reads bundles did not start."),
        QT_TRANSLATE_NOOP(
            "Next", "Close other programs and try again; the bundles stay where they are."
        ),
    ),
    SyncReason.BUNDLE_NOT_FOR_US: (
        QT_TRANSLATE_NOOP("Reason", "The bundle is sealed for somebody else."),
        QT_TRANSLATE_NOOP("Next", "Leave it where it lies."),
    ),
    SyncReason.BUNDLE_NOT_NAMED: (
        QT_TRANSLATE_NOOP("Reason", "The bundle opens here, but was not meant for this laptop."),
        QT_TRANSLATE_NOOP("Next", "Do not take it; tell its sender that it was re-sealed."),
    ),
    SyncReason.BUNDLE_SENDER_UNKNOWN: (
        QT_TRANSLATE_NOOP("Reason", "The bundle comes from a device that you do not know."),
        QT_TRANSLATE_NOOP("Next", "Import the sender's card and compare codes."),
    ),
    SyncReason.BUNDLE_SENDER_UNVERIFIED: (
        QT_TRANSLATE_NOOP("Reason", "The bundle's sender[, {name},] is not verified."),
        QT_TRANSLATE_NOOP("Next", "Compare codes with the sender, then exchange again."),
    ),
    SyncReason.BUNDLE_SENDER_STOPPED: (
        QT_TRANSLATE_NOOP("Reason", "The bundle's sender[, {name},] was stopped."),
        QT_TRANSLATE_NOOP("Next", "Ask for the card of their new device."),
    ),
    SyncReason.BUNDLE_SIGNATURE: (
        QT_TRANSLATE_NOOP("Reason", "The bundle was not signed by whom it names as its sender."),
        QT_TRANSLATE_NOOP("Next", "Do not take it; tell the person it names."),
    ),
    SyncReason.BUNDLE_MALFORMED: (
        QT_TRANSLATE_NOOP("Reason", "The bundle's content is not what its sender announced."),
        QT_TRANSLATE_NOOP("Next", "Ask the sender to seal it again."),
    ),
    SyncReason.BUNDLE_TOO_LARGE: (
        QT_TRANSLATE_NOOP("Reason", "The bundle is larger than allowed[: over {limit} bytes]."),
        QT_TRANSLATE_NOOP("Next", "Ask the sender for smaller bundles."),
    ),
    SyncReason.CARRIER_MISSING: (
        QT_TRANSLATE_NOOP("Reason", "The place is not there: no such folder, stick or bucket."),
        QT_TRANSLATE_NOOP(
            "Next", "Plug it in, look at its address, or choose another; nothing was deleted."
        ),
    ),
    SyncReason.PROOF_MALFORMED: (
        QT_TRANSLATE_NOOP("Reason", "This file is no proof of two histories, or not a sound one."),
        QT_TRANSLATE_NOOP("Next", "Ask whoever sent it for another copy."),
    ),
    SyncReason.CARRIER_VANISHED: (
        QT_TRANSLATE_NOOP("Reason", "The stick was pulled out[ while {name} was in work]."),
        QT_TRANSLATE_NOOP("Next", "Plug it in again and exchange once more."),
    ),
    SyncReason.CARRIER_READ_ONLY: (
        QT_TRANSLATE_NOOP("Reason", "This place can be read but not written."),
        QT_TRANSLATE_NOOP("Next", "Move the stick's little switch; on a server, ask who runs it."),
    ),
    SyncReason.CARRIER_FULL: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "The stick is full[: {written} of {bundles} bundles were written]"
            "[; {needed} bytes are needed, {free} are free].",
        ),
        QT_TRANSLATE_NOOP(
            "Next",
            "Free some space there[, {missing_mib} MiB or more,] and exchange again:"
            " it goes on where it stopped.",
        ),
    ),
    SyncReason.CARRIER_TOO_MANY: (
        QT_TRANSLATE_NOOP(
            "Reason", "The stick takes no more files[, though {free} bytes are free]."
        ),
        QT_TRANSLATE_NOOP("Next", "Delete files there that nobody needs, and exchange again."),
    ),
    SyncReason.CARRIER_READ_BACK: (
        QT_TRANSLATE_NOOP("Reason", "The stick did not give back what was written[ to {name}]."),
        QT_TRANSLATE_NOOP("Next", "Take another stick; this one loses data."),
    ),
    SyncReason.CARRIER_NAME: (
        QT_TRANSLATE_NOOP("Reason", "A file there has a name that no bundle has."),
        QT_TRANSLATE_NOOP("Next", "Nothing to do; it stays where it lies."),
    ),
    SyncReason.CARRIER_EXISTS: (
        QT_TRANSLATE_NOOP("Reason", "A file of this name lies there already[: {name}]."),
        QT_TRANSLATE_NOOP("Next", "Exchange again; another name is taken."),
    ),
    SyncReason.CARRIER_FAILED: (
        QT_TRANSLATE_NOOP(
            "Reason", "The folder or stick does not answer as it should[: {detail}]."
        ),
        QT_TRANSLATE_NOOP("Next", "Try again, or take another."),
    ),
    SyncReason.CARRIER_UNREACHABLE: (
        QT_TRANSLATE_NOOP("Reason", "{host} cannot be reached."),
        QT_TRANSLATE_NOOP(
            "Next", "Look at the line and the address; exchange again when it is there."
        ),
    ),
    SyncReason.CARRIER_DROPPED: (
        QT_TRANSLATE_NOOP("Reason", "The line to {host} broke."),
        QT_TRANSLATE_NOOP("Next", "Exchange again: what was finished counts, the rest is resumed."),
    ),
    SyncReason.CARRIER_CREDENTIALS: (
        QT_TRANSLATE_NOOP("Reason", "{host} does not let this user in."),
        QT_TRANSLATE_NOOP("Next", "Set the place up anew with the right user and password or key."),
    ),
    SyncReason.CARRIER_KEY: (
        QT_TRANSLATE_NOOP("Reason", "This is no private key that can be opened."),
        QT_TRANSLATE_NOOP(
            "Next", "Give a key as OpenSSH writes it; its passphrase is the password."
        ),
    ),
    SyncReason.CARRIER_HOST_KEY: (
        QT_TRANSLATE_NOOP("Reason", "Nobody has compared the key of {host} yet: {fingerprint}."),
        QT_TRANSLATE_NOOP(
            "Next",
            "Ask who runs the server to read its key out; if it is this one, keep it:"
            " carrier add ADDRESS --host-key {fingerprint}.",
        ),
    ),
    SyncReason.CARRIER_HOST_KEY_CHANGED: (
        QT_TRANSLATE_NOOP(
            "Reason", "{host} shows another key than was compared: {fingerprint}[, not {expected}]."
        ),
        QT_TRANSLATE_NOOP(
            "Next",
            "Somebody may be in between. Ask who runs the server before you keep the new one.",
        ),
    ),
    SyncReason.CARRIER_CERTIFICATE: (
        QT_TRANSLATE_NOOP("Reason", "The certificate of {host} is not to be trusted[: {detail}]."),
        QT_TRANSLATE_NOOP(
            "Next",
            "Ask who runs the server; an authority of the mission's own can be given:"
            " carrier add ADDRESS --ca-file FILE.",
        ),
    ),
    SyncReason.CARRIER_AUTHORITY: (
        QT_TRANSLATE_NOOP("Reason", "This file holds no certificate."),
        QT_TRANSLATE_NOOP(
            "Next", "Give the authority's certificate as text that begins BEGIN CERTIFICATE."
        ),
    ),
    SyncReason.CARRIER_REDIRECTED: (
        QT_TRANSLATE_NOOP("Reason", "{host} sends us to another address; that is not followed."),
        QT_TRANSLATE_NOOP("Next", "Ask who runs the server for the right address."),
    ),
}

SEALED: Mapping[StrEnum, tuple[str, str]] = {**SEALED_FILES, **REPAIRED, **CARRIED}
