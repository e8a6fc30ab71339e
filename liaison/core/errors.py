"""Why the product says no: one code a reason, for people to search and for tests to compare."""

from __future__ import annotations

from enum import StrEnum

from sync.errors import Refused

__all__ = ["Reason", "Refused"]


class Reason(StrEnum):
    """Reasons above those of the `sync` library; sentences are in `core.wording`."""

    VAULT_MISSING = "vault.missing"
    VAULT_EXISTS = "vault.exists"
    VAULT_PASSPHRASE = "vault.passphrase"
    VAULT_LOCKED = "vault.locked"
    VAULT_IN_USE = "vault.in_use"
    VAULT_DAMAGED = "vault.damaged"
    VAULT_UNSAFE_HEADER = "vault.unsafe_header"
    VAULT_NEWER = "vault.newer"
    VAULT_PLACE = "vault.place"
    VAULT_ROLLED_BACK = "vault.rolled_back"
    VAULT_FULL = "vault.full"
    VAULT_READ_ONLY = "vault.read_only"
    VAULT_NOT_ENCRYPTED = "vault.not_encrypted"
    RECOVERY_WORD = "recovery.word"
    RECOVERY_LENGTH = "recovery.length"
    RECOVERY_MISTYPED = "recovery.mistyped"
    RECOVERY_OTHER_KIT = "recovery.other_kit"
    RECOVERY_REPEATED = "recovery.repeated"
    RECOVERY_TOO_FEW = "recovery.too_few"
    RECOVERY_MISMATCH = "recovery.mismatch"
    RECOVERY_WRONG = "recovery.wrong"
    PASSPHRASE_WEAK = "passphrase.weak"
    BACKUP_MALFORMED = "backup.malformed"

    RECORD_UNKNOWN = "record.unknown"
    RECORD_AMBIGUOUS = "record.ambiguous"
    RECORD_NOT_EDITOR = "record.not_editor"
    RECORD_NOT_OWNER = "record.not_owner"
    RECORD_FIELD = "record.field"
    RECORD_VALUE = "record.value"
    RECORD_KIND = "record.kind"
    RECORD_NO_CLASH = "record.no_clash"
    MINUTES_ADOPTED = "minutes.adopted"
    MINUTES_CLASHES = "minutes.clashes"
    MINUTES_INCOMPLETE = "minutes.incomplete"
    MINUTES_STATE = "minutes.state"
    MINUTES_UNKNOWN = "minutes.unknown"
    MEETING_BEFORE_SERIES = "meeting.before_series"
    ATTACHMENT_UNREADABLE = "attachment.unreadable"
    ATTACHMENT_TOO_LARGE = "attachment.too_large"
    ATTACHMENT_NOT_HERE = "attachment.not_here"

    CHANGE_NOT_PERMITTED = "change.not_permitted"
    CHANGE_FORK = "change.fork"

    CONTACT_UNKNOWN = "contact.unknown"
    CONTACT_AMBIGUOUS = "contact.ambiguous"
    CONTACT_UNVERIFIED = "contact.unverified"
    CONTACT_CODE = "contact.code"
    CONTACT_CHANGED = "contact.changed"
    CONTACT_SELF = "contact.self"
    CONTACT_EXERCISE = "contact.exercise"
    CONTACT_REVOKED = "contact.revoked"

    INBOX_UNKNOWN = "inbox.unknown"
    EXCHANGE_LOCATION = "exchange.location"
    FILE_UNREADABLE = "file.unreadable"
    FILE_UNWRITABLE = "file.unwritable"
    FILE_EXISTS = "file.exists"
    DOCUMENT_FORMAT = "document.format"
    DOCUMENT_UNREADABLE = "document.unreadable"
    LETTERHEAD_FIELD = "letterhead.field"
    LETTERHEAD_MISSING = "letterhead.missing"
    LETTERHEAD_UNFIT = "letterhead.unfit"
    CANCELLED = "work.cancelled"
    WINDOW_NO_DISPLAY = "window.no_display"
    USAGE = "usage"
