"""The notes of one situation report, and how they are set: an event that several told of once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from liaison.core.products import gathering
from liaison.core.products import sitrep_tables as tables
from liaison.core.products.asked import Frame
from liaison.core.products.gathering import Told
from liaison.core.records.note_fields import CHANNELS, SITREP_SECTIONS
from liaison.core.reports.report import Block, Heading, Paragraph, Tone
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.values import RecordRow

_ABOUT = QT_TRANSLATE_NOOP("Paper", "Comment on {what}")
_ACTION = QT_TRANSLATE_NOOP("Paper", "Action taken: {said}")

_NOTES = ("notes",)
_BY_KIND = frozenset({"incident", "displacement", "contact", "warning"})
"""Kinds that have a place of their own, whatever section they name."""
_SECTIONS = frozenset(choice.value for choice in SITREP_SECTIONS)


class Sheet:
    """What a situation report says, section by section.

    Attributes:
        frame: the product.
        told: all notes that its reader may have.
        quoted: those that may be told in words.
        events: these, each event once.
    """

    def __init__(self, frame: Frame, told: list[Told]) -> None:
        self.frame = frame
        self.told = told
        self.quoted = [one for one in told if not one.in_numbers_only]
        self.events = gathering.once(self.quoted, frame)

    def ours(self, kind: str) -> list[Told]:
        """What our own mission noted and may be quoted, of one kind."""
        return [one for one in self.events if self._is_ours(one) and one.it.kind == kind]

    def moved(self) -> list[Told]:
        """People on the move, each event once; they are told in numbers whoever noted them."""
        found = (one for one in self.told if one.it.kind == "displacement")
        return gathering.once(found, self.frame)

    @property
    def unplaced(self) -> list[RecordRow]:
        """Our notes that no section takes."""
        return [
            one.note.row
            for one in self.events
            if self._is_ours(one)
            and one.it.kind not in _BY_KIND
            and one.it.sitrep_section not in _SECTIONS
        ]

    def of(self, name: str, kind: str = "", *, is_movement: bool = True) -> list[Block]:
        """The notes of a section, each a paragraph; of one kind, or without movements."""
        return [
            block
            for one in self.events
            if self._is_ours(one)
            and one.it.sitrep_section == name
            and one.it.kind not in _BY_KIND
            and kind in {"", one.it.kind}
            and (is_movement or one.it.kind != "movement")
            for block in self._paragraphs(one)
        ]

    def of_sisters(self) -> list[Block]:
        """What sister missions noted, after their names."""
        return [
            block
            for one in self.events
            if not self._is_ours(one) and one.it.kind not in {"warning", "displacement"}
            for block in self._paragraphs(one, by=f"{one.note.owned_by} ")
        ]

    def contact(self, told: Told) -> Paragraph:
        """One contact: with whom, how, and what was said."""
        it, words = told.it, self.frame.words
        said = it.checklist
        points = (said.changes, said.threats, said.moves, said.they_ask, said.we_ask)
        how = words.choice("Channel", CHANNELS, it.channel)
        role = it.with_role if spoken_with(told, self.frame) else ""
        head = ", ".join(part for part in (role, how) if part)
        texts = [head, gathering.title(it, self.frame), it.body, *points]
        return Paragraph(
            "\n".join(text.strip() for text in texts if text.strip()),
            lang=self._lang(it.lang),
            label=f"{_with(told, self.frame)} {gathering.when(told, self.frame)}".strip(),
        )

    def comments(self) -> list[Block]:
        """What their writers made of it, each marked as a comment and by what it is on."""
        return [
            Paragraph(
                one.it.comment.strip(),
                lang=self._lang(one.it.lang),
                tone=Tone.MUTED,
                label=self.frame.words(_ABOUT, what=gathering.title(one.it, self.frame)),
            )
            for one in self.quoted
            if one.it.comment.strip()
        ]

    def section(
        self, number: int, title: str, blocks: Iterable[Block], *what: str
    ) -> Iterator[Block]:
        """A numbered section; one without anything says so, see `gathering.nothing`."""
        yield self.heading(str(number), title)
        yield from self._or_nothing(blocks, what or _NOTES)

    def part(self, number: str, title: str, blocks: Iterable[Block], *what: str) -> Iterator[Block]:
        """A part of a section."""
        yield self.heading(number, title, level=2)
        yield from self._or_nothing(blocks, what or _NOTES)

    def heading(self, number: str, title: str, *, level: int = 1) -> Heading:
        """A heading in every language asked for."""
        return Heading(f"{number} {self.frame.said(title)}", level)

    def _or_nothing(self, blocks: Iterable[Block], what: Iterable[str]) -> Iterator[Block]:
        found = tuple(blocks)
        yield from found or (Paragraph(gathering.nothing(self.frame, *what), tone=Tone.MUTED),)

    def _paragraphs(self, told: Told, by: str = "") -> Iterator[Paragraph]:
        it = told.it
        stated = [
            it.body,
            self.frame.words(_ACTION, said=it.action_taken) if it.action_taken else "",
        ]
        rest = "\n".join(text.strip() for text in stated if text.strip())
        spoken = gathering.titles(it, self.frame) or [(it.lang, it.title)]
        for position, (lang, said) in enumerate(spoken):
            is_last = position == len(spoken) - 1
            grade = f" [{it.grade}]" if it.grade and is_last else ""
            text = f"{said}{grade}" + (f"\n{rest}" if rest and is_last else "")
            if told.also and is_last:
                text += f"\n{self.frame.words(tables.REFS, refs=told.refs)}"
            label = f"{by}{gathering.when(told, self.frame)}" if not position else ""
            yield Paragraph(text, lang=self._lang(lang), label=label)

    def _lang(self, lang: str) -> str:
        return "" if lang == self.frame.words.lang else lang

    def _is_ours(self, told: Told) -> bool:
        return told.note.owned_by == self.frame.here.mission


def spoken_with(told: Told, frame: Frame) -> str:
    """The sister mission that a contact was with, whoever of the two noted it; "" for none."""
    is_theirs = told.note.owned_by != frame.here.mission
    return told.note.owned_by if is_theirs else told.it.with_mission


def _with(told: Told, frame: Frame) -> str:
    return spoken_with(told, frame) or told.it.with_role
