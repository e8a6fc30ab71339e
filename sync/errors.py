"""Every way this library says no, by name.

A caller that shows a refusal to a person maps `reason` to a sentence; nothing here is prose.
"""

from __future__ import annotations

from enum import StrEnum


class Refused(Exception):  # noqa: N818  (a refusal is an answer, not a malfunction)
    """Something was asked that will not be done; nothing was changed.

    Attributes:
        reason: the stable code that people can search for, and that tests compare.
        params: the values a sentence about it needs; never secrets, never untrusted text.
    """

    def __init__(self, reason: StrEnum, **params: str | int) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.params = params


class Reason(StrEnum):
    """Why the library refused."""

    CODEC_MALFORMED = "codec.malformed"
    CODEC_NOT_CANONICAL = "codec.not_canonical"
    CODEC_TOO_LARGE = "codec.too_large"

    AGE_ARMOR = "age.armor"
    AGE_HEADER = "age.header"
    AGE_HEADER_TOO_LARGE = "age.header_too_large"
    AGE_MAC = "age.mac"
    AGE_NO_MATCH = "age.no_match"
    AGE_PAYLOAD = "age.payload"

    KEY_MALFORMED = "key.malformed"
    CARD_MALFORMED = "card.malformed"
    CARD_SIGNATURE = "card.signature"

    CHANGE_MALFORMED = "change.malformed"
    CHANGE_SUITE = "change.suite"
    CHANGE_SIGNATURE = "change.signature"
    CHANGE_CHAIN = "change.chain"
    CHANGE_TEXT = "change.text"
    CHANGE_TOO_LARGE = "change.too_large"
    CHANGE_AUTHOR_UNKNOWN = "change.author_unknown"
    CHANGE_WAITS = "change.waits"
    PROOF_MALFORMED = "proof.malformed"

    BUNDLE_NOT_ONE = "bundle.not_one"
    BUNDLE_TRUNCATED = "bundle.truncated"
    BUNDLE_TRAILING = "bundle.trailing"
    BUNDLE_DAMAGED = "bundle.damaged"
    BUNDLE_FUTURE = "bundle.future"
    BUNDLE_NOT_FOR_US = "bundle.not_for_us"
    BUNDLE_NOT_NAMED = "bundle.not_named"
    BUNDLE_SENDER_UNKNOWN = "bundle.sender_unknown"
    BUNDLE_SENDER_UNVERIFIED = "bundle.sender_unverified"
    BUNDLE_SENDER_STOPPED = "bundle.sender_stopped"
    BUNDLE_SIGNATURE = "bundle.signature"
    BUNDLE_MALFORMED = "bundle.malformed"
    BUNDLE_TOO_LARGE = "bundle.too_large"
    BUNDLE_STOPPED_READER = "bundle.stopped_reader"
    TRIAL_UNAVAILABLE = "trial.unavailable"

    REPAIR_MALFORMED = "repair.malformed"
    REPAIR_TOO_LARGE = "repair.too_large"
    REPAIR_TOO_DAMAGED = "repair.too_damaged"
    REPAIR_WRONG = "repair.wrong"

    CARRIER_MISSING = "carrier.missing"
    CARRIER_VANISHED = "carrier.vanished"
    CARRIER_READ_ONLY = "carrier.read_only"
    CARRIER_FULL = "carrier.full"
    CARRIER_TOO_MANY = "carrier.too_many"
    CARRIER_READ_BACK = "carrier.read_back"
    CARRIER_NAME = "carrier.name"
    CARRIER_EXISTS = "carrier.exists"
    CARRIER_FAILED = "carrier.failed"
    CARRIER_UNREACHABLE = "carrier.unreachable"
    CARRIER_DROPPED = "carrier.dropped"
    CARRIER_CREDENTIALS = "carrier.credentials"
    CARRIER_KEY = "carrier.key"
    CARRIER_HOST_KEY = "carrier.host_key"
    CARRIER_HOST_KEY_CHANGED = "carrier.host_key_changed"
    CARRIER_CERTIFICATE = "carrier.certificate"
    CARRIER_AUTHORITY = "carrier.authority"
    CARRIER_REDIRECTED = "carrier.redirected"
