"""A record's changes, each with who wrote it and what is known of its signature. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from liaison.core import dtg
from liaison.core.records.registry import Registry
from liaison.core.showing import HistoryEntry, RecordView
from liaison.core.telling.describe import Describe
from liaison.core.telling.story import Teller
from liaison.core.values import ChangeId, DeviceId, Trust
from liaison.ui.screens.record.known import Known

Translate = Callable[[str, str], str]

_TYPES = Registry()


class Signature(Enum):
    """What is known of a change's signature. What does not check is never admitted at all."""

    OWN = auto()
    COMPARED = auto()
    NOT_COMPARED = auto()
    STOPPED = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Step:
    """One change."""

    change: ChangeId
    who: str
    when: str
    sentences: tuple[str, ...]
    signature: Signature
    signed: str


def steps(
    view: RecordView,
    history: Iterable[HistoryEntry],
    known: Known,
    translate: Translate,
    titles: Mapping[str, str] | None = None,
) -> tuple[Step, ...]:
    """The changes, newest first; `titles` of the records that they name."""
    describe = Describe(_TYPES.known(view.row.type), translate, known.tz, titles)
    teller = Teller(describe, translate)
    told = []
    for entry in history:
        signature = _signature(entry.author, known)
        who = " · ".join(
            part for part in (known.office(entry.mission, entry.site), entry.role) if part
        )
        told.append(
            Step(
                change=entry.change,
                who=who.strip() or translate("History", "A laptop whose card is not here"),
                when=dtg.spaced(dtg.write(entry.at_ms, tz=known.tz)),
                sentences=teller.tell(entry, view),
                signature=signature,
                signed=_words(signature, translate),
            )
        )
    return tuple(reversed(told))


def _signature(author: DeviceId, known: Known) -> Signature:
    if author == known.identity.device:
        return Signature.OWN
    trust = {contact.device: contact.trust for contact in known.contacts}.get(author)
    return {
        Trust.VERIFIED: Signature.COMPARED,
        Trust.UNVERIFIED: Signature.NOT_COMPARED,
        Trust.FORKED: Signature.STOPPED,
        Trust.REVOKED: Signature.STOPPED,
        None: Signature.UNKNOWN,
    }[trust]


def _words(signature: Signature, translate: Translate) -> str:
    return {
        Signature.OWN: translate("History", "signed on this laptop"),
        Signature.COMPARED: translate("History", "signature checked, card compared"),
        Signature.NOT_COMPARED: translate("History", "signature checked, card not compared yet"),
        Signature.STOPPED: translate("History", "signed by a laptop that is stopped now"),
        Signature.UNKNOWN: translate("History", "signed by a laptop whose card is not here"),
    }[signature]
