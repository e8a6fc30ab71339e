"""TRUST: what a device states for others about another device: that it is a colleague's, or no more.

A statement is a record of whoever makes it, so it is signed, travels, is acknowledged and heals like
any other; but only the device that began it may write to it (`core.permissions`). What follows from
statements is `core.standing`.
"""

from __future__ import annotations

from liaison.core.records.fields import FormRow, LifeCycle, RecordKind
from liaison.core.records.record_type import RecordType
from liaison.core.records.views import Envelope
from liaison.core.translatable import QT_TRANSLATE_NOOP

NAME = "TRUST"
INTRODUCTION, REVOCATION = "introduction", "revocation"
MADE, WITHDRAWN = "made", "withdrawn"
CARD = "card"
"""The encoded card of the device that it is about."""
CUT = "cut"
"""`cut/<first byte of record ids>`: record (16 bytes) and last accepted change (32), one behind the other."""


class Statement(Envelope, frozen=True, kw_only=True):
    """A statement about a device; `title` names it as its card does."""


_WHO = FormRow(QT_TRANSLATE_NOOP("Form", "Device"), ("title",))
_RELEASE = FormRow(QT_TRANSLATE_NOOP("Form", "Release"), ("release/*",))

TYPE = RecordType(
    name=NAME,
    label=QT_TRANSLATE_NOOP("Type", "Statement about a device"),
    kinds=(
        RecordKind(INTRODUCTION, QT_TRANSLATE_NOOP("Kind", "Introduction"), (_WHO, _RELEASE)),
        RecordKind(REVOCATION, QT_TRANSLATE_NOOP("Kind", "Revocation"), (_WHO, _RELEASE)),
    ),
    fields=(),  # nobody types a card or a cut
    life=LifeCycle(
        first=MADE,
        moves={MADE: (WITHDRAWN,), WITHDRAWN: (MADE,)},
        labels={
            MADE: QT_TRANSLATE_NOOP("State", "Made"),
            WITHDRAWN: QT_TRANSLATE_NOOP("State", "Withdrawn"),
        },
    ),
    view=Statement,
)
