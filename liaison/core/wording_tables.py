"""One sentence and one next step for every reason of ours to refuse, to hold or to withhold.

Text in square brackets is said only when all its placeholders are known. Contexts for translators:
"Reason" for the sentences, "Next" for the steps.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from liaison.core.errors import Reason
from liaison.core.release import Stays
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.wording_meetings import MEETINGS

Wording = tuple[str, str]

VAULTS: Mapping[StrEnum, Wording] = {
    Reason.VAULT_UNNAMED: (
        QT_TRANSLATE_NOOP("Reason", "This command needs a vault, and none was named."),
        QT_TRANSLATE_NOOP("Next", "Put --vault DIR before the command, or set LIAISON_VAULT."),
    ),
    Reason.VAULT_MISSING: (
        QT_TRANSLATE_NOOP("Reason", "There is no vault here[: {path}]."),
        QT_TRANSLATE_NOOP("Next", "Choose the folder of a vault, or make a new one."),
    ),
    Reason.VAULT_EXISTS: (
        QT_TRANSLATE_NOOP("Reason", "There is a vault here already[: {path}]."),
        QT_TRANSLATE_NOOP("Next", "Open it, or choose another folder."),
    ),
    Reason.VAULT_PASSPHRASE: (
        QT_TRANSLATE_NOOP("Reason", "This passphrase does not open the vault."),
        QT_TRANSLATE_NOOP("Next", "Type it again, or use the words of the recovery kit."),
    ),
    Reason.VAULT_LOCKED: (
        QT_TRANSLATE_NOOP("Reason", "The vault is locked."),
        QT_TRANSLATE_NOOP("Next", "Unlock it with its passphrase."),
    ),
    Reason.VAULT_IN_USE: (
        QT_TRANSLATE_NOOP("Reason", "The vault is open in another window or command."),
        QT_TRANSLATE_NOOP("Next", "Close the other one first."),
    ),
    Reason.VAULT_DAMAGED: (
        QT_TRANSLATE_NOOP("Reason", "The vault is damaged[: {what}][ {where}]."),
        QT_TRANSLATE_NOOP("Next", "Restore the latest backup; nothing more was written."),
    ),
    Reason.VAULT_UNSAFE_HEADER: (
        QT_TRANSLATE_NOOP("Reason", "The vault's key file asks for what no vault of ours needs."),
        QT_TRANSLATE_NOOP("Next", "Do not open it; restore a backup."),
    ),
    Reason.VAULT_NEWER: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "A newer version of Liaison made this vault[ (format {found}, known {known})].",
        ),
        QT_TRANSLATE_NOOP("Next", "Open it with that version or a later one."),
    ),
    Reason.VAULT_PLACE: (
        QT_TRANSLATE_NOOP("Reason", "A vault must not lie here[: {why}][ ({sign})]."),
        QT_TRANSLATE_NOOP(
            "Next", "Choose a folder on this computer's own disk that nothing else synchronizes."
        ),
    ),
    Reason.VAULT_ROLLED_BACK: (
        QT_TRANSLATE_NOOP("Reason", "The vault's files are older than when it was last open."),
        QT_TRANSLATE_NOOP(
            "Next",
            "If you copied the vault or put older files back, go on as a new device (vault renew); "
            "if not, ask who had the laptop.",
        ),
    ),
    Reason.VAULT_FULL: (
        QT_TRANSLATE_NOOP(
            "Reason",
            "This laptop's disk is full[: {needed} bytes are needed, {free} are free];"
            " nothing of it was kept.",
        ),
        QT_TRANSLATE_NOOP("Next", "Free some space on this laptop and try again."),
    ),
    Reason.VAULT_READ_ONLY: (
        QT_TRANSLATE_NOOP("Reason", "The vault's folder cannot be written."),
        QT_TRANSLATE_NOOP("Next", "Give yourself the right to write there."),
    ),
    Reason.VAULT_FOREIGN: (
        QT_TRANSLATE_NOOP(
            "Reason", "The file {name} here is not the vault's database; it was not touched."
        ),
        QT_TRANSLATE_NOOP("Next", "Put the vault's own file back, or restore the latest backup."),
    ),
    Reason.VAULT_NOT_ENCRYPTED: (
        QT_TRANSLATE_NOOP(
            "Reason", "The database would not be encrypted here[ ({pragma})], so it is not opened."
        ),
        QT_TRANSLATE_NOOP("Next", "Install Liaison again."),
    ),
    Reason.MISSION_UNKNOWN: (
        QT_TRANSLATE_NOOP(
            "Reason", "No mission of this name is known here: {name}. Known are {known}."
        ),
        QT_TRANSLATE_NOOP(
            "Next", "Correct it; if it is a mission that has just opened, say so (--new-mission)."
        ),
    ),
    Reason.PASSPHRASE_WEAK: (
        QT_TRANSLATE_NOOP("Reason", "This passphrase could be guessed[: {why}]."),
        QT_TRANSLATE_NOOP("Next", "Take the six words that are offered, or add words."),
    ),
    Reason.BACKUP_MALFORMED: (
        QT_TRANSLATE_NOOP("Reason", "This file is no complete backup of a vault."),
        QT_TRANSLATE_NOOP("Next", "Choose another backup."),
    ),
}

RECOVERY: Mapping[StrEnum, Wording] = {
    Reason.RECOVERY_WORD: (
        QT_TRANSLATE_NOOP("Reason", "Word {position} is not in the list of words."),
        QT_TRANSLATE_NOOP("Next", "Look at it again on the paper; every letter counts."),
    ),
    Reason.RECOVERY_LENGTH: (
        QT_TRANSLATE_NOOP("Reason", "Words needed here: {wanted}; given: {given}."),
        QT_TRANSLATE_NOOP("Next", "Look for a word that is missing, or is there twice."),
    ),
    Reason.RECOVERY_MISTYPED: (
        QT_TRANSLATE_NOOP("Reason", "A word is mistyped, or two have changed places."),
        QT_TRANSLATE_NOOP("Next", "Compare it with the paper, word by word."),
    ),
    Reason.RECOVERY_OTHER_KIT: (
        QT_TRANSLATE_NOOP(
            "Reason", "This share is of the kit “{kit}”; the first one was of the kit “{first}”."
        ),
        QT_TRANSLATE_NOOP("Next", "Take shares that begin with the same two words."),
    ),
    Reason.RECOVERY_REPEATED: (
        QT_TRANSLATE_NOOP("Reason", "Share {number} has been given already."),
        QT_TRANSLATE_NOOP("Next", "Take another share of the same kit."),
    ),
    Reason.RECOVERY_TOO_FEW: (
        QT_TRANSLATE_NOOP("Reason", "Shares needed: {needed}; given: {given}."),
        QT_TRANSLATE_NOOP("Next", "Ask another holder for their share of the same kit."),
    ),
    Reason.RECOVERY_MISMATCH: (
        QT_TRANSLATE_NOOP("Reason", "These shares do not fit together."),
        QT_TRANSLATE_NOOP("Next", "Ask the holders where their shares come from; take others."),
    ),
    Reason.RECOVERY_WRONG: (
        QT_TRANSLATE_NOOP("Reason", "This recovery kit does not open the vault."),
        QT_TRANSLATE_NOOP(
            "Next", "Only the newest kit of this very vault does; look for that one."
        ),
    ),
}

RECORDS: Mapping[StrEnum, Wording] = {
    Reason.RECORD_UNKNOWN: (
        QT_TRANSLATE_NOOP("Reason", "No record is called {name}."),
        QT_TRANSLATE_NOOP("Next", "Give its reference, or the first letters of its id."),
    ),
    Reason.RECORD_AMBIGUOUS: (
        QT_TRANSLATE_NOOP("Reason", "Several records are called {name}: {candidates}."),
        QT_TRANSLATE_NOOP("Next", "Give one of these."),
    ),
    Reason.RECORD_NOT_EDITOR: (
        QT_TRANSLATE_NOOP("Reason", "Only {owner} and those it lets edit may change this record."),
        QT_TRANSLATE_NOOP("Next", "Answer with a note of your own and link it."),
    ),
    Reason.RECORD_NOT_OWNER: (
        QT_TRANSLATE_NOOP("Reason", "Only {owner} decides on this field[: {path}]."),
        QT_TRANSLATE_NOOP("Next", "Ask {owner}."),
    ),
    Reason.RECORD_FIELD: (
        QT_TRANSLATE_NOOP("Reason", "{type} has no field {field}. It has: {allowed}."),
        QT_TRANSLATE_NOOP("Next", "Use one of these."),
    ),
    Reason.RECORD_VALUE: (
        QT_TRANSLATE_NOOP("Reason", "That does not fit {field}. Allowed: {allowed}."),
        QT_TRANSLATE_NOOP("Next", "Use one of these."),
    ),
    Reason.RECORD_FORM: (
        QT_TRANSLATE_NOOP(
            "Reason", "That does not fit {field}[: {rule}][; for example: {example}]."
        ),
        QT_TRANSLATE_NOOP("Next", "Write it in that way."),
    ),
    Reason.RECORD_OTHER_TYPE: (
        QT_TRANSLATE_NOOP("Reason", "{name} is of the type {type}; {wanted} is asked for."),
        QT_TRANSLATE_NOOP("Next", "Give the reference of one of these."),
    ),
    Reason.RECORD_TYPE: (
        QT_TRANSLATE_NOOP("Reason", "There is no type {type}. Allowed: {allowed}."),
        QT_TRANSLATE_NOOP("Next", "Use one of these."),
    ),
    Reason.RECORD_KIND: (
        QT_TRANSLATE_NOOP("Reason", "{type} does not have that kind. Allowed: {allowed}."),
        QT_TRANSLATE_NOOP("Next", "Use one of these."),
    ),
    Reason.RECORD_DELETED: (
        QT_TRANSLATE_NOOP("Reason", "{ref} is deleted; what is written now would not show."),
        QT_TRANSLATE_NOOP("Next", "Bring it back first: record undelete."),
    ),
    Reason.RECORD_FROZEN: (
        QT_TRANSLATE_NOOP("Reason", "This is frozen[: {ref}]; nothing of it is changed any more."),
        QT_TRANSLATE_NOOP("Next", "Write a new one that supersedes it."),
    ),
    Reason.RECORD_RECALLED: (
        QT_TRANSLATE_NOOP("Reason", "{owner} recalled {ref}; the copy here is set aside."),
        QT_TRANSLATE_NOOP("Next", "See why: record list --aside. Ask {owner} if you need it."),
    ),
    Reason.RECALL_NOT_ONE: (
        QT_TRANSLATE_NOOP("Reason", "{ref} is a statement or a recall; those are withdrawn."),
        QT_TRANSLATE_NOOP("Next", "Withdraw it where it was made."),
    ),
    Reason.RECALL_NOBODY: (
        QT_TRANSLATE_NOOP("Reason", "{ref} never left this vault for another mission."),
        QT_TRANSLATE_NOOP("Next", "Take audiences out of its release: then it does not leave."),
    ),
    Reason.RECALL_NONE: (
        QT_TRANSLATE_NOOP("Reason", "{ref} is not recalled."),
        QT_TRANSLATE_NOOP("Next", "Nothing needs to be undone."),
    ),
    Reason.RECORD_NO_CLASH: (
        QT_TRANSLATE_NOOP("Reason", "Nothing is to be settled at {path}, or not that value."),
        QT_TRANSLATE_NOOP("Next", "Look at the list of clashes again."),
    ),
    Reason.WARNING_NOT_ONE: (
        QT_TRANSLATE_NOOP("Reason", "{name} is no warning; only warnings are acknowledged."),
        QT_TRANSLATE_NOOP("Next", "Choose a warning: record list --kind warning."),
    ),
    Reason.WARNING_OURS: (
        QT_TRANSLATE_NOOP("Reason", "The warning {name} is your own office's."),
        QT_TRANSLATE_NOOP("Next", "Note who answered by radio or telephone: warning note-ack."),
    ),
    Reason.WARNING_SITE: (
        QT_TRANSLATE_NOOP("Reason", "No site or party is called {name}; known: {known}."),
        QT_TRANSLATE_NOOP("Next", "Give one of these, or make a record of the site first."),
    ),
    Reason.ATTACHMENT_UNREADABLE: (
        QT_TRANSLATE_NOOP("Reason", "The attachment {name} could not be read."),
        QT_TRANSLATE_NOOP("Next", "Check the file and attach it again."),
    ),
    Reason.ATTACHMENT_TOO_LARGE: (
        QT_TRANSLATE_NOOP(
            "Reason", "The file {name} is too large for any bundle: over {limit_mib} MiB."
        ),
        QT_TRANSLATE_NOOP("Next", "Attach a smaller copy, or the file in several parts."),
    ),
    Reason.ATTACHMENT_UNKNOWN: (
        QT_TRANSLATE_NOOP("Reason", "The record has no attachment {name}[; it has: {allowed}]."),
        QT_TRANSLATE_NOOP("Next", "Look at the record again: its attachments stand at its end."),
    ),
    Reason.ATTACHMENT_NOT_HERE: (
        QT_TRANSLATE_NOOP("Reason", "The attachment[ {name}] has not come to this laptop."),
        QT_TRANSLATE_NOOP("Next", "Exchange again with whoever wrote the record."),
    ),
    Reason.CHANGE_UNKNOWN: (
        QT_TRANSLATE_NOOP("Reason", "No one change of this record is called {name}."),
        QT_TRANSLATE_NOOP("Next", "Give the letters that record history prints before it."),
    ),
    Reason.CHANGE_NOT_PERMITTED: (
        QT_TRANSLATE_NOOP("Reason", "Its author may not make this change."),
        QT_TRANSLATE_NOOP("Next", "Tell its author; the record's owner can let them edit."),
    ),
    Reason.CHANGE_AUTHOR_REVOKED: (
        QT_TRANSLATE_NOOP("Reason", "Held: the device that wrote it was revoked before that."),
        QT_TRANSLATE_NOOP(
            "Next", "If it was written in good faith, its mission can let it count (card revoke)."
        ),
    ),
}

CONTACTS: Mapping[StrEnum, Wording] = {
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
    Reason.CONTACT_STOPPED: (
        QT_TRANSLATE_NOOP(
            "Reason", "{name} was revoked by a colleague of its own mission; nothing goes there."
        ),
        QT_TRANSLATE_NOOP(
            "Next",
            "Ask their mission. If you agree, revoke it too: a second word holds what it wrote later.",
        ),
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
            "Reason", "Refusing a bundle takes a reason of at most {most} characters."
        ),
        QT_TRANSLATE_NOOP("Next", "Say in a few words why; its sender is told."),
    ),
    Reason.INBOX_REASON_EMPTY: (
        QT_TRANSLATE_NOOP("Reason", "The reason is empty."),
        QT_TRANSLATE_NOOP("Next", "Say in a few words why; its sender is told."),
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

FILES: Mapping[StrEnum, Wording] = {
    Reason.FILE_UNREADABLE: (
        QT_TRANSLATE_NOOP("Reason", "The file could not be read[: {path}][ ({why})]."),
        QT_TRANSLATE_NOOP("Next", "Check that it is there and that you may read it."),
    ),
    Reason.FILE_UNWRITABLE: (
        QT_TRANSLATE_NOOP("Reason", "The file could not be written[: {path}][ ({why})]."),
        QT_TRANSLATE_NOOP("Next", "Choose another folder."),
    ),
    Reason.FILE_EXISTS: (
        QT_TRANSLATE_NOOP("Reason", "There is something here already[: {path}]."),
        QT_TRANSLATE_NOOP("Next", "Choose another name."),
    ),
    Reason.FILE_NAME: (
        QT_TRANSLATE_NOOP("Reason", "The name of this folder is not readable text[: {path}]."),
        QT_TRANSLATE_NOOP("Next", "Give it another name, or choose another folder."),
    ),
    Reason.OUTPUT_CLOSED: (
        QT_TRANSLATE_NOOP("Reason", "There is nowhere to answer to, so nothing was done."),
        QT_TRANSLATE_NOOP("Next", "Leave standard output open, or send it to a file."),
    ),
    Reason.CANCELLED: (
        QT_TRANSLATE_NOOP("Reason", "Stopped, as you asked."),
        QT_TRANSLATE_NOOP("Next", "Start again when you like; finished parts stay."),
    ),
    Reason.WINDOW_NO_DISPLAY: (
        QT_TRANSLATE_NOOP("Reason", "There is no display to open the window on."),
        QT_TRANSLATE_NOOP("Next", "Use the commands: liaison --help."),
    ),
    Reason.USAGE: (
        QT_TRANSLATE_NOOP("Reason", "That was not understood[: {hint}]."),
        QT_TRANSLATE_NOOP("Next", "See --help."),
    ),
}

RELEASE: Mapping[StrEnum, Wording] = {
    Stays.NOT_RELEASED: (
        QT_TRANSLATE_NOOP("Reason", "Not released to {reader}."),
        QT_TRANSLATE_NOOP("Next", "Add them to the record's release, if you own it."),
    ),
    Stays.REFUSED_AUDIENCE: (
        QT_TRANSLATE_NOOP("Reason", "Marked not to be released to {audience}."),
        QT_TRANSLATE_NOOP("Next", "Take the mark off, if you own the record."),
    ),
    Stays.ABOVE_CEILING: (
        QT_TRANSLATE_NOOP("Reason", "Classified {cls}; {reader} may hold up to {ceiling}."),
        QT_TRANSLATE_NOOP("Next", "Write a version of it at a lower level."),
    ),
    Stays.TLP_RED: (
        QT_TRANSLATE_NOOP("Reason", "TLP:RED stays with {site}."),
        QT_TRANSLATE_NOOP("Next", "Tell them in person."),
    ),
    Stays.ORIGINATOR: (
        QT_TRANSLATE_NOOP("Reason", "Originator control: only {owner} may pass it on."),
        QT_TRANSLATE_NOOP("Next", "Ask {owner} to send it to them."),
    ),
    Stays.CONSENT: (
        QT_TRANSLATE_NOOP("Reason", "Origin {origin}: the originator has not agreed yet."),
        QT_TRANSLATE_NOOP("Next", "Ask the originator, then note the consent on the record."),
    ),
    Stays.HELD: (
        QT_TRANSLATE_NOOP(
            "Reason", "It is held: whoever wrote it was revoked, so it goes to no {reader}."
        ),
        QT_TRANSLATE_NOOP("Next", "Its own mission can let it count after all."),
    ),
    Stays.RECALLED: (
        QT_TRANSLATE_NOOP("Reason", "{owner} recalled it, so it does not go to {reader}."),
        QT_TRANSLATE_NOOP("Next", "{owner} can withdraw the recall."),
    ),
    Stays.TURNED_DOWN: (
        QT_TRANSLATE_NOOP("Reason", "{reader} refused the bundle with it[: {said}]."),
        QT_TRANSLATE_NOOP("Next", "It goes again as soon as something newer goes to them."),
    ),
    Stays.CLEARED_COPY: (
        QT_TRANSLATE_NOOP("Reason", "{audience} gets a cleared copy only, never a bundle."),
        QT_TRANSLATE_NOOP("Next", "Make a cleared copy for them."),
    ),
    Stays.DRAFT_MINUTES: (
        QT_TRANSLATE_NOOP("Reason", "The minutes are still a draft; {reader} does not write them."),
        QT_TRANSLATE_NOOP("Next", "Circulate the minutes, or let that mission edit the meeting."),
    ),
    Stays.PERSONAL_DATA: (
        QT_TRANSLATE_NOOP(
            "Reason", "This code is for counts by place and month; the record holds more."
        ),
        QT_TRANSLATE_NOOP(
            "Next", "Remove actors, text and files and set the time to the month, or keep it."
        ),
    ),
}

OURS: Mapping[StrEnum, Wording] = {
    **VAULTS,
    **RECOVERY,
    **RECORDS,
    **MEETINGS,
    **CONTACTS,
    **FILES,
    **RELEASE,
}
