"""Warnings and who noted them: the receipt that counts is a person's, with role, time and action (R6).

An addressee answers with a record of its own mission's, signed by its device and released to the
warning's owner alone. Whoever answered by radio is noted by the owner in the warning itself, and the
two are never taken for one another. Both name the words that they were given for, as far as they can.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from liaison.core import rules
from liaison.core.desk import Desk
from liaison.core.errors import Reason, Refused
from liaison.core.events import Changed
from liaison.core.holdings import RANK, Held, Holdings
from liaison.core.notebook import Records
from liaison.core.parties import PartyBook
from liaison.core.reader import Read, Reader
from liaison.core.records.audiences import SISTER
from liaison.core.records.meeting_views import Reply
from liaison.core.records.reply import ACKNOWLEDGEMENT, TYPE
from liaison.core.records.views import Note
from liaison.core.records.warning_rules import DRAFT, what_stays
from liaison.core.sites import code_of
from liaison.core.values import RecordId, Value, Withheld
from sync.codec import encode
from sync.journal.document import Document

WARNING = "warning"
_FORMAT = 2
"""Of what is hashed; 1 had the words alone."""
_MINUTE_MS = 60_000
"""A date-time group names no shorter time."""
_WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Noted:
    """One acknowledgement.

    Attributes:
        mission: whose; "" of one that was noted here and says only the site.
        site: where.
        role: who.
        at_ms: when, by the clock of whoever wrote it down.
        tz: the zone of the clock on that wall; "" where it is not known.
        action: what they do about it.
        record: the signed record; None of one that the warning's owner noted.
        how: over which channel the owner heard it, see `note_fields.CHANNELS`.
        noted_by: the owner's role that noted it.
        is_current: whether it was given for the words that the warning has now.
    """

    mission: str
    site: str
    role: str
    at_ms: int | None
    tz: str
    action: str
    record: RecordId | None = None
    how: str = ""
    noted_by: str = ""
    is_current: bool = True

    @property
    def is_signed(self) -> bool:
        """Whether the addressee's own device vouches for it."""
        return self.record is not None


@dataclass(frozen=True, slots=True)
class Addressed:
    """One site that a warning is for, or came to.

    Attributes:
        site: its code.
        is_asked: whether it is among the warning's addressees.
        held: its laptops, those that have most of the warning first.
        stays: why the warning does not go there; None if it does, or no laptop is known there.
        is_known: whether a laptop is known there; said of our own warnings alone.
        acks: acknowledgements, the newest first.
        is_overdue: nobody there noted it, and the time for that is over.
    """

    site: str
    is_asked: bool
    held: tuple[Held, ...] = ()
    stays: Withheld | None = None
    acks: tuple[Noted, ...] = ()
    is_known: bool = True
    is_overdue: bool = False


class Warnings:
    """Gives acknowledgements, and tells who gave one."""

    def __init__(
        self,
        desk: Desk,
        reader: Reader,
        book: PartyBook,
        records: Records,
        holdings: Holdings,
    ) -> None:
        self._desk = desk
        self._reader = reader
        self._book = book
        self._records = records
        self._holdings = holdings
        self._answers: Mapping[str, Sequence[Read[Reply]]] | None = None
        desk.shelf.listen(self._forget)

    def acknowledge(self, warning: RecordId, *, action: str) -> RecordId:
        """Our signed acknowledgement; it goes to the warning's owner ahead of everything else.

        Raises:
            Refused: WARNING_NOT_ONE, WARNING_OURS; RECORD_FORM without a line on what is done.
        """
        found, identity = self._warning(warning), self._desk.identity
        if self._is_ours(found):
            raise Refused(Reason.WARNING_OURS, name=found.row.ref)
        return self._records.add(
            TYPE.name,
            ACKNOWLEDGEMENT,
            writes={
                "title": _line(action),
                "warning": warning.hex(),
                "digest": said(self._desk, warning),
                "tz": self._book.parties().tz_of(identity.site) or None,
                "cls": found.it.cls,
                "tlp": found.it.tlp or None,
                **_released(found.owned_by, identity.mission),
            },
            texts={},
        )

    def note(
        self,
        warning: RecordId,
        *,
        site: str,
        role: str,
        how: str,
        action: str,
        at_ms: int | None = None,
    ) -> Changed:
        """Write into our own warning that somebody noted it by radio, telephone or in person.

        Args:
            warning: ours.
            site: where they are.
            role: who they are; never a person's name.
            how: one of `note_fields.CHANNELS`.
            action: what they do about it.
            at_ms: when they said so; None is now.

        Raises:
            Refused: WARNING_NOT_ONE; WARNING_DRAFT, for nobody was warned; RECORD_NOT_EDITOR,
                RECORD_NOT_OWNER for another mission's; RECORD_VALUE; RECORD_FORM, also for a time before the warning or after now;
                WARNING_SITE for a place that nothing here knows.
        """
        found = self._warning(warning)
        if found.it.state == DRAFT:
            raise Refused(Reason.WARNING_DRAFT, ref=found.row.ref)
        code = code_of(site)
        if code is None:
            raise Refused(Reason.RECORD_VALUE, field="by", allowed="ROLE@SITE")
        self._require_known(code, found)
        now = self._desk.clock.now_ms()
        if at_ms is not None and not self._begins(found) <= at_ms <= now:
            raise Refused(Reason.RECORD_FORM, field="at", rule=rules.SINCE_WARNING)
        if not role.strip():
            raise Refused(Reason.RECORD_FORM, field="role", rule=rules.TITLE)
        writes: dict[str, Value] = {
            "role": role.strip(),
            "at": now if at_ms is None else at_ms,
            "action": _line(action),
            "how": how,
            "noted_by": self._desk.identity.role,
            "digest": said(self._desk, warning),
        }
        return self._records.set(
            warning, {f"acks/{code}/{name}": value for name, value in writes.items()}
        )

    def _require_known(self, site: str, found: Read[Note]) -> None:
        """A slip of the pen would make an addressee that nobody warned."""
        parties = self._book.parties().by_ref
        sites = {one.site for one in self._desk.store.contacts.all()} | found.it.addressees.keys()
        sites |= {ref for ref, one in parties.items() if one.it.kind == "site"}
        known = {code for one in sites if (code := code_of(one))}
        if site not in known and site not in parties:
            raise Refused(Reason.WARNING_SITE, name=site, known=", ".join(sorted(known)))

    def _begins(self, found: Read[Note]) -> int:
        """The minute of a warning: it may have been told before it was written, or the other way round."""
        written = self._records.history(found.id)[0].at_ms
        return min(found.row.at_ms, written) // _MINUTE_MS * _MINUTE_MS

    def may_acknowledge(self, warning: RecordId) -> bool:
        """Whether the record is a warning that came to us and that our site has not noted yet."""
        row = self._desk.store.records.row(warning)
        if row is None or row.aside or (row.type, row.kind) != ("NOTE", WARNING):
            return False
        found, identity = self._warning(warning), self._desk.identity
        here = (identity.mission, identity.site)
        return not self._is_ours(found) and not any(
            (one.mission, one.site) == here and one.is_current for one in self._signed(found)
        )

    def status(self, warning: RecordId) -> list[Addressed]:
        """Site by site how far a warning came and who noted it; addressees first.

        Of our own mission's, whichever site wrote it, there is what is known here: answers go to all
        of the mission. Of a warning of others there is our own site, and what its owner wrote into it: what other
        addressees answered went to the owner alone.

        Raises:
            Refused: WARNING_NOT_ONE.
        """
        found = self._warning(warning)
        acks: dict[str, list[Noted]] = {}
        for one in (*self._signed(found), *self._noted(found)):
            acks.setdefault(one.site, []).append(one)
        asked = [site for site, is_one in sorted(found.it.addressees.items()) if is_one]
        late = found.it.ack_by is not None and found.it.ack_by < self._desk.clock.now_ms()
        here = self._desk.identity.site
        if found.owned_by != self._desk.identity.mission:
            sites = dict.fromkeys([here, *sorted(acks)] if here in asked else sorted(acks))
            return [_addressed(site, asked, acks, late=late and site == here) for site in sites]
        held: dict[str, list[Held]] = {}
        reach = self._records.reach(warning)
        for one_held in self._holdings.who(warning, goes_to=reach.goes_to):
            held.setdefault(one_held.contact.site, []).append(one_held)
        stays = {contact.site: why for contact, why in reach.stays_from}
        return [
            replace(
                _addressed(site, asked, acks, late=late),
                held=tuple(sorted(held.get(site, ()), key=_most_first)),
                stays=None if site in held else stays.get(site),
                is_known=site in held or site in stays,
            )
            for site in dict.fromkeys([*asked, *sorted({*acks, *held})])
            if site != here or not self._is_ours(found)
        ]

    def _warning(self, record: RecordId) -> Read[Note]:
        row = self._desk.store.records.row(record)
        if row is not None and row.aside:
            raise Refused(Reason.RECORD_RECALLED, ref=row.ref, owner=row.owner)
        if row is None or (row.type, row.kind) != ("NOTE", WARNING):
            raise Refused(Reason.WARNING_NOT_ONE, name=row.ref if row else record.hex()[:8])
        return self._reader.one(record, Note)

    def _is_ours(self, found: Read[Note]) -> bool:
        """Written at our own site: there is nobody else to tell that it was noted."""
        here = self._desk.identity
        return (found.owned_by, found.row.site) == (here.mission, here.site)

    def _signed(self, found: Read[Note]) -> Iterator[Noted]:
        """Acknowledgements that came as records; their author's card says whose they are."""
        answers = self._answered().get(found.id.hex(), ())
        words = said(self._desk, found.id) if answers else ""
        for one in answers:
            first = self._records.history(one.id)[0]
            yield Noted(
                mission=first.mission,
                site=first.site,
                role=first.role,
                at_ms=first.at_ms,
                tz=one.it.tz,
                action=one.it.title,
                record=one.id,
                is_current=one.it.digest == words,
            )

    def _answered(self) -> Mapping[str, Sequence[Read[Reply]]]:
        """Acknowledgements by the warning that they are for; kept until a reply changes."""
        if self._answers is None:
            found: dict[str, list[Read[Reply]]] = {}
            for one in self._reader.all(TYPE.name, Reply):
                if one.it.kind == ACKNOWLEDGEMENT and one.it.state != _WITHDRAWN:
                    found.setdefault(one.it.warning, []).append(one)
            self._answers = found
        return self._answers

    def _forget(self, document: Document) -> None:
        if document.type == TYPE.name:
            self._answers = None

    def _noted(self, found: Read[Note]) -> Iterator[Noted]:
        words = said(self._desk, found.id) if found.it.acks else ""
        for site, one in found.it.acks.items():
            yield Noted(
                mission="",
                site=site,
                role=one.role,
                at_ms=one.at,
                tz=self._book.parties().tz_of(site),
                action=one.action,
                how=one.how,
                noted_by=one.noted_by,
                is_current=one.digest in {"", words},  # an older version named none
            )


def has_word(sites: Iterable[Addressed], site: str) -> bool:
    """Whether somebody there noted a warning as it stands, or its owner wrote that they did."""
    return any(ack.is_current for one in sites if one.site == site for ack in one.acks)


def said(desk: Desk, warning: RecordId) -> str:
    """What a warning says, in one number: the SHA-256 of all that stays once it is issued, in canonical CBOR.

    Whom it goes to, who noted it and that it is over is no part of it: that changes without
    anybody being warned of anything else. "" of one that is not here.
    """
    document = desk.shelf.load(warning)
    if document is None:
        return ""
    words = [[path, value] for path, value in what_stays(document.shown(), document.texts)]
    return hashlib.sha256(encode([_FORMAT, *words])).hexdigest()


def _addressed(
    site: str, asked: Collection[str], acks: Mapping[str, Sequence[Noted]], *, late: bool
) -> Addressed:
    return Addressed(
        site,
        is_asked=site in asked,
        acks=tuple(sorted(acks.get(site, ()), key=_newest_first)),
        is_overdue=late and site in asked and site not in acks,
    )


def _released(owner: str, mission: str) -> dict[str, Value]:
    """To the warning's owner, and to nobody that the warning itself might not go to."""
    return {} if owner == mission else {f"release/{SISTER}{owner}": True}


def _line(action: str) -> str:
    if not action.strip():
        raise Refused(Reason.RECORD_FORM, field="action", rule=rules.TITLE)
    return action.strip()


def _most_first(held: Held) -> int:
    return -RANK[held.step.state]


def _newest_first(noted: Noted) -> int:
    return -(noted.at_ms or 0)
