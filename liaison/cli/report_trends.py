"""`liaison report trends`: how often, where and when, beside the period before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

import typer

from liaison.cli.fields import note_kinds
from liaison.cli.files import require_new
from liaison.cli.session import Json, Session
from liaison.core import dtg
from liaison.core.errors import Reason, Refused
from liaison.core.papers.words import Words
from liaison.core.records.audiences import MSN
from liaison.core.trends.counting import DAY_MS, By, Period, Trend
from liaison.core.trends.paper import FORMATS, guarded_words, key_words, left_words, signed
from liaison.core.trends.trends import Asked

_DAYS = 28
_FORMATS = ", ".join(FORMATS)
_BY = ", ".join(By)
_WORDS = Words("en", lambda _lang, _context, text: text)


def trends(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    by: Annotated[
        list[str] | None, typer.Option(metavar="WHAT", help=f"{_BY}; all of them without it.")
    ] = None,
    since: Annotated[str, typer.Option("--from", metavar="DTG", help="The first moment.")] = "",
    until: Annotated[str, typer.Option(metavar="DTG", help="The last one; now without it.")] = "",
    days: Annotated[
        int, typer.Option(help="How long, where no first moment is given.", min=1)
    ] = _DAYS,
    place: Annotated[
        str, typer.Option(metavar="PLACE", help="Only there, such as a road segment.")
    ] = "",
    kinds: Annotated[
        list[str] | None, typer.Option("--kind", metavar="K", help="A kind of note; incidents.")
    ] = None,
    output: Annotated[
        str, typer.Option("-o", metavar="FILE", help=f"Its ending says the format: {_FORMATS}.")
    ] = "",
    audience: Annotated[
        str, typer.Option("--to", metavar="AUD", help="Whom it is for, such as ALLM.")
    ] = MSN,
) -> None:
    """Count events by week, place, code and hour of day; one told by several missions counts once."""
    session: Session = ctx.obj
    ways = [_way(one) for one in by or By]
    if output:
        require_new(output)
    with session.open() as workspace:
        end_ms = dtg.parse(until, field="until") + 1 if until else workspace.now_ms() + 1
        start_ms = dtg.parse(since, field="from") if since else end_ms - days * DAY_MS
        if start_ms >= end_ms:
            raise Refused(Reason.RECORD_FORM, field="from", rule="earlier than it ends")
        asked = Asked(Period(start_ms, end_ms), note_kinds(kinds), place)
        if output:
            cut = workspace.trends.write(asked, ways, output, audience=audience)
            counted, left = len(cut.kept) + len(cut.guarded), cut.withheld
            said = f"{output}  {counted} notes counted, {left} left out"
            session.answer({"path": output, "counted": counted, "left_out": left}, said)
            return
        tables, cut = workspace.trends.tables(asked, ways, audience=audience)
    left_out = left_words(cut.withheld, _WORDS)
    session.answer(
        [{**_shape(one), "left_out": cut.withheld} for one in tables],
        *(line for one in tables for line in _lines(one)),
        *([left_out] if left_out else ()),
    )


def _way(word: str) -> By:
    try:
        return By(word.casefold())
    except ValueError:
        raise Refused(Reason.RECORD_VALUE, field="by", allowed=_BY) from None


def _shape(table: Trend) -> dict[str, Json]:
    return {
        "by": table.by.value,
        "counts": [
            {"key": one.key, "events": one.now, "before": one.before, "change": one.change}
            for one in table.counts
        ],
        "events": table.total.now,
        "before": table.total.before,
        "guarded": table.guarded,
    }


def _lines(table: Trend) -> Iterator[str]:
    yield f"by {table.by.value:<40} {'events':>7} {'before':>7} {'change':>7}"
    for one in table.counts:
        named = key_words(table.by, one.key, _WORDS)
        yield f"  {named:<41} {one.now:>7} {one.before:>7} {signed(one.change):>7}"
    if guarded := guarded_words(table, _WORDS):
        yield f"  {guarded}"
