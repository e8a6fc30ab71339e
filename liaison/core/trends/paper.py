"""Tables of trends as a paper, and as rows for a spreadsheet."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Sequence

from liaison.core import dtg, naming
from liaison.core.chart.export import Cut
from liaison.core.papers.words import Words, facts
from liaison.core.reports import printing
from liaison.core.reports.raw import quoted
from liaison.core.reports.report import (
    Block,
    Heading,
    Imprint,
    Paragraph,
    Report,
    Table,
    Tone,
    Translate,
)
from liaison.core.translatable import QT_TRANSLATE_NOOP
from liaison.core.trends.counting import By, Count, Period, Trend
from liaison.core.values import Identity

FORMATS = ("csv", *printing.FORMATS)
BY_WORDS = {
    By.WEEK: QT_TRANSLATE_NOOP("Trend", "Week from"),
    By.PLACE: QT_TRANSLATE_NOOP("Trend", "Place"),
    By.CODE: QT_TRANSLATE_NOOP("Trend", "Code"),
    By.HOUR: QT_TRANSLATE_NOOP("Trend", "Hour there"),
}
TITLE = QT_TRANSLATE_NOOP("Trend", "Trends")
NOW = QT_TRANSLATE_NOOP("Trend", "Events")
BEFORE = QT_TRANSLATE_NOOP("Trend", "Before")
CHANGE = QT_TRANSLATE_NOOP("Trend", "Change")
TOTAL = QT_TRANSLATE_NOOP("Trend", "All")
NOT_STATED = QT_TRANSLATE_NOOP("Trend", "not stated")
_PERIOD = QT_TRANSLATE_NOOP("Trend", "Period")
_PERIOD_BEFORE = QT_TRANSLATE_NOOP("Trend", "Period before")
_LEFT_OUT = QT_TRANSLATE_NOOP("Trend", "Left out for this reader, and counted nowhere: notes {n}.")
_GUARDED = QT_TRANSLATE_NOOP(
    "Trend", "Not counted here, because they are told only by place and month: {n}."
)
_ONCE = QT_TRANSLATE_NOOP(
    "Trend",
    "An event that several missions told of counts once; one that is told by month only counts"
    " on the first day of its month.",
)
_DIGEST_LETTERS = 32


def key_words(by: By, key: str, words: Words) -> str:
    """What a line is called."""
    if not key:
        return words.in_context("Trend", NOT_STATED)
    if by is By.CODE:
        return f"{key} {words.in_context('Code', naming.code_label(key))}".strip()
    return f"{key}:00" if by is By.HOUR else key


def left_words(withheld: int, words: Words) -> str:
    """What is said of notes that a reader may not have; "" where there are none."""
    return words.in_context("Trend", _LEFT_OUT).format(n=withheld) if withheld else ""


def guarded_words(table: Trend, words: Words) -> str:
    """What is said of events that a table may not tell; "" where there are none."""
    return words.in_context("Trend", _GUARDED).format(n=table.guarded) if table.guarded else ""


def signed(change: int) -> str:
    """A change as it is printed: with its sign, unless it is none."""
    return f"{change:+d}".replace("-", "\u2212") if change else "0"


def sheet(tables: Sequence[Trend]) -> bytes:
    """All tables one under the other: by, key, events, before, change; for programs."""
    lines = io.StringIO()
    rows = csv.writer(lines)
    rows.writerow(("by", "key", "events", "before", "change"))
    for table in tables:
        for one in table.counts:
            rows.writerow((table.by.value, quoted(one.key), one.now, one.before, one.change))
    return lines.getvalue().encode("utf-8-sig")


def paper(  # noqa: PLR0913  (what is on the paper)
    tables: Sequence[Trend],
    cut: Cut,
    identity: Identity,
    *,
    place: str,
    audience: str,
    lang: str,
    now_ms: int,
    translate: Translate,
) -> Report:
    """The tables for a reader."""
    words = Words(lang, translate)
    period = tables[0].period if tables else Period(now_ms, now_ms)
    return Report(
        title=words.in_context("Trend", TITLE),
        subtitle=place,
        lang=lang,
        marking=words.marking(cut.cls, cut.tlp),
        number=f"{identity.site}-{dtg.write(now_ms)}",
        facts=facts(
            (words.in_context("Trend", _PERIOD), _days(period)),
            (words.in_context("Trend", _PERIOD_BEFORE), _days(period.before)),
        ),
        blocks=(
            Paragraph(words.in_context("Trend", _ONCE), tone=Tone.MUTED),
            *(block for table in tables for block in _blocks(table, words)),
        ),
        left_out=left_words(cut.withheld, words),
        prepared_by=f"{identity.mission}, {identity.role}",
        imprint=Imprint(
            paper="trends",
            ref=identity.site,
            audience=audience.upper(),
            langs=lang,
            dtg=dtg.write(now_ms),
            digest=_digest(sheet(tables)),
        ),
        labels=words.labels(),
        exercise=identity.exercise is not None,
    )


def _blocks(table: Trend, words: Words) -> list[Block]:
    named = words.in_context("Trend", BY_WORDS[table.by])
    head = tuple(words.in_context("Trend", one) for one in (NOW, BEFORE, CHANGE))
    rows = [_row(key_words(table.by, one.key, words), one) for one in table.counts]
    rows.append(_row(words.in_context("Trend", TOTAL), table.total))
    blocks: list[Block] = [Heading(named), Table((named, *head), tuple(rows), (40, 15, 15, 15))]
    if guarded := guarded_words(table, words):
        blocks.append(Paragraph(guarded, tone=Tone.MUTED))
    return blocks


def _row(named: str, one: Count) -> tuple[str, ...]:
    return named, str(one.now), str(one.before), signed(one.change)


def _digest(content: bytes) -> str:
    """In groups of four, as people compare it."""
    letters = hashlib.sha256(content).hexdigest()[:_DIGEST_LETTERS]
    return " ".join(letters[at : at + 4] for at in range(0, _DIGEST_LETTERS, 4))


def _days(period: Period) -> str:
    first, last = dtg.day_of(period.start_ms), dtg.day_of(period.end_ms - 1)
    return f"{first.isoformat()} / {last.isoformat()}"
