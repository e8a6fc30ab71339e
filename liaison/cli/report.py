"""`liaison report …`: products drafted, frozen and printed; here those of a day."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated

import typer

from liaison.cli.files import STANDARD, read_bytes, require_new, sealed_output
from liaison.cli.papers import Letterhead
from liaison.cli.session import Json, Session
from liaison.cli.shapes import instant
from liaison.core import dtg
from liaison.core.papers.cut import WHY
from liaison.core.products.asked import Asked
from liaison.core.products.products import Draft
from liaison.core.reader import Read
from liaison.core.records.audiences import MSN, OWN
from liaison.core.records.picture_views import Product
from liaison.core.reports.printing import FORMATS
from liaison.core.saving import format_of
from liaison.core.values import RecordId
from liaison.core.workspace import Workspace

report = typer.Typer(no_args_is_help=True, help="Products, cut to their reader and numbered.")

_FORMATS = ", ".join(FORMATS)
PLAIN = "txt"
"""What goes to standard output unless another format is asked for."""

Output = Annotated[
    str, typer.Option("-o", metavar="FILE", help=f"Its ending says the format: {_FORMATS}.")
]
Reader = Annotated[str, typer.Option("--to", metavar="AUD", help="Its audience, such as ALLM.")]
Since = Annotated[str, typer.Option("--from", metavar="DTG", help="Where its period begins.")]
Until = Annotated[str, typer.Option("--until", metavar="DTG", help="Where its period ends.")]
Langs = Annotated[
    str, typer.Option("--lang", metavar="L,L", help="Such as en,fr; the first leads.")
]
Freeze = Annotated[
    bool, typer.Option("--freeze", help="Number it and keep it; without this it is a draft.")
]
Number = Annotated[str, typer.Option(metavar="N", help="If not the next one.")]
Cleared = Annotated[str, typer.Option(metavar="ROLE", help="Who cleared it; no name.")]
Format = Annotated[
    str, typer.Option("--format", metavar="F", help=f"Where no name says it: {_FORMATS}.")
]


@dataclass(frozen=True, slots=True)
class Paper:
    """How a product is wanted: where, in which format, on which letterhead, and numbered or a draft."""

    output: str
    format: str
    letterhead: str = ""
    number: str = ""
    cleared_by: str = ""
    freeze: bool = False

    @property
    def name(self) -> str:
        """A name whose ending is the format."""
        return f".{self.format}" if self.output == STANDARD else self.output


@report.command()
def sitrep(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    output: Output = STANDARD,
    audience: Reader = MSN,
    since: Since = "",
    until: Until = "",
    langs: Langs = "en",
    number: Number = "",
    cleared_by: Cleared = "",
    *,
    freeze: Freeze = False,
    format_: Format = PLAIN,
    letterhead: Letterhead = "",
) -> None:
    """Make the situation report of 24 hours, to the nearest cut-off unless a period is given."""
    session: Session = ctx.obj
    with session.open() as workspace:
        asked = workspace.daily.sitrep(
            audience=audience,
            langs=languages(langs),
            since_ms=_moment(since, "from"),
            until_ms=_moment(until, "until"),
        )
        paper = Paper(output, format_, letterhead, number, cleared_by, freeze=freeze)
        make(session, workspace, asked, paper)


@report.command()
def flash(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="REF", help="An incident: its ref or id.")],
    output: Output = STANDARD,
    audience: Reader = MSN,
    next_update: Annotated[
        str, typer.Option(metavar="DTG", help="When its reader hears more.")
    ] = "",
    langs: Langs = "en",
    number: Number = "",
    cleared_by: Cleared = "",
    *,
    final: Annotated[
        bool, typer.Option("--final", help="It is the last on this incident.")
    ] = False,
    freeze: Freeze = False,
    format_: Format = PLAIN,
    letterhead: Letterhead = "",
) -> None:
    """Report one incident in six lines; what follows an earlier report of it is a follow-up."""
    session: Session = ctx.obj
    with session.open() as workspace:
        asked = workspace.daily.flash(
            workspace.records.identify(ref),
            audience=audience,
            langs=languages(langs),
            next_update_ms=_moment(next_update, "next_update"),
            is_final=final,
        )
        paper = Paper(output, format_, letterhead, number, cleared_by, freeze=freeze)
        make(session, workspace, asked, paper)


@report.command()
def shift(  # noqa: PLR0913, PLR0917  (one parameter an option)
    ctx: typer.Context,
    output: Output = STANDARD,
    audience: Reader = OWN,
    since: Since = "",
    until: Until = "",
    langs: Langs = "en",
    number: Number = "",
    *,
    freeze: Freeze = False,
    format_: Format = PLAIN,
    letterhead: Letterhead = "",
) -> None:
    """Make the sheet for whoever takes over: open matters, calls, warnings, actions, who is out."""
    session: Session = ctx.obj
    with session.open() as workspace:
        asked = workspace.daily.shift(
            audience=audience,
            langs=languages(langs),
            since_ms=_moment(since, "from"),
            until_ms=_moment(until, "until"),
        )
        make(session, workspace, asked, Paper(output, format_, letterhead, number, freeze=freeze))


@report.command("take-over")
def take_over(ctx: typer.Context) -> None:
    """Note that your role took over the shift now."""
    session: Session = ctx.obj
    with session.open() as workspace:
        row = workspace.records.view(workspace.daily.take_over()).row
    session.answer({"id": row.id.hex(), "ref": row.ref}, f"{row.ref}  {row.title}")


@report.command("cut-off")
def cut_off(
    ctx: typer.Context,
    hour: Annotated[str, typer.Argument(metavar="[HH:MM]", help="Another hour.")] = "",
) -> None:
    """Show or set the hour of the site's clock at which the situation report closes."""
    session: Session = ctx.obj
    with session.open() as workspace:
        if hour:
            workspace.daily.set_cut_off(hour)
        daily = workspace.daily
        at, zone, following = daily.cut_off, daily.tz, daily.next_cut_off()
    said = {"cut_off": at, "tz": zone, "next": instant(following)}
    session.answer(said, f"{at} {zone}, next {dtg.spaced(dtg.write(following, tz=zone))}")


@report.command("list")
def list_products(
    ctx: typer.Context,
    kind: Annotated[str, typer.Option(metavar="K", help="Of one kind, such as sitrep.")] = "",
) -> None:
    """List frozen products, newest first."""
    session: Session = ctx.obj
    with session.open() as workspace:
        found = workspace.products.all(kind)
    session.answer([_shape(one) for one in found], *map(_line, found))


@report.command("print")
def print_again(
    ctx: typer.Context,
    ref: Annotated[str, typer.Argument(metavar="REF", help="A frozen product: its ref or id.")],
    output: Output = STANDARD,
    format_: Format = PLAIN,
    letterhead: Letterhead = "",
) -> None:
    """Print a frozen product again, as it was."""
    session: Session = ctx.obj
    with session.open() as workspace:
        product = workspace.records.identify(ref)
        head = read_bytes(letterhead) if letterhead else None
        size = _write(workspace, product, Paper(output, format_), head)
    if output != STANDARD:
        session.answer({"path": output, "bytes": size}, f"{output}  {size} bytes")


def make(session: Session, workspace: Workspace, asked: Asked, paper: Paper) -> None:
    """Draft a product, freeze it if that is wanted, write it, and say what it was made from."""
    asked = replace(asked, number=paper.number.strip(), cleared_by=paper.cleared_by.strip())
    output = paper.output
    require_new(output)
    format_of(paper.name, FORMATS)
    head = read_bytes(paper.letterhead) if paper.letterhead else None
    if head is not None:
        workspace.products.check_letterhead(head)
    draft = workspace.products.draft(asked)
    product = workspace.products.freeze(asked) if paper.freeze else None
    size = _write(workspace, product or draft, paper, head)
    if output == STANDARD:  # the paper alone goes there
        session.remark(*_remarks(draft, asked))
        return
    ref = workspace.records.view(product).row.ref if product else None
    session.answer(
        {
            "path": output,
            "bytes": size,
            "id": product.hex() if product else None,
            "ref": ref,
            "number": draft.made.number,
            "sources": len(draft.records),
            "left_out": [
                {"what": what, "reason": why, "count": count}
                for (what, why), count in sorted(draft.left_out.items())
            ],
            "unplaced": [{"id": one.id.hex(), "ref": one.ref} for one in draft.unplaced],
        },
        f"{output}  {draft.made.called}{'' if product else ', draft'}  {size} bytes",
        *_remarks(draft, asked),
    )


def _remarks(draft: Draft, asked: Asked) -> list[str]:
    unplaced = [f"not placed: {one.ref}  {one.title}" for one in draft.unplaced]
    return unplaced + [
        f"{count} {what} left out for {asked.audience}: {WHY.get(why, why)}"
        for (what, why), count in sorted(draft.left_out.items())
    ]


def _write(
    workspace: Workspace,
    product: RecordId | Draft,
    paper: Paper,
    head: bytes | None,
) -> int:
    require_new(paper.output)
    ending = format_of(paper.name, FORMATS)
    with sealed_output(paper.output, ending=f".{ending}") as path:
        return workspace.products.save(product, path, letterhead=head)


def languages(text: str) -> list[str]:
    """Languages as they are typed: en,fr."""
    return [lang.strip().lower() for lang in text.split(",") if lang.strip()]


def _moment(text: str, field: str) -> int | None:
    return dtg.parse(text, field=field) if text else None


def _shape(of: Read[Product]) -> dict[str, Json]:
    it = of.it
    return {
        "id": of.id.hex(),
        "ref": of.row.ref,
        "kind": it.kind,
        "number": it.number,
        "title": it.title,
        "mission": of.owned_by,
        "from": instant(it.period.from_),
        "until": instant(it.period.to),
        "for": sorted(it.release),
        "sources": len(it.sources),
        "left_out": dict(it.left_out),
    }


def _line(of: Read[Product]) -> str:
    it = of.it
    when = dtg.spaced(dtg.write(it.created))
    return f"{of.row.ref:<26} {it.title:<28} {when}  for {', '.join(sorted(it.release))}"
