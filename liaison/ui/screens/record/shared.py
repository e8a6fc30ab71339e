"""What is known of a record elsewhere: who has which state of it, and who noted a warning. No Qt here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from liaison.core import dtg
from liaison.core.holdings import HAVE, Held, Holding
from liaison.core.listing import listed
from liaison.core.paper_rows import PaperLeft
from liaison.core.recall_answers import Answer, Told
from liaison.core.recalling import concerns
from liaison.core.recalls import Given
from liaison.core.records.note_fields import CHANNELS
from liaison.core.showing import RecordView
from liaison.core.telling.holding import LABELS, tell
from liaison.core.telling.paper import Plain, tell_name
from liaison.core.telling.paper import tell as tell_paper
from liaison.core.telling.recalled import tell as tell_recalled
from liaison.core.values import Contact, Reach, RecordId, RecordRow
from liaison.core.warnings import WARNING, Addressed, Noted
from liaison.core.wording import Translate
from liaison.ui.screens.record.known import Known
from liaison.ui.widgets.tone import Tone

if TYPE_CHECKING:
    from liaison.core.workspace import Workspace

_ANSWER_TONES = {
    Answer.NOT_HEARD: Tone.WARNING,
    Answer.REFUSED: Tone.BAD,
    Answer.TOLD: Tone.WARNING,
    Answer.NO_COPY: Tone.GOOD,
    Answer.SET_ASIDE: Tone.GOOD,
}
MOST = 12
"""Contacts and papers that are named; the ledger has the rest."""
_CHANNELS = {choice.value: choice.label for choice in CHANNELS}


@dataclass(frozen=True, slots=True)
class Recalled:
    """Of a record of ours, what was recalled.

    Attributes:
        given: the recalls that stand.
        told: contact by contact what became of them.
        missions: those that it went to, and from which it can be recalled.
    """

    given: tuple[Given, ...] = ()
    told: tuple[Told, ...] = ()
    missions: tuple[str, ...] = ()

    @property
    def may_recall(self) -> bool:
        """Whether somebody may have it from whom it is not recalled."""
        return bool(self.missions)


@dataclass(frozen=True, slots=True)
class Shared:
    """What the vault knows of it.

    Attributes:
        held: contact by contact.
        addressed: of a warning, site by site; empty for anything else.
        may_acknowledge: whether our office has still to note this warning of others.
        recalled: of a record of ours.
        papers: those that left from here with it, newest first.
    """

    held: tuple[Held, ...] = ()
    addressed: tuple[Addressed, ...] = ()
    may_acknowledge: bool = False
    recalled: Recalled = Recalled()
    papers: tuple[PaperLeft, ...] = ()

    @property
    def silent(self) -> tuple[str, ...]:
        """Sites that our own warning is addressed to and that nobody answered from."""
        if self.may_acknowledge:
            return ()
        return tuple(one.site for one in self.addressed if one.is_asked and not one.acks)


@dataclass(frozen=True, slots=True)
class Line:
    """A name and what is said of it.

    Attributes:
        name: "" where the line goes on about the one above.
        said: in words.
        tone: what its colour says as well.
    """

    name: str
    said: str
    tone: Tone = Tone.MUTED


def is_warning(row: RecordRow) -> bool:
    """Whether it is told of a record who noted it, rather than who has it."""
    return (row.type, row.kind) == ("NOTE", WARNING)


def look(workspace: Workspace, view: RecordView, reach: Reach) -> Shared:
    """Ask the vault; runs on its own thread."""
    record = view.row.id
    if not view.revision:
        return Shared()
    recalled = _recalled(workspace, record) if view.owned else Recalled()
    papers = tuple(workspace.ledger.papers(record))
    if is_warning(view.row):
        return Shared(
            recalled=recalled,
            papers=papers,
            addressed=tuple(workspace.warnings.status(record)),
            may_acknowledge=workspace.warnings.may_acknowledge(record),
        )
    held = workspace.holdings.who(record, goes_to=reach.goes_to)
    return Shared(held=tuple(held), recalled=recalled, papers=papers)


def _recalled(workspace: Workspace, record: RecordId) -> Recalled:
    given = tuple(workspace.recalls.of(record))
    had = {contact.mission for contact in workspace.recalls.holders(record).values()}
    left = {one for one in had if not any(concerns(recall.whom, one) for recall in given)}
    told = tuple(workspace.recall_answers.status(record))
    return Recalled(given, told, tuple(sorted(left)))


class Words:
    """Tells it in the user's language, on one clock.

    Args:
        known: what offices are called, and the clock.
        name: what people call a contact.
        moment: words for a time.
        why: the sentence of a reason for which something does not go somewhere.
        plain: how words are shown that are not the window's own.
        translate: from context and English.
    """

    def __init__(
        self,
        known: Known,
        *,
        name: Callable[[Contact], str],
        moment: Callable[[int], str],
        why: Callable[[Addressed], str],
        translate: Translate,
        plain: Plain = str,
    ) -> None:
        self._plain = plain
        self._known = known
        self._name = name
        self._moment = moment
        self._why = why
        self.translate = translate

    def recalled(self, told: Sequence[Told]) -> list[Line]:
        """What became of a recall; those that still have to answer first."""
        waiting_first = sorted(told, key=lambda one: one.is_settled)
        lines = [
            Line(
                self._name(one.contact),
                tell_recalled(one, self.translate, self._moment),
                _ANSWER_TONES[one.answer],
            )
            for one in waiting_first[:MOST]
        ]
        return [*lines, *self._more(len(told))]

    def _more(self, count: int) -> Iterator[Line]:
        if count > MOST:
            more = self.translate("Shared", "and more contacts: {n}")
            yield Line("", more.format(n=count - MOST))

    def papers(self, papers: Sequence[PaperLeft], *, recalled: bool = False) -> list[Line]:
        """Which papers with it left; of a record that is recalled they have to be asked back for."""
        lines = [
            Line(
                tell_name(one, self.translate, self._plain),
                tell_paper(one, self.translate, self._moment, self._plain),
                Tone.WARNING if recalled else Tone.MUTED,
            )
            for one in papers[:MOST]
        ]
        if len(papers) > MOST:
            more = self.translate("Shared", "and more papers: {n}")
            lines.append(Line("", more.format(n=len(papers) - MOST)))
        return lines

    def who(self, held: Sequence[Held], told: Sequence[Told] = ()) -> list[Line]:
        """Who has a record, without those whose answer to a recall says more; beyond `MOST`, how many."""
        answered = {one.contact.device for one in told}
        named = [
            one
            for one in held
            if one.step.state is not Holding.DUE and one.contact.device not in answered
        ]
        return [*map(self._held, named[:MOST]), *self._more(len(named))]

    def noted(self, addressed: Sequence[Addressed]) -> list[Line]:
        """Site by site, who noted a warning and how far it came; then where else it is."""
        asked = [one for one in addressed if one.is_asked or one.acks]
        others = [one for one in addressed if one not in asked and one.held]
        lines = [line for one in asked for line in self._site(one)]
        if others:
            said = [self._state(one) for one in others]
            lines.append(Line(self.translate("Shared", "Others"), listed(said, self.translate)))
        return lines

    def _state(self, site: Addressed) -> str:
        state = self.translate("Holding", LABELS[site.held[0].step.state])
        return f"{self._known.site_name(site.site)} ({state})"

    def _held(self, held: Held) -> Line:
        said = tell(held, self.translate, self._moment)
        return Line(self._name(held.contact), said, _tone(held))

    def _site(self, site: Addressed) -> Iterator[Line]:
        name = self._known.site_name(site.site)
        for number, line in enumerate([*self._acks(site), *self._reached(site)]):
            yield Line("" if number else name, line.said, line.tone)

    def _acks(self, site: Addressed) -> Iterator[Line]:
        for one in site.acks:
            tone = Tone.GOOD if one.is_signed and one.is_current else Tone.WARNING
            yield Line("", self.ack(one), tone)
        if site.is_overdue:
            late = self.translate("Shared", "not acknowledged, and the time for it is over")
            yield Line("", late, Tone.BAD)

    def _reached(self, site: Addressed) -> Iterator[Line]:
        """How far it came, where nobody's signed word makes that plain."""
        if any(one.is_signed and one.is_current for one in site.acks):
            return
        if site.stays is not None:
            stays = self.translate("Shared", "does not go there: {why}")
            tone = Tone.MUTED if site.acks else Tone.BAD
            yield Line("", stays.format(why=self._why(site)), tone)
        elif not site.is_known and not site.acks:
            nobody = self.translate("Shared", "no laptop is known there: tell them by radio")
            yield Line("", nobody, Tone.WARNING)
        elif not site.held and not site.acks and not site.is_overdue:
            yield Line("", self.translate("Shared", "not acknowledged yet"), Tone.WARNING)
        for held in site.held[:1]:
            yield Line("", tell(held, self.translate, self._moment), Tone.MUTED)

    def ack(self, one: Noted) -> str:
        """Who noted it when and what they do about it, and how we know."""
        when = "" if one.at_ms is None else self._moment(one.at_ms)
        if one.at_ms is not None and one.tz and one.tz != self._known.tz:
            there = dtg.spaced(dtg.write(one.at_ms, tz=one.tz))
            when = self.translate("Shared", "{when} ({there} there)").format(when=when, there=there)
        said = self.translate("Shared", "acknowledged {when} by {role}: {action}").format(
            when=when, role=one.role, action=one.action
        )
        if not one.is_signed:
            noted = self.translate("Shared", "{said} · not signed; noted by {role}")
            said = noted.format(said=said, role=one.noted_by)
            if one.how in _CHANNELS:
                said = f"{said} · {self.translate('Channel', _CHANNELS[one.how])}"
        if not one.is_current:
            earlier = self.translate("Shared", "{said} · for an earlier text")
            said = earlier.format(said=said)
        return said


def _tone(held: Held) -> Tone:
    if held.step.state is Holding.REFUSED:
        return Tone.BAD
    if held.step.state in HAVE:
        return Tone.WARNING if held.behind else Tone.GOOD
    return Tone.MUTED
