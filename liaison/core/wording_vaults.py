"""One sentence and one next step for what is refused of vaults, their kits and backups; see `wording_tables`."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from liaison.core.errors import Reason
from liaison.core.translatable import QT_TRANSLATE_NOOP

VAULTS: Mapping[StrEnum, tuple[str, str]] = {
    Reason.VAULT_UNNAMED: (
        QT_TRANSLATE_NOOP("Reason", "This command needs a vault, and none was named."),
        QT_TRANSLATE_NOOP("Next", "Put --vault DIR before the command, or set LIAISON_VAULT."),
    ),
    Reason.SITE_ZONE: (
        QT_TRANSLATE_NOOP("Reason", "Which clock {site} keeps is not known."),
        QT_TRANSLATE_NOOP("Next", "Give its time zone, such as {example} (--time-zone)."),
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

RECOVERY: Mapping[StrEnum, tuple[str, str]] = {
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
