"""A paper such as the product prints: minutes of a two-day meeting, in three languages."""

from __future__ import annotations

from dataclasses import replace

from liaison.core.reports.report import (
    Block,
    Heading,
    Imprint,
    Labels,
    PageBreak,
    Paragraph,
    Report,
    Table,
    Tone,
)
from tests.support.reports_words import WORDS, Words

MISSIONS = ("MINURCAT", "UNAMID", "UNMIS", "MONUC")
NUMBER = "TCD-ABE-MTG-091208-01"
DIGEST = "3f9a 07c4 b1de 5520 9c3e 41fa 88d0 6b17"


def minutes(lang: str = "en", *, parallel: str = "", exercise: bool = False) -> Report:
    """Minutes of six agenda items; with `parallel`, each discussion also in that language."""
    words = WORDS[lang]
    langs = f"{lang}+{parallel}" if parallel else lang
    return Report(
        title=words.title,
        subtitle=words.meeting,
        lang=lang,
        marking="CONFIDENTIAL · TLP:AMBER",
        number=NUMBER,
        facts=words.facts,
        blocks=tuple(_blocks(words, WORDS.get(parallel))),
        left_out=words.left_out,
        prepared_by=words.prepared_by,
        cleared_by=words.cleared_by,
        labels=labels(lang),
        exercise=exercise,
        imprint=Imprint("minutes", NUMBER, "SIS:UNAMID", langs, "101500ZDEC09", DIGEST),
    )


def short(text: str = "Patrols will meet at the wadi.", *, lang: str = "en") -> Report:
    """One heading and one paragraph, for tests of a single matter."""
    whole = minutes(lang)
    blocks = (Heading("1. Patrols", 1), Paragraph(text))
    return replace(whole, blocks=blocks, facts=(("Venue", "Abéché"),), left_out="")


def labels(lang: str) -> Labels:
    """The fixed words in a language."""
    page, prepared, cleared, exercise = WORDS[lang].labels
    return Labels(page=page, prepared_by=prepared, cleared_by=cleared, exercise=exercise)


def _blocks(words: Words, parallel: Words | None) -> list[Block]:
    blocks: list[Block] = [Heading(words.attendance), _attendance(words)]
    for at, (heading, said) in enumerate(words.items, start=1):
        blocks.append(Heading(f"{at}. {heading}"))
        for mission, sentence in zip(MISSIONS, said, strict=False):
            blocks.append(Paragraph(sentence, label=mission))
        if parallel:
            other, repeated = parallel.items[at - 1]
            blocks.append(Heading(other, 2, parallel.lang))
            blocks += [Paragraph(one, lang=parallel.lang) for one in repeated]
        blocks.append(Paragraph(words.decision, tone=Tone.DECISION, label=f"D-{at}"))
        blocks.append(Paragraph(words.action, tone=Tone.ACTION, label=f"A-{at}"))
    blocks += [PageBreak(), Heading(words.actions), _actions(words)]
    blocks.append(Heading(words.annexes))
    blocks += [Paragraph(one) for one in words.annex_list]
    return blocks


def _attendance(words: Words) -> Table:
    levels = ("D-1", "P-5", "P-4", "P-4")
    rows = tuple(
        (
            mission,
            words.invited,
            words.came if at else words.late,
            level,
            words.remark if at else "",
        )
        for at, (mission, level) in enumerate(zip(MISSIONS, levels, strict=True))
    )
    return Table(words.attendance_head, rows, (20, 18, 18, 12, 32))


def _actions(words: Words) -> Table:
    rows = tuple(
        (f"A-{at}", words.action, MISSIONS[at % 4], f"2009-12-{14 + at:02}", words.open)
        for at in range(1, 15)
    )
    return Table(words.actions_head, rows, (9, 44, 17, 17, 13))
