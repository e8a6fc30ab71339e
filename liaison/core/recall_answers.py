"""What became of recalls: a vault says that it put its copy aside, and the owner sees who has not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from liaison.core.desk import Desk
from liaison.core.holdings import HAVE, Held, Holding, Holdings
from liaison.core.notebook import Records
from liaison.core.recalling import Recall, concerns
from liaison.core.recalls import Given, Recalls
from liaison.core.records import audiences, recall
from liaison.core.records.reply import SET_ASIDE
from liaison.core.records.reply import TYPE as REPLY
from liaison.core.values import Contact, DeviceId, RecordId, RecordQuery, RecordRow, Value
from sync.journal.document import Document


class Answer(StrEnum):
    """What is known of a contact and a recall, from the least to the most."""

    NOT_HEARD = "not_heard"
    REFUSED = "refused"
    TOLD = "told"
    """The recall came to it."""
    NO_COPY = "no_copy"
    """It says that it has none."""
    SET_ASIDE = "set_aside"
    """It says that it has put its copy aside."""


@dataclass(frozen=True, slots=True)
class Told:
    """One contact from which a record is recalled.

    Attributes:
        contact: who.
        answer: the most that is known.
        at_ms: since when; None while nothing is known.
        passed_on: missions to which that vault had sent the record, as it says.
    """

    contact: Contact
    answer: Answer
    at_ms: int | None = None
    passed_on: tuple[str, ...] = ()

    @property
    def is_settled(self) -> bool:
        """Whether nothing is left to be done there."""
        return self.answer in (Answer.SET_ASIDE, Answer.NO_COPY)


class RecallAnswers:
    """Answers recalls of others, and reads what others answered to ours."""

    def __init__(self, desk: Desk, records: Records, recalls: Recalls, holdings: Holdings) -> None:
        self._desk = desk
        self._records = records
        self._recalls = recalls
        self._holdings = holdings

    def status(self, record: RecordId) -> list[Told]:
        """Contact by contact how far our recalls of a record came, in the order of contacts.

        Those that follow from its marking and leave with the next exchange are among them.
        """
        row = self._desk.store.records.row(record)
        if row is None or row.owner != self._desk.identity.mission:
            return []
        standing = self._recalls.standing(record, row.owner)
        pending = self._recalls.pending(record)
        answers = {
            device: told for one in standing for device, told in self._answers(one.recall).items()
        }
        holders = self._recalls.holders(record)
        return [
            self._told(contact, standing, answers)
            for contact in self._desk.store.contacts.all()
            if contact.device in answers
            or (
                contact.device in holders
                and (contact.mission in pending or self._concerning(contact, standing))
            )
        ]

    def unanswered(self) -> Iterator[tuple[RecordRow, Given, tuple[Contact, ...]]]:
        """Our records whose recall somebody has not answered, with the oldest recall and who."""
        query = RecordQuery(types=(recall.NAME,), owner=self._desk.identity.mission, hidden=True)
        said = [
            self._desk.store.recalls.get(row.id) for row in self._desk.store.records.find(query)
        ]
        for record in dict.fromkeys(one.record for one in said if one and one.missions):
            row, given = self._desk.store.records.row(record), self._recalls.of(record)
            late = tuple(one.contact for one in self.status(record) if not one.is_settled)
            if row is not None and given and late:
                yield row, given[-1], late

    def report(self, touched: Iterable[RecordId]) -> None:
        """Tell owners of recalls among these records, or of these records, what became of copies here.

        Called as changes are admitted, so that the next bundle to the owner has it.
        """
        recalls, records = self._desk.store.recalls, set(touched)
        said = recalls.among(records)
        about = recalls.about(records - {one.recall for one in said})
        for one in {one.recall: one for one in (*said, *about)}.values():
            row = self._desk.store.records.row(one.record)
            here = self._desk.identity.mission
            counts = row is None or row.owner == one.owner
            if counts and one.owner != here and concerns(one.missions, here):
                self._answer(one, row)

    def _told(
        self, contact: Contact, standing: Sequence[Recall], answers: dict[DeviceId, Told]
    ) -> Told:
        if contact.device in answers:
            return answers[contact.device]
        for one in self._concerning(contact, standing):
            for held in self._holdings.who(one.recall):
                if held.contact.device == contact.device:
                    return _heard(contact, held)
        return Told(contact, Answer.NOT_HEARD)

    def _concerning(self, contact: Contact, standing: Sequence[Recall]) -> list[Recall]:
        return [one for one in standing if concerns(one.missions, contact.mission)]

    def _answers(self, of: RecordId) -> dict[DeviceId, Told]:
        """What vaults of other missions answered to a recall."""
        found = {}
        for device, document in self._reports(of):
            contact = self._desk.store.contacts.get(device)
            if contact is not None:
                start = "passed_on/"
                shown = document.shown()
                passed = sorted(
                    path.removeprefix(start) for path in shown if path.startswith(start)
                )
                answer = Answer.SET_ASIDE if shown.get("had") is True else Answer.NO_COPY
                at_ms = max(entry.at_ms for entry in document.values["recall"])
                found[device] = Told(contact, answer, at_ms, tuple(passed))
        return found

    def _reports(self, of: RecordId) -> Iterator[tuple[DeviceId, Document]]:
        query = RecordQuery(types=(REPLY.name,), kinds=(SET_ASIDE,), hidden=True)
        for row in self._desk.store.records.find(query):
            document = self._desk.shelf.load(row.id)
            if document is not None and document.value("recall") == of.hex():
                yield document.values["owner"][0].author, document

    def _answer(self, said: Recall, row: RecordRow | None) -> None:
        had = row is not None and row.aside
        ref = row.ref if row is not None else ""
        own = dict(self._reports(said.recall)).get(self._desk.identity.device)
        if own is None:
            writes: dict[str, Value] = {
                "title": ref or said.record.hex()[:8],
                "recall": said.recall.hex(),
                f"release/{audiences.SISTER}{said.owner}": True,
                **self._copy(said, had=had),
            }
            self._records.add(REPLY.name, SET_ASIDE, writes=writes, texts={})
        elif had and own.value("had") is not True:
            self._records.set(own.record, {"title": ref, **self._copy(said, had=True)})

    def _copy(self, said: Recall, *, had: bool) -> dict[str, Value]:
        """Whether there was a copy here, and to which missions bundles took it from here."""
        if not had:
            return {}
        inside = {self._desk.identity.mission, said.owner}
        holders = self._recalls.holders(said.record).values()
        passed = {one.mission for one in holders} - inside
        return {"had": True, **{f"passed_on/{mission}": True for mission in sorted(passed)}}


def _heard(contact: Contact, held: Held) -> Told:
    if held.step.state is Holding.REFUSED:
        return Told(contact, Answer.REFUSED, held.step.at_ms)
    if held.step.state in HAVE or held.step.state is Holding.RECEIVED:
        return Told(contact, Answer.TOLD, held.step.at_ms)
    return Told(contact, Answer.NOT_HEARD)
